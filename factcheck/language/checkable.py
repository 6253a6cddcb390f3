"""Which sentences state no fact, and why: questions, orders, wishes, greetings, headings, bare judgements, fragments.

A factual statement that is left out is worse than an opinion that is checked, so that a figure, a name or somebody
who is quoted keeps a sentence in wherever a judgement alone would leave it out.
"""

import re
from functools import cached_property
from types import ModuleType

from factcheck.language.packs import en_checkable, fr_checkable
from factcheck.language.patterns import compiled, pattern

QUESTION = "skipped.question"
HEADING = "skipped.heading"
ORDER = "skipped.order"
GREETING = "skipped.greeting"
WISH = "skipped.wish"
OPINION = "skipped.opinion"
FRAGMENT = "skipped.fragment"
LINKS = "skipped.links"

_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "\r": " ", "\t": " "})
_CLOSERS = "»”\"')]*_ "
_PAIRS = {"»": "«", "”": "“", '"': '"', ")": "(", "]": "["}
_FOLDED = pattern(r"\n\s*")
_LEADING = pattern(r"[\s«“\"'(\[*_—–•-]+")
_ADDRESSES = pattern(r"(?:(?:https?://|www\.)\S+|[#@]\w[\w-]*|[|•·,;>/–—\s-])+\Z")
_NAME = pattern(r"(?<=[\w,;:)»”\"'] )[«“\"(]?(?:[dlDL]')?(?!I\b|IA\b|AI\b|Je\b|J')[A-ZÀ-Þ]\w")
_SAID = pattern(r"[«“\"].*[»”\"]\W*\w")
_FINAL = pattern(r"[.!?…]\W*\Z")

# How long (in words) a sentence may be that is left out; a longer one says something besides.
_LONGEST = {ORDER: 30, WISH: 40, OPINION: 25, GREETING: 16, LINKS: 20}
_SHORT_ORDER = 12
_REST = 6  # what may follow the judging word
_FRAGMENT = 3
_INTRODUCTION = 6


class _Cues:
    """The patterns of one language, each compiled when first asked for: all at once take longer than most articles."""

    def __init__(self, pack: ModuleType) -> None:
        self._pack = pack
        self._lead = rf"(?:{self._cue('LEAD')}[\s,!:]+){{0,2}}"

    def _cue(self, name: str) -> str:
        return "(?:" + _FOLDED.sub("", getattr(self._pack, name).strip()) + ")"

    @cached_property
    def figure(self) -> re.Pattern[str]:
        return _compiled(rf"\d|\b{self._cue('FIGURE')}\b")

    @cached_property
    def reported(self) -> re.Pattern[str]:
        return _compiled(rf"\b{self._cue('REPORTED')}\b")

    @cached_property
    def links(self) -> re.Pattern[str]:
        return _compiled(self._lead + self._cue("LINKS"))

    @cached_property
    def greeting(self) -> re.Pattern[str]:
        return _compiled(self._lead + self._cue("GREETING"))

    @cached_property
    def order(self) -> re.Pattern[str]:
        order = self._cue("ORDER")
        if hasattr(self._pack, "COMMAND"):
            order = order.replace("COMMAND", self._cue("COMMAND"))
        return _compiled(self._lead + order)

    @cached_property
    def fact_in_order(self) -> re.Pattern[str]:
        return _compiled(self._cue("ORDER_WITH_FACT"))

    @cached_property
    def wish(self) -> re.Pattern[str]:
        return _compiled(self._lead + self._cue("WISH"))

    @cached_property
    def judgement(self) -> re.Pattern[str]:
        cue = self._cue
        judging, last = cue("JUDGING"), cue("JUDGING_LAST")
        rest = rf"(?:\W+\w+){{0,{_REST}}}\W*\Z"
        said_of = rf"{cue('JUDGED')}(?: {cue('HOW')})*"
        noun = r"(?: [\w'-]+){0,2}? ?"
        alone = rf"(?:{cue('HOW')} )*(?:{cue('ARTICLE')} ?[\w'-]+ )?(?:{cue('HOW')} )*(?:{judging}|{last})"
        return _compiled(
            rf"{self._lead}(?:{said_of}(?:{noun}{judging}\b{rest}| ?{last}\W*\Z)|(?:{alone}|{cue('EXCLAIMED')})\W*\Z)"
        )

    @cached_property
    def attitude(self) -> re.Pattern[str]:
        return _compiled(self._lead + self._cue("ATTITUDE"))

    @cached_property
    def judging(self) -> re.Pattern[str]:
        return _compiled(rf"\b(?:{self._cue('JUDGING')}|{self._cue('JUDGING_LAST')})\b")

    @cached_property
    def credit(self) -> re.Pattern[str]:
        return _compiled(self._cue("CREDIT") + r"\W*\Z")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        return _compiled(rf"(?<![\w'-]){self._cue('VERB')}(?![\w-])")

    @cached_property
    def no_sentence(self) -> re.Pattern[str]:
        return _compiled(self._cue("NO_SENTENCE") + r"(?!\w)")


def _compiled(text: str) -> re.Pattern[str]:
    return compiled(text, re.IGNORECASE)


_CUES = {"fr": _Cues(fr_checkable), "en": _Cues(en_checkable)}


def skip_reason(text: str, language: str, kind: str) -> str | None:
    """The message key that says why the sentence `text` states no fact, or None where it may state one.

    `language` is "fr" or "en"; `kind` is that of its block, as in `model.Block`.
    """
    if kind == "heading":
        return HEADING
    plain = text.translate(_PLAIN).strip()
    cues = _CUES[language]
    if _is_question(plain):
        # « Casilli s'interroge : … ? » says that he does.
        return None if cues.reported.search(plain.rpartition(":")[0]) else QUESTION
    leading = _LEADING.match(plain)
    core = plain[leading.end() :] if leading else plain
    words = core.count(" ") + 1 - core.count(" !") - core.count(" :")
    if _ADDRESSES.match(plain) or (cues.links.match(core) and words <= _LONGEST[LINKS]):
        return LINKS
    if cues.credit.match(core):
        return FRAGMENT
    # « … », says somebody: whatever is said inside, that it was said is a fact.
    said = leading is not None and _SAID.match(plain) is not None
    return None if said else _unfactual(core, words, cues) or _fragment(core, words, cues)


def has_verb(text: str, language: str) -> bool:
    """Whether a word of `text` reads as a finite verb: told by its ending, so that a noun may pass for one."""
    return _CUES[language].verb.search(text.translate(_PLAIN)) is not None


def _is_question(plain: str) -> bool:
    """Whether a question mark ends the sentence itself, not only words that it quotes."""
    end = plain.rstrip(_CLOSERS)
    if not end.endswith(("?", "?!", "!?", "?…", "?...")):
        return False
    closing = plain[len(end) :].strip(" *_'")
    return not closing or plain.lstrip(" *_—–-")[:1] == _PAIRS[closing[-1]]


def _unfactual(core: str, words: int, cues: _Cues) -> str | None:
    """Greeting, order, wish or judgement; what would make it a statement all the same is looked for last."""
    if words <= _LONGEST[GREETING] and cues.greeting.match(core) and not _states(core, cues):
        return GREETING
    if words <= _LONGEST[ORDER] and cues.order.match(core):
        if cues.fact_in_order.search(core) or cues.reported.search(core):
            return None
        return ORDER if words <= _SHORT_ORDER or not cues.figure.search(core) else None
    if words <= _LONGEST[WISH] and cues.wish.match(core):
        return WISH if not (cues.figure.search(core) or cues.reported.search(core)) else None
    if words <= _LONGEST[OPINION] and _judges(core, cues) and not _states(core, cues):
        return OPINION if not _NAME.search(core) else None
    return None


def _states(core: str, cues: _Cues) -> bool:
    return any(cue.search(core) for cue in (cues.figure, cues.reported, cues.fact_in_order))


def _judges(core: str, cues: _Cues) -> bool:
    if cues.judgement.match(core):
        return True
    return bool(cues.attitude.match(core) and cues.judging.search(core))


def _fragment(core: str, words: int, cues: _Cues) -> str | None:
    """Too little to be a sentence: a few words without a verb, or nothing but signs and figures."""
    if not any(c.isalpha() for c in core):
        return FRAGMENT
    if words > _INTRODUCTION or cues.figure.search(core) or cues.verb.search(core):
        return None
    if core.rstrip(_CLOSERS).endswith(":"):
        return FRAGMENT
    if not _FINAL.search(core):
        return FRAGMENT if words <= _FRAGMENT else None
    return FRAGMENT if words == 1 or (words == _FRAGMENT - 1 and cues.no_sentence.match(core)) else None
