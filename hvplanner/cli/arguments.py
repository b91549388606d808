"""What can be written on the command line, and which function does it."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from hvplanner import __version__, language
from hvplanner.cli import names, terminal
from hvplanner.model.design import Cluster, ReleaseId
from hvplanner.model.fields import fields_of, parse_value
from hvplanner.model.front import FrontOptions
from hvplanner.model.solving import SolveOptions
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.fields import FieldInfo

_EXIT_CODES = {
    "check": "exit codes: 0 no finding is an error, 1 some is, 2 the file cannot be used",
    "solve": "exit codes: 0 a plan that meets all targets, 1 proven that there is none,"
    " 2 the file cannot be used, 3 stopped before either",
    "explain": "exit codes: 0 there is a plan, 1 proven that there is none, 2 the file cannot be"
    " used, 3 stopped before either",
    "front": "exit codes: 0 plans that meet all other targets, 1 proven that there is none,"
    " 2 the file cannot be used, 3 stopped before either",
    "simulate": "exit codes: 0 done, 2 the file or what was named cannot be used",
    "practice": "exit codes: 0 done, 2 the file cannot be used",
    "compare": "exit codes: 0 done, 2 a file or variant cannot be used or the output not be"
    " written",
    "upgrade": "exit codes: 0 every node can be upgraded, 1 some cannot, 2 the file or release"
    " cannot be used or the output not be written",
    "readiness": "exit codes: 0 nothing known keeps VFs that are asked for away, 1 something does,"
    " 2 a file cannot be used or the output not be written",
    "export": "exit codes: 0 done, 2 the file cannot be used or the output not be written",
    "import": "exit codes: 0 done, 2 the files cannot be used or the output not be written",
    "drift": "exit codes: 0 nothing drifted, 1 something did, 2 a file cannot be used or the"
    " output not be written",
    "collector": "exit codes: 0 done, 2 the file cannot be written",
    "integration-services": "exit codes: 0 no guest needs an update, 1 some do, 2 no file can be"
    " used",
    "schema": "exit code: 0",
}

_SOLVE_OPTIONS = {"seconds": "time limit", "threads": "threads", "seed": "of the search"}


def run(options: argparse.Namespace) -> int:
    """Run the command that was asked for."""
    # Loaded only now, so that each command starts with what it needs and no more.
    command = importlib.import_module(f"hvplanner.cli.{names.module_of(options.command)}")
    code: int = command.run(options)
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    made = _Parser(
        prog="hvplanner",
        description="Plan the network of a Hyper-V failover cluster. Without a command, the"
        " desktop opens: hvplanner [FILE]; hvplanner self-test tries whether all of it works here.",
    )
    made.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name, help=text, description=f"{text[:1].upper()}{text[1:]}.", epilog=_EXIT_CODES[name]
        )
        added.add_argument(
            "--json", action="store_true", help="print one JSON document and nothing else"
        )
        return added

    def on_file(name: str, text: str) -> argparse.ArgumentParser:
        added = command(name, text)
        added.add_argument("file", metavar="FILE", help="a design file; - reads it from stdin")
        added.add_argument("--variant", metavar="ID", help="the design as this variant has it")
        return added

    on_file("check", "judge a design, and its plan if it has one")
    solve = on_file("solve", "find the cheapest plan that meets the targets")
    solve.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the design with its plan here"
    )
    solve.add_argument("--pdf", type=Path, metavar="FILE", help="write the report here")
    _add_report_options(solve)
    _add_search_options(solve, SolveOptions)
    explain = on_file("explain", "say why there is no plan, or what the cheapest is bound by")
    _add_search_options(explain, SolveOptions)
    front = on_file("front", "find the cheapest plan for every drain time, or every headroom")
    _add_front_options(front)
    simulate = on_file("simulate", "show in time how hosts are drained under the file's plan")
    simulate.add_argument(
        "--drain", action="append", default=[], metavar="HOST", help="a host; the slowest if none"
    )
    simulate.add_argument(
        "--fail",
        action="append",
        default=[],
        metavar="THING",
        help="a network or a failure scenario, by id; first is the first live-migration network;"
        " NETWORK@2min fails in the middle of the drain, NETWORK@2min..5min comes back",
    )
    simulate.add_argument(
        "--optimise",
        action="store_true",
        help="also look for the order and targets in which each drain ends soonest",
    )
    simulate.add_argument(
        "--any-priority",
        action="store_true",
        help="with --optimise: VMs of lower priority may start before those of higher",
    )
    simulate.add_argument(
        "--rolling",
        action="store_true",
        help="every host in turn drained, updated and rebooted; other drains only where named",
    )
    simulate.add_argument(
        "--stay",
        action="store_true",
        help="in a rolling drain, VMs stay where they went instead of coming back",
    )
    on_file("practice", "show what rules of thumb would buy, beside the file's plan")
    _add_upgrade_options(on_file("upgrade", "plan the upgrade to a later release, in time"))
    readiness = command("readiness", "say what a real cluster lacks for SR-IOV, and who has a VF")
    readiness.add_argument("file", metavar="BUNDLE", help="what the collector gathered")
    readiness.add_argument("--design", metavar="FILE", help="compare with its wishes and its plan")
    _add_chapter_options(readiness, "what is shown")
    _add_compare_options(command("compare", "say in what designs, or variants of one, differ"))
    export = on_file("export", "write what leaves: the report, the tables, the scripts")
    export.add_argument("--pdf", type=Path, metavar="FILE", help="the report")
    _add_report_options(export)
    export.add_argument("--csv", type=Path, metavar="FOLDER", help="tables for a spreadsheet")
    _add_script_options(export)
    _add_import_options(command("import", "make a design of what a cluster is today"))
    drift = on_file("drift", "say where a cluster is not as the file's plan has it")
    drift.add_argument(
        "bundles", nargs="+", metavar="BUNDLE", help="what the collector wrote after the change"
    )
    drift.add_argument(
        "--before", metavar="FILE", help="the design that the script was made with as --before"
    )
    _add_chapter_options(drift, "the comparison")
    collector = command("collector", "write the script that gathers what is in clusters")
    collector.add_argument(
        "-o", "--output", dest="file", required=True, metavar="FILE", help="write the script here"
    )
    _add_integration_options(
        command("integration-services", "tell which guests need other integration services")
    )
    command("schema", "print the JSON Schema of design files")
    return made


def _add_report_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--sections",
        metavar="NAMES",
        help="of the report, with commas between: summary,bill,...; a wrong name lists them all",
    )
    command.add_argument(
        "--language",
        choices=tuple(language.NAMES),
        default=language.SOURCE,
        help="of the report (default %(default)s)",
    )


def _add_upgrade_options(upgrade: argparse.ArgumentParser) -> None:
    upgrade.add_argument(
        "--to", metavar="RELEASE", help="such as 2025; the design's own wish where left out"
    )
    upgrade.add_argument(
        "--from",
        dest="source",
        metavar="RELEASE",
        help="what the cluster runs today where the design cannot say it, such as 2008R2",
    )
    _add_chapter_options(upgrade, "the plan")


def _add_chapter_options(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument("--markdown", type=Path, metavar="FILE", help=f"write {what} as text")
    command.add_argument("--pdf", type=Path, metavar="FILE", help=f"write {what} as a report")
    command.add_argument(
        "--language",
        choices=tuple(language.NAMES),
        default=language.SOURCE,
        help="of what is written (default %(default)s)",
    )


def _add_script_options(export: argparse.ArgumentParser) -> None:
    for name, text in (
        ("--powershell", "the script that carries the plan out, host by host"),
        ("--rollback", "the script that takes the cluster back to the plan of --before"),
        ("--pester", "the tests (Pester 5) that prove that the cluster is like the plan"),
        (
            "--runbook",
            "the order of work with its times, as Markdown, in the language of --language",
        ),
    ):
        export.add_argument(name, type=Path, metavar="FILE", help=text)
    export.add_argument(
        "--before",
        metavar="FILE",
        help="a design file whose plan is what the cluster is today, as an import makes it: scripts"
        " check that nothing changed since, and take away what is in the way",
    )
    export.add_argument(
        "--atc", action="store_true", help="with --powershell: intents of Network ATC instead"
    )


def _add_import_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="bundles of the collector, or tables: exports of RVTools (.xlsx, .csv) and lists of"
        " VMs or hosts; - reads from stdin",
    )
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the design here")
    command.add_argument(
        "--into", metavar="DESIGN", help="a design file to which the changes since are brought"
    )
    command.add_argument(
        "--cluster", metavar="NAME", help="which one, where the sources tell of several"
    )
    command.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help="what a column of a list is, as RAM=vm.memory:GiB or Server=host.name; nothing behind"
        " = leaves it out, a wrong field lists them all",
    )
    command.add_argument(
        "--preview",
        action="store_true",
        help="only show what the columns are taken for, and the first rows as they would come in",
    )
    command.add_argument(
        "--release",
        choices=get_args(ReleaseId),
        help="of Windows Server that is planned, where tables do not tell (default"
        f" {Cluster().release})",
    )
    command.add_argument(
        "--switched-off", action="store_true", help="of tables also VMs that are switched off"
    )


def _add_integration_options(services: argparse.ArgumentParser) -> None:
    services.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="event logs (.evtx) of any number of hosts, bundles of the collector, events or"
        " key/value pairs as XML, or folders of them",
    )
    services.add_argument(
        "--design", metavar="DESIGN", help="a design file: the updates in step with its drains"
    )
    services.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write that design with what is told"
    )
    services.add_argument(
        "--release",
        choices=get_args(ReleaseId),
        help="of hosts of which neither a file nor the design tells it",
    )
    services.add_argument("--csv", type=Path, metavar="FILE", help="write all guests as a table")


def _add_compare_options(compare: argparse.ArgumentParser) -> None:
    compare.add_argument("file", metavar="FILE", help="a design file; - reads it from stdin")
    compare.add_argument(
        "others",
        nargs="*",
        metavar="OTHER",
        help="design files to tell from it; without any, its own variants are",
    )
    compare.add_argument(
        "--variant",
        action="append",
        default=[],
        metavar="ID",
        help="only this variant beside the design; named twice or more, only variants",
    )
    compare.add_argument("--all", action="store_true", help="also what is the same in all")
    compare.add_argument("--markdown", action="store_true", help="for a change request")
    compare.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the text here")


def _add_search_options(parser: argparse.ArgumentParser, record: type[SolveOptions]) -> None:
    for info in fields_of(record):
        if info.name in _SOLVE_OPTIONS:
            text = f"{_SOLVE_OPTIONS[info.name]} (default {info.default:g})"
            parser.add_argument(
                f"--{info.name}", type=_value_of(info), default=info.default, metavar="N", help=text
            )


def _add_front_options(front: argparse.ArgumentParser) -> None:
    front.add_argument(
        "--headroom", action="store_true", help="cost against headroom instead of drain time"
    )
    front.add_argument(
        "--step",
        metavar="STEP",
        help="leave out plans that are nearer than this to another, such as 5s or 2%% of a drain"
        " time, or 5%% of headroom (default: none is left out)",
    )
    front.add_argument(
        "--from-target",
        action="store_true",
        help="leave out cheaper plans that do not meet the design's own target",
    )
    front.add_argument("--csv", type=Path, metavar="FILE", help="write the points as a table here")
    front.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FOLDER",
        help="write the design here once for each point, with its plan",
    )
    _add_search_options(front, FrontOptions)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong without passing on what could steer a terminal."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(terminal.errors())
        terminal.say(f"{self.prog}: {message}")
        self.exit(2)


def _value_of(info: FieldInfo) -> Callable[[str], Any]:
    """Return what reads the value of a field as it is typed."""

    def value(text: str) -> Any:
        try:
            return parse_value(info, text)
        except UnitError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return value
