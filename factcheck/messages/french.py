"""The texts of the French user interface."""

TEXTS = {
    # findings
    "antonyms.denied": "la même chose, dite par son contraire : « {statement} », « {evidence} »",
    "antonyms.opposed": "« {statement} » contre « {evidence} »",
    "attribution.added": "la source ne l’attribue pas à {statement}",
    "attribution.agree": "dit par {statement}",
    "attribution.differ": "dit par {evidence}, non par {statement}",
    "attribution.reported": "la source ne fait que le rapporter ({evidence})",
    "bindings.exchanged": "le chiffre d’un autre : « {statement} » contre « {evidence} »",
    "comparison.added": "la source ne compare rien : « {statement} »",
    "comparison.agree": "même sens : {statement}",
    "comparison.reversed": "comparaison inversée : « {statement} » contre « {evidence} »",
    "content.beside": "les phrases voisines parlent de ce passage",
    "content.covered": "la source le dit",
    "content.none": "aucune affirmation de la base ne le dit",
    "content.partial": "la source n’en dit qu’une partie",
    "cues.agree": "dit la même chose : « {statement} »",
    "cues.differ": "« {statement} » contre « {evidence} »",
    "dates.added": "la source ne donne pas cette date : {statement}",
    "dates.agree": "même date : {statement}",
    "dates.differ": "{statement} ≠ {evidence}",
    "dates.elsewhere": "une autre affirmation le donne : {statement}",
    "dates.nearby": "la source donne cette date, mais pour autre chose : {statement}",
    "exclusion.asserted": "écarte ce que dit la source : « {statement} » contre « {evidence} »",
    "figures.added": "la source ne donne pas ce chiffre : {statement}",
    "figures.agree": "même chiffre : {statement}",
    "figures.derived": "{statement} : se calcule de {evidence}",
    "figures.differ": "{statement} ≠ {evidence}",
    "figures.complement": "le reste de {evidence} : {statement}",
    "figures.either": "l’un des chiffres comparés : {evidence}",
    "figures.elsewhere": "une autre affirmation le donne : {statement}",
    "figures.nearby": "la source donne ce chiffre, mais pour autre chose : {statement}",
    "names.added": "la source ne nomme pas {statement}",
    "names.agree": "même nom : {statement}",
    "names.carried": "« {statement} » : la phrase d'avant nomme quelqu'un ou quelque chose d'autre",
    "names.differ": "{statement} ≠ {evidence}",
    "names.elsewhere": "une autre affirmation le donne : {statement}",
    "names.refuted": "une erreur connue nomme {statement}",
    "names.nearby": "la source nomme {statement}, mais pour autre chose",
    "places.differ": "{statement} ≠ {evidence}",
    "polarity.agree": "même polarité",
    "polarity.denied": "« {statement} », mais la source le dit : {evidence}",
    "polarity.refuted": "« {statement} », comme le veut la source : {evidence}",
    "polarity.undenied": "la source le nie ou en doute : {evidence}",
    "polarity.reserved": "la source ne le dit qu’avec une réserve : {evidence}",
    "polarity.reversed": "polarité inversée : « {statement} » contre « {evidence} »",
    "quantifiers.agree": "même étendue : {statement}",
    "quantifiers.differ": "« {statement} » contre « {evidence} »",
    "quotation.added": "ces mots cités ne sont pas dans la source : « {statement} »",
    "quotation.altered": "citation modifiée : « {statement} », dans la source « {evidence} »",
    "quotation.exact": "cité mot pour mot : « {statement} »",
    "edits.denied": "un côté le nie : « {statement} » contre « {evidence} »",
    "edits.passive": "la même chose au passif : « {statement} »",
    "edits.renamed": "« {statement} » à la place de « {evidence} »",
    "edits.quantity": "combien : « {statement} » contre « {evidence} »",
    "edits.direction": "sens inverse : « {statement} » contre « {evidence} »",
    "edits.opposed": "« {statement} » contre « {evidence} »",
    "edits.swapped": "qui fait quoi à qui est inversé : « {statement} »",
    "edits.replaced": "d’autres mots ici : « {statement} », et non « {evidence} »",
    "verbatim.agree": "mot pour mot dans la source",
    "refuted.repeated": "une erreur connue, mot pour mot ; la source dit : « {evidence} »",
    "refuted.matches": "la source exclut « {statement} » : « {evidence} »",
    "sequence.agree": "même ordre : « {statement} »",
    "sequence.reversed": "ordre inversé : « {statement} » contre « {evidence} »",
    "roles.agree": "mêmes rôles : {statement}",
    "roles.exchanged": "rôles échangés : « {statement} » contre « {evidence} »",
    "roles.swapped": "rôles inversés : « {statement} » contre « {evidence} »",
    # why a sentence is no statement to check
    "skipped.fragment": "un fragment",
    "skipped.greeting": "une formule de politesse",
    "skipped.heading": "un titre",
    "skipped.links": "une liste de liens",
    "skipped.opinion": "une opinion",
    "skipped.order": "une injonction ou invitation",
    "skipped.question": "une question",
    "skipped.wish": "un souhait",
    # the report
    "verdict.supported": "CONFIRMÉ",
    "verdict.contradicted": "CONTREDIT",
    "verdict.unsourced": "SANS SOURCE",
    "verdict.not-checkable": "non vérifié",
    "summary.supported": "confirmés : {count}",
    "summary.contradicted": "contredits : {count}",
    "summary.unsourced": "sans source : {count}",
    "summary.not-checkable": "non vérifiés : {count}",
    "summary.nothing": "rien à vérifier",
    "summary.sourced": "{counts} ; {percent} % avec source",
    "summary.below": "{path} : {percent} % des {checked} phrases ont une source (--min-sourced : {asked} %).",
    "summary.ignored": "ignorés : {count}",
    "summary.known": "connus : {count}",
    "summary.unchanged": "dans des lignes inchangées : {count}",
    "summary.waived": "{counts} ; dont {waivers}",
    "waiver.ignored": "ignoré : {reason}",
    "waiver.known": "connu : dans la référence (baseline)",
    "waiver.unchanged": "dans des lignes inchangées",
    "remark.no-end": (
        "{path}:{line} : « factcheck: {word} » sans « factcheck: ignore-end » à la suite ; rien n’est ignoré."
    ),
    "remark.no-reason": (
        "{path}:{line} : « factcheck: {word} » sans raison ; écrivez « factcheck: {word} -- pourquoi »."
    ),
    "remark.no-start": "{path}:{line} : « factcheck: {word} » sans « factcheck: ignore-start » avant.",
    "remark.unknown": (
        "{path}:{line} : « factcheck: {word} » n’est pas connu ; écrivez ignore, ignore-next, ignore-start ou "
        "ignore-end."
    ),
    "remark.unused": "{path}:{line} : « factcheck: {word} » n’a rien à ignorer ; retirez-le.",
    "report.nearest": "affirmation la plus proche :",
    "report.quoted": "« {quote} »",
    # findings in other programs
    "finding.headline": "{verdict} : {reasons}",
    "finding.source": "Source : {passage}",
    "finding.nearest": "Affirmation la plus proche : {passage}",
    "markdown.cut": "La suite est omise : un commentaire n’en contient pas plus.",
    "markdown.source": "Source",
    "markdown.unsourced": "Phrases sans source",
    # the editor's page
    "page.articles": "{count} articles",
    "page.base": "Comparé à {claims} affirmations tirées de {sources} sources par factcheck {version}.",
    "page.caution": "Confirmé veut dire : conforme à la base, non : vrai. Sans source : aucune affirmation ne tranche.",
    "page.close": "Fermer la note",
    "page.contents": "Articles",
    "page.dark": "Sombre",
    "page.filter": "Ne montrer que",
    "page.guide": "Comment lire cette page",
    "page.hint": "Choisissez une phrase pour voir ce qui décide.",
    "page.key-close": "fermer la note",
    "page.key-next": "phrase suivante",
    "page.key-previous": "phrase précédente",
    "page.keys": "Touches",
    "page.keys-on": "lettres et flèches parcourent l’article",
    "page.means-contradicted": "une source l’exclut",
    "page.means-not-checkable": "une question, un titre, une opinion…",
    "page.means-supported": "une source le dit",
    "page.means-unsourced": "aucune source ne tranche",
    "page.next": "Phrase suivante",
    "page.notes": "Notes",
    "page.panel": "Ce qui décide",
    "page.place": "nº {number}, {place}",
    "page.position": "# sur @",
    "page.previous": "Phrase précédente",
    "page.problems": "Non lus",
    "page.skip": "Aller à l’article",
    "page.source": "Dans la source",
    "page.wording": "Selon la base :",
    # what is waived
    "baseline.closed": "{path} : la référence ne peut être lue ({why}) ; --write-baseline {path} en crée une",
    "baseline.foreign": "{path} : ce n’est pas une référence de factcheck ; nommez un autre fichier, ou supprimez-le",
    "baseline.gone": (
        "{path} : {count} constats connus ont disparu ; --baseline et --write-baseline ensemble les retirent."
    ),
    "since.failed": "--since : git ne peut dire ce qui a changé dans {folder} : {why}",
    "since.no-git": "--since : git n’est pas installé, ou pas dans PATH.",
    "since.unknown": "--since {revision} : {root} n’a pas cette révision ; `git log --oneline` les montre.",
    "help.overview": (
        "Usage : factcheck [OPTIONS] FICHIER...\n"
        "        factcheck COMMANDE ...\n\n"
        "Dit de chaque phrase d’un article si la base d’affirmations la confirme, la\n"
        "contredit ou la laisse sans source, avec la citation qui décide.\n\n"
        "  factcheck article.txt                     un article, un dossier ou -\n"
        "  factcheck article.txt --only contradicted ce que les sources contredisent\n"
        "  factcheck a.md --format html --output a.html    une page à lire\n"
        "  factcheck articles/ --fail-on unsourced   code 1 là où une source manque\n"
        "  factcheck articles/ --since origin/main   seules comptent les lignes modifiées\n"
        "  factcheck article.md --watch              revérifier à chaque enregistrement\n"
        '  factcheck claims search "travail du clic"  chercher dans la base\n'
        "  factcheck config article.md               ce qui vaut pour lui, et pourquoi\n\n"
        "Commandes (check est facultatif) :\n"
        "  {commands}\n\n"
        "  factcheck check --help                    toutes les options\n"
        "  factcheck COMMANDE --help                 celles d’une commande\n"
        "  factcheck --install-completion            compléter avec la touche Tab\n"
        "  factcheck --version                       la version\n"
    ),
    # configuration
    "config.both": "--config et --no-config s’excluent ; retirez l’un des deux",
    "config.closed": "{path} : la configuration ne peut être lue ({why}) ; nommez un autre fichier après --config",
    "config.default": "par défaut",
    "config.meant": " Vouliez-vous dire « {name} » ?",
    "config.no-paths": '{place} : il faut paths dans overrides, comme paths = ["brouillons/"].',
    "config.not-toml": "{place} : ce n’est pas du TOML ({why}) ; corrigez-le, ou écartez-le avec --no-config",
    "config.several": (
        "{one} et {other} ont des configurations différentes ({first}, {second}) ; vérifiez-les l’un après l’autre, ou "
        "nommez-en une avec --config"
    ),
    "config.unknown": "{place} : il n’y a pas de clé « {name} ».{meant} Possibles : {known}.",
    "config.unset": "non défini",
    "config.wants-bool": "true ou false",
    "config.wants-encoding": "le nom d’un codage de texte",
    "config.wants-file": "le chemin d’un fichier",
    "config.wants-folder": "le chemin d’un dossier, ou une liste de chemins",
    "config.wants-jobs": "un nombre entier à partir de 1",
    "config.wants-one": "parmi {known}",
    "config.wants-percent": "un nombre de 0 à 100",
    "config.wants-table": "une table",
    "config.wants-tables": "un tableau de tables, [[overrides]]",
    "config.wants-texts": 'une liste de textes, comme ["brouillons/"]',
    "config.wrong": "{place} : {name} = {value}, mais {name} doit être {wanted}.",
    "watch.again": "en attente ; un changement relance la vérification, Ctrl-C arrête",
    "watch.stdin": "--watch : l’entrée standard ne peut être surveillée ; nommez un fichier",
    # the Word file with comments
    "annotate.changed": "{path}: le fichier a changé pendant la vérification ; relancez la commande",
    "annotate.files": "--annotate prend un seul fichier Word, et en voici {count}. N’en nommez qu’un.",
    "annotate.in-box": "Dans la zone de texte ancrée ici : « {quote} »",
    "annotate.in-note": "Dans la note {number}, appelée ici : « {quote} »",
    "annotate.itself": "{path}: c’est l’article, qui n’est jamais modifié. Indiquez un autre fichier après --annotate.",
    "annotate.left-out": "{path}: commentaires omis, sur des notes que le texte n’appelle pas : {count}",
    "annotate.nearest": "Affirmation la plus proche :",
    "annotate.no-word": (
        "{path}: --annotate prend un fichier Word (.docx) sur le disque. Enregistrez l’article ainsi, et nommez-le."
    ),
    "annotate.not-docx": "{path}: --annotate écrit un fichier Word. Donnez-lui un nom en .docx.",
    "annotate.taken": "{path}: un rapport y est écrit aussi. Indiquez un autre fichier après --annotate.",
    # commands
    "compile.progress": "compilation de la base : {done} sur {total}",
    "claims.sound": "{claims} affirmations dans {sources} sources : aucun problème",
    "claims.selftest": "{verdict} : {right} formulations sur {total} sont jugées ainsi",
    "claims.mended": "corrigés : {count}",
    "claims.mendable": "problèmes que --fix corrige : {count}",
    "claims.problems": "problèmes dans la base : {count}",
    "claims.nothing": "aucune affirmation proche : {text}",
    "claims.speaker": "dit par",
    "claims.source": "source",
    "claims.place": "écrit dans",
    "claims.wordings": "autres formulations ({language})",
    "claims.refuted": "exclus par la source ({language})",
    "claims.cues": "indices ({language})",
    "claims.refuted_cues": "indices de ce qui est exclu ({language})",
    "claims.topics": "sujets",
    "claims.draft": "brouillon",
    "claims.rejected": "écarté",
    "claims.note": "remarque",
    "claims.conflicts": "d’autres sources diffèrent",
    # articles that cannot be read, and places in binary ones
    "input.missing": (
        "{path}: ni fichier ni dossier de ce nom ; donnez le chemin d’un article, ou - pour l’entrée standard"
    ),
    "input.folder": "{path}: c’est un dossier ; donnez les fichiers qu’il contient, ou laissez factcheck le parcourir",
    "input.closed": "{path}: illisible ({why}) ; vérifiez que le fichier vous est ouvert",
    "input.no-articles": (
        "{path}: aucun article dans ce dossier ; factcheck cherche des fichiers {endings} ni cachés ni exclus"
    ),
    "input.huge": "{path}: plus de {limit} Mo, ce n’est pas un article ; découpez-le",
    "input.bomb": (
        "{path}: plus de {limit} Mo une fois décompressé, ce n’est pas un article ; vérifiez ce qu’il contient"
    ),
    "input.empty": "{path}: le fichier est vide ; enregistrez l’article de nouveau",
    "input.is-pdf": (
        "{path}: c’est un fichier PDF, pas du texte ; donnez-lui un nom en .pdf (--stdin-filename pour l’entrée "
        "standard)"
    ),
    "input.is-zip": (
        "{path}: c’est un fichier Word, OpenDocument ou zip, pas du texte ; donnez-lui un nom en .docx ou .odt, "
        "ou enregistrez-le en texte UTF-8"
    ),
    "input.is-old-word": (
        "{path}: c’est un ancien fichier Word, pas du texte ; enregistrez-le en .docx ou en texte UTF-8"
    ),
    "input.is-rtf": "{path}: c’est un fichier RTF, pas du texte ; enregistrez-le en .docx ou en texte UTF-8",
    "input.is-compressed": "{path}: c’est un fichier compressé, pas du texte ; décompressez-le d’abord",
    "input.is-image": "{path}: c’est une image, pas du texte ; enregistrez son texte en UTF-8 (.txt)",
    "input.is-binary": "{path}: c’est un fichier binaire, pas du texte ; enregistrez-le en texte UTF-8 (.txt ou .md)",
    "input.damaged-text": "{path}: texte {encoding} endommagé à l’octet {at} ; enregistrez-le en texte UTF-8",
    "input.not-encoding": (
        "{path}: pas de texte {encoding} à l’octet {at} ; omettez --encoding, ou nommez un autre codage"
    ),
    "input.unknown-encoding": (
        "{path}: ni UTF-8 ni aucun codage reconnaissable ; nommez-le avec --encoding, ou enregistrez en UTF-8"
    ),
    "input.damaged": (
        "{path}: le fichier est endommagé ({why}) ; ouvrez-le dans le logiciel qui l’a produit et enregistrez-le "
        "de nouveau"
    ),
    "input.encrypted-office": (
        "{path}: protégé par un mot de passe, ou ancien fichier Word ; enregistrez-le en .docx ou .odt sans mot "
        "de passe"
    ),
    "input.encrypted-pdf": "{path}: ce PDF est chiffré ; enregistrez-le sans mot de passe",
    "input.scanned": (
        "{path}: pas de texte dans ce PDF, seulement des images (numérisé ?) ; passez-le d’abord à la "
        "reconnaissance de caractères (OCR)"
    ),
    "input.needs-extra": (
        "{path}: pour lire les fichiers .{format}, installez l’extra « documents » : pip install "
        "'factcheck-cli[documents]'"
    ),
    "location.line": "ligne {number}",
    "location.page": "page {number}",
    "location.paragraph": "paragraphe {number}",
    "location.note": "note {number}",
    # errors
    "error.standard-output": "sortie standard",
    "error.unwritable-output": "sortie standard : impossible d’y écrire ({why}).",
    "error.unwritable": "{path}: impossible d’y écrire ({why}). Indiquez un autre fichier après {option}.",
    "error.unreadable": "{path}: ne peut pas être lu ({why}).",
    "error.not-utf-8": "{path}: n’est pas un texte en UTF-8 (octet {at}). Enregistrez-le en UTF-8.",
    "error.closed-input": "-: l’entrée standard est fermée. Indiquez un fichier, ou passez l’article par un tube.",
    "error.needs-fit": "fit a besoin de scikit-learn : pip install 'factcheck-cli[fit]'.",
    "error.claim": "affirmation {unknown} `factcheck claims list` donne les identifiants.",
    "error.check": "contrôle {unknown} `factcheck explain` donne les contrôles.",
    "error.search": "search : donnez soit un TEXT, soit --from FILE.",
    "error.plot": "--plot {path}: les courbes sont une page web. Indiquez un fichier en .html.",
    "error.one-place": (
        "{place} : deux rapports ne peuvent aller au même endroit. Indiquez un autre fichier après {option}."
    ),
    "error.report": "--report {report}: écrivez FORMAT:FILE, par exemple --report json:report.json.",
    "error.report-format": "--report {report}: format {unknown}",
    "error.ui": "FACTCHECK_UI : {unknown}",
    "error.no-base": (
        "{root}: pas de base d’affirmations ici (une base est un dossier avec claims/ et seeds/). "
        "Indiquez-en une par --base DIR."
    ),
    "error.closed-base": "{path}: {why}. La base d’affirmations n’a pas pu être lue.",
    "error.internal": (
        "erreur interne : {kind}: {error}\n"
        "C’est un défaut de factcheck, non de votre article. Merci de le signaler, avec la commande lancée, "
        "là où vous avez obtenu factcheck ; avec FACTCHECK_DEBUG=1, la trace est montrée."
    ),
    # values that are not known
    "value.unknown": "{value} n’existe pas.",
    "value.unknown-near": "{value} n’existe pas. Vouliez-vous dire {nearest} ?",
    "value.unknown-among": "{value} n’existe pas. Possible : {known}.",
    "value.unknown-near-among": "{value} n’existe pas. Vouliez-vous dire {nearest} ? Possible : {known}.",
    # what `options` and typer say of a command line
    "refusal.page": "Utilisation : {usage}\nPour de l’aide : {command}\n\nErreur : {message}",
    "refusal.bare": "Erreur : {message}",
    "refusal.option": "Option inconnue : {option}",
    "refusal.option-near": "Option inconnue : {option} (options possibles : {options})",
    "refusal.command": "Commande inconnue : {command}.",
    "refusal.command-near": "Commande inconnue : {command}. Vouliez-vous dire {commands} ?",
    "refusal.no-command": "Il manque une commande.",
    "refusal.no-argument": "Il manque l’argument {argument}.",
    "refusal.no-option": "Il manque l’option {option}.",
    "refusal.extra": "Argument(s) en trop : {words}",
    "refusal.no-value": "L’option {option} demande une valeur.",
    "refusal.flag": "L’option {option} ne prend pas de valeur.",
    "refusal.value": "Valeur incorrecte pour {option} : {message}",
    "refusal.int": "{value} n’est pas un nombre entier.",
    "refusal.int-range": "{value} n’est pas un nombre entier.",
    "refusal.float": "{value} n’est pas un nombre.",
    "refusal.float-range": "{value} n’est pas un nombre.",
    "refusal.range": "{value} n’est pas dans l’intervalle {range}.",
    "refusal.percent": "{value} n’est pas entre 0 et 100.",
    "refusal.encoding": "{value} n’est pas un codage de texte. Usuels : {usual}.",
    "refusal.encoding-near": "{value} n’est pas un codage de texte. Vouliez-vous dire {choices} ? Usuels : {usual}.",
    # how much of the sources is in the base
    "coverage.title": "Couverture de la base d’affirmations",
    "coverage.source": "texte source",
    "coverage.claims": "affirmations",
    "coverage.checkable": "vérifiables",
    "coverage.carrying": "avec affirmation",
    "coverage.share": "part",
    "coverage.all": "ensemble",
    "coverage.heat": "Affirmations par phrase :",
    "coverage.open": "sans affirmation",
    "coverage.skipped": "rien à vérifier",
    # what the base holds
    "stats.claims": "affirmations",
    "stats.sources": "sources",
    "stats.texts": "textes sources",
    "stats.wordings": "formulations",
    "stats.refuted": "formulations réfutées",
    "stats.cues": "indices",
    "stats.refuted_cues": "indices réfutés",
    "stats.without_wordings": "affirmations sans autre formulation",
    "stats.without_refuted": "affirmations sans formulation réfutée",
    "stats.conflicts": "paires d’affirmations en désaccord déclaré",
    "stats.quote_words": "mots par citation",
    "stats.least": "minimum",
    "stats.middle": "médiane",
    "stats.most": "maximum",
    "stats.fr": "français",
    "stats.en": "anglais",
    "stats.by_source": "affirmations par source",
    "stats.by_language": "affirmations par langue de la source",
    "stats.by_topic": "affirmations par thème",
    "stats.by_speaker": "affirmations par locuteur",
    "stats.more": "{count} de plus ; voir --top",
    # what changed in it
    "diff.claims": "affirmations : {added} ajoutées, {removed} retirées, {changed} modifiées",
    "diff.verdicts": "verdicts qui changent : {count}",
    # drafts and their review
    "init.next": "Ensuite : {command}",
    "draft.added": "brouillons ajoutés : {count}, dont {doubtful} avec quelque chose à vérifier",
    "draft.known": "déjà dans la base : {count}",
    "draft.open": "Qui ou quoi est « {word} » ?",
    "draft.resolved": "« {word} » lu comme « {name} ».",
    "draft.speaker": "Dit par {name} ?",
    "draft.first": "Dit « {word} » : à écrire à la troisième personne.",
    "eval-drafts.all": "ensemble",
    "review.none": "Aucun brouillon ici. `factcheck claims draft SOURCE` en prépare.",
    "review.claim": "affirmation",
    "review.note": "à vérifier",
    "review.similar": "proche",
    "review.keys": (
        "[a]ccepter [e] modifier [s]cinder [m] fusionner [r]ejeter [d] sans formulations [n] suivant [p]récédent"
        " [u] annuler [q]uitter [?]"
    ),
    "review.help": (
        "a  accepter : l’affirmation décide désormais des verdicts\n"
        "e  modifier l’affirmation dans $EDITOR\n"
        "s  scinder : la modifier deux fois, en deux affirmations\n"
        "m  fusionner avec le brouillon qui suit ; le résultat est un brouillon\n"
        "r  rejeter, avec une raison : elle est gardée, ne décide rien et n’est plus proposée\n"
        "d  supprimer les formulations et les erreurs proposées\n"
        "n  suivant (ou une flèche), p  précédent : elle reste un brouillon\n"
        "u  annuler la dernière décision\n"
        "q  quitter : tout est enregistré, et la revue reprendra ici"
    ),
    "review.editing": "Enlevez la ligne status: pour accepter. Fermez sans rien changer pour laisser tel quel.",
    "review.again": "Touche e pour continuer à modifier, une autre pour laisser l’affirmation telle quelle.",
    "review.reason": "Raison :",
    "review.no-reason": "sans raison donnée",
    "review.accepted": "acceptée",
    "review.rejected": "rejetée",
    "review.edited": "enregistrée",
    "review.merged": "fusionnée",
    "review.dropped": "supprimées",
    "review.undone": "annulé",
    "review.nothing-to-undo": "rien à annuler",
    "review.cancelled": "laissée telle quelle",
    "review.first": "c’est le premier brouillon",
    "review.last": "c’est le dernier brouillon",
    "review.done": "Tous les brouillons sont décidés. u : annuler la dernière décision ; une autre touche : quitter.",
    "review.left": "décidés : {decided}, brouillons restants : {left}",
    # import and export
    "exchange.affixes": "figure dans « {where} », mais pas avec ces mots autour. Copiez ce qui la précède ou la suit",
    "exchange.brackets": "les affirmations de {file} sont écrites entre crochets. Écrivez-les en liste à tirets, puis "
    "recommencez",
    "exchange.closest": "ne figure pas mot pour mot dans « {where} » ; le plus proche, ligne {line} : « {passage} ». "
    "Copiez les mots de là",
    "exchange.column": "colonne laissée de côté : aucun champ d’une affirmation ne s’appelle ainsi",
    "exchange.column-like": "colonne laissée de côté : elle n’est pas connue. Nommez-la {near} si c’est ce qu’elle "
    "contient",
    "exchange.columns": "il manque une colonne pour {wanted} (trouvé : {found}). Nommez-la à la première ligne du "
    "tableau",
    "exchange.conflict": "{other} n’est pas une autre affirmation de la base ou de ce fichier. Corrigez l’identifiant, "
    "ou retirez-le",
    "exchange.differs": "la source {source} porte ici « {before} ». Accordez-les, ou donnez un autre identifiant à "
    "cette source",
    "exchange.field": "champ inconnu. Connus : {known}",
    "exchange.half": "contient la moitié d’un caractère (surrogate isolé). Réécrivez le texte",
    "exchange.json": "ce n’est pas du JSON ({what}). Enregistrez-le de nouveau en JSON",
    "exchange.kind": "n’est pas du bon type. Écrivez {wanted}",
    "exchange.marks": "un guillemet n’est pas fermé, ou se trouve seul dans cette ligne : rien n’est lu à partir "
    "d’ici. "
    "Enregistrez de nouveau le tableau en CSV ; un guillemet dans une cellule se double",
    "exchange.missing": "manque. Remplissez-le",
    "exchange.moved": "{file} n’est pas ici dans la version dont vient l’import ; les citations y figurent",
    "exchange.no-file": "{file} n’est pas dans seeds/. Mettez-y le texte, ou donnez le passage qui contient la "
    "citation",
    "exchange.no-text": "pas de texte source. Nommez un texte de seeds/ (file), ou donnez le passage qui contient la "
    "citation",
    "exchange.nowhere": "ne figure pas mot pour mot dans « {where} ». Copiez les mots de là",
    "exchange.nul": "contient un caractère NUL. Retirez-le",
    "exchange.often": "figure {count} fois dans « {where} » (lignes {lines}). Dites laquelle par prefix ou suffix, les "
    "mots autour",
    "exchange.rating": "« {rating} » n’est ni vrai ni faux : le brouillon n’exclut aucune formulation. Décidez à la "
    "relecture",
    "exchange.repeated": "est écrit deux fois. Gardez-en un",
    "exchange.reviewed": "manque : l’article ne dit pas quelle affirmation il vérifie. Remplissez-le",
    "exchange.reviews": "il n’y a pas de ClaimReview ici. Donnez un flux ou une page en JSON-LD qui en a",
    "exchange.slug": "« {value} » n’est pas un identifiant. Utilisez les lettres a-z, les chiffres et des traits "
    "d’union simples",
    "exchange.status": "« {value} » n’est pas connu. Écrivez draft ou rejected, ou rien pour une affirmation relue",
    "exchange.retired": "cet identifiant est retiré ({place}) : il était celui d’une autre. Choisissez-en un autre",
    "exchange.taken": "une autre affirmation a cet identifiant ({place}) ; différences : {fields}. Choisissez-en un "
    "autre, ou modifiez-la",
    "exchange.twice": "les colonnes {columns} veulent toutes dire {meaning}. Renommez ou retirez-les sauf une",
    "exchange.unreadable": "{file} n’est pas lisible en UTF-8. Enregistrez-le en UTF-8",
    "exchange.which": "plusieurs sources viennent de {file} ({ids}). Dites laquelle dans la colonne source",
    "exchange.width": "{found} cellules pour {wanted} colonnes. Cherchez un séparateur de trop dans cette ligne",
    "exchange.imported": "affirmations importées : {claims} (dont brouillons : {drafts}), sources : {sources}",
    "exchange.skipped": "déjà présentes, laissées telles quelles : {claims} ({ids})",
    "exchange.nothing": "rien n’est importé ; problèmes : {count}. Corrigez-les, ou importez le reste avec --partial",
    "exchange.partly": "problèmes : {count} ; ce qu’ils concernent n’est pas importé",
    "exchange.left-out": "laissées de côté, car ce format ne contient que du relu : {claims}",
}
