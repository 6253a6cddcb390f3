"""Forms of nouns and adjectives that the stemmers keep apart from their word, by what they are a form of.

The French stemmer takes an « étranger » for an infinitive and a « profit » for a past tense, leaves the plural of
« emploi » and « vidéo » as it is, and knows few feminine forms; the English one
does not know "easily". Comparatives stay as they are: they say more than their adjective.
"""

from collections.abc import Iterator

# Their plural keeps its « s ».
_IN_VOWEL = """
    abri absolu accro aigu ambigu ami appli appui ardu auto balai bio bleu boléro cargo casino cdi clou continu convoi
    cri dico discontinu domino duo démo dépourvu dévolu effroi emploi ennui entretenu essai euro exclu exigu expo
    fiasco flou frigo gardefou hebdo imprévu inaperçu inattendu inconnu individu info ininterrompu issu kilo labo
    lavabo logo malentendu memo menu micro moto méconnu mégalo mémo métro numéro octroi photo piano pli pneu pourvu
    promo pseudo quai quiproquo radio ratio resto reçu roi révolu réélu scénario silo ski studio stylo superflu tempo
    tissu tournoi trio trou typo tâcheron verrou vertu vidéo vrai vélo zéro écho écolo édito émoi
"""
# It has an « x ».
_IN_X = "adieu aveu cheveu dieu enjeu essieu feu jeu joyau lieu milieu neveu noyau pieu tuyau voeu"
# The stemmer takes them, and not their plural or their feminine, for a form of a verb.
_LIKE_A_VERB = """
    appétit berger bienfait boucher boulanger conflit conscrit contrefait crédit danger devis discrédit divers débit
    déficit dégât déjeuner délit dépit désir dîner entier forfait foyer gabarit habit horloger imparfait imprécis
    indécis insatisfait inédit logis loyer léger mensonger messager méfait ménager mépris métayer parfait passager
    pervers petit plaidoyer plancher portrait profit précis reporter retrait rocher récit scooter souhait soustrait
    stupéfait subit transit univers usager verger épars étranger
"""
_TRADES = """
    acheteur annotateur assureur balayeur blogueur brodeur chanteur chercheur cliqueur codeur coiffeur coureur danseur
    dresseur développeur employeur entraîneur flatteur footballeur fournisseur hackeur influenceur intervieweur joueur
    livreur loueur masseur menteur microtravailleur moqueur nageur nettoyeur payeur porteur pourvoyeur programmeur
    prêteur relecteur rêveur serveur souffleur tisseur travailleur tricheur trompeur télétravailleur veilleur vendeur
    voleur youtubeur éboueur étiqueteur
"""
_FEMININE = """
    gros:grosse faux:fausse doux:douce roux:rousse blanc:blanche vieux:vieille nouveau:nouvelle beau:belle fou:folle
    mou:molle long:longue neuf:neuve creux:creuse sec:sèche frais:fraîche turc:turque grec:grecque gentil:gentille
    nul:nulle bref:brève vif:vive naïf:naïve épais:épaisse gras:grasse jaloux:jalouse favori:favorite malin:maligne
    bénin:bénigne jumeau:jumelle caduc:caduque laïc:laïque sot:sotte auteur:autrice
    acteur:actrice
"""
_BEFORE_A_VOWEL = "nouveau:nouvel vieux:vieil beau:bel fou:fol mou:mol"
_PLURAL = "travail:travaux bail:baux émail:émaux vitrail:vitraux œil:yeux ciel:cieux"
_NO_ADVERB = "family homily"


def _french() -> Iterator[tuple[str, str]]:
    for word in _IN_VOWEL.split():
        yield f"{word}s", word
    for word in _IN_X.split():
        yield f"{word}x", word
    for word in _LIKE_A_VERB.split():
        yield word, f"{word}e" if word.endswith("s") else f"{word}s"
    for word in _TRADES.split():
        yield f"{word[:-1]}se", word
        yield f"{word[:-1]}ses", word
    for pair in _FEMININE.split():
        word, feminine = pair.split(":")
        yield feminine, word
        yield f"{feminine}s", word
    for pair in f"{_PLURAL} {_BEFORE_A_VOWEL}".split():
        word, other = pair.split(":")
        yield other, word


FORMS: dict[str, dict[str, str]] = {"fr": dict(_french()), "en": {word: word for word in _NO_ADVERB.split()}}
# Endings with the ending that the stemmer joins to the other forms: « actif » goes where « active » goes.
ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (("if", "ive"), ("ifs", "ive"), ("trice", "teur"), ("trices", "teur")),
    "en": (("ily", "y"),),
}
LEAST = 3  # letters before such an ending
