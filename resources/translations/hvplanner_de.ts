<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hvplanner</name>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source> over {networks}</source>
        <translation> über {networks}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <source>({n} times)</source>
        <translation>
            <numerusform>({n} Mal)</numerusform>
            <numerusform>({n} Mal)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>0 is untagged.</source>
        <translation>0 heißt ohne VLAN-Tag.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>12 min, 7:40 or 500 ms</source>
        <translation>12 min, 7:40 oder 500 ms</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 + 2 × 25 GbE, storage apart</source>
        <translation>2 + 2 × 25 GbE, Speicher getrennt</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 10 GbE, converged</source>
        <translation>2 × 10 GbE, konvergent</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 100 GbE, converged, HCI shares</source>
        <translation>2 × 100 GbE, konvergent, HCI-Anteile</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 25 GbE, converged, HCI shares</source>
        <translation>2 × 25 GbE, konvergent, HCI-Anteile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>25G or 400 Mbit/s</source>
        <translation>25G oder 400 Mbit/s</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>4 × 1 GbE, converged</source>
        <translation>4 × 1 GbE, konvergent</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>4 × 10 GbE, converged</source>
        <translation>4 × 10 GbE, konvergent</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>64 GiB or 1.5 TiB</source>
        <translation>64 GiB oder 1,5 TiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A backslash within a text is written \\.</source>
        <translation>Ein umgekehrter Schrägstrich in einem Text wird \\ geschrieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>A bundle of a cluster, an export of RVTools, or a list (Ctrl+I)</source>
        <translation>Ein Bündel eines Clusters, ein Export von RVTools oder eine Liste (Strg+I)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>A card that fits no slot cannot be installed.</source>
        <translation>Eine Karte, die in keinen Steckplatz passt, lässt sich nicht einbauen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>A click on a point takes its plan into the design.</source>
        <translation>Ein Klick auf einen Punkt übernimmt dessen Plan in den Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>A cluster can only be upgraded to a later release.</source>
        <translation>Ein Cluster kann nur auf eine spätere Version aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A colon is missing between a key and its value.</source>
        <translation>Zwischen einem Schlüssel und seinem Wert fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>Davor fehlt ein Komma oder eine schließende Klammer.</translation>
    </message>
    <message>
        <location filename="../../designs/datacenter-16.json"/>
        <source>A converged cluster on Windows Server 2022 with storage over RDMA.</source>
        <translation>Ein konvergenter Cluster unter Windows Server 2022 mit Speicher über RDMA.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>A design is one cluster: the largest, “{name}”</source>
        <translation>Ein Entwurf ist ein Cluster: der größte, „{name}“</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>A design is one cluster; machines of others are left out</source>
        <translation>Ein Entwurf ist ein Cluster; was zu anderen gehört, bleibt weg</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>A drain of {host} saves {n} low-priority VMs: down for up to {time}.</source>
        <translation>
            <numerusform>Das Leeren von {host} speichert eine VM niedriger Priorität: bis zu {time} außer Betrieb.</numerusform>
            <numerusform>Das Leeren von {host} speichert {n} VMs niedriger Priorität: bis zu {time} außer Betrieb.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>A drain then competes with storage redirection and heartbeats.</source>
        <translation>Das Leeren konkurriert dann mit umgeleitetem Speicherzugriff und Heartbeats.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A fabric is a top-of-rack switch, or one side of a pair: what fails together. NIC ports are cabled to fabrics, and every free port has a speed and a price.</source>
        <translation>Eine Fabric ist ein Top-of-Rack-Switch oder eine Seite eines Paars: was zusammen ausfällt. Die Ports der Netzwerkkarten sind mit Fabrics verkabelt, und jeder freie Port hat Geschwindigkeit und Preis.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>a faster port</source>
        <translation>ein schnellerer Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>A generation has about twice the rate of the one before.</source>
        <translation>Jede Generation hat etwa die doppelte Rate der vorigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>A guest whose integration services lag behind its host is unsupported and may lose heartbeat, backup and network performance.</source>
        <translation>Ein Gast, dessen Integrationsdienste hinter dem Host zurückliegen, wird nicht unterstützt und verliert vielleicht Heartbeat, Sicherung und Netzwerkleistung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>A host cannot run VMs beyond its memory.</source>
        <translation>Ein Host kann keine VMs über seinen Arbeitsspeicher hinaus ausführen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A host class stands for identical hosts: memory, processors, PCIe slots and the NICs they already have. The plan is made for each class.</source>
        <translation>Eine Hostklasse steht für gleiche Hosts: Arbeitsspeicher, Prozessoren, PCIe-Steckplätze und die schon vorhandenen Netzwerkkarten. Der Plan wird für jede Klasse gemacht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>a host drained: {vm} of {host} fits on no other host</source>
        <translation>ein Host geleert: {vm} von {host} passt auf keinen anderen Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>A host has one adapter for a network, on one team.</source>
        <translation>Ein Host hat für ein Netzwerk einen Adapter, auf einem Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <location filename="../../hvplanner/gui/tables/examples.py"/>
        <source>A host needs a host class. Maybe add one first.</source>
        <translation>Ein Host braucht eine Hostklasse. Zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>A host that was changed and is not heard of stays drained, and the script ends: no other host is touched.</source>
        <translation>Ein geänderter Host, von dem nichts mehr zu hören ist, bleibt leer, und das Skript endet: Kein anderer Host wird angerührt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>A host vNIC takes one member of the team at a time; SMB Multichannel spreads over several of them. The times shown assume that it does.</source>
        <translation>Eine Host-vNIC nutzt je ein Mitglied des Teams zur selben Zeit; SMB Multichannel verteilt auf mehrere. Die gezeigten Zeiten setzen das voraus.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>a hot set of {size}</source>
        <translation>einer heißen Menge von {size}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A key in quotation marks belongs here.</source>
        <translation>Hier gehört ein Schlüssel in Anführungszeichen hin.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>A later release of Windows Server: the report then has the upgrade as a timed plan, node by node. The plan itself is made for the cluster's own release.</source>
        <translation>Eine spätere Version von Windows Server: Der Bericht enthält dann das Upgrade als Zeitplan, Knoten für Knoten. Der Plan selbst gilt für die eigene Version des Clusters.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>A limit on SMB changes nothing where SMB is not used.</source>
        <translation>Eine Grenze für SMB ändert nichts, wo SMB nicht verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A line break or tab within a text is written \n or \t.</source>
        <translation>Ein Zeilenumbruch oder Tabulator in einem Text wird \n oder \t geschrieben.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>A link below this rate is an error for Microsoft's best practices analyzer.</source>
        <translation>Eine Verbindung unter dieser Rate ist für Microsofts Best Practices Analyzer ein Fehler.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a list of ids</source>
        <translation>eine Liste von IDs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a list of words</source>
        <translation>eine Liste von Wörtern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a list of {options}</source>
        <translation>eine Liste aus {options}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>A migration takes a place on both its hosts: the lower limit holds, and drains take longer than the plan says.</source>
        <translation>Eine Migration belegt auf beiden Hosts einen Platz: Die kleinere Grenze gilt, und das Leeren dauert länger, als der Plan sagt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A network is one subnet with one purpose: management, cluster and CSV, live migration, VM traffic or storage, with what every host must be able to carry.</source>
        <translation>Ein Netzwerk ist ein Subnetz mit einem Zweck: Verwaltung, Cluster und CSV, Livemigration, VM-Verkehr oder Speicher, mit dem, was jeder Host tragen können muss.</translation>
    </message>
    <message>
        <location filename="../../designs/published-drain-10gbe.json"/>
        <source>A node with 18 VMs of about 80 GB in all drains in 65 s at 10 GbE (K. Holman, TechNet, 1 July 2013). Assumed: 80 GB spread evenly over idle VMs and all of it sent, 10 migrations at once.</source>
        <translation>Ein Knoten mit 18 VMs von zusammen etwa 80 GB leert sich in 65 s mit 10 GbE (K. Holman, TechNet, 1. Juli 2013). Angenommen: 80 GB gleichmäßig auf ruhende VMs verteilt und ganz gesendet, 10 Migrationen zugleich.</translation>
    </message>
    <message>
        <location filename="../../designs/published-drain-1gbe.json"/>
        <source>A node with 18 VMs of about 80 GB in all drains in 795 s at 1 GbE (K. Holman, TechNet, 1 July 2013). Assumed: 80 GB spread evenly over idle VMs and all of it sent, 10 migrations at once.</source>
        <translation>Ein Knoten mit 18 VMs von zusammen etwa 80 GB leert sich in 795 s mit 1 GbE (K. Holman, TechNet, 1. Juli 2013). Angenommen: 80 GB gleichmäßig auf ruhende VMs verteilt und ganz gesendet, 10 Migrationen zugleich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <location filename="../../hvplanner/model/decoding.py"/>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a number of many digits</source>
        <translation>eine Zahl mit vielen Stellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>A part of the path is a file, not a folder.</source>
        <translation>Ein Teil des Pfads ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>A plan for: {cost}</source>
        <translation>Ein Plan für: {cost}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>A plan may cost as little as {bound}; none is known.</source>
        <translation>Ein Plan könnte ab {bound} kosten; keiner ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>A point is at least so much quicker than the last.</source>
        <translation>Ein Punkt ist mindestens so viel schneller als der letzte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>A port belongs to one team.</source>
        <translation>Ein Port gehört zu einem Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>A port without team or switch carries one network.</source>
        <translation>Ein Port ohne Team oder Switch trägt ein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>A rolling upgrade: each node in turn is drained, evicted, installed anew and joins again; its VMs come back before the turn of the next.</source>
        <translation>Ein Upgrade im laufenden Betrieb: Die Knoten werden nacheinander geleert, aus dem Cluster entfernt, neu installiert und wieder aufgenommen; die VMs kehren zurück, bevor der nächste an der Reihe ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>A selected row is not there any more.</source>
        <translation>Eine ausgewählte Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>A sheet of the workbook unpacks to {size} MiB. Delete the sheets that list files or disks and import the rest.</source>
        <translation>Ein Blatt der Arbeitsmappe ist entpackt {size} MiB groß. Die Blätter mit Dateien oder Datenträgern löschen und den Rest importieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>A sheet with nothing more that a network plan needs</source>
        <translation>Ein Blatt, auf dem nichts Weiteres steht, was ein Netzwerkplan braucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>A switch with SR-IOV holds no minimum bandwidth by weight on this release.</source>
        <translation>Ein Switch mit SR-IOV hält unter dieser Version keine Mindestbandbreite nach Gewichtung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>A switch-dependent team ends on one switch, or on several that act as one.</source>
        <translation>Ein Switch-abhängiges Team endet an einem Switch oder an mehreren, die wie einer wirken.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>A switch-independent team that balances by hash receives everything on its primary member.</source>
        <translation>Ein Switch-unabhängiges Team, das nach Hash verteilt, empfängt alles über sein primäres Mitglied.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>A team carries one virtual switch.</source>
        <translation>Ein Team trägt einen virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/wiring.py"/>
        <source>A team without any member that is known</source>
        <translation>Ein Team ohne ein einziges bekanntes Mitglied</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>A VF bypasses it, or is withheld: choose between the policy and the VF.</source>
        <translation>Eine VF umgeht sie oder wird verweigert: zwischen Richtlinie und VF wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>A virtual switch is on LBFO team {team} on {release}.</source>
        <translation>Ein virtueller Switch liegt auf dem LBFO-Team {team} unter {release}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>A VM does not start on a host with fewer processors than it has itself.</source>
        <translation>Eine VM startet nicht auf einem Host, der weniger Prozessoren hat als sie selbst.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>A VM holds its memory on its target from the start of its migration. A host's turn ends when its VMs are back, or when it is online where they stay.{rest}</source>
        <translation>Eine VM belegt ihren Arbeitsspeicher auf dem Ziel vom Beginn der Migration an. Ein Host ist fertig, wenn seine VMs zurück sind, oder wenn er online ist, wo sie bleiben.{rest}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>A VM needs {size}, and no host left has more than {most} free.</source>
        <translation>Eine VM braucht {size}, und kein übriger Host hat mehr als {most} frei.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>A VM that runs nowhere is in no drain, no failure and no total.</source>
        <translation>Eine VM, die nirgends läuft, kommt in keinem Leeren, keinem Ausfall und keiner Summe vor.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>A VM, or a group whose VMs are alike.</source>
        <translation>Eine VM oder eine Gruppe gleicher VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <source>A vNIC needs a network. Maybe add one first.</source>
        <translation>Eine vNIC braucht ein Netzwerk. Zuerst eines hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>A vNIC of {vm} is on {network}, a network for {role}.</source>
        <translation>Eine vNIC von {vm} liegt auf {network}, einem Netzwerk für {role}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>a whole number of {unit}</source>
        <translation>eine ganze Zahl von {unit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>About hvplanner</source>
        <translation>Über hvplanner</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Accept plan</source>
        <translation>Plan annehmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>accept plan</source>
        <translation>Plan annehmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Accept the plan first: the finding is about the one just found.</source>
        <translation>Zuerst den Plan annehmen: Der Befund betrifft den gerade gefundenen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Accept the plan that was found?</source>
        <translation>Den gefundenen Plan annehmen?</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantsdata.py"/>
        <source>Accepted plan</source>
        <translation>Angenommener Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Adapter name</source>
        <translation>Adaptername</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>adapter name</source>
        <translation>Adaptername</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Adapter names</source>
        <translation>Adapternamen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Adapters of hosts</source>
        <translation>Adapter der Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Adapters of hosts go: {names}. Addresses that no other adapter takes are free then: the rollback wants them by -Address, and each host keeps them in ProgramData\hvplanner.</source>
        <translation>Adapter der Hosts fallen weg: {names}. Adressen, die kein anderer Adapter übernimmt, sind dann frei: Das Rückbau-Skript braucht sie über -Address, und jeder Host bewahrt sie in ProgramData\hvplanner auf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Adapters of the host</source>
        <translation>Adapter des Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/wiring.py"/>
        <source>Adapters of the host on a switch that is not taken</source>
        <translation>Adapter des Hosts an einem Switch, der nicht übernommen wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Adapters of the host without an address in any network</source>
        <translation>Adapter des Hosts ohne Adresse in einem Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Adapters of VMs on hosts that do not list them</source>
        <translation>Adapter von VMs auf Hosts, die sie nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>Adapters of VMs that are on no switch</source>
        <translation>Adapter von VMs, die an keinem Switch sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/adapters.py"/>
        <source>Adapters without a name of their own</source>
        <translation>Adapter ohne eigenen Namen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add a copy of the selected rows behind them.</source>
        <translation>Eine Kopie der ausgewählten Zeilen hinter ihnen einfügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Add a copy of this variant</source>
        <translation>Eine Kopie dieser Variante hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Add a host class with hosts.</source>
        <translation>Eine Hostklasse mit Hosts hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Add a host or memory.</source>
        <translation>Einen Host oder Arbeitsspeicher hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Add a host.</source>
        <translation>Einen Host hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add a row to the table, with usual values.</source>
        <translation>Der Tabelle eine Zeile mit üblichen Werten hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Add a VM group or VMs.</source>
        <translation>Eine VM-Gruppe oder VMs hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Add bandwidth to the team with the highest load.</source>
        <translation>Dem Team mit der höchsten Auslastung Bandbreite hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Add hosts or memory, or make the VM smaller.</source>
        <translation>Hosts oder Arbeitsspeicher hinzufügen oder die VM verkleinern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Add hosts or memory, or turn AutoBalancerMode off on purpose.</source>
        <translation>Hosts oder Arbeitsspeicher hinzufügen oder AutoBalancerMode bewusst ausschalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Add hosts, or plan fewer {words}.</source>
        <translation>Hosts hinzufügen oder weniger {words} planen.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Add it from a node that runs {new} (Add-ClusterNode), and manage the cluster from there: tools of {old} cannot.</source>
        <translation>Von einem Knoten mit {new} aus aufnehmen (Add-ClusterNode) und den Cluster von dort verwalten: Werkzeuge von {old} können das nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>Add its subnet by Add-VMMigrationNetwork, or let the host use any.</source>
        <translation>Sein Subnetz mit Add-VMMigrationNetwork hinzufügen oder den Host jedes verwenden lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Add one, or give an existing network that role.</source>
        <translation>Eines hinzufügen oder einem vorhandenen Netzwerk diese Rolle geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Add row (Ins)</source>
        <translation>Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>Add switch ports, or spread the teams over more fabrics.</source>
        <translation>Switchports hinzufügen oder die Teams auf mehr Fabrics verteilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>add {things}</source>
        <translation>{things} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Added to the built-in catalogue; the same id replaces its entry.</source>
        <translation>Ergänzt den eingebauten Katalog; dieselbe ID ersetzt dessen Eintrag.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Address hash (IP)</source>
        <translation>Adresshash (IP)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Address hash (MAC)</source>
        <translation>Adresshash (MAC)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Address hash (TCP/UDP ports)</source>
        <translation>Adresshash (TCP-/UDP-Ports)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>address in {subnet}</source>
        <translation>Adresse in {subnet}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Address range, as 10.0.1.0/24.</source>
        <translation>Adressbereich, wie 10.0.1.0/24.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Addresses of hosts that do not list them</source>
        <translation>Adressen von Hosts, die sie nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>After cost</source>
        <translation>Nach den Kosten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>After each host, before the next</source>
        <translation>Nach jedem Host, vor dem nächsten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>After failure</source>
        <translation>Nach Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>After failures</source>
        <translation>Nach Ausfällen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>After the last node</source>
        <translation>Nach dem letzten Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>After the turn of {host}</source>
        <translation>Nachdem {host} an der Reihe war</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>After the worst failure</source>
        <translation>Nach dem schlimmsten Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>after {names}</source>
        <translation>nach {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>after {waited} in the queue</source>
        <translation>nach {waited} in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Against cost</source>
        <translation>Gegen die Kosten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Aim</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>All cards of every host, installed ones included.</source>
        <translation>Alle Karten jedes Hosts, eingebaute mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>All drains</source>
        <translation>Alle Hosts beim Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/filedialog.py"/>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <location filename="../../hvplanner/gui/inventorycommands.py"/>
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>All guests</source>
        <translation>Alle Gäste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>all hosts</source>
        <translation>alle Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>All hosts drained in turn</source>
        <translation>Alle Hosts nacheinander geleert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>All hosts of the class get this plan.</source>
        <translation>Alle Hosts der Klasse bekommen diesen Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>All in which the variant {other} differs from the design.</source>
        <translation>Alles, worin sich die Variante {other} vom Entwurf unterscheidet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>All met</source>
        <translation>Alle erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>All networks may carry live migrations</source>
        <translation>Alle Netzwerke dürfen Livemigrationen tragen</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one SET team of two 100 GbE ports with RDMA. Half of it is for SMB: of that CSV and storage have 70 %, live migration 29 % and heartbeats 1 %.</source>
        <translation>Alle Netzwerke auf einem SET-Team aus zwei 100-GbE-Ports mit RDMA. Die Hälfte ist für SMB: davon haben CSV und Speicher 70 %, Livemigration 29 % und Heartbeats 1 %.</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one SET team of two 25 GbE ports with RDMA. Half of it is for SMB: of that CSV and storage have 70 %, live migration 29 % and heartbeats 1 %.</source>
        <translation>Alle Netzwerke auf einem SET-Team aus zwei 25-GbE-Ports mit RDMA. Die Hälfte ist für SMB: davon haben CSV und Speicher 70 %, Livemigration 29 % und Heartbeats 1 %.</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one team of two 10 GbE ports: Switch Embedded Teaming, before 2016 an LBFO team under the virtual switch.</source>
        <translation>Alle Netzwerke auf einem Team aus zwei 10-GbE-Ports: Switch Embedded Teaming, vor 2016 ein LBFO-Team unter dem virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>All nodes are up and no drain, storage job or backup is running.</source>
        <translation>Alle Knoten sind verfügbar; kein Leeren, kein Speicherauftrag und keine Sicherung läuft.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>All nodes brought to a later release</source>
        <translation>Alle Knoten auf eine spätere Version gebracht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>All of its VMs are saved, none migrates live: there is nothing to order.</source>
        <translation>Alle seine VMs werden gespeichert, keine migriert live: Es gibt nichts zu ordnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>all steps {duration}</source>
        <translation>alle Schritte {duration}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>All tests pass; VMs that are to have virtual functions have them.</source>
        <translation>Alle Tests bestehen; VMs, die virtuelle Funktionen haben sollen, haben sie.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>All times that depend on it are as good as the assumption.</source>
        <translation>Alle davon abhängigen Zeiten sind so gut wie die Annahme.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>All VFs of the switch are in use.</source>
        <translation>Alle VFs des Switches sind vergeben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>All VMs need {used}, and the hosts left can have {left} for them.</source>
        <translation>Alle VMs brauchen {used}, und die übrigen Hosts können {left} für sie haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>All VMs of this drain are saved and restored.</source>
        <translation>Alle VMs dieses Leerens werden gespeichert und fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>all within {time}</source>
        <translation>alle innerhalb von {time}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>All {count} are met</source>
        <translation>Alle {count} sind erreicht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>All {n} hosts take {time}.</source>
        <translation>
            <numerusform>Der Host braucht {time}.</numerusform>
            <numerusform>Alle {n} Hosts brauchen {time}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Allocation</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Allocation by VM group</source>
        <translation>Zuteilung nach VM-Gruppe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Allow it on a live-migration network, and on the cluster network as its backup.</source>
        <translation>Auf einem Livemigrationsnetzwerk erlauben und auf dem Clusternetzwerk als Ersatz.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Allow it on the network, or take it out of the order.</source>
        <translation>Auf dem Netzwerk erlauben oder es aus der Reihenfolge nehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Allow live migrations on the cluster network too.</source>
        <translation>Livemigrationen auch auf dem Clusternetzwerk erlauben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Allow live migrations on {names}</source>
        <translation>Livemigrationen auf {names} erlauben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Allow {installed} cards per host, or let them be replaced.</source>
        <translation>{installed} Karten je Host erlauben oder zulassen, dass sie ersetzt werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Allow {n} cards per host</source>
        <translation>
            <numerusform>{n} Netzwerkkarte je Host erlauben</numerusform>
            <numerusform>{n} Netzwerkkarten je Host erlauben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Already installed</source>
        <translation>Schon eingebaut</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Also VMs that are switched off</source>
        <translation>Auch ausgeschaltete VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Alternatives to the design under names, each with a plan of its own.</source>
        <translation>Benannte Alternativen zum Entwurf, jede mit eigenem Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Alternatives to the design under names, each with a plan of its own. Keep the design as it is, edit on, and see side by side what changed.</source>
        <translation>Alternativen zum Entwurf unter Namen, jede mit eigenem Plan. Den Entwurf festhalten, weiterbearbeiten und nebeneinander sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>An entry of its own in the catalogue: no built-in one is this card</source>
        <translation>Ein eigener Eintrag im Katalog: Kein eingebauter ist diese Netzwerkkarte</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>an id in quotation marks</source>
        <translation>eine ID in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>An IOV switch holds no minimum bandwidth by weight.</source>
        <translation>Ein IOV-Switch hält keine Mindestbandbreite nach Gewichtung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>An LBFO team hides the SR-IOV capability of its members.</source>
        <translation>Ein LBFO-Team verbirgt die SR-IOV-Fähigkeit seiner Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>An LBFO team would hide SR-IOV; Switch Embedded Teaming does not.</source>
        <translation>Ein LBFO-Team würde SR-IOV verbergen; Switch Embedded Teaming nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <location filename="../../hvplanner/language.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>and {count} alike</source>
        <translation>und {count} gleiche</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>And {count} more problems.</source>
        <translation>Und {count} weitere Fehler.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/comparison.py"/>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>And {more} more.</source>
        <translation>Und {more} weitere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>and {n} more like these</source>
        <translation>
            <numerusform>und {n} weiterer dieser Art</numerusform>
            <numerusform>und {n} weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inventorycommands.py"/>
        <source>Another file is still being read.</source>
        <translation>Eine andere Datei wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>Another row has the id “{value}”.</source>
        <translation>Eine andere Zeile hat schon die ID „{value}“.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>Another {row} has this id; give one of them another.</source>
        <translation>Diese ID ist schon vergeben ({row}); einer von beiden eine andere geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Anti-affinity</source>
        <translation>Antiaffinität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>any network</source>
        <translation>beliebiges Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>Any one of these changes makes a plan possible</source>
        <translation>Jede dieser Änderungen macht einen Plan möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Any one port or card.</source>
        <translation>Irgendein einzelner Port oder eine Karte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Any one switch: no network is cut off, and what is left carries all demands.</source>
        <translation>Ein beliebiger Switch: Kein Netzwerk wird abgeschnitten, und der Rest trägt den ganzen Bedarf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Any time: it has no host.</source>
        <translation>Jederzeit: ohne Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Appendix: assumptions and their sources</source>
        <translation>Anhang: Annahmen und ihre Quellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>As 5.0 or 9.0. A release runs only the versions that it knows.</source>
        <translation>Wie 5.0 oder 9.0. Eine Version von Windows Server führt nur die aus, die sie kennt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>As declared. Solving (F5) adds cards, teams, virtual switches and cabling.</source>
        <translation>Wie angegeben. Lösen (F5) ergänzt Netzwerkkarten, Teams, virtuelle Switches und Verkabelung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>As fallback</source>
        <translation>Als Ersatz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>As Get-NetAdapter lists it on this host.</source>
        <translation>Wie Get-NetAdapter ihn auf diesem Host auflistet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>As Get-VM reports it. Guests of hosts from 2016 on update by themselves.</source>
        <translation>Wie Get-VM sie meldet. Gäste von Hosts ab 2016 aktualisieren sich selbst.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>As in the first</source>
        <translation>Wie im ersten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>As many parts of the processor search at once. Leave one free to work on meanwhile.</source>
        <translation>So viele Teile des Prozessors suchen zugleich. Einen frei lassen, um währenddessen weiterzuarbeiten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>As people call it, for example Windows Server 2022. It tells how its integration services are updated.</source>
        <translation>Wie man es nennt, zum Beispiel Windows Server 2022. Daraus folgt, wie seine Integrationsdienste aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>As Tab does behind the last cell; Ctrl+Shift+Tab goes back.</source>
        <translation>Wie Tab hinter der letzten Zelle; Strg+Umschalt+Tab geht zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>As the failover cluster is called; it stands on the report and changes nothing else.</source>
        <translation>Wie der Failovercluster heißt; steht auf dem Bericht und ändert sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>As the host reports it. On hosts up to 2012 R2 it should be the host's own.</source>
        <translation>Wie der Host sie meldet. Auf Hosts bis 2012 R2 soll sie die des Hosts sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>As the release does</source>
        <translation>Wie die Version</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/declared.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Ask the maker of the host for firmware that has it; else its hardware cannot have SR-IOV.</source>
        <translation>Beim Hersteller des Hosts nach Firmware fragen, die das hat; sonst kann seine Hardware kein SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Assigned at most. A migration copies it, and its host must have it free.</source>
        <translation>Höchstens zugewiesen. Eine Migration kopiert ihn, und der Host muss ihn frei haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/notes.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/fieldhelp.py"/>
        <source>Assumption {link}: {source}</source>
        <translation>Annahme {link}: {source}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Assumptions set for this design; the others hold as built in.</source>
        <translation>Für diesen Entwurf gesetzte Annahmen; die anderen gelten wie eingebaut.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>At its busiest.</source>
        <translation>Zur Zeit der höchsten Last.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>At least {count} of them.</source>
        <translation>Mindestens {count} davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>at least {least} of them.</source>
        <translation>mindestens {least} davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>At most {count} characters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>At most {count} of them.</source>
        <translation>Höchstens {count} davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>at most {gap} from the best</source>
        <translation>höchstens {gap} vom Besten entfernt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>At most {most} characters; these are {count}.</source>
        <translation>Höchstens {most} Zeichen; dies sind {count}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>at most {most} characters; these are {count}.</source>
        <translation>höchstens {most} Zeichen; dies sind {count}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/failover.py"/>
        <source>back at {time}</source>
        <translation>wieder da bei {time}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Backup by its host cannot connect, for the version does not match.</source>
        <translation>Die Sicherung durch den Host kommt nicht zustande, weil die Version nicht passt.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Bandwidth for live migration from which SMB is preferred to compression where RDMA is there. It decides between plans that are equal in all else.</source>
        <translation>Bandbreite für Livemigrationen, ab der SMB der Komprimierung vorgezogen wird, wo es RDMA gibt. Sie entscheidet zwischen Plänen, die sonst gleich sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Before the first host</source>
        <translation>Vor dem ersten Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Before the first node</source>
        <translation>Vor dem ersten Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Before the turn of {host}</source>
        <translation>Bevor {host} an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/variants.py"/>
        <source>Before {label}</source>
        <translation>Vor {label}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/sectionbar.py"/>
        <source>Begin with this plan, and search the cheapest for the design as it is now</source>
        <translation>Mit diesem Plan beginnen und den günstigsten für den jetzigen Entwurf suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>being drained</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>Below a time stands how far it reaches where all that is assumed turns out favourably, or unfavourably.</source>
        <translation>Unter einer Zeit steht, wie weit sie reicht, wenn alles Angenommene günstig oder ungünstig ausfällt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Below {percent} %</source>
        <translation>Unter {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Below {percent} % of VFs</source>
        <translation>Unter {percent} % der VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Best found</source>
        <translation>Bester gefundener</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Best order</source>
        <translation>Beste Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Best order…</source>
        <translation>Beste Reihenfolge …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Best plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <source>Best plan and bound over time</source>
        <translation>Bester Plan und Schranke über die Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Best plan found in {took}, not proven</source>
        <translation>Bester Plan nach {took} gefunden, nicht bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Best plan found, not proven optimal</source>
        <translation>Bester gefundener Plan, nicht als optimal bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Best possible</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Best {best} · bound {bound} · gap {gap} %</source>
        <translation>Bester {best} · Schranke {bound} · Abstand {gap} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Best {best} · proven</source>
        <translation>Bester {best} · bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialdata.py"/>
        <source>Beyond the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <location filename="../../hvplanner/report/bill.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>BIOS, IOMMU, ACS and bus numbers allow virtual functions.</source>
        <translation>BIOS, IOMMU, ACS und Busnummern erlauben virtuelle Funktionen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>bits per second</source>
        <translation>Bit pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>bits per second of VMs</source>
        <translation>Bit pro Sekunde der VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Blackout</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Blackout ms</source>
        <translation>Ausfallzeit ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Both ends of an RDMA connection speak the same protocol.</source>
        <translation>Beide Enden einer RDMA-Verbindung sprechen dasselbe Protokoll.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <source>Bound: no plan can be better</source>
        <translation>Schranke: kein Plan kann besser sein</translation>
    </message>
    <message>
        <location filename="../../designs/branch-office.json"/>
        <source>Branch office with SR-IOV</source>
        <translation>Außenstelle mit SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Bring into the open design</source>
        <translation>In den offenen Entwurf übernehmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>Budget: {wanted}: the cheapest card for every host without one costs {needed} in all</source>
        <translation>Budget: {wanted}: Die günstigste Karte für jeden Host ohne Karte kostet zusammen {needed}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>Built in: {value}. Clear the value to return to it.</source>
        <translation>Eingebaut: {value}. Den Wert löschen, um dahin zurückzukehren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>but the host cannot be emptied</source>
        <translation>aber der Host lässt sich nicht leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>By a new cluster on the same nodes: the first is drained and becomes the new cluster, which then takes over the VMs of one node after the other. Each of these is evicted, installed anew and joins it; its VMs start on the nodes that have joined before.</source>
        <translation>Über einen neuen Cluster auf denselben Knoten: Der erste wird geleert und zum neuen Cluster, der dann die VMs eines Knotens nach dem anderen übernimmt. Jeder davon wird entfernt, neu installiert und aufgenommen; seine VMs starten auf den Knoten, die schon aufgenommen sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>By connection</source>
        <translation>Nach Verbindung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>By default a drain saves them and moves their state: quick migration, in which they are down. Live: MoveTypeThreshold of the resource type Virtual Machine is lowered, so that they migrate as all others do.</source>
        <translation>Normalerweise speichert das Leeren sie und verschiebt ihren Zustand: Schnellmigration, in der sie außer Betrieb sind. Live: MoveTypeThreshold des Ressourcentyps Virtual Machine wird gesenkt, sodass sie wie alle anderen migrieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>by metric</source>
        <translation>nach Metrik</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>By the plan.</source>
        <translation>Laut Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>By VM</source>
        <translation>Nach VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>By what is assumed it may take {spread}.</source>
        <translation>Nach den Annahmen kann es {spread} dauern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>By which its host knows it; an import finds it again by this.</source>
        <translation>Unter der ihr Host sie kennt; ein Import findet sie daran wieder.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>By which the cluster itself knows it; an import finds it again by this.</source>
        <translation>Unter der der Cluster selbst es kennt; ein Import findet es daran wieder.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>byte {code}</source>
        <translation>Byte {code}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Cable it to another fabric, or add such ports.</source>
        <translation>Mit einer anderen Fabric verkabeln oder solche Ports hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Cable its team to two fabrics.</source>
        <translation>Das Team mit zwei Fabrics verkabeln.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Cable the team to a fabric with ports of its speed.</source>
        <translation>Das Team mit einer Fabric verkabeln, die Ports seiner Geschwindigkeit hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Cabled to {where} on every host</source>
        <translation>Auf jedem Host verkabelt mit {where}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>Cabling, teams and networks of {hosts}, as declared</source>
        <translation>Verkabelung, Teams und Netzwerke von {hosts}, wie angegeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>Cabling, teams and networks of {hosts}, with loads where nothing has failed</source>
        <translation>Verkabelung, Teams und Netzwerke von {hosts}, mit Auslastung ohne Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Can give VFs</source>
        <translation>Kann VFs geben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Cannot be built</source>
        <translation>Nicht baubar</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>cannot be done</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Cap on live migration over SMB on a host; 0 is none, the release's own where left out.</source>
        <translation>Obergrenze für Livemigration über SMB auf einem Host; 0 ist keine, ohne Angabe die der Version.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Cap on live migration over SMB; 0 is none.</source>
        <translation>Obergrenze für Livemigration über SMB; 0 ist keine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Capacity Mbit/s</source>
        <translation>Kapazität Mbit/s</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <source>Card {card} fails on {host_class}</source>
        <translation>Karte {card} fällt auf {host_class} aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>card {card} port {port} to {fabric}</source>
        <translation>Karte {card} Port {port} an {fabric}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>card {card} port {port} → {fabric}</source>
        <translation>Karte {card} Port {port} → {fabric}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Card {number}: {model}</source>
        <translation>Karte {number}: {model}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Cards and ports</source>
        <translation>Karten und Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Cards of hosts that do not list them, and so teams and switches</source>
        <translation>Netzwerkkarten von Hosts, die sie nicht auflisten, und damit Teams und Switches</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/cards.py"/>
        <source>Cards of the driver {driver} are {card}</source>
        <translation>Karten mit dem Treiber {driver} sind {card}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Cards per host</source>
        <translation>Karten je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>Cards take no slot: the slots of the hosts are not known, add them</source>
        <translation>Karten belegen keinen Steckplatz: die Steckplätze der Hosts sind nicht bekannt und nachzutragen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/cards.py"/>
        <source>Cards that the catalogue does not have, without virtual functions and queues</source>
        <translation>Karten, die der Katalog nicht hat, ohne virtuelle Funktionen und Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Carries migrations</source>
        <translation>Trägt Migrationen</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of a single migration over TCP/IP, whatever the link: one connection is served by one core.</source>
        <translation>Obergrenze einer einzelnen Migration über TCP/IP, gleich welche Verbindung: Eine Verbindung wird von einem Kern bedient.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of a single migration over TCP/IP: about a core for 4 Gbit/s.</source>
        <translation>Obergrenze einer einzelnen Migration über TCP/IP: etwa ein Kern für 4 Gbit/s.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of all compressed migrations of a host together, in memory before compression, out of it or into it.</source>
        <translation>Obergrenze aller komprimierten Migrationen eines Hosts zusammen, in Arbeitsspeicher vor der Komprimierung, ausgehend oder eingehend.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of all migrations together where the live-migration network is a host vNIC on a virtual switch and the release has no receive scaling for it.</source>
        <translation>Obergrenze aller Migrationen zusammen, wo das Livemigrationsnetzwerk eine Host-vNIC auf einem virtuellen Switch ist und die Version dafür keine Empfangsskalierung hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>change assumption {name}</source>
        <translation>Annahme {name} ändern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>Change one of them, or leave the minimum bandwidth open.</source>
        <translation>Ändern Sie eines von beiden, oder lassen Sie die Mindestbandbreite offen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>change {field} of {things}</source>
        <translation>{field} ändern ({things})</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/form.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>change {title}</source>
        <translation>{title} ändern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Changed by</source>
        <translation>Geändert bis</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Changes ({count})</source>
        <translation>Änderungen ({count})</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Changes to the open design</source>
        <translation>Änderungen am offenen Entwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Charts alone</source>
        <translation>Nur Diagramme</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Charts and findings</source>
        <translation>Diagramme und Befunde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Charts, findings and solve</source>
        <translation>Diagramme, Befunde und Lösung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cheapest plan, proven</source>
        <translation>Günstigster Plan, bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>Cheapest plan: {cost}</source>
        <translation>Günstigster Plan: {cost}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Check that Get-Cluster says a higher ClusterFunctionalLevel than before. Which number {new} has is not published.</source>
        <translation>Prüfen, dass Get-Cluster einen höheren ClusterFunctionalLevel als zuvor nennt. Welche Zahl {new} hat, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Check that Get-Cluster says ClusterFunctionalLevel {level}.</source>
        <translation>Prüfen, dass Get-Cluster als ClusterFunctionalLevel {level} nennt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>Choice {rank} for live migrations</source>
        <translation>{rank}. Wahl für Livemigrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Choices</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Choose one: policies, or a VF for a trusted workload.</source>
        <translation>Eines wählen: Richtlinien oder eine VF für eine vertrauenswürdige Last.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Choose the design that the plan's script was made with: switches and adapters that were there before it ran keep the names they had</source>
        <translation>Den Entwurf wählen, mit dem das Skript des Plans erzeugt wurde: Switches und Adapter, die es vorher schon gab, behalten ihre Namen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Chosen by the solver</source>
        <translation>Vom Solver gewählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>chunk {numbers}: {why}</source>
        <translation>Block {numbers}: {why}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Clear the limit, or let live migrations use SMB.</source>
        <translation>Die Grenze entfernen oder Livemigrationen SMB verwenden lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Clear the line to see all of them.</source>
        <translation>Die Zeile leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Clear the SMB limit</source>
        <translation>SMB-Grenze entfernen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close design</source>
        <translation>Entwurf schließen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close the design and show the start page.</source>
        <translation>Den Entwurf schließen und die Startseite zeigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close the program.</source>
        <translation>Das Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/bill.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Cluster and CSV</source>
        <translation>Cluster und CSV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>cluster is the CSV and heartbeat network.</source>
        <translation>„Cluster“ ist das Netzwerk für CSV und Heartbeats.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Cluster name</source>
        <translation>Clustername</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Cluster networks</source>
        <translation>Clusternetzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>Clustered VMs that no host of the bundle tells of</source>
        <translation>VMs des Clusters, von denen kein Host der Datei etwas sagt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Clusters tell networks apart by their subnets.</source>
        <translation>Cluster unterscheiden Netzwerke nach ihren Subnetzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Cold rate</source>
        <translation>Kalte Rate</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Cold rate of a VM</source>
        <translation>Kalte Rate einer VM</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Collect once more with the Hyper-V role and its cmdlets there (Get-VMHost).</source>
        <translation>Noch einmal sammeln, mit der Rolle Hyper-V und ihren Cmdlets (Get-VMHost).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by</source>
        <translation>Einfärben nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by findings</source>
        <translation>Farben: Befunde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by load</source>
        <translation>Farben: Auslastung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by VF use</source>
        <translation>Farben: VF-Nutzung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>Columns after column {column}</source>
        <translation>Spalten nach Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>Columns that the design does not need</source>
        <translation>Spalten, die der Entwurf nicht braucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/notifier.py"/>
        <source>Come back to hvplanner to see what it found.</source>
        <translation>In hvplanner ist zu sehen, was gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Compare variants</source>
        <translation>Varianten vergleichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Compare with rules of thumb</source>
        <translation>Mit Faustregeln vergleichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Compare with the file</source>
        <translation>Mit der Datei vergleichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Compare with the transport fixed to SMB; mind its limit of a share of the bandwidth.</source>
        <translation>Mit fest gewähltem SMB vergleichen; dessen Grenze als Anteil der Bandbreite beachten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Compute front</source>
        <translation>Kostenfront berechnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <location filename="../../hvplanner/gui/statusline.py"/>
        <source>Computing the front</source>
        <translation>Kostenfront wird berechnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Computing: {n} plans so far.</source>
        <translation>
            <numerusform>Berechnung: bisher {n} Plan.</numerusform>
            <numerusform>Berechnung: bisher {n} Pläne.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/sourced.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Configuration version</source>
        <translation>Konfigurationsversion</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Connect it to a switch with SR-IOV.</source>
        <translation>Mit einem Switch mit SR-IOV verbinden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Connections that SMB opens on a port with receive scaling; each has a TCP stream's ceiling. RDMA has none.</source>
        <translation>Verbindungen, die SMB auf einem Port mit Empfangsskalierung öffnet; jede hat die Obergrenze eines TCP-Datenstroms. RDMA hat keine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/notes.py"/>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Converged</source>
        <translation>Konvergiert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Copy ms</source>
        <translation>Kopieren ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/variants.py"/>
        <source>Copy of {label}</source>
        <translation>Kopie von {label}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Copy order</source>
        <translation>Reihenfolge kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy the differences as Markdown</source>
        <translation>Die Unterschiede als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy the differences as text for a change request</source>
        <translation>Die Unterschiede als Text für einen Änderungsantrag kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Copy the selected cells, for this program or a spreadsheet.</source>
        <translation>Die ausgewählten Zellen kopieren, für dieses Programm oder eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Copy the selected rows and delete them.</source>
        <translation>Die ausgewählten Zeilen kopieren und löschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Copy the versions and licences as text</source>
        <translation>Versionen und Lizenzen als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Copy versions, system and the end of the log, without designs and user names.</source>
        <translation>Versionen, System und das Ende des Protokolls kopieren, ohne Entwürfe und Benutzernamen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Copy what is listed</source>
        <translation>Kopieren, was aufgelistet ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Copying, does not converge</source>
        <translation>Kopieren, konvergiert nicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Copying, pass by pass</source>
        <translation>Kopieren je Durchgang</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Copying, {} by {}</source>
        <translation>Kopieren, {} für {}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Correct the number of VMs of the largest group.</source>
        <translation>Die Anzahl der VMs der größten Gruppe berichtigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cost against drain time or headroom</source>
        <translation>Kosten gegen Dauer des Leerens oder Reserve</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cost against {axis}</source>
        <translation>Kosten gegen {axis}</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Cost of opposite traffic</source>
        <translation>Preis des Gegenverkehrs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Cost of what is bought</source>
        <translation>Kosten der Anschaffung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Cost per port</source>
        <translation>Kosten je Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/front.py"/>
        <source>Cost proven</source>
        <translation>Kosten bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Cost, {currency}</source>
        <translation>Kosten, {currency}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/front.py"/>
        <source>Costs at least {amount}</source>
        <translation>Kostet mindestens {amount}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Count on the slot's rate, or use a slot of a later generation.</source>
        <translation>Mit der Rate des Steckplatzes rechnen oder einen neuerer Generation verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Counted against the limits of the release and of the VM's generation.</source>
        <translation>Zählt gegen die Grenzen der Version und der Generation der VM.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Counted from 1 on the card.</source>
        <translation>Auf der Karte ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Counted from 1 over all cards of the host, as they are listed.</source>
        <translation>Ab 1 über alle Karten des Hosts gezählt, wie sie aufgeführt sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Counted from 1 over the installed cards of the host, as they are listed.</source>
        <translation>Ab 1 über die eingebauten Netzwerkkarten des Hosts gezählt, wie sie aufgelistet sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Create a virtual switch on it, or leave one network.</source>
        <translation>Einen virtuellen Switch darauf anlegen oder nur ein Netzwerk lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Create a virtual switch on that team.</source>
        <translation>Auf diesem Team einen virtuellen Switch anlegen.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Create and resize no volumes from nodes of {new} meanwhile, and finish within four weeks: mixed mode is not made to stay.</source>
        <translation>Währenddessen von Knoten mit {new} aus keine Volumes anlegen oder vergrößern, und binnen vier Wochen fertig werden: Der gemischte Betrieb ist nicht auf Dauer gedacht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Create its virtual switch.</source>
        <translation>Den virtuellen Switch anlegen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Create the switch with SR-IOV</source>
        <translation>Den Switch mit SR-IOV anlegen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Create the switch with SR-IOV; it cannot be added later.</source>
        <translation>Den Switch mit SR-IOV anlegen; später lässt es sich nicht hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Declare a host class to see how its hosts are drained.</source>
        <translation>Eine Hostklasse angeben, um zu sehen, wie ihre Hosts geleert werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Declare a host class to see how its VMs spread over the hosts.</source>
        <translation>Eine Hostklasse angeben, um zu sehen, wie sich die VMs auf die Hosts verteilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Declare host classes, fabrics and networks to see them.</source>
        <translation>Hostklassen, Fabrics und Netzwerke angeben, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Declare hosts and networks to compare</source>
        <translation>Hosts und Netzwerke für den Vergleich angeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Dedicated</source>
        <translation>Für sich allein</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Dedicated networks, 1 GbE</source>
        <translation>Getrennte Netzwerke, 1 GbE</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Dedicated networks, 10 GbE</source>
        <translation>Getrennte Netzwerke, 10 GbE</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete one of the variants of the design.</source>
        <translation>Eine der Varianten des Entwurfs löschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Delete the selected rows (Del)</source>
        <translation>Die ausgewählten Zeilen löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Delete the selected rows and what refers to them.</source>
        <translation>Die ausgewählten Zeilen löschen und was sich auf sie bezieht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Delete them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Delete this variant (Del)</source>
        <translation>Diese Variante löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete variant</source>
        <translation>Variante löschen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>delete variant</source>
        <translation>Variante löschen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>delete {things}</source>
        <translation>{things} löschen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Deleted {things}. Undo brings them back.</source>
        <translation>{things} gelöscht. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Demand is what every host carries at any time, the traffic of its VMs excluded.</source>
        <translation>Der Bedarf ist, was jeder Host zu jeder Zeit trägt, ohne den Verkehr seiner VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Demand per host</source>
        <translation>Bedarf je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design (as in {label})</source>
        <translation>Entwurf (wie in {label})</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Design and variants</source>
        <translation>Entwurf und Varianten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design as it is now</source>
        <translation>Entwurf, wie er jetzt ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Design {fingerprint}, made with hvplanner {version}</source>
        <translation>Entwurf {fingerprint}, erstellt mit hvplanner {version}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design, accepted plan</source>
        <translation>Entwurf, angenommener Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design, plan found</source>
        <translation>Entwurf, gefundener Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/filedialog.py"/>
        <source>Designs (*.json)</source>
        <translation>Entwürfe (*.json)</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Destroy the old cluster (Remove-Cluster) once nothing is left in it, and spread the VMs over all nodes of the new one.</source>
        <translation>Den alten Cluster löschen (Remove-Cluster), sobald nichts mehr darin ist, und die VMs auf alle Knoten des neuen verteilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>Did not answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Discard plan</source>
        <translation>Plan verwerfen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Do again what was undone last.</source>
        <translation>Wiederholen, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Do without the extension on this switch, or without VFs.</source>
        <translation>Auf diesem Switch auf die Erweiterung verzichten oder auf VFs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>Do without {limits}</source>
        <translation>Auf {limits} verzichten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Documented by the maker, measured, inferred from both, or assumed.</source>
        <translation>Vom Hersteller dokumentiert, gemessen, aus beidem geschlossen oder angenommen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Does not converge</source>
        <translation>Konvergiert nicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>Does not converge: {cause}. Paused after {passes} with {left} left, sent in a blackout of {seconds} s. It had {rate}/s in the last pass and needs more than {needed}/s.</source>
        <translation>Konvergiert nicht: {cause}. Angehalten nach {passes}; {left} blieben übrig und kamen in einer Ausfallzeit von {seconds} s. Im letzten Durchgang hatte sie {rate}/s und braucht mehr als {needed}/s.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Does not meet the target of {value}</source>
        <translation>Verfehlt das Ziel von {value}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editcommands.py"/>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Down for {duration}</source>
        <translation>{duration} außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rowheader.py"/>
        <source>Drag a row to another place (Alt+Up and Alt+Down move it as well)</source>
        <translation>Eine Zeile an einen anderen Platz ziehen (auch mit Alt+Auf und Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Drain a host</source>
        <translation>Host leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Drain a host: {drain}</source>
        <translation>Host leeren: {drain}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/recording.py"/>
        <source>Drain of {label}</source>
        <translation>Leeren von {label}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/recording.py"/>
        <source>Drain of {label}, first network failed</source>
        <translation>Leeren von {label}, erstes Netzwerk ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Drain takes</source>
        <translation>Leeren dauert</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Drain the node (Suspend-ClusterNode -Drain), see that no VM is left on it, and evict it (Remove-ClusterNode).</source>
        <translation>Den Knoten leeren (Suspend-ClusterNode -Drain), prüfen, dass keine VM darauf bleibt, und ihn aus dem Cluster entfernen (Remove-ClusterNode).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Drain then</source>
        <translation>Leeren danach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <source>Drain time</source>
        <translation>Dauer des Leerens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Drain, first network failed</source>
        <translation>Leeren, erstes Netzwerk ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Drained</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>Drained ms</source>
        <translation>Geleert ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Drained or taken over</source>
        <translation>Geleert oder übernommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Drains</source>
        <translation>Leeren der Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Drains are simulated. What is assumed can be set in the design.</source>
        <translation>Das Leeren ist simuliert. Was angenommen ist, kann im Entwurf festgelegt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Drains of {old} are timed by the rules of {new}, one live migration at a time.</source>
        <translation>Das Leeren unter {old} ist nach den Regeln von {new} berechnet, eine Livemigration nach der anderen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Drifted</source>
        <translation>Abgewichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation>Die ausgewählten Zeilen duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>duplicate variant</source>
        <translation>Variante duplizieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>duplicate {things}</source>
        <translation>{things} duplizieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Dynamic memory</source>
        <translation>Dynamischer Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Each</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Each is the cheapest that can be built of the NICs, slots and fabrics of the design, and is judged as the plan is. First failed: the drain with the first live-migration network gone.</source>
        <translation>Jede ist die günstigste, die sich aus NICs, Steckplätzen und Fabrics des Entwurfs bauen lässt, und wird wie der Plan bewertet. Erstes ausgefallen: das Leeren ohne das erste Livemigrationsnetzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Each of {count} in turn is drained{over}, updated and rebooted; {then}.</source>
        <translation>{count} werden der Reihe nach{over} geleert, aktualisiert und neu gestartet; {then}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Each opens as a copy that is yours to change and to save.</source>
        <translation>Jedes öffnet sich als Kopie, die geändert und gespeichert werden kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>Each vNIC of a team in a guest is on an external switch of its own, whose port fails alone.</source>
        <translation>Jede vNIC eines Teams im Gast liegt auf einem eigenen externen Switch, dessen Port allein ausfällt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Each, {currency}</source>
        <translation>Je Stück, {currency}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Edit variant</source>
        <translation>Variante bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>edit variant</source>
        <translation>Variante bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/columns.py"/>
        <source>Edited in the inspector.</source>
        <translation>Wird im Inspektor bearbeitet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>embedded teaming</source>
        <translation>eingebettetes Teaming</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Enable SR-IOV and addresses above 4 GB in the firmware, or use another slot.</source>
        <translation>SR-IOV und Adressen über 4 GB in der Firmware aktivieren oder einen anderen Steckplatz verwenden.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Enable SR-IOV and I/O virtualization in the firmware, and see that card and driver have SR-IOV.</source>
        <translation>SR-IOV und E/A-Virtualisierung in der Firmware aktivieren und prüfen, dass Karte und Treiber SR-IOV haben.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Enable SR-IOV and I/O virtualization in the firmware, at all places where it has them, then turn the host off and on.</source>
        <translation>SR-IOV und E/A-Virtualisierung in der Firmware an allen Stellen aktivieren, dann den Host aus- und einschalten.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Enable the IOMMU in the firmware (VT-d, AMD-Vi), then turn the host off and on.</source>
        <translation>Die IOMMU in der Firmware aktivieren (VT-d, AMD-Vi), dann den Host aus- und einschalten.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Enable the IOMMU in the firmware (VT-d, AMD-Vi, I/O virtualization), then turn the host off and on; else its chipset cannot have SR-IOV.</source>
        <translation>Die IOMMU in der Firmware aktivieren (VT-d, AMD-Vi, E/A-Virtualisierung), dann den Host aus- und einschalten; sonst kann sein Chipsatz kein SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>End ms</source>
        <translation>Ende ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>End of the log</source>
        <translation>Ende des Protokolls</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>End the search and keep the best order so far</source>
        <translation>Die Suche beenden und die bisher beste Reihenfolge behalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>End the search and keep the best plan so far (Esc)</source>
        <translation>Die Suche beenden und den bisher besten Plan behalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>End the search and keep the best plan so far.</source>
        <translation>Die Suche beenden und den bisher besten Plan behalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>End the search and keep the plans found so far (Esc)</source>
        <translation>Die Suche beenden und die bisher gefundenen Pläne behalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>End the search with what is known so far</source>
        <translation>Die Suche mit dem bisher Bekannten beenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Ended after {took} without a plan</source>
        <translation>Nach {took} ohne Plan beendet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Engine</source>
        <translation>Solver</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Equal cards in every host of the class, installed ones included.</source>
        <translation>Gleiche Karten in jedem Host der Klasse, eingebaute mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Equal cards that every host of the class has already. They cost nothing more.</source>
        <translation>Gleiche Karten, die jeder Host der Klasse schon hat. Sie kosten nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Equal slots of every host of the class that are free for network cards or hold them.</source>
        <translation>Gleiche Steckplätze jedes Hosts der Klasse, frei für Netzwerkkarten oder mit ihnen belegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Equal switch ports in groups: their rate, how many are free, what one costs.</source>
        <translation>Gleiche Switchports in Gruppen: ihre Rate, wie viele frei sind, was einer kostet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <source>Event logs, inventories, key/value pairs (*.evtx *.json *.xml)</source>
        <translation>Ereignisprotokolle, Inventare, Schlüssel-Wert-Paare (*.evtx *.json *.xml)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Every adapter that asks for a VF or has one.</source>
        <translation>Jeder Adapter, der eine VF anfordert oder hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <source>Every assumption is set already.</source>
        <translation>Alle Annahmen sind schon gesetzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Every assumption with its value, range, source and how sure it is.</source>
        <translation>Jede Annahme mit Wert, Bereich, Quelle und Verlässlichkeit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Every cluster has this traffic; where it is not declared, no bandwidth is kept for it.</source>
        <translation>Jeder Cluster hat diesen Verkehr; wo er nicht angegeben ist, wird keine Bandbreite dafür freigehalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Every cluster network of the host is up; its addresses are those it had before.</source>
        <translation>Jedes Clusternetzwerk des Hosts ist verfügbar; seine Adressen sind die von vorher.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Every drain with its network, its time, and the longest migration and blackout.</source>
        <translation>Jedes Leeren mit Netzwerk, Dauer und der längsten Migration und Ausfallzeit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Every fabric with its free switch ports.</source>
        <translation>Jede Fabric mit ihren freien Switchports.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Every failure with its verdict and what is left after it.</source>
        <translation>Jeder Ausfall mit seinem Urteil und dem, was danach bleibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Every goal in its order, with what the plan reaches and what is proven possible.</source>
        <translation>Jedes Optimierungsziel der Reihe nach, mit dem, was der Plan erreicht und was als möglich bewiesen ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Every guest that needs an update, how it gets it, and when.</source>
        <translation>Jeder Gast, der eine Aktualisierung braucht, wie er sie bekommt und wann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>every host</source>
        <translation>jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Every host in the order of work, with the times of its steps.</source>
        <translation>Jeder Host in der Reihenfolge der Arbeit, mit den Zeiten seiner Schritte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Every host in turn is drained, updated and rebooted.</source>
        <translation>Jeder Host wird der Reihe nach geleert, aktualisiert und neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>Every host must carry {demand} of it at once.</source>
        <translation>Jeder Host muss davon {demand} zugleich tragen können.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>every host of this class</source>
        <translation>jeder Host dieser Klasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Every host with its VMs and the memory they use.</source>
        <translation>Jeder Host mit seinen VMs und deren Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Every item with its quantity, its unit cost and its total, for the whole cluster.</source>
        <translation>Jeder Posten mit Menge, Stückkosten und Summe, für den ganzen Cluster.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Every network with its role, VLAN, subnet, MTU and demand.</source>
        <translation>Jedes Netzwerk mit Rolle, VLAN, Subnetz, MTU und Bedarf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Every network with its VLAN, subnet, team and share of the team's bandwidth.</source>
        <translation>Jedes Netzwerk mit VLAN, Subnetz, Team und Anteil an dessen Bandbreite.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Every node in turn is drained and installed anew.</source>
        <translation>Ein Knoten nach dem anderen wird geleert und neu installiert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Every plan</source>
        <translation>Alle Pläne</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Every port of every card in a host, with its fabric and its team.</source>
        <translation>Jeder Port jeder Karte eines Hosts, mit Fabric und Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Every port of the first live-migration network has RDMA; migrations use {transport}.</source>
        <translation>Jeder Port des ersten Livemigrationsnetzwerks hat RDMA; Migrationen verwenden {transport}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Every rule of thumb is built and judged.</source>
        <translation>Jede Faustregel wird gebaut und bewertet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Every rule of thumb that can be built, in words, with its sources.</source>
        <translation>Jede baubare Faustregel in Worten, mit ihren Quellen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Every rule of thumb with its cost, ports, drain times, headroom and targets met.</source>
        <translation>Jede Faustregel mit Kosten, Ports, Dauer des Leerens, Reserve und erreichten Zielen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Every target with the value required, the value of the plan and the verdict.</source>
        <translation>Jedes Ziel mit dem geforderten Wert, dem Wert des Plans und dem Urteil.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Every team with its ports, how it balances, and the virtual switch on it.</source>
        <translation>Jedes Team mit seinen Ports, seinem Lastenausgleich und dem virtuellen Switch darauf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Every variant is judged with its own plan.</source>
        <translation>Jede Variante wird mit ihrem eigenen Plan bewertet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Every VM group and named VM with its memory and what it asks of the network.</source>
        <translation>Jede VM-Gruppe und benannte VM mit ihrem Arbeitsspeicher und dem, was sie vom Netzwerk verlangt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Every VM of any host moved away.</source>
        <translation>Alle VMs eines beliebigen Hosts verschoben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Every VM that dirties its memory faster than it is copied, with the reason.</source>
        <translation>Jede VM, die ihren Arbeitsspeicher schneller beschreibt, als er kopiert wird, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Every VM that moves, with the host it runs on today and the one it moves to.</source>
        <translation>Jede VM, die umzieht, mit dem heutigen Host und dem künftigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Every vNIC that wants a virtual function, with the port that gives it one.</source>
        <translation>Jede vNIC, die eine VF wünscht, mit dem Port, der sie ihr gibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>Everything after chunk {n} was left.</source>
        <translation>Alles nach Block {n} blieb ungelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Eviction of a node</source>
        <translation>Entfernen eines Knotens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Exact up to steps of {steps}: plans nearer than that are left out.</source>
        <translation>Genau bis auf Schritte von {steps}: Nähere Pläne sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>exceeded by {above} %</source>
        <translation>um {above} % überschritten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Expand into single rows</source>
        <translation>In einzelne Zeilen auflösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>expand into single rows</source>
        <translation>in einzelne Zeilen auflösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Export the drawing</source>
        <translation>Die Zeichnung exportieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Fabric</source>
        <translation>Fabric</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>fabric</source>
        <translation>Fabric</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Fabric failures</source>
        <translation>Fabric-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Fabric failures survived</source>
        <translation>Überstandene Fabric-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>Fabric {name}</source>
        <translation>Fabric {name}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Fabrics</source>
        <translation>Fabrics</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Fabrics of one group can carry one switch-dependent team together.</source>
        <translation>Fabrics einer Gruppe können zusammen ein Switch-abhängiges Team tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Facts of the cluster as a whole.</source>
        <translation>Angaben zum Cluster als Ganzem.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Facts without a firm source</source>
        <translation>Tatsachen ohne feste Quelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Failure</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Failure scenarios</source>
        <translation>Ausfallszenarien</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Failures against targets</source>
        <translation>Ausfälle gegen Ziele</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Failures and load</source>
        <translation>Ausfälle und Auslastung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Failures survived</source>
        <translation>Überstandene Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>faster or more ports in its team</source>
        <translation>schnellere oder mehr Ports im Team</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Feasible</source>
        <translation>Zulässig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Features that the plan's script installed stay installed.</source>
        <translation>Features, die das Skript des Plans installiert hat, bleiben installiert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Fewer hosts already cannot fail.</source>
        <translation>Schon weniger Hosts dürfen nicht ausfallen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/typed.py"/>
        <source>Figures of “{title}” are {unit}: the file does not say it</source>
        <translation>Zahlen in „{title}“ sind {unit}: die Datei sagt es nicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Figures that the field does not agree on or does not publish. Each can be set in the design; predictions are as good as they are.</source>
        <translation>Zahlen, über die Uneinigkeit herrscht oder die nicht veröffentlicht sind. Jede lässt sich im Entwurf setzen; die Vorhersagen sind so gut wie sie.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Figures the field does not agree on or does not publish. Each has a source; a design can set its own value, with a reason.</source>
        <translation>Zahlen, über die Uneinigkeit herrscht oder die nicht veröffentlicht sind. Jede hat eine Quelle; ein Entwurf kann einen eigenen Wert setzen, mit Begründung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Fill cells from the clipboard, adding rows where it holds more.</source>
        <translation>Zellen aus der Zwischenablage füllen; hat sie mehr Zeilen, kommen neue hinzu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>fill down {things}</source>
        <translation>{things} nach unten ausfüllen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Find a command by its name and run it.</source>
        <translation>Einen Befehl nach Namen suchen und ausführen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Find findings</source>
        <translation>Befunde suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>Find guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Find in what is listed</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Find rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find the best order…</source>
        <translation>Beste Reihenfolge suchen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find the cheapest plan for every drain time, or every headroom.</source>
        <translation>Den günstigsten Plan für jede Dauer des Leerens oder jede Reserve suchen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Find the cheapest plan for every value, each proven</source>
        <translation>Den günstigsten Plan für jeden Wert suchen, jeder bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find what binds the cheapest plan, or what clashes where there is none.</source>
        <translation>Suchen, was den günstigsten Plan bindet oder was sich widerspricht, wo es keinen gibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Find what binds the cheapest plan, or what clashes without one</source>
        <translation>Suchen, was den günstigsten Plan bindet oder was sich ohne Plan widerspricht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Findings ({count})</source>
        <translation>Befunde ({count})</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Findings that are errors</source>
        <translation>Befunde der Stufe Fehler</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>first choice</source>
        <translation>erste Wahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>First failed</source>
        <translation>Erstes ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <source>First network failed</source>
        <translation>Erstes Netzwerk ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>First network failed: {drain_fallback}</source>
        <translation>Erstes Netzwerk ausgefallen: {drain_fallback}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>First network lost</source>
        <translation>Erstes Netz verloren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>first processor</source>
        <translation>erster Prozessor</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>First rows as they would come in</source>
        <translation>Erste Zeilen, wie sie hereinkämen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>First to last; the next is taken where the one before fails. Left open, the solver chooses.</source>
        <translation>Vom ersten zum letzten; fällt eines aus, gilt das nächste. Offen gelassen, wählt der Solver.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Fit all of the chart into its panel.</source>
        <translation>Das ganze Diagramm in seinen Bereich einpassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Fix finding</source>
        <translation>Befund korrigieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Fix it to {names}.</source>
        <translation>Auf {names} festlegen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>fix of a finding</source>
        <translation>Korrektur eines Befunds</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Fix: {text}</source>
        <translation>Korrektur: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Fixed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Fold into a count</source>
        <translation>Zu einer Anzahl zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>fold into a count</source>
        <translation>zu einer Anzahl zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>Fold {rows}</source>
        <translation>{rows} zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>Fold {rows} like {first}</source>
        <translation>{rows} wie {first} zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Follow the light or dark colours of the system.</source>
        <translation>Den hellen oder dunklen Farben des Systems folgen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>for a slot on {host} ({vm})</source>
        <translation>auf einen Platz auf {host} ({vm})</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>For all that is bought: cards, and switch ports with their cables.</source>
        <translation>Für alles, was gekauft wird: Karten und Switchports mit ihren Kabeln.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>For every port with SR-IOV: what it can have, what is planned, what is used.</source>
        <translation>Für jeden Port mit SR-IOV: was er haben kann, was geplant ist, was benutzt wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>For every team: what its networks ask of it, normally and in the worst failure.</source>
        <translation>Für jedes Team: was seine Netzwerke von ihm fordern, normal und beim schlimmsten Ausfall.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>For every virtual switch: how many queues its VMs would use and how many it has.</source>
        <translation>Für jeden virtuellen Switch: wie viele Warteschlangen seine VMs nutzen würden und wie viele er hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>For every VM group and vNIC: how many want a virtual function and have one.</source>
        <translation>Für jede VM-Gruppe und jede vNIC: wie viele eine VF wünschen und eine haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/fieldhelp.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>For example {example}.</source>
        <translation>Zum Beispiel {example}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>For people; nothing is computed from it.</source>
        <translation>Für Menschen; daraus wird nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>For the whole cluster. Prices are those of the design's NIC catalogue and fabrics.</source>
        <translation>Für den ganzen Cluster. Die Preise sind die des NIC-Katalogs und der Fabrics des Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>For whom the cluster is planned; it stands on the report.</source>
        <translation>Für wen der Cluster geplant wird; steht auf dem Bericht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>for {cost}</source>
        <translation>für {cost}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Forget the plan that was found and keep the design as it is.</source>
        <translation>Den gefundenen Plan vergessen und den Entwurf lassen, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Found by the solver, not accepted yet (Ctrl+Return accepts)</source>
        <translation>Vom Solver gefunden, noch nicht angenommen (Strg+Eingabe nimmt an)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Found in {time}</source>
        <translation>Gefunden in {time}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Found in {time} by {engine}.</source>
        <translation>Gefunden in {time} von {engine}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Found in {time}.</source>
        <translation>Gefunden in {time}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Found on the host</source>
        <translation>Auf dem Host vorgefunden</translation>
    </message>
    <message>
        <location filename="../../designs/branch-office.json"/>
        <source>Four nodes. The databases reach their iSCSI storage from inside the guest, over a virtual function that bypasses the virtual switch.</source>
        <translation>Vier Knoten. Die Datenbanken erreichen ihren iSCSI-Speicher aus dem Gast heraus, über eine virtuelle Funktion, die den virtuellen Switch umgeht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Free for network cards, or held by installed ones. They bound what can be added.</source>
        <translation>Frei für Netzwerkkarten oder mit eingebauten belegt. Sie begrenzen, was dazukommen kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Free ports</source>
        <translation>Freie Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Free switch ports</source>
        <translation>Freie Switchports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Free to be replaced</source>
        <translation>Dürfen ersetzt werden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>From 1 to {most} may be chosen.</source>
        <translation>1 bis {most} stehen zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>From a spreadsheet: {paste}.</source>
        <translation>Aus einer Tabellenkalkulation: {paste}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>From ms</source>
        <translation>Von ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>From the cheapest plan</source>
        <translation>Ab dem günstigsten Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>From the start of any live migration in a drain to its end.</source>
        <translation>Vom Beginn einer Livemigration beim Leeren bis zu ihrem Ende.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>From the start of the search to its end.</source>
        <translation>Vom Beginn der Suche bis zu ihrem Ende.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>From the target</source>
        <translation>Ab dem Ziel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>From the target on</source>
        <translation>Ab dem Ziel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>From Windows Server 2016 on these come with a guest's own updates: it lacks some.</source>
        <translation>Ab Windows Server 2016 kommen sie mit den eigenen Updates eines Gasts: Ihm fehlen welche.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>From Windows Server 2016 on, integration services come with the updates of a guest: one that lags behind lacks those.</source>
        <translation>Ab Windows Server 2016 kommen Integrationsdienste mit den Updates eines Gasts: Einem, der zurückliegt, fehlen diese.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>From {least} to {most}.</source>
        <translation>Von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>From {new} on, the simultaneous limit is set on the cluster (MaximumParallelMigrations, default {default}) and overrides that of the hosts: set it to the {planned} of the plan.</source>
        <translation>Ab {new} gilt die Grenze gleichzeitiger Migrationen am Cluster (MaximumParallelMigrations, Vorgabe {default}) und überstimmt die der Hosts: auf die {planned} des Plans setzen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>From {old} to {new} in {n} steps, each finished before the next.</source>
        <translation>
            <numerusform>Von {old} zu {new} in {n} Schritt.</numerusform>
            <numerusform>Von {old} zu {new} in {n} Schritten, jeder vor dem nächsten abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>From {percent} %</source>
        <translation>Ab {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>from {time} on</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <source>From “{one}” to “{other}”</source>
        <translation>Von „{one}“ zu „{other}“</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Front</source>
        <translation>Kostenfront</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Fullest</source>
        <translation>Vollster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Fullest host beyond where balancing starts</source>
        <translation>Vollster Host über dem Beginn des Lastenausgleichs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Generation 2 has UEFI and higher limits; both can have SR-IOV.</source>
        <translation>Generation 2 hat UEFI und höhere Grenzen; SR-IOV können beide haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>getting its VMs back</source>
        <translation>erhält seine VMs zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Give all but one of them a VLAN.</source>
        <translation>Allen bis auf eines ein VLAN geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>Give each host vNIC a subnet of its own, or all of them the same one (2016 and later), and map each to its member with Set-VMNetworkAdapterTeamMapping.</source>
        <translation>Jeder Host-vNIC ein eigenes Subnetz geben oder allen dasselbe (ab 2016) und jede mit Set-VMNetworkAdapterTeamMapping ihrem Mitglied zuordnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>Give each migration more bandwidth, let fewer run at once, or migrate it when it is quiet.</source>
        <translation>Jeder Migration mehr Bandbreite geben, weniger zugleich laufen lassen oder migrieren, wenn Ruhe ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Give each network a subnet of its own.</source>
        <translation>Jedem Netzwerk ein eigenes Subnetz geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Give each network a VLAN of its own.</source>
        <translation>Jedem Netzwerk ein eigenes VLAN geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>Give each VM a vNIC on either switch, set AllowTeaming on both, and team them in the guest.</source>
        <translation>Jeder VM eine vNIC auf beiden Switches geben, AllowTeaming auf beiden setzen und sie im Gast zum Team verbinden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Give it a team of its own, or clear Dedicated.</source>
        <translation>Ein eigenes Team geben oder „Für sich allein“ ausschalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Give it more time, or relax a target.</source>
        <translation>Mehr Zeit geben oder ein Ziel lockern.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Give it VFs while the host is drained: Set-NetAdapterSriov -NumVFs restarts the port.</source>
        <translation>Ihm VFs geben, während der Host geleert ist: Set-NetAdapterSriov -NumVFs startet den Port neu.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Give its ports more VFs, move VMs, or set IovWeight of others to 0.</source>
        <translation>Seinen Ports mehr VFs geben, VMs verschieben oder IovWeight anderer auf 0 setzen.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Give its virtual switches the same names as on all other nodes: a VM migrates only where there is a switch of the name.</source>
        <translation>Seinen virtuellen Switches dieselben Namen wie auf allen anderen Knoten geben: Eine VM migriert nur dorthin, wo es einen Switch des Namens gibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Give the charts the whole window, or bring the tables back.</source>
        <translation>Den Diagrammen das ganze Fenster geben oder die Tabellen zurückholen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Give the selected cells what stands in the topmost, or one cell what is above it.</source>
        <translation>Den ausgewählten Zellen den Wert der obersten geben, einer einzelnen den darüber.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>Give the VM more vNICs, or use faster ports.</source>
        <translation>Der VM mehr vNICs geben oder schnellere Ports verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Give this variant another name (F2)</source>
        <translation>Dieser Variante einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Given: on their hosts, the others spread by memory. Chosen by a solve, which then plans the network on that.</source>
        <translation>Gegeben: auf ihren Hosts, die anderen nach Arbeitsspeicher verteilt. Oder vom Lösungslauf gewählt, der darauf das Netzwerk plant.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Go on with a variant as the design; what the design was is kept as another.</source>
        <translation>Mit einer Variante als Entwurf weiterarbeiten; der bisherige Entwurf bleibt als weitere erhalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Go on with this variant; what the design was is kept as another (Return)</source>
        <translation>Mit dieser Variante weiterarbeiten; der bisherige Entwurf bleibt als weitere erhalten (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Go on with yours; saving writes it over the file</source>
        <translation>Mit der eigenen Fassung weiterarbeiten; Speichern überschreibt die Datei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Go to its console, not to it over the network. What was done is in ProgramData\hvplanner\changes.log, its addresses before are in addresses.xml.</source>
        <translation>Gehen Sie an seine Konsole, nicht über das Netz. Was getan wurde, steht in ProgramData\hvplanner\changes.log, seine Adressen davor in addresses.xml.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Go to the place of the next finding.</source>
        <translation>Zum Ort des nächsten Befunds gehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Go to the place of the previous finding.</source>
        <translation>Zum Ort des vorherigen Befunds gehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goal</source>
        <translation>Optimierungsziel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Goal, in order</source>
        <translation>Optimierungsziel, der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Goal: {goal}</source>
        <translation>Optimierungsziel: {goal}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goals</source>
        <translation>Optimierungsziele</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Goals after cost</source>
        <translation>Ziele nach den Kosten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Goals are pursued one after the other: a later one never costs anything of an earlier one.</source>
        <translation>Die Optimierungsziele werden nacheinander verfolgt: Ein späteres geht nie auf Kosten eines früheren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goals of the placement</source>
        <translation>Ziele der Verteilung</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Goodput at jumbo frames</source>
        <translation>Nutzrate bei Jumbo Frames</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Goodput at MTU 1500</source>
        <translation>Nutzrate bei MTU 1500</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Guest clusters on shared virtual hard disks (.vhdx) are not supported in this upgrade: move them to other storage or plan their downtime.</source>
        <translation>Gastcluster auf freigegebenen virtuellen Festplatten (.vhdx) werden bei diesem Upgrade nicht unterstützt: auf anderen Speicher verlegen oder ihren Stillstand einplanen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Guest system</source>
        <translation>Gastsystem</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Guests in the order of their updates</source>
        <translation>Gäste in der Reihenfolge ihrer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Guests team their vNICs on a VM network that stands here twice.</source>
        <translation>Gäste verbinden ihre vNICs auf einem VM-Netzwerk, das hier zweimal steht, zu einem Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Guests there can disturb what holds the cluster together.</source>
        <translation>Gäste dort können stören, was den Cluster zusammenhält.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Guests whose integration services are behind, in the order of their updates</source>
        <translation>Gäste, deren Integrationsdienste zurückliegen, in der Reihenfolge ihrer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Guests without Windows have integration services in their kernel or a package.</source>
        <translation>Gäste ohne Windows haben Integrationsdienste in ihrem Kernel oder einem Paket.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Had</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/model/front.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>Headroom: 100 %: networks carry something, so that not everything stays free</source>
        <translation>Reserve: 100 %: Netzwerke tragen etwas, sodass nicht alles frei bleibt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Headroom: {headroom}</source>
        <translation>Reserve: {headroom}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Highest load</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>highest load {percent} %</source>
        <translation>höchste Auslastung {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Holds {peak} of {capacity} at most</source>
        <translation>Hält höchstens {peak} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/guests.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Host by host</source>
        <translation>Host für Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Host class</source>
        <translation>Hostklasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>host class</source>
        <translation>Hostklasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Host class {name}</source>
        <translation>Hostklasse {name}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/classes.py"/>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Host classes</source>
        <translation>Hostklassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Host classes fixed</source>
        <translation>Hostklassen festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Host design</source>
        <translation>Aufbau der Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Host failures</source>
        <translation>Host-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Host failures after which all restart</source>
        <translation>Host-Ausfälle, nach denen alle neu starten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Host failures survived</source>
        <translation>Überstandene Host-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Host load that starts balancing</source>
        <translation>Hostlast, ab der ausgeglichen wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Host today</source>
        <translation>Host heute</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Host vNIC without vRSS</source>
        <translation>Host-vNIC ohne vRSS</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Host {name}</source>
        <translation>Host {name}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <source>Host {name} is not in the design.</source>
        <translation>Host {name} ist nicht im Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>Hosts behind</source>
        <translation>Hosts im Rückstand</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>Hosts beyond {most} of a class</source>
        <translation>Hosts über {most} einer Klasse hinaus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Hosts by name</source>
        <translation>Benannte Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Hosts drained one after the other</source>
        <translation>Hosts, die nacheinander geleert werden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>Hosts of a build that is no known release; the next older counts</source>
        <translation>Hosts mit einem Build, der keine bekannte Version ist; die nächstältere zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>Hosts of a class are built alike: only one of the plans can hold.</source>
        <translation>Hosts einer Klasse sind gleich gebaut: Nur einer der Pläne kann gelten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>Hosts of a later release than {oldest}, which counts for all</source>
        <translation>Hosts mit einer neueren Version als {oldest}, die für alle zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>Hosts of other clusters</source>
        <translation>Hosts anderer Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Hosts of this class would have no network.</source>
        <translation>Hosts dieser Klasse hätten kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Hosts of {names} are to have other network cards than today: fit them before, and give their ports the names that the script has for them.</source>
        <translation>Hosts von {names} sollen andere Netzwerkkarten haben als heute: Bauen Sie sie vorher ein und geben Sie ihren Ports die Namen, die das Skript für sie hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Hosts of {names} have no names in the design, and the script calls them by their class and a number: name them there first.</source>
        <translation>Hosts von {names} haben im Entwurf keine Namen, und das Skript nennt sie nach ihrer Klasse und einer Nummer: Geben Sie ihnen dort zuerst Namen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Hosts that allow another number of migrations at once; the usual counts</source>
        <translation>Hosts, die eine andere Zahl gleichzeitiger Migrationen erlauben; die übliche zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>Hosts that are in no cluster</source>
        <translation>Hosts, die in keinem Cluster sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Hosts that call their adapters in {network} otherwise</source>
        <translation>Hosts, die ihre Adapter in {network} anders nennen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hosts.py"/>
        <source>Hosts that do not tell whether they can have SR-IOV can</source>
        <translation>Hosts, die nicht sagen, ob sie SR-IOV können, können es</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Hosts that migrate by another transport; the usual counts</source>
        <translation>Hosts, die mit einer anderen Übertragungsart migrieren; die übliche zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>Hosts that tell nothing are like {other}</source>
        <translation>Hosts, die nichts sagen, sind wie {other}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/merging.py"/>
        <source>Hosts that the design has in the count of a class</source>
        <translation>Hosts, die der Entwurf in der Anzahl einer Klasse hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Hosts that you want to tell apart, each of one host class. They come on top of the unnamed hosts that a class counts.</source>
        <translation>Hosts, die einzeln unterschieden werden, jeder aus einer Hostklasse. Sie kommen zu den unbenannten Hosts hinzu, die eine Klasse zählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Hosts whose drain is the same share a row. No drain can be quicker than its lower bound. {spread} Blackouts include the pause to resume on the target.{rest}</source>
        <translation>Hosts mit gleichem Leeren teilen sich eine Zeile. Kein Leeren kann schneller sein als seine untere Schranke. {spread} Ausfallzeiten enthalten die Pause zum Fortsetzen auf dem Ziel.{rest}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Hosts whose own list lacks {network}: in silence they take the next</source>
        <translation>Hosts, deren eigener Liste {network} fehlt: Sie nehmen stillschweigend das nächste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Hosts with a name of their own; they come on top of the unnamed ones of their class.</source>
        <translation>Hosts mit eigenem Namen; sie kommen zu den unbenannten ihrer Klasse hinzu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Hosts with another limit on live migration over SMB; the usual counts</source>
        <translation>Hosts mit einer anderen Grenze für Livemigration über SMB; die übliche zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/classes.py"/>
        <source>Hosts with the hardware of {other} that are built otherwise, a class of their own</source>
        <translation>Hosts mit der Hardware von {other}, die anders aufgebaut sind: eine eigene Klasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>Hosts without a cluster</source>
        <translation>Hosts ohne Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Hosts without a name of their own.</source>
        <translation>Hosts ohne eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>Hosts without memory have {memory}</source>
        <translation>Hosts ohne Arbeitsspeicher haben {memory}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>Hosts without processors have {count} logical ones</source>
        <translation>Hosts ohne Prozessoren haben {count} logische</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Hosts without this network cannot take part in its traffic.</source>
        <translation>Hosts ohne dieses Netzwerk können an seinem Verkehr nicht teilnehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Hot period</source>
        <translation>Heiße Periode</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Hot period of a VM</source>
        <translation>Heiße Periode einer VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Hot set</source>
        <translation>Heiße Menge</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Hot set of a VM</source>
        <translation>Heiße Menge einer VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>How far apart plans are that are shown</source>
        <translation>Wie weit die gezeigten Pläne auseinanderliegen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>How far it is proven that no plan is better.</source>
        <translation>Wie weit bewiesen ist, dass kein Plan besser ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>How hosts and the cluster migrate is set; until then it is as it was.</source>
        <translation>Wie Hosts und Cluster migrieren, wird gesetzt; bis dahin ist es wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>How hosts authenticate migrations stays as it is. On 2025 CredSSP fails where Credential Guard is on: then it must be Kerberos with constrained delegation.</source>
        <translation>Wie Hosts Migrationen authentifizieren, bleibt, wie es ist. Unter 2025 scheitert CredSSP, wo Credential Guard aktiv ist: Dann muss es Kerberos mit eingeschränkter Delegierung sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>How hosts authenticate migrations, by Kerberos or CredSSP, stays as it is.</source>
        <translation>Wie Hosts Migrationen authentifizieren, ob mit Kerberos oder CredSSP, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>How hosts migrate</source>
        <translation>Wie Hosts migrieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>How hosts migrate that do not tell it</source>
        <translation>Wie Hosts migrieren, die es nicht sagen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>How hosts migrate, as the release does by itself: {transport}</source>
        <translation>Wie Hosts migrieren, wie die Version es von sich aus macht: {transport}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>How it writes to its memory: what is written during a copy is copied again.</source>
        <translation>Wie sie in ihren Arbeitsspeicher schreibt: Was beim Kopieren geschrieben wird, wird noch einmal kopiert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>How many of a group; 1 for a VM of its own.</source>
        <translation>Wie viele einer Gruppe; 1 bei einer einzelnen VM.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>How many VMs are just like this. They are named after the group and a number.</source>
        <translation>Wie viele VMs genau so sind. Sie heißen nach der Gruppe und einer Nummer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>How much is as planned on each layer.</source>
        <translation>Wie viel auf jeder Ebene wie geplant ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>How shares are held; a switch with SR-IOV holds none on most releases.</source>
        <translation>Wie Anteile gehalten werden; ein Switch mit SR-IOV hält in den meisten Versionen keine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>How the cluster migrates.</source>
        <translation>Wie der Cluster migriert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>How traffic is spread over the ports. One connection stays on one port at a time.</source>
        <translation>Wie sich Verkehr auf die Ports verteilt. Eine Verbindung bleibt zu jeder Zeit auf einem Port.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>How virtual switches without SR-IOV hold the shares; by weight where left out.</source>
        <translation>Wie virtuelle Switches ohne SR-IOV die Anteile halten; ohne Angabe nach Gewichtung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/nearest.py"/>
        <source>However much bandwidth the hosts were given, “{target}” was missed: {time} instead of {wanted}, with a host of {host} drained.</source>
        <translation>Mit noch so viel Bandbreite der Hosts wurde „{target}“ verfehlt: {time} statt {wanted}, wenn ein Host von {host} geleert wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>hvplanner ended unexpectedly; they were kept on {when}. Restoring them opens the design as it was then, to be saved or not.</source>
        <translation>hvplanner wurde unerwartet beendet; sie wurden am {when} gesichert. Wiederherstellen öffnet den Entwurf in diesem Stand, zum Speichern oder nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>hvplanner is free software under the MIT licence. It is built on the libraries below, each under the licence beside it. Qt, by way of PySide6, is used under the LGPL: you may replace it by a version of your own.</source>
        <translation>hvplanner ist freie Software unter der MIT-Lizenz. Es baut auf den folgenden Bibliotheken auf, jede unter der Lizenz daneben. Qt wird über PySide6 unter der LGPL verwendet: Es darf durch eine eigene Version ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>hvplanner plans the network of a Hyper-V failover cluster: how many NICs, how they are teamed and which networks carry live migrations, so that your targets for drain times and failures are met at the least cost.</source>
        <translation>hvplanner plant das Netzwerk eines Hyper-V-Failoverclusters: wie viele Netzwerkkarten, wie sie zu Teams verbunden sind und welche Netzwerke Livemigrationen tragen, damit die Ziele für das Leeren der Hosts und für Ausfälle zu den geringsten Kosten erreicht werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Hyper-threading</source>
        <translation>Hyperthreading</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Hyper-V itself</source>
        <translation>Hyper-V selbst</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Hyper-V needs processors with second-level address translation (SLAT) from 2016 on: check every host.</source>
        <translation>Hyper-V braucht ab 2016 Prozessoren mit Second-Level Address Translation (SLAT): jeden Host prüfen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Hyper-V port</source>
        <translation>Hyper-V-Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id and name, one fabric a row</source>
        <translation>ID und Name, eine Fabric je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Id in Hyper-V</source>
        <translation>ID in Hyper-V</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Id in the cluster</source>
        <translation>ID im Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name and host class, one host a row</source>
        <translation>ID, Name und Hostklasse, ein Host je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, count and memory, one class a row</source>
        <translation>ID, Name, Anzahl und Arbeitsspeicher, eine Klasse je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, count and memory, one group a row</source>
        <translation>ID, Name, Anzahl und Arbeitsspeicher, eine Gruppe je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, host and memory, one VM a row</source>
        <translation>ID, Name, Host und Arbeitsspeicher, eine VM je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, role and demand, one network a row</source>
        <translation>ID, Name, Rolle und Bedarf, ein Netzwerk je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, vendor, ports and port speed, one model a row</source>
        <translation>ID, Name, Hersteller, Ports und Portgeschwindigkeit, ein Modell je Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Identical hosts: their number, memory, slots and the network cards they have.</source>
        <translation>Gleiche Hosts: ihre Anzahl, Arbeitsspeicher, Steckplätze und vorhandene Netzwerkkarten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Identical VMs in numbers, and what they ask of the network.</source>
        <translation>Gleiche VMs in Anzahlen und was sie vom Netzwerk verlangen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Identical VMs with a count: memory, how they write to it, and the vNICs they have. Groups keep large designs small.</source>
        <translation>Gleiche VMs mit einer Anzahl: Arbeitsspeicher, wie sie ihn beschreiben und welche vNICs sie haben. Gruppen halten große Entwürfe klein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>If another node fails meanwhile: {down}</source>
        <translation>Fällt währenddessen ein weiterer Knoten aus: {down}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>If the only live-migration network fails, no host can be drained.</source>
        <translation>Fällt das einzige Livemigrationsnetzwerk aus, lässt sich kein Host leeren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Ignore it: the services are part of the guest's kernel or of a package.</source>
        <translation>Nicht beachten: Die Dienste sind Teil des Kernels oder eines Pakets im Gast.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>In a drain high ones go first, and low ones may be saved instead of migrated.</source>
        <translation>Beim Leeren gehen hohe zuerst; niedrige werden eventuell gespeichert statt migriert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>In a notification of the system, while you work elsewhere</source>
        <translation>In einer Benachrichtigung des Systems, während anderswo gearbeitet wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>in and out, per host</source>
        <translation>ein- und ausgehend, je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>In every host failure survived.</source>
        <translation>Bei jedem überstandenen Host-Ausfall.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>In order of preference.</source>
        <translation>In der Reihenfolge der Bevorzugung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>In parentheses: the difference to the design.</source>
        <translation>In Klammern: der Unterschied zum Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>In place of the design's; left out, the design's hold.</source>
        <translation>Anstelle derer des Entwurfs; ausgelassen, gelten die des Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>In place of the design's; left out, the design's holds.</source>
        <translation>Anstelle dessen des Entwurfs; ausgelassen, gilt der des Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>In the design</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>In the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>Incoming live migrations</source>
        <translation>Eingehende Livemigrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Infeasible</source>
        <translation>Unmöglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Inferred</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Insert the integration services setup disk in the guest and run it.</source>
        <translation>Im Gast den Setupdatenträger der Integrationsdienste einlegen und ausführen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Install the driver (64-bit Windows Server 2012 or later, or Linux), or clear the wish.</source>
        <translation>Den Treiber installieren (64-Bit-Windows Server 2012 oder neuer, oder Linux) oder den Wunsch entfernen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Install the guest's updates: they bring the integration services.</source>
        <translation>Die Updates des Gasts installieren: Sie bringen die Integrationsdienste mit.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Install the latest updates on every node, see that all of them are online and that the validation of the cluster passes, and finish backups: none may run while nodes are added.</source>
        <translation>Auf jedem Knoten die neuesten Updates installieren, prüfen, dass alle online sind und die Überprüfung des Clusters gelingt, und Sicherungen abschließen: Keine darf laufen, während Knoten aufgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Install {new} anew; upgrading a node in place is discouraged. Then its drivers, Hyper-V, failover clustering, teams, switches and live-migration settings as planned.</source>
        <translation>{new} neu installieren; vom direkten Upgrade eines Knotens wird abgeraten. Dann Treiber, Hyper-V, Failoverclustering, Teams, Switches und Einstellungen der Livemigration wie geplant.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Install {new} on the node that was emptied, with virtual switches of the same names, and create the new cluster with it or add it there.</source>
        <translation>{new} auf dem geleerten Knoten installieren, mit virtuellen Switches derselben Namen, und damit den neuen Cluster anlegen oder den Knoten dort aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Installation of a node</source>
        <translation>Installation eines Knotens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>installed</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Installed in every host. What is not reserved is there for VMs.</source>
        <translation>In jedem Host eingebaut. Was nicht reserviert ist, steht VMs zur Verfügung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Installed NICs</source>
        <translation>Eingebaute NICs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Installed NICs are</source>
        <translation>Eingebaute NICs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>installed NICs are kept</source>
        <translation>eingebaute NICs bleiben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>installed NICs are kept, none added</source>
        <translation>eingebaute NICs bleiben, keine kommen dazu</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Installed ones included.</source>
        <translation>Eingebaute zählen mit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>Installed: {installed}, {policy}.</source>
        <translation>Eingebaut: {installed}, {policy}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>instead of {before}</source>
        <translation>statt {before}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Integration disk</source>
        <translation>Setupdatenträger</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Integration services</source>
        <translation>Integrationsdienste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Intents of Network ATC: what they made is taken. They revert other changes</source>
        <translation>Absichten (Intents) von Network ATC: Was sie gemacht haben, wird übernommen. Andere Änderungen nehmen sie zurück</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Interval between starts of migrations</source>
        <translation>Abstand zwischen dem Beginn von Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inventorycommands.py"/>
        <source>Inventories (*.json)</source>
        <translation>Inventare (*.json)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <source>Inventories and tables (*.json *.xlsx *.csv *.txt)</source>
        <translation>Inventare und Tabellen (*.json *.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/reading.py"/>
        <source>It cannot be read: {why}.</source>
        <translation>Nicht lesbar: {why}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It carries {names}.</source>
        <translation>Es trägt {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>It comes from traffic beside them, the host vNIC, compression or the SMB limit.</source>
        <translation>Sie kommt vom Verkehr daneben, von der Host-vNIC, der Komprimierung oder der SMB-Grenze.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>It costs nothing, which no plan can better.</source>
        <translation>Er kostet nichts; günstiger kann kein Plan sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>It counts on source and target alike; one migration is one connection, so that more at once fill more ports, and each of them takes longer where they share one.</source>
        <translation>Es zählt auf Quelle und Ziel gleichermaßen; eine Migration ist eine Verbindung, sodass mehr zugleich mehr Ports füllen und jede länger dauert, wo sie sich einen teilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/safexml.py"/>
        <source>It declares a document type or entities, which is not read.</source>
        <translation>Es deklariert einen Dokumenttyp oder Entitäten; das wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>It drains a host in {own} instead of {its}.</source>
        <translation>Er leert einen Host in {own} statt {its}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/hosts.py"/>
        <source>It expects message version {own} where others of its cluster expect {ahead}.</source>
        <translation>Er erwartet Nachrichtenversion {own}, andere seines Clusters erwarten {ahead}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/safexml.py"/>
        <source>It has more than {n} elements.</source>
        <translation>Es hat mehr als {n} Elemente.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>It has no VMs: there is nothing to order.</source>
        <translation>Er hat keine VMs: Es gibt nichts zu ordnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>It is another cluster than that of the open design.</source>
        <translation>Es ist ein anderer Cluster als der des geöffneten Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>it is cut off.</source>
        <translation>abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It is declared to share its ports with no other network.</source>
        <translation>Angegeben ist, dass es seine Ports mit keinem anderen Netzwerk teilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>it is empty.</source>
        <translation>leer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/safexml.py"/>
        <source>It is larger than {n} MiB.</source>
        <translation>Es ist größer als {n} MiB.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/safexml.py"/>
        <source>It is no XML: {error}.</source>
        <translation>Kein XML: {error}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>It is not part of the design yet, and is lost if it is not accepted.</source>
        <translation>Er gehört noch nicht zum Entwurf und geht verloren, wenn er nicht angenommen wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It is number {rank} in the order for live migrations.</source>
        <translation>Es ist Nummer {rank} in der Reihenfolge für Livemigrationen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/indesign.py"/>
        <source>It is of another cluster.</source>
        <translation>Er gehört zu einem anderen Cluster.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>It is the same as the design.</source>
        <translation>Sie ist wie der Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>It is what the release does by itself.</source>
        <translation>Das tut die Version von selbst.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>It lists the NICs and switch ports of a plan.</source>
        <translation>Aufgelistet werden die Netzwerkkarten und Switchports eines Plans.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>It meets all targets; a better one may exist.</source>
        <translation>Er erreicht alle Ziele; vielleicht gibt es einen besseren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be Yes or No.</source>
        <translation>Es muss Ja oder Nein sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be {range}.</source>
        <translation>Es muss {range} sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It needs RDMA on every port of its team.</source>
        <translation>Es braucht RDMA auf jedem Port seines Teams.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It outlives a card: its ports are on {count}.</source>
        <translation>Es übersteht eine Karte: Seine Ports liegen auf {count}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>It outlives a fabric: its ports go to {names}.</source>
        <translation>Es übersteht eine Fabric: Seine Ports gehen an {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>It shows every port, card, fabric, host and network that fails, and what holds then.</source>
        <translation>Zu sehen ist jeder Port, jede Karte, jede Fabric, jeder Host und jedes Netzwerk, das ausfällt, und was dann gilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>It shows how a host is emptied: who waits, copies and stands still.</source>
        <translation>Zu sehen ist, wie ein Host geleert wird: wer wartet, kopiert und stillsteht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>It shows how long it takes to bring every node to a later release.</source>
        <translation>Es zeigt, wie lange es dauert, jeden Knoten auf eine spätere Version zu bringen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>It shows how long it takes to update every host in turn.</source>
        <translation>Zu sehen ist, wie lange es dauert, alle Hosts der Reihe nach zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>It shows what common practice would buy for the design, and how that does.</source>
        <translation>Zu sehen ist, was übliche Praxis für den Entwurf kaufen würde und wie sie abschneidet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>It shows what each minute less costs: the cheapest plan for every drain time, each proven. Compute it to see what the next better one would cost.</source>
        <translation>Zu sehen ist, was jede Minute weniger kostet: der günstigste Plan für jede Dauer des Leerens, jeder bewiesen. Berechnen zeigt, was die nächstbessere kosten würde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>It takes a quicker single connection to lower that.</source>
        <translation>Nur eine schnellere einzelne Verbindung senkt das.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>It takes faster or more of them to lower that.</source>
        <translation>Nur schnellere oder mehr davon senken das.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>It takes faster storage, or low-priority VMs that migrate live, to lower that.</source>
        <translation>Nur schnellerer Speicher oder live migrierende VMs niedriger Priorität senken das.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>It takes more migrations at once, or quicker ones, to lower that.</source>
        <translation>Nur mehr Migrationen zugleich oder schnellere senken das.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/reading.py"/>
        <source>It tells of no guest.</source>
        <translation>Darin steht von keinem Gast etwas.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/hosts.py"/>
        <source>Its build {build} is older than {newest} of others of its cluster.</source>
        <translation>Sein Build {build} ist älter als {newest} bei anderen seines Clusters.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>its checksum is wrong; what could be read of it was taken all the same.</source>
        <translation>Prüfsumme falsch; was lesbar war, wurde trotzdem übernommen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its cluster has no such VM any more.</source>
        <translation>Sein Cluster hat keine solche VM mehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/safexml.py"/>
        <source>Its elements are nested more than {n} deep.</source>
        <translation>Seine Elemente sind tiefer als {n} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>Its header is damaged; its chunks were read all the same.</source>
        <translation>Der Dateikopf ist beschädigt; die Blöcke wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>Its headroom is {own} %, not {its} %.</source>
        <translation>Seine Reserve ist {own} %, nicht {its} %.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its host expects message version {expected} and got {negotiated}.</source>
        <translation>Der Host erwartet Nachrichtenversion {expected} und bekam {negotiated}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its host says that an update is required.</source>
        <translation>Der Host meldet, dass eine Aktualisierung nötig ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its host says that the version does not match.</source>
        <translation>Der Host meldet, dass die Version nicht passt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its host says that they are up to date.</source>
        <translation>Der Host meldet, dass sie aktuell sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>its memory is dirtied faster than it is copied</source>
        <translation>ihr Arbeitsspeicher wird schneller geändert als kopiert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>its memory is dirtied faster than it is copied and passes no longer shrink</source>
        <translation>ihr Arbeitsspeicher wird schneller geändert als kopiert, und Durchgänge werden nicht mehr kleiner</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Its memory is dirtied faster than it is copied.</source>
        <translation>Ihr Arbeitsspeicher wird schneller beschrieben als kopiert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>its own ports</source>
        <translation>eigene Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Its ports cost switch ports and carry nothing.</source>
        <translation>Seine Ports kosten Switchports und tragen nichts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its version is not older than its host’s.</source>
        <translation>Die Version ist nicht älter als die des Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Its version {version} is older than its host’s {build}.</source>
        <translation>Die Version {version} ist älter als die des Hosts, {build}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>its VMs come back before the turn of the next</source>
        <translation>seine VMs kehren zurück, bevor der nächste an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Its VMs fit on no other host.</source>
        <translation>Seine VMs passen auf keinen anderen Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>its VMs stay where they went</source>
        <translation>seine VMs bleiben, wo sie sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Joining of a node</source>
        <translation>Aufnahme eines Knotens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Judge the design and its plan anew.</source>
        <translation>Den Entwurf und seinen Plan neu bewerten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/statusline.py"/>
        <source>Judging</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Keep as variant</source>
        <translation>Als Variante festhalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep as variant…</source>
        <translation>Als Variante festhalten …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Keep design as variant…</source>
        <translation>Als Variante festhalten …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Keep the design as a variant, edit on and compare: what changed in inputs, plan and targets stands side by side.</source>
        <translation>Den Entwurf als Variante festhalten, weiterbearbeiten und vergleichen: Was sich an Eingaben, Plan und Zielen geändert hat, steht nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/toolbar.py"/>
        <source>Keep the design as a variant, or use another one</source>
        <translation>Den Entwurf als Variante festhalten oder eine andere verwenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep the design as it is now as an alternative, under a name.</source>
        <translation>Den Entwurf, wie er jetzt ist, unter einem Namen als Alternative festhalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>Keep the shares by quality of service of the NICs and fabrics (DCB).</source>
        <translation>Die Anteile durch Quality of Service der NICs und Fabrics halten (DCB).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Keep unsaved work after</source>
        <translation>Ungespeichertes sichern nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>keep variant</source>
        <translation>Variante festhalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>kept</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Kept and added to</source>
        <translation>Werden ergänzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Kept as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>kept as they are, kept and added to, or free to be replaced.</source>
        <translation>Sie bleiben, bleiben und werden ergänzt oder dürfen ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Kept for the parent partition.</source>
        <translation>Der übergeordneten Partition vorbehalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Kernel or package</source>
        <translation>Kernel oder Paket</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of NICs</source>
        <translation>Art von Netzwerkkarten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of ports</source>
        <translation>Art von Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of slots</source>
        <translation>Art von Steckplätzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>Known: {keys}.</source>
        <translation>Bekannt: {keys}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>Known: {names}.</source>
        <translation>Bekannt: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>largest packet</source>
        <translation>größtes Paket</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Largest packet in bytes. With 9000 on the whole path less of the rate goes to headers.</source>
        <translation>Größtes Paket in Bytes. Mit 9000 auf dem ganzen Weg geht weniger der Rate an Header.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Layer by layer</source>
        <translation>Ebene für Ebene</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>LBFO team</source>
        <translation>LBFO-Team</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>LBFO team {team} hides SR-IOV: the VMs on switch {switch} will not get a VF.</source>
        <translation>Das LBFO-Team {team} verbirgt SR-IOV: Die VMs am Switch {switch} bekommen keine VF.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>LBFO under a virtual switch</source>
        <translation>LBFO unter einem virtuellen Switch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Least headroom</source>
        <translation>Kleinste Reserve</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least rate of a live-migration link</source>
        <translation>Mindestrate einer Livemigrationsverbindung</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least share of management and cluster</source>
        <translation>Mindestanteil für Verwaltung und Cluster</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least time between the starts of two migrations out of one host. It matters where many small VMs move over fast networks.</source>
        <translation>Mindestzeit zwischen dem Beginn zweier Migrationen von einem Host. Sie zählt, wo viele kleine VMs über schnelle Netzwerke umziehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>Leave a network of the VM on one team, or take vNICs away.</source>
        <translation>Ein Netzwerk der VM auf einem Team lassen oder vNICs wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Leave each network in the order once</source>
        <translation>Jedes Netzwerk nur einmal in der Reihenfolge lassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Leave headroom where VMs differ much in what they ask of networks.</source>
        <translation>Reserve lassen, wo VMs sehr verschieden viel von Netzwerken verlangen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Leave it in one team.</source>
        <translation>In einem Team lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>Leave it on one team, or put it on two ports with a virtual switch each.</source>
        <translation>Auf einem Team lassen oder auf zwei Ports mit je einem virtuellen Switch legen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>Leave it on one team, or take it out of the live-migration order.</source>
        <translation>Auf einem Team lassen oder aus der Reihenfolge für Livemigrationen nehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Leave it on one team.</source>
        <translation>Auf einem Team lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Leave it once.</source>
        <translation>Einmal lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Leave its host open or name a larger one, or lower its processors.</source>
        <translation>Lassen Sie ihren Host offen, nennen Sie einen größeren, oder verringern Sie ihre Prozessoren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>Leave more memory free on the other hosts.</source>
        <translation>Auf den anderen Hosts mehr Arbeitsspeicher frei lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>Leave one of them.</source>
        <translation>Lassen Sie einen davon stehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Leave one.</source>
        <translation>Einen lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Leave out cheaper plans that do not meet the design's own target.</source>
        <translation>Günstigere Pläne auslassen, die das eigene Ziel des Entwurfs verfehlen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Leave out inputs and decisions that are the same in all that are compared</source>
        <translation>Eingaben und Entscheidungen weglassen, die in allen verglichenen gleich sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Leave the host of some VMs open, or add memory.</source>
        <translation>Den Host einiger VMs offenlassen oder Arbeitsspeicher hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Leave the order open</source>
        <translation>Die Reihenfolge offenlassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Leave the table</source>
        <translation>Die Tabelle verlassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Leave the transport open</source>
        <translation>Die Übertragungsart offenlassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Left as it is; the next host follows.</source>
        <translation>Bleibt, wie er ist; der nächste Host folgt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/fieldhelp.py"/>
        <source>Left open, it is assumed, and times that depend on it have a range.</source>
        <translation>Bleibt es offen, gilt eine Annahme, und davon abhängige Zeiten haben einen Bereich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/notes.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/legend.py"/>
        <source>Legend: {entries}</source>
        <translation>Legende: {entries}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>less traffic beside it</source>
        <translation>weniger Verkehr daneben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Let fewer migrations run at once, or give each more bandwidth.</source>
        <translation>Weniger Migrationen zugleich laufen lassen oder jeder mehr Bandbreite geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Let its cards be extended.</source>
        <translation>Zulassen, dass die Karten ergänzt werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Let the solver choose the placement of VMs; those that then run on another host than today stand here.</source>
        <translation>Den Solver die Verteilung der VMs wählen lassen; die dann auf einem anderen Host als heute laufen, stehen hier.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>like {count} more</source>
        <translation>wie {count} weitere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Limit set per host</source>
        <translation>Grenze je Host gesetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <location filename="../../hvplanner/model/fileproblem.py"/>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Link load during {title}. {peaks}.</source>
        <translation>Auslastung der Verbindungen bei: {title}. {peaks}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>List all shortcuts.</source>
        <translation>Alle Tastenkombinationen auflisten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Live migration</source>
        <translation>Livemigration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Live migration and failover need a second host.</source>
        <translation>Livemigration und Failover brauchen einen zweiten Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Live migrations at once on every host; left open, the solver chooses.</source>
        <translation>Gleichzeitige Livemigrationen auf jedem Host; offen gelassen, wählt der Solver.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Live migrations go over {network}.</source>
        <translation>Livemigrationen gehen über {network}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Live migrations may go over {able}; their order is for the plan to decide.</source>
        <translation>Livemigrationen dürfen über {able} laufen; die Reihenfolge entscheidet der Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Live migrations over SMB are not limited.</source>
        <translation>Livemigrationen über SMB sind nicht begrenzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Live migrations over SMB may take {limit} of a host.</source>
        <translation>Livemigrationen über SMB dürfen {limit} eines Hosts nutzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Live migrations use SMB, but {host_class} has no RDMA on team {team}.</source>
        <translation>Livemigrationen verwenden SMB, aber {host_class} hat kein RDMA auf Team {team}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Live migrations use the network {first} and the transport {transport}, up to {simultaneous} at once on a host.</source>
        <translation>Livemigrationen nutzen das Netzwerk {first} und die Übertragungsart {transport}, bis zu {simultaneous} zugleich auf einem Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Live migrations use {transport}, which {release} does not have.</source>
        <translation>Livemigrationen verwenden {transport}, was {release} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>Live-migration network {network} fails</source>
        <translation>Livemigrationsnetzwerk {network} fällt aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Live-migration networks</source>
        <translation>Livemigrationsnetzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Live-migration networks by metric, the lowest last: no order is set</source>
        <translation>Livemigrationsnetzwerke nach Metrik, die niedrigste zuletzt: Es ist keine Reihenfolge eingestellt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Live-migration networks of the cluster</source>
        <translation>Livemigrationsnetzwerke des Clusters</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Live-migration networks of the host</source>
        <translation>Livemigrationsnetzwerke des Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Live-migration networks today</source>
        <translation>Livemigrationsnetzwerke heute</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/binding.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>Live-migration order</source>
        <translation>Livemigrationsreihenfolge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Live-migration order fixed</source>
        <translation>Reihenfolge für Livemigrationen festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>Live-migration order fixed: {networks}</source>
        <translation>Livemigrationsreihenfolge festgelegt: {networks}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>LM {rank}</source>
        <translation>LM {rank}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Load balancing</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>load balancing</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Load by {network}</source>
        <translation>Auslastung durch {network}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Load Mbit/s</source>
        <translation>Auslastung Mbit/s</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Load of every link during a drain</source>
        <translation>Auslastung jeder Verbindung während des Leerens</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Load of every team</source>
        <translation>Auslastung jedes Teams</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Load of links over time</source>
        <translation>Auslastung der Verbindungen über die Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Load of the busiest links against their capacity{more}</source>
        <translation>Auslastung der meistgenutzten Verbindungen gegen ihre Kapazität{more}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Load then</source>
        <translation>Auslastung dann</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>Loads in the failure that asks most: {failure}</source>
        <translation>Auslastung beim Ausfall, der am meisten verlangt: {failure}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Logical processors</source>
        <translation>Logische Prozessoren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Longest blackout</source>
        <translation>Längste Ausfallzeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest blackout ms</source>
        <translation>Längste Ausfallzeit ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest blackout {longest_blackout}</source>
        <translation>Längste Ausfallzeit {longest_blackout}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>longest blackout {longest_blackout}</source>
        <translation>längste Ausfallzeit {longest_blackout}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest down ms</source>
        <translation>Längster Stillstand ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Longest drain</source>
        <translation>Längstes Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Longest migration</source>
        <translation>Längste Migration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>longest migration {longest_migration}</source>
        <translation>längste Migration {longest_migration}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Longest single migration</source>
        <translation>Längste einzelne Migration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Longest, first network failed</source>
        <translation>Längstes, erstes Netzwerk ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Look at the plan, then accept or discard it.</source>
        <translation>Den Plan ansehen, dann annehmen oder verwerfen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Looking for a better order…</source>
        <translation>Eine bessere Reihenfolge wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>lossless priority</source>
        <translation>verlustfreie Priorität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>Lost in this failure</source>
        <translation>Bei diesem Ausfall verloren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Low-priority VMs in a drain</source>
        <translation>VMs niedriger Priorität beim Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Lower bound</source>
        <translation>Untere Schranke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Lower the limit.</source>
        <translation>Die Grenze senken.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Lower the memory or choose a later release.</source>
        <translation>Den Arbeitsspeicher senken oder eine neuere Version wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>Lower the number of virtual processors.</source>
        <translation>Die Anzahl virtueller Prozessoren senken.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Lower the number or choose a later release.</source>
        <translation>Die Anzahl senken oder eine neuere Version wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>Lower them to 100 % in all.</source>
        <translation>Auf zusammen 100 % senken.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Lower to {most} virtual processors</source>
        <translation>Auf {most} virtuelle Prozessoren senken</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>lowest metric</source>
        <translation>niedrigste Metrik</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>made by a newer hvplanner: format {form}, this one reads up to {newest}.</source>
        <translation>von einem neueren hvplanner: Format {form}; dieser liest bis {newest}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Made by hand, not proven</source>
        <translation>Von Hand gemacht, nicht bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Made for an earlier state of the design</source>
        <translation>Für einen früheren Stand des Entwurfs gemacht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Made for an earlier state; a better one may be there now</source>
        <translation>Für einen früheren Stand gemacht; vielleicht gibt es jetzt einen besseren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>Make all {count} like {first}</source>
        <translation>Alle {count} wie {first} machen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Make it a team, or leave one port.</source>
        <translation>Zu einem Team machen oder einen Port lassen.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Make it anew while the host is drained: New-VMSwitch -EnableIov is for creation alone.</source>
        <translation>Neu anlegen, während der Host geleert ist: New-VMSwitch -EnableIov gilt nur beim Anlegen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Make it switch independent, or keep it on one fabric.</source>
        <translation>Switch-unabhängig machen oder auf einer Fabric lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Make its switches with SR-IOV (-EnableIov, at creation alone), with drivers and *SRIOV set, before VMs come back: until then they run over the synthetic path, and a VM migrates from and to nodes without VFs too.</source>
        <translation>Seine Switches mit SR-IOV anlegen (-EnableIov, nur beim Anlegen), Treiber und *SRIOV gesetzt, bevor VMs zurückkehren: Bis dahin laufen sie über den synthetischen Pfad; eine VM migriert auch von und zu Knoten ohne VFs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Make one of the variants what the design is now.</source>
        <translation>Eine der Varianten zu dem machen, was der Entwurf jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Make the change that settles the current finding, where one is certain.</source>
        <translation>Die Änderung vornehmen, die den aktuellen Befund erledigt, wo eine sicher ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Make the plan that was found part of the design.</source>
        <translation>Den gefundenen Plan in den Entwurf aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>Make the VM smaller, or choose another generation or a later release.</source>
        <translation>Die VM verkleinern oder eine andere Generation oder neuere Version wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Make this change (Ctrl+F8); undo takes it back</source>
        <translation>Diese Änderung vornehmen (Strg+F8); Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Make this variant what the design is now</source>
        <translation>Diese Variante zu dem machen, was der Entwurf jetzt ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Management and VMs on one SET team, storage, cluster and live migration on a second one with RDMA.</source>
        <translation>Verwaltung und VMs auf einem SET-Team, Speicher, Cluster und Livemigration auf einem zweiten mit RDMA.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>May be chosen</source>
        <translation>Wählbar</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>May carry live migrations</source>
        <translation>Darf Livemigrationen tragen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fileproblem.py"/>
        <source>Maybe {values}.</source>
        <translation>Vielleicht {values}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <source>Measure it and set it in the design: what is set has no range. Or leave more room below the target.</source>
        <translation>Messen und im Entwurf setzen: Was gesetzt ist, hat keinen Bereich. Oder mehr Luft unter dem Ziel lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>member of the team</source>
        <translation>Mitglied des Teams</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory activity</source>
        <translation>Speicheraktivität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>memory activity as assumed</source>
        <translation>Speicheraktivität wie angenommen</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory in use above which node fairness moves VMs by itself (2016 and later).</source>
        <translation>Benutzter Arbeitsspeicher, über dem der Knotenausgleich VMs von selbst verschiebt (ab 2016).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Memory is that of one VM; the hot set is rewritten all the time while it is copied, the cold rate is newly written.{rest}</source>
        <translation>Der Arbeitsspeicher ist der einer VM; die heiße Menge wird beim Kopieren ständig neu beschrieben, die kalte Rate neu hinzugeschrieben.{rest}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory newly written to each second.</source>
        <translation>Arbeitsspeicher, der jede Sekunde neu beschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory of a VM that is sent</source>
        <translation>Gesendeter Arbeitsspeicher einer VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>Memory of hosts is rounded up to whole GiB: a part is kept by the firmware</source>
        <translation>Arbeitsspeicher von Hosts ist auf ganze GiB aufgerundet: einen Teil behält die Firmware</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Memory of the others</source>
        <translation>Arbeitsspeicher der anderen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Memory of the VMs on every host</source>
        <translation>Arbeitsspeicher der VMs auf jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Memory of the VMs on every host, nothing failed</source>
        <translation>Arbeitsspeicher der VMs auf jedem Host, nichts ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>Memory of VMs with dynamic memory is what they have now</source>
        <translation>Arbeitsspeicher von VMs mit dynamischem Arbeitsspeicher ist, was sie jetzt haben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory sent</source>
        <translation>Gesendeter Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a host compresses</source>
        <translation>Arbeitsspeicher, den ein Host komprimiert</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a VM newly writes to each second beside its hot set, where the design does not say.</source>
        <translation>Arbeitsspeicher, den eine VM neben ihrer heißen Menge jede Sekunde neu beschreibt, wo der Entwurf nichts sagt.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a VM rewrites all the time, where the design does not say: that of an idle VM, at most that of a busy one.</source>
        <translation>Arbeitsspeicher, den eine VM ständig neu beschreibt, wo der Entwurf nichts sagt: der einer ruhigen VM, höchstens der einer beschäftigten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Memory used</source>
        <translation>Benutzter Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Memory used on the fullest host</source>
        <translation>Benutzter Arbeitsspeicher auf dem vollsten Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Mend what is wrong and run the script again with -Resume: what is as planned already is left alone.</source>
        <translation>Beheben Sie, was falsch ist, und starten Sie das Skript erneut mit -Resume: Was schon wie geplant ist, bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <source>Message version</source>
        <translation>Nachrichtenversion</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Message version in use.</source>
        <translation>Verwendete Nachrichtenversion.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Message version of the host.</source>
        <translation>Nachrichtenversion des Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Message version {negotiated} instead of {expected}</source>
        <translation>Nachrichtenversion {negotiated} statt {expected}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/evaluation.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>met as expected only</source>
        <translation>nur wie erwartet erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>MiB sent</source>
        <translation>Gesendet MiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Microsoft announced its end; Hyper-V Manager refuses it, only PowerShell still forces it.</source>
        <translation>Microsoft hat das Ende angekündigt; der Hyper-V-Manager verweigert es, nur PowerShell erzwingt es noch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>Microsoft recommends more than 100 Mbit/s: what is less may not be held.</source>
        <translation>Microsoft empfiehlt mehr als 100 Mbit/s: Weniger wird vielleicht nicht gehalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Microsoft recommends SMB where RDMA is there and at least 5 Gbit/s, compression below.</source>
        <translation>Microsoft empfiehlt SMB, wo es RDMA und mindestens 5 Gbit/s gibt, darunter Komprimierung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Microsoft recommends SMB where the live-migration network has RDMA and at least 5 Gbit/s.</source>
        <translation>Microsoft empfiehlt SMB, wo das Livemigrationsnetzwerk RDMA und mindestens 5 Gbit/s hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Migrate live</source>
        <translation>Live migrieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>Migrations at once</source>
        <translation>Gleichzeitige Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Migrations at once, as the release does by itself: {limit}</source>
        <translation>Gleichzeitige Migrationen, wie die Version es von sich aus macht: {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>Migrations from and to this host take the next network of the order, and no event tells of it.</source>
        <translation>Migrationen von und zu diesem Host nehmen das nächste Netzwerk der Reihenfolge, und kein Ereignis sagt es.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>migrations go over {network}</source>
        <translation>Migrationen laufen über {network}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Migrations of a drain over time</source>
        <translation>Migrationen eines Leerens über die Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Migrations over time</source>
        <translation>Migrationen über die Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Migrations over time, {by}</source>
        <translation>Migrationen über die Zeit, {by}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Migrations run into TCP timeouts; Microsoft's analyzer calls it an error.</source>
        <translation>Migrationen laufen in TCP-Timeouts; Microsofts Analyzer nennt es einen Fehler.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Migrations that do not converge</source>
        <translation>Migrationen, die nicht konvergieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Migrations use {network}, the CSV and heartbeat network.</source>
        <translation>Migrationen nutzen {network}, das Netzwerk für CSV und Heartbeats.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Migrations would compete with other traffic while a network made for them stands idle.</source>
        <translation>Migrationen würden mit anderem Verkehr konkurrieren, während ein dafür gedachtes Netzwerk ruht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Minimum bandwidth</source>
        <translation>Mindestbandbreite</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>minimum bandwidth</source>
        <translation>Mindestbandbreite</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>minimum bandwidth by {mode}</source>
        <translation>Mindestbandbreite nach {mode}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Minimum bandwidth fixed</source>
        <translation>Mindestbandbreite festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>Minimum bandwidth is fixed to {fixed}, but the fixed plan of {host_class} has {mode}.</source>
        <translation>Die Mindestbandbreite ist auf {fixed} festgelegt, der festgelegte Plan von {host_class} hat aber {mode}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>minimum bandwidth {mode}</source>
        <translation>Mindestbandbreite {mode}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Misses: {faults}</source>
        <translation>Verfehlt: {faults}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/words.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>MLAG group</source>
        <translation>MLAG-Gruppe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>MLAG group {name}</source>
        <translation>MLAG-Gruppe {name}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <source>More is not as it should be; only the first are listed.</source>
        <translation>Noch mehr ist nicht, wie es sein soll; nur die ersten sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>More teams keep traffic apart, and take more ports, cables and care.</source>
        <translation>Mehr Teams trennen Verkehr und brauchen mehr Ports, Kabel und Pflege.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>More than all of a team's bandwidth cannot be kept.</source>
        <translation>Mehr als die ganze Bandbreite eines Teams lässt sich nicht reservieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>More than allowed</source>
        <translation>Mehr als erlaubt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>More than there is</source>
        <translation>Mehr als vorhanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/sightings.py"/>
        <source>More than {n} messages; the others are left out.</source>
        <translation>Mehr als {n} Meldungen; die übrigen sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Most passes over memory</source>
        <translation>Meiste Durchgänge über den Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Most simultaneous migrations</source>
        <translation>Meiste gleichzeitige Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Most to consider.</source>
        <translation>Höchstens zu betrachten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Most VFs wanted of a host, sum of networks</source>
        <translation>Meiste gewünschte VFs eines Hosts, Summe der Netzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Most virtual functions, per port or device.</source>
        <translation>Meiste virtuelle Funktionen, je Port oder Karte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>Die ausgewählten Zeilen nach unten verschieben (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move the selected rows one down.</source>
        <translation>Die ausgewählten Zeilen um eine nach unten verschieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move the selected rows one up.</source>
        <translation>Die ausgewählten Zeilen um eine nach oben verschieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>Die ausgewählten Zeilen nach oben verschieben (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>move {things}</source>
        <translation>{things} verschieben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Moves</source>
        <translation>Umzüge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Moves from today's hosts</source>
        <translation>Umzüge weg von den heutigen Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/network.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/model/base.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Name a later release, or none.</source>
        <translation>Eine spätere Version nennen oder keine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <source>Name at least one section of {names}.</source>
        <translation>Mindestens einen Abschnitt nennen von {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Name of the variant:</source>
        <translation>Name der Variante:</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Named hosts</source>
        <translation>Benannte Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Named VMs</source>
        <translation>Benannte VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>Need an update</source>
        <translation>Zu aktualisieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>needs attention</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Needs RDMA</source>
        <translation>Braucht RDMA</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Negotiated</source>
        <translation>Ausgehandelt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/positions.py"/>
        <source>Nested more than {most} levels deep; a design never is.</source>
        <translation>Tiefer als {most} Ebenen verschachtelt; ein Entwurf ist das nie.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>Nested too deep.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Network adapters</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Network design</source>
        <translation>Netzwerkentwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Network plan</source>
        <translation>Netzwerkplan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>Network {name}: {role}</source>
        <translation>Netzwerk {name}: {role}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>Network {network}</source>
        <translation>Netzwerk {network}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Networks by the addresses of the hosts: the cluster does not list any</source>
        <translation>Netzwerke nach den Adressen der Hosts: Der Cluster listet keine auf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>Networks for live migration come first; the cluster network, which has the lowest metric, is the backup of all others.</source>
        <translation>Netzwerke für Livemigration kommen zuerst; das Clusternetzwerk mit der niedrigsten Metrik ist der Ersatz aller anderen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>Networks in order</source>
        <translation>Netzwerke der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Networks in the order must be allowed to carry live migrations.</source>
        <translation>Netzwerke der Reihenfolge müssen Livemigrationen tragen dürfen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Networks in the order that the cluster does not use (role 0)</source>
        <translation>Netzwerke in der Reihenfolge, die der Cluster nicht verwendet (Rolle 0)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Networks in their order</source>
        <translation>Netzwerke in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Networks of one VLAN are not separated from each other.</source>
        <translation>Netzwerke eines VLANs sind nicht voneinander getrennt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Networks of the cluster that no host has an address in</source>
        <translation>Netzwerke des Clusters, in denen kein Host eine Adresse hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Networks that are in the order and excluded too; they are excluded</source>
        <translation>Netzwerke, die in der Reihenfolge stehen und zugleich ausgeschlossen sind; sie sind ausgeschlossen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>Networks that may carry live migrations: {networks}</source>
        <translation>Netzwerke, die Livemigrationen tragen dürfen: {networks}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Networks that share ports untagged are one network.</source>
        <translation>Netzwerke, die sich Ports ohne Tag teilen, sind ein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/gone.py"/>
        <source>Networks that the cluster has no more, kept: take out what nothing needs</source>
        <translation>Netzwerke, die der Cluster nicht mehr hat, behalten: herausnehmen, was nichts braucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>New empty design</source>
        <translation>Neuer leerer Entwurf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Next finding (F8)</source>
        <translation>Nächster Befund (F8)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>NIC failures</source>
        <translation>NIC-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>NIC failures survived</source>
        <translation>Überstandene NIC-Ausfälle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>NIC model</source>
        <translation>NIC-Modell</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>NIC models</source>
        <translation>NIC-Modelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/front.py"/>
        <source>NICs a host</source>
        <translation>NICs je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>NICs of the catalogue</source>
        <translation>NICs des Katalogs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>NICs to choose from</source>
        <translation>NICs zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>NICs to choose from: {names}</source>
        <translation>NICs zur Auswahl: {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>NICs to choose from: {names} too</source>
        <translation>NICs zur Auswahl: auch {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/preview.py"/>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/model/fields.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>No assumption was needed.</source>
        <translation>Keine Annahme war nötig.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>No cause was found in the time that was given.</source>
        <translation>In der gegebenen Zeit wurde keine Ursache gefunden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>No comma belongs after the last entry.</source>
        <translation>Nach dem letzten Eintrag steht kein Komma.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No drain</source>
        <translation>Kein Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>No drain of this host can be quicker than {bound}.</source>
        <translation>Kein Leeren dieses Hosts kann schneller sein als {bound}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>No drain was predicted: that takes a plan, and VMs to move.</source>
        <translation>Kein Leeren wurde vorhergesagt: Dazu braucht es einen Plan und VMs, die umziehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>no fabric has a free port</source>
        <translation>keine Fabric hat einen freien Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>No fabric has a free port of {speed}.</source>
        <translation>Keine Fabric hat einen freien Port mit {speed}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No fabrics yet</source>
        <translation>Noch keine Fabrics</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>No failure was judged.</source>
        <translation>Kein Ausfall wurde bewertet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>No finding holds this text</source>
        <translation>Kein Befund enthält diesen Text</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/classes.py"/>
        <source>No free slots: only those that hold cards are known</source>
        <translation>Keine freien Steckplätze: Nur die mit Netzwerkkarten sind bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>No front yet</source>
        <translation>Noch keine Kostenfront</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No host classes yet</source>
        <translation>Noch keine Hostklassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No host has VMs that could be moved.</source>
        <translation>Kein Host hat VMs, die verschoben werden könnten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>No host is left.</source>
        <translation>Kein Host ist übrig.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>No host of the cluster is in the file: nothing can be planned.</source>
        <translation>Kein Host des Clusters ist in der Datei: Es lässt sich nichts planen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>No hosts</source>
        <translation>Keine Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>No later release is known</source>
        <translation>Keine spätere Version bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>no link</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>No live migration</source>
        <translation>Keine Livemigration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>No live-migration network has bandwidth left on every host class.</source>
        <translation>Kein Livemigrationsnetzwerk hat auf jeder Hostklasse noch Bandbreite.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No live-migration network is left to use.</source>
        <translation>Kein Netzwerk für Livemigrationen ist mehr nutzbar.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/rolling.py"/>
        <source>No live-migration network is left.</source>
        <translation>Kein Livemigrationsnetzwerk ist übrig.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>No live-migration network is left: it cannot be drained in any order.</source>
        <translation>Kein Livemigrationsnetzwerk ist übrig: Er lässt sich in keiner Reihenfolge leeren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>No load</source>
        <translation>Keine Auslastung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>No longer fits</source>
        <translation>Passt nicht mehr</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>no minimum bandwidth</source>
        <translation>keine Mindestbandbreite</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No named hosts</source>
        <translation>Keine benannten Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>No network carries live migrations.</source>
        <translation>Kein Netzwerk trägt Livemigrationen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No network has the role {role}.</source>
        <translation>Kein Netzwerk hat die Rolle {role}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>No network is chosen for live migrations.</source>
        <translation>Kein Netzwerk ist für Livemigrationen gewählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No network may carry live migrations.</source>
        <translation>Kein Netzwerk darf Livemigrationen tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No networks yet</source>
        <translation>Noch keine Netzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No NIC models of your own</source>
        <translation>Keine eigenen NIC-Modelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>no NIC to choose for {host_class} that a fabric has a port for</source>
        <translation>keine NIC zur Auswahl für {host_class}, für die eine Fabric einen Port hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>No other network carries live migrations.</source>
        <translation>Kein anderes Netzwerk trägt Livemigrationen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>No place</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>No place for {names}</source>
        <translation>Kein Platz für {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>no place for {names}</source>
        <translation>kein Platz für {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>No place for {names}.</source>
        <translation>Kein Platz für {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>No plan can meet all targets and limits</source>
        <translation>Kein Plan kann alle Ziele und Grenzen einhalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/whynot.py"/>
        <source>No plan exists, whatever targets and limits are given up.</source>
        <translation>Es gibt keinen Plan, auf welche Ziele und Grenzen auch immer verzichtet wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>No plan is possible</source>
        <translation>Kein Plan ist möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan is possible; looking for what helps</source>
        <translation>Kein Plan ist möglich; Abhilfe wird gesucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan meets all targets</source>
        <translation>Kein Plan erreicht alle Ziele</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>No plan meets the other targets and limits: proven.</source>
        <translation>Kein Plan erreicht die anderen Ziele und Grenzen: bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>No plan of the network depends on it</source>
        <translation>Kein Plan des Netzwerks hängt davon ab</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>No plan that keeps all targets costs less than {value}.</source>
        <translation>Kein Plan, der alle Ziele einhält, kostet weniger als {value}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan was found</source>
        <translation>Kein Plan wurde gefunden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/engine.py"/>
        <source>No plan: {reason}</source>
        <translation>Kein Plan: {reason}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>No port of the team of {network} has a link on {host_class}.</source>
        <translation>Kein Port des Teams von {network} hat auf {host_class} eine Verbindung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>No quicker order than Hyper-V's own was found. {limit}</source>
        <translation>Keine schnellere Reihenfolge als die von Hyper-V selbst wurde gefunden. {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>No rolling drain was predicted: that takes hosts to drain.</source>
        <translation>Kein Leeren reihum wurde vorhergesagt: Dazu braucht es Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>No room for {names}.</source>
        <translation>Kein Platz für {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>No root port of the host has Access Control Services (ACS).</source>
        <translation>Kein Root-Port des Hosts hat Access Control Services (ACS).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>No row tells of a host or a VM that can be planned. Left out: {why}</source>
        <translation>Keine Zeile nennt einen Host oder eine VM, die geplant werden kann. Ausgelassen: {why}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>No rule of the field is broken and nothing needs attention.</source>
        <translation>Keine Regel ist verletzt, und nichts ist zu beachten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>No rule of thumb can be built for this design.</source>
        <translation>Keine Faustregel lässt sich für diesen Entwurf bauen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>No rule of thumb meets all targets. The nearest, {name}, misses: {faults}.</source>
        <translation>Keine Faustregel erreicht alle Ziele. Die nächste, {name}, verfehlt: {faults}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>No rule of thumb was judged.</source>
        <translation>Keine Faustregel wurde bewertet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/reporting.py"/>
        <source>No script can be made of the plan yet: {reason}</source>
        <translation>Aus dem Plan lässt sich noch kein Skript machen: {reason}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>No sheet of the workbook has a table.</source>
        <translation>Kein Blatt der Arbeitsmappe hat eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>No shortcut matches. The command palette finds every command.</source>
        <translation>Keine Tastenkombination passt. Die Befehlspalette findet jeden Befehl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>No solve yet</source>
        <translation>Noch kein Lösungslauf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hosts.py"/>
        <source>No SR-IOV: {reason}</source>
        <translation>Kein SR-IOV: {reason}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>No table has a column for the name of VMs or hosts. Say which one it is.</source>
        <translation>Keine Tabelle hat eine Spalte mit dem Namen von VMs oder Hosts. Angeben, welche es ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/hosts.py"/>
        <source>No table lists hosts: those that VMs name, with {memory} GiB, as the fullest needs</source>
        <translation>Keine Tabelle führt Hosts auf: die von VMs genannten, mit {memory} GiB, wie der vollste sie braucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>No target asks to survive this, but it is a single point of failure.</source>
        <translation>Kein Ziel fordert, das zu überstehen, aber es ist ein Single Point of Failure.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>No target asks to survive this.</source>
        <translation>Kein Ziel fordert, das zu überstehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>No target or limit, given up alone, makes it cheaper.</source>
        <translation>Kein Ziel und keine Grenze macht ihn, einzeln aufgegeben, günstiger.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>No targets with room for all of its VMs were found; that there are none is open.</source>
        <translation>Es wurden keine Zielhosts mit Platz für alle seine VMs gefunden; dass es keine gibt, ist offen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>No team on the host lets VFs through before Switch Embedded Teaming: the guest forms it, out of two vNICs at most, in mode switch independent with address hash.</source>
        <translation>Vor Switch Embedded Teaming lässt kein Team auf dem Host VFs durch: Der Gast bildet es, aus höchstens zwei vNICs, im Modus Switch-unabhängig mit Adresshash.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>No upgrade was planned: that takes a release to upgrade to.</source>
        <translation>Kein Upgrade geplant: Dazu braucht es eine Version als Ziel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>No variants yet</source>
        <translation>Noch keine Varianten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>No VF of it is seen.</source>
        <translation>Keine VF von ihr ist zu sehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>No VFs and no queues</source>
        <translation>Keine VFs und keine Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>No VM asks for a VF.</source>
        <translation>Keine VM wünscht eine VF.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>No VM asks for a virtual function and no port has any.</source>
        <translation>Keine VM wünscht eine VF, und kein Port hat welche.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No VM can leave a host without stopping.</source>
        <translation>Keine VM kann einen Host verlassen, ohne anzuhalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>No VM can run where the parent partition keeps it all.</source>
        <translation>Keine VM kann laufen, wo die übergeordnete Partition alles behält.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>No VM gets a VF on such a host.</source>
        <translation>Keine VM bekommt auf einem solchen Host eine VF.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No VM groups yet</source>
        <translation>Noch keine VM-Gruppen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>No VM has to leave the host it runs on today.</source>
        <translation>Keine VM muss ihren heutigen Host verlassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>No VM moves</source>
        <translation>Keine VM zieht um</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No VMs by name</source>
        <translation>Keine benannten VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>No way to pack all VMs was found, although their total would fit.</source>
        <translation>Kein Weg, alle VMs unterzubringen, wurde gefunden, obwohl ihre Summe passen würde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>No, not asked for</source>
        <translation>Nein, nicht gefordert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Node by node</source>
        <translation>Knoten für Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Node fairness then moves VMs by itself, and little is left for failures.</source>
        <translation>Der Knotenausgleich verschiebt dann VMs von selbst, und für Ausfälle bleibt wenig.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Nodes of {old} and {new} cannot be in one cluster: a new one is built beside the old, begun with the first node that the old one can spare, and takes over the VMs.</source>
        <translation>Knoten mit {old} und {new} können nicht in einem Cluster sein: Ein neuer entsteht neben dem alten, beginnend mit dem ersten Knoten, den der alte entbehren kann, und übernimmt die VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Nodes upgraded one after the other</source>
        <translation>Knoten, einer nach dem anderen auf die spätere Version gebracht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/solver/facts.py"/>
        <location filename="../../hvplanner/solver/limits.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>None declared</source>
        <translation>Keine angegeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>None is left out.</source>
        <translation>Keiner ist ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>None left</source>
        <translation>Keines übrig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>None of the NICs to choose from links at {speed}.</source>
        <translation>Keine der NICs zur Auswahl verbindet sich mit {speed}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>None possible</source>
        <translation>Keiner möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>None set</source>
        <translation>Keine gesetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/actions.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>None yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>None: what the release sets is taken off</source>
        <translation>Keine: Was die Version setzt, wird entfernt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Not asked for</source>
        <translation>Nicht gefordert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Not cabled</source>
        <translation>Nicht verkabelt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>not every node can be upgraded</source>
        <translation>nicht jeder Knoten kann die spätere Version bekommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Not every node can be upgraded: see below.</source>
        <translation>Nicht jeder Knoten kann aktualisiert werden, siehe unten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>Not finished: {state} when the simulation stopped after {seconds} s.</source>
        <translation>Nicht fertig: {state}, als die Simulation nach {seconds} s endete.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Not in use by anything else. The plan takes no more than that.</source>
        <translation>Von nichts anderem benutzt. Mehr nimmt der Plan nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/evaluation.py"/>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Not judged yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>not kept</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/guests.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/evaluation.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <source>Not met</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Not met: {missed}.</source>
        <translation>Verfehlt: {missed}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>Not pasted: {why}</source>
        <translation>Nicht eingefügt: {why}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/times.py"/>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Not possible for {failed}.</source>
        <translation>Nicht möglich für {failed}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Not possible for {failed}: left as they are.</source>
        <translation>Nicht möglich für {failed}: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Not promised</source>
        <translation>Nicht zugesagt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Not searched yet</source>
        <translation>Noch nicht durchsucht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/editors.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Not survived</source>
        <translation>Nicht überstanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>not survived</source>
        <translation>nicht überstanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/model/base.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>Nothing can be said of times and failures without knowing where VMs run.</source>
        <translation>Über Zeiten und Ausfälle lässt sich nichts sagen, ohne zu wissen, wo VMs laufen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Nothing decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Nothing decided yet: Solve (F5) searches the cheapest plan</source>
        <translation>Noch nichts entschieden: Lösen (F5) sucht den günstigsten Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Nothing drifted</source>
        <translation>Nichts ist abgewichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Nothing drifted.</source>
        <translation>Nichts ist abgewichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing failed</source>
        <translation>Nichts ausgefallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Nothing has been decided yet. Solve (F5) searches the cheapest plan.</source>
        <translation>Noch ist nichts entschieden. Lösen (F5) sucht den günstigsten Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing in the drawing has this text</source>
        <translation>Nichts in der Zeichnung enthält diesen Text</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Nothing is bought.</source>
        <translation>Nichts wird gekauft.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Nothing is cabled.</source>
        <translation>Nichts ist verkabelt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <source>Nothing is known of host {name}.</source>
        <translation>Von Host {name} ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>Nothing is known of integration services</source>
        <translation>Von Integrationsdiensten ist nichts bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Nothing is known: that takes what the collector found on the cluster.</source>
        <translation>Nichts ist bekannt: Dazu braucht es, was der Sammler im Cluster gefunden hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Nothing is like what you ask for.</source>
        <translation>Nichts entspricht dem, was gesucht ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Nothing is lost: the design stays open here.</source>
        <translation>Nichts ist verloren: Der Entwurf bleibt hier offen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Nothing is proven: the plan was made by hand.</source>
        <translation>Nichts ist bewiesen: Der Plan wurde von Hand gemacht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Nothing is quicker than</source>
        <translation>Schneller geht es nicht als</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Nothing is quicker than {bound}.</source>
        <translation>Schneller als {bound} geht es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Nothing is quicker: proven.</source>
        <translation>Schneller geht es nicht: bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/folding.py"/>
        <source>Nothing is selected to be folded.</source>
        <translation>Zum Zusammenfassen ist nichts ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Nothing is sent over any link in this drain.</source>
        <translation>Bei diesem Leeren wird über keine Verbindung etwas gesendet.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Nothing known withholds the VF, and the adapter has none.</source>
        <translation>Nichts Bekanntes verweigert die VF, und der Adapter hat keine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>Nothing tells of its integration services.</source>
        <translation>Über seine Integrationsdienste ist nichts gemeldet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Nothing to buy</source>
        <translation>Nichts zu kaufen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Nothing to list</source>
        <translation>Nichts aufzulisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Nothing to move</source>
        <translation>Nichts zu verschieben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Nothing was compared: that takes what the collector found on the cluster.</source>
        <translation>Nichts wurde verglichen: Dazu braucht es, was der Sammler im Cluster gefunden hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Nothing was pasted.</source>
        <translation>Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Nothing was pasted: “{title}” is the title of no column here. Name the columns as this table does, or import the list as a file: that knows titles of many kinds.</source>
        <translation>Nichts wurde eingefügt: „{title}“ heißt hier keine Spalte. Die Spalten wie in dieser Tabelle nennen oder die Liste als Datei importieren: Das kennt vielerlei Titel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/placement.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Of a host, hyper-threads included. Receive queues need one each.</source>
        <translation>Eines Hosts, Hyperthreads mitgezählt. Jede Empfangswarteschlange braucht einen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Of all hosts. It sets what teams, transports and VMs there can be, and how many.</source>
        <translation>Aller Hosts. Sie bestimmt, welche Teams, Übertragungsarten und VMs es geben kann und wie viele.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Of an earlier state of the design.</source>
        <translation>Von einem früheren Stand des Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Of its connector; in an older slot it runs at the slot's rate.</source>
        <translation>Ihres Anschlusses; in einem älteren Steckplatz läuft sie mit dessen Rate.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Of its connector; the slot must have as many, or it does not fit or runs slower.</source>
        <translation>Ihres Anschlusses; der Steckplatz muss ebenso viele haben, sonst passt sie nicht oder läuft langsamer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Of MiB</source>
        <translation>Von MiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Of the design without plan and variants.</source>
        <translation>Des Entwurfs ohne Plan und Varianten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Of the last point's drain time; of headroom, points of it.</source>
        <translation>Von der Dauer des letzten Punkts; bei der Reserve Prozentpunkte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>Of the plans that keep all targets, the best in {goals} is taken, in this order; of equal ones that with the fewest migrations at once.</source>
        <translation>Von den Plänen, die alle Ziele einhalten, wird der beste in {goals} genommen, in dieser Reihenfolge; von gleichen der mit den wenigsten Migrationen zugleich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Of the team's bandwidth that is kept for it when others want all; 0 for none.</source>
        <translation>Der Bandbreite des Teams, der ihm bleibt, wenn andere alles wollen; 0 für keinen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Of the vNICs that want one.</source>
        <translation>Der vNICs, die eine wünschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Of those that are known: {names}.</source>
        <translation>Von denen, die bekannt sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>of {classes} classes</source>
        <translation>aus {classes} Klassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>of {limits}</source>
        <translation>von {limits}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Of {n} things that the plan decides, {matches} hold on cluster {cluster}.</source>
        <translation>
            <numerusform>Von {n} Festlegung des Plans trifft auf Cluster {cluster} {matches} zu.</numerusform>
            <numerusform>Von {n} Festlegungen des Plans treffen auf Cluster {cluster} {matches} zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Of {n} VMs nothing is known.</source>
        <translation>
            <numerusform>Von {n} VM ist nichts bekannt.</numerusform>
            <numerusform>Von {n} VMs ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>of {required}</source>
        <translation>von {required}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>On 2022 without the update of September 2022 the simultaneous limit is set on every host; with it, and from 2025 on, on the cluster. Before 2022 it is always set per host.</source>
        <translation>Unter 2022 ohne das Update vom September 2022 wird die Grenze gleichzeitiger Migrationen auf jedem Host gesetzt; mit ihm und ab 2025 auf dem Cluster. Vor 2022 immer je Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>On board</source>
        <translation>Auf der Hauptplatine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>on board</source>
        <translation>auf der Hauptplatine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>On team {team}, {bandwidth}{vfs}</source>
        <translation>Auf Team {team}, {bandwidth}{vfs}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>On team {team}{share}</source>
        <translation>Auf Team {team}{share}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>On the busiest host of each class, live migrations excluded.</source>
        <translation>Auf dem meistbelasteten Host jeder Klasse, ohne Livemigrationen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>on {team}</source>
        <translation>auf {team}</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Once all nodes run {new} and are online, back up the cluster's database and run Update-ClusterFunctionalLevel. From then on there is no way back: nodes of {old} cannot join any more.</source>
        <translation>Sobald alle Knoten {new} ausführen und online sind, die Clusterdatenbank sichern und Update-ClusterFunctionalLevel ausführen. Von da an gibt es keinen Weg zurück: Knoten mit {old} können nicht mehr aufgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One 1 GbE port for each of management, cluster with CSV, live migration, VMs and storage, as clusters of 2008 R2 were built.</source>
        <translation>Je ein 1-GbE-Port für Verwaltung, Cluster mit CSV, Livemigration, VMs und Speicher, wie Cluster unter 2008 R2 gebaut wurden.</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One 10 GbE port for each of management, cluster with CSV, live migration, VMs and storage: the layout of 2008 R2 with faster cards.</source>
        <translation>Je ein 10-GbE-Port für Verwaltung, Cluster mit CSV, Livemigration, VMs und Speicher: der Aufbau von 2008 R2 mit schnelleren Karten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>One change settles this finding</source>
        <translation>Eine Änderung erledigt diesen Befund</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>One fabric: {fabric}</source>
        <translation>Eine Fabric: {fabric}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>One host after the other is drained, changed, taken back and checked; only then it is the turn of the next.</source>
        <translation>Ein Host nach dem anderen wird geleert, geändert, zurückgenommen und geprüft; erst dann ist der nächste an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>One host after the other, guests that are kept apart never restart together; on one host, those of low priority come first. Times are from the begin of the rolling drain.{rest}</source>
        <translation>Ein Host nach dem anderen: So starten Gäste, die getrennt laufen, nie zugleich neu; auf einem Host kommen die mit niedriger Priorität zuerst. Zeiten zählen ab dem Beginn des Leerens reihum.{rest}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/placed.py"/>
        <source>One host drained: no placement leaves room for all of its VMs elsewhere</source>
        <translation>Ein Host geleert: Keine Platzierung lässt anderswo Platz für alle seine VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>One host then runs {count} virtual processors, and {most} are the most.</source>
        <translation>Ein Host führt dann {count} virtuelle Prozessoren aus; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>one line a connection</source>
        <translation>eine Zeile je Verbindung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>one line a slot of a connection</source>
        <translation>eine Zeile je Platz einer Verbindung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>one line a VM</source>
        <translation>eine Zeile je VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>One migration alone takes {time}; the largest VM is {vm} with {memory}. Only a quicker connection helps: {options}.</source>
        <translation>Eine Migration allein dauert {time}; die größte VM ist {vm} mit {memory}. Nur eine schnellere Verbindung hilft: {options}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>One more fails</source>
        <translation>Noch einer fällt aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>one of a few words</source>
        <translation>eines von wenigen Wörtern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>one of {options}</source>
        <translation>eines von {options}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>one of: {choices}.</source>
        <translation>eines von: {choices}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>One of: {values}.</source>
        <translation>Eines von: {values}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>One pool for VMQs and VFs of a port; left out where each has its own.</source>
        <translation>Ein Vorrat für VMQs und VFs eines Ports; ohne Angabe hat jedes seinen eigenen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>One port is one port; more need teaming.</source>
        <translation>Ein Port ist ein Port; mehr brauchen Teaming.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>One port needs no teaming.</source>
        <translation>Ein Port braucht kein Teaming.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>One step, which undo takes back; what you added stays</source>
        <translation>Ein Schritt, den Rückgängig zurücknimmt; was hinzugefügt wurde, bleibt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>One subnet and purpose each: what they must carry, and whether VMs migrate over them.</source>
        <translation>Je ein Subnetz und Zweck: was sie tragen müssen und ob VMs darüber migrieren.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>One TCP stream on Windows Server 2012</source>
        <translation>Ein TCP-Datenstrom unter Windows Server 2012</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>One TCP stream on Windows Server 2012 R2 and later</source>
        <translation>Ein TCP-Datenstrom unter Windows Server 2012 R2 und neuer</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One team of four 1 GbE ports with a virtual switch; management, cluster and live migration are host vNICs beside the VMs.</source>
        <translation>Ein Team aus vier 1-GbE-Ports mit einem virtuellen Switch; Verwaltung, Cluster und Livemigration sind Host-vNICs neben den VMs.</translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One team of four 10 GbE ports with a virtual switch; management, cluster and live migration are host vNICs beside the VMs.</source>
        <translation>Ein Team aus vier 10-GbE-Ports mit einem virtuellen Switch; Verwaltung, Cluster und Livemigration sind Host-vNICs neben den VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>One virtual port takes one member of the team at a time, both ways.</source>
        <translation>Ein virtueller Port nutzt je ein Mitglied des Teams zur selben Zeit, in beiden Richtungen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>One VM migrates to the host and back over the first live-migration network.</source>
        <translation>Eine VM migriert über das erste Livemigrationsnetzwerk zum Host und zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>One vNIC takes one member of the team at a time; all it receives comes by one.</source>
        <translation>Eine vNIC nutzt je ein Mitglied des Teams zur selben Zeit; alles Empfangene kommt über eines.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>Online ms</source>
        <translation>Online ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>Only its first {n} chunks were read.</source>
        <translation>Nur die ersten {n} Blöcke wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Only {label} may carry live migrations.</source>
        <translation>Nur {label} darf Livemigrationen tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>Only {value} may carry them.</source>
        <translation>Nur {value} darf sie tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a copy of a design that comes with the program.</source>
        <translation>Eine Kopie eines mitgelieferten Entwurfs öffnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a copy of “{name}”</source>
        <translation>Eine Kopie von „{name}“ öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a design file (Ctrl+O)</source>
        <translation>Eine Entwurfsdatei öffnen (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a design file.</source>
        <translation>Eine Entwurfsdatei öffnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/commandset.py"/>
        <source>Open a design first: what logs tell is taken into it.</source>
        <translation>Zuerst einen Entwurf öffnen: Was Protokolle melden, wird darin übernommen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a file that was open before.</source>
        <translation>Eine früher geöffnete Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Open as a new design</source>
        <translation>Als neuen Entwurf öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open {path}</source>
        <translation>{path} öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Open: {unknown}.</source>
        <translation>Offen: {unknown}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filework.py"/>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Optimal</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <location filename="../../hvplanner/model/fileproblem.py"/>
        <location filename="../../hvplanner/model/front.py"/>
        <location filename="../../hvplanner/rules/migration.py"/>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Or run the rollback script with -Resume: it drains each host that it changes, too.</source>
        <translation>Oder starten Sie das Rückbau-Skript mit -Resume: Auch dieses leert jeden Host, den es ändert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/declared.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>Other clusters</source>
        <translation>Andere Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <source>Other files are still being read.</source>
        <translation>Andere Dateien werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/binding.py"/>
        <source>Other teams or shares from the same cards</source>
        <translation>Andere Teams oder Anteile mit denselben Karten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/indesign.py"/>
        <source>Others have the same name.</source>
        <translation>Andere haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Out of the cluster</source>
        <translation>Nicht im Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>out of the cluster</source>
        <translation>nicht im Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Outline of the design</source>
        <translation>Gliederung des Entwurfs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>Over a hundred thousand values are wrong; this is no design.</source>
        <translation>Über hunderttausend Werte sind falsch; das ist kein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>Over the first the slowest drain takes {normal}, over the next {fallback} when the first has failed.</source>
        <translation>Über das erste dauert das längste Leeren {normal}, über das nächste {fallback}, wenn das erste ausgefallen ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>over {network}</source>
        <translation>über {network}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>over {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Owed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Own adapters of hosts that do not list them</source>
        <translation>Eigene Adapter von Hosts, die sie nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Own NIC models</source>
        <translation>Eigene NICs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Pairs to be kept apart that share a host</source>
        <translation>Zu trennende Paare, die sich einen Host teilen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Part of the blackout after the last copy.</source>
        <translation>Teil der Ausfallzeit nach dem letzten Kopieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Passes end when what is left can be sent in this time. Microsoft publishes no figure. A lower one shortens the blackout; passes then go on a little longer.</source>
        <translation>Durchgänge enden, wenn der Rest in dieser Zeit gesendet werden kann. Microsoft veröffentlicht keine Zahl. Eine kleinere verkürzt die Ausfallzeit; die Durchgänge dauern dann etwas länger.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Paste from a spreadsheet</source>
        <translation>Aus Tabelle einfügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>paste {things}</source>
        <translation>{things} einfügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Pasted {things}.</source>
        <translation>{things} eingefügt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>Paused after {passes}, when the rest was small enough.</source>
        <translation>Angehalten nach {passes}, als der Rest klein genug war.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>Paused by the pass cap after {passes} with {left} left, sent in a blackout of {seconds} s; passes were still shrinking.</source>
        <translation>Von der Höchstzahl der Durchgänge angehalten nach {passes}; {left} blieben übrig und kamen in einer Ausfallzeit von {seconds} s. Durchgänge wurden noch kleiner.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>PCI address</source>
        <translation>PCI-Adresse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>PCIe generation</source>
        <translation>PCIe-Generation</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>PCIe lanes</source>
        <translation>PCIe-Lanes</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>PCIe slots</source>
        <translation>PCIe-Steckplätze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Peak memory</source>
        <translation>Arbeitsspeicher in der Spitze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Peak MiB</source>
        <translation>Spitze MiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>peak {max}</source>
        <translation>Spitze {max}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Per host.</source>
        <translation>Je Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>percent of priority {n}</source>
        <translation>Prozent der Priorität {n}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Placement</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Placement of VMs</source>
        <translation>Verteilung der VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <location filename="../../hvplanner/gui/driftcommands.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Plan against actual</source>
        <translation>Plan und Wirklichkeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Plan against actual…</source>
        <translation>Plan und Wirklichkeit…</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/driftcommands.py"/>
        <source>Plan and cluster cannot be compared.</source>
        <translation>Plan und Cluster lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <location filename="../../hvplanner/gui/variantsdata.py"/>
        <source>Plan found</source>
        <translation>Gefundener Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>Plan more VFs per port, or set SR-IOV only where it is needed.</source>
        <translation>Mehr VFs je Port planen oder SR-IOV nur setzen, wo es nötig ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <source>Plan of host class</source>
        <translation>Plan der Hostklasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Plan that is shown</source>
        <translation>Gezeigter Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Plan with the installed cards, or let them be replaced.</source>
        <translation>Mit den eingebauten Karten planen oder zulassen, dass sie ersetzt werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>Plan {n} VFs per port at most, or use another NIC.</source>
        <translation>
            <numerusform>Höchstens {n} VF je Port planen oder eine andere NIC verwenden.</numerusform>
            <numerusform>Höchstens {n} VFs je Port planen oder eine andere NIC verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Planned and found</source>
        <translation>Geplant und gefunden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Planning the upgrade</source>
        <translation>Das Upgrade wird geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Plans the network of Hyper-V failover clusters.</source>
        <translation>Plant das Netzwerk von Hyper-V-Failoverclustern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>Plausible range</source>
        <translation>Plausibler Bereich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>policy for SMB Direct</source>
        <translation>Richtlinie für SMB Direct</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Port ACLs, guards, mirroring or QoS that a VF would bypass.</source>
        <translation>Port-ACLs, Guards, Spiegelung oder QoS, die eine VF umgehen würde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Port groups</source>
        <translation>Portgruppen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/networks.py"/>
        <source>Port groups that no VM and no VMkernel adapter is in</source>
        <translation>Portgruppen, in denen keine VM und kein VMkernel-Adapter ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Port speed</source>
        <translation>Portgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Port {number}</source>
        <translation>Port {number}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>port {number}</source>
        <translation>Port {number}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <source>Port {port} of card {card}</source>
        <translation>Port {port} von Karte {card}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Port {port} of card {card} is used {count} times in {host_class}.</source>
        <translation>Port {port} von Karte {card} wird in {host_class} {count}-mal verwendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>Port {port} of card {card} on {host_class} is to have {n} VFs; it can have {limit}.</source>
        <translation>
            <numerusform>Port {port} von Karte {card} auf {host_class} soll {n} VF haben; möglich sind {limit}.</numerusform>
            <numerusform>Port {port} von Karte {card} auf {host_class} soll {n} VFs haben; möglich sind {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>port {port} of card {card} to {fabric}</source>
        <translation>Port {port} der Karte {card} zu {fabric}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/adapters.py"/>
        <source>Ports are of one card where they are of one kind: slots are not told</source>
        <translation>Ports einer Art gehören zu einer Netzwerkkarte: Steckplätze werden nicht genannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Ports are written card.port.</source>
        <translation>Ports stehen als Karte.Port.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Ports have them when a plan puts virtual switches on them. Solve to see how many.</source>
        <translation>Ports haben sie, wenn ein Plan virtuelle Switches darauf legt. Lösen zeigt, wie viele.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/fabrics.py"/>
        <source>Ports in use without a link</source>
        <translation>Verwendete Ports ohne Verbindung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hostplans.py"/>
        <source>Ports of a virtual switch are set to have unlike many VFs; the most count</source>
        <translation>Ports eines virtuellen Switches sind auf verschieden viele VFs eingestellt; die meisten zählen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Ports of one card.</source>
        <translation>Ports einer Karte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Ports that act as one, and ports alone.</source>
        <translation>Ports, die wie einer wirken, und einzelne Ports.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Ports that act as one: teamed by Windows, embedded in the virtual switch, or one alone.</source>
        <translation>Ports, die wie einer wirken: von Windows zusammengefasst, im virtuellen Switch eingebettet oder einer allein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/cards.py"/>
        <source>Ports that are down, whose rate is not known</source>
        <translation>Ports ohne Verbindung, deren Rate nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/cards.py"/>
        <source>Ports that are no network card but lead to the board's controller</source>
        <translation>Ports, die keine Netzwerkkarte sind, sondern zur Verwaltung des Servers führen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>Ports that are not there cannot be cabled.</source>
        <translation>Ports, die es nicht gibt, lassen sich nicht verkabeln.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/fabrics.py"/>
        <source>Ports that link at {rate}, and can {most}</source>
        <translation>Ports mit einer Verbindung von {rate}, die {most} können</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Ports with VFs</source>
        <translation>Ports mit VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Prefer a live-migration network, and leave this one as its backup.</source>
        <translation>Ein Livemigrationsnetzwerk bevorzugen und dieses als Ersatz lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Press F5 to solve</source>
        <translation>Mit F5 lösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Press F5 to solve again</source>
        <translation>Mit F5 erneut lösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Press F5: it searches the cheapest plan that meets all targets.</source>
        <translation>F5 sucht den günstigsten Plan, der alle Ziele erreicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Previous finding</source>
        <translation>Vorheriger Befund</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Previous finding (Shift+F8)</source>
        <translation>Vorheriger Befund (Umschalt+F8)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Price of one card.</source>
        <translation>Preis einer Karte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Priorities for RDMA</source>
        <translation>Prioritäten für RDMA</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Priorities of VMs, and which are to be kept apart</source>
        <translation>Prioritäten von VMs, und welche getrennt bleiben sollen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Processors of queues, roles and metrics of cluster networks, and priorities of RDMA come back as the design of the state before has them, not as they were on each host.</source>
        <translation>Prozessoren von Warteschlangen, Rollen und Metriken von Cluster-Netzen und Prioritäten von RDMA werden, wie der Entwurf des Zustands davor sie hat, nicht wie sie auf jedem Host waren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Protocols it speaks; both ends of a connection need the same. None for no RDMA.</source>
        <translation>Protokolle, die sie spricht; beide Enden einer Verbindung brauchen dasselbe. Keines heißt kein RDMA.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Proven best</source>
        <translation>Bewiesen optimal</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Proven best plan, found in {took}</source>
        <translation>Bewiesen optimaler Plan, gefunden in {took}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proven best, the best found in its time, or made by hand.</source>
        <translation>Bewiesen der beste, der beste in der Zeit gefundene oder von Hand gemacht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proven bound</source>
        <translation>Bewiesene Schranke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Proven optimal</source>
        <translation>Optimal, bewiesen</translation>
    </message>
    <message>
        <location filename="../../designs/published-drain-1gbe.json"/>
        <source>Published drain at 1 GbE</source>
        <translation>Veröffentlichtes Leeren, 1 GbE</translation>
    </message>
    <message>
        <location filename="../../designs/published-drain-10gbe.json"/>
        <source>Published drain at 10 GbE</source>
        <translation>Veröffentlichtes Leeren, 10 GbE</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Put a network into it, or leave the order open.</source>
        <translation>Nehmen Sie ein Netzwerk darin auf, oder lassen Sie die Reihenfolge offen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Put a network into the live-migration order that works on every host class.</source>
        <translation>In die Reihenfolge für Livemigrationen ein Netzwerk aufnehmen, das auf jeder Hostklasse funktioniert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Put a network into the live-migration order.</source>
        <translation>In die Reihenfolge für Livemigrationen ein Netzwerk aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Put a second network into the live-migration order that works on every host class.</source>
        <translation>In die Reihenfolge für Livemigrationen ein zweites Netzwerk aufnehmen, das auf jeder Hostklasse funktioniert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Put in an example</source>
        <translation>Beispiel einsetzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Put it on a team.</source>
        <translation>Auf ein Team legen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Put it on a VM network.</source>
        <translation>Auf ein VM-Netzwerk legen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Put live-migration networks first and the cluster network last, as the backup.</source>
        <translation>Livemigrationsnetzwerke nach vorn setzen und das Clusternetzwerk als Ersatz ans Ende.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Put one on a team with a link and less other traffic, on every class.</source>
        <translation>Eines auf ein Team mit Verbindung und weniger anderem Verkehr legen, auf jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Put the card into another slot.</source>
        <translation>Die Karte in einen anderen Steckplatz stecken.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Put the live-migration network first and the cluster network last.</source>
        <translation>Das Livemigrationsnetzwerk nach vorn setzen und das Clusternetzwerk ans Ende.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Queue pairs</source>
        <translation>Warteschlangenpaare</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/guests.py"/>
        <source>queue pairs</source>
        <translation>Warteschlangenpaare</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>Raise its share, or keep shares by weight.</source>
        <translation>Den Anteil erhöhen oder Anteile nach Gewichtung halten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>Raise their priority, or lower MoveTypeThreshold of the resource type Virtual Machine and set here that they migrate live.</source>
        <translation>Ihre Priorität erhöhen oder MoveTypeThreshold des Ressourcentyps Virtual Machine senken und hier angeben, dass sie live migrieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>Raise what is considered, or fix fewer.</source>
        <translation>Erhöhen Sie, was erwogen wird, oder legen Sie weniger fest.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>RDMA goes by RoCE: the physical switches must have priority 3 lossless, and the same shares for priorities 3 and 7 as the hosts.</source>
        <translation>RDMA läuft über RoCE: Die physischen Switches müssen Priorität 3 verlustfrei führen und für die Prioritäten 3 und 7 dieselben Anteile haben wie die Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Read a CSV file</source>
        <translation>CSV-Datei einlesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Read a CSV file…</source>
        <translation>CSV-Datei lesen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <source>Read integration services</source>
        <translation>Integrationsdienste einlesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <source>read integration services</source>
        <translation>Integrationsdienste einlesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Read integration services…</source>
        <translation>Integrationsdienste einlesen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>Read the event logs of all hosts, an inventory or key/value pairs: File &gt; Read integration services, or drop the files here. Guests that are behind are then listed in the order of their updates.</source>
        <translation>Ereignisprotokolle aller Hosts, ein Inventar oder Schlüssel-Wert-Paare einlesen: Datei &gt; Integrationsdienste einlesen, oder die Dateien hier ablegen. Gäste, die zurückliegen, stehen dann hier in der Reihenfolge ihrer Aktualisierung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Reading the design and looking for a first plan.</source>
        <translation>Der Entwurf wird gelesen und ein erster Plan gesucht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inventorycommands.py"/>
        <source>Reading {file} …</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/servicecommands.py"/>
        <source>Reading {n} files …</source>
        <translation>
            <numerusform>{n} Datei wird gelesen …</numerusform>
            <numerusform>{n} Dateien werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Ready: firmware and chipset allow it</source>
        <translation>Bereit: Firmware und Chipsatz erlauben es</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Reboot of a host</source>
        <translation>Neustart eines Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Receive queues</source>
        <translation>Empfangswarteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Receive queues a virtual switch can use.</source>
        <translation>Empfangswarteschlangen, die ein virtueller Switch nutzen kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Receive queues of {switch}: {owed} wanted, {had} there</source>
        <translation>Empfangswarteschlangen von {switch}: {owed} gewünscht, {had} vorhanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/frame.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frame.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Release to upgrade to</source>
        <translation>Version, auf die gebracht wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/document.py"/>
        <source>reload file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Reloading can be undone; keeping yours writes over the file when you save.</source>
        <translation>Das Neuladen lässt sich rückgängig machen; die eigene Fassung überschreibt die Datei beim Speichern.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Remaining copy that ends the passes</source>
        <translation>Restkopie, die die Durchgänge beendet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingdelegate.py"/>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Remove accepted plan</source>
        <translation>Angenommenen Plan entfernen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Remove members.</source>
        <translation>Mitglieder entfernen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>remove plan</source>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Remove team {team}</source>
        <translation>Team {team} entfernen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Rename variant</source>
        <translation>Variante umbenennen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>rename variant</source>
        <translation>Variante umbenennen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>repair</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Replace it by a synthetic adapter while the VM is off.</source>
        <translation>Durch einen synthetischen Adapter ersetzen, während die VM aus ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Replace the design by one of its variants.</source>
        <translation>Den Entwurf durch eine seiner Varianten ersetzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Replace the design by this variant</source>
        <translation>Den Entwurf durch diese Variante ersetzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Reported to be behind, and to be ignored, for without Windows the services are part of the kernel or of a package: {names}.</source>
        <translation>Als veraltet gemeldet, aber nicht zu beachten, denn ohne Windows sind die Dienste Teil des Kernels oder eines Pakets: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Requested ms</source>
        <translation>Angefordert ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/fieldpanel.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Required</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Reserve less than the host's memory.</source>
        <translation>Weniger reservieren, als der Host Arbeitsspeicher hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Reserved memory</source>
        <translation>Reservierter Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Restarted</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Restarted and no place count VMs; highest load is that of the fullest team.</source>
        <translation>„Neu gestartet“ und „Kein Platz“ zählen VMs; die höchste Auslastung ist die des vollsten Teams.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Resume on the target</source>
        <translation>Fortsetzen auf dem Ziel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Resuming alone is assumed to take {resume}: no plan can do better.</source>
        <translation>Das Fortsetzen allein dauert nach Annahme {resume}: Kein Plan kann besser sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>resuming on the target takes</source>
        <translation>das Fortsetzen auf dem Ziel dauert</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Retry after a network failed</source>
        <translation>Neuer Versuch nach Netzwerkausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Return runs · Up and Down choose · Esc closes</source>
        <translation>Eingabe führt aus · Auf und Ab wählen · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Return takes what was typed, Esc gives it up.</source>
        <translation>Eingabe übernimmt das Eingetippte, Esc verwirft es.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Return, F2</source>
        <translation>Eingabe, F2</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Rewritten all the time.</source>
        <translation>Wird ständig neu beschrieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Rides on</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>RoCE</source>
        <translation>RoCE</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Rolling drain</source>
        <translation>Reihum leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Rolling drain: {count} within {end}.</source>
        <translation>Leeren reihum: {count} innerhalb von {end}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>Row {number}: {error}</source>
        <translation>Zeile {number}: {error}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <source>Row {row} cannot be read: a cell in it does not end. Maybe a quotation mark has no twin.</source>
        <translation>Zeile {row} kann nicht gelesen werden: eine Zelle darin endet nicht. Vielleicht fehlt einem Anführungszeichen das zweite.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Row {row}, {field}: {problem}</source>
        <translation>Zeile {row}, {field}: {problem}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/machines.py"/>
        <source>Rows about the same name again</source>
        <translation>Weitere Zeilen zum selben Namen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/table.py"/>
        <source>Rows above the titles: {count}</source>
        <translation>Zeilen über den Titeln: {count}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>Rows after row {row}</source>
        <translation>Zeilen nach Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Rows can be moved while they are neither sorted nor filtered.</source>
        <translation>Zeilen lassen sich verschieben, solange sie weder sortiert noch gefiltert sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Rule of thumb</source>
        <translation>Faustregel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Rules of thumb</source>
        <translation>Faustregeln</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Rules of thumb beside the plan</source>
        <translation>Faustregeln neben dem Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>Runbook</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Runs on {platform}.</source>
        <translation>Läuft auf {platform}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save differences</source>
        <translation>Unterschiede speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save or copy the whole drawing</source>
        <translation>Die ganze Zeichnung speichern oder kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save the differences as Markdown or text</source>
        <translation>Die Unterschiede als Markdown oder Text speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Saved and restored over the storage</source>
        <translation>Über den Speicher gesichert und fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>Saved and restored over the storage.</source>
        <translation>Über den Speicher gesichert und fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Saved meanwhile, as by Hyper-V itself: {saved}.</source>
        <translation>Unterdessen gespeichert, wie von Hyper-V selbst: {saved}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>saved meanwhile: {saved}, down for up to {down}</source>
        <translation>unterdessen gespeichert: {saved}, bis zu {down} außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Saved meanwhile: {saved}, down for up to {down}.</source>
        <translation>Unterdessen gespeichert: {saved}, bis zu {down} außer Betrieb.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Saved VMs are down up to {longest_down}, each way</source>
        <translation>Gespeicherte VMs sind auf jedem Weg bis zu {longest_down} außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>saved VMs down up to {longest_down}</source>
        <translation>gespeicherte VMs bis zu {longest_down} außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Saved, down meanwhile</source>
        <translation>Gespeichert, außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Saving its {count} low-priority VMs alone takes {time}: let them migrate live, or use faster storage.</source>
        <translation>Das Speichern der {count} VMs niedriger Priorität allein dauert {time}: sie live migrieren lassen oder schnelleren Speicher verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>saving low-priority VMs of {host} takes</source>
        <translation>das Speichern der VMs niedriger Priorität von {host} dauert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Saving now writes over what they changed since you opened it.</source>
        <translation>Jetzt zu speichern überschreibt, was seit dem Öffnen geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filework.py"/>
        <source>Saving {file} …</source>
        <translation>{file} wird gespeichert …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Say what the plan must keep</source>
        <translation>Angeben, was der Plan einhalten muss</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Search (/)</source>
        <translation>Suchen (/)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Search by key, menu or what it does</source>
        <translation>Nach Taste, Menü oder Wirkung suchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the cheapest plan that meets all targets.</source>
        <translation>Den günstigsten Plan suchen, der alle Ziele erreicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Search the drawing</source>
        <translation>Zeichnung durchsuchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the order and targets in which the drain that is shown ends soonest.</source>
        <translation>Reihenfolge und Ziele suchen, mit denen das gezeigte Leeren am frühesten endet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Search the order and targets in which this drain ends soonest</source>
        <translation>Reihenfolge und Ziele suchen, mit denen dieses Leeren am frühesten endet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Search the shortcuts</source>
        <translation>Tastenkombinationen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>See that the guest has the driver of the VF, and look into the event log of the host.</source>
        <translation>Prüfen, dass der Gast den Treiber der VF hat, und in das Ereignisprotokoll des Hosts sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>See that the witness is online before each eviction: votes change as nodes leave and join, and dynamic quorum survives one loss after the other, not two at once.</source>
        <translation>Vor jedem Entfernen prüfen, dass der Zeuge online ist: Stimmen ändern sich, wenn Knoten gehen und kommen; das dynamische Quorum übersteht einen Verlust nach dem anderen, nicht zwei zugleich.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>See what is said of its ports and of the host.</source>
        <translation>Siehe, was zu seinen Ports und zum Host gesagt ist.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>See what is said of its switch, ports and host.</source>
        <translation>Siehe, was zu seinem Switch, seinen Ports und zum Host gesagt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Select all rows of the table.</source>
        <translation>Alle Zeilen der Tabelle auswählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/filldown.py"/>
        <source>Select cells to fill; an id is each row's own, and lists are not filled.</source>
        <translation>Zellen zum Ausfüllen auswählen; eine ID gehört jeder Zeile allein, und Listen werden nicht ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Set a target for it if it should be survived.</source>
        <translation>Ein Ziel dafür setzen, wenn es überstanden werden soll.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Set for this design.</source>
        <translation>Für diesen Entwurf gesetzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Set for this design: {reason}</source>
        <translation>Für diesen Entwurf gesetzt: {reason}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>Set generation 1 or choose a later release.</source>
        <translation>Generation 1 setzen oder eine neuere Version wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Set in the design</source>
        <translation>Im Entwurf festgelegt</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Set IovWeight to 100 where it is to have one (Set-VMNetworkAdapter).</source>
        <translation>IovWeight auf 100 setzen, wo er eine haben soll (Set-VMNetworkAdapter).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>SET is switch independent alone: take the ports out of their channel group on the physical switches when the node is away.</source>
        <translation>SET ist nur switchunabhängig: die Ports auf den physischen Switches aus ihrer Kanalgruppe nehmen, wenn der Knoten nicht im Cluster ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Set it alike on every host by Set-SmbBandwidthLimit, in bytes per second; install the feature FS-SMBBW.</source>
        <translation>Auf jedem Host gleich setzen mit Set-SmbBandwidthLimit, in Bytes je Sekunde; das Feature FS-SMBBW installieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Set it on the cluster, as a share of all NIC bandwidth of a node; install the feature FS-SMBBW.</source>
        <translation>Auf dem Cluster setzen, als Anteil der gesamten NIC-Bandbreite eines Knotens; das Feature FS-SMBBW installieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Set language, colours, how long a solve may take, and when unsaved work is kept.</source>
        <translation>Sprache und Farben einstellen, wie lange ein Lösungslauf dauern darf und wann Ungespeichertes gesichert wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Set MaximumParallelMigrations on the cluster, not on the hosts.</source>
        <translation>MaximumParallelMigrations auf dem Cluster setzen, nicht auf den Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Set MaximumVirtualMachineMigrations alike on every host.</source>
        <translation>MaximumVirtualMachineMigrations auf jedem Host gleich setzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Set minimum bandwidth to none</source>
        <translation>Mindestbandbreite auf „keine“ setzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Set minimum bandwidth to none; keep shares with QoS of the fabric.</source>
        <translation>Mindestbandbreite auf „keine“ setzen; die Anteile mit QoS der Fabric halten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Set the mode to switch independent, the only one it has.</source>
        <translation>Den Modus auf Switch-unabhängig setzen, den einzigen, den es hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>Set VirtualMachineMigrationPerformanceOption alike on every host.</source>
        <translation>VirtualMachineMigrationPerformanceOption auf jedem Host gleich einstellen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Set when the switch is made, and never after: whether its VMs can have VFs.</source>
        <translation>Beim Anlegen des Switches gesetzt und danach nie mehr: ob seine VMs VFs haben können.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Set-up of a migration</source>
        <translation>Einrichten einer Migration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>setting up and resuming a migration take</source>
        <translation>Aufbau und Fortsetzen einer Migration dauern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Settings take effect at once and are kept for the next start.</source>
        <translation>Einstellungen wirken sofort und gelten auch beim nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of a team that is kept at least for heartbeats and management, so that a drain does not starve them; other networks keep 1 % at least.</source>
        <translation>Anteil eines Teams, der mindestens für Heartbeats und Verwaltung freigehalten wird, damit ein Leeren sie nicht aushungert; andere Netzwerke behalten mindestens 1 %.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of all NIC bandwidth of a node, in 1/10000, that live migration over SMB may take on Windows Server 2022 with the update of September 2022 and later. 0 is no limit.</source>
        <translation>Anteil der gesamten NIC-Bandbreite eines Knotens, in 1/10000, den Livemigration über SMB unter Windows Server 2022 mit dem Update vom September 2022 und später nutzen darf. 0 ist keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of an Ethernet link's rate that is left for migration data at the usual frame size.</source>
        <translation>Anteil der Rate einer Ethernet-Verbindung, der bei üblicher Framegröße für Migrationsdaten bleibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Share of every team left free when all demands are met, also in the failures survived.</source>
        <translation>Anteil jedes Teams, der bei erfülltem Bedarf frei bleibt, auch bei den überstandenen Ausfällen.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of the memory of a VM that is not zero pages, where the design does not say; those are not sent.</source>
        <translation>Anteil des Arbeitsspeichers einer VM ohne Nullseiten, wo der Entwurf nichts sagt; diese werden nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Share of the memory that is not zero pages; those are not sent.</source>
        <translation>Anteil des Arbeitsspeichers ohne Nullseiten; diese werden nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of the opposite direction's rate that a link loses to acknowledgements.</source>
        <translation>Anteil der Rate der Gegenrichtung, den eine Verbindung an Bestätigungen verliert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>share of VMs</source>
        <translation>Anteil der VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>Share of VMs over the time they take</source>
        <translation>Anteil der VMs über die benötigte Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>Share of VMs that are through</source>
        <translation>Anteil der fertigen VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Shares its ports with no other network.</source>
        <translation>Teilt seine Ports mit keinem anderen Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Should {first} fail, live migrations go over {others}. The cluster turns to it by itself and logs no event of it.</source>
        <translation>Fällt {first} aus, laufen Livemigrationen über {others}. Der Cluster wechselt von selbst dorthin und protokolliert kein Ereignis davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show a longer part of the chart, smaller.</source>
        <translation>Einen längeren Teil des Diagramms zeigen, kleiner.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show a shorter part of the chart, larger.</source>
        <translation>Einen kürzeren Teil des Diagramms zeigen, größer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>Show also guests that need nothing, or of which nothing is known</source>
        <translation>Auch Gäste zeigen, die nichts brauchen oder von denen nichts bekannt ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show log…</source>
        <translation>Protokoll zeigen …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Show only findings that hold this text</source>
        <translation>Nur Befunde zeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guests.py"/>
        <source>Show only guests that hold this text</source>
        <translation>Nur Gäste zeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Show only the rows that hold a text.</source>
        <translation>Nur die Zeilen zeigen, die einen Text enthalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Show only the rows that hold this text (Ctrl+F)</source>
        <translation>Nur die Zeilen zeigen, die diesen Text enthalten (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the charts and the findings.</source>
        <translation>Diagramme und Befunde ein- oder ausblenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the fields of the selection.</source>
        <translation>Die Felder der Auswahl ein- oder ausblenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the outline of the design.</source>
        <translation>Die Gliederung des Entwurfs ein- oder ausblenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show the cluster as a drawing: hosts, ports, teams, networks and fabrics.</source>
        <translation>Den Cluster als Zeichnung zeigen: Hosts, Ports, Teams, Netzwerke und Fabrics.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Show the design and its variants side by side, with all that differs.</source>
        <translation>Den Entwurf und seine Varianten nebeneinander zeigen, mit allen Unterschieden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Show the hosts of every class, or each class as one</source>
        <translation>Die Hosts jeder Klasse zeigen oder jede Klasse als eines</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show the version and the licences of hvplanner and what it is built on.</source>
        <translation>Version und Lizenzen von hvplanner und dem, worauf es aufbaut, zeigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Show what common practice would buy for the design, judged as the plan is.</source>
        <translation>Zeigen, was übliche Praxis für den Entwurf kaufen würde, bewertet wie der Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Show what hosts, ports and VMs of an inventory lack for virtual functions.</source>
        <translation>Zeigen, was Hosts, Ports und VMs eines Inventars für virtuelle Funktionen fehlt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Show what is lost in a failure, and what takes over</source>
        <translation>Zeigen, was bei einem Ausfall verloren geht und was dafür einspringt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Show what is to do and to know, in order, and who says so</source>
        <translation>Zeigen, was der Reihe nach zu tun und zu wissen ist, und wer das sagt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show what the program wrote down of its work, to be sent along with a report.</source>
        <translation>Zeigen, was das Programm von seiner Arbeit aufgezeichnet hat, um es einer Meldung beizulegen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Show where a cluster that was collected anew is not as the plan has it.</source>
        <translation>Zeigen, wo ein neu erfasster Cluster vom Plan abweicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <source>Show whole chart</source>
        <translation>Ganzes Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/sectionbar.py"/>
        <source>Show: {section}</source>
        <translation>Zeigen: {section}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <source>Signs that are none in the encoding of the file</source>
        <translation>Zeichen, die in der Kodierung der Datei keine sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <location filename="../../hvplanner/solver/binding.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>Simultaneous migrations</source>
        <translation>Gleichzeitige Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Simultaneous migrations fixed</source>
        <translation>Gleichzeitige Migrationen festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>Simultaneous migrations fixed: {count}</source>
        <translation>Gleichzeitige Migrationen festgelegt: {count}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Simultaneous migrations today</source>
        <translation>Gleichzeitige Migrationen heute</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Single port</source>
        <translation>Einzelner Port</translation>
    </message>
    <message>
        <location filename="../../designs/datacenter-16.json"/>
        <source>Sixteen nodes, 500 VMs</source>
        <translation>16 Knoten, 500 VMs</translation>
    </message>
    <message>
        <location filename="../../designs/datacenter-64.json"/>
        <source>Sixty-four nodes, 8,000 VMs</source>
        <translation>64 Knoten, 8 000 VMs</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Size after compression</source>
        <translation>Größe nach Komprimierung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>slot {number}: {count}</source>
        <translation>Platz {number}: {count}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Slowest drain</source>
        <translation>Längstes Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>SMB bandwidth limit</source>
        <translation>SMB-Bandbreitengrenze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>SMB Direct needs RDMA on every port it may use.</source>
        <translation>SMB Direct braucht RDMA auf jedem Port, den es nutzen darf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>SMB limit</source>
        <translation>SMB-Grenze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>SMB limit fixed</source>
        <translation>SMB-Grenze festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>SMB limit fixed: {limit}</source>
        <translation>SMB-Grenze festgelegt: {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>SMB limit of the cluster</source>
        <translation>SMB-Grenze des Clusters</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB limit on live migration</source>
        <translation>SMB-Grenze für Livemigration</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>SMB limit, bytes per second</source>
        <translation>SMB-Grenze, Byte pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB Multichannel connections per port</source>
        <translation>SMB-Multichannel-Verbindungen je Port</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB recommended from</source>
        <translation>SMB empfohlen ab</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>SMB with RDMA</source>
        <translation>SMB mit RDMA</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>So long after a change it is kept in a place of its own, to be offered after a crash.</source>
        <translation>So lange nach einer Änderung wird sie an eigener Stelle gesichert, um nach einem Absturz angeboten zu werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>So many hosts at once, whichever: all their VMs find room on the others.</source>
        <translation>So viele Hosts zugleich, gleich welche: Alle ihre VMs finden auf den anderen Platz.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <location filename="../../hvplanner/gui/frame.py"/>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Solve (F5) adds teams, virtual switches and networks.</source>
        <translation>Lösen (F5) ergänzt Teams, virtuelle Switches und Netzwerke.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frame.py"/>
        <location filename="../../hvplanner/gui/sectionbar.py"/>
        <source>Solve again</source>
        <translation>Erneut lösen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/placing.py"/>
        <source>Solve again, or correct the rows of the placement.</source>
        <translation>Neu lösen oder die Zeilen der Verteilung berichtigen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Solve again, or plan this host class by hand.</source>
        <translation>Neu lösen oder diese Hostklasse von Hand planen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Solve to see an upgrade</source>
        <translation>Lösen, um ein Upgrade zu sehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Solve to see the cost</source>
        <translation>Lösen, um die Kosten zu sehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Solve to see the drain</source>
        <translation>Lösen, um das Leeren zu sehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Solve to see the rolling drain</source>
        <translation>Lösen, um das Leeren reihum zu sehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Solve to see what survives</source>
        <translation>Lösen, um zu sehen, was überstanden wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <location filename="../../hvplanner/gui/statusline.py"/>
        <source>Solving</source>
        <translation>Lösung läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Solving for {elapsed}</source>
        <translation>Lösung läuft seit {elapsed}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Solving with each target and limit loosened…</source>
        <translation>Lösung mit jeweils einem gelockerten Ziel oder einer gelockerten Grenze …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Solving…</source>
        <translation>Lösung läuft …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>Some characters of the file are damaged.</source>
        <translation>Einige Zeichen der Datei sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Some releases lead to others only in steps</source>
        <translation>Zu manchen Versionen geht es nur in Schritten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Some share one</source>
        <translation>Manche teilen sich eine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>Some start only on a host with {count} logical processors: {reason}</source>
        <translation>Manche starten nur auf einem Host mit {count} logischen Prozessoren: {reason}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/application.py"/>
        <source>Something went wrong; the log has more: {text}</source>
        <translation>Etwas ist schiefgegangen; mehr steht im Protokoll: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/sourced.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/fieldhelp.py"/>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Space folds its hosts</source>
        <translation>Leertaste klappt die Hosts ein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Space or the arrow unfolds its hosts</source>
        <translation>Leertaste oder Pfeil klappt die Hosts aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Split it into several clusters.</source>
        <translation>In mehrere Cluster aufteilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>Spread its team over two cards.</source>
        <translation>Das Team auf zwei Karten verteilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>SR-IOV and queues</source>
        <translation>SR-IOV und Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>SR-IOV is switched off at the port (*SRIOV).</source>
        <translation>SR-IOV ist am Port ausgeschaltet (*SRIOV).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/readinesssheet.py"/>
        <location filename="../../hvplanner/gui/readinesscommands.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>SR-IOV readiness</source>
        <translation>Bereitschaft für SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>SR-IOV readiness…</source>
        <translation>Bereitschaft für SR-IOV …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>SR-IOV ready</source>
        <translation>Bereit für SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>SR-IOV switch</source>
        <translation>Switch mit SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/guests.py"/>
        <source>SR-IOV weight</source>
        <translation>SR-IOV-Gewichtung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>SR-IOV with {vfs_per_port} a port</source>
        <translation>SR-IOV mit {vfs_per_port} je Port</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>SR-IOV, {n} VFs a port</source>
        <translation>
            <numerusform>SR-IOV, {n} VF je Port</numerusform>
            <numerusform>SR-IOV, {n} VFs je Port</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>Start ms</source>
        <translation>Beginn ms</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Start with an empty design (Ctrl+N)</source>
        <translation>Mit einem leeren Entwurf beginnen (Strg+N)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Start with an empty design.</source>
        <translation>Mit einem leeren Entwurf beginnen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>State before the change</source>
        <translation>Zustand vor der Änderung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>State before…</source>
        <translation>Zustand davor …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Step in percent</source>
        <translation>Schritt in Prozent</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>Step of the upgrade</source>
        <translation>Schritt des Upgrades</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 1 %</source>
        <translation>Schritte von 1 %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 10 %</source>
        <translation>Schritte von 10 %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 5 %</source>
        <translation>Schritte von 5 %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>still connecting</source>
        <translation>noch beim Verbinden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>still copying</source>
        <translation>noch beim Kopieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Still fits</source>
        <translation>Passt noch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>still in its blackout</source>
        <translation>noch in der Ausfallzeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>still waiting to start</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <location filename="../../hvplanner/gui/dialogs/searchsheet.py"/>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Stop Cluster-Aware Updating (Disable-CauClusterRole), so that it drains no node meanwhile.</source>
        <translation>Das clusterfähige Aktualisieren anhalten (Disable-CauClusterRole), damit es währenddessen keinen Knoten leert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Stopped before a plan was found</source>
        <translation>Angehalten, bevor ein Plan gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/engine.py"/>
        <source>Stopped before a plan was found that meets all targets.</source>
        <translation>Angehalten, bevor ein Plan gefunden war, der alle Ziele erfüllt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/explaining.py"/>
        <source>Stopped before it was known whether there is a plan.</source>
        <translation>Angehalten, bevor bekannt war, ob es einen Plan gibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Stopped before the first plan.</source>
        <translation>Vor dem ersten Plan angehalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Stopped; {what}, not proven.</source>
        <translation>Angehalten; {what}, nicht bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Stopped; {what}. What reaches {limit} is open.</source>
        <translation>Angehalten; {what}. Was {limit} erreicht, ist offen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Storage rate of saved VMs</source>
        <translation>Speicherrate gespeicherter VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Store in variant</source>
        <translation>In Variante ablegen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>store in variant</source>
        <translation>in Variante ablegen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Store the design in it</source>
        <translation>Entwurf darin ablegen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Subnet mask</source>
        <translation>Subnetzmaske</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>Subnet {subnet}</source>
        <translation>Subnetz {subnet}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>subnets in order</source>
        <translation>Subnetze der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>Subnets in the list of a host that are those of no network</source>
        <translation>Subnetze in der Liste eines Hosts, die zu keinem Netzwerk gehören</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Subnets of hosts that the cluster does not list; it would not migrate there</source>
        <translation>Subnetze von Hosts, die der Cluster nicht auflistet; dort würde er nicht migrieren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Survived</source>
        <translation>Überstanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>survived</source>
        <translation>überstanden</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Switch Cluster-Aware Updating (Enable-CauClusterRole) and backups on again.</source>
        <translation>Clusterfähiges Aktualisieren (Enable-CauClusterRole) und Sicherungen wieder einschalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>Switch Embedded Teaming is for virtual switches only.</source>
        <translation>Switch Embedded Teaming gibt es nur für virtuelle Switches.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Switch Embedded Teaming is part of a virtual switch.</source>
        <translation>Switch Embedded Teaming ist Teil eines virtuellen Switches.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Switch independent</source>
        <translation>Switch-unabhängig</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Switch it on while the host is drained: Enable-NetAdapterSriov restarts the port.</source>
        <translation>Einschalten, während der Host geleert ist: Enable-NetAdapterSriov startet den Port neu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Switch policies</source>
        <translation>Switch-Richtlinien</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Switch port and cable.</source>
        <translation>Switchport und Kabel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>Switch ports</source>
        <translation>Switchports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Switch ports in use</source>
        <translation>Benutzte Switchports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/fabrics.py"/>
        <source>Switch {side}, {rate}</source>
        <translation>Switch {side}, {rate}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Switch {switch} has SR-IOV and minimum bandwidth.</source>
        <translation>Der Switch {switch} hat SR-IOV und Mindestbandbreite.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Switch {switch} has SR-IOV, but {model} has no VFs.</source>
        <translation>Der Switch {switch} hat SR-IOV, aber {model} hat keine VFs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>Switch {switch} of {host_class} holds no minimum bandwidth for the {count} networks on it.</source>
        <translation>Der Switch {switch} von {host_class} hält keine Mindestbandbreite für die {count} Netzwerke darauf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>Switch {switch} on {host_class} has {had} receive queues for {owed} vNICs.</source>
        <translation>Der Switch {switch} auf {host_class} hat {had} Empfangswarteschlangen für {owed} vNICs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Switch {switch} plans {vfs_per_port} VFs per port without SR-IOV.</source>
        <translation>Der Switch {switch} plant {vfs_per_port} VFs je Port ohne SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/fabrics.py"/>
        <source>Switches that act as one, for teams that the switch takes part in</source>
        <translation>Switches, die wie einer wirken, für Teams, an denen der Switch teilnimmt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Switches: what fails together, with the ports that are free and what they cost.</source>
        <translation>Switches: was zusammen ausfällt, mit den freien Ports und ihren Kosten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Take back the last change.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Take from event logs, inventories or key/value pairs which guests are behind.</source>
        <translation>Aus Ereignisprotokollen, Inventaren oder Schlüssel-Wert-Paaren übernehmen, welche Gäste zurückliegen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Take in what a cluster, RVTools or a list of yours says of hosts and VMs.</source>
        <translation>Übernehmen, was ein Cluster, RVTools oder eine eigene Liste von Hosts und VMs sagt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Take out of the order what may not carry live migrations</source>
        <translation>Aus der Reihenfolge nehmen, was keine Livemigrationen tragen darf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <source>take plan of the front</source>
        <translation>Plan der Kostenfront übernehmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Take the accepted plan out of the design.</source>
        <translation>Den angenommenen Plan aus dem Entwurf nehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Take the setting back (bcdedit: hypervisoriommupolicy) and restart the host.</source>
        <translation>Die Einstellung zurücknehmen (bcdedit: hypervisoriommupolicy) und den Host neu starten.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Take the volumes of the next node offline in the old cluster, let the wizard take its VMs over, start and check them; only then evict the node.</source>
        <translation>Die Volumes des nächsten Knotens im alten Cluster offline schalten, seine VMs vom Assistenten übernehmen lassen, starten und prüfen; erst dann den Knoten entfernen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Take what the file holds; undo brings yours back</source>
        <translation>Übernehmen, was die Datei enthält; Rückgängig bringt die eigene Fassung zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Take what was typed and go on; Shift+Tab goes back.</source>
        <translation>Das Eingetippte übernehmen und weitergehen; Umschalt+Tab geht zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/notes.py"/>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Taken as they stand.</source>
        <translation>Übernommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/gone.py"/>
        <source>Taken out: hosts that the cluster does not have any more</source>
        <translation>Herausgenommen: Hosts, die der Cluster nicht mehr hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/gone.py"/>
        <source>Taken out: VMs that the cluster does not have any more</source>
        <translation>Herausgenommen: VMs, die der Cluster nicht mehr hat</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Takeover by a new cluster</source>
        <translation>Übernahme durch einen neuen Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Takes no PCIe slot and cannot be removed.</source>
        <translation>Belegt keinen PCIe-Steckplatz und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>takes over when those before it fail</source>
        <translation>springt ein, wenn die davor ausfallen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>takes {duration}</source>
        <translation>dauert {duration}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <source>takes {time}</source>
        <translation>{time} dauert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/fieldpanel.py"/>
        <location filename="../../hvplanner/report/front.py"/>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Target {text}</source>
        <translation>Ziel {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/strip.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/changetext.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Targets or limits clash: see what helps</source>
        <translation>Ziele oder Grenzen widersprechen sich: nachsehen, was hilft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <source>team of the system</source>
        <translation>Team des Systems</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Team within the switch (SET, from 2016 on), or give each port a switch of its own and team in the guests.</source>
        <translation>Im Switch zusammenfassen (SET, ab 2016) oder jedem Port einen eigenen Switch geben und in den Gästen zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Team {id}</source>
        <translation>Team {id}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Team {name} on every host</source>
        <translation>Team {name} auf jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>Team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} balances by {algorithm}, which {kind} on {release} does not have.</source>
        <translation>Das Team {team} verteilt nach {algorithm}, was {kind} unter {release} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} carries no network.</source>
        <translation>Das Team {team} trägt kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} carries {count} virtual switches.</source>
        <translation>Das Team {team} trägt {count} virtuelle Switches.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>Team {team} carries {demand} of {capacity}, {value} %{when}.</source>
        <translation>Das Team {team} trägt {demand} von {capacity}, {value} %{when}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} has {count} members; at most {limit} are allowed.</source>
        <translation>Das Team {team} hat {count} Mitglieder; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} is in mode {mode} over fabrics that are not one MLAG group.</source>
        <translation>Das Team {team} ist im Modus {mode} über Fabrics, die keine MLAG-Gruppe sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} mixes ports that link at {names}.</source>
        <translation>Das Team {team} mischt Ports mit {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} mixes {names}.</source>
        <translation>Das Team {team} mischt {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>Team {team} on {host_class} has to carry {asked} of {capacity}, which leaves {free} % free of {required} % asked for.</source>
        <translation>Das Team {team} auf {host_class} muss {asked} von {capacity} tragen; {free} % bleiben frei, {required} % sind gefordert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>Team {team} on {host_class} has to carry {asked}, more than the {capacity} it can.</source>
        <translation>Das Team {team} auf {host_class} muss {asked} tragen, mehr als die möglichen {capacity}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Team {team} on {host_class} has to carry {demand}, its ports {capacity}.</source>
        <translation>Das Team {team} auf {host_class} muss {demand} tragen, seine Ports haben {capacity}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Team {team} uses port {port} of card {card}, which {host_class} does not have.</source>
        <translation>Das Team {team} nutzt Port {port} von Karte {card}, den {host_class} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} uses Switch Embedded Teaming but has no virtual switch.</source>
        <translation>Das Team {team} nutzt Switch Embedded Teaming, hat aber keinen virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} uses Switch Embedded Teaming in mode {mode}.</source>
        <translation>Das Team {team} nutzt Switch Embedded Teaming im Modus {mode}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Team {team} uses Switch Embedded Teaming, which {release} does not have.</source>
        <translation>Das Team {team} nutzt Switch Embedded Teaming, das {release} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>team {team} with {ports} carries {networks}</source>
        <translation>Team {team} mit {ports} trägt {networks}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Teaming</source>
        <translation>Teaming</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/drifting.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>Teams and virtual switches</source>
        <translation>Teams und virtuelle Switches</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Teams of unlike members are not supported.</source>
        <translation>Teams aus ungleichen Mitgliedern werden nicht unterstützt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Teams per host</source>
        <translation>Teams je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Tell me when a long solve ends</source>
        <translation>Das Ende eines langen Lösungslaufs melden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Templates and examples</source>
        <translation>Vorlagen und Beispiele</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <source>Text (*.md *.txt)</source>
        <translation>Text (*.md *.txt)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/wiring.py"/>
        <source>That a member of a team stands by: all members are taken as active</source>
        <translation>Dass ein Mitglied eines Teams in Bereitschaft steht: Alle Mitglieder gelten als aktiv</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>That a VF of it asks for; more than one only helps a guest that spreads its load.</source>
        <translation>Die eine VF davon verlangt; mehr als eines hilft nur einem Gast, der seine Last verteilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>That are wired: a card needs a slot with as many as its connector.</source>
        <translation>Die beschaltet sind: Eine Karte braucht einen Steckplatz mit so vielen wie ihr Anschluss.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>That takes {duration}.</source>
        <translation>Das dauert {duration}.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter does not ask for a VF (IovWeight 0).</source>
        <translation>Der Adapter fordert keine VF an (IovWeight 0).</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter has bandwidth limits or shares.</source>
        <translation>Der Adapter hat Grenzen oder Anteile der Bandbreite.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter has DHCP or router guard.</source>
        <translation>Der Adapter hat DHCP- oder Routerwächter.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter has port ACLs.</source>
        <translation>Der Adapter hat Port-ACLs.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter is an emulated one (legacy).</source>
        <translation>Der Adapter ist ein emulierter (ältere Netzwerkkarte).</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter is in a virtual subnet (network virtualization).</source>
        <translation>Der Adapter ist in einem virtuellen Subnetz (Netzwerkvirtualisierung).</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter is mirrored.</source>
        <translation>Der Adapter wird gespiegelt.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter is on no external switch.</source>
        <translation>Der Adapter ist an keinem externen Switch.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The adapter says: {text}</source>
        <translation>Der Adapter sagt: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The addresses that each host kept in ProgramData\hvplanner are no longer needed.</source>
        <translation>Die Adressen, die jeder Host in ProgramData\hvplanner aufgehoben hat, werden nicht mehr gebraucht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>The assumptions on how long a node is away, and their sources.</source>
        <translation>Die Annahmen, wie lange ein Knoten weg ist, und ihre Quellen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The best plan found costs {cost}</source>
        <translation>Der beste gefundene Plan kostet {cost}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>The built-in catalogue holds on. Add a NIC here that it lacks, or one with the same id to replace an entry, for example with your price.</source>
        <translation>Der eingebaute Katalog gilt weiter. Hier kommt eine Netzwerkkarte hinzu, die ihm fehlt, oder eine mit gleicher ID, die einen Eintrag ersetzt, zum Beispiel mit eigenem Preis.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>The card has one pool of VFs for all its ports.</source>
        <translation>Die Karte hat einen Vorrat an VFs für alle ihre Ports.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The card or its driver has no SR-IOV.</source>
        <translation>Die Karte oder ihr Treiber hat kein SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/extent.py"/>
        <source>The cells of a sheet reach too far for an inventory. Delete what is far from its table, and save it anew.</source>
        <translation>Die Zellen eines Blatts reichen zu weit für ein Inventar. Löschen, was weit von der Tabelle entfernt steht, und neu speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The cheapest plan costs {cost}</source>
        <translation>Der günstigste Plan kostet {cost}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>The cheapest plan for every drain time, or every headroom</source>
        <translation>Der günstigste Plan für jede Dauer des Leerens oder jede Reserve</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The cheapest rule of thumb that meets all targets, {name}, costs {amount}.</source>
        <translation>Die günstigste Faustregel, die alle Ziele erreicht, {name}, kostet {amount}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>The checksum of its header is wrong; its chunks were read all the same.</source>
        <translation>Die Prüfsumme des Dateikopfs ist falsch; die Blöcke wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The chipset does not remap DMA.</source>
        <translation>Der Chipsatz ordnet DMA nicht neu zu.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The chipset does not remap interrupts.</source>
        <translation>Der Chipsatz ordnet Interrupts nicht neu zu.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The chipset may have SR-IOV, but the firmware does not enable it.</source>
        <translation>Der Chipsatz mag SR-IOV haben, aber die Firmware aktiviert es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>The clipboard holds no text. Copy cells of a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst Zellen einer Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/clipboard.py"/>
        <source>The clipboard holds too much text for a table.</source>
        <translation>Die Zwischenablage enthält zu viel Text für eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/clipboard.py"/>
        <source>The clipboard holds {rows} rows, and at most {most} can be pasted at once: a failover cluster has no more than 8 000 VMs. Copy fewer rows.</source>
        <translation>Die Zwischenablage enthält {rows} Zeilen, und höchstens {most} lassen sich auf einmal einfügen: Ein Failovercluster hat nicht mehr als 8 000 VMs. Weniger Zeilen kopieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>the cluster</source>
        <translation>dem Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>The cluster drawn</source>
        <translation>Der Cluster als Zeichnung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The cluster has a single host.</source>
        <translation>Der Cluster hat einen einzigen Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The cluster has no hosts.</source>
        <translation>Der Cluster hat keine Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The cluster has no VMs.</source>
        <translation>Der Cluster hat keine VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The cluster has {hosts} hosts; {release} allows {nodes_max}.</source>
        <translation>Der Cluster hat {hosts} Hosts; {release} erlaubt {nodes_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The cluster has {hosts}{of_classes} with {release} and runs {vm_count}.</source>
        <translation>Der Cluster hat {hosts}{of_classes} mit {release} und führt {vm_count} aus.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The cluster has {vms} VMs; {release} allows {vms_max}.</source>
        <translation>Der Cluster hat {vms} VMs; {release} erlaubt {vms_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>The cluster runs the latest one already.</source>
        <translation>Der Cluster hat schon die neueste.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>The cover is always there. A section with nothing to show is left out.</source>
        <translation>Das Deckblatt ist immer dabei. Ein Abschnitt ohne Inhalt entfällt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>The design and every variant: plan, cost, ports, drain times and targets.</source>
        <translation>Der Entwurf und jede Variante: Plan, Kosten, Ports, Dauer des Leerens und Ziele.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>The design and its plan keep all rules of the field that are checked.</source>
        <translation>Entwurf und Plan halten alle geprüften Regeln ein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>The design declares no networks and no VMs.</source>
        <translation>Der Entwurf gibt keine Netzwerke und keine VMs an.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The design declares no targets to judge the plan by.</source>
        <translation>Der Entwurf gibt keine Ziele an, an denen der Plan zu messen wäre.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The design ends before this; nothing may follow.</source>
        <translation>Der Entwurf endet davor; danach darf nichts stehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The design has changed since this plan was made. All that follows judges the old plan against the design as it is now; solve again before you build.</source>
        <translation>Der Entwurf wurde geändert, seit dieser Plan entstand. Alles Folgende bewertet den alten Plan am jetzigen Entwurf; vor dem Bauen neu lösen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>The design has no host classes.</source>
        <translation>Der Entwurf hat keine Hostklassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/building.py"/>
        <source>The design has no hosts.</source>
        <translation>Der Entwurf hat keine Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/building.py"/>
        <source>The design has no networks.</source>
        <translation>Der Entwurf hat keine Netzwerke.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/indesign.py"/>
        <source>The design has no VM of this name.</source>
        <translation>Der Entwurf hat keine VM dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>The design has {count}: {names}. Each has a plan of its own.</source>
        <translation>Der Entwurf hat {count}: {names}. Jede hat einen eigenen Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editing.py"/>
        <source>The design is another one by now; this was not done to it.</source>
        <translation>Der Entwurf ist inzwischen ein anderer; daran wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>The design is as in the file now. Undo brings yours back.</source>
        <translation>Der Entwurf ist jetzt wie in der Datei. Rückgängig bringt die eigene Fassung zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>The design is as it was. The log has the details.</source>
        <translation>Der Entwurf ist, wie er war. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is kept as a variant. Edit on, then compare.</source>
        <translation>Der Entwurf ist als Variante festgehalten. Weiterbearbeiten, dann vergleichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is now as in “{variant}”.</source>
        <translation>Der Entwurf ist jetzt wie in „{variant}“.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is now as in “{variant}”. Edit it, then store it in the variant or keep it as another.</source>
        <translation>Der Entwurf ist jetzt wie in „{variant}“. Bearbeiten, dann in der Variante ablegen oder als weitere festhalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <source>The design is of cluster {name}; the bundle has: {names}.</source>
        <translation>Der Entwurf ist der des Clusters {name}; im Bündel stehen: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The design leaves it to the solver where VMs run.</source>
        <translation>Der Entwurf überlässt es dem Solver, wo VMs laufen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>The design that was open stays as it was.</source>
        <translation>Der bisher offene Entwurf bleibt, wie er war.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>The design was changed after its plan was made: check that the plan still fits.</source>
        <translation>Der Entwurf wurde geändert, nachdem sein Plan entstand: Prüfen Sie, ob der Plan noch passt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/viewcommands.py"/>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>Die Angaben sind in der Zwischenablage und können in die Meldung eingefügt werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>The differences are on the clipboard, as Markdown.</source>
        <translation>Die Unterschiede sind als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>The differences are on the clipboard.</source>
        <translation>Die Unterschiede sind in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <source>The disk comes from the host, and updates of the host bring a new one: a guest takes it after the turn of its host in the rolling drain.</source>
        <translation>Der Datenträger kommt vom Host, und Updates des Hosts bringen einen neuen: Ein Gast nimmt ihn, nachdem sein Host beim Leeren reihum an der Reihe war.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The disk does not take files of this size.</source>
        <translation>Das Laufwerk nimmt keine Dateien dieser Größe.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The disk is full. Free some space, or save elsewhere.</source>
        <translation>Das Laufwerk ist voll. Platz schaffen oder an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The disk is read-only. Save elsewhere.</source>
        <translation>Das Laufwerk ist schreibgeschützt. An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The disk reports an error. Save elsewhere, and have it checked.</source>
        <translation>Das Laufwerk meldet einen Fehler. An einem anderen Ort speichern und es prüfen lassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>The disk with them comes from the host, and updates of the host bring a new one. So a guest takes it after the turn of its host in the rolling drain: before, it would soon be behind again.</source>
        <translation>Der Datenträger mit ihnen kommt vom Host, und Updates des Hosts bringen einen neuen. Ein Gast nimmt ihn deshalb, nachdem sein Host beim Leeren reihum an der Reihe war: Vorher läge er bald wieder zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>The drain that is shown</source>
        <translation>Das gezeigte Leeren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The evaluation failed unexpectedly ({name}); see the log.</source>
        <translation>Die Bewertung ist unerwartet gescheitert ({name}); siehe Protokoll.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>The fabrics have too few free ports for {label}: every host needs {ports}.</source>
        <translation>Die Fabrics haben zu wenige freie Ports für {label}: Jeder Host braucht {ports}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>The fastest rate of a port. On a slower switch port it links at the rate of that.</source>
        <translation>Die höchste Rate eines Ports. An einem langsameren Switchport gilt dessen Rate.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>The fields this source vouches for.</source>
        <translation>Die Felder, für die diese Quelle steht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The file ends too early; the rest of it is missing.</source>
        <translation>Die Datei endet zu früh; ihr Rest fehlt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file has a number that nothing can count.</source>
        <translation>Die Datei enthält eine Zahl, die nichts zählen kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The file has more than a million values; no design has.</source>
        <translation>Die Datei hat mehr als eine Million Werte; so viele hat kein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file has too many values to be the inventory of a cluster.</source>
        <translation>Die Datei hat zu viele Werte für das Inventar eines Clusters.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>The file has {size} MiB, and an inventory at most {most}.</source>
        <translation>Die Datei hat {size} MiB, ein Inventar höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The file holds binary data, not a design in JSON.</source>
        <translation>Die Datei enthält Binärdaten und keinen Entwurf in JSON.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file is damaged at {place}: what comes after was not read.</source>
        <translation>Die Datei ist bei {place} beschädigt: Was danach kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <location filename="../../hvplanner/exchange/tabular/__init__.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The file is empty. A new design is made by the desktop.</source>
        <translation>Die Datei ist leer. Einen neuen Entwurf legt das Fenster an.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>The file is larger than {most} MiB; no design is.</source>
        <translation>Die Datei ist größer als {most} MiB; so groß ist kein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file is larger than {n} MB. Collect fewer clusters at a time.</source>
        <translation>Die Datei ist größer als {n} MB. Weniger Cluster auf einmal erfassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file is nested too deeply to be an inventory.</source>
        <translation>Die Datei ist für ein Inventar zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file is no JSON: what stands at {place} cannot be read.</source>
        <translation>Die Datei ist kein JSON: Was bei {place} steht, ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/decoding.py"/>
        <source>The file is not UTF-8; it was read as Windows-1252, which may be wrong.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen, was falsch sein kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>The file is {path}</source>
        <translation>Die Datei ist {path}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The finding is not there any more.</source>
        <translation>Den Befund gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The firmware describes the hardware wrongly.</source>
        <translation>Die Firmware beschreibt die Hardware falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The firmware does not hand the control of PCI Express over to Windows (_OSC).</source>
        <translation>Die Firmware überlässt Windows nicht die Steuerung von PCI Express (_OSC).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>The first check is under way</source>
        <translation>Die erste Prüfung läuft</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>The first point is the cheapest plan.</source>
        <translation>Der erste Punkt ist der günstigste Plan.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The fixed live-migration order is empty.</source>
        <translation>Die festgelegte Reihenfolge für Livemigrationen ist leer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>The fixed number is taken, beyond what is considered.</source>
        <translation>Die festgelegte Zahl gilt, auch über das hinaus, was erwogen wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>The fixed plan is taken as it stands.</source>
        <translation>Der festgelegte Plan wird übernommen, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <source>The front is of a former state of the design. {error}</source>
        <translation>Die Kostenfront gehört zu einem früheren Stand des Entwurfs. {error}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>The fullest target is {host_label} with {held} of memory</source>
        <translation>Das vollste Ziel ist {host_label} mit {held} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The gravest findings, and what to do about each.</source>
        <translation>Die schwersten Befunde und was zu jedem zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The guest is older than Windows Server 2012: {text}</source>
        <translation>Der Gast ist älter als Windows Server 2012: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>The guest operating system, as far as the network depends on it.</source>
        <translation>Das Gastbetriebssystem, soweit das Netzwerk davon abhängt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>The host class is fixed as it stands in the choices of the design.</source>
        <translation>Die Hostklasse ist in den Vorgaben des Entwurfs festgelegt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The host does not say whether it can have SR-IOV.</source>
        <translation>Der Host sagt nicht, ob er SR-IOV haben kann.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The host has no IOMMU, or it is off.</source>
        <translation>Der Host hat keine IOMMU, oder sie ist aus.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The host is up in the cluster and its VMs are back.</source>
        <translation>Der Host ist im Cluster verfügbar, und seine VMs sind zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The host reports no PCI Express bus.</source>
        <translation>Der Host meldet keinen PCI-Express-Bus.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The host says: {text}</source>
        <translation>Der Host sagt: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>The host that a VM leaves decides how it migrates: drains of this one take another time.</source>
        <translation>Der Host, den eine VM verlässt, bestimmt, wie sie migriert: Das Leeren dieses Hosts dauert anders.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>The host's own list, in its order; any network where left open. What the list lacks, migrations from and to the host do not use, in silence.</source>
        <translation>Die eigene Liste des Hosts in ihrer Reihenfolge; jedes Netzwerk, wo offen gelassen. Was der Liste fehlt, verwenden Migrationen von und zu dem Host stillschweigend nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/importcommands.py"/>
        <source>The import is in the design; undo takes it back.</source>
        <translation>Der Import ist im Entwurf; Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inventorycommands.py"/>
        <source>The inventory cannot be read.</source>
        <translation>Das Inventar ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../designs/datacenter-64.json"/>
        <source>The largest cluster that Windows Server allows, declared by groups: two generations of hosts and eight kinds of VMs.</source>
        <translation>Der größte Cluster, den Windows Server erlaubt, in Gruppen angegeben: zwei Generationen von Hosts und acht Arten von VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The limit is beyond what can be declared.</source>
        <translation>Die Grenze liegt über dem, was angegeben werden kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The limit is fixed in the choices of the design.</source>
        <translation>Die Grenze ist in den Vorgaben des Entwurfs festgelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>The limit of the cluster counts, {limit}; hosts have others</source>
        <translation>Die Grenze des Clusters zählt, {limit}; Hosts haben andere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the limit on all migrations into {} together</source>
        <translation>die Grenze aller Migrationen zusammen auf {}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the limit on all migrations out of {} together</source>
        <translation>die Grenze aller Migrationen zusammen von {}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>The limit that the host itself is set to; unknown where left open.</source>
        <translation>Die Grenze, auf die der Host selbst eingestellt ist; unbekannt, wo offen gelassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The links lead in a circle.</source>
        <translation>Die Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hosts.py"/>
        <source>The logical processors of hosts that do not tell them: {count}</source>
        <translation>Die logischen Prozessoren von Hosts, die sie nicht nennen: {count}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>The longest blackout is {longest_blackout}.</source>
        <translation>Die längste Ausfallzeit ist {longest_blackout}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>The longest single migration is that of {vm_label} with {duration}, the longest blackout that of {vm_label2} with {blackout_length}.</source>
        <translation>Die längste einzelne Migration ist die von {vm_label} mit {duration}, die längste Ausfallzeit die von {vm_label2} mit {blackout_length}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hosts.py"/>
        <source>The memory of hosts that do not tell it: {memory} GiB</source>
        <translation>Der Arbeitsspeicher von Hosts, die ihn nicht nennen: {memory} GiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>The memory of VMs that do not tell it: 1 GiB</source>
        <translation>Der Arbeitsspeicher von VMs, die ihn nicht nennen: 1 GiB</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the migration of {} alone</source>
        <translation>die Migration von {} allein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>The most VFs of a port: as many as it is set to now</source>
        <translation>Die meisten VFs eines Ports: so viele, wie jetzt eingestellt sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <location filename="../../hvplanner/exchange/tabular/networks.py"/>
        <source>The MTU of a network is not the same on all hosts; the smallest counts</source>
        <translation>Die MTU eines Netzwerks ist nicht auf allen Hosts dieselbe; die kleinste zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>The network could do it in {time}: allow {more} simultaneous migrations instead of {slots}.</source>
        <translation>Das Netzwerk könnte es in {time}: {more} gleichzeitige Migrationen statt {slots} erlauben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>The network it is connected to; a virtual switch of the host must carry that.</source>
        <translation>Das Netzwerk, mit dem sie verbunden ist; ein virtueller Switch des Hosts muss es tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>The network reaches none of these hosts.</source>
        <translation>Das Netzwerk erreicht keinen dieser Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>The network was declared to share its ports with no other.</source>
        <translation>Das Netzwerk sollte seine Ports mit keinem anderen teilen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>The networks that may carry live migrations, the preferred one first.</source>
        <translation>Die Netzwerke, die Livemigrationen tragen dürfen, das bevorzugte zuerst.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The next better drain, {quicker} instead of {now}, costs {more} more</source>
        <translation>Das nächstbessere Leeren, {quicker} statt {now}, kostet {more} mehr</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>The NIC refuses a number of VFs beyond its own.</source>
        <translation>Die NIC verweigert mehr VFs, als sie hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The number is fixed in the choices of the design.</source>
        <translation>Die Anzahl ist in den Vorgaben des Entwurfs festgelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The order is fixed in the choices of the design.</source>
        <translation>Die Reihenfolge ist in den Vorgaben des Entwurfs festgelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>The order of live-migration networks</source>
        <translation>Die Reihenfolge der Livemigrationsnetzwerke</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>The others run over the synthetic path: slower, but they run.</source>
        <translation>Die anderen laufen über den synthetischen Pfad: langsamer, aber sie laufen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>The others then hold {used} of {capacity}, the fullest {percent} %</source>
        <translation>Die anderen belegen dann {used} von {capacity}, der vollste {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>the parser cannot cope with it.</source>
        <translation>daran scheitert das Lesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>The pause of a VM at the end of its migration; guests and clients must bear it.</source>
        <translation>Die Pause einer VM am Ende ihrer Migration; Gäste und Clients müssen sie ertragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>The PDF was not written.</source>
        <translation>Die PDF-Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>The performance option that the host itself is set to.</source>
        <translation>Die Leistungsoption, auf die der Host selbst eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The permission for it is missing.</source>
        <translation>Die Berechtigung dafür fehlt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The physical adapters have the names the script expects, or it is told which is which.</source>
        <translation>Die physischen Adapter heißen, wie das Skript es erwartet, oder ihm wird gesagt, welcher welcher ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The plan adds cards to {host_class}, whose cards are to be kept as they are.</source>
        <translation>Der Plan ergänzt Karten in {host_class}, dessen Karten bleiben sollen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The plan costs as much.</source>
        <translation>Der Plan kostet genauso viel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The plan costs {difference} less.</source>
        <translation>Der Plan kostet {difference} weniger.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The plan costs {difference} more.</source>
        <translation>Der Plan kostet {difference} mehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>The plan costs {excess} too much; most is {count} × {part} for {total}.</source>
        <translation>Der Plan kostet {excess} zu viel; am meisten {count} × {part} für {total}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The plan does not meet them all; it costs {price}.</source>
        <translation>Der Plan erreicht sie nicht alle; er kostet {price}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan found fits no longer; Solve (F5) searches again</source>
        <translation>Der gefundene Plan passt nicht mehr; Lösen (F5) sucht neu</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>The plan has no cards in these hosts.</source>
        <translation>Der Plan hat in diesen Hosts keine Karten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan is for a former state of the design. {error}</source>
        <translation>Der Plan gehört zu einem früheren Stand des Entwurfs. {error}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>The plan is for an earlier state of the design: solve again.</source>
        <translation>Der Plan gehört zu einem früheren Stand des Entwurfs: neu lösen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The plan is out of date</source>
        <translation>Der Plan ist veraltet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan is part of the design now. Undo takes it back.</source>
        <translation>Der Plan ist jetzt Teil des Entwurfs. Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The plan keeps every promise{where}.</source>
        <translation>Der Plan hält jede Zusage{where}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>The plan meets them for {price}.</source>
        <translation>Der Plan erreicht sie für {price}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/rules/placing.py"/>
        <source>The plan places {vm} {count} times; there are {n}.</source>
        <translation>
            <numerusform>Der Plan verteilt {vm} {count}-mal; es gibt {n}.</numerusform>
            <numerusform>Der Plan verteilt {vm} {count}-mal; es gibt {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The plan says nothing about {host_class}.</source>
        <translation>Der Plan sagt nichts über {host_class}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>The plan says nothing of this host class.</source>
        <translation>Der Plan sagt nichts über diese Hostklasse.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan that was found is forgotten.</source>
        <translation>Der gefundene Plan ist vergessen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>The plan's script makes it so again.</source>
        <translation>Das Skript des Plans stellt es wieder her.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The port is set to have no VFs.</source>
        <translation>Der Port ist auf keine VFs eingestellt.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The port shows no SR-IOV at all.</source>
        <translation>Der Port zeigt gar kein SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The port would have no link.</source>
        <translation>Der Port hätte keine Verbindung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The ports cannot all run at full speed at once.</source>
        <translation>Die Ports können nicht alle zugleich mit voller Geschwindigkeit laufen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the ports into {}</source>
        <translation>die Ports zu {}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the ports out of {}</source>
        <translation>die Ports von {}</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The processor has no second-level address translation (SLAT; EPT, RVI or NPT).</source>
        <translation>Der Prozessor hat keine Second-Level Address Translation (SLAT; EPT, RVI oder NPT).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>The program that proved it, with its version.</source>
        <translation>Das Programm, das es bewiesen hat, mit seiner Version.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>The rate of cards without any link: 1 Gbit/s</source>
        <translation>Die Rate von Netzwerkkarten ohne jede Verbindung: 1 Gbit/s</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>The rate of the switch ports; a NIC port links at the lower of both rates.</source>
        <translation>Die Rate der Switchports; für einen NIC-Port gilt die niedrigere beider Raten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>The RDMA protocol of a card, by its maker</source>
        <translation>Das RDMA-Protokoll einer Netzwerkkarte, nach ihrem Hersteller</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The release cannot run the VM.</source>
        <translation>Die Version kann die VM nicht ausführen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release does not balance load this way.</source>
        <translation>Die Version verteilt Last nicht auf diese Weise.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not form a larger cluster.</source>
        <translation>Die Version bildet keinen größeren Cluster.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The release does not migrate this way.</source>
        <translation>Die Version migriert nicht auf diese Weise.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not run more VMs in a cluster.</source>
        <translation>Die Version führt in einem Cluster nicht mehr VMs aus.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The release does not start a larger VM.</source>
        <translation>Die Version startet keine größere VM.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>The release does not start a VM of more vNICs.</source>
        <translation>Die Version startet keine VM mit mehr vNICs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not use what goes beyond it.</source>
        <translation>Die Version nutzt nicht, was darüber hinausgeht.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The release has no SR-IOV.</source>
        <translation>Die Version hat kein SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release has no Switch Embedded Teaming.</source>
        <translation>Die Version hat kein Switch Embedded Teaming.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>The release of hosts that do not tell it</source>
        <translation>Die Version von Hosts, die sie nicht nennen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>The release of the hosts that are planned</source>
        <translation>Die Version der Hosts, die geplant werden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release refuses a virtual switch on an LBFO team.</source>
        <translation>Die Version verweigert einen virtuellen Switch auf einem LBFO-Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>The release's own</source>
        <translation>Die der Version</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The release’s own limit is the first choice; another is for where it falls short.</source>
        <translation>Die Grenze der Version selbst ist die erste Wahl; eine andere ist für den Fall, dass sie nicht reicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <source>The report has no section “{name}”. Sections: {names}.</source>
        <translation>Der Bericht hat keinen Abschnitt „{name}“. Abschnitte: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>The report has the upgrade to the release the design names</source>
        <translation>Im Bericht steht das Upgrade auf die Version, die der Entwurf nennt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The rollback script is at hand, and a way to hosts that does not go over these networks.</source>
        <translation>Das Skript für den Rückweg liegt bereit, ebenso ein Weg zu den Hosts, der nicht über diese Netzwerke führt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>The rolling drain was not simulated</source>
        <translation>Das Leeren reihum wurde nicht simuliert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>The rules of thumb were not judged</source>
        <translation>Die Faustregeln wurden nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>the same for {count}</source>
        <translation>dasselbe für {count}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>the same for {map}</source>
        <translation>dasselbe für {map}</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>The same with an MTU of 9000 on the whole path.</source>
        <translation>Dasselbe mit einer MTU von 9000 auf dem ganzen Weg.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>The same with the first live-migration network gone.</source>
        <translation>Dasselbe ohne das erste Livemigrationsnetzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The script runs on a machine outside of the cluster that reaches its hosts by PowerShell remoting: a host changes itself, and the connection to it may be cut meanwhile.</source>
        <translation>Das Skript läuft auf einem Rechner außerhalb des Clusters, der die Hosts über PowerShell-Remoting erreicht: Ein Host ändert sich selbst, und die Verbindung zu ihm kann dabei abreißen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The script was run with -WhatIf and its changes were read.</source>
        <translation>Das Skript lief mit -WhatIf, und seine Änderungen wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>The search ends then and keeps the best plan so far, with what is proven of it.</source>
        <translation>Dann endet die Suche und behält den bisher besten Plan mit dem, was davon bewiesen ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/notifier.py"/>
        <source>The search has ended</source>
        <translation>Die Suche ist beendet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>The search was stopped before a drain of all its VMs was found.</source>
        <translation>Die Suche wurde angehalten, bevor ein Leeren aller seiner VMs gefunden war.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/assembly.py"/>
        <source>The section “{name}” is not known.</source>
        <translation>Der Abschnitt „{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>The shares on team {team} add up to {total} %.</source>
        <translation>Die Anteile auf Team {team} ergeben {total} %.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the simultaneous limit of {}</source>
        <translation>die Grenze gleichzeitiger Migrationen von {}</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The slot has no Access Control Services (ACS).</source>
        <translation>Der Steckplatz hat keine Access Control Services (ACS).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>The slots of cards that do not tell them: PCIe 3.0 with 8 lanes</source>
        <translation>Die Steckplätze von Netzwerkkarten, die sie nicht nennen: PCIe 3.0 mit 8 Spuren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The slowest drain takes {time}, and no quicker one is known</source>
        <translation>Das längste Leeren dauert {time}, ein schnelleres ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The slowest drain takes {time}, and none can be quicker</source>
        <translation>Das längste Leeren dauert {time}, schneller geht es nicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The SMB limit is fixed to {smb_limit}, but live migrations use {names}.</source>
        <translation>Die SMB-Grenze ist auf {smb_limit} festgelegt, aber Livemigrationen verwenden {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>The solve failed</source>
        <translation>Der Lösungslauf ist gescheitert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solve was ended.</source>
        <translation>Der Lösungslauf wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver could not be run: {error}</source>
        <translation>Der Solver konnte nicht ausgeführt werden: {error}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver crashed ({name}), maybe for want of memory. Try fewer threads.</source>
        <translation>Der Solver ist abgestürzt ({name}), vielleicht aus Mangel an Arbeitsspeicher. Mit weniger Threads versuchen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver did not stop in time and was ended.</source>
        <translation>Der Solver hielt nicht rechtzeitig an und wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver ended unexpectedly with exit code {code}, maybe for want of memory. Try fewer threads.</source>
        <translation>Der Solver endete unerwartet mit Exitcode {code}, vielleicht aus Mangel an Arbeitsspeicher. Mit weniger Threads versuchen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/worker.py"/>
        <source>The solver failed unexpectedly ({what}); the log says where.</source>
        <translation>Der Solver ist unerwartet gescheitert ({what}); wo, steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/worker.py"/>
        <source>The solver ran out of memory. Maybe fewer threads help.</source>
        <translation>Dem Solver ging der Arbeitsspeicher aus. Vielleicht helfen weniger Threads.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>the storage that {} saves VMs to</source>
        <translation>den Speicher, auf den {} VMs sichert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>The subnet of {names} is not known: addresses go by the names of adapters, cluster networks by theirs, and a host's own list of migration networks stays as it is.</source>
        <translation>Das Subnetz von {names} ist nicht bekannt: Adressen gehen nach den Namen der Adapter, Cluster-Netze nach den ihren, und die eigene Liste der Migrationsnetze eines Hosts bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>The subnet “{subnet}” of {network} is no address range.</source>
        <translation>Das Subnetz „{subnet}“ von {network} ist kein Adressbereich.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The switch has an extension that a VF bypasses, or that may refuse VFs: {text}</source>
        <translation>Der Switch hat eine Erweiterung, die eine VF umgeht oder die VFs verweigern kann: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The switch is created for SR-IOV on ports without it.</source>
        <translation>Der Switch wird für SR-IOV auf Ports ohne SR-IOV angelegt.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The switch is on a team by Windows (LBFO), which hides SR-IOV.</source>
        <translation>Der Switch liegt auf einem Team von Windows (LBFO), das SR-IOV verbirgt.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The switch says: {text}</source>
        <translation>Der Switch sagt: {text}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>The switch that the port is cabled to.</source>
        <translation>Der Switch, mit dem der Port verkabelt ist.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>The switch was made without SR-IOV.</source>
        <translation>Der Switch wurde ohne SR-IOV angelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>The system does not allow it.</source>
        <translation>Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The system ended the solver, maybe for want of memory. Try fewer threads.</source>
        <translation>Das System hat den Solver beendet, vielleicht aus Mangel an Arbeitsspeicher. Mit weniger Threads versuchen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>The target is met</source>
        <translation>Das Ziel ist erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The team cannot be formed.</source>
        <translation>Das Team lässt sich nicht bilden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>The team or port it is on. A team by Windows below it hides SR-IOV.</source>
        <translation>Das Team oder der Port darunter. Ein Team von Windows darunter verdeckt SR-IOV.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>The team sends on all members, but receives what is for one adapter on one.</source>
        <translation>Das Team sendet über alle Mitglieder, empfängt aber, was für einen Adapter ist, über eines.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>The team that carries it.</source>
        <translation>Das Team, das es trägt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>The tests of the host pass.</source>
        <translation>Die Tests des Hosts sind bestanden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>The time used, of what a solve may take at most. It ends sooner once its plan is proven.</source>
        <translation>Die verbrauchte Zeit, von der ein Lösungslauf höchstens so viel hat. Er endet früher, sobald sein Plan bewiesen ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/explaining.py"/>
        <source>The time was up before everything was looked at.</source>
        <translation>Die Zeit war um, bevor alles angesehen war.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/whynot.py"/>
        <source>The time was up before it was known whether each of these is needed to clash.</source>
        <translation>Die Zeit war um, bevor bekannt war, ob jedes davon zum Widerspruch gehört.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The times hold for the planned number; MaximumParallelMigrations of a cluster that has it overrides what is set on a host.</source>
        <translation>Die Zeiten gelten für die geplante Anzahl; MaximumParallelMigrations eines Clusters, der es hat, geht vor der Einstellung auf einem Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The times hold for this limit; what the cluster or Windows sets by itself is another one.</source>
        <translation>Die Zeiten gelten für diese Grenze; was der Cluster oder Windows von selbst setzt, ist eine andere.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>The transport is fixed in the choices of the design.</source>
        <translation>Die Übertragungsart ist in den Vorgaben des Entwurfs festgelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The transport is fixed to {transport}, which {release} does not have.</source>
        <translation>Die Übertragungsart ist auf {transport} festgelegt, was {release} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>The turn of every host</source>
        <translation>Die Reihe jedes Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>The turn of every node</source>
        <translation>Wann jeder Knoten an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>The unit of all money, as EUR or USD. Nothing is converted.</source>
        <translation>Die Einheit aller Beträge, etwa EUR oder USD. Nichts wird umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>The upgrade does not reach {names}.</source>
        <translation>Das Upgrade erreicht {names} nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The upgrade is to {asked}, and the cluster runs {release} already.</source>
        <translation>Das Upgrade führt zu {asked}, und der Cluster führt schon {release} aus.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>The upgrade was not planned</source>
        <translation>Das Upgrade wurde nicht geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The user decided what happens to the installed cards.</source>
        <translation>Was mit den eingebauten Karten geschieht, ist vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>The variants were not judged</source>
        <translation>Die Varianten wurden nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/assembly.py"/>
        <source>The version of the file is not known; it was read as version 1.</source>
        <translation>Die Version der Datei ist nicht bekannt; sie wurde als Version 1 gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>The VFs of VMs today, beside what is wanted and planned.</source>
        <translation>Die VFs der VMs heute, neben dem, was gewünscht und geplant ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>The VFs that VMs ask for are elsewhere.</source>
        <translation>Die gewünschten VFs sind anderswo.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/networks.py"/>
        <source>The VLAN of a network is not the same on all hosts; the first counts</source>
        <translation>Das VLAN eines Netzwerks ist nicht auf allen Hosts dasselbe; das erste zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>The VLAN of a network is not the same on all hosts; the usual counts</source>
        <translation>Das VLAN eines Netzwerks ist nicht auf allen Hosts gleich; das übliche zählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The VM could start on no host.</source>
        <translation>Die VM könnte auf keinem Host starten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>The VMs need {asked}, and the hosts left have {free} free in all.</source>
        <translation>Die VMs brauchen {asked}, und die übrigen Hosts haben zusammen {free} frei.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>The VMs of {names} have no names in the design: they are not moved to the hosts that the plan has them on.</source>
        <translation>Die VMs von {names} haben im Entwurf keine Namen: Sie werden nicht auf die Hosts verschoben, auf denen der Plan sie hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>The VMs of {names} have no names in the design: whether they are to have virtual functions is not set.</source>
        <translation>Die VMs von {names} haben im Entwurf keine Namen: Ob sie virtuelle Funktionen haben sollen, wird nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>The VMs placed on {host} need {used}; it has {capacity} for VMs.</source>
        <translation>Die auf {host} gelegten VMs brauchen {used}; er hat {capacity} für VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The vNIC stays on the slower synthetic path.</source>
        <translation>Die vNIC bleibt auf dem langsameren synthetischen Pfad.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The vNIC {vnic} of {vm} asks for a VF and has switch policies.</source>
        <translation>Die vNIC {vnic} von {vm} wünscht eine VF und hat Switch-Richtlinien.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>The whole catalogue where left out.</source>
        <translation>Ohne Angabe der ganze Katalog.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>the whole cluster</source>
        <translation>der ganze Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook defines entities, as no spreadsheet does. It is not read.</source>
        <translation>Die Arbeitsmappe definiert Entitäten, wie es keine Tabellenkalkulation tut. Sie wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook has too many cells for an inventory.</source>
        <translation>Die Arbeitsmappe hat zu viele Zellen für ein Inventar.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook has too many texts for an inventory.</source>
        <translation>Die Arbeitsmappe hat zu viele Texte für ein Inventar.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook is damaged. Open it in Excel and save it anew.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Sie in Excel öffnen und neu speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook is protected by a password. Save it without one and import that.</source>
        <translation>Die Arbeitsmappe ist durch ein Kennwort geschützt. Sie ohne Kennwort speichern und dann importieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>The workbook unpacks to {size} MiB in {parts} parts from {packed} MiB. That is no inventory, and it is not read.</source>
        <translation>Die Arbeitsmappe ist entpackt {size} MiB groß, in {parts} Teilen, aus {packed} MiB. Das ist kein Inventar und wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>The {count} ports of card {card} on {host_class} are to have {sum} VFs; they share {pool}.</source>
        <translation>Die {count} Ports von Karte {card} auf {host_class} sollen {sum} VFs haben; sie teilen sich {pool}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>The {count} VMs differ in {fields}; a group has one of each.</source>
        <translation>Die {count} VMs unterscheiden sich in {fields}; eine Gruppe hat davon je eines.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/words.py"/>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>There are far more VMs than any cluster runs; none was placed.</source>
        <translation>Es gibt weit mehr VMs, als irgendein Cluster ausführt; keine wurde verteilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>There are no fields at this place.</source>
        <translation>An dieser Stelle gibt es keine Felder.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>There are no variants.</source>
        <translation>Es gibt keine Varianten.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>There are not enough PCI Express bus numbers.</source>
        <translation>Es gibt nicht genug Busnummern von PCI Express.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>There are only {n} hosts.</source>
        <translation>
            <numerusform>Es gibt nur {n} Host.</numerusform>
            <numerusform>Es gibt nur {n} Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>There are several clusters; say which one is meant. {known}</source>
        <translation>Es gibt mehrere Cluster; angeben, welcher gemeint ist. {known}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>There are too many combinations of hosts to judge them all.</source>
        <translation>Es gibt zu viele Kombinationen von Hosts, um alle zu bewerten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>There are too many ways to lose them. Those that lose most memory were judged in full; of the others it is known that all VMs restart, not how full networks are then and how many VFs are given.</source>
        <translation>Es gibt zu viele Möglichkeiten, sie zu verlieren. Die, bei denen am meisten Arbeitsspeicher ausfällt, wurden ganz geprüft; von den anderen ist bekannt, dass alle VMs neu starten, nicht aber, wie voll die Netzwerke dann sind und wie viele VFs es gibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>There are unsaved changes to “{name}”.</source>
        <translation>Es gibt ungespeicherte Änderungen an „{name}“.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>There is a finding of severity {severity}.</source>
        <translation>Hier gibt es einen Befund der Stufe {severity}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>There is a finding of severity {severity}; F8 leads to it.</source>
        <translation>Hier gibt es einen Befund der Stufe {severity}; F8 führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>There is a plan</source>
        <translation>Es gibt einen Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/assembly.py"/>
        <source>There is no cluster and no host in the file.</source>
        <translation>In der Datei sind weder Cluster noch Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>There is no cluster “{name}”. Known: {known}.</source>
        <translation>Es gibt keinen Cluster „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>There is no cluster “{name}”. {known}</source>
        <translation>Es gibt keinen Cluster „{name}“. {known}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/table.py"/>
        <source>There is no column “{title}”. Known: {known}.</source>
        <translation>Es gibt keine Spalte „{title}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>There is no fallback: should {first} fail, no VM can be moved while it runs until it is back.</source>
        <translation>Es gibt keinen Ersatz: Fällt {first} aus, lässt sich keine laufende VM verschieben, bis es wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/table.py"/>
        <source>There is no field “{field}”. Known: {known}.</source>
        <translation>Es gibt kein Feld „{field}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>There is no field “{name}” here.</source>
        <translation>Ein Feld „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/reading.py"/>
        <source>There is no file of a known kind in this folder.</source>
        <translation>In diesem Ordner ist keine Datei bekannter Art.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>There is no front</source>
        <translation>Es gibt keine Kostenfront</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>there is no place for {names}</source>
        <translation>kein Platz ist für {names}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/way.py"/>
        <source>There is no release “{name}”. Known: {names}.</source>
        <translation>Es gibt keine Version „{name}“. Bekannt: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/filldown.py"/>
        <source>There is no row above to fill from. Select the rows below as well.</source>
        <translation>Es gibt keine Zeile darüber zum Ausfüllen. Auch die Zeilen darunter auswählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>There is no such assumption.</source>
        <translation>Eine solche Annahme gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>There is no such key here.</source>
        <translation>Einen solchen Schlüssel gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>There is no such port to cable.</source>
        <translation>Einen solchen Port zum Verkabeln gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>There is no such {row}.</source>
        <translation>Das gibt es nicht ({row}).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>There is not enough address space for the VFs (BAR).</source>
        <translation>Für die VFs gibt es nicht genug Adressraum (BAR).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>There is nothing here that can be pasted into these columns.</source>
        <translation>Hier ist nichts, was sich in diese Spalten einfügen lässt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>There is nothing to carry out: that takes hosts to drain.</source>
        <translation>Es gibt nichts auszuführen: Dazu braucht es Hosts, die zu leeren sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/remarks.py"/>
        <source>There is: {value}</source>
        <translation>Dort steht: {value}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>These cannot hold together; any fewer of them can</source>
        <translation>Dies geht nicht zusammen; ohne eines davon ginge es</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>These leave no plan</source>
        <translation>Damit ist kein Plan möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>These may carry live migrations: {names}.</source>
        <translation>Diese dürfen Livemigrationen tragen: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>They are lost if they are not saved.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This cannot be read as JSON.</source>
        <translation>Das lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>This cannot hold</source>
        <translation>Dies ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>This drain is not possible</source>
        <translation>Dieses Leeren ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>This host runs no VMs.</source>
        <translation>Auf diesem Host laufen keine VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
        <translation>Dies ist eine binäre Arbeitsmappe (.xlsb). Sie als .xlsx speichern und dann importieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>This is a device or a pipe, not a file</source>
        <translation>Das ist ein Gerät oder eine Pipe und keine Datei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <source>This is a file of kind {kind}, not a table.</source>
        <translation>Dies ist eine Datei der Art {kind}, keine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>This is a workbook of Excel 97 to 2003 (.xls). Save it as .xlsx and import that.</source>
        <translation>Dies ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls). Sie als .xlsx speichern und dann importieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/workbook.py"/>
        <source>This is an archive, but no Excel workbook.</source>
        <translation>Dies ist ein Archiv, aber keine Arbeitsmappe von Excel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/positions.py"/>
        <source>This is half of a character; write the character itself.</source>
        <translation>Das ist ein halbes Zeichen; das Zeichen selbst schreiben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is JSON of another kind, not a design: it has none of its keys.</source>
        <translation>Das ist anderes JSON und kein Entwurf: Es hat keinen von dessen Schlüsseln.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is JSON, but {what} and not a design, which is an object in { }.</source>
        <translation>Das ist JSON, aber {what} und kein Entwurf; der ist ein Objekt in { }.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is missing: add "format": 1.</source>
        <translation>Das fehlt: "format": 1 hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>This is missing: {wanted}.</source>
        <translation>Das fehlt: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>this is no chunk of a log.</source>
        <translation>kein Block eines Protokolls.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/positions.py"/>
        <source>This is no number that a design can hold.</source>
        <translation>Das ist keine Zahl, die ein Entwurf haben kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/textfile.py"/>
        <source>This is no text file, and so no table.</source>
        <translation>Dies ist keine Textdatei und damit keine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>This is not part of the design any more.</source>
        <translation>Das ist nicht mehr Teil des Entwurfs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is not UTF-8. Save the file in that encoding.</source>
        <translation>Das ist kein UTF-8. Die Datei in dieser Codierung speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This is not what a file of format {form} holds.</source>
        <translation>Das ist nicht, was eine Datei im Format {form} enthält.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>This is proven, not a matter of time.</source>
        <translation>Das ist bewiesen, keine Frage der Zeit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>This is what the program wrote down of its work, the latest last. A report of trouble is best sent with the details: versions, system, settings and these lines, without your designs and without your name in paths.</source>
        <translation>Das hat das Programm von seiner Arbeit aufgezeichnet, das Neueste zuletzt. Einer Meldung liegen am besten die Angaben bei: Versionen, System, Einstellungen und diese Zeilen, ohne Entwürfe und ohne den Benutzernamen in Pfaden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>This is {far}: {bound}. {bound_advice}</source>
        <translation>Das ist {far}: {bound}. {bound_advice}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/positions.py"/>
        <source>This key stands here twice; keep one of them.</source>
        <translation>Dieser Schlüssel steht hier zweimal; einen davon behalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/positions.py"/>
        <source>This number is beyond anything a design can hold.</source>
        <translation>Diese Zahl ist größer als alles, was ein Entwurf haben kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>This report shows the design and what the rules of the field say of it.</source>
        <translation>Dieser Bericht zeigt den Entwurf und was die geprüften Regeln dazu sagen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>This row is left out</source>
        <translation>Diese Zeile wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>This text has no closing quotation mark.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Threads of a solve</source>
        <translation>Threads eines Lösungslaufs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tick</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Tick at least one section.</source>
        <translation>Mindestens einen Abschnitt ankreuzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Tick two or more in the list to compare them.</source>
        <translation>Zwei oder mehr in der Liste ankreuzen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tick what is yes or no.</source>
        <translation>Ankreuzen, was Ja oder Nein ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/orderlist.py"/>
        <source>Ticked entries count from the top: drag them, or move them with Alt+Up and Alt+Down</source>
        <translation>Angekreuzte zählen von oben: ziehen oder mit Alt+Auf und Alt+Ab verschieben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Ticked ones are compared</source>
        <translation>Angekreuzte werden verglichen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Tightest</source>
        <translation>Am engsten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from a migration's start until memory is copied; it holds its slot meanwhile.</source>
        <translation>Zeit vom Beginn einer Migration, bis Arbeitsspeicher kopiert wird; sie hält unterdessen ihren Platz.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from the failure of a live-migration network until the migrations that were under way are started anew over the next.</source>
        <translation>Zeit vom Ausfall eines Livemigrationsnetzwerks, bis die laufenden Migrationen über das nächste neu begonnen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from the reboot of a host in a rolling drain until VMs can migrate to it again.</source>
        <translation>Zeit vom Neustart eines Hosts beim Leeren reihum, bis wieder VMs auf ihn migrieren können.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time in which a VM rewrites its hot set once, where the design does not say.</source>
        <translation>Zeit, in der eine VM ihre heiße Menge einmal neu beschreibt, wo der Entwurf nichts sagt.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time in which the VMs of a host are off while a new cluster takes them over with their volumes.</source>
        <translation>Zeit, in der die VMs eines Hosts aus sind, während ein neuer Cluster sie mit ihren Volumes übernimmt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Time limit of a solve</source>
        <translation>Zeitgrenze eines Lösungslaufs</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time to evict an empty node from its cluster in an upgrade, before its installation.</source>
        <translation>Zeit, um bei einem Upgrade einen leeren Knoten vor der Installation aus seinem Cluster zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time to install a release anew on an evicted node in an upgrade, with drivers, roles, teams, switches and updates.</source>
        <translation>Zeit, um bei einem Upgrade eine Version auf einem entfernten Knoten neu zu installieren, mit Treibern, Rollen, Teams, Switches und Updates.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time to install updates on an empty host in a rolling drain, before its reboot.</source>
        <translation>Zeit, um auf einem leeren Host beim Leeren reihum Updates zu installieren, vor dem Neustart.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Time to rewrite the hot set once.</source>
        <translation>Zeit, um die heiße Menge einmal neu zu beschreiben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Time to solve</source>
        <translation>Zeit zum Lösen</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time to validate a node that was installed anew and to add it to the cluster, until VMs can migrate to it.</source>
        <translation>Zeit, um einen neu installierten Knoten zu überprüfen und in den Cluster aufzunehmen, bis VMs zu ihm migrieren können.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>Time used of the limit for a solve</source>
        <translation>Verbrauchte Zeit von der Grenze eines Lösungslaufs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Title and place of what says so.</source>
        <translation>Titel und Ort dessen, was es sagt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/model/ordering.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>To be bought</source>
        <translation>Zu kaufen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>To be ignored</source>
        <translation>Nicht zu beachten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>To choose from: {models}; {cards_max} cards at most.</source>
        <translation>Zur Auswahl: {models}; höchstens {cards_max} Karten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>To mind before it is built</source>
        <translation>Vor dem Bauen zu beachten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>To which members of a team hosts map their adapters: a rollback deals them out</source>
        <translation>Welchen Mitgliedern eines Teams Hosts ihre Adapter zuordnen: Ein Rückbau verteilt sie der Reihe nach</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>to {n} hosts</source>
        <translation>
            <numerusform>auf {n} Host</numerusform>
            <numerusform>auf {n} Hosts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <source>To {release}</source>
        <translation>Auf {release}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/today.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Today and planned</source>
        <translation>Heute und geplant</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Too few VFs</source>
        <translation>Zu wenige VFs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>too little room without {n} nodes</source>
        <translation>
            <numerusform>ohne {n} Knoten zu wenig Platz</numerusform>
            <numerusform>ohne einen von {n} Knoten zu wenig Platz</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>Too long for a quantity. Maybe: {example}.</source>
        <translation>Zu lang für eine Größe. Vielleicht: {example}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Too many hosts failed for the run to reach {names}.</source>
        <translation>Zu viele Hosts sind gescheitert, um {names} zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Took {elapsed}.</source>
        <translation>Dauerte {elapsed}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/toolbar.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/view.py"/>
        <source>Topology of the cluster</source>
        <translation>Topologie des Clusters</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Total, {currency}</source>
        <translation>Summe, {currency}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Traffic is delayed or lost with nothing failed, and migrations get nothing.</source>
        <translation>Verkehr wird verzögert oder geht verloren, ohne dass etwas ausgefallen ist, und Migrationen bekommen nichts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Traffic over a VF bypasses the virtual switch: port ACLs, bandwidth limits and extensions are not applied, or Hyper-V withholds the VF.</source>
        <translation>Verkehr über eine VF umgeht den virtuellen Switch: Port-ACLs, Bandbreitengrenzen und Erweiterungen wirken nicht, oder Hyper-V gibt die VF nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/solver/binding.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>Transport</source>
        <translation>Übertragungsart</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/migration.py"/>
        <source>transport</source>
        <translation>Übertragungsart</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Transport fixed</source>
        <translation>Übertragungsart festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>Transport fixed: {transport}</source>
        <translation>Übertragungsart festgelegt: {transport}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Transport today</source>
        <translation>Übertragungsart heute</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <location filename="../../hvplanner/model/decoding.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>Trunks and private VLANs: the VLAN of untagged traffic is taken</source>
        <translation>Trunks und private VLANs: Das VLAN des Verkehrs ohne Tag wird übernommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Turn on SR-IOV, VT-d or AMD-Vi and ACS in the firmware; update it where the host gives a reason (Get-VMHost, IovSupportReasons).</source>
        <translation>SR-IOV, VT-d oder AMD-Vi und ACS in der Firmware einschalten; sie aktualisieren, wo der Host einen Grund nennt (Get-VMHost, IovSupportReasons).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Turn the selected VMs into a group, or hosts into unnamed ones of their class.</source>
        <translation>Die gewählten VMs zu einer Gruppe machen oder Hosts zu unbenannten ihrer Klasse.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Turn the VMs of a group, or the unnamed hosts of a class, into rows of their own.</source>
        <translation>Die VMs einer Gruppe oder die unbenannten Hosts einer Klasse zu eigenen Zeilen machen.</translation>
    </message>
    <message>
        <location filename="../../designs/two-node-lab.json"/>
        <source>Two hosts on Windows Server 2012 with a live-migration and a CSV network. Two migrations run at once, the others wait in the queue; if the live-migration network fails, the CSV network takes over.</source>
        <translation>Zwei Hosts unter Windows Server 2012 mit einem Livemigrations- und einem CSV-Netzwerk. Zwei Migrationen laufen zugleich, die anderen warten; fällt das Livemigrationsnetzwerk aus, springt das CSV-Netzwerk ein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/fabrics.py"/>
        <source>Two switches for each rate, the members of a team on both: cables are not told</source>
        <translation>Zwei Switches je Rate, die Mitglieder eines Teams an beiden: Kabel werden nicht genannt</translation>
    </message>
    <message>
        <location filename="../../designs/two-node-lab.json"/>
        <source>Two-node lab</source>
        <translation>Labor mit zwei Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Type a part of a command</source>
        <translation>Einen Teil eines Befehls eingeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Type a row</source>
        <translation>Zeile eingeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/frame.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frame.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editcommands.py"/>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/hostplans.py"/>
        <source>Unequal shares of a host's adapters in a network: their sum is taken</source>
        <translation>Ungleiche Anteile der Adapter eines Hosts in einem Netzwerk: Übernommen ist ihre Summe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Unique within its table.</source>
        <translation>In der Tabelle eindeutig.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/bill.py"/>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Unknown model</source>
        <translation>Unbekanntes Modell</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>Unknown unit “{typed}”. Maybe: {example}.</source>
        <translation>Unbekannte Einheit „{typed}“. Vielleicht: {example}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Unnamed hosts</source>
        <translation>Unbenannte Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>Untagged</source>
        <translation>Ohne VLAN</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update driver and firmware of the card and enable SR-IOV in its settings; else use another card.</source>
        <translation>Treiber und Firmware der Karte aktualisieren und SR-IOV in ihren Einstellungen aktivieren; sonst eine andere Karte verwenden.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Update of a host</source>
        <translation>Aktualisierung eines Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Update required</source>
        <translation>Update nötig</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update the driver and the firmware of the card; else use another card.</source>
        <translation>Treiber und Firmware der Karte aktualisieren; sonst eine andere Karte verwenden.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update the firmware of the host, and enable SR-IOV in it.</source>
        <translation>Die Firmware des Hosts aktualisieren und SR-IOV darin aktivieren.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update the firmware of the host, or ask its maker.</source>
        <translation>Die Firmware des Hosts aktualisieren oder beim Hersteller fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update the firmware of the host.</source>
        <translation>Die Firmware des Hosts aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Update the firmware, enable the IOMMU and SR-IOV in it, then turn the host off and on; else ask its maker.</source>
        <translation>Die Firmware aktualisieren, IOMMU und SR-IOV darin aktivieren, dann den Host aus- und einschalten; sonst beim Hersteller fragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>Updated and rebooted</source>
        <translation>Aktualisiert und neu gestartet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>updated and rebooted</source>
        <translation>wird aktualisiert und neu gestartet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>Updates and repairs of the host need a downtime of these VMs.</source>
        <translation>Updates und Reparaturen des Hosts brauchen eine Auszeit dieser VMs.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Upgrade of the cluster</source>
        <translation>Upgrade des Clusters</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Upgrade storage pools, where there are any (Update-StoragePool): also without a way back.</source>
        <translation>Speicherpools aktualisieren, wo es welche gibt (Update-StoragePool): ebenfalls ohne Weg zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Upgrade the guest, or take back the wish (IovWeight 0).</source>
        <translation>Den Gast aktualisieren oder den Wunsch zurücknehmen (IovWeight 0).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>Upgrade the integration services of {guests} from the integration disk of {new} (vmguest.iso), each after the turn of its host: {names}.</source>
        <translation>Die Integrationsdienste von {guests} vom Integrationsdatenträger von {new} aktualisieren (vmguest.iso), jeweils nachdem ihr Host an der Reihe war: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>Upgrade the version of VMs once none has to go back to a host of {old}: each must be off for it (Update-VMVersion), and none can be downgraded.</source>
        <translation>Die Version der VMs aktualisieren, sobald keine mehr auf einen Host mit {old} zurück muss: Jede muss dafür aus sein (Update-VMVersion), und keine kann zurückgestuft werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Upgrade to</source>
        <translation>Upgrade auf</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Upgrade to Windows Server 2012 or later.</source>
        <translation>Auf Windows Server 2012 oder später aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Upgrade: {count} within {end}.</source>
        <translation>Upgrade: {count} in {end}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Use a port that exists.</source>
        <translation>Einen vorhandenen Port verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Use a team of two ports, or put them on different ports.</source>
        <translation>Ein Team aus zwei Ports verwenden oder sie auf verschiedene Ports legen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>Use a team that the switch takes part in (LACP), or faster ports.</source>
        <translation>Ein Team verwenden, an dem der Switch beteiligt ist (LACP), oder schnellere Ports.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>Use a value you have measured, or the built-in one.</source>
        <translation>Einen selbst gemessenen Wert oder den eingebauten verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Use an LBFO team, or Windows Server 2016 or later.</source>
        <translation>Ein LBFO-Team oder Windows Server 2016 oder neuer verwenden.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Use another slot, or firmware that gives out more bus numbers.</source>
        <translation>Einen anderen Steckplatz verwenden oder Firmware, die mehr Busnummern vergibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Use as the design</source>
        <translation>Als Entwurf verwenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Use compression, or NICs with RDMA.</source>
        <translation>Komprimierung oder NICs mit RDMA verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use dark text on light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Use defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Use faster or more ports, or move a network to another team.</source>
        <translation>Schnellere oder mehr Ports verwenden oder ein Netzwerk auf ein anderes Team legen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>Use faster ports, or take the network out of the order.</source>
        <translation>Schnellere Ports verwenden oder das Netzwerk aus der Reihenfolge nehmen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>Use faster ports; or, if it is SMB, SMB Multichannel with one host vNIC for every member.</source>
        <translation>Schnellere Ports verwenden; oder, wenn es SMB ist, SMB Multichannel mit einer Host-vNIC für jedes Mitglied.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Use fewer cards, or cards with more ports or fewer lanes.</source>
        <translation>Weniger Karten verwenden oder Karten mit mehr Ports oder weniger Lanes.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Use hosts whose processors have it.</source>
        <translation>Hosts verwenden, deren Prozessoren das haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use light text on dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Use NICs that speak one RDMA protocol on all hosts.</source>
        <translation>Nehmen Sie NICs, die auf allen Hosts ein gemeinsames RDMA-Protokoll sprechen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>Use NICs with more queues or, where VFs take from them, plan fewer; or give queues to the busiest VMs (VmqWeight).</source>
        <translation>NICs mit mehr Warteschlangen verwenden oder, wo VFs davon nehmen, weniger planen; oder den am meisten beschäftigten VMs Warteschlangen geben (VmqWeight).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Use NICs with SR-IOV, or clear it on the switch.</source>
        <translation>NICs mit SR-IOV verwenden oder es am Switch ausschalten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Use NICs with the same RDMA protocol on every port.</source>
        <translation>NICs mit demselben RDMA-Protokoll auf jedem Port verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Use ports and fabrics of one speed.</source>
        <translation>Ports und Fabrics einer Geschwindigkeit verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Use ports of one NIC model.</source>
        <translation>Ports eines NIC-Modells verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Use ports without a virtual switch.</source>
        <translation>Ports ohne virtuellen Switch verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>Use single ports, or Switch Embedded Teaming from 2016 on.</source>
        <translation>Einzelne Ports oder ab 2016 Switch Embedded Teaming verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Use Switch Embedded Teaming (2016 or later), or two IOV switches with a guest team.</source>
        <translation>Switch Embedded Teaming (ab 2016) oder zwei IOV-Switches mit einem Team im Gast verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Use Switch Embedded Teaming.</source>
        <translation>Switch Embedded Teaming verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Use the built-in value of {name}</source>
        <translation>Den eingebauten Wert von {name} verwenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Use variant</source>
        <translation>Variante verwenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>use variant</source>
        <translation>Variante verwenden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Use {names}.</source>
        <translation>{names} verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Use, store, rename, duplicate or delete this variant</source>
        <translation>Diese Variante verwenden, überschreiben, umbenennen, duplizieren oder löschen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Used is that of the busiest host of the class; after failures, of the busiest host in any failure survived.</source>
        <translation>Benutzt gilt für den am stärksten belegten Host der Klasse; nach Ausfällen für den am stärksten belegten in jedem überstandenen Ausfall.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Used or wanted</source>
        <translation>Benutzt oder gewünscht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/toolbar.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/grouping.py"/>
        <source>Variant “{variant}” has VM groups of its own, and would lose these VMs. Maybe delete the variant first.</source>
        <translation>Die Variante „{variant}“ hat eigene VM-Gruppen und würde diese VMs verlieren. Eventuell zuerst die Variante löschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/grouping.py"/>
        <source>Variant “{variant}” has “{group}” too, and would count its members another way. Maybe delete the variant first.</source>
        <translation>Auch die Variante „{variant}“ hat „{group}“ und würde ihre Mitglieder anders zählen. Eventuell zuerst die Variante löschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Variants side by side</source>
        <translation>Varianten nebeneinander</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Version of the file format.</source>
        <translation>Version des Dateiformats.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>VF</source>
        <translation>VF</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VF driver</source>
        <translation>VF-Treiber</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VF scope</source>
        <translation>VF-Bereich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>VFs</source>
        <translation>VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>VFs after failures</source>
        <translation>VFs nach Ausfällen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VFs and queues</source>
        <translation>VFs und Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>VFs exist only where the switch was created for SR-IOV.</source>
        <translation>VFs gibt es nur, wo der Switch für SR-IOV angelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>VFs given</source>
        <translation>Gegebene VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>VFs given after failures</source>
        <translation>Gegebene VFs nach Ausfällen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>VFs in use today</source>
        <translation>Heute verwendete VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>VFs of every port and receive queues of every virtual switch, on each host of a class</source>
        <translation>VFs jedes Ports und Empfangswarteschlangen jedes virtuellen Switches, auf jedem Host einer Klasse</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>VFs of {switch}: {used} used, {after} after the worst failure, {planned} planned, {limit} at most</source>
        <translation>VFs von {switch}: {used} benutzt, {after} nach dem schlimmsten Ausfall, {planned} geplant, höchstens {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>VFs per port</source>
        <translation>VFs je Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VFs per port, queues per switch</source>
        <translation>VFs je Port, Warteschlangen je Switch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>VFs wanted</source>
        <translation>Gewünschte VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>VFs wanted on hosts without any</source>
        <translation>Gewünschte VFs auf Hosts ohne VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>VFs: {had} of {owed}</source>
        <translation>VFs: {had} von {owed}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/drifting.py"/>
        <source>Virtual functions</source>
        <translation>Virtuelle Funktionen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>virtual functions</source>
        <translation>virtuelle Funktionen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Virtual functions of every port</source>
        <translation>VFs jedes Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Virtual functions that each of its ports is set to have.</source>
        <translation>VFs, auf die jeder seiner Ports eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Virtual processors</source>
        <translation>Virtuelle Prozessoren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>virtual processors</source>
        <translation>virtuelle Prozessoren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Virtual processors of a host</source>
        <translation>Virtuelle Prozessoren eines Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Virtual switch</source>
        <translation>Virtueller Switch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <location filename="../../hvplanner/exchange/drift/comparing.py"/>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>virtual switch</source>
        <translation>virtueller Switch</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Virtual switch {name}</source>
        <translation>Virtueller Switch {name}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>Virtual switch {switch}</source>
        <translation>Virtueller Switch {switch}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/drifting.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Virtual switches</source>
        <translation>Virtuelle Switches</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Virtual switches of hosts that do not list them</source>
        <translation>Virtuelle Switches von Hosts, die sie nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/wiring.py"/>
        <source>Virtual switches whose adapter is not known</source>
        <translation>Virtuelle Switches, deren Adapter nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/wiring.py"/>
        <source>Virtual switches without a way out of the host</source>
        <translation>Virtuelle Switches ohne Weg aus dem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Virtual switches, each on a team.</source>
        <translation>Virtuelle Switches, jeder auf einem Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <location filename="../../hvplanner/exchange/drift/interfaces.py"/>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/network.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/migration.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>VLAN {vlan}</source>
        <translation>VLAN {vlan}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/adapters.py"/>
        <source>VLANs</source>
        <translation>VLANs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>VLANs on hosts that do not list them</source>
        <translation>VLANs auf Hosts, die sie nicht auflisten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/guests.py"/>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/ordering.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>VM generations</source>
        <translation>VM-Generationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <source>VM group</source>
        <translation>VM-Gruppe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>VM groups</source>
        <translation>VM-Gruppen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>VM id</source>
        <translation>VM-ID</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>VM or VM group</source>
        <translation>VM oder VM-Gruppe</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <source>VMkernel adapters</source>
        <translation>VMkernel-Adapter</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VMQs per port</source>
        <translation>VMQs je Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/drifting.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>VMs are down {count}, for up to {time}.</source>
        <translation>VMs stehen {count} still, bis zu {time} lang.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>VMs are off while the Copy Cluster Roles Wizard takes them over. A VM that must not be off can be taken out of the cluster and migrated live to {new}, with its disks and one way only; how long that takes is not predicted.</source>
        <translation>VMs sind aus, während der Assistent zum Kopieren von Clusterrollen sie übernimmt. Eine VM, die nicht aus sein darf, kann aus dem Cluster genommen und mit ihren Datenträgern live zu {new} migriert werden, nur in diese Richtung; wie lange das dauert, wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>VMs are off while the Migrate a Cluster Wizard (Copy Cluster Roles in 2012 R2) takes them over: there is no live migration from {old} to {new}.</source>
        <translation>VMs sind aus, während der Assistent zum Migrieren eines Clusters (in 2012 R2: Clusterrollen kopieren) sie übernimmt: Es gibt keine Livemigration von {old} zu {new}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>VMs ask for VFs, but {host_class} is not ready for SR-IOV.</source>
        <translation>VMs wünschen VFs, aber {host_class} ist nicht für SR-IOV bereit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>VMs back</source>
        <translation>VMs zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>VMs by name</source>
        <translation>Benannte VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>VMs come back</source>
        <translation>VMs kehren zurück</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>VMs down up to {longest_down}</source>
        <translation>VMs bis zu {longest_down} aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>VMs have moved to the hosts that the plan chose for them, or the script names them.</source>
        <translation>Die VMs sind auf den Hosts, die der Plan für sie gewählt hat, oder das Skript nennt sie.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>VMs known by name</source>
        <translation>Benannte VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>VMs moved from today's hosts</source>
        <translation>VMs, die von den heutigen Hosts umziehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>VMs of a host</source>
        <translation>VMs eines Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>VMs of a host that is back</source>
        <translation>VMs eines Hosts, der zurück ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>VMs of low priority are saved: down for up to {longest_down}.</source>
        <translation>VMs niedriger Priorität werden gespeichert: bis zu {longest_down} außer Betrieb.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>VMs of lower priority may start before those of higher</source>
        <translation>VMs niedrigerer Priorität dürfen vor denen höherer beginnen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>VMs of other clusters</source>
        <translation>VMs anderer Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/merging.py"/>
        <source>VMs of the design that the files do not list; they stay</source>
        <translation>VMs des Entwurfs, die in den Dateien fehlen; sie bleiben</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>VMs on a volume go together, and never may both clusters have it online. Lay VMs out so that volumes follow the order below, and give the new cluster a witness of its own.</source>
        <translation>VMs auf einem Volume wechseln gemeinsam, und nie dürfen es beide Cluster online haben. VMs so verteilen, dass die Volumes der Reihenfolge unten folgen, und dem neuen Cluster einen eigenen Zeugen geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>VMs on each</source>
        <translation>VMs auf jedem</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/placement.py"/>
        <source>VMs on every host</source>
        <translation>VMs auf jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>VMs on hosts</source>
        <translation>VMs auf Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>VMs on {network} need two vNICs on {host_class}, on {names}, and a team of them in the guest.</source>
        <translation>VMs auf {network} brauchen auf {host_class} zwei vNICs, auf {names}, und ein Team daraus im Gast.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>VMs placed</source>
        <translation>Verteilte VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>VMs reach a network only through a virtual switch.</source>
        <translation>VMs erreichen ein Netzwerk nur über einen virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>VMs reach a network through a virtual switch only.</source>
        <translation>VMs erreichen ein Netzwerk nur über einen virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>VMs restarted</source>
        <translation>Neu gestartete VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>VMs stay where they went</source>
        <translation>VMs bleiben, wo sie sind</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>VMs that are not clustered count as if they were</source>
        <translation>VMs, die nicht im Cluster sind, zählen, als wären sie es</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>VMs that are saved fit on no other host, and only targets of those that migrate live are looked for.</source>
        <translation>VMs, die gespeichert werden, passen auf keinen anderen Host, und Zielhosts werden nur für die gesucht, die live migrieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>VMs that are switched off: they need no memory and do not migrate</source>
        <translation>Ausgeschaltete VMs: sie brauchen keinen Arbeitsspeicher und migrieren nicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>VMs that differ from their like, or whose host is given. They come on top of the VM groups.</source>
        <translation>VMs, die sich unterscheiden oder deren Host feststeht. Sie kommen zu den VM-Gruppen hinzu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>VMs that differ from their like, or whose host is given; they come on top of the groups.</source>
        <translation>VMs, die von ihresgleichen abweichen oder deren Host gegeben ist; sie kommen zu den Gruppen hinzu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>VMs that do not run count as if they did</source>
        <translation>VMs, die nicht laufen, zählen, als liefen sie</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>VMs that keep to different hosts</source>
        <translation>VMs, die auf verschiedenen Hosts bleiben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VMs that leave the host they run on today</source>
        <translation>VMs, die den Host verlassen, auf dem sie heute laufen</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>VMs that ran on {new} do not run on {old} any more: keep backups until all are checked.</source>
        <translation>VMs, die auf {new} liefen, laufen auf {old} nicht mehr: Sicherungen behalten, bis alle geprüft sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/merging.py"/>
        <source>VMs that the design has in a group</source>
        <translation>VMs, die der Entwurf in einer Gruppe hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>VMs that two hosts tell of; on the first they are taken</source>
        <translation>VMs, von denen zwei Hosts etwas sagen; auf dem ersten werden sie übernommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>VMs that wait and VMs that have moved</source>
        <translation>Wartende und umgezogene VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>VMs to move first</source>
        <translation>Zuerst umzuziehende VMs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>VMs were placed first: what is proven of the network holds for that placement.</source>
        <translation>VMs wurden zuerst verteilt: Was vom Netzwerk bewiesen ist, gilt für diese Verteilung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/guests.py"/>
        <source>VMs whose host is not among the hosts, and which may run on any</source>
        <translation>VMs, deren Host nicht unter den Hosts ist und die auf jedem laufen dürfen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>VMs with more virtual processors than {most} get {most}</source>
        <translation>VMs mit mehr als {most} virtuellen Prozessoren bekommen {most}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VMs with the same word here keep to different hosts where possible.</source>
        <translation>VMs mit demselben Wort hier bleiben möglichst auf verschiedenen Hosts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>VMs without a host</source>
        <translation>VMs ohne Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>VMs without a name and an id</source>
        <translation>VMs ohne Namen und ID</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>VMs without memory, of which nothing can be planned</source>
        <translation>VMs ohne Arbeitsspeicher, für die nichts geplant werden kann</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/references.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>vNIC</source>
        <translation>vNIC</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>vNIC {vnic} of {vm} asks {demand} of</source>
        <translation>Die vNIC {vnic} von {vm} fordert {demand} von</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/fields.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>vNICs</source>
        <translation>vNICs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>vNICs without a queue of their own share the default one and its core.</source>
        <translation>vNICs ohne eigene Warteschlange teilen sich die Standardwarteschlange und deren Kern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VPorts per port</source>
        <translation>VPorts je Port</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/words.py"/>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/runbook.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>What a column is can be changed: double-click it, or press Return.</source>
        <translation>Was eine Spalte ist, lässt sich ändern: Doppelklick oder Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <location filename="../../hvplanner/exchange/tabular/networks.py"/>
        <source>What a network is for, by its name</source>
        <translation>Wozu ein Netzwerk da ist, nach seinem Namen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>What a network is for, by its role and metric in the cluster</source>
        <translation>Wofür ein Netzwerk da ist, nach seiner Rolle und Metrik im Cluster</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>What a row stands for</source>
        <translation>Wofür eine Zeile steht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>What becomes of the VMs when their host is back</source>
        <translation>Was aus den VMs wird, wenn ihr Host zurück ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>What colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>What comes by Windows Update does not depend on the host. It is best done before the turn of the host, so that the guest migrates with services that work.</source>
        <translation>Was über Windows Update kommt, hängt nicht vom Host ab. Am besten geschieht es, bevor der Host an der Reihe ist, damit der Gast mit Diensten migriert, die funktionieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>What common practice would buy</source>
        <translation>Was übliche Praxis kaufen würde</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>What could not be seen, and why.</source>
        <translation>Was nicht zu sehen war, und warum.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>What does not hold</source>
        <translation>Was nicht eingehalten wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>What each comes to</source>
        <translation>Was bei jeder herauskommt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>What each would be</source>
        <translation>Was jede wäre</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>What every host must be able to carry at any time, VM traffic excluded.</source>
        <translation>Was jeder Host zu jeder Zeit tragen können muss, ohne VM-Verkehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>What every host of the class has already. The plan may keep, add to or replace it.</source>
        <translation>Was jeder Host der Klasse schon hat. Der Plan kann es behalten, ergänzen oder ersetzen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>What fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>What holds for this design in place of the built-in figure, in the same unit.</source>
        <translation>Was für diesen Entwurf anstelle des eingebauten Werts gilt, in derselben Einheit.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>What hosts call their own adapters in it on a virtual switch; like the network where left open.</source>
        <translation>Wie die Hosts ihre eigenen Adapter darin an einem virtuellen Switch nennen; wie das Netz, wo es offen bleibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>What hosts need of their networks, which is not told: nothing</source>
        <translation>Was Hosts von ihren Netzwerken brauchen, was nicht genannt wird: nichts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <source>What is assumed may be otherwise on these hosts.</source>
        <translation>Was angenommen ist, mag auf diesen Hosts anders sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>What is beyond the limit does not start.</source>
        <translation>Was über der Grenze liegt, startet nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>What is bought for these hosts costs {cost}.</source>
        <translation>Was für diese Hosts gekauft wird, kostet {cost}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <source>What is decided</source>
        <translation>Was entschieden ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <location filename="../../hvplanner/report/chapters.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>What is declared</source>
        <translation>Was angegeben ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>What is fixed leaves nothing to choose from.</source>
        <translation>Was festgelegt ist, lässt keine Wahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>What is in the way on hosts, switches and ports.</source>
        <translation>Was auf Hosts, Switches und Ports im Weg steht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>What is known of the services in the guest that talk to the host.</source>
        <translation>Was über die Dienste im Gast bekannt ist, die mit dem Host sprechen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>What is not as planned, and what is.</source>
        <translation>Was nicht wie geplant ist, und was stattdessen gilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>What is only inferred or assumed of the release and the NICs, and where from.</source>
        <translation>Was über die Version und die NICs nur abgeleitet oder angenommen ist, und woher.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/placing.py"/>
        <source>What is placed beyond the VMs there are runs nowhere; only the first rows count.</source>
        <translation>Was über die vorhandenen VMs hinaus verteilt ist, läuft nirgends; nur die ersten Zeilen zählen.</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>What is sent of each byte of memory when live migrations are compressed.</source>
        <translation>Was von jedem Byte Arbeitsspeicher gesendet wird, wenn Livemigrationen komprimiert sind.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>What is told of {n} guests was taken into the design; undo takes it back.</source>
        <translation>
            <numerusform>Was von {n} Gast gemeldet ist, steht nun im Entwurf; Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Was von {n} Gästen gemeldet ist, steht nun im Entwurf; Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>What it carries</source>
        <translation>Was es trägt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>What it comes to</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>What it does</source>
        <translation>Was er bewirkt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>What it needs of the networks, and whether it wants a virtual function.</source>
        <translation>Was sie von den Netzwerken braucht und ob sie eine VF wünscht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What live migrations go over, the same on every host.</source>
        <translation>Worüber Livemigrationen gehen, auf jedem Host gleich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>What live migrations go over; left open, the solver chooses among the release's.</source>
        <translation>Worüber Livemigrationen gehen; offen gelassen, wählt der Solver unter denen der Version.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What no plan can be better than. Equal to the value, it is proven.</source>
        <translation>Besser kann kein Plan sein. Gleich dem Wert, ist dieser bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>What of the inventory was not understood.</source>
        <translation>Was vom Inventar nicht verstanden wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>What people see; the id if empty.</source>
        <translation>Was angezeigt wird; die ID, wenn leer.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>What stands against the cost</source>
        <translation>Was den Kosten gegenübersteht</translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>What storage takes and gives back, in all, when a drain saves low-priority VMs: the memory in use of each is written and read again.</source>
        <translation>Was der Speicher insgesamt aufnimmt und zurückgibt, wenn ein Leeren VMs niedriger Priorität speichert: Der benutzte Arbeitsspeicher jeder VM wird geschrieben und wieder gelesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What the cards are, of the built-in catalogue or your own models.</source>
        <translation>Was für Karten es sind, aus dem eingebauten Katalog oder eigene Modelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What the cluster is for, in your words; it opens the report.</source>
        <translation>Wofür der Cluster da ist, in eigenen Worten; damit beginnt der Bericht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>What the cluster is like today is not known: that it is unchanged is not checked, and what stands in the way of the plan is not taken away but stops the script.</source>
        <translation>Wie der Cluster heute ist, ist nicht bekannt: Dass er unverändert ist, wird nicht geprüft, und was dem Plan im Weg steht, wird nicht entfernt, sondern hält das Skript an.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>What the column “{title}” is</source>
        <translation>Was die Spalte „{title}“ ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What the design is called, in lists, on the report and in the window's title.</source>
        <translation>Wie der Entwurf heißt, in Listen, auf dem Bericht und im Fenstertitel.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>What the hosts themselves say is missing.</source>
        <translation>Was nach Auskunft der Hosts selbst fehlt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>What the inventory does not tell.</source>
        <translation>Was das Inventar nicht sagt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>What the others carry is judged as if the node had failed, VM by VM. One more fails: what becomes of VMs if any other node fails meanwhile.</source>
        <translation>Was die anderen tragen, wird bewertet, als wäre der Knoten ausgefallen, VM für VM. Noch einer fällt aus: was aus VMs wird, wenn währenddessen irgendein anderer Knoten ausfällt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>What the plan costs, part by part</source>
        <translation>Was der Plan kostet, Teil für Teil</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What the plan must keep: times, failures survived, and money.</source>
        <translation>Was der Plan einhalten muss: Zeiten, überstandene Ausfälle und Geld.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>What the rollback does not bring back</source>
        <translation>Was der Rückbau nicht zurückbringt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>What the scripts leave to you</source>
        <translation>Was die Skripte Ihnen überlassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What the solver may use, and what is fixed by you.</source>
        <translation>Was der Solver verwenden darf und was festgelegt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What the solver or a person decided for this design.</source>
        <translation>Was der Solver oder ein Mensch für diesen Entwurf entschieden hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>What the times rest on</source>
        <translation>Worauf die Zeiten beruhen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>What they have of their own goes: {fields}.</source>
        <translation>Was sie an Eigenem haben, entfällt: {fields}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgrade.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>What to improve at equal cost, in order.</source>
        <translation>Was bei gleichen Kosten zu verbessern ist, der Reihe nach.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/guests.py"/>
        <source>What VMs need of their networks, which is not told: nothing</source>
        <translation>Was VMs von ihren Netzwerken brauchen, was nicht genannt wird: nichts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What was decided for the hosts of each class.</source>
        <translation>Was für die Hosts jeder Klasse entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>What was decided for this variant.</source>
        <translation>Was für diese Variante entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What was improved on this level; levels before it stay as good as they are.</source>
        <translation>Was auf dieser Stufe verbessert wurde; frühere Stufen bleiben so gut, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>What was reached on each level, and what is proven possible.</source>
        <translation>Was auf jeder Stufe erreicht wurde und was bewiesen möglich ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>What was seen of this is as the plan has it.</source>
        <translation>Was davon zu sehen war, ist, wie der Plan es hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>What Windows calls the ports on this host; scripts need these names.</source>
        <translation>Wie Windows die Ports auf diesem Host nennt; Skripte brauchen diese Namen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>What would be right</source>
        <translation>Was richtig wäre</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>What would come in: {parts}. Lines of the report: {lines}.</source>
        <translation>Was hereinkäme: {parts}. Zeilen des Berichts: {lines}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Whatever takes the first network takes its backup too.</source>
        <translation>Was das erste Netzwerk trifft, trifft auch seinen Ersatz.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>Whatever the targets, the other hosts have no room for all of its VMs: proven.</source>
        <translation>Welche Zielhosts auch immer, die anderen Hosts haben keinen Platz für alle seine VMs: bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>When all hosts had their turn</source>
        <translation>Wenn alle Hosts an der Reihe waren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>When every host is drained, online again and filled, and its memory at the peak.</source>
        <translation>Wann jeder Host geleert, wieder online und gefüllt ist, und sein Arbeitsspeicher in der Spitze.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>When every node is drained, back and filled, and what the others carry then.</source>
        <translation>Wann jeder Knoten geleert, zurück und gefüllt ist, und was die anderen dann tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>When the team is full, as in a drain, traffic of one network can take what was planned for another, heartbeats included. Traffic over RDMA bypasses the switch in any case.</source>
        <translation>Ist das Team voll, wie beim Leeren, kann Verkehr eines Netzwerks nehmen, was für ein anderes geplant war, auch von Heartbeats. Verkehr über RDMA umgeht den Switch in jedem Fall.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <location filename="../../hvplanner/gui/driftdata.py"/>
        <location filename="../../hvplanner/gui/imports/pages.py"/>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>Where hosts have several adapters in a network, their shares come back in equal parts, and each is mapped to a member of the team in turn.</source>
        <translation>Wo Hosts mehrere Adapter in einem Netz haben, kommen ihre Anteile zu gleichen Teilen zurück, und jeder wird der Reihe nach einem Mitglied des Teams zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Where it runs by the plan.</source>
        <translation>Wo sie laut Plan läuft.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Where it runs; spread by memory where left open.</source>
        <translation>Wo sie läuft; ohne Angabe nach Arbeitsspeicher verteilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Where its figures come from, and how sure they are.</source>
        <translation>Woher seine Werte kommen und wie sicher sie sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Where the front begins</source>
        <translation>Wo die Kostenfront beginnt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Where the schema of the file is; editors check and complete by it.</source>
        <translation>Wo das Schema der Datei liegt; Editoren prüfen und ergänzen danach.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/practice.py"/>
        <source>Where they come from</source>
        <translation>Woher sie kommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Where VMs go</source>
        <translation>Wohin VMs gehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Where VMs run; those not named stay on their host or are spread by memory.</source>
        <translation>Wo VMs laufen; nicht genannte bleiben auf ihrem Host oder werden nach Arbeitsspeicher verteilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Where VMs were placed too: before all others, which hold for it.</source>
        <translation>Wo auch VMs verteilt wurden: vor allen anderen, die dafür gelten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Whether a virtual function is wanted.</source>
        <translation>Ob eine virtuelle Funktion gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Whether each host can give VFs, and how many of them are used.</source>
        <translation>Ob jeder Host VFs geben kann, und wie viele davon benutzt sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Whether it must run on ports with RDMA, as Storage Spaces Direct does.</source>
        <translation>Ob es auf Ports mit RDMA laufen muss, wie Storage Spaces Direct.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Whether the guest can drive a VF.</source>
        <translation>Ob der Gast eine VF ansteuern kann.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Whether the host gives it memory as it needs it; its memory here is then what it had when it was imported.</source>
        <translation>Ob der Host ihr Arbeitsspeicher nach Bedarf gibt; hier steht dann, was sie beim Import hatte.</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Whether the port can have SR-IOV is not known.</source>
        <translation>Ob der Port SR-IOV haben kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Whether the switch takes part. Only a team that it takes part in gets all inbound traffic spread.</source>
        <translation>Ob der Switch mitwirkt. Nur einem Team, an dem er mitwirkt, wird aller eingehende Verkehr verteilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Whether the VF maximum holds per port or per card.</source>
        <translation>Ob die Höchstzahl der VFs je Port oder je Karte gilt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Whether this network may stand in the live-migration order.</source>
        <translation>Ob dieses Netzwerk in der Reihenfolge für Livemigrationen stehen darf.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Which hardware the host is, and so which plan it gets.</source>
        <translation>Welche Hardware der Host ist und damit, welchen Plan er bekommt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/coverage.py"/>
        <source>Which hosts the cluster has: those that tell are taken</source>
        <translation>Welche Hosts der Cluster hat: Übernommen werden die, die etwas sagen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Which kind of system the guest runs; whether a VF and updates work depends on it.</source>
        <translation>Welche Art System der Gast hat; davon hängt ab, ob eine VF und Aktualisierungen gehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Which network it is.</source>
        <translation>Welches Netzwerk es ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>Which of a host's adapters in {network} are on which virtual switch: a design deals them out in turn, and so would a rollback</source>
        <translation>Welche Adapter eines Hosts in {network} an welchem virtuellen Switch sind: Ein Entwurf verteilt sie der Reihe nach, und so täte es ein Rückbau</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Which of the built-in figures has another value here.</source>
        <translation>Welcher der eingebauten Werte hier ein anderer ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Which ports it is made of. They should be alike and go to several switches.</source>
        <translation>Aus welchen Ports es besteht. Sie sollten gleich sein und zu mehreren Switches gehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Which targets and limits make the plan as dear as it is, and what the next better drain would cost. Where there is no plan: what clashes, and what would help.</source>
        <translation>Welche Ziele und Grenzen den Plan so teuer machen und was das nächstbessere Leeren kosten würde. Wo es keinen Plan gibt: was sich widerspricht und was helfen würde.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Which team carries which network, and the share that is kept for it.</source>
        <translation>Welches Team welches Netzwerk trägt und welcher Anteil ihm bleibt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Which VM starts when, to which host, and how many at once, so that the host is empty soonest. Memory, anti-affinity and the hosts' limits are kept.</source>
        <translation>Welche VM wann beginnt, auf welchen Host und wie viele zugleich, damit der Host am frühesten leer ist. Arbeitsspeicher, Antiaffinität und die Grenzen der Hosts werden eingehalten.</translation>
    </message>
    <message>
        <location filename="../../resources/upgrades.json"/>
        <source>While both releases are there, the cluster keeps the functional level of {old}, and VMs migrate both ways as long as their version is not upgraded. Drains are timed by its rules here, and by the plan as it is on every node: teams and switches that the release changes are not in the times. The process can still be reversed.</source>
        <translation>Solange beide Versionen da sind, behält der Cluster die Funktionsebene von {old}, und VMs migrieren in beide Richtungen, solange ihre Version nicht aktualisiert ist. Das Leeren ist hier nach deren Regeln berechnet, und auf jedem Knoten nach dem Plan, wie er ist: Teams und Switches, die sich mit der Version ändern, sind nicht in den Zeiten. Der Vorgang lässt sich noch umkehren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>While nodes of two releases are in the cluster it works as the older one does: drains are timed by its rules, and by the plan as it is, in every step.</source>
        <translation>Solange Knoten zweier Versionen im Cluster sind, arbeitet er wie die ältere: Das Leeren ist in jedem Schritt nach deren Regeln und nach dem Plan, wie er ist, berechnet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Who makes it, as people search for it. Nothing depends on it.</source>
        <translation>Wer sie herstellt, wie man danach sucht. Davon hängt nichts ab.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Who planned it; it stands on the report.</source>
        <translation>Wer es geplant hat; steht auf dem Bericht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/gui/findingdelegate.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Why it is so here: a measurement, a contract, a policy. It stands in the report.</source>
        <translation>Warum es hier so ist: eine Messung, ein Vertrag, eine Vorgabe. Steht im Bericht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Why not SR-IOV ready</source>
        <translation>Warum nicht bereit für SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Why this plan?</source>
        <translation>Warum dieser Plan?</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Why this?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../resources/sriov_checks.json"/>
        <source>Windows is told not to use the I/O remapping hardware.</source>
        <translation>Windows soll die Hardware zur Neuzuordnung der E/A nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Windows Server release</source>
        <translation>Version von Windows Server</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/importing.py"/>
        <source>Windows Server {release}</source>
        <translation>Windows Server {release}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/design.py"/>
        <source>Windows Server {release}: no table says which one is planned</source>
        <translation>Windows Server {release}: keine Tabelle sagt, welche Version geplant wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Windows takes overlapping subnets for one cluster network.</source>
        <translation>Windows hält überlappende Subnetze für ein Clusternetzwerk.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>Windows Update</source>
        <translation>Windows Update</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <source>Windows Update does not depend on the host: before its turn, the guest migrates with services that work.</source>
        <translation>Windows Update hängt nicht vom Host ab: Vor dessen Reihe aktualisiert, migriert der Gast mit Diensten, die funktionieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Windows would pick a network by its metric.</source>
        <translation>Windows würde ein Netzwerk nach seiner Metrik wählen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>With each node</source>
        <translation>Bei jedem Knoten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>with no useful bound yet</source>
        <translation>ohne nützliche Schranke bisher</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>with nothing failed</source>
        <translation>ohne Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>With the first network failed it goes just the same, over {network}.</source>
        <translation>Ist das erste Netzwerk ausgefallen, geht es ebenso, über {network}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/drainorder.py"/>
        <source>With the VMs that are saved where Hyper-V sends them, the other hosts have no room for all that migrate live, whatever their targets: proven.</source>
        <translation>Sind die gespeicherten VMs dort, wohin Hyper-V sie schickt, haben die anderen Hosts keinen Platz für alle, die live migrieren, welche Zielhosts auch immer: bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>within 1 % of what is possible by {bound}</source>
        <translation>innerhalb von 1 % des Möglichen durch {bound}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Within which time how many VMs move</source>
        <translation>Innerhalb welcher Zeit wie viele VMs umziehen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>Without a virtual function: {names}.</source>
        <translation>Ohne VF: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Without hosts nothing can be planned.</source>
        <translation>Ohne Hosts lässt sich nichts planen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Without pauses that takes {time}.</source>
        <translation>Ohne Pausen dauert das {time}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>Without SR-IOV</source>
        <translation>Ohne SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>Without such a network no VM can be moved while it runs.</source>
        <translation>Ohne ein solches Netzwerk lässt sich keine laufende VM verschieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Without VMs every time is zero and every plan will do.</source>
        <translation>Ohne VMs ist jede Zeit null, und jeder Plan genügt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>Without {hosts}, not all VMs find room.</source>
        <translation>Ohne {hosts} finden nicht alle VMs Platz.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/binding.py"/>
        <source>Without “{limit}”</source>
        <translation>Ohne „{limit}“</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>Worst failure</source>
        <translation>Schlimmster Ausfall</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write a report of the design and its plan for printing.</source>
        <translation>Einen druckfertigen Bericht des Entwurfs und seines Plans schreiben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Write it as 10.0.1.0/24.</source>
        <translation>In der Form 10.0.1.0/24 schreiben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <source>Write it as a PDF, or as text (Markdown) for a change request</source>
        <translation>Als PDF schreiben, oder als Text (Markdown) für einen Änderungsantrag</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write the design to another file and go on with that one.</source>
        <translation>Den Entwurf in eine andere Datei schreiben und mit dieser weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write the design to its file.</source>
        <translation>Den Entwurf in seine Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/chaptersheet.py"/>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/preview.py"/>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <location filename="../../hvplanner/model/fields.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/drift/words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>Yes, not asked for</source>
        <translation>Ja, nicht gefordert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>You have changes of your own that are not saved.</source>
        <translation>Eigene Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/wholefile.py"/>
        <source>Your disk quota is used up. Free some space, or save elsewhere.</source>
        <translation>Das Speicherkontingent ist aufgebraucht. Platz schaffen oder an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Yours is kept. Saving writes it over the file.</source>
        <translation>Die eigene Fassung bleibt. Speichern überschreibt die Datei.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>{asked} are asked of</source>
        <translation>{asked} werden gefordert von</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>{asked} team {team} on {host_class}; one of its links has {link}.</source>
        <translation>{asked} Team {team} auf {host_class}; eine seiner Verbindungen hat {link}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>{assumption} is set to {value}; it is known to be {low} to {high}.</source>
        <translation>{assumption} ist auf {value} gesetzt; bekannt ist {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>{best} instead of {own}, {gain}{how}. {limit}</source>
        <translation>{best} statt {own}, {gain}{how}. {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>{best} with targets for all VMs; Hyper-V's own choice leaves some over. {limit}</source>
        <translation>{best} mit Zielen für alle VMs; die Wahl von Hyper-V selbst lässt einige übrig. {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{blackout} in blackout</source>
        <translation>{blackout} umschaltend</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>{cards}, {count} of them there already</source>
        <translation>{cards}, davon {count} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/nicmodels.py"/>
        <source>{card} is taken for {model}, whose ports can {rate}; here they link slower</source>
        <translation>{card} gilt als {model}, dessen Ports {rate} können; hier ist die Verbindung langsamer</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{change}, whose price is not counted</source>
        <translation>{change}, deren Preis nicht eingerechnet ist</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>{choice}: {most} at most</source>
        <translation>{choice}: höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>{cost} less</source>
        <translation>{cost} weniger</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>{count} assumed</source>
        <translation>{count} angenommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/editors.py"/>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>{count} failures were judged. The targets ask to survive {asked} of them; the plan survives {survived} of those.</source>
        <translation>{count} Ausfälle wurden bewertet. Die Ziele fordern, {asked} davon zu überstehen; der Plan übersteht {survived} davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/failures.py"/>
        <source>{count} failures were judged; no target asks to survive any of them.</source>
        <translation>{count} Ausfälle wurden bewertet; kein Ziel fordert, einen davon zu überstehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>{count} known by name are not listed.</source>
        <translation>{count}, einzeln benannt, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>{count} leave {host_label}{over}</source>
        <translation>{count} verlassen {host_label}{over}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>{count} left out</source>
        <translation>{count} weggelassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <source>{count} more in the findings below</source>
        <translation>{count} weitere in den Befunden unten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{count} of {speed}</source>
        <translation>{count} mit {speed}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>{count} per host</source>
        <translation>{count} je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>{count} percent points</source>
        <translation>{count} Prozentpunkten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>{count} plans are fixed for {host_class}.</source>
        <translation>Für {host_class} sind {count} Pläne festgelegt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>{count} VMs restart, and the hosts left run {sum} more at most, whatever their memory.</source>
        <translation>{count} VMs starten neu, und die übrigen Hosts führen höchstens {sum} weitere aus, gleich wie viel Arbeitsspeicher sie haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>{count} vNICs want a VF whose guests have no driver for one.</source>
        <translation>{count} vNICs wünschen eine VF, deren Gäste keinen Treiber dafür haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{count} vNICs want a VF, {given} have one</source>
        <translation>{count} vNICs wünschen eine VF, {given} haben eine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/functions.py"/>
        <source>{count} without</source>
        <translation>{count} ohne</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{count} x {lanes} lanes</source>
        <translation>{count} x {lanes} Lanes</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/repairs.py"/>
        <source>{count} x {nic} per host</source>
        <translation>{count} x {nic} je Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/repairs.py"/>
        <source>{count} x {nic} per host of {row}</source>
        <translation>{count} x {nic} je Host von {row}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>{count} × {speed} free</source>
        <translation>{count} × {speed} frei</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/outline.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{demand} asked of {capacity}, {percent} % at most</source>
        <translation>{demand} gefordert von {capacity}, höchstens {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{done} done</source>
        <translation>{done} fertig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>{done} of {hosts} done</source>
        <translation>{done} von {hosts} fertig</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>{drain}  ·  time in m:ss</source>
        <translation>{drain}  ·  Zeit in m:ss</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>{drifted} drifted.</source>
        <translation>{drifted} abgewichen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/searchsheet.py"/>
        <source>{elapsed} of {limit}</source>
        <translation>{elapsed} von {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <source>{fabric} fails</source>
        <translation>{fabric} fällt aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/__init__.py"/>
        <source>{fabric} has {free} free ports of {speed}; the plan uses {used}.</source>
        <translation>{fabric} hat {free} freie Ports mit {speed}; der Plan nutzt {used}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{fabric}: free ports: {ports}</source>
        <translation>{fabric}: freie Ports: {ports}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{fabric}: more free ports, {ports}</source>
        <translation>{fabric}: mehr freie Ports, {ports}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>{fewer} at once instead of {usual}</source>
        <translation>{fewer} zugleich statt {usual}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{field} cannot be typed in one line; edit its parts.</source>
        <translation>{field} lässt sich nicht in einer Zeile eingeben; die Teile bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/imports/columntable.py"/>
        <source>{field} in {unit}</source>
        <translation>{field} in {unit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/typed.py"/>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{field} must be named.</source>
        <translation>{field} muss genannt werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{field} must be {range}.</source>
        <translation>{field} muss {range} sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{field} must not be empty.</source>
        <translation>{field} darf nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/sources.py"/>
        <source>{file} is of another kind than {first}: import one after the other.</source>
        <translation>{file} ist von anderer Art als {first}: nacheinander importieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{first} and its backup {second} share the one port of {team}.</source>
        <translation>{first} und sein Ersatz {second} teilen sich den einen Port von {team}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/choices.py"/>
        <source>{fixed} simultaneous migrations are fixed, but at most {most} considered.</source>
        <translation>{fixed} gleichzeitige Migrationen sind festgelegt, aber höchstens {most} werden erwogen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/ordering.py"/>
        <source>{gain} % less</source>
        <translation>{gain} % weniger</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{given} of {count} VFs given</source>
        <translation>{given} von {count} VFs gegeben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{goal} within {percent} % of the best</source>
        <translation>{goal} bis auf {percent} % am besten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{goal}: best {best} · bound {bound}</source>
        <translation>{goal}: bester {best} · Schranke {bound}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{guests} get integration services with their own updates on {new}; see that they get updates: {names}.</source>
        <translation>{guests}: Unter {new} kommen Integrationsdienste mit den eigenen Updates; dafür sorgen, dass sie Updates erhalten: {names}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>{had} of {owed} VFs are given: plan {more} more on ports of the IOV switches.</source>
        <translation>{had} von {owed} VFs sind gegeben: {more} mehr auf Ports der IOV-Switches planen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{had} receive queues for {owed} that want one.</source>
        <translation>{had} Empfangswarteschlangen für {owed}, die eine wünschen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <source>{hidden} left out.</source>
        <translation>{hidden} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>{hidden} not listed.</source>
        <translation>{hidden} nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{host_class} has and gets no card</source>
        <translation>{host_class} hat keine Karte und bekommt keine</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>{host_class} has no free PCIe slot with {pcie_lanes} lanes for {model}.</source>
        <translation>{host_class} hat keinen freien PCIe-Steckplatz mit {pcie_lanes} Lanes für {model}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{host_class} has no PCIe slot for a card</source>
        <translation>{host_class} hat keinen PCIe-Steckplatz für eine Karte</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>{host_class} has {installed} cards that stay; at most {limit} are allowed.</source>
        <translation>{host_class} hat {installed} Karten, die bleiben; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>{host_class} has {logical_processors} logical processors; {release} uses {logical_processors_max}.</source>
        <translation>{host_class} hat {logical_processors} logische Prozessoren; {release} nutzt {logical_processors_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>{host_class} has {memory} of memory; {release} uses {host_memory_max}.</source>
        <translation>{host_class} hat {memory} Arbeitsspeicher; {release} nutzt {host_memory_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>{host_class} keeps {count} × {label2}, but the plan has {planned}.</source>
        <translation>{host_class} behält {count} × {label2}, aber der Plan hat {planned}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>{host_class} reserves {reserved_memory} of {memory} for the parent partition.</source>
        <translation>{host_class} reserviert {reserved_memory} von {memory} für die übergeordnete Partition.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{host_class} · card {card} port {port}</source>
        <translation>{host_class} · Karte {card} Port {port}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{host_class} · {switch} queues</source>
        <translation>{host_class} · {switch} Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <source>{host_class}: Card {card}, {models}</source>
        <translation>{host_class}: Karte {card}, {models}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{hosts} with {memory} each</source>
        <translation>{hosts} mit je {memory}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{hosts}, all cabled alike</source>
        <translation>{hosts}, alle gleich verkabelt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{hosts}, {fabrics}, {networks}  ·  Choose a failure to see what it takes away</source>
        <translation>{hosts}, {fabrics}, {networks}  ·  Ein gewählter Ausfall zeigt, was er wegnimmt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{hosts}: build team {teams} embedded in its switch (SET): {new} is the last release with teams by Windows (LBFO) below a virtual switch, and discourages them.</source>
        <translation>{hosts}: Team {teams} in den Switch eingebettet anlegen (SET): {new} ist die letzte Version mit Teams von Windows (LBFO) unter einem virtuellen Switch und rät davon ab.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{hosts}: build team {teams} embedded in its switch (SET): {new} refuses a team by Windows (LBFO) below a virtual switch.</source>
        <translation>{hosts}: Team {teams} in den Switch eingebettet anlegen (SET): {new} lehnt ein Team von Windows (LBFO) unter einem virtuellen Switch ab.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>{host} allows {own} live migrations at once, others {usual}.</source>
        <translation>{host} erlaubt {own} gleichzeitige Livemigrationen, andere {usual}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>{host} cannot be drained: {vm} and {more} more VMs fit on no other host.</source>
        <translation>
            <numerusform>{host} lässt sich nicht leeren: {vm} passt auf keinen anderen Host.</numerusform>
            <numerusform>{host} lässt sich nicht leeren: {vm} und {more} weitere VMs passen auf keinen anderen Host.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>{host} drains{to} in {time}</source>
        <translation>{host} wird{to} in {time} geleert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>{host} in</source>
        <translation>{host} eingehend</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>{host} leaves {network} out of its own live-migration networks.</source>
        <translation>{host} lässt {network} aus seinen eigenen Livemigrationsnetzwerken weg.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/found.py"/>
        <source>{host} migrates over {own}, others over {usual}.</source>
        <translation>{host} migriert über {own}, andere über {usual}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>{host} out</source>
        <translation>{host} ausgehend</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>{host} runs {number} {words}; {release} runs {most} on a host at most.</source>
        <translation>{host} hat {number} {words}; {release} erlaubt höchstens {most} auf einem Host.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>{host} uses {percent} % of its memory, more than {most} %.</source>
        <translation>{host} nutzt {percent} % seines Arbeitsspeichers, mehr als {most} %.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/bandwidth.py"/>
        <source>{kept} are kept for {network} on {host_class}.</source>
        <translation>{kept} sind für {network} auf {host_class} reserviert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>{kept} kept for it, {percent} %</source>
        <translation>{kept} dafür reserviert, {percent} %</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{kind} of {ports}</source>
        <translation>{kind} aus {ports}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>{label} has no port of {speed} or less for {model}.</source>
        <translation>{label} hat keinen Port mit {speed} oder weniger für {model}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>{label} has too few PCIe slots, or too narrow ones, for {ports}.</source>
        <translation>{label} hat zu wenige oder zu schmale PCIe-Steckplätze für {ports}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{label} is dedicated but shares team {team}.</source>
        <translation>{label} soll für sich allein sein, teilt sich aber das Team {team}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>{label} keeps its cards, too few for {ports}.</source>
        <translation>{label} behält die eingebauten Karten, zu wenige für {ports}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>{label} may have {cards}: too few for {ports}.</source>
        <translation>{label} darf {cards} haben: zu wenige für {ports}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: add NICs to those installed</source>
        <translation>{label}: NICs zu den eingebauten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{label}: at most {max} of {capacity}</source>
        <translation>{label}: höchstens {max} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: logical processors</source>
        <translation>{label}: logische Prozessoren</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: make it ready for SR-IOV</source>
        <translation>{label}: für SR-IOV bereit machen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{label}: not ready for SR-IOV</source>
        <translation>{label}: nicht bereit für SR-IOV</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: PCIe slots</source>
        <translation>{label}: PCIe-Steckplätze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{label}: PCIe slots: {slots}</source>
        <translation>{label}: PCIe-Steckplätze: {slots}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: plan it anew</source>
        <translation>{label}: neu planen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: replace installed NICs</source>
        <translation>{label}: eingebaute NICs ersetzen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>{label}: the plan is fixed</source>
        <translation>{label}: Der Plan ist festgelegt</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: virtual processors</source>
        <translation>{label}: virtuelle Prozessoren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{label}: {n} hosts with {memory} for VMs each</source>
        <translation>
            <numerusform>{label}: {n} Host mit {memory} für VMs</numerusform>
            <numerusform>{label}: {n} Hosts mit je {memory} für VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{label}: {n} hosts with {processors} logical processors each</source>
        <translation>
            <numerusform>{label}: {n} Host mit {processors} logischen Prozessoren</numerusform>
            <numerusform>{label}: {n} Hosts mit je {processors} logischen Prozessoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{label}: {n} more hosts, whose own price is not counted</source>
        <translation>
            <numerusform>{label}: {n} Host mehr, dessen eigener Preis nicht mitzählt</numerusform>
            <numerusform>{label}: {n} Hosts mehr, deren eigener Preis nicht mitzählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>{label}: {share} % on average</source>
        <translation>{label}: {share} % im Mittel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/packing.py"/>
        <source>{larger} VMs need {size} or more each, and the hosts left have room for {holds} of them.</source>
        <translation>{larger} VMs brauchen je {size} oder mehr, und die übrigen Hosts haben Platz für {holds} davon.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>{left} more are not printed.</source>
        <translation>{left} mehr sind nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{left} of this weight under Findings.</source>
        <translation>{left} dieser Schwere unter Befunde.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{lost} of {n} hosts lost</source>
        <translation>
            <numerusform>{lost} von {n} Host verloren</numerusform>
            <numerusform>{lost} von {n} Hosts verloren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <location filename="../../hvplanner/report/text.py"/>
        <location filename="../../hvplanner/report/times.py"/>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>{memory}, {reserved} of it kept for the host itself</source>
        <translation>{memory}, davon {reserved} dem Host selbst vorbehalten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>{model} has {ports} × {speed}, its slot (PCIe {generation}.0 × {pcie_lanes}) carries {lane}.</source>
        <translation>{model} hat {ports} × {speed}, der Steckplatz (PCIe {generation}.0 × {pcie_lanes}) trägt {lane}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{most} of {limit} VFs</source>
        <translation>{most} von {limit} VFs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{moves} of {vms}</source>
        <translation>{moves} von {vms}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <source>{moves}, {memory} in all</source>
        <translation>{moves}, zusammen {memory}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{moving} moving</source>
        <translation>{moving} unterwegs</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>{names} fail</source>
        <translation>{names} fallen aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>{names} fails</source>
        <translation>{names} fällt aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>{names} over SMB on team {team} of {host_class} needs {members} host vNICs, one for each of its links.</source>
        <translation>{names} über SMB auf Team {team} von {host_class} braucht {members} Host-vNICs, eine für jede Verbindung.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{names} share team {team} without a VLAN.</source>
        <translation>{names} teilen sich das Team {team} ohne VLAN.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/outages.py"/>
        <source>{name} fails on {host_class}</source>
        <translation>{name} fällt auf {host_class} aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{name} fills to {percent} % of its memory</source>
        <translation>{name} füllt sich auf {percent} % des Arbeitsspeichers</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{name} holds {peak} of {capacity} at most</source>
        <translation>{name} hält höchstens {peak} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>{name}, all migrations</source>
        <translation>{name}, alle Migrationen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>{name}, all ports</source>
        <translation>{name}, alle Ports</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/timelines.py"/>
        <source>{name}, port {int}</source>
        <translation>{name}, Port {int}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/schematic.py"/>
        <source>{name}, {hosts}: nothing decided yet.</source>
        <translation>{name}, {hosts}: noch nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/guestsdata.py"/>
        <source>{negotiated} instead of {expected}</source>
        <translation>{negotiated} statt {expected}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>{network} and {label2} share VLAN {vlan}.</source>
        <translation>{network} und {label2} teilen sich VLAN {vlan}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/traffic.py"/>
        <source>{network} asks {demand} of</source>
        <translation>{network} fordert {demand} von</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{network} carries live migrations but may not.</source>
        <translation>{network} trägt Livemigrationen, darf es aber nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} carries VMs, but team {team} has no virtual switch.</source>
        <translation>{network} trägt VMs, aber das Team {team} hat keinen virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{network} does without RDMA</source>
        <translation>{network} kommt ohne RDMA aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/failover.py"/>
        <source>{network} fails at {time}</source>
        <translation>{network} fällt bei {time} aus</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>{network} is cut off on {host_class}.</source>
        <translation>{network} ist auf {host_class} abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>{network} is dedicated</source>
        <translation>{network} ist für sich allein</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} is on no team of {host_class}.</source>
        <translation>{network} liegt auf keinem Team von {host_class}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>{network} is on two ports of {host_class} and carries live migrations, for which a host has one adapter.</source>
        <translation>{network} liegt auf zwei Ports von {host_class} und trägt Livemigrationen, wofür ein Host einen Adapter hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} is on {count} teams of {host_class}.</source>
        <translation>{network} liegt auf {count} Teams von {host_class}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>{network} is on {names} of {host_class}, which are not both single ports.</source>
        <translation>{network} liegt auf {names} von {host_class}, die nicht beide einzelne Ports sind.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>{network} lets {rate} out of a host; at least {needed} are needed: {options}.</source>
        <translation>{network} lässt {rate} aus einem Host; mindestens {needed} sind nötig: {options}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{network} may carry live migrations</source>
        <translation>{network} darf Livemigrationen tragen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>{network} may carry migrations over a link of {slowest}; {least} is the least.</source>
        <translation>{network} darf Migrationen über eine Verbindung mit {slowest} tragen; {least} ist das Mindeste.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{network} may share its ports</source>
        <translation>{network} darf seine Ports teilen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/limits.py"/>
        <source>{network} needs RDMA</source>
        <translation>{network} braucht RDMA</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} needs RDMA, but hosts of {host_class} speak {protocols} on it and others do not.</source>
        <translation>{network} braucht RDMA, aber Hosts von {host_class} sprechen darauf {protocols}, andere nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} needs RDMA, but team {team} is an LBFO team, which hides it.</source>
        <translation>{network} braucht RDMA, aber {team} ist ein LBFO-Team, das es verbirgt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} needs RDMA, but team {team} is bound to a virtual switch on {release}.</source>
        <translation>{network} braucht RDMA, aber das Team {team} ist unter {release} an einen virtuellen Switch gebunden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{network} needs RDMA, but the ports of team {team} have none in common.</source>
        <translation>{network} braucht RDMA, aber die Ports des Teams {team} haben keines gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/summaries.py"/>
        <source>{network} on {team}</source>
        <translation>{network} auf {team}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{network} stands in the fixed order but may not carry live migrations.</source>
        <translation>{network} steht in der festgelegten Reihenfolge, darf aber keine Livemigrationen tragen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{network} stands in the fixed order {count} times.</source>
        <translation>{network} steht {count}-mal in der festgelegten Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{network} stands in the order twice.</source>
        <translation>{network} steht zweimal in der Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{network}: {rate} on every host</source>
        <translation>{network}: {rate} auf jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{new} also has live migration over {transports}; its default is {default}. It counts once all nodes run {new}.</source>
        <translation>{new} hat Livemigration auch über {transports}; Vorgabe ist {default}. Das gilt, sobald alle Knoten {new} ausführen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{new} has RDMA on ports below a virtual switch too.</source>
        <translation>{new} hat RDMA auch auf Ports unter einem virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{new} runs no VM whose version is below {lowest}: upgrade those that are (Get-VM, Update-VMVersion) while all nodes still run {old}; each must be off for it.</source>
        <translation>{new} führt keine VM aus, deren Version unter {lowest} liegt: solche aktualisieren (Get-VM, Update-VMVersion), solange alle Knoten noch {old} ausführen; jede muss dafür aus sein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{new} runs VMs of version {lowest} to {highest}; new features come with {highest}.</source>
        <translation>{new} führt VMs der Versionen {lowest} bis {highest} aus; neue Funktionen kommen mit {highest}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{nic} needs {lanes} PCIe lanes; the widest slot of {host_class} has {widest}</source>
        <translation>{nic} braucht {lanes} PCIe-Lanes; der breiteste Steckplatz von {host_class} hat {widest}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>{note}. Looking for what helps.</source>
        <translation>{note}. Abhilfe wird gesucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} adapter names</source>
        <translation>
            <numerusform>{n} Adaptername</numerusform>
            <numerusform>{n} Adapternamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} assumptions</source>
        <translation>
            <numerusform>{n} Annahme</numerusform>
            <numerusform>{n} Annahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/practice/buying.py"/>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{n} cards</source>
        <translation>
            <numerusform>{n} Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>{n} contradictions</source>
        <translation>
            <numerusform>{n} Widerspruch</numerusform>
            <numerusform>{n} Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/simulation/timeline.py"/>
        <source>{n} copy passes</source>
        <translation>
            <numerusform>{n} Durchgang</numerusform>
            <numerusform>{n} Durchgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>{n} differences</source>
        <translation>
            <numerusform>{n} Unterschied</numerusform>
            <numerusform>{n} Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/comparison.py"/>
        <source>{n} errors</source>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/exchange/integration/reading.py"/>
        <source>{n} events have no number.</source>
        <translation>
            <numerusform>{n} Ereignis hat keine Nummer.</numerusform>
            <numerusform>{n} Ereignisse haben keine Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/exchange/integration/frombundle.py"/>
        <source>{n} events name no VM</source>
        <translation>
            <numerusform>{n} Ereignis nennt keine VM</numerusform>
            <numerusform>{n} Ereignisse nennen keine VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} fabrics</source>
        <translation>
            <numerusform>{n} Fabric</numerusform>
            <numerusform>{n} Fabrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/traffic.py"/>
        <source>{n} failed hosts: not every way was judged to the end.</source>
        <translation>
            <numerusform>{n} ausgefallener Host: nicht jede Möglichkeit wurde zu Ende geprüft.</numerusform>
            <numerusform>{n} ausgefallene Hosts: nicht jede Möglichkeit wurde zu Ende geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>{n} files were read.</source>
        <translation>
            <numerusform>{n} Datei gelesen.</numerusform>
            <numerusform>{n} Dateien gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/summary.py"/>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{n} findings</source>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} host classes</source>
        <translation>
            <numerusform>{n} Hostklasse</numerusform>
            <numerusform>{n} Hostklassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{n} host failures survived: all VMs need {used}, and the hosts left can have {left} for them</source>
        <translation>
            <numerusform>{n} Hostausfall überstanden: Alle VMs brauchen {used}, und die übrigen Hosts können {left} dafür haben</numerusform>
            <numerusform>{n} Hostausfälle überstanden: Alle VMs brauchen {used}, und die übrigen Hosts können {left} dafür haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/placed.py"/>
        <source>{n} host failures survived: no placement leaves room for all VMs elsewhere</source>
        <translation>
            <numerusform>{n} Host-Ausfall überstanden: Keine Platzierung lässt anderswo Platz für alle VMs</numerusform>
            <numerusform>{n} Host-Ausfälle überstanden: Keine Platzierung lässt anderswo Platz für alle VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{n} host failures survived: too many combinations to judge them all</source>
        <translation>
            <numerusform>{n} Host-Ausfall überstanden: zu viele Kombinationen, um alle zu bewerten</numerusform>
            <numerusform>{n} Host-Ausfälle überstanden: zu viele Kombinationen, um alle zu bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{n} host failures survived: {vm} cannot restart. {reason}</source>
        <translation>
            <numerusform>{n} Host-Ausfall überstanden: {vm} kann nicht neu starten. {reason}</numerusform>
            <numerusform>{n} Host-Ausfälle überstanden: {vm} kann nicht neu starten. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/examples.py"/>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/report/functions.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/schematic.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{n} hosts</source>
        <translation>
            <numerusform>{n} Host</numerusform>
            <numerusform>{n} Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/runbook.py"/>
        <source>{n} hosts cannot be drained: mend that before you begin.</source>
        <translation>
            <numerusform>{n} Host lässt sich nicht leeren: zuerst beheben.</numerusform>
            <numerusform>{n} Hosts lassen sich nicht leeren: zuerst beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} hosts cannot be emptied</source>
        <translation>
            <numerusform>{n} Host lässt sich nicht leeren</numerusform>
            <numerusform>{n} Hosts lassen sich nicht leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} hosts not reached</source>
        <translation>
            <numerusform>{n} Host nicht erreicht</numerusform>
            <numerusform>{n} Hosts nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/exchange/integration/frombundle.py"/>
        <location filename="../../hvplanner/exchange/integration/reading.py"/>
        <source>{n} key/value pairs unreadable</source>
        <translation>
            <numerusform>{n} Schlüssel-Wert-Paar unlesbar</numerusform>
            <numerusform>{n} Schlüssel-Wert-Paare unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of NICs</source>
        <translation>
            <numerusform>{n} Art von Netzwerkkarten</numerusform>
            <numerusform>{n} Arten von Netzwerkkarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of ports</source>
        <translation>
            <numerusform>{n} Art von Ports</numerusform>
            <numerusform>{n} Arten von Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of slots</source>
        <translation>
            <numerusform>{n} Art von Steckplätzen</numerusform>
            <numerusform>{n} Arten von Steckplätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} weggelassen</numerusform>
            <numerusform>{n} weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{n} less loaded links</source>
        <translation>
            <numerusform>{n} weniger ausgelastete Verbindung</numerusform>
            <numerusform>{n} weniger ausgelastete Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{n} migrations</source>
        <translation>
            <numerusform>{n} Migration</numerusform>
            <numerusform>{n} Migrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{n} more findings</source>
        <translation>
            <numerusform>{n} weiterer Befund</numerusform>
            <numerusform>{n} weitere Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/remarks.py"/>
        <source>{n} more findings of the same kind.</source>
        <translation>
            <numerusform>{n} weiterer Befund derselben Art.</numerusform>
            <numerusform>{n} weitere Befunde derselben Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>{n} more hosts</source>
        <translation>
            <numerusform>{n} weiterer Host</numerusform>
            <numerusform>{n} weitere Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>{n} more in the table</source>
        <translation>
            <numerusform>{n} weitere in der Tabelle</numerusform>
            <numerusform>{n} weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>{n} more like these: find them by a text</source>
        <translation>
            <numerusform>{n} weiterer dieser Art: über einen Text zu finden</numerusform>
            <numerusform>{n} weitere dieser Art: über einen Text zu finden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/placement.py"/>
        <source>{n} more moves are in the tables for a spreadsheet.</source>
        <translation>
            <numerusform>{n} weiterer Umzug steht in den Tabellen für eine Tabellenkalkulation.</numerusform>
            <numerusform>{n} weitere Umzüge stehen in den Tabellen für eine Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/drift.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>{n} more rows</source>
        <translation>
            <numerusform>{n} weitere Zeile</numerusform>
            <numerusform>{n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/failures.py"/>
        <source>{n} more teams are not listed.</source>
        <translation>
            <numerusform>{n} weiteres Team ist nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere Teams sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/workload.py"/>
        <source>{n} more VMs</source>
        <translation>
            <numerusform>{n} weitere VM</numerusform>
            <numerusform>{n} weitere VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} moves</source>
        <translation>
            <numerusform>{n} Umzug</numerusform>
            <numerusform>{n} Umzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} networks</source>
        <translation>
            <numerusform>{n} Netzwerk</numerusform>
            <numerusform>{n} Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} NIC models</source>
        <translation>
            <numerusform>{n} NIC-Modell</numerusform>
            <numerusform>{n} NIC-Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{n} NICs</source>
        <translation>
            <numerusform>{n} NIC</numerusform>
            <numerusform>{n} NICs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{n} nodes</source>
        <translation>
            <numerusform>{n} Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{n} of {all} are not met</source>
        <translation>
            <numerusform>{n} von {all} ist verfehlt</numerusform>
            <numerusform>{n} von {all} sind verfehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/servicessheet.py"/>
        <source>{n} of {guests} guests need other integration services.</source>
        <translation>
            <numerusform>{n} von {guests} Gästen braucht andere Integrationsdienste.</numerusform>
            <numerusform>{n} von {guests} Gästen brauchen andere Integrationsdienste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/guests.py"/>
        <source>{n} of {vms} need other integration services.</source>
        <translation>
            <numerusform>{n} von {vms} braucht andere Integrationsdienste.</numerusform>
            <numerusform>{n} von {vms} brauchen andere Integrationsdienste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} parts found, Return goes to the next</source>
        <translation>
            <numerusform>{n} Teil gefunden, Eingabe geht zum nächsten</numerusform>
            <numerusform>{n} Teile gefunden, Eingabe geht zum nächsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{n} parts to buy</source>
        <translation>
            <numerusform>{n} Teil zu kaufen</numerusform>
            <numerusform>{n} Teile zu kaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} passes</source>
        <translation>
            <numerusform>{n} Durchgang</numerusform>
            <numerusform>{n} Durchgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/model/front.py"/>
        <source>{n} plans</source>
        <translation>
            <numerusform>{n} Plan</numerusform>
            <numerusform>{n} Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{n} ports</source>
        <translation>
            <numerusform>{n} Port</numerusform>
            <numerusform>{n} Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/practice/buying.py"/>
        <source>{n} ports of {speed}</source>
        <translation>
            <numerusform>{n} Port mit {speed}</numerusform>
            <numerusform>{n} Ports mit {speed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/exchange/integration/eventlog.py"/>
        <source>{n} records unreadable.</source>
        <translation>
            <numerusform>{n} Eintrag unlesbar.</numerusform>
            <numerusform>{n} Einträge unlesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/driftsheet.py"/>
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/variants.py"/>
        <source>{n} rows otherwise</source>
        <translation>
            <numerusform>{n} Zeile anders</numerusform>
            <numerusform>{n} Zeilen anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/imports/tablespage.py"/>
        <source>{n} rows taken</source>
        <translation>
            <numerusform>{n} Zeile übernommen</numerusform>
            <numerusform>{n} Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/drains.py"/>
        <source>{n} shorter drains</source>
        <translation>
            <numerusform>{n} kürzeres Leeren</numerusform>
            <numerusform>{n} kürzere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{n} targets</source>
        <translation>
            <numerusform>{n} Ziel</numerusform>
            <numerusform>{n} Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{n} times</source>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>{n} variants</source>
        <translation>
            <numerusform>{n} Variante</numerusform>
            <numerusform>{n} Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{n} VFs</source>
        <translation>
            <numerusform>{n} VF</numerusform>
            <numerusform>{n} VFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>{n} VFs a port</source>
        <translation>
            <numerusform>{n} VF je Port</numerusform>
            <numerusform>{n} VFs je Port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{n} VFs wanted</source>
        <translation>
            <numerusform>{n} gewünschten VF</numerusform>
            <numerusform>{n} gewünschten VFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/rules/workload.py"/>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{n} virtual processors</source>
        <translation>
            <numerusform>{n} virtueller Prozessor</numerusform>
            <numerusform>{n} virtuelle Prozessoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} VM groups</source>
        <translation>
            <numerusform>{n} VM-Gruppe</numerusform>
            <numerusform>{n} VM-Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/examples.py"/>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/report/charts.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/guests.py"/>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <location filename="../../hvplanner/report/reasons.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/summary.py"/>
        <location filename="../../hvplanner/report/topology/flows.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{n} VMs</source>
        <translation>
            <numerusform>{n} VM</numerusform>
            <numerusform>{n} VMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{n} VMs down</source>
        <translation>
            <numerusform>{n} VM steht still</numerusform>
            <numerusform>{n} VMs stehen still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} VMs fit on no other host</source>
        <translation>
            <numerusform>{n} VM passt auf keinen anderen Host</numerusform>
            <numerusform>{n} VMs passen auf keinen anderen Host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/placed.py"/>
        <source>{n} VMs have no host with room for them, wherever the others run</source>
        <translation>
            <numerusform>{n} VM hat keinen Host mit Platz für sie, wo auch immer die anderen laufen</numerusform>
            <numerusform>{n} VMs haben keinen Host mit Platz für sie, wo auch immer die anderen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>{n} VMs have to move from where they run today.</source>
        <translation>
            <numerusform>{n} VM muss von ihrem heutigen Host umziehen.</numerusform>
            <numerusform>{n} VMs müssen von ihrem heutigen Host umziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>{n} VMs leave</source>
        <translation>
            <numerusform>{n} VM geht</numerusform>
            <numerusform>{n} VMs gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/placement.py"/>
        <source>{n} VMs move from where they run today.</source>
        <translation>
            <numerusform>{n} VM zieht von ihrem heutigen Host um.</numerusform>
            <numerusform>{n} VMs ziehen von ihrem heutigen Host um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>{n} VMs of {vms} do not fit on any host: {asked} asked, at most {most} free on {host}.</source>
        <translation>
            <numerusform>{vms} passt auf keinen Host: {asked} gefordert, höchstens {most} frei auf {host}.</numerusform>
            <numerusform>{n} VMs von {vms} passen auf keinen Host: {asked} gefordert, höchstens {most} frei auf {host}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{n} VMs out →</source>
        <translation>
            <numerusform>{n} VM ab →</numerusform>
            <numerusform>{n} VMs ab →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/outage.py"/>
        <source>{n} VMs restart on the hosts that are left</source>
        <translation>
            <numerusform>{n} VM startet auf den übrigen Hosts neu</numerusform>
            <numerusform>{n} VMs starten auf den übrigen Hosts neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} VMs saved, down up to {down}</source>
        <translation>
            <numerusform>{n} VM gespeichert, bis zu {down} außer Betrieb</numerusform>
            <numerusform>{n} VMs gespeichert, bis zu {down} außer Betrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{n} VMs with {what} each</source>
        <translation>
            <numerusform>{n} VM mit {what}</numerusform>
            <numerusform>{n} VMs mit je {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{n} VMs, {used} of memory</source>
        <translation>
            <numerusform>{n} VM, {used} Arbeitsspeicher</numerusform>
            <numerusform>{n} VMs, {used} Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>{n} vNICs</source>
        <translation>
            <numerusform>{n} vNIC</numerusform>
            <numerusform>{n} vNICs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/functions.py"/>
        <source>{n} vNICs want a virtual function; with one while nothing has failed: {had}.</source>
        <translation>
            <numerusform>{n} vNIC wünscht eine VF; ohne Ausfall haben eine: {had}.</numerusform>
            <numerusform>{n} vNICs wünschen eine VF; ohne Ausfall haben eine: {had}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>{n} warnings</source>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{n} Windows guests</source>
        <translation>
            <numerusform>{n} Windows-Gast</numerusform>
            <numerusform>{n} Windows-Gäste</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{old} has {level}.</source>
        <translation>{old} hat {level}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{old} to {new}</source>
        <translation>{old} zu {new}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{one} stands before {other} in the live-migration order.</source>
        <translation>{one} steht in der Reihenfolge für Livemigrationen vor {other}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>{path} cannot be written: {error}.</source>
        <translation>{path} lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drains.py"/>
        <location filename="../../hvplanner/report/rolling.py"/>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{peak} of {capacity}</source>
        <translation>{peak} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/times.py"/>
        <source>{percent} % above what is possible by {bound}</source>
        <translation>{percent} % über dem Möglichen durch {bound}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>{percent} % kept for it</source>
        <translation>{percent} % dafür reserviert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialdata.py"/>
        <source>{percent} % of the limit</source>
        <translation>{percent} % der Grenze</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialdata.py"/>
        <source>{percent} % of what is required</source>
        <translation>{percent} % des Geforderten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{percent} % of {all}</source>
        <translation>{percent} % von {all}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{planned} a port, {limit} possible: {used} used on the host that uses most, {used_after_failure} after a failure.</source>
        <translation>{planned} je Port, {limit} möglich: {used} benutzt auf dem Host, der am meisten nutzt, {used_after_failure} nach einem Ausfall.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>{plans}, proven; none has more headroom than the last by a step.</source>
        <translation>{plans}, bewiesen; keiner hat um einen Schritt mehr Reserve als der letzte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>{plans}, proven; none has more headroom than the last.</source>
        <translation>{plans}, bewiesen; keiner hat mehr Reserve als der letzte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>{plans}, proven; none is quicker than the last by a step.</source>
        <translation>{plans}, bewiesen; keiner ist um einen Schritt schneller als der letzte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>{plans}, proven; none is quicker than the last.</source>
        <translation>{plans}, bewiesen; keiner ist schneller als der letzte.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/inventories.py"/>
        <source>{problem} A design says of which the report is.</source>
        <translation>{problem} Ein Entwurf sagt, von welchem der Bericht ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/placed.py"/>
        <source>{problem}. That there is no way is not proven.</source>
        <translation>{problem}. Dass es nicht geht, ist nicht bewiesen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/migration.py"/>
        <source>{property} names a network that the cluster does not have</source>
        <translation>{property} nennt ein Netzwerk, das der Cluster nicht hat</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>{rank}. network</source>
        <translation>{rank}. Netzwerk</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/facts.py"/>
        <source>{rate} newly written</source>
        <translation>{rate} neu Geschriebenem</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{rate} out</source>
        <translation>{rate} gesendet</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layout.py"/>
        <source>{rate} per host at any time</source>
        <translation>{rate} je Host zu jeder Zeit</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>{ready} of {hosts} can give VFs. No VM asks for one.</source>
        <translation>{ready} von {hosts} können VFs geben. Keine VM verlangt eine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/readiness.py"/>
        <source>{ready} of {hosts} can give VFs. Of the adapters of VMs, {asking} ask for a VF and {have} have one.</source>
        <translation>{ready} von {hosts} können VFs geben. Von den Adaptern der VMs verlangen {asking} eine VF, und {have} haben eine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>{release} also has {others}.</source>
        <translation>{release} hat auch {others}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{release} discourages a virtual switch on an LBFO team.</source>
        <translation>{release} rät von einem virtuellen Switch auf einem LBFO-Team ab.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>{release} has no other.</source>
        <translation>{release} hat keine andere.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{release} has no Switch Embedded Teaming.</source>
        <translation>{release} hat kein Switch Embedded Teaming.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{release} refuses a virtual switch on an LBFO team.</source>
        <translation>{release} verweigert einen virtuellen Switch auf einem LBFO-Team.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>{release} saves VMs of low priority in a drain and moves their state. Targets for blackouts and single migrations do not count that.</source>
        <translation>{release} speichert beim Leeren VMs niedriger Priorität und verschiebt ihren Zustand. Ziele für Ausfallzeiten und einzelne Migrationen zählen das nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{rest} left out</source>
        <translation>{rest} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/carrying.py"/>
        <source>{riding} networks are on the single port {team} without a virtual switch.</source>
        <translation>{riding} Netzwerke liegen auf dem einzelnen Port {team} ohne virtuellen Switch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/groupcommands.py"/>
        <source>{rows} folded into a count. Undo brings the rows back.</source>
        <translation>{rows} zu einer Anzahl zusammengefasst. Rückgängig holt die Zeilen zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>{row} in variant “{variant}”</source>
        <translation>{row} in Variante „{variant}“</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{saved} of them saved</source>
        <translation>{saved} davon gespeichert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{saved} saved, down</source>
        <translation>{saved} gespeichert, außer Betrieb</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>{second} ({other}) overlaps {first} ({one}).</source>
        <translation>{second} ({other}) überlappt {first} ({one}).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/assembly.py"/>
        <source>{section} has something that is not an object.</source>
        <translation>{section} enthält etwas, das kein Objekt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/frombundle.py"/>
        <source>{section} is missing of {hosts}.</source>
        <translation>{section} fehlt von {hosts}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/assembly.py"/>
        <source>{section} is there twice; the first was taken.</source>
        <translation>{section} ist zweimal da; das erste wurde genommen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{sent} in {passes} and a blackout of {blackout}</source>
        <translation>{sent} in {passes} und eine Ausfallzeit von {blackout}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>{share} % of VMs within {time}</source>
        <translation>{share} % der VMs innerhalb von {time}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/choosing.py"/>
        <location filename="../../hvplanner/upgrade/notes.py"/>
        <source>{shown} and {more} more</source>
        <translation>{shown} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/powershell/remaining.py"/>
        <source>{shown} and {n} more</source>
        <translation>{shown} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>{simultaneous} at once at most</source>
        <translation>höchstens {simultaneous} zugleich</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{simultaneous} on a host, counted on source and target; set on {scope}</source>
        <translation>{simultaneous} auf einem Host, auf Quelle und Ziel gezählt; gesetzt auf {scope}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{simultaneous} simultaneous migrations are planned; {release} starts with {simultaneous_default}.</source>
        <translation>{simultaneous} gleichzeitige Migrationen sind geplant; {release} beginnt mit {simultaneous_default}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>{simultaneous} simultaneous migrations; {release} allows {simultaneous_max}.</source>
        <translation>{simultaneous} gleichzeitige Migrationen; {release} erlaubt {simultaneous_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/report/failures.py"/>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{some} of {all} could not be judged</source>
        <translation>{some} von {all} konnten nicht bewertet werden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/comparison.py"/>
        <location filename="../../hvplanner/report/variantsection.py"/>
        <source>{some} of {all} met</source>
        <translation>{some} von {all} erreicht</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/functions.py"/>
        <source>{some} of {all} vNICs that want a VF get one.</source>
        <translation>{some} von {all} vNICs, die eine VF wünschen, bekommen eine.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/cost.py"/>
        <source>{speed} port on {fabric}</source>
        <translation>{speed}-Port an {fabric}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{spread} by what is assumed</source>
        <translation>{spread} je nach Annahmen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/upgradedata.py"/>
        <source>{stage}: {start} to {end}</source>
        <translation>{stage}: {start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{start} to {end}, takes {duration}</source>
        <translation>{start} bis {end}, dauert {duration}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/variants.py"/>
        <source>{state}: {actual} of {required}</source>
        <translation>{state}: {actual} von {required}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>{summary} Solve (F5) tells what clashes.</source>
        <translation>{summary} Lösen (F5) zeigt, was sich widerspricht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/decisions.py"/>
        <source>{sum} on {hosts} hosts</source>
        <translation>{sum} auf {hosts} Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>{survived} of {asked} failures that targets ask for are survived  ·  {more} more judged, not asked for</source>
        <translation>{survived} von {asked} geforderten Ausfällen werden überstanden  ·  {more} weitere bewertet, nicht gefordert</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/summaries.py"/>
        <source>{switch} on {team}</source>
        <translation>{switch} auf {team}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/inventory/networks.py"/>
        <source>{switch}, VLAN {vlan}</source>
        <translation>{switch}, VLAN {vlan}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{target} in {wanted}: with the widest team that {host} can have, {count} x {rate}, it takes at least {least}</source>
        <translation>{target} in {wanted}: Mit dem breitesten Team, das {host} haben kann, {count} x {rate}, dauert es mindestens {least}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{target} in {wanted}: {what} {least} by assumption</source>
        <translation>{target} in {wanted}: {what} laut Annahme {least}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/upgrade/way.py"/>
        <source>{target} is not later than {source}: a cluster can only be upgraded to a later release.</source>
        <translation>{target} ist nicht später als {source}: Ein Cluster kann nur auf eine spätere Version aktualisiert werden.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{target}: {percent} %: {owed} vNICs want one, and with all the cards there can be, hosts have {had} for them</source>
        <translation>{target}: {percent} %: {owed} vNICs wünschen eine, und mit allen Karten, die es geben kann, haben Hosts {had} für sie</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>{target}: {required} asked, not judged.</source>
        <translation>{target}: {required} gefordert, nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <source>{target}: {required} is met as expected, but not at the unfavourable end of what is assumed, where it {takes}.</source>
        <translation>{target}: {required} werden wie erwartet erreicht, nicht aber am ungünstigen Ende der Annahmen, wo es {takes}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasoning.py"/>
        <source>{target}: {written} of {required}, {state}.</source>
        <translation>{target}: {written} von {required}, {state}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>{team} is a single port but has {count}.</source>
        <translation>{team} ist ein einzelner Port, hat aber {count}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{team} on {classes}</source>
        <translation>{team} auf {classes}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/imports/sheet.py"/>
        <source>{text} and {n} more files</source>
        <translation>
            <numerusform>{text} und {n} weitere Datei</numerusform>
            <numerusform>{text} und {n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{text} But then {title} cannot be done.</source>
        <translation>{text} Dann aber ist dies nicht möglich: {title}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{text} Should that network fail, {others} takes over.</source>
        <translation>{text} Fällt dieses Netzwerk aus, springt {others} ein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{text} Switch Embedded Teaming also leaves SR-IOV possible.</source>
        <translation>{text} Switch Embedded Teaming lässt auch SR-IOV möglich.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{text} The longest drain then takes {then}, as it does before.</source>
        <translation>{text} Das längste Leeren dauert dann {then}, wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{text} The longest drain then takes {then}{instead}.</source>
        <translation>{text} Das längste Leeren dauert dann {then}{instead}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>{text} This is the best plan until then.</source>
        <translation>{text} Dies ist der beste Plan bis dahin.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{text} {stalled} do not converge.</source>
        <translation>{text} {stalled} konvergieren nicht.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{text}. Solve (F5) searches again.</source>
        <translation>{text}. Lösen (F5) sucht neu.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{text}: done. Undo takes it back.</source>
        <translation>{text}: erledigt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/layoutclass.py"/>
        <source>{thing} on every host</source>
        <translation>{thing} auf jedem Host</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>{time}  ·  {label}: {now} of {capacity} ({share} %)</source>
        <translation>{time}  ·  {label}: {now} von {capacity} ({share} %)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>{time} of at most {most}</source>
        <translation>{time} von höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>{title} within {time}: {some} of {all} VMs ({percent} %)</source>
        <translation>{title} innerhalb von {time}: {some} von {all} VMs ({percent} %)</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{title}, but the plan has errors</source>
        <translation>{title}, aber der Plan hat Fehler</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{title}: nothing to migrate.</source>
        <translation>{title}: nichts zu migrieren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/upgrade.py"/>
        <source>{title}: what is to do and to know.</source>
        <translation>{title}: was zu tun und zu wissen ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>{title}: {after} instead of {before}</source>
        <translation>{title}: {after} statt {before}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{title}: {count} migrate within {end_of}.</source>
        <translation>{title}: {count} migrieren innerhalb von {end_of}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/charts.py"/>
        <source>{title}: {every} move within {end}.</source>
        <translation>{title}: {every} ziehen innerhalb von {end} um.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/reasons.py"/>
        <source>{title}: {time} for {vms}, {at_once}.</source>
        <translation>{title}: {time} für {vms}, {at_once}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>{total}. It is bound by</source>
        <translation>{total}. Ihn binden</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{typed} has a quotation mark without its twin.</source>
        <translation>{typed} hat ein Anführungszeichen ohne Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{typed} is neither Yes nor No.</source>
        <translation>{typed} ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{typed} is none of: {options}.</source>
        <translation>{typed} ist keines von: {options}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fields.py"/>
        <source>{typed} is not {wanted} {range}.</source>
        <translation>{typed} ist nicht {wanted} {range}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/drift.py"/>
        <source>{unseen} not seen.</source>
        <translation>{unseen} nicht gesehen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{used} VFs used, {after} after the worst host failure, {planned} planned, {limit} at most</source>
        <translation>{used} VFs benutzt, {after} nach dem schlimmsten Host-Ausfall, {planned} geplant, höchstens {limit}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/columns.py"/>
        <source>{value} assumed</source>
        <translation>{value} angenommen</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/migration.py"/>
        <source>{value} when a host is drained</source>
        <translation>{value}, wenn ein Host geleert wird</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/rolling.py"/>
        <source>{vms_moved} move, {moves} in all and one at most {most_moves}. The longest blackout is {longest_blackout}.</source>
        <translation>{vms_moved} ziehen um, insgesamt {moves} und eine höchstens {most_moves}. Die längste Ausfallzeit ist {longest_blackout}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/flows.py"/>
        <source>{vms} from host to host of {hosts}</source>
        <translation>{vms} von Host zu Host von {hosts}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/flows.py"/>
        <source>{vms} from {source} to {target}</source>
        <translation>{vms} von {source} nach {target}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{vms} VMs with {memory} of {capacity}</source>
        <translation>{vms} VMs mit {memory} von {capacity}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>{vms} · {percent} % RAM</source>
        <translation>{vms} · {percent} % RAM</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hosts.py"/>
        <source>{vms}, which take {space} of memory</source>
        <translation>{vms}, die {space} Arbeitsspeicher belegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/scenarios.py"/>
        <source>{vm} and {more} more cannot restart. {reason}</source>
        <translation>
            <numerusform>{vm} kann nicht neu starten. {reason}</numerusform>
            <numerusform>{vm} und {more} weitere können nicht neu starten. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/evaluation/rolling.py"/>
        <source>{vm} and {more} more VMs fit on no other host.</source>
        <translation>
            <numerusform>{vm} passt auf keinen anderen Host.</numerusform>
            <numerusform>{vm} und {more} weitere VMs passen auf keinen anderen Host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/upgrade/newcluster.py"/>
        <source>{vm} and {more} more VMs have no room in the new cluster yet.</source>
        <translation>
            <numerusform>{vm} hat im neuen Cluster noch keinen Platz.</numerusform>
            <numerusform>{vm} und {more} weitere VMs haben im neuen Cluster noch keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>{vm} asks for a VF, but its guest has no driver for one.</source>
        <translation>{vm} wünscht eine VF, aber der Gast hat keinen Treiber dafür.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>{vm} dirties memory faster than it is sent: let fewer migrations run at once, or give each more bandwidth.</source>
        <translation>{vm} beschreibt Arbeitsspeicher schneller, als er gesendet wird: weniger Migrationen zugleich laufen lassen oder jeder mehr Bandbreite geben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>{vm} does not converge when {host} is drained with the first network failed.</source>
        <translation>{vm} konvergiert nicht, wenn {host} ohne das erste Netzwerk geleert wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/drains.py"/>
        <source>{vm} does not converge when {host} is drained.</source>
        <translation>{vm} konvergiert nicht, wenn {host} geleert wird.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/verdicts.py"/>
        <source>{vm} fits on no other host: free memory on one, or plan a larger or another host.</source>
        <translation>{vm} passt auf keinen anderen Host: Arbeitsspeicher auf einem freimachen oder einen größeren oder weiteren Host planen.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>{vm} has {amount}; {release} allows {limit} in generation {generation}.</source>
        <translation>{vm} hat {amount}; {release} erlaubt {limit} in Generation {generation}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>{vm} has {processors} virtual processors; no host has more than {most} logical processors.</source>
        <translation>{vm} hat {processors} virtuelle Prozessoren; kein Host hat mehr als {most} logische Prozessoren.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/findings/hosts.py"/>
        <source>{vm} has {processors} virtual processors; {host}, where it is to run, has {most} logical ones.</source>
        <translation>{vm} hat {processors} virtuelle Prozessoren; {host}, wo sie laufen soll, hat {most} logische.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>{vm} is of generation {generation}, which {release} does not have.</source>
        <translation>{vm} ist von Generation {generation}, die {release} nicht hat.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/integration.py"/>
        <source>{vm} needs an update of its integration services (version {version}).</source>
        <translation>{vm} braucht ein Update der Integrationsdienste (Version {version}).</translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/guestteaming.py"/>
        <source>{vm} needs {count} vNICs on {host_class}, where guests team them; {release} allows {vnics_max}.</source>
        <translation>{vm} braucht auf {host_class} {count} vNICs, wo Gäste sie zu Teams verbinden; {release} erlaubt {vnics_max}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{waiting} waiting</source>
        <translation>{waiting} warten</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/complaints.py"/>
        <source>{wanted} belongs here.</source>
        <translation>Hier gehört hin: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/solver/obvious.py"/>
        <source>{wanted} host failures survived, of {hosts} hosts</source>
        <translation>{wanted} Host-Ausfälle überstanden, von {hosts} Hosts</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/hostreasons.py"/>
        <source>{wanted} of the cluster ask for a VF.</source>
        <translation>{wanted} des Clusters wünschen eine VF.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>{why} For a guest without Windows that means nothing.</source>
        <translation>{why} Bei einem Gast ohne Windows bedeutet das nichts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/integration/judging.py"/>
        <source>{why} On {release} the guest's own updates bring them.</source>
        <translation>{why} Unter {release} bringen sie die eigenen Updates des Gasts.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/summary.py"/>
        <source>{wrong} of severity error must be mended before the plan can be built.</source>
        <translation>{wrong} der Stufe Fehler ist vor dem Bauen des Plans zu beheben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/evaluation/doubts.py"/>
        <source>“{assumption}” matters most: at {value} instead of {expected} it {takes}, all else as expected.</source>
        <translation>Am schwersten wiegt „{assumption}“: so, dass es bei {value} statt {expected}, alles andere wie erwartet, {takes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>“{file}” was not opened: there are {n} things wrong with it.</source>
        <translation>
            <numerusform>„{file}“ wurde nicht geöffnet: {n} Angabe darin ist falsch.</numerusform>
            <numerusform>„{file}“ wurde nicht geöffnet: {n} Angaben darin sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/fileproblem.py"/>
        <location filename="../../hvplanner/solver/remedies.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” differs from the design that is open here:</source>
        <translation>„{name}“ unterscheidet sich vom hier offenen Entwurf:</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” differs in {count} values; these are the first {most}.</source>
        <translation>„{name}“ unterscheidet sich in {count} Werten; dies sind die ersten {most}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” holds the same design as is open here, written differently.</source>
        <translation>„{name}“ enthält denselben Entwurf wie hier, anders geschrieben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>“{name}” is gone, or its drive does not answer. Nothing is lost: the design is open here. Save it once the drive is back, or save it elsewhere now.</source>
        <translation>„{name}“ ist weg, oder das Laufwerk antwortet nicht. Nichts ist verloren: Der Entwurf ist hier offen. Speichern, sobald das Laufwerk wieder da ist, oder jetzt anderswo speichern.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>“{name}” is no table.</source>
        <translation>„{name}“ ist keine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} has a value that is not known.</source>
        <translation>„{name}“ von {section} hat einen Wert, der nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is neither true nor false.</source>
        <translation>„{name}“ von {section} ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is not a date.</source>
        <translation>„{name}“ von {section} ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is not a text.</source>
        <translation>„{name}“ von {section} ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is not a whole number.</source>
        <translation>„{name}“ von {section} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is not an amount of bytes.</source>
        <translation>„{name}“ von {section} ist keine Bytezahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/bundle/records.py"/>
        <source>“{name}” of {section} is not an object.</source>
        <translation>„{name}“ von {section} ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>“{name}” was changed by another program or in another window.</source>
        <translation>„{name}“ wurde von einem anderen Programm oder in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>“{name}” was changed by somebody else.</source>
        <translation>„{name}“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>“{name}” was not saved.</source>
        <translation>„{name}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/report/changetext.py"/>
        <source>“{one}” beside {others}</source>
        <translation>„{one}“ neben {others}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>“{place}” cannot have this value.</source>
        <translation>„{place}“ kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>“{place}” is not there any more.</source>
        <translation>„{place}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/typed.py"/>
        <source>“{sign}” before three figures parts thousands</source>
        <translation>„{sign}“ vor drei Ziffern trennt Tausender</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>“{typed}” can be {large} or {small}. Write the one that is meant.</source>
        <translation>„{typed}“ kann {large} oder {small} sein. Schreiben Sie, was gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>“{typed}” is a number of things, each with a quantity. Type what one has. Maybe: {example}.</source>
        <translation>„{typed}“ ist eine Anzahl von Dingen mit je einer Größe. Geben Sie an, was eines hat. Vielleicht: {example}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>“{typed}” is finer than 1 {unit}.</source>
        <translation>„{typed}“ ist feiner als 1 {unit}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/typed.py"/>
        <source>“{typed}” is neither Yes nor No.</source>
        <translation>„{typed}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/quantities.py"/>
        <source>“{typed}” is not a number.</source>
        <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/units.py"/>
        <source>“{typed}” is not a quantity. Maybe: {example}.</source>
        <translation>„{typed}“ ist keine Größe. Vielleicht: {example}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/quantities.py"/>
        <source>“{typed}” is not a whole number.</source>
        <translation>„{typed}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/exchange/tabular/typed.py"/>
        <source>“{typed}” is not known here. Known are: {known}.</source>
        <translation>„{typed}“ ist hier nicht bekannt. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/references.py"/>
        <source>“{value}”: {problem}</source>
        <translation>„{value}“: {problem}</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>“{variant}” is now as the design is.</source>
        <translation>„{variant}“ ist jetzt, wie der Entwurf ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/report/topology/states.py"/>
        <source>→ {n} VMs in</source>
        <translation>
            <numerusform>→ {n} VM an</numerusform>
            <numerusform>→ {n} VMs an</numerusform>
        </translation>
    </message>
</context>
</TS>
