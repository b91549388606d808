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
        <location filename="../../hvplanner/rules/workload.py"/>
        <source>A guest whose integration services lag behind its host is unsupported and may lose heartbeat, backup and network performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>A host has one adapter for a network, on one team.</source>
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
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>About hvplanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Accept plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Add a copy of the selected rows behind them.</source>
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
        <location filename="../../hvplanner/model/front.py"/>
        <source>Against cost</source>
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
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Anti-affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Any one port or card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>BIOS, IOMMU, ACS and bus numbers allow virtual functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>By default a drain saves them and moves their state: quick migration, in which they are down. Live: MoveTypeThreshold of the resource type Virtual Machine is lowered, so that they migrate as all others do.</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Card</source>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Choices</source>
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
        <location filename="../../hvplanner/gui/dialogs/settingssheet.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Command palette…</source>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Compute front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Connections that SMB opens on a port with receive scaling; each has a TCP stream's ceiling. RDMA has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Copy details for a report</source>
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
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Copy versions, system and the end of the log, without designs and user names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Cost</source>
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
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete one of the variants of the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Delete the selected rows and what refers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Delete variant</source>
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
        <location filename="../../hvplanner/model/design.py"/>
        <source>Design</source>
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
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Drain a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Drain, first network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Each vNIC of a team in a guest is on an external switch of its own, whose port fails alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Edit variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>End the search and keep the best plan so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>Every cluster has this traffic; where it is not declared, no bandwidth is kept for it.</source>
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
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Fabric failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>Fields</source>
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
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Find a command by its name and run it.</source>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Find what binds the cheapest plan, or what clashes where there is none.</source>
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
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Follow the light or dark colours of the system.</source>
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
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Free ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/front.py"/>
        <source>From the target on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Generation</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Host class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>Hosts of this class would have no network.</source>
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
        <location filename="../../hvplanner/model/targets.py"/>
        <source>How virtual switches without SR-IOV hold the shares; by weight where left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>If the only live-migration network fails, no host can be drained.</source>
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
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>Its ports cost switch ports and carry nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Judge the design and its plan anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep as variant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Keep the design as it is now as an alternative, under a name.</source>
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
        <source>Keyboard shortcuts</source>
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
        <location filename="../../hvplanner/model/design.py"/>
        <source>Limit set per host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>List all shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Logical processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Longest blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>Longest single migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Low-priority VMs in a drain</source>
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
        <location filename="../../resources/practices.json"/>
        <source>Management and VMs on one SET team, storage, cluster and live migration on a second one with RDMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>May carry live migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>More than all of a team's bandwidth cannot be kept.</source>
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
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/network.py"/>
        <source>MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Name</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>NIC failures survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>No team on the host lets VFs through before Switch Embedded Teaming: the guest forms it, out of two vNICs at most, in mode switch independent with address hash.</source>
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
        <location filename="../../hvplanner/model/base.py"/>
        <source>Notes</source>
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
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open a copy of a design that comes with the program.</source>
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
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Open recent</source>
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
        <location filename="../../resources/assumptions.json"/>
        <source>Part of the blackout after the last copy.</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Per host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/design.py"/>
        <source>Plan</source>
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
        <location filename="../../hvplanner/model/hardware.py"/>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Ports of one card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Previous finding</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Proven bound</source>
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
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Remaining copy that ends the passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Remove accepted plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Replace the design by one of its variants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Reserved memory</source>
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
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the cheapest plan that meets all targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Search the order and targets in which the drain that is shown ends soonest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Seconds</source>
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
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Set colours, how long a solve may take, and when unsaved work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Set-up of a migration</source>
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
        <location filename="../../hvplanner/model/network.py"/>
        <source>Shares its ports with no other network.</source>
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
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Show only the rows that hold a text.</source>
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
        <location filename="../../hvplanner/app/commands/help.py"/>
        <source>Show what the program wrote down of its work, to be sent along with a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Show whole chart</source>
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
        <location filename="../../resources/assumptions.json"/>
        <source>Size after compression</source>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>SR-IOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>SR-IOV ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/file.py"/>
        <source>Start with an empty design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Stop</source>
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
        <location filename="../../hvplanner/model/network.py"/>
        <source>Subnet</source>
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
        <location filename="../../hvplanner/model/workload.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Take back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Take the accepted plan out of the design.</source>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>Teaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/sourced.py"/>
        <source>The fields this source vouches for.</source>
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
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>The switch is created for SR-IOV on ports without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/teaming.py"/>
        <source>The team cannot be formed.</source>
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
        <location filename="../../hvplanner/rules/cabling.py"/>
        <source>There is no such port to cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/solving.py"/>
        <source>Threads</source>
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
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>Traffic over a VF bypasses the virtual switch: port ACLs, bandwidth limits and extensions are not applied, or Hyper-V withholds the VF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Turn the VMs of a group, or the unnamed hosts of a class, into rows of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/edit.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/base.py"/>
        <source>Unique within its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Unnamed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>Update of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use dark text on light ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Use light text on dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/design.py"/>
        <source>Use variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/assumptions.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/design.py"/>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/hardware.py"/>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/rules/sriov.py"/>
        <source>VFs exist only where the switch was created for SR-IOV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <source>VFs per port</source>
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
        <location filename="../../hvplanner/model/releases.py"/>
        <source>VM generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../hvplanner/model/plan.py"/>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/rules/networks.py"/>
        <source>VMs reach a network only through a virtual switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/workload.py"/>
        <source>VMs with the same word here keep to different hosts where possible.</source>
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
        <location filename="../../hvplanner/model/network.py"/>
        <source>What every host must be able to carry at any time, VM traffic excluded.</source>
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
        <location filename="../../hvplanner/model/base.py"/>
        <source>What people see; the id if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/assumptions.json"/>
        <source>What storage takes and gives back, in all, when a drain saves low-priority VMs: the memory in use of each is written and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/model/targets.py"/>
        <source>What to improve at equal cost, in order.</source>
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
        <location filename="../../hvplanner/model/workload.py"/>
        <source>Where it runs; spread by memory where left open.</source>
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
        <location filename="../../hvplanner/app/commands/plan.py"/>
        <source>Why this plan?</source>
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
        <location filename="../../hvplanner/rules/cluster.py"/>
        <source>Without hosts nothing can be planned.</source>
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
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../hvplanner/app/commands/view.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
