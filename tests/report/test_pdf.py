"""The PDF holds the report's words, is tagged, is the same each time, and is written whole."""

from __future__ import annotations

import datetime
import io
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from hvplanner.model.evaluation import VfAssignment
from hvplanner.report import outline, pdf
from tests.builders import changed
from tests.report.samples import HOSTILE, SAMPLES, branch_office

if TYPE_CHECKING:
    from pathlib import Path

    from hvplanner.report.blocks import Outline

DAY = datetime.date(2026, 11, 23)
NO_FONT_HAS_THIS = "\U0010fffd"


def report(name: str) -> Outline:
    sample = SAMPLES[name]()
    return outline.build(sample.design, sample.plan, sample.evaluation, DAY)


@cache
def rendered(name: str) -> bytes:
    return pdf.render(report(name))


def reader(name: str) -> PdfReader:
    return PdfReader(io.BytesIO(rendered(name)))


def words(text: str) -> str:
    """Return the text without spaces: where a line breaks does not matter here."""
    return re.sub(r"[\s\u200b\u2060\u2066-\u2069\u200e\u200f]+", "", text)


@cache
def text_of(name: str) -> str:
    return words("".join(page.extract_text() for page in reader(name).pages))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_section_is_printed_and_can_be_jumped_to(name: str) -> None:
    document = reader(name)
    sections = [section.title for section in report(name).sections]
    bookmarks = [each for each in document.outline if not isinstance(each, list)]
    assert [str(each.title) for each in bookmarks] == [
        f"{number} {title}" for number, title in enumerate(sections, start=1)
    ]
    pages = [document.get_destination_page_number(each) for each in bookmarks]
    assert pages == sorted(pages)
    assert all(words(title) in text_of(name) for title in sections)


@pytest.mark.parametrize("name", ["branch office", "big", "nothing"])
def test_every_page_says_which_of_how_many_it_is(name: str) -> None:
    pages = reader(name).pages
    for number, page in enumerate(pages, start=1):
        assert f"Page{number}of{len(pages)}" in words(page.extract_text())


def test_every_page_but_the_first_is_headed_with_the_design() -> None:
    for page in list(reader("branch office").pages)[1:]:
        assert words(page.extract_text()).startswith("BranchofficewithSR-IOVNetworkplan")


def test_the_contents_are_links() -> None:
    annotations = reader("branch office").pages[0]["/Annots"]
    assert {each.get_object()["/Subtype"] for each in annotations} == {"/Link"}
    assert len(annotations) >= 10


def test_it_is_tagged_and_names_its_language_and_title() -> None:
    document = reader("branch office")
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert document.metadata is not None
    assert document.metadata.title == "Branch office with SR-IOV"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def structure(document: PdfReader, kind: str) -> list[dict[str, object]]:
    found = []
    waiting = [document.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            if node.get("/S") == kind:
                found.append(node)
            if "/K" in node:
                waiting.append(node["/K"])
    return found


def test_charts_have_a_text_in_their_place_and_tables_have_heads() -> None:
    document = reader("branch office")
    alternatives = [str(each.get("/Alt", "")) for each in structure(document, "/Figure")]
    sections = report("branch office").sections
    expected = [
        block.alt
        for section in sections
        for part in (section, *section.sections)
        for block in part.blocks
        if block.kind in ("timeline", "strips", "schematic")
    ]
    assert len(expected) == 6
    assert sorted(alternatives) == sorted(expected)
    assert len(structure(document, "/TH")) > 50


@pytest.mark.parametrize("name", [name for name in HOSTILE if name.isascii() or "nul" in name])
def test_a_hostile_name_prints_as_the_text_it_is(name: str) -> None:
    expected = words(name)
    for nothing in "\x00\x07\u202e\ufffe\ufffc":
        expected = expected.replace(nothing, "")
    assert expected in text_of("hostile")


def test_the_same_outline_gives_the_same_bytes() -> None:
    assert pdf.render(report("branch office")) == rendered("branch office")


def test_the_date_is_that_of_the_report() -> None:
    document = reader("branch office")
    assert document.metadata is not None
    assert document.metadata.creation_date is not None
    assert document.metadata.creation_date.date() == DAY
    assert "23November2026" in words(document.pages[0].extract_text())


def test_the_picture_of_the_cluster_is_on_a_wide_page_with_its_texts() -> None:
    document = reader("branch office")
    wide = [page for page in document.pages if page.mediabox.width > page.mediabox.height]
    (page,) = wide
    text = words(page.extract_text())
    assert all(words(each) in text for each in ("Topology", "R640 node", "Live migration"))


def test_no_page_of_64_hosts_is_mostly_empty_in_the_middle_of_a_drain() -> None:
    document = reader("big")
    texts = [words(page.extract_text()) for page in document.pages]
    starts = [at for at, text in enumerate(texts) if "Migrationsovertime" in text]
    assert starts
    assert all("Loadofthebusiestlinks" in texts[at] for at in starts)


def test_a_name_without_room_beside_a_chart_is_cut_in_its_middle() -> None:
    sample = branch_office()
    first, *others = sample.design.vm_groups
    design = changed(sample.design, vm_groups=(changed(first, name="W" * 28), *others))
    written = pdf.render(outline.build(design, sample.plan, sample.evaluation, DAY))
    pages = PdfReader(io.BytesIO(written)).pages
    text = words("".join(page.extract_text() for page in pages))
    assert re.search(r"W+…W*-001", text)


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    sample = branch_office()
    rows = tuple(
        VfAssignment(vm=f"vm-{number:03d}", vnic="lan", host="br-1", card=1, port=1)
        for number in range(190)
    )
    judged = changed(sample.evaluation, vf_assignments=rows)
    content = pdf.render(outline.build(sample.design, sample.plan, judged, DAY))
    pages = [words(page.extract_text()) for page in PdfReader(io.BytesIO(content)).pages]
    holding = [page for page in pages if "vm-" in page]
    assert len(holding) >= 3
    assert all("VMvNICHostPortPath" in page for page in holding)
    assert sum(page.count("vm-") for page in holding) == len(rows)


def test_sixty_four_hosts_with_8000_vms_fit_on_few_pages() -> None:
    assert len(reader("big").pages) < 25


def test_a_character_that_no_font_has_leaves_the_rest_readable() -> None:
    sample = branch_office()
    design = changed(sample.design, name=f"Left{NO_FONT_HAS_THIS}right")
    content = pdf.render(outline.build(design, sample.plan, sample.evaluation, DAY))
    document = PdfReader(io.BytesIO(content))
    assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "Executive summary" in document.pages[1].extract_text()


def test_the_file_is_what_was_rendered(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    pdf.write(report("branch office"), path)
    assert path.read_bytes() == rendered("branch office")
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said_with_the_path(tmp_path: Path) -> None:
    with pytest.raises(pdf.ReportError, match=r"report\.pdf: .* no such file or folder"):
        pdf.write(report("nothing"), tmp_path / "nowhere" / "report.pdf")


@pytest.mark.parametrize("name", ["folder", "x" * 300, "nul\0.pdf"])
def test_a_path_that_cannot_be_written_is_said_and_nothing_is_left(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(pdf.ReportError, match="cannot be written"):
        pdf.write(report("nothing"), tmp_path / name)
    assert list(tmp_path.iterdir()) == [folder]
