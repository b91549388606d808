"""Events and key/value pairs as hosts have them, after what is published of them."""

from __future__ import annotations

import datetime
from html import escape

from tests.exchange.integration.evtxfiles import KVP, Event

SQL = "9fc171e7-b2c6-4bd2-9ff0-253209b2a69d"
WEB = "d9e0eb0a-5b37-508e-9173-67e9ade83acf"
LINUX = "8f233f6c-28e0-44b7-8a16-c57d0d72db61"

OLD = (
    "Data Exchange connected to virtual machine '{name}', but the version does not match the"
    " version expected by Hyper-V (Virtual machine ID {id})."
)
"""Event 4010 of Windows Server 2008."""
NEW = (
    "Hyper-V Data Exchange connected to virtual machine '{name}', but the version does not match"
    " the version expected by Hyper-V (Virtual machine ID {id}). Framework version: Negotiated"
    " (3.0) - Expected (3.0); Message version: Negotiated (4.0) - Expected (5.0). This is an"
    " unsupported configuration. This means that technical support will not be provided until this"
    " problem is resolved. To fix this problem, upgrade the integration services."
)
"""That of 2012 R2."""
BACKUP = (
    "Hyper-V Volume Shadow Copy Requestor failed to connect to virtual machine '{name}' because"
    " the version does not match the version expected by Hyper-V (Virtual machine ID {id})."
)
UNREACHABLE = (
    "'{name}': The Data Exchange integration service is either not enabled, not running or not"
    " initialized. (Virtual machine ID {id})"
)


def day(number: int) -> datetime.datetime:
    """Return the morning of a day in March."""
    return datetime.datetime(2026, 3, number, 8, tzinfo=datetime.UTC)


def mismatch(
    name: str = "sql-01",
    vm: str = SQL,
    *,
    host: str = "node-1.example.test",
    on: int = 1,
    versions: tuple[str, ...] = ("3.0", "3.0", "4.0", "5.0"),
    provider: str = KVP,
    is_user_data: bool = True,
) -> Event:
    """Return event 4010 of a host; names of its versions are not published."""
    values = (("VmName", name), ("VmId", vm.upper()))
    values += tuple((f"Parameter{number}", text) for number, text in enumerate(versions))
    return Event(values, computer=host, time=day(on), provider=provider, is_user_data=is_user_data)


def pair(name: str, data: str) -> str:
    """Return a key/value pair as WMI has it."""
    return (
        f'<INSTANCE CLASSNAME="Msvm_KvpExchangeDataItem"><PROPERTY NAME="Caption" TYPE="string">'
        f'</PROPERTY><PROPERTY NAME="Data" TYPE="string"><VALUE>{escape(data)}</VALUE></PROPERTY>'
        f'<PROPERTY NAME="Name" TYPE="string"><VALUE>{escape(name)}</VALUE></PROPERTY>'
        f'<PROPERTY NAME="Source" TYPE="uint16"><VALUE>2</VALUE></PROPERTY></INSTANCE>'
    )


def pairs(system: str, version: str = "", name: str = "sql-01.example.test") -> list[str]:
    """Return the pairs of a guest, in an order as good as any."""
    return [
        pair("FullyQualifiedDomainName", name),
        pair("OSName", system),
        pair("OSVersion", "6.1.7601"),
        *([pair("IntegrationServicesVersion", version)] if version else []),
        pair("NetworkAddressIPv4", "192.0.2.7"),
    ]
