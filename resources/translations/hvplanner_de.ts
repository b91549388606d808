<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hvplanner</name>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>0 is untagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 + 2 × 25 GbE, storage apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 10 GbE, converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 100 GbE, converged, HCI shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>2 × 25 GbE, converged, HCI shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>4 × 1 GbE, converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>4 × 10 GbE, converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>A card that fits no slot cannot be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>A click on a point takes its plan into the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A fabric is a top-of-rack switch, or one side of a pair: what fails together. NIC ports are cabled to fabrics, and every free port has a speed and a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>A guest whose integration services lag behind its host is unsupported and may lose heartbeat, backup and network performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A host class stands for identical hosts: memory, processors, PCIe slots and the NICs they already have. The plan is made for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>A host has one adapter for a network, on one team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <location filename="../../hvplanner/gui/tables/examples.py"/>
        <source>A host needs a host class. Maybe add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>A limit on SMB changes nothing where SMB is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>A link below this rate is an error for Microsoft's best practices analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>A network is one subnet with one purpose: management, cluster and CSV, live migration, VM traffic or storage, with what every host must be able to carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>A plan for: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>A point is at least so much quicker than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>A port belongs to one team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>A port without team or switch carries one network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>A selected row is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>A switch-dependent team ends on one switch, or on several that act as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>A team carries one virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <source>A vNIC needs a network. Maybe add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>About hvplanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Accept plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>accept plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Accept the plan first: the finding is about the one just found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantsdata.py"/>
        <source>Accepted plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add a copy of the selected rows behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Add a copy of this variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add a row to the table, with usual values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Add row (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>add {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Added to the built-in catalogue; the same id replaces its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Address range, as 10.0.1.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Addressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>After cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>After failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>After the worst failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>after {waited} in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Against cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/filedialog.py"/>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>All hosts drained in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one SET team of two 100 GbE ports with RDMA. Half of it is for SMB: of that CSV and storage have 70 %, live migration 29 % and heartbeats 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one SET team of two 25 GbE ports with RDMA. Half of it is for SMB: of that CSV and storage have 70 %, live migration 29 % and heartbeats 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>All networks on one team of two 10 GbE ports: Switch Embedded Teaming, before 2016 an LBFO team under the virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>All VMs of this drain are saved and restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>all within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Allow live migrations on {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Allow {most} cards per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Alternatives to the design under names, each with a plan of its own. Keep the design as it is, edit on, and see side by side what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>An IOV switch holds no minimum bandwidth by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>An LBFO team hides the SR-IOV capability of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>And {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>Another row has the id “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Anti-affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>Any one of these changes makes a plan possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Any one port or card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>As declared. Solving (F5) adds cards, teams, virtual switches and cabling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>As many parts of the processor search at once. Leave one free to work on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Assumptions set for this design; the others hold as built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>At its busiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>at least {least} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>at most {most} characters; these are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Bandwidth for live migration from which SMB is preferred to compression where RDMA is there. It decides between plans that are equal in all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/variants.py"/>
        <source>Before {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>being drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Below {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Below {percent} % of VFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Best found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Best order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Best order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <source>Best plan and bound over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Best plan found in {took}, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Best {best} · bound {bound} · {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>BIOS, IOMMU, ACS and bus numbers allow virtual functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Blackout ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/progressplot.py"/>
        <source>Bound: no plan can be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>Built in: {value}. Clear the value to return to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>By connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>By default a drain saves them and moves their state: quick migration, in which they are down. Live: MoveTypeThreshold of the resource type Virtual Machine is lowered, so that they migrate as all others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>By VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Cabled to {where} on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Cannot be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Cap on live migration over SMB on a host; 0 is none, the release's own where left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Cap on live migration over SMB; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Capacity Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>card {card} port {port} → {fabric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Card {number}: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Cards per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Carries migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of a single migration over TCP/IP, whatever the link: one connection is served by one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of a single migration over TCP/IP: about a core for 4 Gbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of all compressed migrations of a host together, in memory before compression, out of it or into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Ceiling of all migrations together where the live-migration network is a host vNIC on a virtual switch and the release has no receive scaling for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>change assumption {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>change {field} of {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/form.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>change {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Charts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Charts and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Charts, findings and solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cheapest plan, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>Cheapest plan: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>Choice {rank} for live migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Clear the line to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Clear the SMB limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close the design and show the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>cluster is the CSV and heartbeat network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Cluster name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Clusters tell networks apart by their subnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Cold rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Cold rate of a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Colour by VF use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/notifier.py"/>
        <source>Come back to hvplanner to see what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Compare variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Compare with rules of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Compare with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Compute front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Computing the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Computing: {n} plans so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Connections that SMB opens on a port with receive scaling; each has a TCP stream's ceiling. RDMA has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Copy ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/variants.py"/>
        <source>Copy of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Copy order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy the differences as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Copy the differences as text for a change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Copy the selected cells, for this program or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Copy the selected rows and delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Copy the versions and licences as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Copy versions, system and the end of the log, without designs and user names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Copying, pass by pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cost against drain time or headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Cost against {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Cost of opposite traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Cost per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Cost, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Create the switch with SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Declare a host class to see how its hosts are drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Declare a host class to see how its VMs spread over the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Declare host classes, fabrics and networks to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Declare hosts and networks to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Dedicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Dedicated networks, 1 GbE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Dedicated networks, 10 GbE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete one of the variants of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Delete the selected rows (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Delete the selected rows and what refers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Delete this variant (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>delete variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>delete {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Deleted {things}. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Demand per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design (as in {label})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Design and variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design, accepted plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Design, plan found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/filedialog.py"/>
        <source>Designs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Discard plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Do again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Does not converge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Does not meet the target of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editcommands.py"/>
        <source>Done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Down for {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rowheader.py"/>
        <source>Drag a row to another place (Alt+Up and Alt+Down move it as well)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Drain a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Drain a host: {drain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>Drain then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Drain, first network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Drained ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Duplicate the selected rows (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>duplicate variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>duplicate {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Each opens as a copy that is yours to change and to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Each vNIC of a team in a guest is on an external switch of its own, whose port fails alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Each, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Edit variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>edit variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/columns.py"/>
        <source>Edited in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>End ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>End of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>End the search and keep the best order so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>End the search and keep the best plan so far (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>End the search and keep the best plan so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>End the search and keep the plans found so far (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>End the search with what is known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Ended after {took} without a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/blanks.py"/>
        <source>Every assumption is set already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Every cluster has this traffic; where it is not declared, no bandwidth is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Every host in turn is drained, updated and rebooted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>every host of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Every plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Every rule of thumb is built and judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Every variant is judged with its own plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Every VM of any host moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Expand into single rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editcommands.py"/>
        <source>expand into single rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Export the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Fabric failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Fabric failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>Fabric {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Fabrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Fabrics of one group can carry one switch-dependent team together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Failures against targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Figures the field does not agree on or does not publish. Each has a source; a design can set its own value, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Fill cells from the clipboard, adding rows where it holds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>fill down {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Find a command by its name and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Find findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Find rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find the best order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find the cheapest plan for every drain time, or every headroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Find the cheapest plan for every value, each proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find what binds the cheapest plan, or what clashes where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Find what binds the cheapest plan, or what clashes without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Findings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>First network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>First network failed: {drain_fallback}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>First network lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Fit all of the chart into its panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Fix finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>fix of a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Fix: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Follow the light or dark colours of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>for a slot on {host} ({vm})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/form.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>For example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Forget the plan that was found and keep the design as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Found by the solver, not accepted yet (Ctrl+Return accepts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Found in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Free ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>From a spreadsheet: {paste}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>From ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>From the cheapest plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>From the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>From the target on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>From {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>From {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>from {time} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>getting its VMs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Give it more time, or relax a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Give the charts the whole window, or bring the tables back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Give the selected cells what stands in the topmost, or one cell what is above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Give this variant another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Given: on their hosts, the others spread by memory. Chosen by a solve, which then plans the network on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Go on with a variant as the design; what the design was is kept as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Go on with this variant; what the design was is kept as another (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Go on with yours; saving writes it over the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Go to the place of the next finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Go to the place of the previous finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Goals after cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goals of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Goodput at jumbo frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Goodput at MTU 1500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Guests there can disturb what holds the cluster together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/frontdata.py"/>
        <source>Headroom: {headroom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>Highest load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>highest load {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Holds {peak} of {capacity} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Host class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>host class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Host class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Host classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Host classes fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Host failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Host failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Host load that starts balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Host vNIC without vRSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Host {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Hosts by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Hosts drained one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Hosts of this class would have no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Hosts that you want to tell apart, each of one host class. They come on top of the unnamed hosts that a class counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Hosts without a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Hosts without this network cannot take part in its traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Hot period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Hot period of a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Hot set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Hot set of a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>How far apart plans are that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>How virtual switches without SR-IOV hold the shares; by weight where left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>hvplanner ended unexpectedly; they were kept on {when}. Restoring them opens the design as it was then, to be saved or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>hvplanner is free software under the MIT licence. It is built on the libraries below, each under the licence beside it. Qt, by way of PySide6, is used under the LGPL: you may replace it by a version of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>hvplanner plans the network of a Hyper-V failover cluster: how many NICs, how they are teamed and which networks carry live migrations, so that your targets for drain times and failures are met at the least cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Hyper-V itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id and name, one fabric a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name and host class, one host a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, count and memory, one class a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, count and memory, one group a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, host and memory, one VM a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, role and demand, one network a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Id, name, vendor, ports and port speed, one model a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Identical VMs with a count: memory, how they write to it, and the vNICs they have. Groups keep large designs small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>If the only live-migration network fails, no host can be drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>In a notification of the system, while you work elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>in and out, per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>In every host failure survived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>In order of preference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Installed NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Installed NICs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Installed ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Integration services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Interval between starts of migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>It lists the NICs and switch ports of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>It meets all targets; a better one may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be Yes or No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must be {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>it must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>It shows every port, card, fabric, host and network that fails, and what holds then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>It shows how a host is emptied: who waits, copies and stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>It shows how long it takes to update every host in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>It shows what common practice would buy for the design, and how that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>It shows what each minute less costs: the cheapest plan for every drain time, each proven. Compute it to see what the next better one would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Its ports cost switch ports and carry nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Its VMs fit on no other host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Judge the design and its plan anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Keep as variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep as variant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Keep design as variant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Keep the design as a variant, edit on and compare: what changed in inputs, plan and targets stands side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Keep the design as a variant, or use another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep the design as it is now as an alternative, under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Keep unsaved work after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>keep variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>kept as they are, kept and added to, or free to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Kept for the parent partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>kind of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>LBFO under a virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least rate of a live-migration link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least share of management and cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Least time between the starts of two migrations out of one host. It matters where many small VMs move over fast networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Leave out cheaper plans that do not meet the design's own target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Leave out what is the same in all that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Leave the order open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Leave the transport open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Left as it is; the next host follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/form.py"/>
        <source>Left open, it is assumed, and times that depend on it have a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/legend.py"/>
        <source>Legend: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Let the solver choose the placement of VMs; those that then run on another host than today stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Limit set per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>List all shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Live migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Live migration and failover need a second host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Live-migration networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Live-migration order fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>LM {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Load by {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>Load Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Load of every link during a drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Load of links over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Logical processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Longest blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest blackout ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest blackout {longest_blackout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>longest blackout {longest_blackout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Longest down ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Longest drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Longest migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>longest migration {longest_migration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Longest single migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Look at the plan, then accept or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Looking for a better order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>Lost in this failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Low-priority VMs in a drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Lower to {most} virtual processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Made for an earlier state of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Made for an earlier state; a better one may be there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Make one of the variants what the design is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Make the change that settles the current finding, where one is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Make the plan that was found part of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Make this change (Ctrl+F8); undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Make this variant what the design is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>Management and VMs on one SET team, storage, cluster and live migration on a second one with RDMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>May be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>May carry live migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory in use above which node fairness moves VMs by itself (2016 and later).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory newly written to each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory of a VM that is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Memory of the VMs on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Memory of the VMs on every host, nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a host compresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a VM newly writes to each second beside its hot set, where the design does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Memory that a VM rewrites all the time, where the design does not say: that of an idle VM, at most that of a busy one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Message version in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Message version of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>met as expected only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>MiB sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Microsoft announced its end; Hyper-V Manager refuses it, only PowerShell still forces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Microsoft recommends more than 100 Mbit/s: what is less may not be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Microsoft recommends SMB where RDMA is there and at least 5 Gbit/s, compression below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Microsoft recommends SMB where the live-migration network has RDMA and at least 5 Gbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Migrations at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>migrations go over {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Migrations of a drain over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Migrations over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Migrations would compete with other traffic while a network made for them stands idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Minimum bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Minimum bandwidth fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>MLAG group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>MLAG group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>More than all of a team's bandwidth cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>More than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>More than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Most passes over memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Most simultaneous migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Most to consider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Most virtual functions, per port or device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move the selected rows one down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move the selected rows one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>move {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Moves from today's hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Name of the variant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Named hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Named VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Needs RDMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Negotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>Network {name}: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Networks in the order must be allowed to carry live migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Networks of one VLAN are not separated from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Networks that share ports untagged are one network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>New empty design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>NIC failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>NIC failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>NIC model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>NIC models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>NICs to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>No cause was found in the time that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No fabrics yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>No finding holds this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>No front yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No host classes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No host has VMs that could be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>No hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>No live migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>No live-migration network is left to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>No load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>No longer fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No named hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No networks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No NIC models of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>No place for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>no place for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>No plan can meet all targets and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>No plan is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan is possible; looking for what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan meets all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>No plan was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>No shortcut matches. The command palette finds every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>No solve yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>No target or limit, given up alone, makes it cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No team on the host lets VFs through before Switch Embedded Teaming: the guest forms it, out of two vNICs at most, in mode switch independent with address hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>No variants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>No VFs and no queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No VM can leave a host without stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>No VM can run where the parent partition keeps it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>No VM gets a VF on such a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No VM groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>No VM moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>No VMs by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>No, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>None declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/actions.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Not cabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>Not pasted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Not searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/editors.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>not survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Nothing decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Nothing decided yet: Solve (F5) searches the cheapest plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Nothing has been decided yet. Solve (F5) searches the cheapest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing in the drawing has this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Nothing is lost: the design stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Nothing is quicker than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/links.py"/>
        <source>Nothing is sent over any link in this drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Nothing to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Nothing was written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Of an earlier state of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Of MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Of the design without plan and variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Of the last point's drain time; of headroom, points of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Of the vNICs that want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>of {required}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>On 2022 without the update of September 2022 the simultaneous limit is set on every host; with it, and from 2025 on, on the cluster. Before 2022 it is always set per host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>On board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>on {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One 1 GbE port for each of management, cluster with CSV, live migration, VMs and storage, as clusters of 2008 R2 were built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One 10 GbE port for each of management, cluster with CSV, live migration, VMs and storage: the layout of 2008 R2 with faster cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>One change settles this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>One pool for VMQs and VFs of a port; left out where each has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>One port is one port; more need teaming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>One TCP stream on Windows Server 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>One TCP stream on Windows Server 2012 R2 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One team of four 1 GbE ports with a virtual switch; management, cluster and live migration are host vNICs beside the VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/practices.json"/>
        <source>One team of four 10 GbE ports with a virtual switch; management, cluster and live migration are host vNICs beside the VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Online ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Only its time is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a copy of a design that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a copy of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Open a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a design file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a design file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a file that was open before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Open {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Outline of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>over {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Own NIC models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Part of the blackout after the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Passes end when what is left can be sent in this time. Microsoft publishes no figure. A lower one shortens the blackout; passes then go on a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Paste from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>paste {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Pasted {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>PCIe lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>PCIe slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Peak MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Per host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Placement of VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <location filename="../../hvplanner/gui/variantsdata.py"/>
        <source>Plan found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <source>Plan of host class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Plan that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Plans the network of Hyper-V failover clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <source>Plausible range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Port ACLs, guards, mirroring or QoS that a VF would bypass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Port speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Port {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>port {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Ports have them when a plan puts virtual switches on them. Solve to see how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Ports of one card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Press F5 to solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Press F5 to solve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Press F5: it searches the cheapest plan that meets all targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Previous finding (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Price of one card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Proven best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Proven best plan, found in {took}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proven bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Put in an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Queue pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>RDMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Read a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Read a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Reading the design and looking for a first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Reboot of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Receive queues a virtual switch can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Receive queues of {switch}: {owed} wanted, {had} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/document.py"/>
        <source>reload file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Reloading can be undone; keeping yours writes over the file when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Remaining copy that ends the passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingdelegate.py"/>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Remove accepted plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>remove plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Remove team {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>Rename variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>rename variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Replace the design by one of its variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Replace the design by this variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Requested ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Reserved memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Resume on the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Retry after a network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Return runs · Up and Down choose · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Return takes what was typed, Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Return, F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Rewritten all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Rolling drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>Row {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Row {row}, {field}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Rows can be moved while they are neither sorted nor filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>Rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Rules of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>Rules of thumb beside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <source>Runs on {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save or copy the whole drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Save the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save the differences as Markdown or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Saved VMs are down up to {longest_down}, each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>saved VMs down up to {longest_down}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filecommands.py"/>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Saved, down meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Saving now writes over what they changed since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Say what the plan must keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Search (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Search by key, menu or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Search the cheapest plan for the design as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the cheapest plan that meets all targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Search the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the order and targets in which the drain that is shown ends soonest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Search the order and targets in which this drain ends soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Select all rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/filldown.py"/>
        <source>Select cells to fill; an id is each row's own, and lists are not filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Set colours, how long a solve may take, and when unsaved work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Set minimum bandwidth to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Set-up of a migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Settings take effect at once and are kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of a team that is kept at least for heartbeats and management, so that a drain does not starve them; other networks keep 1 % at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of all NIC bandwidth of a node, in 1/10000, that live migration over SMB may take on Windows Server 2022 with the update of September 2022 and later. 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of an Ethernet link's rate that is left for migration data at the usual frame size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Share of every team left free when all demands are met, also in the failures survived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of the memory of a VM that is not zero pages, where the design does not say; those are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Share of the memory that is not zero pages; those are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Share of the opposite direction's rate that a link loses to acknowledgements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>Share of VMs over the time they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <source>Share of VMs that are through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Shares its ports with no other network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show a longer part of the chart, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show a shorter part of the chart, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>Show only findings that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Show only the rows that hold a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/panel.py"/>
        <source>Show only the rows that hold this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the charts and the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the fields of the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show or hide the outline of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show the cluster as a drawing: hosts, ports, teams, networks and fabrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Show the design and its variants side by side, with all that differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Show the hosts of every class, or each class as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show the version and the licences of hvplanner and what it is built on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Show what common practice would buy for the design, judged as the plan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Show what is lost in a failure, and what takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show what the program wrote down of its work, to be sent along with a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/charts/page.py"/>
        <source>Show whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Show: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Simultaneous migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Simultaneous migrations fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Single port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Size after compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>SMB Direct needs RDMA on every port it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>SMB limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>SMB limit fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB limit on live migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB Multichannel connections per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>SMB recommended from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>So long after a change it is kept in a place of its own, to be offered after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Solve (F5) adds teams, virtual switches and networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Solve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Solve to see the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>Solve to see the drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>Solve to see the rolling drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/sheets.py"/>
        <source>Solve to see what survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Solving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Solving for {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Solving with each target and limit loosened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Solving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/application.py"/>
        <source>Something went wrong; the log has more: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Space folds its hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Space or the arrow unfolds its hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>SR-IOV and queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>SR-IOV ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>SR-IOV switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>SR-IOV, {count} VFs a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>SR-IOV, {n} VFs a port</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Start ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Start with an empty design (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Start with an empty design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>Step in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Steps of 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Still fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <location filename="../../hvplanner/gui/dialogs/searchsheet.py"/>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Stopped before a plan was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Storage rate of saved VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Store in variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>store in variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Store the design in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>Subnet {subnet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Switch Embedded Teaming is part of a virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Switch policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Switch port and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>Switch ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Take back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Take out of the order what may not carry live migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <source>take plan of the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Take the accepted plan out of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Take what the file holds; undo brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Take what was typed and go on; Shift+Tab goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Taken as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Takes no PCIe slot and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>takes over when those before it fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>takes {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spread.py"/>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Target {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/strip.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Team {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Team {name} on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Teaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Teams of unlike members are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Teams per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Tell me when a long solve ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/startpage.py"/>
        <source>Templates and examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The best plan found costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>The built-in catalogue holds on. Add a NIC here that it lacks, or one with the same id to replace an entry, for example with your price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The cheapest plan costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/bottom.py"/>
        <source>The cheapest plan for every drain time, or every headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>The clipboard holds no text. Copy cells of a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/clipboard.py"/>
        <source>The clipboard holds too much text for a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/clipboard.py"/>
        <source>The clipboard holds {rows} rows, and at most {most} can be pasted at once: a failover cluster has no more than 8 000 VMs. Copy fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>The cluster drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>The cover is always there. A section with nothing to show is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingspanel.py"/>
        <source>The design and its plan keep all rules of the field that are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>The design is as in the file now. Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>The design is as it was. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is kept as a variant. Edit on, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is now as in “{variant}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>The design is now as in “{variant}”. Edit it, then store it in the variant or keep it as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>The design that was open stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/viewcommands.py"/>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>The differences are on the clipboard, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>The differences are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>The drain that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The evaluation failed unexpectedly ({name}); see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>The fields this source vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>The file is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The finding is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>The first check is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>The first point is the cheapest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <source>The front is of a former state of the design. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The limit is beyond what can be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>The network was declared to share its ports with no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The next better drain, {quicker} instead of {now}, costs {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>The PDF was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan found fits no longer; Solve (F5) searches again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan is for a former state of the design. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/frontcommands.py"/>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan is part of the design now. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>The plan that was found is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The port would have no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The ports cannot all run at full speed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The release cannot run the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release does not balance load this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not form a larger cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The release does not migrate this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not run more VMs in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The release does not start a larger VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>The release does not start a VM of more vNICs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>The release does not use what goes beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release has no Switch Embedded Teaming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The release refuses a virtual switch on an LBFO team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>The rolling drain was not simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/practice.py"/>
        <source>The rules of thumb were not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>The same with an MTU of 9000 on the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>The same with the first live-migration network gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>The search ends then and keeps the best plan so far, with what is proven of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/notifier.py"/>
        <source>The search has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The slowest drain takes {time}, and no quicker one is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>The slowest drain takes {time}, and none can be quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>The slowest drains are kept with all their migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>The solve failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solve was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver could not be run: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver crashed ({name}), maybe for want of memory. Try fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver did not stop in time and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The solver ended unexpectedly with exit code {code}, maybe for want of memory. Try fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/worker.py"/>
        <source>The solver failed unexpectedly ({what}); the log says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/worker.py"/>
        <source>The solver ran out of memory. Maybe fewer threads help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The switch is created for SR-IOV on ports without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>The system ended the solver, maybe for want of memory. Try fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The team cannot be formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>The time used, of what a solve may take at most. It ends sooner once its plan is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The times hold for the planned number; MaximumParallelMigrations of a cluster that has it overrides what is set on a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>The times hold for this limit; what the cluster or Windows sets by itself is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>The user decided what happens to the installed cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>The variants were not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>The VM could start on no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The vNIC stays on the slower synthetic path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>The whole catalogue where left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>the whole cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>There are no fields at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>There are unsaved changes to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>There is a finding of severity {severity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/model.py"/>
        <source>There is a finding of severity {severity}; F8 leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>There is a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/revision.py"/>
        <source>There is no field “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>There is no front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/filldown.py"/>
        <source>There is no row above to fill from. Select the rows below as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>There is no such assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>There is no such port to cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>There is nothing here that can be pasted into these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>These cannot hold together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>These cannot hold together; any fewer of them can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>They are lost if they are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>This cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>This drain is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/drainpage.py"/>
        <source>This host runs no VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>This is not part of the design any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/solvehistory.py"/>
        <source>This is proven, not a matter of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/logsheet.py"/>
        <source>This is what the program wrote down of its work, the latest last. A report of trouble is best sent with the details: versions, system, settings and these lines, without your designs and without your name in paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Threads of a solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/reportsheet.py"/>
        <source>Tick at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Tick two or more in the list to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>Tick what is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/orderlist.py"/>
        <source>Ticked entries count from the top: drag them, or move them with Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Ticked ones are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from a migration's start until memory is copied; it holds its slot meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from the failure of a live-migration network until the migrations that were under way are started anew over the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time from the reboot of a host in a rolling drain until VMs can migrate to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time in which a VM rewrites its hot set once, where the design does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/preferences.py"/>
        <source>Time limit of a solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Time to install updates on an empty host in a rolling drain, before its reboot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Time to rewrite the hot set once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Time to solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>Time used of the limit for a solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>to {n} hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Too few VFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Took {elapsed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/view.py"/>
        <source>Topology of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/costdata.py"/>
        <source>Total, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Traffic over a VF bypasses the virtual switch: port ACLs, bandwidth limits and extensions are not applied, or Hyper-V withholds the VF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Transport fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Turn the VMs of a group, or the unnamed hosts of a class, into rows of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/palette.py"/>
        <source>Type a part of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>Type a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/editcommands.py"/>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Unique within its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Unknown model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Unnamed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Update of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>Updated and rebooted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>updated and rebooted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Use as the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use dark text on light ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Use defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use light text on dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/fixes.py"/>
        <source>Use the built-in value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Use variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>use variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantlist.py"/>
        <source>Use, store, rename, duplicate or delete this variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>Used or wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <location filename="../../hvplanner/gui/tables/assumptionmodel.py"/>
        <location filename="../../hvplanner/gui/tables/fieldmodel.py"/>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/mainwindow.py"/>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>Variant “{variant}” has “{group}” too, and would count its members twice. Maybe delete the variant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantspage.py"/>
        <source>Variants side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/aboutsheet.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Version of the file format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VF driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VF scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>VFs after failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VFs and queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>VFs exist only where the switch was created for SR-IOV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>VFs given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>VFs given after failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gauges.py"/>
        <source>VFs of every port and receive queues of every virtual switch, on each host of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>VFs of {switch}: {used} used, {after} after the worst failure, {planned} planned, {limit} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>VFs per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VFs per port, queues per switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/__init__.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Virtual functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Virtual processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>Virtual processors of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Virtual switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Virtual switch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Virtual switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>VLAN {vlan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/releases.py"/>
        <source>VM generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>VM group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <location filename="../../hvplanner/model/design.py"/>
        <source>VM groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>VM or VM group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VMQs per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/workspace.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>VMs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>VMs by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>VMs come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>VMs of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>VMs of a host that is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>VMs of lower priority may start before those of higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>VMs on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>VMs reach a network only through a virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>VMs restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>VMs stay where they went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/emptystate.py"/>
        <source>VMs that differ from their like, or whose host is given. They come on top of the VM groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>VMs that leave the host they run on today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VMs with the same word here keep to different hosts where possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>vNIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>vNICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>VPorts per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>What a row stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rolling.py"/>
        <source>What becomes of the VMs when their host is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>What colours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>What common practice would buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/practicedata.py"/>
        <source>What does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>What every host must be able to carry at any time, VM traffic excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>What fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>What is fixed leaves nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/placing.py"/>
        <source>What is placed beyond the VMs there are runs nowhere; only the first rows count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>What is sent of each byte of memory when live migrations are compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/pages.py"/>
        <source>What it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/shortcutsheet.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>What people see; the id if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>What stands against the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>What storage takes and gives back, in all, when a drain saves low-priority VMs: the memory in use of each is written and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>What the plan costs, part by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>What to improve at equal cost, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>What would be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Whatever takes the first network takes its backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>When the team is full, as in a drain, traffic of one network can take what was planned for another, heartbeats included. Traffic over RDMA bypasses the switch in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Where it runs; spread by memory where left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>Where the front begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Where VMs run; those not named stay on their host or are spread by memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Where VMs were placed too: before all others, which hold for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Whether a virtual function is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Whether the guest can drive a VF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Whether the VF maximum holds per port or per card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>Whether this network may stand in the live-migration order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <source>Which targets and limits make the plan as dear as it is, and what the next better drain would cost. Where there is no plan: what clashes, and what would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/ordersheet.py"/>
        <source>Which VM starts when, to which host, and how many at once, so that the host is empty soonest. Memory, anti-affinity and the hosts' limits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/findingdelegate.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <location filename="../../hvplanner/gui/dialogs/whysheet.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>Why this plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Windows Server release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Windows takes overlapping subnets for one cluster network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/migration.py"/>
        <source>Windows would pick a network by its metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/tabs.py"/>
        <source>Within which time how many VMs move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Without hosts nothing can be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>Without SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Without VMs every time is zero and every plan will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write a report of the design and its plan for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write the design to another file and go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Write the design to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <location filename="../../hvplanner/gui/reportcommands.py"/>
        <source>Wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>Yes, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>You have changes of your own that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>Yours is kept. Saving writes it over the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{blackout} in blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>{cost} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/editors.py"/>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/panel.py"/>
        <source>{count} more in the findings below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>{count} per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{count} vNICs want a VF, {given} have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>{count} × {speed} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{demand} asked of {capacity}, {percent} % at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{done} of {hosts} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timeline.py"/>
        <source>{drain}  ·  time in m:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{given} of {count} VFs given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{goal} within {percent} % of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{goal}: best {best} · bound {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{host_class} · card {card} port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{host_class} · {switch} queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{hosts} with {memory} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{hosts}, all cabled alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{hosts}, {fabrics}, {networks}  ·  Choose a failure to see what it takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>{host} drains{to} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>{kept} kept for it, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{kind} of {ports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>{label}: {share} % on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{lost} of {n} hosts lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{most} of {limit} VFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{moves} of {vms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <source>{moves}, {memory} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{moving} moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/transfer.py"/>
        <source>{name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{name} fills to {percent} % of its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{name} holds {peak} of {capacity} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/summaries.py"/>
        <source>{network} on {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/jobpanel.py"/>
        <source>{note}. Looking for what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} assumptions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{n} errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} fabrics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{n} findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} host classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/examples.py"/>
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} hosts cannot be emptied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} hosts not reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of NICs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} kinds of slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/outline.py"/>
        <source>{n} more in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/movesdata.py"/>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} moves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} networks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} NIC models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{n} NICs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>{n} notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>{n} parts found, Return goes to the next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/stripcells.py"/>
        <source>{n} parts to buy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{n} ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} variants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/inspector/facts.py"/>
        <source>{n} VFs a port</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} VM groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <location filename="../../hvplanner/gui/examples.py"/>
        <location filename="../../hvplanner/gui/planview.py"/>
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{n} VMs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} VMs fit on no other host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{n} VMs leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{n} VMs out →</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/outage.py"/>
        <source>{n} VMs restart on the hosts that are left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{n} VMs saved, down up to {down}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{n} VMs, {used} of memory</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/tables/rows.py"/>
        <source>{n} vNICs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/findingrows.py"/>
        <source>{n} warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/differencetools.py"/>
        <source>{path} cannot be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>{percent} % kept for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{percent} % of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/planview.py"/>
        <source>{rank}. network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{rate} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layout.py"/>
        <source>{rate} per host at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{saved} of them saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{saved} saved, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{sent} in {passes} and a blackout of {blackout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>{share} % of VMs within {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{spread} by what is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/rollingdata.py"/>
        <source>{stage}: {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{start} to {end}, takes {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/front.py"/>
        <source>{summary} Solve (F5) tells what clashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/failuresdata.py"/>
        <source>{survived} of {asked} failures that targets ask for are survived  ·  {more} more judged, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/summaries.py"/>
        <source>{switch} on {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/jobs.py"/>
        <source>{text} This is the best plan until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{text}. Solve (F5) searches again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/plancommands.py"/>
        <source>{text}: done. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/layoutclass.py"/>
        <source>{thing} on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/linksdata.py"/>
        <source>{time}  ·  {label}: {now} of {capacity} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/solvestatus.py"/>
        <source>{time} of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/spreaddata.py"/>
        <source>{title} within {time}: {some} of {all} VMs ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/conflictpage.py"/>
        <source>{total}. It is bound by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{used} VFs used, {after} after the worst host failure, {planned} planned, {limit} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/tables/columns.py"/>
        <source>{value} assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/gaugesdata.py"/>
        <source>{vms} VMs with {memory} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>{vms} · {percent} % RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/charts/timelinedata.py"/>
        <source>{waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/dialogs/sheets.py"/>
        <source>“{file}” was not opened: there are {n} things wrong with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” differs from the design that is open here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” differs in {count} values; these are the first {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/comparesheet.py"/>
        <source>“{name}” holds the same design as is open here, written differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>“{name}” is gone, or its drive does not answer. Nothing is lost: the design is open here. Save it once the drive is back, or save it elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <source>“{name}” is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/filenotice.py"/>
        <source>“{name}” was changed by another program or in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <source>“{name}” was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/dialogs/questions.py"/>
        <location filename="../../hvplanner/gui/topology/page.py"/>
        <source>“{name}” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>“{place}” cannot have this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/changes.py"/>
        <location filename="../../hvplanner/app/edits.py"/>
        <source>“{place}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/gui/variantcommands.py"/>
        <source>“{variant}” is now as the design is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../hvplanner/gui/topology/states.py"/>
        <source>→ {n} VMs in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
