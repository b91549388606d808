"""The command `compare`: in what designs differ, or a design and its variants.

Its JSON document: {"command", "file", "designs": [{"label", "file", "variant", "design",
"meets_targets", "plan_is_stale"}], "lines": [{"part", "group", "label", "place", "differs",
"values": [{"text", "differs", "state"}]}]}. The first design is what the others are told from;
"part" is Outcome, Targets, Inputs or Plan, and "state" that of a target or null.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json

if TYPE_CHECKING:
    import argparse

    from hvplanner.report.sidebyside import Contender, SideBySide


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Compare files, or the variants of one. Raises Unusable where there is only one design."""
    from hvplanner.report import changetext, variants

    output.check(options.output)
    contenders = _of_files(options) if options.others else _of_variants(options)
    if len(contenders) < 2:
        raise Unusable(
            "There is nothing to compare with: the design has no variants. Name another file."
        )
    compared = variants.compare(contenders)
    if options.json:
        show_json(_document(options, compared))
    else:
        write = changetext.markdown if options.markdown else changetext.plain
        text = write(compared, everything=options.all)
        if options.output is None:
            for line in text.splitlines():
                show(line)
        else:
            _save(text, options.output)
            show(f"Written: {options.output}")
    return 0


def _of_variants(options: argparse.Namespace) -> list[Contender]:
    """Return the design and its variants; of two or more named ones, only those."""
    from hvplanner.report.variants import AS_IT_IS, judged

    design = source.load(options.file)
    known = {each.id: each.label for each in design.variants}
    found = []
    if len(options.variant) < 2:
        found.append(judged("", AS_IT_IS, design.model_copy(update={"variants": ()})))
    for each in options.variant or known:
        if each not in known:
            raise Unusable(source.unknown("variant", each, known))
        found.append(judged(each, known[each], design.with_variant(each)))
    return found


def _of_files(options: argparse.Namespace) -> list[Contender]:
    from hvplanner.report.variants import judged

    if options.variant:
        raise Unusable("Variants are named of one file; give one file, or leave --variant out.")
    files = (options.file, *options.others)
    labels = _labels(files)
    found = []
    for file, label in zip(files, labels, strict=True):
        # What is wrong with a file is said of that file.
        options.file = file
        found.append(judged(file, label, source.load(file)))
    options.file = files[0]
    return found


def _labels(files: tuple[str, ...]) -> list[str]:
    """Return the names of the files, with folders where those alone are not unique."""
    names = [Path(file).name for file in files]
    return names if len(set(names)) == len(names) else list(files)


def _save(text: str, path: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Unusable(f"{path} cannot be written: {error.strerror}.") from None


def _document(options: argparse.Namespace, compared: SideBySide) -> dict[str, Any]:
    by_file = bool(options.others)
    return {
        **source.head(options),
        "designs": [
            {
                "label": each.label,
                "file": each.key if by_file else options.file,
                "variant": None if by_file else each.key or None,
                "design": each.design.name,
                "meets_targets": each.evaluation.meets_targets,
                "plan_is_stale": each.evaluation.plan_is_stale,
            }
            for each in compared.contenders
        ],
        "lines": [
            {
                "part": line.part,
                "group": line.group,
                "label": line.label,
                "place": list(line.place),
                "differs": line.differs,
                "values": [
                    {"text": value.text, "differs": value.differs, "state": value.state}
                    for value in line.values
                ],
            }
            for line in compared.lines
        ],
    }
