"""Workbooks to read: as RVTools lays them out, as people do, and as attackers would."""

from __future__ import annotations

import io
import re
import zipfile

import openpyxl

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRINGS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"

INFO = (
    *("VM", "Powerstate", "Template", "SRM Placeholder", "CPUs", "Memory", "NICs", "Network #1"),
    *("Network #2", "HA Restart Priority", "Firmware", "Provisioned MiB", "Datacenter"),
    *("Cluster", "Host", "OS according to the configuration file"),
    *("OS according to the VMware Tools", "VM UUID"),
)
HOST = ("Host", "Cluster", "HT Active", "# CPU", "# Cores", "# Memory", "Model")
NIC = ("Host", "Network Device", "Driver", "Speed", "MAC", "PCI")
NETWORK = ("VM", "NIC label", "Adapter", "Network", "VM UUID")
KERNEL = ("Host", "Port Group", "Device", "IP Address", "Subnet mask", "MTU")
PORT = ("Host", "Port Group", "Switch", "VLAN")


def book(sheets):
    """Return a workbook with these sheets, each a list of rows."""
    workbook = openpyxl.Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return _bytes(workbook)


def stored_book(sheets):
    """Return the same with texts that cells share, as Excel stores them."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(at, column, value)
                if isinstance(value, str):
                    # What begins with "=" is a text here, no formula.
                    cell.data_type = "s"
    return packed(_shared(parts(_bytes(workbook))))


def vinfo(name, host="esx1.corp", **cells):
    """Return a row of vInfo."""
    values = {
        **{"VM": name, "Powerstate": "poweredOn", "Template": False, "CPUs": 4, "Memory": 8192},
        **{"Cluster": "C1", "Host": host, "VM UUID": f"uuid-{name}", "Firmware": "efi"},
        **cells,
    }
    return [values.get(title) for title in INFO]


def vhost(name, **cells):
    """Return a row of vHost."""
    values = {
        **{"Host": name, "Cluster": "C1", "HT Active": True, "# CPU": 2, "# Cores": 32},
        **{"# Memory": 524_157, "Model": "PowerEdge R640", **cells},
    }
    return [values.get(title) for title in HOST]


def export(hosts, vms):
    """Return an export as wide as those of RVTools are, of a cluster of that size."""
    others = [f"Other {at}" for at in range(75)]
    names = [f"esx{at:02}.corp" for at in range(hosts)]
    return book(
        {
            "vInfo": [
                [*INFO, *others],
                *(
                    [*vinfo(f"vm-{at:05}", names[at % hosts], Memory=4096), *(["text"] * 75)]
                    for at in range(vms)
                ),
            ],
            "vNetwork": [
                NETWORK,
                *([f"vm-{at:05}", "1", "Vmxnet3", "VLAN 20", ""] for at in range(vms)),
            ],
            "vHost": [HOST, *map(vhost, names)],
            "vNIC": [
                NIC,
                *(
                    [name, f"vmnic{port}", "icen", 25_000, "", f"0000:3b:00.{port}"]
                    for name in names
                    for port in range(2)
                ),
            ],
            "vSC_VMK": [
                KERNEL,
                *([name, "vMotion", "vmk1", "10.0.1.1", "255.255.0.0", 9000] for name in names),
            ],
            "vMetaData": [["RVTools version"], ["4.4.2"]],
        }
    )


def parts(data):
    """Return the parts of a workbook by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content):
    """Return an archive with these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return target.getvalue()


def with_sheet(xml):
    """Return a workbook whose only sheet is this XML."""
    return packed({**parts(book({"vInfo": [["VM"]]})), "xl/worksheets/sheet1.xml": xml})


def _shared(content):
    texts = []

    def share(match):
        texts.append(match[2])
        return f't="s"{match[1]}><v>{len(texts) - 1}</v></c>'

    for name in [each for each in content if each.startswith("xl/worksheets/")]:
        xml = content[name].decode()
        content[name] = re.sub(
            r't="inlineStr"([^<>/]*)><is>(.*?)</is></c>', share, xml, flags=re.DOTALL
        )
    items = "".join(f"<si>{text}</si>" for text in texts)
    content["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{items}</sst>'.encode()
    relations = content["xl/_rels/workbook.xml.rels"].decode()
    link = f'<Relationship Id="rId99" Type="{STRINGS}" Target="/xl/sharedStrings.xml"/>'
    content["xl/_rels/workbook.xml.rels"] = relations.replace(
        "</Relationships>", f"{link}</Relationships>"
    )
    types = content["[Content_Types].xml"].decode()
    entry = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}"/>'
    content["[Content_Types].xml"] = types.replace("</Types>", f"{entry}</Types>")
    return content


def _bytes(workbook):
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()
