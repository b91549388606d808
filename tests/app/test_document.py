"""A document knows its file, what is unsaved, and the way back; it tells whoever listens."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hvplanner.app import edits, grouping
from hvplanner.app.document import Document
from hvplanner.app.edits import EditError
from hvplanner.model import storage
from hvplanner.model.design import Design
from hvplanner.model.storage import FileError
from tests.app.small import DESIGN


@pytest.fixture
def document():
    return Document(DESIGN)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "lab.json"
    storage.save(DESIGN, path)
    return path


def rename(document, name, merge_key=None):
    changed = edits.set_field(document.design, ("name",), name)
    document.apply("rename design", changed, merge_key)


def test_that_a_document_begins_clean_without_a_file_and_without_a_way_back(document):
    assert (document.path, document.is_dirty, document.generation) == (None, False, 0)
    assert (document.undo_label, document.redo_label) == (None, None)
    assert Document().design == Design()


def test_that_a_change_is_unsaved_and_has_a_way_back_and_forth(document):
    rename(document, "x")
    assert document.is_dirty
    assert document.undo_label == "rename design"
    document.undo()
    assert document.design is DESIGN
    assert not document.is_dirty
    assert document.redo_label == "rename design"
    document.redo()
    assert document.design.name == "x"


def test_that_the_same_design_again_is_no_change(document):
    document.apply("nothing", document.design)
    assert (document.generation, document.undo_label) == (0, None)


def test_that_undo_and_redo_of_nothing_are_no_change(document):
    document.undo()
    document.redo()
    assert document.generation == 0


def test_that_whoever_subscribed_is_told_of_every_change_until_he_leaves(document, tmp_path):
    told = []
    leave = document.subscribe(lambda: told.append((document.generation, document.is_dirty)))
    rename(document, "x")
    document.undo()
    document.redo()
    document.save(tmp_path / "x.json")
    document.new(DESIGN)
    assert told == [(1, True), (2, False), (3, True), (3, False), (4, False)]
    leave()
    leave()
    rename(document, "y")
    assert len(told) == 5


def test_that_a_listener_may_leave_while_being_told(document):
    told = []

    def once():
        told.append("first")
        leave()

    leave = document.subscribe(once)
    document.subscribe(lambda: told.append("second"))
    rename(document, "x")
    rename(document, "y")
    assert told == ["first", "second", "second"]


def test_that_a_saved_document_is_clean_and_reads_the_same(document, tmp_path):
    path = tmp_path / "new.json"
    rename(document, "x")
    document.save(path)
    assert (document.path, document.is_dirty) == (path, False)
    assert storage.load(path) == document.design


def test_that_undo_past_a_save_is_unsaved(document, tmp_path):
    rename(document, "x", "name")
    document.save(tmp_path / "x.json")
    rename(document, "xy", "name")
    document.undo()
    assert document.design.name == "x"
    assert not document.is_dirty
    document.undo()
    assert document.is_dirty


def test_that_a_save_without_a_file_to_save_to_is_a_bug(document):
    with pytest.raises(ValueError, match="needs a path"):
        document.save()


def test_that_a_save_that_fails_leaves_the_document_unsaved_and_with_its_file(file):
    document = Document()
    document.open(file)
    rename(document, "x")
    with pytest.raises(FileError):
        document.save(file / "no folder" / "x.json")
    assert (document.path, document.is_dirty) == (file, True)
    document.save()
    assert storage.load(file).name == "x"


def test_that_an_opened_document_is_clean_and_has_no_way_back(document, file):
    rename(document, "x")
    document.open(file)
    assert (document.design, document.path, document.is_dirty) == (DESIGN, file, False)
    assert document.undo_label is None


@pytest.mark.parametrize("content", [b"", b"\0\xff", b"[]", b'{"format": 999}', b'{"hosts": 1}'])
def test_that_a_file_that_cannot_be_opened_leaves_the_document_as_it_was(document, file, content):
    rename(document, "x")
    before = (document.design, document.path, document.is_dirty, document.generation)
    file.write_bytes(content)
    with pytest.raises(FileError):
        document.open(file)
    with pytest.raises(FileError):
        document.open(file.parent)
    assert (document.design, document.path, document.is_dirty, document.generation) == before
    assert document.undo_label == "rename design"


def test_that_a_restored_document_is_unsaved_until_it_is_saved(document, file):
    document.restore(DESIGN, file, None)
    assert (document.path, document.is_dirty) == (file, True)
    document.save()
    assert not document.is_dirty


def test_that_a_change_of_the_file_by_somebody_else_is_noticed(document, file):
    assert document.file_state() == "same"
    document.open(file)
    assert document.file_state() == "same"
    file.write_bytes(file.read_bytes() + b"\n")
    assert document.file_state() == "changed"
    document.save()
    assert document.file_state() == "same"
    file.unlink()
    assert document.file_state() == "missing"


def test_that_a_restored_document_notices_what_happened_to_its_file_since(document, file):
    document.open(file)
    known = document.base_sha256
    document.restore(DESIGN, file, known)
    assert document.file_state() == "same"
    file.write_bytes(file.read_bytes() + b"\n")
    assert document.file_state() == "changed"


@pytest.mark.skipif(sys.platform == "win32", reason="has no such pipes")
def test_that_a_pipe_is_read_once_and_not_watched(document, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=[storage.dumps(DESIGN)])
    writer.start()
    # A second reading would wait for a second writer.
    document.open(pipe)
    writer.join()
    assert document.design == DESIGN
    assert document.file_state() == "same"


def test_that_a_reload_is_a_step_and_what_the_file_holds_counts_as_saved(document, tmp_path):
    path = tmp_path / "design.json"
    document.save(path)
    theirs = edits.add_row(DESIGN, "networks")
    storage.save(theirs, path)
    assert document.file_state() == "changed"
    document.reload()
    assert document.design == theirs
    assert document.file_state() == "same"
    assert not document.is_dirty
    document.undo()
    assert document.design is DESIGN
    assert document.is_dirty


def test_that_a_reload_of_what_is_no_design_changes_nothing(document, tmp_path):
    path = tmp_path / "design.json"
    document.save(path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(FileError):
        document.reload()
    assert document.design is DESIGN
    assert document.undo_label is None


def test_that_without_a_file_there_is_nothing_to_reload(document):
    with pytest.raises(ValueError, match="no file"):
        document.reload()


def test_that_keeping_mine_needs_saving_and_knows_the_file_as_it_is_now(document, tmp_path):
    path = tmp_path / "design.json"
    document.save(path)
    storage.save(edits.add_row(DESIGN, "networks"), path)
    document.keep()
    assert document.is_dirty
    assert document.file_state() == "same"


class Editing(RuleBasedStateMachine):
    """Whatever is edited, saved, undone and redone, the way back leads to the first design."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.document = Document(DESIGN)
        self.saved = DESIGN

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    def edit(self, change, merge_key=None):
        with contextlib.suppress(EditError):
            self.document.apply("edit", change(self.document.design), merge_key)

    @rule(name=st.text(max_size=3))
    def type_name(self, name):
        self.edit(lambda design: edits.set_field(design, ("name",), name), "name")

    @rule(mtu=st.integers(0, 10_000))
    def set_mtu(self, mtu):
        self.edit(lambda design: edits.set_field(design, ("networks", 0, "mtu"), mtu))

    @rule(table=st.sampled_from(["networks", "hosts", "vms", "vm_groups"]))
    def add(self, table):
        self.edit(lambda design: edits.add_row(design, table))

    @rule(table=st.sampled_from(["networks", "hosts", "host_classes", "fabrics"]))
    def remove(self, table):
        self.edit(lambda design: edits.remove_rows(design, table, [0]))

    @rule()
    def expand(self):
        self.edit(lambda design: grouping.expand_group(design, "web"))

    @rule()
    def undo(self):
        self.document.undo()

    @rule()
    def redo(self):
        self.document.redo()

    @rule()
    def save(self):
        self.document.save(self.folder / "design.json")
        self.saved = self.document.design

    @rule()
    def go_back_and_forth(self):
        here, label = self.document.design, self.document.undo_label
        steps = 0
        while self.document.undo_label is not None:
            self.document.undo()
            steps += 1
        assert self.document.design is DESIGN
        for _ in range(steps):
            self.document.redo()
        assert self.document.design is here
        assert self.document.undo_label == label

    @invariant()
    def is_dirty_where_it_differs_from_what_was_saved(self):
        if self.document.design != self.saved:
            assert self.document.is_dirty
        if self.document.design is self.saved:
            assert not self.document.is_dirty

    @invariant()
    def can_be_read_back(self):
        assert storage.parse(storage.dumps(self.document.design)) == self.document.design


test_editing = Editing.TestCase
