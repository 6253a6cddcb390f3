"""The perturbation suite: sentences of known verdict made from the true wordings of a claim base.

From every wording the operators make statements that a base must contradict (another figure, name or year, the
opposite predicate, exchanged roles, altered or misattributed quotations, « il est faux que »), must support (other
notations, rounding, another order, a detail less, typing mistakes, the passive, right quotations) and must leave
unsourced (foreign figures, mixtures, added details, other entities). An operator makes nothing where it is not
sure of the verdict.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from factcheck.language.lexicon import Lexicon
from factcheck.measure.operators import (
    antonyms,
    figures,
    foreign,
    frames,
    joints,
    names,
    notations,
    order,
    polarity,
    roles,
    speech,
    spelling,
    voice,
)
from factcheck.measure.operators.material import Material, Text
from factcheck.model import ClaimBase, Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence to check: `text` in `language`, made by `operator` from `wording` of `claim` (its id)."""

    operator: str
    expected: Verdict
    text: str
    language: str
    claim: str
    wording: str


class Operator(NamedTuple):
    """A way of altering a wording; `heads`: it works on whole claims, so sees one wording a claim and language."""

    name: str
    expected: Verdict
    make: Callable[[Text, Material, Random], Iterator[str]]
    heads: bool = False


_C, _S, _U = Verdict.CONTRADICTED, Verdict.SUPPORTED, Verdict.UNSOURCED
OPERATORS: tuple[Operator, ...] = (
    Operator("figure", _C, figures.figure),
    Operator("year", _C, figures.year),
    Operator("person", _C, names.person),
    Operator("place", _C, names.place),
    Operator("organisation", _C, names.organisation),
    Operator("negation", _C, polarity.negation),
    Operator("antonym", _C, antonyms.antonym),
    Operator("quantifier", _C, polarity.quantifier),
    Operator("comparison", _C, polarity.comparison),
    Operator("roles", _C, roles.roles),
    Operator("misquote", _C, speech.misquote, heads=True),
    Operator("misattribution", _C, speech.misattribution),
    Operator("denial", _C, frames.denial),
    Operator("rebuttal", _C, frames.rebuttal),
    Operator("half_wrong", _C, joints.half_wrong),
    Operator("wrong_and_more", _C, foreign.wrong_and_more),
    Operator("number_format", _S, notations.number_format),
    Operator("rounding", _S, notations.rounding),
    Operator("reordering", _S, order.reordering),
    Operator("dropped_detail", _S, order.dropped_detail),
    Operator("typo", _S, spelling.typo),
    Operator("no_accents", _S, spelling.no_accents),
    Operator("passive", _S, voice.passive),
    Operator("quoted", _S, speech.quoted, heads=True),
    Operator("attributed", _S, speech.attributed),
    Operator("affirmation", _S, frames.affirmation),
    Operator("refutation", _S, frames.refutation),
    Operator("set_against", _S, frames.set_against),
    Operator("joined", _S, joints.joined),
    Operator("foreign_figure", _U, foreign.foreign_figure),
    Operator("mixed", _U, foreign.mixed),
    Operator("added_detail", _U, foreign.added_detail),
    Operator("other_entity", _U, names.other_entity),
    Operator("neighbour", _U, foreign.neighbour, heads=True),
)


def cases(base: ClaimBase, lexicon: Lexicon, *, seed: int = 1, per_operator: int | None = None) -> Iterator[Case]:
    """The cases of `base`, by operator in the order of OPERATORS; the same for the same base, lexicon and seed.

    `lexicon` is that of the base (`base.compile.lexicon_of`). `per_operator` bounds the cases of each operator, drawn
    from the whole base; None makes all. No case is a wording, refuted wording or quote of the base, and none comes
    twice. Raises OSError where a source text of the base cannot be read.
    """
    material = Material(base, lexicon)
    for operator in OPERATORS:
        rng = Random(f"{seed} {operator.name}")  # noqa: S311 - repeatable on purpose, nothing secret
        texts = list(material.heads if operator.heads else material.texts)
        if per_operator is not None:
            rng.shuffle(texts)
        for made, case in enumerate(_made(operator, texts, material, rng)):
            if made == per_operator:
                break
            yield case


def _made(operator: Operator, texts: list[Text], material: Material, rng: Random) -> Iterator[Case]:
    seen: set[str] = set()
    for text in texts:
        for sentence in operator.make(text, material, rng):
            plain = " ".join(sentence.split())
            if plain not in material.written and plain not in seen:
                seen.add(plain)
                yield Case(operator.name, operator.expected, sentence, text.language, text.claim.id, text.text)
