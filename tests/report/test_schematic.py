"""The picture of the cluster in the report."""

from __future__ import annotations

from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Targets
from hvplanner.report import schematic
from hvplanner.report.blocks import Paragraph, Schematic
from hvplanner.report.subject import Subject
from tests.builders import changed, host_class, plan_for, tiny_design


def pictures(subject: Subject) -> list[Schematic]:
    return [each for each in schematic.section(subject).blocks if isinstance(each, Schematic)]


def judged(**fields: object) -> Subject:
    design = tiny_design(targets=Targets(fabric_failures=1), **fields)
    plan = plan_for(design)
    return Subject(design, plan, evaluate(design, plan))


def test_all_that_is_drawn_lies_on_the_picture() -> None:
    for picture in pictures(judged()):
        for box in picture.boxes:
            assert 0 <= box.x < box.x + box.width <= picture.width
            assert 0 <= box.y < box.y + box.height <= picture.height
        for wire in picture.wires:
            for x, y in (wire.start, wire.end):
                assert 0 <= x <= picture.width
                assert 0 <= y <= picture.height


def test_it_is_shown_whole_and_in_the_failure_that_asks_most() -> None:
    subject = judged()
    whole, failed = pictures(subject)
    assert not any(box.is_lost for box in whole.boxes)
    worst = max(
        (each for each in subject.evaluation.scenarios if each.kind == "fabric"),
        key=lambda each: (not each.survives, each.worst_load_percent),
    )
    assert worst.title in failed.caption
    lost = {box.title for box in failed.boxes if box.is_lost}
    assert subject.label("fabrics", str(worst.part[1])) in lost
    assert any(wire.is_lost for wire in failed.wires)


def test_a_team_says_its_load_in_what_is_shown() -> None:
    subject = judged()
    for picture, scenario in zip(pictures(subject), ("none", None), strict=True):
        (team,) = (each for each in picture.boxes if each.title == "converged")
        loads = {
            round(-(-100 * each.demand_mbps // each.capacity_mbps) / 100, 2)
            for each in subject.evaluation.loads
            if each.team == "converged" and each.scenario == (scenario or each.scenario)
        }
        assert team.filled in loads


def test_few_hosts_are_drawn_one_by_one_and_many_as_their_class() -> None:
    def hosts(count: int) -> int:
        subject = judged(host_classes=(host_class(count=count),))
        return sum("RAM" in each.detail for each in pictures(subject)[0].boxes)

    assert hosts(2) == 2
    assert hosts(64) == 0


def test_many_classes_are_spread_over_pictures_with_each_of_them_once() -> None:
    subject = judged(host_classes=tuple(host_class(f"c{n}", count=1) for n in range(7)))
    whole = [each for each in pictures(subject) if "Cabling" in each.caption]
    assert len(whole) > 1
    drawn = [box.title for each in whole for box in each.boxes if box.kind == "class"]
    assert drawn == [f"c{n}" for n in range(7)]


def test_it_is_said_in_words_for_those_who_do_not_see_it() -> None:
    whole, _ = pictures(judged())
    assert "team lm-port with port 1 of card 1 to left carries lm" in whole.alt


def test_without_a_plan_it_is_drawn_as_declared() -> None:
    design = tiny_design()
    (picture,) = pictures(Subject(design, None, evaluate(design, None)))
    assert picture.caption.endswith("as declared")
    assert "nothing decided yet" in picture.alt


def test_without_hosts_there_is_nothing_to_draw() -> None:
    design = changed(tiny_design(), host_classes=(), vm_groups=())
    (block,) = schematic.section(Subject(design, None, evaluate(design, None))).blocks
    assert isinstance(block, Paragraph)
