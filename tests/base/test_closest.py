"""What is said of a quote that its source has not got."""

from factcheck.base.closest import Closest, word_diff
from factcheck.base.quotes import SourceText

SOURCE = SourceText("Le pont est long.\nIl a coûté 14\u00a0millions d’euros. Il a coûté 14 millions d’euros, dit-on.\n")


def test_a_quote_in_other_signs_is_given_as_the_source_has_it() -> None:
    told = Closest()("Le pont  est long.", SOURCE)
    assert told.right == "Le pont est long."
    assert told.remark == " (but for white space, apostrophes or other signs it stands on line 1)"


def test_where_it_stands_twice_nothing_is_chosen() -> None:
    told = Closest()("Il a coûté 14 millions d'euros", SOURCE)
    assert told.right == ""
    assert told.remark.endswith("stands on line 2, 2)")
    assert told.mend == "Copy it from there, with a prefix: or suffix: to tell which."


def test_closest_passages_are_shown_in_whole_words_and_not_without_end() -> None:
    closest = Closest()
    first = closest("Le pont est trop long.", SOURCE)
    assert first.remark == " (closest passage: «Le pont est [-trop-] long.» line 1)"
    others = [closest("Le pont est trop long.", SOURCE).remark for _ in range(30)]
    assert others.count("") == 6


def test_nothing_is_said_where_nothing_is_like_it() -> None:
    assert Closest()("zzzzzzzzzz", SOURCE).remark == ""
    assert Closest()("word " * 100, SOURCE).remark == ""


def test_words_are_marked_and_long_stretches_cut() -> None:
    assert word_diff("a b c", "a x c d") == "a [-b-]{+x+} c {+d+}"
    same = " ".join(map(str, range(30)))
    assert word_diff(f"{same} a", f"{same} b") == "0 1 2 3 4 5 6 7 … 22 23 24 25 26 27 28 29 [-a-]{+b+}"
