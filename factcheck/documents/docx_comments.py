"""Comments put into a Word file, all else in it left as it stands.

python-docx opens the file and tells its text. It can set comments, too, but on whole runs only, dated now, and it
writes every part anew; so the marks are set in `docx_marks`, and the parts copied in `docx_package`.
"""

import io
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from factcheck.documents.binary import APART, assembled, damage_told
from factcheck.documents.docx import Prose, docx_prose
from factcheck.documents.docx_marks import in_box, mark
from factcheck.documents.docx_package import Package
from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Span

_AUTHOR, _INITIALS = "factcheck", "fc"
_CALLS = (qn("w:footnoteReference"), qn("w:endnoteReference"))


class Words(NamedTuple):
    """Words of a comment; `style` is "", "b" (bold) or "i" (italic)."""

    text: str
    style: str = ""


Line = tuple[Words, ...]


class Comment(NamedTuple):
    """A comment on `span` of the text that is read in the file, as paragraphs of words.

    Word takes no comments in notes and text boxes. One on words in them stands at what calls the note, or at the box,
    with `elsewhere` put before it.
    """

    span: Span
    lines: tuple[Line, ...]
    elsewhere: Line


class Commented(NamedTuple):
    """A Word file with comments, and how many were left out: those on notes that the text does not call."""

    data: bytes
    left_out: int


def with_comments(path: str, data: bytes, text: str, comments: Sequence[Comment]) -> Commented:
    """The Word file in `data` with comments (sorted, not overlapping) after those that it has.

    `text` is what was read in it. The comments' date is that on which the file was last changed, if it says so. Raises
    UnreadableError where the text is another, or the file is damaged where it was not read before.
    """
    with damage_told(".docx", path):
        return _commented(path, data, text, comments)


def _commented(path: str, data: bytes, text: str, comments: Sequence[Comment]) -> Commented:
    document = docx.Document(io.BytesIO(data))
    prose = list(docx_prose(document))
    if assembled(path, [each.part for each in prose]).text != text:
        raise UnreadableError("annotate.changed", path)
    package = Package(data, document)
    styles = {(style.name or "").lower(): style.style_id for style in document.styles}
    placed = list(_placed(prose, document.element.body, comments))
    numbered = list(enumerate(placed, package.first_free_number()))
    for number, (_, first, last, _) in reversed(numbered):
        mark(first, last, number, styles.get("annotation reference"))
    date = package.date()
    for number, (comment, _, _, exact) in numbered:
        lines = comment.lines if exact else (comment.elsewhere, *comment.lines)
        package.comments.append(_comment(number, lines, styles, date))
    return Commented(package.written() if placed else data, len(comments) - len(placed))


class _Place(NamedTuple):
    """From `offset` of the text on, up to the next place, stand the characters of `element` from `begins` on."""

    offset: int
    element: Any
    begins: int
    reference: tuple[str, str] | None

    def at(self, offset: int) -> tuple[Any, int]:
        return self.element, self.begins + offset - self.offset


class _Placed(NamedTuple):
    """A comment, the first and last character to mark, and whether they are those that it is on."""

    comment: Comment
    first: tuple[Any, int]
    last: tuple[Any, int]
    exact: bool


def _placed(prose: Sequence[Prose], body: Any, comments: Sequence[Comment]) -> Iterator[_Placed]:
    """Those of the comments that have a place."""
    calls = {(each.tag, each.get(qn("w:id"))): each for each in body.iter(*_CALLS)}
    places = list(_places(prose))
    for comment in comments:
        start, end = comment.span
        first, last = (
            places[bisect_right(places, offset, key=attrgetter("offset")) - 1] for offset in (start, end - 1)
        )
        if first.reference is None:
            exact = not (in_box(first.element) or in_box(last.element))
            yield _Placed(comment, first.at(start), last.at(end - 1), exact)
        elif first.reference in calls:
            call = calls[first.reference], 0
            yield _Placed(comment, call, call, exact=False)


def _places(prose: Sequence[Prose]) -> Iterator[_Place]:
    """Where each stretch of the text stands in the file; the white space around a paragraph is not in the text."""
    at = 0
    for part, signs, reference in prose:
        whole = "".join(sign.text for sign in signs)
        after = at + len(part.text)
        start = at - (len(whole) - len(whole.lstrip()))
        for text, element in signs:
            seen = max(start, at)
            if seen < min(start + len(text), after):
                yield _Place(seen, element, seen - start, reference)
            start += len(text)
        at = after + len(APART)


def _comment(number: int, lines: Sequence[Line], styles: Mapping[str, str], date: str | None) -> Any:
    """The element of a comment, whose first paragraph begins with the mark that Word shows of it."""
    named = {"w:id": str(number), "w:author": _AUTHOR, "w:initials": _INITIALS} | ({"w:date": date} if date else {})
    comment = OxmlElement("w:comment", {qn(name): value for name, value in named.items()})
    for line in lines:
        paragraph = OxmlElement("w:p")
        if style := styles.get("annotation text"):
            paragraph.get_or_add_pPr().style = style
        if not len(comment):
            paragraph.append(_run("w:annotationRef", styles.get("annotation reference")))
        paragraph.extend(_words(each) for each in line)
        comment.append(paragraph)
    return comment


def _words(words: Words) -> Any:
    """A run that Word does not look for misspellings in."""
    run = _run("w:t")
    properties = run.get_or_add_rPr()
    properties.extend(OxmlElement(f"w:{name}") for name in (*words.style, "noProof"))
    run[-1].text = words.text
    run[-1].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def _run(name: str, style: str | None = None) -> Any:
    run = OxmlElement("w:r")
    if style:
        run.style = style
    run.append(OxmlElement(name))
    return run
