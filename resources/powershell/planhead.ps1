#Requires -Version 3.0
#Requires -Modules FailoverClusters
<#
.SYNOPSIS
Makes the cluster as planned, one drained host at a time, then sets how it migrates.

.DESCRIPTION
Run it in Windows PowerShell as an administrator of the cluster, from a machine outside of it, first
with -WhatIf. It is not signed: where that is refused, Unblock-File lets it run under the execution
policy RemoteSigned.

All hosts are looked at before anything is changed: whether they are those of the plan, have not
changed since it was made, and have the adapters and addresses that it needs. Then one host after
the other is drained, changed, checked and taken back. It asks before each host, unless -Confirm:$false
is given. What is as planned already is left alone, so it can be run again.

A host is changed by a session on it that nobody is connected to, so it goes on when the connection
is cut, as it may be while the switch with the host's own address is made. The host keeps what it
does in ProgramData\hvplanner: its addresses before in addresses.xml, each change in changes.log.
If it is not heard of again, use its console: nothing else is changed as long as it is drained.

IPv4 addresses, gateways, name servers and whether they are registered come back on the adapter of
the same subnet, and IPv6 addresses that were set by hand with the IPv4 address that was on the same
adapter. An adapter with DHCP gets another lease: its hardware address is another.

Where the state before is known, virtual switches that VMs are connected to keep their names: a VM
goes only to hosts with a switch of that name.

At the end VMs move by live migration to the hosts that the plan chose for them, if it did.

It was run on made-up clusters, never on a real one: try it on one that may fail before it runs on
one that may not.

.PARAMETER AdapterName
Names of physical adapters where they are others than the script has: @{ 'NIC1 Port2' = 'SLOT 3' }
for card 1, port 2 of every host, @{ 'HV01/NIC1 Port2' = 'SLOT 3' } for that of one.

.PARAMETER Address
Addresses for networks in which a host has none so far: @{ 'HV01' = '10.0.2.11/24', '10.0.3.11/24' }.

.PARAMETER Node
Only these hosts now. How the cluster migrates is set when all hosts had their turn.

.PARAMETER Resume
Goes on after a stop, though hosts are no longer as they were when the plan was made.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [hashtable]$AdapterName = @{},
    [hashtable]$Address = @{},
    [string[]]$Node = @(),
    [switch]$Resume
)
