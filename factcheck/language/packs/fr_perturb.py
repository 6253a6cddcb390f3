"""What it takes to alter a French sentence and leave it French: verbs, participles, places by grammar, exchanges."""

# Forms that can only (or, without a determiner before them, hardly but) be finite verbs.
SINGULAR_VERBS = frozenset(
    """
    est était fut sera serait a avait aura eut fait faisait peut pouvait pourra pourrait doit devait devra va allait
    permet permettait repose reposait dépend dépendait constitue constituait représente appartient appartenait demeure
    devient devenait vient venait tient tenait met mettait prend prenait donne donnait rend rendait produisait
    vaut veut voulait exige nécessite nécessitait requiert suppose implique entraîne provoque comporte comprend contient
    existe existait sert servait suffit consiste consistait relève relevait renvoie remonte emploie employait recrute
    recrutait paie payait gagne gagnait vend vendait achète publie publiait diffuse diffusait dirige dirigeait enseigne
    travaille travaillait vit joue mène menait fournit reçoit perçoit augmente diminue
    accroît favorise empêche protège profite échappe participe bénéficie souffre possède détient surveille organise
    accueille apparaît disparaît révèle dissimule définit désigne signifie correspond ressemble remplace
    transforme évolue fonctionne sait voit connaît choisit réussit agit remplit garantit dure dénonce
""".split()
)
PLURAL_VERBS = frozenset(
    """
    sont étaient furent seront seraient ont avaient auront font faisaient peuvent pouvaient pourront pourraient doivent
    devaient vont allaient permettent permettaient reposent dépendent dépendaient constituent représentent
    appartiennent demeurent deviennent viennent tiennent mettent prennent donnent rendent produisent valent veulent
    exigent nécessitent requièrent supposent impliquent entraînent provoquent comportent comprennent contiennent
    existent servent suffisent consistent relèvent renvoient emploient recrutent paient gagnent vendent achètent
    publient diffusent dirigent enseignent travaillent travaillaient vivent jouent mènent fournissent reçoivent
    perçoivent conduisent construisent détruisent réduisent augmentent diminuent favorisent empêchent protègent
    profitent échappent participent bénéficient souffrent possèdent détiennent surveillent organisent accueillent
    apparaissent disparaissent révèlent dissimulent décrivent définissent désignent signifient correspondent
    ressemblent remplacent transforment fonctionnent savent voient connaissent subissent choisissent agissent
    remplissent exercent entrent sortent
""".split()
)
TO_BE = frozenset("est était fut sera serait sont étaient furent seront seraient".split())
# Between subject and verb these go with the verb: « se vend » → « ne se vend pas ».
CLITICS = frozenset(("se", "s'", "y", "lui", "l'"))
# A verb after one of these stands in a clause of its own, so is not the main predicate.
CLAUSE_WORDS = frozenset(
    "qui que qu' dont où si quand lorsque lorsqu' parce puisque car mais donc or laquelle lequel lesquels lesquelles"
    " combien comment pourquoi ce celui celle ceux celles ainsi tant ne n'".split()
)
DETERMINERS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma notre nos à en par pour sans"
    " sous sur dans avec chaque quel quelle".split()
)
# Negating a sentence with one of these says something else than the opposite.
NO_NEGATION = (
    r"\b(?:aussi|également|encore|déjà|même|seule?s?|seulement|uniquement|toujours|souvent|parfois|certaine?s|quelques|"
    r"plusieurs|beaucoup|peu|plupart|tous|toutes|tout|chaque|parce|car|puisque|aucune?|ni|jamais|rien|personne ne|"
    r"sinon|sauf|hormis|surtout|notamment|davantage|trop|plutôt|particulièrement|vraiment|principalement|essentiellement|généralement|"
    r"largement|majoritairement|savoir si|demande si)\b|;|:|…|\?|en fait\b|\ba beau\b"
)
# Subjects of which some may do and others not: their negation can be true as well.
INDEFINITE_SUBJECT = (
    r"^(?:des|un|une|d'|de|certain|quelque|plusieurs|nombre|beaucoup|peu|chaque|on|il|ils|ce|cela|ça)\b"
)
# One of several: another name in the list would be true as well.
NOT_ALONE = (
    r"\b(?:parmi|notamment|comme|comptent?|dont|y compris|aussi|également|entre autres|par exemple|tels?|telles?|outre|"
    r"figurent?|ainsi que|même|partie|autres?|mais|contrairement|sauf|hors|ailleurs|l'une? d\w+|s'il|si|plupart|"
    r"majorité|chaque|certaine?s|métropolitaine)\b"
)
# Countries and cities that take the same prepositions and articles; each group also starts alike (vowel or not).
PLACES: tuple[tuple[str, ...], ...] = (
    ("Venezuela", "Kenya", "Bangladesh", "Pakistan", "Sénégal", "Mexique", "Maroc", "Brésil", "Portugal", "Canada",
     "Vietnam", "Chili", "Pérou"),
    ("France", "Chine", "Turquie", "Malaisie", "Thaïlande", "Pologne", "Suède", "Norvège", "Roumanie", "Tunisie"),
    ("Espagne", "Irlande", "Inde", "Indonésie", "Allemagne", "Australie", "Italie", "Autriche", "Argentine"),
    ("Philippines", "Pays-Bas", "Maldives"),
    ("Europe", "Afrique", "Asie", "Océanie"),
    ("Amérique du Sud", "Amérique du Nord", "Asie du Sud", "Asie centrale", "Europe de l'Est"),
    ("Madagascar", "Cuba", "Singapour", "Malte"),
    ("Nantes", "Paris", "Bangkok", "Montréal", "Lyon", "Marseille", "Bruxelles", "Genève", "Caracas", "Washington"),
)  # fmt: skip
# « en France », « au Kenya » …, by group of PLACES.
IN_PLACE = ("au", "en", "en", "aux", "en", "en", "à", "à")
OF_PLACE = ("du", "de la", "de l'", "des", "de l'", "de l'", "de", "de")
# Pattern → replacement, tried in order; the first that fits makes the case.
QUANTIFIERS: tuple[tuple[str, str], ...] = (
    (r"\bla plupart des (?=\w)", "une poignée de "),
    (r"\bLa plupart des (?=\w)", "Une poignée de "),
    (r"\bLa (?:grande |vaste )?majorité des (?=\w)", "Une infime minorité des "),
    (r"\bla (?:grande |vaste )?majorité des (?=\w)", "une infime minorité des "),
    (r"\bl'essentiel (?=d[eu'])", "une infime partie "),
    (r"\bL'essentiel (?=d[eu'])", "Une infime partie "),
    (r"\bCertains (?=\w+[sx]\b)", "Tous les "),
    (r"\bCertaines (?=\w+[sx]\b)", "Toutes les "),
    (r"\bcertains (?=\w+[sx]\b)", "tous les "),
    (r"\bcertaines (?=\w+[sx]\b)", "toutes les "),
    (r"\bQuelques (?=[a-zà-ÿ]+[sx]\b)(?!mois|années|semaines|jours|heures|minutes|secondes|ans|centimes|sous|dollars)",
     "La totalité des "),
    (r"\bTou(?:te)?s les (?=\w)(?!jours|ans|mois|deux|trois|soirs)", "Seuls quelques "),
    (r"\b(dans|de|pour|par|sur|avec) tous les (?=\w)(?!jours|ans|mois|deux|trois|soirs)", r"\1 quelques rares "),
    (r"\bde nombreu(?:x|ses) (?=\w)", "de très rares "),
    (r"\bDe nombreu(?:x|ses) (?=\w)", "De très rares "),
    (r"(?<!pas )(?<!plus )(?<!moins )\bbeaucoup (?=d[e'])", "très peu "),
    (r"(?<!un )(?<!plus )\bpeu (?=d[e'] ?(?!temps))", "beaucoup "),
    (r"\bpresque toujours\b", "presque jamais"),
    (r"(?<!plus )(?<!trop )(?<!moins )(?<!très )(?<!le plus )\bsouvent\b", "rarement"),
    (r"(?<!très )\brarement\b", "très souvent"),
    (r"\bfréquemment\b", "exceptionnellement"),
    (r"\bentièrement\b", "très partiellement"),
    (r"\b(?:n'|ne )(est|sont|a|ont|peut|peuvent|doit|doivent|fait|font) jamais\b", r"\1 toujours"),
    (r"\b(est|était|étaient) toujours\b", r"n'\1 jamais"),
    (r"\bsont toujours\b", "ne sont jamais"),
)  # fmt: skip
# What turns round in a comparison or a sequence.
COMPARISONS: tuple[tuple[str, str], ...] = (
    (r"\bplus (?=de \d|d'une? \w+ sur\b|de la moitié)", "moins "),
    (r"\bPlus (?=de \d|d'une? \w+ sur\b|de la moitié)", "Moins "),
    (r"\b(l[ea]s?) plus (?=[a-zà-ÿ]+)(?!ou moins|tard|tôt|vite)", r"\1 moins "),
    ((r"(?<!de )(?<!en )(?<!ne )(?<!non )(?<!pas )(?<!d'autant )(?<!l[ea] )(?<!les )"
     r"\bplus (?=[a-zà-ÿ]+ que\b|[a-zà-ÿ]+ qu')"),
     "moins "),
    (r"(?<!de )(?<!en )(?<!l[ea] )(?<!les )\bmoins (?=(?!que|qu)[a-zà-ÿ]+ qu[e'])", "plus "),
    (r"\b(l[ea]s?) moins (?=[a-zà-ÿ]{4,})", r"\1 plus "),
    (r"\bmoins de (?=\d|la moitié)", "plus de "),
    (r"\bsupérieur(e?s?) (?=à|au)", r"inférieur\1 "),
    (r"\binférieur(e?s?) (?=à|au)", r"supérieur\1 "),
    (r"\bdavantage (?=que|qu'|de\b|d')", "moins "),
    (r"(?<!d')(?<!D')(?<!-)\baprès (?=l[ea']|\d)(?!-)", "avant "),
    (r"(?<!d')(?<!en )(?<!bien )\bavant (?=l[ea']|\d)(?!-|les? tout)", "après "),
    (r"\bmieux (?=[a-zà-ÿ]+ que\b|que\b)", "moins bien "),
)  # fmt: skip
# Verbs by the start of their forms that cannot be turned round: who does it to whom matters.
ROLE_VERBS = (
    r"(?:cré|emplo|condamn|poursui|révél|pay[éeè]|paie|remplac|publi|interview|interrog|réalis|fond[éea]|révoqu|rachet|"
    r"acqui|embauch|recrut|licenci|financ|accus|critiqu|dénonc|invit|diffus|coprodui|édit|dirig|attaqu|nomm|chois|"
    r"démasqu|supervis|confi|sous-trait|fourni|entraîn|utilis|travaill|signé|reçu|reçoi|accueill|consult|questionn)"
)
# Past participles (masculine singular) of verbs that take a direct object and the auxiliary avoir.
PARTICIPLES = frozenset(
    """
    créé publié écrit réalisé produit fondé inventé dirigé organisé accueilli interviewé interrogé dévoilé révélé
    lancé diffusé annoncé signé édité conçu développé construit inauguré présenté mené rédigé étudié analysé décrit
    critiqué dénoncé condamné poursuivi racheté recruté embauché employé remplacé financé coordonné animé illustré
    cité traduit forgé introduit adopté voté récompensé démenti confirmé découvert imposé provoqué transformé utilisé
    coproduit tourné invité filmé programmé ouvert
""".split()
)
# Third persons of the present and their participles.
PRESENT = {
    "dirige": "dirigé", "publie": "publié", "décrit": "décrit", "critique": "critiqué", "emploie": "employé",
    "présente": "présenté", "dénonce": "dénoncé", "cite": "cité", "évoque": "évoqué", "conteste": "contesté",
    "propose": "proposé", "définit": "défini", "analyse": "analysé", "anime": "animé", "signe": "signé",
    "rejette": "rejeté", "souligne": "souligné",
    "étudie": "étudié", "mentionne": "mentionné", "réclame": "réclamé", "déplore": "déploré", "défend": "défendu",
}  # fmt: skip
PASSIVE = (r"(?:a|ont) été|fut|furent", "par")
# A group that may stand first with a comma as well as last.
MOVABLE = r"(?:En|Dans|À|Au|Aux|Depuis|Selon|D'après|Pour|Chez|Sur|Lors|Par|Grâce|Avec|Pendant|Durant|Avant|Après|Dès)"
ATTRIBUTION_VERBS = (
    "dit affirme explique estime soutient souligne note observe juge rappelle remarque constate précise ajoute insiste"
).split()
ASIDE = r"(?:selon (?!la|le)|d'après |à en croire |pour (?=[A-ZÀ-Ý]))"  # set off by commas wherever it stands
SPEAKER_TAIL, THAT = r"{verb} {name}", "que"
AGREEMENT, PERFECT_SIGN = ("es", "e", "s", ""), " a"
ATTRIBUTED = ("Selon {speaker}, {text}.", "D'après {speaker}, {text}.", "{Text}, selon {speaker}.")
DENIALS = (
    "Il est faux de dire que {text}.",
    "Il n'est pas vrai que {text}.",
    "C'est un mythe que {text}.",
    "On aurait tort de croire que {text}.",
    "Rien ne prouve que {text}.",
    "{Text} : c'est faux.",
    "L'idée que {text} ne tient pas.",
    "Ceux qui disent que {text} se trompent.",
    "Beaucoup croient, à tort, que {text}.",
    "Prétendre que {text} serait mensonger.",
)
AFFIRMATIONS = ("Nul n'ignore que {text}.", "Il n'est pas faux que {text}.", "On ne peut nier que {text}.")
REBUTTALS = ("{speaker} combat l'idée que {text}.", "{speaker} a tort de dire que {text}.")
SET_AGAINST = ("Contrairement à ce que dit {speaker}, {text}.", "N'en déplaise à {speaker}, {text}.")
JOINTS = (", et ", ", mais ", ", tandis que ", ", alors que ", " ; ")  # between two facts
QUOTED = (
    "« {quote} », explique {speaker}.",
    "« {quote} », affirme {speaker}.",
    "{speaker} le dit : « {quote} ».",
    "Selon {speaker}, « {quote} ».",
)
# Shares that a percentage comes near to: from, below, words (the value lies in [from, below)).
SHARES = (
    (23, 25, "près d'un quart"),
    (25.5, 29, "plus d'un quart"),
    (31, 33.3, "près d'un tiers"),
    (34, 37, "un peu plus d'un tiers"),
    (45, 50, "près de la moitié"),
    (50.5, 55, "un peu plus de la moitié"),
    (63, 66.6, "près des deux tiers"),
    (72, 75, "près des trois quarts"),
)
NEARLY, OVER, A_LITTLE_UNDER = "près de {n}", "plus de {n}", "un peu moins de {n}"
PERCENT_FORMS = ("{n} %", "{n}%", "{n} pour cent", "{words} pour cent")
MONEY_FORMS = {"USD": ("{n} $", "{n} dollars", "{words} dollars"), "EUR": ("{n} €", "{n} euros", "{words} euros")}
SCALE_WORDS = {1e6: ("million", "millions"), 1e9: ("milliard", "milliards")}
UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
TENS = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
ORDINALS = "_ premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split()

# A sentence that asks rather than states.
ASKING = r"\b(?:savoir si|demande si)\b|\?"
ACCORDING = r"\b(?:selon|d'après|à en croire|aux yeux|pour [A-ZÀ-Ý])"
# A name that belongs to a thing: « la bibliothèque Durkheim ».
NAMED_AFTER = r"\b(?:bibliothèque|séance|séminaire|conférence|prix|loi|rue|plan|camp) $"
BARE_ARTICLE = ("", "le", "la", "les", "l'")
# A subject is a noun with its article, and what is said of it must not agree with another subject's gender.
SUBJECT_OPENING = r"(?:L[ea]s? |L'|Une? |Des |Ces |Cette |Cet )"
PRONOUN_SUBJECT = r"(?:c'|ce |il |elle |ils |elles |son |sa |ses )"
PRONOUNS = r"\b(?:il|elle|ils|elles|on|ce|son|sa|ses|leurs?|lui)\b"
AGREEING = r"\b(?:été|être|aussi|entre autres|autres) |\b(?:eux|elles?)-mêmes?\b"
IDIOMS = r"quatre coins|deux-roues|cent pour cent|une fois"
NO_HEDGE_AFTER = ("les ", "ces ", "des ", "aux ", "l'", "ses ", "leurs ")
# A name in a list, by what stands before and after it.
LISTED_BEFORE = r"(?:,|\b(?:et|ou)|&|/)\s*(?:d[eu]s? |d'|à |l'|la |les? |aux? |en |chez |via |par |pour |avec |sur )?$"
LISTED_AFTER = (
    r"\s*(?:,\s*(?:et |ou )?[A-ZÀ-Ý]|(?:et|ou|&|/)\s+(?:d[eu] |d'|l'|les? |la |chez |en |à |aux? )?[A-ZÀ-Ý])"
    r"| à (?:l'|la |le )?[A-ZÀ-Ý]"
)
FROM_TO = r"\b(?:[Dd]e (?:l'|la )?|[Dd]'|[Dd]u )[A-ZÀ-Ý]\w+ à (?:l'|la |le )?$"
ARTICLE_BEFORE_NAME = r"\b(?:du|le|la|au|les|aux|l['’]) ?$"
SUBJECT_BEFORE = r"^(?:.*, )?(?:(?:le |la |l')?(?:sociologue|journaliste|artiste|cinéaste|chercheu(?:r|se)) )?$"
# « Y » of « X a créé Y »: opens so, and says nothing of X or of how.
PATIENT = r"^(?:(le|un|ce)|(la|une|cette)) \w+"
NO_PATIENT = r"^(?:que|de|d'|à|au)\b|\b(?:son|sa|ses|leur|comme|à|parmi|de la formule)\b"
TWO_CLAUSES = r"\b(?:qui|que|qu'|dont|où|et|ou|mais)\b"
PARTICIPLE_ENDS, AUXILIARIES = r"(?:é|ée|és|ées|u|ue|us|ues|is|ise|it|ite)$", r"\b(?:a|ont|est|sont|été|fut|s'est)\b"
FINAL_DATE = (
    r" (?:(?:en|le|au|depuis|fin|début)(?: (?:début|fin|mi-)?)? ?(?:\d{1,2}(?:er)? )?(?:[a-zéû]{3,9} )?\d{4}"
    r"|(?:en|fin) [a-zéû]{3,9} \d{4})$"
)
BEFORE_PLACE = r" (?:à|en|au|aux|dans) (?:l[ea']s? ?)?$"
# An apposition opens with a noun or a relative pronoun, not with an adverbial or a clause of its own.
APPOSITION = (
    r"(?!(?:il|elle|ils|elles|on|ce|c'|en|dans|à|au|lors|pour|par|selon|avec|sur|sous|mais|et|ou|où|puis|donc|car|des|"
    r"les|de|d'|très|plus)\b)[a-zà-ÿ]"
)
EVENT = r"\b(?:a été|ont été|a eu lieu|a reçu|s'est)\b"
# A sentence with one of these may be true only with all its details.
SWEEPING = (
    r"\b(?:tous|toutes|tout|aucune?|plus|moins|seule?s?|premi\w+|dernier\w*|unique|jamais|chaque|"
    r"partout|pire|meilleur\w*)\b"
)
