"""What a sentence says of another that it holds."""

import pytest

from factcheck.language.frames import framed

HELD = {"fr": "Aubrelin a un port", "en": "Aubrelin has a harbour"}


def parts(text: str, language: str) -> list[tuple[str, str]]:
    """What is held, and the words that deny it ("" for none)."""
    return [
        (" ".join(part.text.split()), text[slice(*part.denial)] if part.denial else "")
        for part in framed(text, language)
    ]


@pytest.mark.parametrize(
    ("frame", "language"),
    [
        ("Il est faux qu'", "fr"),
        ("Il serait tout à fait inexact de dire qu'", "fr"),
        ("C’est un mythe qu’", "fr"),
        ("C'est une erreur de croire qu'", "fr"),
        ("Il n'est pas vrai qu'", "fr"),
        ("On ne saurait prétendre qu'", "fr"),
        ("On aurait tort de penser qu'", "fr"),
        ("Rien ne prouve qu'", "fr"),
        ("Il n'y a aucune preuve qu'", "fr"),
        ("Beaucoup croient encore à tort qu'", "fr"),
        ("It is false that ", "en"),
        ("It's simply not true that ", "en"),
        ("It isn't true that ", "en"),
        ("It would be wrong to say that ", "en"),
        ("It is a myth that ", "en"),
        ("It cannot be said that ", "en"),
        ("There is no evidence that ", "en"),
        ("It is widely but wrongly believed that ", "en"),
    ],
)
def test_a_frame_ahead_denies(frame: str, language: str) -> None:
    held = HELD[language]
    assert parts(f"{frame}{held}.", language) == [(f"{held}.", frame.strip())]
    lead = {"fr": "Selon Ruth, ", "en": "According to Ruth, "}[language]
    lowered = frame[0].lower() + frame[1:]
    assert parts(f"{lead}{lowered}{held}.", language) == [(f"{lead}{held}.", lowered.strip())]


@pytest.mark.parametrize(
    ("text", "language", "denial"),
    [
        ("Aubrelin a un port : c'est faux.", "fr", "c'est faux"),
        ("Aubrelin a un port, ce qui est un mythe.", "fr", "ce qui est un mythe"),
        ("L'idée reçue qu'Aubrelin a un port est erronée.", "fr", "est erronée"),
        ("Aubrelin has a harbour, which is not true.", "en", "which is not true"),
        ("The claim that Aubrelin has a harbour is baseless.", "en", "is baseless"),
    ],
)
def test_a_frame_behind_denies(text: str, language: str, denial: str) -> None:
    ((held, words),) = parts(text, language)
    assert (held.rstrip(" ."), words) == (HELD[language], denial)


@pytest.mark.parametrize(
    ("frame", "language"),
    [
        ("Nul n'ignore qu'", "fr"),
        ("Personne ne nie qu'", "fr"),
        ("Il n'est pas faux de dire qu'", "fr"),
        ("On ne peut nier qu'", "fr"),
        ("Il ne fait aucun doute qu'", "fr"),
        ("Nobody denies that ", "en"),
        ("It is not wrong to say that ", "en"),
        ("There is no doubt that ", "en"),
    ],
)
def test_a_frame_that_denies_a_denial_affirms(frame: str, language: str) -> None:
    assert parts(f"{frame}{HELD[language]}.", language) == [(f"{HELD[language]}.", "")]


@pytest.mark.parametrize(
    ("subject", "verb", "language", "denied"),
    [
        ("Ruth Odalys", "nie qu'", "fr", True),
        ("Ruth Odalys", "conteste fermement qu'", "fr", True),
        ("Ruth Odalys", "réfute l'idée qu'", "fr", True),
        ("Ruth Odalys", "ne croit pas qu'", "fr", True),
        ("Ruth Odalys", "n'a jamais dit qu'", "fr", True),
        ("Ruth Odalys", "juge faux qu'", "fr", True),
        ("Elle", "doute qu'", "fr", True),
        ("Ruth Odalys", "ne doute pas qu'", "fr", False),
        ("Ruth Odalys", "denies that ", "en", True),
        ("Ruth Odalys", "rejects the idea that ", "en", True),
        ("She", "does not believe that ", "en", True),
        ("Ruth Odalys", "has never said that ", "en", True),
        ("Ruth Odalys", "does not doubt that ", "en", False),
    ],
)
def test_somebody_denies(subject: str, verb: str, language: str, denied: bool) -> None:
    text = f"{subject} {verb}{HELD[language]}."
    ((held, denial),) = parts(text, language)
    assert (held, denial) == (f"{subject} {HELD[language]}.", verb.strip() if denied else "")
    ((_, _, speaker),) = framed(text, language)
    assert speaker is not None
    assert text[slice(*speaker)] == subject


def test_what_is_so_instead_is_not_denied() -> None:
    assert parts("Il est faux qu'Aubrelin a un port : la ville a deux quais.", "fr") == [
        ("Aubrelin a un port", "Il est faux qu'"),
        (": la ville a deux quais.", ""),
    ]
    assert parts("It is not true that Aubrelin has a harbour, but it has two quays.", "en") == [
        ("Aubrelin has a harbour", "It is not true that"),
        (", but it has two quays.", ""),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is wrong that they are paid so little.", "en"),  # it ought not to be
        ("Nothing suggests a harbour.", "en"),
        ("Il est faux, ce billet.", "fr"),
        ("Ruth se doute qu'Aubrelin a un port.", "fr"),
        ("Ruth has no doubt that Aubrelin has a harbour.", "en"),
        ("Le vrai port est à Brumal.", "fr"),
        ("Les gens de la petite ville d'Aubrelin savent depuis bien des années déjà, il est faux qu'elle dort.", "fr"),
    ],
)
def test_other_sentences_frame_nothing(text: str, language: str) -> None:
    assert framed(text, language) == ()


def test_offsets_stay_those_of_the_sentence() -> None:
    text = "Selon Ruth, il est faux qu'Aubrelin a un port."
    (part,) = framed(text, "fr")
    assert len(part.text) == len(text)
    assert part.text.index("Aubrelin") == text.index("Aubrelin")
