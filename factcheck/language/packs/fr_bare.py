"""French cues for claims that have only their own sentence, as folded words."""

# Called untrue.
FALSE = frozenset(
    """
    faux fausse fausses faussement infonde infondee infondes infondees trompeur trompeuse trompeurs trompeuses errone
    erronee errones erronees mensonger mensongere mensongers mensongeres mensonge mensonges desinformation dementi
    dementie dementis dementies dement infirme infirmee inexact inexacte inexacts inexactes rumeur rumeurs intox
    canular inexistant inexistante inexistants inexistantes refute refutee refutes refutees invente inventee inventes
    inventees theorie theories mythe legende fantaisiste fantaisistes pretendu pretendue pretendus pretendues
    """.split()
)
# Not what it shows: pictures and texts that are made up or taken out of their context.
FORGED = frozenset(
    """
    truque truquee truques truquees trucage truquage montage montages detourne detournee detournes detournees
    detournement manipule manipulee manipules manipulees retouche retouchee retouches retouchees satirique satiriques
    parodie parodique parodiques fictif fictive fictifs fictives fiction simulation contrefait contrefaite usurpe
    usurpee usurpation pastiche genere generee artificielle numeriquement modifie modifiee modifies modifiees
    falsifie falsifiee falsifies falsifiees authentique authentiques
    """.split()
)
# Neither said to be so nor not to be so.
HEDGED = frozenset(
    """
    pourrait pourraient serait seraient aurait auraient devrait devraient peut peuvent possible possibles possiblement
    probable probables probablement peut-etre eventuel eventuelle eventuels eventuelles eventuellement envisage
    envisagent envisager souhaite souhaitent espere esperent projette projet projets menace menacent accuse accusent
    accuses pretend pretendent soupconne soupconnes presume presumes presumee tente tentent tenter vise visent propose
    proposent proposition demande demandent appelle appellent si
    """.split()
)
# All, only, or none of it.
ABSOLUTE = frozenset(
    """
    tous toutes toujours seul seule seuls seules seulement uniquement exclusivement entierement totalement completement
    jamais aucun aucune chaque integralement partout
    """.split()
)
# Setting right what somebody else says.
REALITY = frozenset("realite pourtant cependant toutefois neanmoins contrairement verite fait bien effet".split())
DENYING_PREFIXES = frozenset("in im il ir de des dis non anti mal me a ab mes".split())
# Words that carry a negation for what follows them: they need no counterpart.
LIGHT_WORDS = """
    avoir disposer exister pouvoir devoir vouloir faire contenir comprendre comporter permettre mettre trouver donner prendre constituer representer concerner prouver demontrer montrer indiquer signifier etre voir existence preuve lien question raison cas possible necessaire besoin valeur aujourd encore reellement actuellement totalement forcement specialement
""".split()
# « ne prouve pas que »: what follows is not said to be so.
NOT = frozenset("pas jamais nullement aucunement".split())
THAT = frozenset("que qu".split())
# Words that deny without a negation.
IMPLICIT = frozenset(
    """
    empeche empechent empecher empeche empechant empechait interdit interdite interdits interdites interdire interdisent
    interdiction interdictions impossible impossibles impossibilite improbable insoluble refuse refusent refuser refusé
    refuse refusee refus rejete rejetee rejetes rejetees rejet rejette retoque retoquee annule annulee annules annulees
    annuler annulation invalide invalidee invalider suspendu suspendue suspendus suspendues suspend suspension absence
    absent absente obstacle obstacles contre exclut exclu exclue exclus exclusion ignore ignorent manque manquent non
    sans seul seule seulement uniquement ne denue denuee depourvu depourvue cesse arrete arret fin stoppe abandon
    abandonne incapable incapables insuffisant insuffisante illegal illegale inefficace inefficaces inutile inutiles
    """.split()
) - {"ne", "contre", "seul", "seule", "seulement", "uniquement", "fin", "arret", "non"}
# Negations of a clause; the others (« non », « sans », « refuser de ») deny no more than the word they stand by.
CLAUSAL = frozenset("ne n pas plus jamais aucun aucune rien personne nul nulle".split())
