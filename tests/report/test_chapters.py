"""Who makes a report chooses its chapters; nothing else of it changes."""

from __future__ import annotations

import datetime

import pytest

from hvplanner.report import outline
from hvplanner.report.chapters import CHAPTERS, UnknownChapter, chosen, without
from tests.report.samples import branch_office, unplanned

DAY = datetime.date(2026, 11, 23)


def titles(chapters: frozenset[str] | None) -> list[str]:
    sample = branch_office()
    report = outline.build(sample.design, sample.plan, sample.evaluation, DAY, chapters=chapters)
    return [section.title for section in report.sections]


def test_only_chosen_chapters_are_there_in_the_order_of_the_report() -> None:
    assert titles(chosen("bill, summary")) == [CHAPTERS["summary"], CHAPTERS["bill"]]


@pytest.mark.parametrize("name", ["summary", "hosts", "functions", "drains", "assumptions"])
def test_each_chapter_is_found_under_the_title_it_is_chosen_by(name: str) -> None:
    assert titles(frozenset({name})) == [CHAPTERS[name]]


def test_all_chapters_are_there_unless_some_are_chosen() -> None:
    assert titles(None) == titles(frozenset(CHAPTERS))


def test_what_must_not_be_overlooked_is_said_whatever_is_chosen() -> None:
    sample = branch_office(stale=True)
    report = outline.build(
        sample.design, sample.plan, sample.evaluation, DAY, chapters=chosen("bill")
    )
    assert report.notices[0].title == "The plan is out of date"


def test_a_chapter_about_a_plan_is_not_there_before_there_is_one() -> None:
    sample = unplanned()
    report = outline.build(sample.design, None, sample.evaluation, DAY, chapters=chosen("bill"))
    assert report.sections == ()


@pytest.mark.parametrize("text", ["summary,bil", "", " , "])
def test_a_wrong_choice_lists_the_names_there_are(text: str) -> None:
    with pytest.raises(UnknownChapter) as raised:
        chosen(text)
    assert all(name in str(raised.value) for name in CHAPTERS)


def test_chapters_left_out_by_another_version_do_no_harm() -> None:
    assert without(("bill", "of another version")) == CHAPTERS.keys() - {"bill"}
