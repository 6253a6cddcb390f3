"""Who is whose: « A est le mentor de B », « B, dont A est le mentor », "A is B's mentor", "B, whose mentor is A"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.language.agents import Act, acts
from factcheck.language.letters import plain
from factcheck.language.patterns import pattern
from factcheck.model import Name

_FR_IS = r"(?:est|etait|fut|sera|devint|devient|reste|restait|(?:a|avait)(?: \w+)? ete)"
_EN_IS = r"(?:is|was|became|remains|remained|will be|ha[sd] been)"
_FR_THE, _FR_OF = r"(?:le |la |l'|un |une )", r"(?:de |d'|du |de la |de l')"
_NOUN = r"(?P<noun>[^\W\d_]+)"
# What holds both ways round; and words that stand before « de » without being what one is of the other.
_MUTUAL = frozenset(
    """
    ami amie allie alliee associe associee collegue concurrent concurrente confrere contemporain contemporaine egal
    egale homologue partenaire rival rivale voisin voisine
    ally associate colleague competitor contemporary counterpart equal friend neighbour neighbor partner peer rival
    ancien ancienne autre cas dernier derniere exemple fait fin part plus premier premiere seul seule une
    case end example former first last one part piece result same
    """.split()
)


class _Form(NamedTuple):
    """What stands between two names and, where the noun comes after both, behind the second."""

    between: re.Pattern[str]
    behind: re.Pattern[str] | None
    first_is: bool  # whether the first of the two is the other's, as in « A est le mentor de B »


def _form(between: str, behind: str = "", *, first_is: bool) -> _Form:
    return _Form(pattern(between), pattern(behind) if behind else None, first_is)


_FORMS = {
    "fr": (
        _form(rf" {_FR_IS} {_FR_THE}{_NOUN} {_FR_OF}", first_is=True),
        _form(rf",? dont {_FR_THE}{_NOUN} {_FR_IS} ", first_is=False),
        _form(r",? dont (?:ce |cette )?(?:meme )?", rf" {_FR_IS} {_FR_THE}{_NOUN}\b(?! d[eu']\b)", first_is=False),
        _form(r" (?:a|avait|eut)(?: eu)? ", rf" (?:pour|comme) {_NOUN}", first_is=False),
    ),
    "en": (
        _form(rf" {_EN_IS} (?:the |an? )?{_NOUN} (?:of|to) (?:the )?", first_is=True),
        _form(rf" {_EN_IS} ", rf"'s {_NOUN}", first_is=True),
        _form(rf"(?:,? whose|'s) {_NOUN} {_EN_IS} ", first_is=False),
        _form(r" (?:had|has) ", rf" (?:as|for) (?:his |her |its |an? )?{_NOUN}", first_is=False),
    ),
}


def roles(text: str, names: Sequence[Name], language: str) -> tuple[Act, ...]:
    """Who acts on whom, and who is whose."""
    return (*acts(text, names, language), *relations(text, names, language))


def relations(text: str, names: Sequence[Name], language: str) -> Iterator[Act]:
    """Of two names, one after the other, which is what of the other: an act whose verb is the noun that says so."""
    flat = plain(text) if len(names) > 1 else ""
    for one, other in pairwise(sorted(names, key=lambda name: name.start)):
        if one.key == other.key or one.kind == "place" or other.kind == "place":
            continue
        for form in _FORMS[language]:
            match = form.between.fullmatch(flat, one.end, other.start)
            if match is not None and form.behind is not None:
                match = form.behind.match(flat, other.end)
            if match is not None and match["noun"] not in _MUTUAL:
                agent, patient = (one.key, other.key) if form.first_is else (other.key, one.key)
                yield Act(agent, patient, *match.span("noun"))
                break
