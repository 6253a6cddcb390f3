"""Problems of a claim base in French.

They are found below the layer of messages and say what they are in English; the French is looked up by the English
text, as gettext does, with `{}` for the words that are filled in. What has no French stays English.
"""

import re
from functools import cache

FRENCH = {
    # files
    "there are no claim files here": "il n’y a pas de fichiers d’affirmations ici",
    "A base is a folder with claims/*.yaml and seeds/; give one with --base DIR.": (
        "Une base est un dossier avec claims/*.yaml et seeds/ ; indiquez-en un par --base DIR."
    ),
    "the file cannot be read": "le fichier ne peut pas être lu",
    "See whether it is open to you.": "Vérifiez vos droits d’accès.",
    "the file is not UTF-8": "le fichier n’est pas en UTF-8",
    "Save it as UTF-8.": "Enregistrez-le en UTF-8.",
    "this is not YAML ({})": "ce n’est pas du YAML ({})",
    "Look at the indentation and quotation marks here and on the line before.": (
        "Regardez l’indentation et les guillemets ici et à la ligne précédente."
    ),
    "the file is empty": "le fichier est vide",
    "Write source: and claims:, or remove {}.": "Écrivez source: et claims:, ou supprimez {}.",
    # fields
    "is missing": "manque",
    "Say which text the claims are taken from.": "Dites de quel texte les affirmations sont tirées.",
    "Add {}: … here.": "Ajoutez {}: … ici.",
    "is not a known field": "n’est pas un champ connu",
    "Did you mean {}?": "Vouliez-vous dire {} ?",
    "Known are {}.": "Champs connus : {}.",
    "is written twice": "est écrit deux fois",
    "“{}” is written twice": "« {} » est écrit deux fois",
    "Keep one of them.": "N’en gardez qu’un.",
    "holds an empty text": "contient un texte vide",
    "Write it out, or remove the line.": "Complétez-le, ou supprimez la ligne.",
    "is {} and should be {}": "est {} et devrait être {}",
    "Compare with another claim file.": "Comparez avec un autre fichier d’affirmations.",
    # ids
    "“{}” is no slug": "« {} » n’est pas un identifiant",
    "Use the letters a-z, digits, and single hyphens between them.": (
        "Utilisez les lettres a-z, des chiffres, et des traits d’union simples entre eux."
    ),
    "“{}” is another source, too": "« {} » désigne déjà une autre source",
    "Give each source its own id.": "Donnez à chaque source son identifiant.",
    "is the id of another claim ({})": "est l’identifiant d’une autre affirmation ({})",
    "Choose another id.": "Choisissez un autre identifiant.",
    "“{}” is not known": "« {} » n’est pas connu",
    "Write {} or {}, or leave status: out for a claim that decides.": (
        "Écrivez {} ou {}, ou omettez status: pour une affirmation qui décide."
    ),
    "is retired ({}): it was the id of another claim": "est retiré ({}) : c’était celui d’une autre affirmation",
    "Choose another id: reports and articles may still name the old claim.": (
        "Choisissez un autre identifiant : des rapports et des articles citent peut-être encore l’ancienne affirmation."
    ),
    "“{}” was a claim at {} and is gone": "« {} » était une affirmation à {} et a disparu",
    "Add it to retired: [{}] in a claim file, so that nobody uses it again.": (
        "Ajoutez-le à retired: [{}] dans un fichier d’affirmations, pour que personne ne le réutilise."
    ),
    "was the id of another claim at {}: “{}”": "était l’identifiant d’une autre affirmation à {} : « {} »",
    "Give the new claim an id of its own, and retire the old one.": (
        "Donnez à la nouvelle affirmation son propre identifiant, et retirez l’ancien."
    ),
    "“{}” is the claim itself": "« {} » est l’affirmation elle-même",
    "“{}” is no claim of this base": "« {} » n’est pas une affirmation de cette base",
    "Name the id of the claim that says otherwise.": "Donnez l’identifiant de l’affirmation qui dit autre chose.",
    # sources
    "“{}” is not in seeds/": "« {} » n’est pas dans seeds/",
    "Put the text there: seeds/NAME.txt.": "Mettez-y le texte : seeds/NOM.txt.",
    "{} cannot be read": "{} ne peut pas être lu",
    "Put the text there, or mend the name.": "Mettez-y le texte, ou corrigez le nom.",
    "{} is not UTF-8 (byte {})": "{} n’est pas en UTF-8 (octet {})",
    "{} has been changed; all {} quotes still stand in it": (
        "{} a été modifié ; les {} citations s’y trouvent toujours toutes"
    ),
    "Write sha256: {}, or let --fix do it.": "Écrivez sha256: {}, ou laissez faire --fix.",
    "{} has been changed; {} of its {} quotes do not stand in it any more: {}": (
        "{} a été modifié ; {} de ses {} citations ne s’y trouvent plus : {}"
    ),
    "Mend these quotes first; then write sha256: {}.": "Corrigez d’abord ces citations ; puis écrivez sha256: {}.",
    # quotes
    "occurs {} times in {} (lines {})": "figure {} fois dans {} (lignes {})",
    "Tell which with prefix: or suffix:, the words right before or after it.": (
        "Dites laquelle par prefix: ou suffix:, les mots juste avant ou après."
    ),
    "does not occur in {} with this prefix and suffix": "ne figure pas dans {} avec ces prefix et suffix",
    "It occurs without them on line {}: copy what stands there right before or after it.": (
        "Elle figure sans eux ligne {} : copiez ce qui s’y trouve juste avant ou après."
    ),
    "does not occur in {} (closest passage: «{}» line {})": (
        "ne figure pas dans {} (passage le plus proche : « {} » ligne {})"
    ),
    "does not occur in {} (but for white space, apostrophes or other signs it stands on line {})": (
        "ne figure pas dans {} (aux espaces, apostrophes ou autres signes près, elle est ligne {})"
    ),
    "does not occur in {}": "ne figure pas dans {}",
    "Copy the words from the source, with their white space and apostrophes.": (
        "Copiez les mots de la source, avec leurs espaces et leurs apostrophes."
    ),
    "Copy it from there, or let --fix do it.": "Copiez-la de là, ou laissez faire --fix.",
    "Copy it from there, with a prefix: or suffix: to tell which.": (
        "Copiez-la de là, avec prefix: ou suffix: pour dire laquelle."
    ),
    "the quote stands on line {}, but there “{}” is around it": (
        "la citation est ligne {}, mais « {} » s’y trouve autour d’elle"
    ),
    "Write that, or let --fix do it.": "Écrivez cela, ou laissez faire --fix.",
    "“{}” is {} of at least {} words": "« {} » compte {} des {} mots qu’il faut au moins",
    "Quote enough of the source to carry the claim.": "Citez assez de la source pour porter l’affirmation.",
    # wordings
    "“{}” is a wording of {}, too ({})": "« {} » est aussi une formulation de {} ({})",
    "Say it in words that fit this claim only.": "Dites-le en des mots qui ne vont qu’à cette affirmation.",
    "“{}” is a wording of {} ({})": "« {} » est une formulation de {} ({})",
    "A sentence cannot be both: remove one, or say what makes them differ.": (
        "Une phrase ne peut être les deux : retirez l’une, ou dites ce qui les distingue."
    ),
    "{} of at least {} wordings": "{} formulations sur {} au moins",
    "Add some that differ in construction and vocabulary.": (
        "Ajoutez-en qui diffèrent par la construction et le vocabulaire."
    ),
    "{} where the other language has {}": "{} là où l’autre langue en a {}",
    "Write the counterparts of those that the other language has.": (
        "Écrivez les équivalents de celles de l’autre langue."
    ),
    "“{}” is called {}, not {}": "« {} » est jugé {}, non {}",
    "Say no more in it than the claim says, or add a wording that is nearer to it.": (
        "N’y dites pas plus que l’affirmation, ou ajoutez une formulation plus proche."
    ),
    "Let it be wrong in one thing only, in the claim's words, or add a refuted wording nearer to it.": (
        "Qu’elle ne soit fausse qu’en un point, dans les mots de l’affirmation, ou ajoutez une réfutation plus proche."
    ),
    # cues
    "“{}” has no word to look for": "« {} » n’a aucun mot à chercher",
    "Write the word that tells, or remove the line.": "Écrivez le mot qui tranche, ou supprimez la ligne.",
    "“{}” has the same words as “{}” ({})": "« {} » a les mêmes mots que « {} » ({})",
    "Keep one of them: it is found in both forms.": ("N’en gardez qu’un : il est trouvé sous les deux formes."),
    "“{}” has the same words as the cue “{}” ({})": "« {} » a les mêmes mots que l’indice « {} » ({})",
    "On both sides it tells nothing: remove one, or add words that make them differ.": (
        "Des deux côtés, il ne dit rien : retirez l’un, ou ajoutez des mots qui les distinguent."
    ),
    # claims beside each other
    "contradicts {}: one denies what the other says": "contredit {} : l’une nie ce que dit l’autre",
    "contradicts {}: {}": "contredit {} : {}",
    "Mend the one that is wrong; where the sources disagree, write conflicts_with: [{}].": (
        "Corrigez celle qui est fausse ; là où les sources divergent, écrivez conflicts_with: [{}]."
    ),
    "says the same as {}": "dit la même chose que {}",
    "Keep one of them, with the wordings of both, and retire the other's id.": (
        "N’en gardez qu’une, avec les formulations des deux, et retirez l’identifiant de l’autre."
    ),
}
_WORDS = {
    "a mapping": "une table",
    "a list": "une liste",
    "a text": "un texte",
    "supported": "confirmé",
    "contradicted": "contredit",
    "unsourced": "sans source",
}


def problem_text(text: str, ui: str) -> str:
    """Give what a problem says, or what to do about it, in the language `ui`."""
    if ui != "fr":
        return text
    for pattern, french in _patterns():
        if found := pattern.fullmatch(text):
            return french.format(*(_WORDS.get(word, word) for word in found.groups()))
    return text


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The English texts as expressions, those with more words of their own first: they are the more particular."""
    ranked = sorted(FRENCH, key=lambda text: -len(text.replace("{}", "")))
    return [(re.compile(re.escape(text).replace(r"\{\}", "(.+?)"), re.DOTALL), FRENCH[text]) for text in ranked]
