"""French words whose opposite in the oppositions can take their place in a sentence: masculine singular, infinitives,
and nouns by gender, so that nothing around them has to change.
"""

ADJECTIVES = frozenset(
    """
    visible invisible gratuit cher coûteux faible élevé bas stable instable précaire
    illégal clandestin transparent opaque utile inutile connu inconnu fréquent grave anodin bénin permanent
    temporaire provisoire durable éphémère local mondial national international matériel immatériel facile difficile
    complexe compliqué nouveau inédit riche pauvre puissant
    positif négatif suffisant insuffisant protégé exposé reconnu méconnu considérable négligeable important
    insignifiant énorme gigantesque minuscule infime lourd léger sale toxique inoffensif dangereux
    indispensable superflu nécessaire obligatoire facultatif volontaire forcé possible impossible probable improbable
    inévitable évitable réglementé qualifié formel informel collectif individuel rapide lent massif long court central
    périphérique croissant décroissant honnête malhonnête mensonger véridique sincère vrai faux injuste
    équitable inéquitable égal inégal régulier irrégulier docile rebelle urbain rural
""".split()
)
VERBS = frozenset(
    """
    accepter refuser augmenter diminuer réduire accroître interdire autoriser permettre empêcher embaucher recruter
    licencier congédier gagner perdre créer détruire supprimer améliorer aggraver dégrader cacher dissimuler révéler
    dévoiler renforcer affaiblir protéger menacer ouvrir fermer rouvrir faciliter compliquer entraver
    encourager décourager commencer cesser ir atténuer accentuer externaliser internaliser apparaître
    disparaître défendre attaquer respecter violer croire douter obtenir vendre acheter rejoindre quitter construire
    démolir exagérer minimiser inclure exclure limiter étendre
""".split()
)
NOUNS: tuple[frozenset[str], ...] = (
    frozenset(
        """
    stabilité instabilité augmentation diminution baisse hausse transparence opacité suppression
    sécurité insécurité précarité disparition apparition visibilité invisibilité dépendance indépendance
    amélioration dégradation détérioration confiance défiance réduction autorisation interdiction pénurie abondance
    richesse pauvreté embauche réussite perte réglementation déréglementation régulation
""".split()
    ),
    frozenset("succès échec gain essor déclin recul progrès avantage inconvénient accord désaccord".split()),
)
# Listed among the opposites, but mostly said in another sense.
NO_ANTONYM = frozenset("justement complètement ment autrement".split())
ADVERB_END = "ment"
BEFORE_INFINITIVE = r"\b(?:de |d'|à |pour |peut |peuvent |doit |doivent |va |vont |fait |veut |faut |sans )$"
# An adjective does not stand after these: « a déclaré », « mal  ».
NOT_BEFORE_ADJECTIVE = r"\b(?:a|ont|avait|avaient|mal|bien|mieux|peu|non) $"
DEGREE = r"(?:\b(?:plus|moins|aussi|si|trop|que) |qu')$"
# Articles that fit only what begins alike, vowel or consonant.
ARTICLES = r"\b(?:[lLdD]['’]|[Ll][ae] |[Dd]e la |[Dd]u |[Aa]u |[Cc]et(?:te)? |[Cc]e )$"
ENDINGS = ("s", "es", "e")
# Adjectives that take more than -e and -s.
IRREGULAR = ("eux", "eau", "ien", "el", "if", "eur", "al", "nc", "ng", "et", "er", "s", "x", "f")
