"""French cues for judging a claim that nobody has worded otherwise, as folded words."""

# Negations of a clause; the others (« non », « sans », « refuser de ») deny no more than the word they stand by.
CLAUSAL = frozenset("ne n pas plus jamais aucun aucune rien personne nul nulle".split())
# « ne prouve pas que »: what follows is not said to be so.
NOT = frozenset("pas jamais nullement aucunement".split())
THAT = frozenset("que qu".split())
# Words that carry a negation for what follows them: they need no counterpart.
LIGHT = """
    avoir disposer exister pouvoir devoir vouloir faire contenir comprendre comporter permettre mettre trouver donner
    prendre constituer représenter concerner prouver démontrer montrer indiquer signifier être voir existence preuve
    lien question raison cas possible nécessaire besoin valeur aujourd encore réellement actuellement totalement
    forcément spécialement
""".split()
# Words that deny without a negation: by keeping from, by calling off, by calling untrue.
DENYING_WORDS = frozenset(
    """
    empeche empechent empecher empechant empechait interdit interdite interdits interdites interdire interdisent
    interdiction interdictions impossible impossibles impossibilite improbable insoluble refuse refusent refuser
    refusee refus rejete rejetee rejetes rejetees rejet rejette retoque retoquee annule annulee annules annulees
    annuler annulation invalide invalidee invalider suspendu suspendue suspendus suspendues suspend suspension absence
    absent absente obstacle obstacles exclut exclu exclue exclus exclusion ignore ignorent manque manquent sans denuee
    denue depourvu depourvue cesse arrete stoppe abandon abandonne incapable incapables insuffisant insuffisante
    illegal illegale inefficace inefficaces inutile inutiles faux fausse fausses faussement infonde infondee infondes
    infondees trompeur trompeuse trompeurs trompeuses errone erronee errones erronees mensonger mensongere mensongers
    mensongeres mensonge mensonges desinformation dementi dementie dementis dementies dement infirme infirmee inexact
    inexacte inexacts inexactes rumeur rumeurs intox canular inexistant inexistante inexistants inexistantes refute
    refutee refutes refutees invente inventee inventes inventees theorie theories mythe legende fantaisiste
    fantaisistes pretendu pretendue pretendus pretendues
    """.split()
)
