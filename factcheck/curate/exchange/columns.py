"""The names that people give to the columns of a table of claims, in French and English."""

import re
import unicodedata
from collections.abc import Mapping

# Field → other names of its column; its own name, as `export` writes it, counts as well.
_NAMES: Mapping[str, str] = {
    "id": "identifiant | identifier | claim id | ref | reference | cle | key",
    "status": "statut | etat",
    "note": "notes | remarque | remarques | remark | comment | commentaire",
    "claim": "affirmation | enonce | fait | fact | statement | assertion",
    "quote": "citation | verbatim | citation exacte | exact quote | quotation",
    "prefix": "prefixe | avant | before",
    "suffix": "suffixe | apres | after",
    "speaker": "locuteur | locutrice | dit par | said by | personne citee | quoted person",
    "wordings": "wording | formulation | formulations | autres formulations | reformulations | paraphrases",
    "wordings fr": "wording fr | formulation fr | formulations fr | formulations en francais | french wordings",
    "wordings en": "wording en | formulation en | formulations en | formulations en anglais | english wordings",
    "refuted": "refute | refutes | formulations refutees | exclu | exclus | faux | false | erreurs | mistakes",
    "refuted fr": "refute fr | refutes fr | faux fr | exclus fr | refutes en francais | refuted french",
    "refuted en": "refute en | refutes en | faux en | exclus en | refutes en anglais | refuted english",
    "cues": "cue | indice | indices | mots indices | signal words",
    "cues fr": "cue fr | indice fr | indices fr | indices en francais | french cues",
    "cues en": "cue en | indice en | indices en | indices en anglais | english cues",
    "refuted cues": "refuted cue | indices refutes | indices d erreur | mots d erreur",
    "refuted cues fr": "refuted cue fr | indices refutes fr | indices d erreur fr | french refuted cues",
    "refuted cues en": "refuted cue en | indices refutes en | indices d erreur en | english refuted cues",
    "topics": "topic | sujet | sujets | theme | themes | tags | mots cles | keywords",
    "conflicts with": "conflict | conflicts | conflit | conflits | en conflit avec | contredit",
    "source": "source id | id source | id de la source | identifiant source | identifiant de la source",
    "file": "fichier | source file | fichier source",
    "sha256": "empreinte | hash",
    "title": "titre | source title | titre de la source",
    "author": "auteur | autrice | auteurs | auteur de la source | source author",
    "publisher": "editeur | media | journal | publication | publie par | published by",
    "date": "date de publication | publication date | published | publie le | date published",
    "language": "langue | lang",
    "passage": "contexte | context | extrait | excerpt | texte | text",
}  # fmt: skip
FIELDS = tuple(_NAMES)
_KNOWN = {name.strip(): field for field, names in _NAMES.items() for name in (field, *names.split("|"))}
_NUMBER = re.compile(r" \d+\Z")


def folded(name: str) -> str:
    """The name of a column in lower case without accents, every run of other signs a blank."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe"))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(re.findall(r"[^\W_]+", plain))


def field_of(name: str) -> str:
    """The field whose column is called `name` (a number at its end is passed over), or ""."""
    plain = folded(name)
    return _KNOWN.get(plain) or _KNOWN.get(_NUMBER.sub("", plain), "")
