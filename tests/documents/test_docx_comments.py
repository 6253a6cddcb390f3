"""Comments in a Word file: where they stand, and that all else stays as it was."""

import random
import re
import zipfile
from contextlib import suppress
from io import BytesIO
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from factcheck.documents import read_document
from factcheck.documents.docx_comments import Comment, Commented, Words, with_comments
from factcheck.documents.unreadable import UnreadableError
from factcheck.errors import FactcheckError
from factcheck.model import Span
from tests.documents.word_files import comments, formatted, marked, packed, paragraph, run, unpacked, word

CHANGED = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
BOX = (
    '<w:r><w:rPr/><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p>{0}</w:p>'
    "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>{0}</w:p>"
    "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
CALL = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
NOTE_TEXT = paragraph("<w:r><w:footnoteRef/></w:r>", run(" La note dit vrai. Elle finit."))
NOTE = f'<w:footnote w:id="1">{NOTE_TEXT}</w:footnote>'


def text_of(data: bytes) -> str:
    return read_document("-", stdin=data, name="a.docx").text


def comment_on(data: bytes, *texts: str) -> Commented:
    """The file with a comment on each of these texts, which says the text."""
    whole = text_of(data)
    spans = [Span(whole.index(text), whole.index(text) + len(text)) for text in texts]
    return with_comments("a.docx", data, whole, [_comment(span, whole) for span in spans])


def _comment(span: Span, whole: str) -> Comment:
    return Comment(span, ((Words(whole[slice(*span)]),),), (Words("ailleurs"),))


def untouched(before: bytes, after: bytes) -> bool:
    """Tell whether all that is no comment of factcheck is the same, the parts of the file byte for byte."""
    old, new = unpacked(before), unpacked(after)
    same = {name: content for name, content in new.items() if name not in CHANGED}
    return (
        same == {name: content for name, content in old.items() if name not in CHANGED}
        and formatted(before) == formatted(after)
        and text_of(before) == text_of(after)
    )


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([run("Un mot.", "<w:b/>")], "Un mot."),
        ([run("Avant. Un mot. Après.", "<w:b/>")], "Un mot."),
        ([run("Avant. Un "), run("mot", "<w:b/>"), run(". Après.", "<w:i/>")], "Un mot."),
        ([run("Avant. "), f'<w:hyperlink w:anchor="x">{run("Un mot")}</w:hyperlink>', run(".")], "Un mot."),
        ([f'<w:hyperlink w:anchor="x">{run("Avant. Un")}</w:hyperlink>', run(" mot.")], "Un mot."),
        ([run("Un"), f'<w:hyperlink w:anchor="x">{run(" mot. Après")}</w:hyperlink>', run(".")], "Un mot."),
        ([run("Avant. "), f'<w:ins w:id="7" w:author="R">{run("Un mot. Après.")}</w:ins>'], "Un mot."),
        ([run("Un "), f'<w:del w:id="8" w:author="R">{run("grand ")}</w:del>', run("mot. Après.")], "Un mot."),
        ([run("Un "), f"<w:moveFrom>{run('non ')}</w:moveFrom><w:moveTo>{run('mot. Oui')}</w:moveTo>"], "Un mot."),
        (["<w:r><w:tab/><w:t>Un</w:t><w:br/><w:t>mot. Après</w:t></w:r>"], "Un\nmot."),
        (["<w:r><w:t>Avant.</w:t><w:br/></w:r>", run("Un mot.")], "Un mot."),
        (["<w:sdt><w:sdtPr/><w:sdtContent>", run("Avant. Un mot."), "</w:sdtContent></w:sdt>"], "Un mot."),
        (['<w:smartTag w:element="x"><w:smartTagPr/>', run("Un"), "</w:smartTag>", run(" mot.")], "Un mot."),
        (['<w:fldSimple w:instr="REF x">', run("Un mot."), "</w:fldSimple>"], "Un mot."),
        ([run("Un "), "<w:proofErr/>", run("invisible ", "<w:vanish/>"), run("mot.")], "Un mot."),
        (['<w:r w:rsidR="00AA00AA">', "<w:lastRenderedPageBreak/><w:t>Avant. Un mot.</w:t></w:r>"], "Un mot."),
    ],
)
def test_a_comment_stands_at_exactly_the_text(runs: list[str], text: str) -> None:
    data = word(paragraph(run("Début.")), paragraph(*runs))
    commented = comment_on(data, text)
    assert comments(commented.data) == {"1": [text]}
    hidden = "invisible " if "invisible" in "".join(runs) else ""
    assert marked(commented.data, "1").replace(hidden, "") == text.replace("\n", "")
    assert untouched(data, commented.data)


def test_what_takes_no_marks_is_marked_as_a_whole() -> None:
    form = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run('Avant. Un mot. Après.')}</w:sdtContent></w:sdt>"
    ruby = "<w:r><w:ruby><w:rt/><w:rubyBase><w:r><w:t>Deux</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    data = word(paragraph(run("Début.")), paragraph(form), paragraph(run("Fin. "), ruby, run(" mots. Et.")))
    commented = comment_on(data, "Un mot.", "Deux mots.")
    assert marked(commented.data, "1") == "Avant. Un mot. Après."
    assert marked(commented.data, "2") == "Deux mots."
    assert untouched(data, commented.data)


def test_the_mark_that_calls_a_comment_is_no_insertion_and_no_link() -> None:
    inside = f'<w:ins w:id="7" w:author="R"><w:hyperlink w:anchor="x">{run("Un mot. Après.")}</w:hyperlink></w:ins>'
    commented = comment_on(word(paragraph(run("Début. "), inside)), "Un mot.")
    calls = etree.fromstring(unpacked(commented.data)["word/document.xml"]).iter(qn("w:commentReference"))
    assert [each.getparent().getparent().tag for each in calls] == [qn("w:p")] * 2


def test_a_tracked_change_of_formatting_is_numbered_anew_where_its_run_is_split() -> None:
    tracked = '<w:b/><w:rPrChange w:id="41" w:author="R"><w:rPr/></w:rPrChange>'
    data = word(paragraph(run("Avant. Un mot. Après.", tracked)))
    commented = comment_on(data, "Un mot.")
    numbers = re.findall(rb'rPrChange w:id="(\d+)"', unpacked(commented.data)["word/document.xml"])
    assert sorted(numbers) == [b"41", b"42", b"43"]
    assert untouched(data, commented.data)


def test_a_sentence_over_two_paragraphs_whose_break_is_deleted_is_marked_in_both() -> None:
    broken = paragraph(run("Une phrase "), properties="<w:rPr><w:del/></w:rPr>")
    data = word(broken, paragraph(run("en deux. Puis.")))
    commented = comment_on(data, "Une phrase en deux.")
    assert marked(commented.data, "1") == "Une phrase en deux."
    assert untouched(data, commented.data)


def test_comments_in_tables_lists_and_beside_others() -> None:
    cells = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in ("Une case. Pleine.", "Une autre."))
    item = paragraph(run("Un point."), properties='<w:numPr><w:numId w:val="1"/></w:numPr>')
    data = word(paragraph(run("Un mot. Deux mots.")), f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", item)
    texts = ("Un mot.", "Deux mots.", "Pleine.", "Une autre.", "Un point.")
    commented = comment_on(data, *texts)
    assert comments(commented.data) == {str(number): [text] for number, text in enumerate(texts, 1)}
    assert [marked(commented.data, number) for number in comments(commented.data)] == [*texts]
    assert comments(commented.data, "Rédaction") == {"0": ["Vérifier ?"]}
    assert untouched(data, commented.data)


def test_a_comment_on_a_note_stands_at_its_call_and_says_so() -> None:
    data = word(paragraph(run("Un mot"), CALL, run(".")), notes=NOTE)
    commented = comment_on(data, "Un mot.", "La note dit vrai.", "Elle finit.")
    assert comments(commented.data) == {
        "1": ["Un mot."],
        "2": ["ailleurs", "La note dit vrai."],
        "3": ["ailleurs", "Elle finit."],
    }
    assert [marked(commented.data, number) for number in "123"] == ["Un mot#.", "#", "#"]
    assert untouched(data, commented.data)


def test_a_comment_on_a_note_whose_call_is_deleted_stands_beside_the_deletion() -> None:
    gone = run("deux").replace("w:t", "w:delText")
    data = word(paragraph(run("Un mot."), f'<w:del w:id="7" w:author="R">{gone}{CALL}{gone}</w:del>'), notes=NOTE)
    commented = comment_on(data, "La note dit vrai.")
    assert comments(commented.data) == {"1": ["ailleurs", "La note dit vrai."]}
    assert b'<w:commentRangeStart w:id="1"/><w:del ' in unpacked(commented.data)["word/document.xml"]
    assert untouched(data, commented.data)


def test_a_note_that_nothing_calls_has_no_comment() -> None:
    data = word(paragraph(run("Un mot.")), notes=NOTE)
    commented = comment_on(data, "Un mot.", "La note dit vrai.", "Elle finit.")
    assert commented.left_out == 2
    assert comments(commented.data) == {"1": ["Un mot."]}
    assert comment_on(data, "Elle finit.") == Commented(data, 1)


def test_a_comment_on_a_text_box_stands_at_the_box_and_says_so() -> None:
    data = word(paragraph(run("Avant. "), BOX.format(run("Dans la boîte. Et puis.")), run("Après.")))
    commented = comment_on(data, "Après.", "Et puis.")
    assert comments(commented.data) == {"1": ["Après."], "2": ["ailleurs", "Et puis."]}
    assert marked(commented.data, "1") == "Après."
    document = unpacked(commented.data)["word/document.xml"].decode()
    assert re.search(r'<w:commentRangeStart w:id="2"/><w:r><w:rPr/><mc:AlternateContent', document)
    assert untouched(data, commented.data)


def test_a_file_without_comments_gets_the_parts_for_them() -> None:
    data = word(paragraph(run("Un mot.")), comments=False)
    assert "word/comments.xml" not in unpacked(data)
    commented = comment_on(data, "Un mot.").data
    assert [(each.text, each.author) for each in docx.Document(BytesIO(commented)).comments] == [
        ("Un mot.", "factcheck")
    ]
    assert untouched(data, commented)


def test_a_stray_part_called_comments_is_no_comments() -> None:
    data = packed({**unpacked(word(paragraph(run("Un mot.")), comments=False)), "word/comments.xml": b"no comments"})
    parts = unpacked(comment_on(data, "Un mot.").data)
    assert parts["word/comments.xml"] == b"no comments"
    assert b"Un mot." in parts["word/comments1.xml"]


def test_the_date_is_that_of_the_file() -> None:
    data = word(paragraph(run("Un mot.")))
    parts = unpacked(data)
    parts["docProps/core.xml"] = re.sub(
        rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2024-05-17T08:00:00Z", parts["docProps/core.xml"]
    )
    dated, dateless = packed(parts), packed({**parts, "docProps/core.xml": b"<none/>"})
    assert (
        b'w:initials="fc" w:date="2024-05-17T08:00:00Z"'
        in unpacked(comment_on(dated, "Un mot.").data)["word/comments.xml"]
    )
    assert b'w:initials="fc">' in unpacked(comment_on(dateless, "Un mot.").data)["word/comments.xml"]


def test_nothing_to_say_leaves_the_file_as_it_is() -> None:
    data = word(paragraph(run("Un mot.")))
    assert comment_on(data) == Commented(data, 0)


def test_another_text_than_the_one_checked_is_refused() -> None:
    with pytest.raises(UnreadableError, match=r"^a\.docx: the file changed while it was checked"):
        with_comments("a.docx", word(paragraph(run("Un mot."))), "Un autre mot.", [])


def test_damage_that_reading_did_not_meet_is_told() -> None:
    written = BytesIO(word(paragraph(run("Un mot."))))
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("stray.bin", b"as it was")
    with pytest.raises(UnreadableError, match=r"^a\.docx: the file is damaged \(BadZipFile: Bad CRC"):
        comment_on(written.getvalue().replace(b"as it was", b"as it is!"), "Un mot.")


def test_order_dates_and_compression_of_the_parts_are_kept() -> None:
    data = word(paragraph(run("Un mot.")))
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(BytesIO(comment_on(data, "Un mot.").data)) as new:
        assert [(each.filename, each.date_time, each.compress_type) for each in old.infolist()] == [
            (each.filename, each.date_time, each.compress_type) for each in new.infolist()
        ]


WRAPPERS = ("{}", "{}", '<w:ins w:id="90" w:author="R">{}</w:ins>', '<w:hyperlink w:anchor="x">{}</w:hyperlink>')
FORMS = ("", "<w:b/>", '<w:i/><w:rPrChange w:id="95" w:author="R"><w:rPr/></w:rPrChange>')
EXTRAS = ("", "", f'<w:del w:id="91" w:author="R">{run("non ")}</w:del>', '<w:bookmarkStart w:id="3" w:name="b"/>')
WORD = st.text("abcé’ «»\u202f😀", min_size=1, max_size=6)
PIECE = st.tuples(WORD, st.sampled_from(WRAPPERS), st.sampled_from(FORMS), st.sampled_from(EXTRAS))


@settings(max_examples=80)
@given(st.lists(st.lists(PIECE, min_size=1, max_size=5), min_size=1, max_size=3), st.data())
def test_any_text_of_any_paragraph_is_marked_and_nothing_else_changes(
    made: list[list[tuple[str, str, str, str]]], chosen: st.DataObject
) -> None:
    paragraphs = [
        paragraph(*(extra + wrapper.format(run(text, form)) for text, wrapper, form, extra in each)) for each in made
    ]
    data = word(paragraph(run("Début.")), *paragraphs, header=False)
    whole = text_of(data)
    cuts = sorted(chosen.draw(st.sets(st.integers(0, len(whole)), max_size=6)))
    spans = [Span(*each) for each in pairwise(cuts)]
    spans = [each for each in spans if whole[slice(*each)].strip() and "\n" not in whole[slice(*each)]]
    commented = with_comments("a.docx", data, whole, [_comment(each, whole) for each in spans])
    texts = [whole[slice(*each)] for each in spans]
    assert [*comments(commented.data).values()] == [[text] for text in texts]
    assert [marked(commented.data, number) for number in comments(commented.data)] == texts
    assert untouched(data, commented.data)
    assert with_comments("a.docx", data, whole, [_comment(each, whole) for each in spans]) == commented


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_no_damage_is_an_internal_error(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    parts = unpacked(word(paragraph(run("Un mot"), CALL, run(". Deux mots.")), notes=NOTE))
    for name in chance.sample([*parts], 2):
        damaged = bytearray(parts[name])
        for _ in range(chance.randint(1, 3)):
            damaged[chance.randrange(len(damaged))] = chance.choice(b'<>"/=a1 ')
        parts[name] = bytes(damaged)
    data = packed(parts)
    with suppress(FactcheckError):
        whole = text_of(data)
        with_comments("a.docx", data, whole, [_comment(Span(0, min(3, len(whole))), whole)])
