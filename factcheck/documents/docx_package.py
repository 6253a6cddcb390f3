"""The parts of a Word file that a comment changes; all others are copied as they stand.

They are the body, the comments, and the lists of types and relationships, where these are named (ECMA-376, part 2).
"""

import io
import re
import zipfile
from copy import copy
from itertools import count
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsmap, qn
from lxml import etree

_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MODIFIED = "{http://purl.org/dc/terms/}modified"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?\Z")
_MARKS = (qn("w:commentReference"), qn("w:commentRangeStart"), qn("w:commentRangeEnd"))
_PARSER = etree.XMLParser(resolve_entities=False)


class Package:
    """A Word file that python-docx has opened as `document`: `comments` is the element of all its comments."""

    def __init__(self, data: bytes, document: Any) -> None:
        self._data, self._document = data, document
        related = (rel.target_part for rel in document.part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.COMMENTS)
        part = next(related, None)
        self._listed = part is not None
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            self._name = part.partname if part else self._free(names)
            self.comments = (
                etree.fromstring(archive.read(self._name.membername), _PARSER)
                if part
                else etree.Element(qn("w:comments"), nsmap={"w": nsmap["w"]})
            )

    def _free(self, names: frozenset[str]) -> PackURI:
        """A name that no part has, beside the body."""
        folder = self._document.part.partname.baseURI.rstrip("/")
        possible = (PackURI(f"{folder}/comments{number or ''}.xml") for number in count())
        return next(each for each in possible if each.membername not in names)

    def first_free_number(self) -> int:
        """The number after those of all comments, and of all marks in the body."""
        marks = self._document.element.body.iter(*_MARKS)
        taken = (each.get(qn("w:id"), "") for each in (*self.comments, *marks))
        return max((int(each) for each in taken if each.isdecimal()), default=-1) + 1

    def date(self) -> str | None:
        """When the file was last changed, as its properties say (ISO 8601); None where they do not."""
        for relation in self._document.part.package.rels.values():
            if relation.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES:
                found = etree.fromstring(relation.target_part.blob, _PARSER).findtext(_MODIFIED)
                return found if found and _DATE.match(found) else None
        return None

    def written(self) -> bytes:
        """The file with the body and the comments as they are now; the same bytes each time."""
        written = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._data)) as old, zipfile.ZipFile(written, "w") as new:
            changed = self._changed(old)
            for name in dict.fromkeys(old.namelist()):
                entry = old.getinfo(name)
                new.writestr(copy(entry), changed.pop(name) if name in changed else old.read(entry))
            for name, content in changed.items():
                entry = zipfile.ZipInfo(name)  # of 1980: a zip file knows no earlier date
                entry.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(entry, content)
        return written.getvalue()

    def _changed(self, old: zipfile.ZipFile) -> dict[str, bytes]:
        """The parts that differ, by name."""
        body = self._document.part.partname
        changed = {body.membername: _bytes(self._document.element), self._name.membername: _bytes(self.comments)}
        if self._listed:
            return changed
        types = etree.fromstring(old.read(_TYPES), _PARSER)
        named = {"PartName": self._name, "ContentType": CONTENT_TYPE.WML_COMMENTS}
        etree.SubElement(types, f"{{{_TYPES_SPACE}}}Override", named)
        listed = body.rels_uri.membername
        relations = (
            etree.fromstring(old.read(listed), _PARSER)
            if listed in old.namelist()
            else etree.Element(f"{{{_RELATIONS_SPACE}}}Relationships", nsmap={None: _RELATIONS_SPACE})
        )
        taken = {each.get("Id") for each in relations}
        number = next(f"rId{number}" for number in count(1) if f"rId{number}" not in taken)
        related = {"Id": number, "Type": RELATIONSHIP_TYPE.COMMENTS, "Target": self._name.relative_ref(body.baseURI)}
        etree.SubElement(relations, f"{{{_RELATIONS_SPACE}}}Relationship", related)
        return changed | {_TYPES: _bytes(types), listed: _bytes(relations)}


def _bytes(root: Any) -> bytes:
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return written
