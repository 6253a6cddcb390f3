"""What `factcheck claims review` shows: a draft in its source, what it says, and claims like it.

3/56  tramway-coute-214-millions  claims/tramway.yaml:41
… inaugurée le 14 mars 2014. Elle mesure 11,4 kilomètres et compte 19 stations. >>Sa construction a coûté
214 millions d'euros<<. Le chantier, commencé en septembre 2010, …
claim: Sa construction a coûté 214 millions d'euros.
to check: who or what is “Sa”?
[a]ccept [e]dit [s]plit [m]erge [r]eject [d]rop wordings [n]ext [p]revious [u]ndo [q]uit [?]
"""

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.curate.near import Similar
from factcheck.messages import say
from factcheck.model import Claim
from factcheck.render.passages import harmless, on_one_line
from factcheck.render.terminal import INDENT, wrapped

_AROUND = 180  # code points of the source on each side of a quote
_OPEN, _CLOSE = ">>", "<<"  # around the quote: to be seen without colour, too


def screen(
    place: tuple[int, int], claim: Claim, source: str, similar: Sequence[Similar], *, ui: str, width: int
) -> Iterator[Text]:
    """Yield the lines for a draft: `place` is its number and how many there are, `source` the text of its source."""
    head = Text.assemble((f"{place[0]}/{place[1]}  ", "bold"), (claim.id, "bold"), (f"  {claim.place}", "dim"))
    yield from wrapped(head, width, 0)
    yield from wrapped(_passage(claim, source), width, INDENT)
    yield from _field(say("review.claim", ui), claim.claim, width, "bold")
    if claim.speaker:
        yield from _field(say("claims.speaker", ui), claim.speaker, width)
    if claim.note:
        yield from _field(say("review.note", ui), claim.note, width, "yellow")
    for key, style, sides in (
        ("claims.wordings", "green", claim.wordings),
        ("claims.refuted", "red", claim.refuted),
    ):
        for language, texts in sides.items():
            for text in texts:
                yield from _field(say(key, ui, language=language), text, width, style)
    for key, cues in (("claims.cues", claim.cues), ("claims.refuted_cues", claim.refuted_cues)):
        for language, texts in cues.items():
            yield from _field(say(key, ui, language=language), ", ".join(texts), width)
    for each in similar:
        kind = f" [{say(f'claims.{each.status}', ui)}]" if each.status else ""
        yield from _field(f"{say('review.similar', ui)} {each.score:.2f}", f"{each.text} [{each.claim}]{kind}", width)


def _field(label: str, text: str, width: int, style: str = "") -> Iterator[Text]:
    line = Text.assemble((f"{label}: ", "dim"), (harmless(text), style))
    yield from wrapped(on_one_line(line), width, INDENT, hang=2)


def _passage(claim: Claim, source: str) -> Text:
    """The quote with what stands around it, cut at words."""
    start, end = claim.span
    before, after = source[max(0, start - _AROUND) : start], source[end : end + _AROUND]
    if start > _AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(source) > end + _AROUND:
        after = f"{after.rpartition(' ')[0]} …"
    quote = f"{_OPEN}{source[start:end]}{_CLOSE}"
    parts = ((harmless(before), "dim"), (harmless(quote), "bold"), (harmless(after), "dim"))
    return on_one_line(Text.assemble(*parts))


def keys(ui: str, width: int) -> Iterator[Text]:
    """Yield the line that says what the keys do."""
    yield from wrapped(Text(say("review.keys", ui), "dim"), width, 0)


def help_lines(ui: str, width: int) -> Iterator[Text]:
    """Yield the lines that explain each key."""
    for line in say("review.help", ui).split("\n"):
        yield from wrapped(Text(line), width, 2, hang=4)
