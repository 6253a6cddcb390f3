"""Marks around text of a Word file: where a range begins and ends, and what calls the comment on it.

A run is split where a mark stands inside it; both halves keep its formatting. Where Word takes no mark (text boxes,
ruby, fields of forms), it stands at the edge of the next larger thing that does (ECMA-376, part 1, 17.13.4).
"""

from copy import deepcopy
from itertools import takewhile
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_P, _R, _T, _RPR, _ID, _BOX = (qn(f"w:{name}") for name in ("p", "r", "t", "rPr", "id", "txbxContent"))
_SETTINGS = qn("w:sdtPr")
_FORM = (qn("w:dataBinding"), qn("w:text"))  # what Word fills in anew, or takes plain text for
_DELETED = (qn("w:del"), qn("w:moveFrom"))
_PROPERTIES = (_SETTINGS, qn("w:sdtEndPr"), qn("w:smartTagPr"), qn("w:customXmlPr"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def in_box(element: Any) -> bool:
    """Tell whether an element of the body stands in a text box, where Word takes no comments."""
    return next(element.iterancestors(_BOX), None) is not None


def mark(first: tuple[Any, int], last: tuple[Any, int], number: int, style: str | None) -> None:
    """Mark as that of comment `number` the text from one place to another: (element, index of a character in it).

    `last` is the place of the last character. `style` is that of the mark that calls the comment. Marks that are set
    later must not end after `first`: what stands before it keeps its element and index, what follows may not.
    """
    end, begun = _cut(*last, after=True)[0], _run(first[0])
    start = _cut(*first, after=False)[1]
    if begun is end:
        end = start  # the marked text has moved into the run that the second cut made
    _widest(start, last=False).addprevious(_numbered("w:commentRangeStart", number))
    after = _numbered("w:commentRangeEnd", number)
    _widest(end, last=True).addnext(after)
    _in_paragraph(after).addnext(_call(number, style))


def _run(element: Any) -> Any:
    """The outermost run around an element: that of the body, also for what stands in a box."""
    return [*element.iterancestors(_R)][-1]


def _cut(element: Any, index: int, *, after: bool) -> tuple[Any, Any]:
    """The runs left and right of the edge before (or after) a character; the same twice where one would be empty."""
    run = _run(element)
    if element.getparent() is not run:
        return run, run
    right, index = element, index + after
    if index >= (len(element.text or "") if element.tag == _T else 1):
        right = element.getnext()
    elif index:
        right = deepcopy(element)
        _write(right, element.text[index:])
        _write(element, element.text[:index])
        element.addnext(right)
    if right is None or all(each.tag == _RPR for each in right.itersiblings(preceding=True)):
        return run, run
    rest = run.makeelement(run.tag, run.attrib)
    rest.extend(_copied(each) for each in run.findall(_RPR))
    rest.extend([right, *right.itersiblings()])
    run.addnext(rest)
    return run, rest


def _write(element: Any, text: str) -> None:
    element.text = text
    if text != text.strip():
        element.set(_SPACE, "preserve")


def _copied(properties: Any) -> Any:
    """A copy of a run's properties, in which a tracked change of formatting has a number of its own."""
    copy = deepcopy(properties)
    for numbered in copy.iterfind(f".//*[@{_ID}]"):
        taken = (each.get(_ID) for each in properties.getroottree().iterfind(f".//*[@{_ID}]"))
        numbered.set(_ID, str(max(int(each) for each in taken if each.isdecimal()) + 1))
    return copy


def _widest(run: Any, *, last: bool) -> Any:
    """The run, or what in its paragraph begins with it (ends with it, if `last`): a link, an insertion."""
    above = list(takewhile(lambda each: each.tag != _P, run.iterancestors()))
    least = max((depth for depth, each in enumerate(above) if _takes_no_marks(each)), default=-1)
    widest = run
    for depth, each in enumerate(above):
        beside = widest.itersiblings(preceding=not last)
        if depth > least and not all(other.tag in _PROPERTIES for other in beside):
            break
        widest = each
    return widest


def _takes_no_marks(element: Any) -> bool:
    return element.tag in _DELETED or any(element.find(f"{_SETTINGS}/{name}") is not None for name in _FORM)


def _in_paragraph(element: Any) -> Any:
    """The element, or what holds it, that stands in the paragraph itself: no tracked change, no link."""
    return next(each for each in (element, *element.iterancestors()) if each.getparent().tag == _P)


def _numbered(name: str, number: int) -> Any:
    return OxmlElement(name, {_ID: str(number)})


def _call(number: int, style: str | None) -> Any:
    run: Any = OxmlElement("w:r")
    if style:
        run.style = style
    run.append(_numbered("w:commentReference", number))
    return run
