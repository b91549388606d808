"""Every value that a file can hold has a word for people."""

from __future__ import annotations

from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of, reachable
from hvplanner.model.words import word


def test_that_the_terms_of_the_field_are_used():
    assert word("live_migration") == "Live migration"
    assert word("tcp_ip") == "TCP/IP"
    assert word("lbfo") == "LBFO team"
    assert word("set") == "Switch Embedded Teaming"
    assert word("iwarp") == "iWARP"


def test_that_no_two_choices_of_a_field_read_the_same():
    for record in reachable(Design):
        for info in fields_of(record):
            labels = [label for _, label in info.choices]
            assert len(set(labels)) == len(labels), info.name


def test_that_an_unknown_value_is_put_in_plain_words():
    assert word("some_new_value") == "Some new value"
