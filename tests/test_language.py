"""What people read is looked up, and every text has its German."""

from __future__ import annotations

import pickle

import pytest

from hvplanner import language
from hvplanner.language import Language, again, all_of, joined, tr, translated, trn
from hvplanner.model.units import MIB
from tests import translations

TEXTS = {
    ("Team {team} has {count} ports.", ""): ("{count} Ports hat das Team {team}.",),
    ("Open", ""): ("Öffnen",),
    ("Open", "state"): ("Offen",),
    ("{n} ports", ""): ("{n} Port", "{n} Ports"),
}


@pytest.fixture
def _german() -> None:
    language.use(Language("de", TEXTS, ","))


@pytest.mark.usefixtures("_german")
def test_that_a_text_is_looked_up_and_filled_in():
    assert tr("Team {team} has {count} ports.", team="T1", count=2) == "2 Ports hat das Team T1."


@pytest.mark.usefixtures("_german")
def test_that_one_word_may_be_two():
    assert (tr("Open"), tr("Open", meaning="state")) == ("Öffnen", "Offen")


@pytest.mark.usefixtures("_german")
def test_that_what_is_counted_has_its_form():
    assert [trn("{n} port", "{n} ports", n) for n in (0, 1, 2)] == [
        *("0\xa0Ports", "1\xa0Port", "2\xa0Ports")
    ]


@pytest.mark.usefixtures("_german")
def test_that_what_is_not_translated_stays_english():
    assert tr("Save {name}", name="x") == "Save x"
    assert translated("Save") == "Save"
    assert trn("{n} host", "{n} hosts", 1) == "1\xa0host"


def test_that_english_needs_no_translation():
    assert tr("Team {team} has {count} ports.", team="T1", count=2) == "Team T1 has 2 ports."
    assert [trn("{n} port", "{n} ports", n) for n in (0, 1, 2)] == [
        *("0\xa0ports", "1\xa0port", "2\xa0ports")
    ]


@pytest.mark.parametrize("name", ["{count}", "{0.__class__}", "%s", "{{", "\\g<0>", "{team}"])
def test_that_a_name_is_never_taken_for_a_placeholder(name: str):
    assert tr("{team} and {count}", team=name, count=name) == f"{name} and {name}"


@pytest.mark.usefixtures("_german")
def test_that_a_text_is_said_again_in_another_language_with_all_that_is_in_it():
    inner = tr("Team {team} has {count} ports.", team=trn("{n} port", "{n} ports", 2), count=2)
    whole = pickle.loads(pickle.dumps(joined(": ", (tr("Open"), inner, MIB.format(1536)))))
    assert whole == "Öffnen: 2 Ports hat das Team 2\xa0Ports.: 1,5 GiB"
    language.use("en")
    assert again(whole) == "Open: Team 2\xa0ports has 2 ports.: 1.5 GiB"


def test_that_what_was_not_said_here_stays_as_it_is():
    assert again("sql-01") == "sql-01"


@pytest.mark.parametrize(
    ("parts", "said"), [("", ""), ("a", "a"), ("ab", "a and b"), ("abc", "a, b and c")]
)
def test_that_several_things_are_named_in_a_row(parts: str, said: str):
    assert all_of(parts) == said


def test_that_an_unknown_language_is_english():
    language.use("de")
    language.use("xx")
    assert language.present().code == "en"


@pytest.mark.parametrize("code", translations.CODES)
def test_that_the_file_holds_what_the_code_says_and_nothing_else(code: str):
    found, known = translations.texts(), language.read(language.file_of(code))
    assert not found.keys() - known.keys(), "run: python -m tests.translations, and translate"
    assert not known.keys() - found.keys(), "run: python -m tests.translations"


@pytest.mark.parametrize("code", translations.CODES)
def test_that_a_translation_fills_in_what_the_text_does(code: str):
    for (text, _), forms in language.read(language.file_of(code)).items():
        *ones, last = map(language.placeholders, forms)
        assert last == language.placeholders(text), text
        # What is said of one thing need not say how many.
        assert all(one <= last for one in ones), text


@pytest.mark.parametrize("code", translations.CODES)
def test_that_the_file_is_as_the_script_writes_it(code: str):
    found, known = translations.texts(), language.read(language.file_of(code))
    for text in found.values():
        text.forms = known.get(text.key, ())
    written = language.file_of(code).read_text(encoding="utf-8")
    assert translations.written(code, found) == written, "run: python -m tests.translations"
