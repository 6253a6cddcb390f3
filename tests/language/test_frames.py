"""What a sentence says of another that it holds."""

import pytest

from factcheck.language.frames import Manner, dismisses, framed

HELD = {"fr": "Aubrelin a un port", "en": "Aubrelin has a harbour"}


def parts(text: str, language: str) -> list[tuple[str, str]]:
    """What is held, and the words that deny it or set it against somebody's word ("" for none)."""
    return [
        (" ".join(part.text.split()), text[slice(*part.said)] if part.said else "") for part in framed(text, language)
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
        ("On croit souvent, à tort, qu'", "fr"),
        ("On se trompe en disant qu'", "fr"),
        ("Ce n'est pas vrai qu'", "fr"),
        ("Il ne faut pas croire qu'", "fr"),
        ("N'allez pas croire qu'", "fr"),
        ("Il n'a jamais été établi qu'", "fr"),
        ("Rien n'est plus faux que de dire qu'", "fr"),
        ("Aucune source ne dit qu'", "fr"),
        ("Le texte ne dit nulle part qu'", "fr"),
        ("Les faits contredisent l'idée qu'", "fr"),
        ("Rien ne garantit qu'", "fr"),
        ("Il s'en faut de beaucoup qu'", "fr"),
        ("Loin s'en faut qu'", "fr"),
        ("Il n'est pas du tout certain qu'", "fr"),
        ("Il est peu probable qu'", "fr"),
        ("Rien n'est moins sûr que l'idée qu'", "fr"),
        ("It is false that ", "en"),
        ("Nothing guarantees that ", "en"),
        ("It is far from certain that ", "en"),
        ("It is not clear that ", "en"),
        ("There is no guarantee that ", "en"),
        ("It seems unlikely that ", "en"),
        ("It's simply not true that ", "en"),
        ("It isn't true that ", "en"),
        ("It would be wrong to say that ", "en"),
        ("It is a myth that ", "en"),
        ("It cannot be said that ", "en"),
        ("There is no evidence that ", "en"),
        ("It is widely but wrongly believed that ", "en"),
        ("Many people mistakenly think that ", "en"),
        ("You would be wrong to think that ", "en"),
        ("Do not believe that ", "en"),
        ("It has never been shown that ", "en"),
        ("It is far from true that ", "en"),
        ("Nothing could be further from the truth than the idea that ", "en"),
        ("No source says that ", "en"),
        ("The article does not say that ", "en"),
        ("The evidence contradicts the claim that ", "en"),
    ],
)
def test_a_frame_ahead_denies(frame: str, language: str) -> None:
    held = HELD[language]
    assert parts(f"{frame}{held}.", language) == [(f"{held}.", frame.strip())]
    lead = {"fr": "Selon Ruth, ", "en": "According to Ruth, "}[language]
    lowered = frame[0].lower() + frame[1:]
    assert parts(f"{lead}{lowered}{held}.", language) == [(f"{lead}{held}.", lowered.strip())]


@pytest.mark.parametrize(
    ("frame", "language", "denial"),
    [
        ("Non, il n'est pas vrai qu'", "fr", "il n'est pas vrai qu'"),
        ("Ruth dit qu'il est faux qu'", "fr", "il est faux qu'"),
        ("Idée reçue : ", "fr", "Idée reçue :"),
        ("Ruth says that it is not true that ", "en", "it is not true that"),
        ("Myth: ", "en", "Myth:"),
    ],
)
def test_what_leads_to_a_denial_is_none_of_it(frame: str, language: str, denial: str) -> None:
    ((held, words),) = parts(f"{frame}{HELD[language]}.", language)
    assert (held.endswith(f"{HELD[language]}."), words) == (True, denial)


@pytest.mark.parametrize(
    ("text", "language", "denial"),
    [
        ("L'affirmation selon laquelle Aubrelin a un port ne tient pas.", "fr", "ne tient pas"),
        ("Ceux qui disent qu'Aubrelin a un port se trompent.", "fr", "se trompent"),
        ("Qui dit qu'Aubrelin a un port se trompe.", "fr", "se trompe"),
        ("Prétendre qu'Aubrelin a un port serait mensonger.", "fr", "serait mensonger"),
        ("Qu'Aubrelin a un port est une légende.", "fr", "est une légende"),
        ("Aubrelin a un port, croit-on à tort.", "fr", "croit-on à tort"),
        ("Aubrelin a un port ; il n'en est rien.", "fr", "il n'en est rien"),
        ("Aubrelin a un port. C'est faux ! Rien n'est moins vrai.", "fr", "C'est faux ! Rien n'est moins vrai"),
        ("Aubrelin has a harbour. The opposite is true.", "en", "The opposite is true"),
        ("The claim that Aubrelin has a harbour does not hold up.", "en", "does not hold up"),
        ("Those who say that Aubrelin has a harbour are mistaken.", "en", "are mistaken"),
        ("Saying that Aubrelin has a harbour is misleading.", "en", "is misleading"),
        ("The idea that Aubrelin has a harbour was debunked by experts.", "en", "was debunked by experts"),
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
        ("Contrairement à l'idée que le port dort, ", "fr"),
        ("Nobody denies that ", "en"),
        ("It is not wrong to say that ", "en"),
        ("There is no doubt that ", "en"),
        ("It is no accident that ", "en"),
        ("Contrary to the claim that the harbour sleeps, ", "en"),
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
        ("Ruth Odalys", "combat le mythe selon lequel ", "fr", True),
        ("Ruth Odalys", "ne croit pas qu'", "fr", True),
        ("Ruth Odalys", "n'a jamais dit qu'", "fr", True),
        ("Ruth Odalys", "juge faux qu'", "fr", True),
        ("Elle", "doute qu'", "fr", True),
        ("Ruth Odalys", "ne doute pas qu'", "fr", False),
        ("Ruth Odalys", "denies that ", "en", True),
        ("Ruth Odalys", "rejects the idea that ", "en", True),
        ("Ruth Odalys", "debunks the popular myth that ", "en", True),
        ("She", "does not believe that ", "en", True),
        ("Ruth Odalys", "has never said that ", "en", True),
        ("Ruth Odalys", "does not doubt that ", "en", False),
    ],
)
def test_somebody_denies(subject: str, verb: str, language: str, denied: bool) -> None:
    text = f"{subject} {verb}{HELD[language]}."
    ((held, denial),) = parts(text, language)
    assert (held, denial) == (f"{subject} {HELD[language]}.", verb.strip() if denied else "")
    (part,) = framed(text, language)
    assert part.manner is (Manner.DENIED if denied else Manner.SO)
    assert part.speaker is not None
    assert text[slice(*part.speaker)] == subject


@pytest.mark.parametrize(
    ("verb", "language"),
    [
        ("dit à tort qu'", "fr"),
        ("prétend, à tort, qu'", "fr"),
        ("a tort de croire qu'", "fr"),
        ("se trompe quand elle dit qu'", "fr"),
        ("falsely claims that ", "en"),
        ("is wrong to say that ", "en"),
        ("is mistaken when she says that ", "en"),
    ],
)
def test_somebody_is_said_to_be_wrong(verb: str, language: str) -> None:
    held = HELD[language]
    text = f"Ruth Odalys {verb}{held}."
    (part,) = framed(text, language)
    assert (part.text.strip(), part.manner) == (f"{held}.", Manner.REBUTTED)
    assert (text[slice(*part.said or ())], text[slice(*part.speaker or ())]) == (verb.strip(), "Ruth Odalys")


@pytest.mark.parametrize(
    ("frame", "language"),
    [
        ("Contrairement à ce que dit Ruth Odalys, ", "fr"),
        ("Contrairement à ce que Ruth Odalys a affirmé, ", "fr"),
        ("N'en déplaise à Ruth Odalys, ", "fr"),
        ("Quoi qu'en dise Ruth Odalys, ", "fr"),
        ("Contrary to what Ruth Odalys claims, ", "en"),
        ("Whatever Ruth Odalys may say, ", "en"),
        ("Contrary to Ruth Odalys's claims, ", "en"),
    ],
)
def test_a_sentence_is_set_against_the_word_of_somebody(frame: str, language: str) -> None:
    text = f"{frame}{HELD[language]}."
    (part,) = framed(text, language)
    assert (part.text.strip(), part.manner) == (f"{HELD[language]}.", Manner.AGAINST)
    assert text[slice(*part.speaker or ())] == "Ruth Odalys"


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
        ("Aubrelin a vendu son port, ce qui est une erreur.", "fr"),
        ("Ruth a écrit Aubrelin, c'est une fiction.", "fr"),
        ("Aubrelin sold the harbour, which was a mistake.", "en"),
        ("Contrairement à Brumal, Aubrelin a un port.", "fr"),
        ("Contrary to Brumal, Aubrelin has a harbour.", "en"),
        ("L'idée qu'Aubrelin a un port séduit Ruth.", "fr"),
        ("Ceux qui disent qu'Aubrelin a un port sont nombreux.", "fr"),
        ("Those who say that Aubrelin has a harbour are many.", "en"),
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


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("C'est faux.", "fr", True),
        ("Or, il n'en est rien !", "fr", True),
        ("Cette affirmation ne résiste pas à l'examen.", "fr", True),
        ("Faux, le billet a été saisi.", "fr", False),
        ("C'est une erreur.", "fr", False),
        ("That is simply not true.", "en", True),
        ("Wrong.", "en", True),
        ("This claim does not hold up.", "en", True),
        ("Wrong address.", "en", False),
        ("It is a mistake.", "en", False),
    ],
)
def test_a_sentence_that_only_says_that_the_one_before_is_false(text: str, language: str, expected: bool) -> None:
    assert dismisses(text, language) is expected
