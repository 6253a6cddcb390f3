"""What holds for every format."""

import os
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.render import FORMATS, Look, render
from tests.render.reports import CONTRADICTED, HEADING, IN_WORD, report, unsourced


@pytest.mark.parametrize("form", FORMATS)
def test_the_module_of_a_format_says_what_it_is(form: str) -> None:
    assert import_module(f"factcheck.render.{form}").__doc__


@pytest.mark.parametrize("form", FORMATS)
def test_the_report_is_the_same_each_time(form: str) -> None:
    told = report(HEADING, CONTRADICTED, unsourced("La piscine ferme."))
    assert render(told, form, Look()) == render(told, form, Look())


@pytest.mark.parametrize("form", FORMATS)
def test_a_binary_format_has_a_paragraph_for_the_lines_that_readers_do_not_see(form: str) -> None:
    assert re.search('paragraph"?:? 12', render(report(IN_WORD), form, Look()))


@pytest.mark.parametrize("form", FORMATS)
@given(text=st.text(), path=st.binary(min_size=1).map(os.fsdecode))
def test_any_text_and_path_can_be_written(form: str, text: str, path: str) -> None:
    written = render(report(unsourced(text), path=path), form, Look())
    assert written.endswith("\n")
    assert written.encode("utf-8", "backslashreplace")
