"""Tables, forms and reports learn from the model what a field is called, holds and may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.model.design import Cluster, Design
from hvplanner.model.fields import (
    fields_of,
    format_value,
    parse_value,
    range_text,
    reachable,
    row_key,
)
from hvplanner.model.hardware import HostClass, NicModel
from hvplanner.model.network import Network
from hvplanner.model.plan import HostPlan, NetworkPlacement, Plan, Team
from hvplanner.model.solving import SolveOptions
from hvplanner.model.sourced import Source
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.units import UnitError
from hvplanner.model.workload import Vm, VNic
from tests.model.outcomes import outcome

RECORDS = reachable(Design)
FIELDS = [(record, info) for record in RECORDS for info in fields_of(record)]
QUANTITIES = ("_mib", "_mbps", "_ms", "_mibps", "_percent")


def field(record, name):
    return next(info for info in fields_of(record) if info.name == name)


@pytest.mark.parametrize(("record", "info"), FIELDS, ids=lambda each: getattr(each, "name", None))
def test_that_every_field_has_a_title_in_sentence_case(record, info):
    assert info.title, f"give {record.__name__}.{info.name} a title in the model"
    assert info.title[0].isupper() or info.title.startswith("vNIC")
    assert not info.title.endswith(".")


@pytest.mark.parametrize(("record", "info"), FIELDS, ids=lambda each: getattr(each, "name", None))
def test_that_a_field_named_after_a_unit_has_that_unit(record, info):
    suffix = next((each for each in QUANTITIES if info.name.endswith(each)), None)
    if suffix:
        assert info.kind == "quantity"
        assert info.unit is not None
        assert info.unit.name == suffix[1:]


def test_that_all_that_a_design_holds_is_reached():
    names = {record.__name__ for record in RECORDS}
    assert {"Design", "VNic", "Integration", "Port", "GoalProof", "Variant", "Source"} <= names


@pytest.mark.parametrize(
    ("record", "name", "kind", "table", "optional"),
    [
        (Design, "plan", "record", None, True),
        (Design, "networks", "records", None, False),
        (Vm, "host", "reference", "hosts", True),
        (VNic, "network", "reference", "networks", False),
        (Choices, "migration_networks", "references", "networks", True),
        (Choices, "goals", "choices", None, False),
        (Cluster, "release", "choice", None, False),
        (NicModel, "rdma", "choices", None, False),
        (Source, "fields", "texts", None, False),
        (NetworkPlacement, "team", "reference", "teams", False),
        (Targets, "drain_ms", "quantity", None, True),
        (Targets, "host_failures", "integer", None, True),
        (Network, "dedicated", "flag", None, False),
        (SolveOptions, "seconds", "number", None, False),
        (Vm, "name", "text", None, False),
    ],
)
def test_that_the_kind_follows_from_the_annotation(record, name, kind, table, optional):
    info = field(record, name)
    assert (info.kind, info.table, info.optional) == (kind, table, optional)


def test_that_the_tightest_bounds_hold():
    assert (field(HostClass, "memory_mib").minimum, field(Vm, "id").maximum) == (1, 200)
    assert range_text(field(Network, "mtu")) == "from 576 to 9216"
    assert field(Team, "ports").minimum == 1


def test_that_rows_are_known_by_their_id_where_they_have_one():
    assert row_key(Network) == "id"
    assert row_key(HostPlan) == "host_class"
    assert row_key(NetworkPlacement) is None


@pytest.mark.parametrize(
    ("record", "name", "value", "text"),
    [
        (HostClass, "memory_mib", 1536 * 1024, "1.5 TiB"),
        (Targets, "drain_ms", None, ""),
        (Cluster, "release", "2012R2", "2012 R2"),
        (Network, "role", "live_migration", "Live migration"),
        (Network, "dedicated", True, "Yes"),
        (NicModel, "rdma", ("roce", "iwarp"), "RoCE, iWARP"),
        (Choices, "nic_models", ("a", "b"), "a, b"),
        (Plan, "hosts", (HostPlan(host_class="r640"), HostPlan(host_class="x")), "r640, x"),
    ],
)
def test_that_values_read_as_people_write_them(record, name, value, text):
    assert format_value(field(record, name), value) == text


@pytest.mark.parametrize(
    ("record", "name", "text", "value"),
    [
        (HostClass, "memory_mib", "1.5 TiB", 1536 * 1024),
        (Targets, "drain_ms", "7:40", 460_000),
        (Targets, "drain_ms", "  ", None),
        (Cluster, "release", "2012 r2", "2012R2"),
        (Network, "role", "vm", "vm"),
        (Network, "dedicated", "yes", True),
        (Network, "vlan", " 42 ", 42),
        (NicModel, "rdma", "roce; iwarp", ("roce", "iwarp")),
        (Choices, "migration_networks", 'lm, "a, b"', ("lm", "a, b")),
        (Vm, "host", "", None),
        (Vm, "name", " as typed ", " as typed "),
        (SolveOptions, "seconds", "1,5", 1.5),
    ],
)
def test_that_what_people_type_is_understood(record, name, text, value):
    assert parse_value(field(record, name), text) == value


@pytest.mark.parametrize(
    ("record", "name", "text", "part"),
    [
        (Network, "vlan", "5000", "from 0 to 4094"),
        (Network, "vlan", "1.5", "whole number"),
        (Network, "vlan", "9" * 5000, "whole number"),
        (HostClass, "memory_mib", "0", "from 1 MiB"),
        (HostClass, "memory_mib", "many", "Maybe: 64 GiB"),
        (Network, "role", "storrage", "Storage"),
        (Network, "dedicated", "perhaps", "neither Yes nor No"),
        (VNic, "network", "", "must be named"),
        (Vm, "id", "", "must not be empty"),
        (Vm, "id", "x" * 201, "At most 200"),
        (Vm, "vnics", "x", "edit its parts"),
        (Choices, "nic_models", '"a', "quotation mark"),
        (SolveOptions, "seconds", "nan", "Seconds must be"),
    ],
)
def test_that_what_cannot_be_is_refused_with_what_would(record, name, text, part):
    with pytest.raises(UnitError) as caught:
        parse_value(field(record, name), text)
    assert part in str(caught.value)


IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
    lambda text: text == text.strip() and "\0" not in text
)


@given(st.lists(IDS, max_size=4).map(tuple))
def test_that_ids_with_commas_and_quotes_come_back_as_they_were(ids):
    info = field(Choices, "nic_models")
    assert parse_value(info, format_value(info, ids)) == (ids or None)


@given(st.sampled_from([info for _, info in FIELDS if info.kind == "choice"]), st.data())
def test_that_a_choice_is_understood_by_its_value_and_its_label(info, data):
    value, label = data.draw(st.sampled_from(info.choices))
    assert parse_value(info, value) == parse_value(info, label) == value


@given(st.sampled_from([info for _, info in FIELDS]), st.text(max_size=80))
def test_that_any_text_is_either_understood_or_refused(info, text):
    value = outcome(parse_value, info, text)
    assert isinstance(value, UnitError) or isinstance(format_value(info, value), str)
