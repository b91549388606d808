"""Files: everything that is wrong is told at once, and whatever happens a file stays whole."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.language import spoken
from hvplanner.model import decoding
from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of, reachable
from hvplanner.model.migrations import FORMAT
from hvplanner.model.storage import FileError, FileProblem, dumps, load, parse, save
from tests.brackets import BRACKETS, is_told
from tests.processes import ROOT, run_python
from tests.strategies import designs, plans

EXAMPLES = sorted((ROOT / "designs").glob("*.json"))
CLASS = '{"id": "r", "count": 1, "memory_mib": 1024'


def problems(text):
    with pytest.raises(FileError) as caught:
        parse(text)
    return caught.value.problems


def read(content):
    """Return the design, or what is wrong with it."""
    try:
        return parse(content)
    except FileError as error:
        return error.problems


def is_clear(outcome):
    """Tell whether this is a design, or says what is wrong."""
    return isinstance(outcome, Design) or (outcome and all(each.text for each in outcome))


def only(text):
    (problem,) = problems(text)
    return problem


# --- What is wrong ---------------------------------------------------------------------------


def test_that_all_that_is_wrong_is_told_at_once_in_the_order_of_the_file():
    text = """{
  "format": 1,
  "nmae": "lab",
  "networks": [
    {"id": "lan", "role": "vmm", "mtu": 99999},
    {"id": "lan", "role": "vm", "vlan": "7"}
  ],
  "vms": [
    {"id": "v", "vnics": [{"id": "n", "network": "lam"}]}
  ]
}"""
    assert [each.text for each in problems(text)] == [
        "line 3, column 3: nmae: There is no such key here. Maybe “name”.",
        "line 5, column 27: networks[0].role: “vmm”: One of: management, cluster, live_migration,"
        " vm, storage. Maybe “vm”.",
        "line 5, column 41: networks[0].mtu: 99999: A whole number from 576 to 9216 belongs here.",
        "line 6, column 12: networks[1].id: “lan”: Another network has this id; give one of them"
        " another.",
        "line 6, column 41: networks[1].vlan: “7”: A whole number from 0 to 4094 belongs here.",
        "line 9, column 5: vms[0].memory_mib: This is missing: a whole number of MiB from 1 to"
        " 4294967296 (1 MiB to 4096 TiB).",
        "line 9, column 50: vms[0].vnics[0].network: “lam”: There is no such network. Maybe “lan”.",
    ]


WRONG_VALUES = [
    ('{"format": 1, "hosts": {}}', "hosts", "A list in [ ]"),
    ('{"format": 1, "hosts": [3]}', "hosts[0]", "An object in { }"),
    ('{"format": 1, "cluster": []}', "cluster", "An object in { }"),
    ('{"format": 1, "name": 5}', "name", "A text in quotation marks"),
    ('{"format": 1, "name": null}', "name", "A text in quotation marks"),
    ('{"format": 1, "author": "' + "x" * 201 + '"}', "author", "At most 200 characters"),
    ('{"format": 1, "cluster": {"hosts_limit": 1}}', "cluster.hosts_limit", "True or false"),
    ('{"format": 1, "choices": {"cards_max": 2.0}}', "choices.cards_max", "from 0 to 8"),
    ('{"format": 1, "choices": {"goals": ["x"]}}', "choices.goals[0]", "ports, drain_time"),
    ('{"format": 1, "choices": {"nic_models": [1]}}', "choices.nic_models[0]", "text"),
    ('{"format": 1, "schema_address": "x"}', "schema_address", "no such key"),
    ('{"format": true}', "format", "whole number"),
    ('{"format": 0}', "format", "at least 1"),
    ('{"networks": []}', "format", 'add "format": 1'),
    ('{"format": 1, "name": "a", "name": "b"}', "name", "twice"),
    ('{"format": 1, "targets": {"budget": NaN}}', "targets.budget", "no number"),
    ('{"format": 1, "targets": {"budget": -Infinity}}', "targets.budget", "no number"),
    ('{"format": 1, "targets": {"budget": 1e400}}', "targets.budget", "beyond"),
    ('{"format": 1, "targets": {"budget": ' + "9" * 9000 + "}}", "targets.budget", "beyond"),
    (r'{"format": 1, "name": "\ud800"}', "name", "half of a character"),
    ("[" * 100_000, "[0][0][0]", "64 levels"),
    ('{"a":' * 100_000, "a.a.a", "64 levels"),
    ('{"format": ' + "9" * 50 + "}", "format", "beyond"),
]


@pytest.mark.parametrize(("text", "place", "part"), WRONG_VALUES)
def test_that_a_wrong_value_is_told_with_its_place_and_what_would_be_right(text, place, part):
    problem = only(text)
    assert problem.place == place
    assert part in problem.remedy
    assert problem.line == 1


BROKEN = [
    ('{"format": 1', "ends too early", 13),
    ('{"format": 1, "na', "quotation mark", 15),
    ('{"format": 1,}', "", 13),
    ('{"format": 1 "name": "x"}', "comma", 14),
    ('{"format" 1}', "colon", 11),
    ('{"format": 1} x', "nothing may follow", 15),
    ('{"format": 1, "name": "a\tb"}', "line break or tab", 25),
    (r'{"format": 1, "name": "\q"}', "backslash", 24),
    ('{"format": one}', "value is missing", 12),
]


@pytest.mark.parametrize(("text", "part", "column"), BROKEN)
def test_that_broken_json_is_told_where_it_breaks(text, part, column):
    problem = problems(text)[0]
    assert part in problem.remedy
    assert (problem.line, abs(problem.column - column) <= 1) == (1, True)


NO_DESIGNS = [
    (b"", "empty"),
    (b" \n ", "empty"),
    (b"\xef\xbb\xbf", "empty"),
    (b"PK\x03\x04\x00\x00\xff\xff", "binary"),
    (b"\x00" * 50, "binary"),
    (b'{"format": 1, "name": "caf\xe9"}', "not UTF-8"),
    (b"[1, 2]", "a list and not a design"),
    (b"null", "null and not a design"),
    (b'"text"', "a text and not a design"),
    (b"12", "a number and not a design"),
    (b'{"name": "package", "version": "1.0"}', "JSON of another kind"),
    (b"{}", "JSON of another kind"),
    (b'{"format":1,"hosts":[' + b"1," * 1_000_001 + b"1]}", "million values"),
]


@pytest.mark.parametrize(("content", "part"), NO_DESIGNS)
def test_that_what_is_no_design_at_all_is_told_in_one_line(content, part):
    assert part in only(content).remedy


def test_that_whatever_is_wrong_is_told_in_the_language_that_is_spoken():
    contents = [row[0] for row in (*WRONG_VALUES, *BROKEN, *NO_DESIGNS)]
    with spoken(BRACKETS):
        told = [each for content in contents for each in problems(content)]
        assert all(is_told(each.remedy) for each in told)


def test_that_a_byte_that_is_no_utf_8_is_found():
    problem = only(b'{"format": 1,\n "name": "caf\xe9"}')
    assert (problem.line, problem.column, problem.value) == (2, 14, "byte 0xe9")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_that_a_file_with_a_mark_of_its_encoding_is_read(encoding):
    text = '{"format": 1, "name": "Zürich"}'
    assert parse(text.encode(encoding)).name == "Zürich"


def test_that_a_file_with_very_many_mistakes_is_not_listed_to_the_end():
    text = '{"format": 1, "vms": [' + ",".join(["1"] * 5000) + "]}"
    found = problems(text)
    assert len(found) == 1001
    assert found[-1].remedy == "And 4000 more problems."
    text = '{"format": 1, "vms": [' + ",".join(["{}"] * 60_000) + "]}"
    assert "Over a hundred thousand" in only(text).remedy


def test_that_a_problem_is_one_line_that_steers_no_terminal():
    problem = FileProblem("x\n\x1b[31m", 1, 2, "\u202egnp\x07", "Do\rit.")
    assert problem.text == "line 1, column 2: x\\u000a\\u001b[31m: \\u202egnp\\u0007: Do\\u000dit."


def test_that_what_is_nested_too_deep_is_told_beside_the_rest():
    found = problems('{"format": 1, "name": ' + "[" * 100 + "]" * 100 + "}")
    assert [each.place for each in found] == ["name", "name[0][0]"]


def test_that_a_design_that_breaks_the_rules_of_the_field_loads():
    text = '{"format": 1, "host_classes": [' + CLASS + ', "reserved_memory_mib": 9999}]}'
    assert parse(text).host_classes[0].reserved_memory_mib == 9999


@given(st.binary(max_size=200))
def test_that_any_bytes_give_a_design_or_a_clear_message(content):
    assert is_clear(read(content))


KEYS = sorted({info.key for record in reachable(Design) for info in fields_of(record)})
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=4), inner, max_size=6)
    ),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(KEYS), JSON, max_size=8))
def test_that_any_json_gives_a_design_or_problems_at_places(document):
    assert is_clear(read(json.dumps({"format": 1, **document})))


@given(st.sampled_from([each.read_bytes() for each in EXAMPLES]), st.data())
def test_that_a_damaged_example_gives_a_design_or_problems(example, data):
    content = bytearray(example)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = start + data.draw(st.integers(0, 40))
        content[start:end] = data.draw(st.binary(max_size=6) | st.sampled_from(JUNK))
    assert is_clear(read(bytes(content)))


JUNK = [b"{", b"}", b"[", b"]", b",", b":", b'"', b"null", b"-1", b"1e999", b'"format":', b"\\"]


# --- Reading and writing ---------------------------------------------------------------------


@given(st.data())
def test_that_what_is_written_is_read_back_the_same(data):
    design = data.draw(designs()).model_copy(update={"vms": ()})
    design = design.model_copy(update={"plan": data.draw(plans(design))})
    assert parse(dumps(design)) == design


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_that_an_example_is_read_and_written_back_the_same(example, tmp_path):
    design = load(example)
    save(design, tmp_path / "copy.json")
    assert load(tmp_path / "copy.json") == design


def test_that_a_file_says_its_format_and_name_and_leaves_defaults_out():
    assert json.loads(dumps(Design())) == {
        "$schema": "../resources/design.schema.json",
        "format": FORMAT,
        "name": "Untitled",
    }


def test_that_short_records_stand_on_one_line_and_rows_on_lines_of_their_own():
    text = '{"format": 1, "host_classes": [' + CLASS + ', "slots": [{"generation": 3, "lanes": 8}]}'
    text += ', {"id": "s", "count": 1, "memory_mib": 1}]}'
    lines = [line.strip() for line in dumps(parse(text)).splitlines()]
    assert '"host_classes": [' in lines
    assert '{"id": "s", "count": 1, "memory_mib": 1}' in lines


def test_that_a_file_is_replaced_and_the_former_kept_beside_it(tmp_path):
    path = tmp_path / "a.json"
    for name in ("first", "second", "third"):
        save(Design(name=name), path)
    assert load(path).name == "third"
    assert load(tmp_path / "a.json.bak").name == "second"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.json", "a.json.bak"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_that_a_file_keeps_its_permissions_and_a_link_its_target(tmp_path):
    path, link = tmp_path / "a.json", tmp_path / "link.json"
    save(Design(), path)
    path.chmod(0o640)
    link.symlink_to(path)
    save(Design(name="new"), link)
    assert link.is_symlink()
    assert load(path).name == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_that_a_file_that_cannot_be_read_is_told(tmp_path):
    for path in (tmp_path / "none.json", tmp_path, tmp_path / "none" / "x", Path("a\0b")):
        with pytest.raises(FileError, match="cannot be read"):
            load(path)


def test_that_a_file_that_cannot_be_written_is_told_and_left_alone(tmp_path):
    (tmp_path / "file").write_text("kept")
    for path in (tmp_path, tmp_path / "none" / "x", tmp_path / "file" / "x", Path("a\0b")):
        with pytest.raises(FileError, match="cannot be written"):
            save(Design(), path)
    with pytest.raises(FileError, match="too long"):
        save(Design(), tmp_path / ("x" * 300))
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(os.name == "nt", reason="devices of another kind")
def test_that_a_device_is_read_up_to_a_limit_and_never_replaced():
    with pytest.raises(FileError, match="not a file"):
        save(Design(), Path("/dev/null"))
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    with pytest.raises(FileError, match="empty"):
        load(Path("/dev/null"))


def test_that_a_huge_file_is_refused_without_being_read(tmp_path):
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(decoding.LARGEST_FILE + 10)
    with pytest.raises(FileError, match="larger than 64 MiB"):
        load(path)


OUT_OF_ROOM = """
import resource, sys
from pathlib import Path
from hvplanner.model.storage import FileError, load, save
path = Path(sys.argv[1])
design = load(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    save(design.model_copy(update={"name": "new"}), path)
except FileError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of another kind")
def test_that_a_disk_without_room_is_told_and_the_file_stays_what_it_was(tmp_path):
    path = tmp_path / "a.json"
    save(Design(name="old", description="x" * 200), path)
    done = run_python("-c", OUT_OF_ROOM, str(path))
    assert "The disk does not take files of this size." in done.stdout, done.stderr
    assert load(path).name == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


WRITER = """
import sys
from pathlib import Path
from hvplanner.model.storage import load, save
path = Path(sys.argv[1])
design = load(path)
print("ready", flush=True)
number = 0
while True:
    number += 1
    save(design.model_copy(update={"name": f"round {number}"}), path)
    print("saved", flush=True)
"""


def test_that_a_file_is_whole_at_whatever_instant_its_writer_is_killed(tmp_path):
    path = tmp_path / "a.json"
    save(load(ROOT / "designs" / "branch-office.json"), path)
    for rounds in (1, 2, 3, 5, 9):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, cwd=ROOT
        )
        for _ in range(rounds):
            writer.stdout.readline()
        writer.kill()
        writer.wait()
        writer.stdout.close()
        assert load(path).networks


def test_that_what_follows_a_text_without_end_is_not_judged():
    content = '{"format": 1, "description": "virtual virtual'
    with pytest.raises(FileError) as caught:
        parse(content)
    assert [problem.remedy for problem in caught.value.problems] == [
        "This text has no closing quotation mark."
    ]


def many_vms(**of_one: object) -> dict[str, object]:
    """Return the document of a design with more VMs than are checked at once."""
    rows: list[dict[str, object]] = [
        {"id": f"vm{number}", "memory_mib": 1024, "vnics": [{"id": "a", "network": "n"}]}
        for number in range(450)
    ]
    rows[321].update(of_one)
    return {"format": FORMAT, "networks": [{"id": "n", "role": "vm"}], "vms": rows}


def test_that_thousands_of_vms_are_read_as_a_few_are():
    document = json.dumps(many_vms(memory_mib=4096))
    assert parse(document) == Design.model_validate_json(document)


def test_that_a_wrong_value_among_thousands_of_vms_is_told_with_its_place():
    text = json.dumps(many_vms(memory_mib="much"), indent=1)
    (problem,) = problems(text)
    assert problem.place == "vms[321].memory_mib"
    assert problem.line == text[: text.index('"much"')].count("\n") + 1
