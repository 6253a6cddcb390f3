"""French clauses that say of another one that it is false, or that it is true, in plain letters (see `frames`)."""

_QUITE = (
    r"(?:(?:tout a fait|totalement|entierement|completement|parfaitement|simplement|donc|bien sur|evidemment|pourtant|"
    r"en revanche|manifestement|aussi|meme|bien|fort|largement|tout bonnement|a l'evidence|sans doute|pour le moins) )*"
)
_OFTEN = (
    r"(?: (?:souvent|parfois|encore|toujours|trop souvent|volontiers|generalement|communement|un peu vite|bien|tous))*"
)
_NOT = r"(?:pas(?: du tout)?|nullement|aucunement|point|guere)"
_QUE = r"qu(?:e(?= )|')"
_THAT = rf" {_QUE}"
_OF = r"d(?:e |')"
_SAY = (
    r"(?:dire|affirmer|soutenir|pretendre|conclure|croire|penser|en conclure|ecrire|assurer|imaginer|s'imaginer|"
    r"laisser croire|laisser entendre|faire croire|supposer|avancer|se figurer|repeter|parler comme si)"
)
_SAYING = rf" {_OF}{_SAY}"
_FALSE = r"(?:faux|inexact|errone|incorrect|mensonger|trompeur|abusif|infonde|illusoire)"
_FALSE_OF_IT = (
    r"(?:fausse|erronee|inexacte|infondee|mensongere|trompeuse|illusoire|abusive|"
    r"sans fondement|denuee? de (?:tout )?fondement|contraire (?:a la verite|a la realite|aux faits))"
)
# What may be a book (« une fiction ») or no statement (« une erreur ») is none of these.
_MYTH = (
    r"(?:(?:un|le) (?:pur )?(?:mythe|mensonge|fantasme|leurre|contresens)"
    r"|une (?:legende|fable|illusion|contre-verite|idee recue|idee fausse|chimere|affabulation|vue de l'esprit)"
    r"|une pure (?:legende|fable|illusion|fiction|invention|chimere|croyance))"
)
_FOOLISH = r"(?:une erreur|absurde|naif|illusoire|se tromper|faire erreur|mentir|une faute)"
_PEOPLE = (
    r"(?:on|beaucoup|certains|d'aucuns|nombreux sont ceux qui|(?:beaucoup|trop|nombre) de gens|la plupart des gens|"
    r"le public|nous|vous)"
)
_BELIEVE = (
    r"(?:di(?:t|sent)|croi(?:t|ent)|croyons|croyez|pretend(?:ent)?|affirme(?:nt)?|pense(?:nt)?|pens(?:ons|ez)|"
    r"imagine(?:nt)?|s'imagine(?:nt)?|suppose(?:nt)?|entend|lit|presente(?:nt)?)"
)
_IS_WRONG = rf"(?:se tromp(?:e|ent|erait|eraient|ez|ons)|(?:a|ont|avez|avons|aurait|auraient|auriez) {_QUITE}tort)"
_PAPERS = r"(?:source|texte|document|element|indice|fait|donnee|preuve|passage)"
_PAPER = r"(?:la source|l'enquete|le texte|l'article|l'entretien|le document)"
_SHOWS = (
    r"(?:dit|montre|prouve|demontre|confirme|indique|atteste|etablit|suggere|affirme|"
    rf"permet {_OF}(?:{_SAY}|etablir|montrer))"
)
DENYING = (
    rf"(?:(?:il (?:est|serait) {_QUITE}{_FALSE}(?:{_SAYING})?"
    rf"|(?:c'est|ce serait|ce qui est) {_QUITE}"
    rf"(?:{_MYTH}(?:{_SAYING})?|(?:{_FALSE}|{_FOOLISH})(?: que)?{_SAYING})"
    rf"|(?:il|ce|cela) n'est {_QUITE}{_NOT} {_QUITE}(?:vrai|exact|juste|correct|le cas)(?:{_SAYING})?"
    rf"|il est (?:bien )?loin d'etre (?:vrai|exact|prouve|etabli)"
    r"|(?:il|loin) s'en faut(?: de beaucoup)?"
    rf"|il n'(?:est|a) (?:{_NOT}|jamais|{_NOT} encore) (?:ete )?(?:etabli|prouve|demontre|avere|montre)"
    rf"|(?:on|nul|personne) ne (?:peut|saurait|pourrait) (?:{_QUITE}pas )?{_SAY}"
    rf"|{_PEOPLE}{_OFTEN} {_IS_WRONG}{_OFTEN}(?:{_SAYING}| en (?:disant|croyant|affirmant|pensant|pretendant))"
    rf"|rien ne (?:nous )?(?:prouve|demontre|montre|indique|atteste|garantit|assure|dit|permet {_OF}{_SAY})"
    rf"|rien n'est moins (?:sur|certain|evident)(?: que)?(?:{_SAYING}| l'idee)?"
    rf"|(?:il|ce) n'est {_QUITE}{_NOT} {_QUITE}(?:sur|certain|garanti|acquis|dit)"
    rf"|il est {_QUITE}(?:douteux|peu probable|improbable|loin d'etre (?:sur|certain|acquis|garanti))"
    rf"|rien n'est (?:plus {_FALSE}|moins (?:vrai|exact))(?: que)?(?:{_SAYING}| l'idee)?"
    rf"|(?:aucune?|nulle?) {_PAPERS} ne {_SHOWS}"
    rf"|(?:il n'(?:y a|existe)|on n'a) (?:aucune|pas de|nulle) preuves?"
    rf"|c'est a tort(?: qu(?:e |')(?:on|certains|beaucoup) {_BELIEVE})?"
    rf"|{_PEOPLE} {_BELIEVE}{_OFTEN},? (?:mais )?a tort,?"
    rf"|a tort, {_PEOPLE} {_BELIEVE}{_OFTEN}"
    rf"|{_PAPER} (?:ne {_SHOWS}|n'affirme) (?:pas|jamais|nullement|nulle part)"
    rf"|il ne (?:faut|faudrait|faudra|s'agit) {_QUITE}(?:pas|surtout pas|jamais) (?:{_OF})?{_SAY}"
    rf"|(?:n'allez|n'allons|qu'on n'aille) (?:surtout )?pas {_SAY}"
    r"|(?:gardons-nous|gardez-vous|evitons|evitez|cessons|cessez|arretons|arretez|"
    rf"il faut (?:cesser|arreter|se garder)) (?:bien )?{_OF}{_SAY}"
    rf"|(?:les faits|la realite|les chiffres|les sources|tout|{_PAPER}) "
    r"(?:contredi(?:t|sent)|demen(?:t|tent)|refute(?:nt)?|infirme(?:nt)?|batt?(?:ent)? en breche)"
    rf"(?: (?:l'idee|la these|le mythe|la legende|l'affirmation))?){_THAT}"
    r"|(?:idees? recues?|mythe|legende|intox)(?: n° ?\d+)? :(?= ))"
)
AFFIRMING = (
    rf"(?:(?:(?:nul|personne) (?:n'ignore|ne (?:nie|conteste|doute))"
    rf"|il n'est {_QUITE}pas {_QUITE}(?:{_FALSE}|exagere|excessif)(?:{_SAYING})?"
    rf"|on ne (?:peut|saurait|pourrait) (?:{_QUITE}pas )?(?:nier|ignorer|contester|douter)"
    rf"|(?:il n'y a )?(?:nul|aucun|pas de) doute"
    rf"|il ne fait (?:aucun|pas de|nul) doute"
    rf"|ce n'est (?:un secret pour personne|pas un secret)){_THAT}"
    # What it is set against is somebody else's: what follows is what the sentence says.
    rf"|(?:contrairement a|loin de|a rebours de) (?:l'idee|la these|la croyance|la legende|l'affirmation|ceux qui "
    rf"{_BELIEVE})[^,]*,)"
)
_IS_NOT_SO = (
    rf"(?:(?:c'est|cela est|voila qui est|ce serait) {_QUITE}"
    rf"(?:{_FALSE}|{_MYTH}|contraire a la verite|loin d'etre (?:vrai|exact))"
    rf"|(?:ce|cela) n'est {_QUITE}{_NOT} {_QUITE}(?:vrai|exact|le cas)"
    rf"|il n'en est rien|rien n'est (?:plus {_FALSE}|moins (?:vrai|exact)))"
)
# What follows what is denied, and says that it is.
AFTER = (
    rf"(?:(?:(?:or|mais|et) )?{_IS_NOT_SO}"
    rf"|ce qui est {_QUITE}(?:{_FALSE}|{_MYTH}|contraire a la verite|loin d'etre (?:vrai|exact))"
    rf"|ce qui n'est {_QUITE}{_NOT} {_QUITE}(?:vrai|exact|le cas)"
    r"|(?:croit|dit|pense|pretend|affirme)(?:-t)?-on(?: souvent| parfois| encore)? a tort)"
)
# « L'idée que … est fausse »: what leads to it, and what says so behind it.
IDEA = (
    r"(?:(?:l'(?:idee|affirmation|hypothese|opinion|argument|allegation|assertion|impression)"
    r"|(?:la|cette) (?:these|croyance|legende|rumeur|fable)|cette idee|le (?:mythe|recit|cliche|discours))"
    r"(?: (?:recue|repandue|fausse|courante|tenace))?"
    r"(?: qu(?:e |')| selon la?quel(?:le)? | selon lequel | voulant qu(?:e |')| d'apres laquelle | suivant laquelle )"
    rf"|(?:(?:tous )?ceux|celles|les gens|celui|celle) qui {_BELIEVE}{_THAT} ?"
    rf"|(?:quiconque|(?<![a-z,] )qui) {_BELIEVE}{_THAT} ?"
    rf"|{_SAY}{_THAT} ?|(?<![, ]){_QUE} ?)"
)
IS_FALSE = (
    rf"(?:(?:est|reste|demeure|s'avere|serait|c'est) {_QUITE}"
    rf"(?:{_FALSE_OF_IT}|{_FALSE}|{_MYTH}|une (?:erreur|fiction|invention)|mentir|se tromper)"
    rf"|est {_QUITE}(?:dementie?|contredite?|refutee?|infirmee?|battue? en breche)(?: par [^,;:.!]*)?"
    r"|ne tient pas(?: debout| la route)?|ne resiste pas(?: (?:aux?|a l'|a la|a) ?[^,;:.!]*)?|ne repose sur rien"
    rf"|s'effondre|releve (?:du|de la|de l') ?(?:pur )?(?:mythe|legende|fable|fantasme|mensonge|illusion|croyance)"
    rf"|n'a aucun fondement|n'est {_QUITE}{_NOT} {_QUITE}(?:vraie?|fondee?|exacte?|juste)"
    rf"|{_IS_WRONG}|(?:fait|font) (?:erreur|fausse route)|mente?(?:nt)?)"
)
# A sentence of its own that says so of the one before: « C'est faux. »
DISMISSAL = (
    rf"(?:(?:(?:or|mais|et|pourtant|eh bien|sauf que),? )?"
    rf"(?:{_IS_NOT_SO}|c'est (?:tout |exactement )?(?:le contraire|l'inverse)|(?:archi)?faux"
    rf"|cette (?:idee|affirmation|these|croyance|assertion|allegation|rumeur)(?: recue)? {IS_FALSE}))"
)
# What somebody says of it: « Durand nie que … », « Durand ne doute pas que … », « Durand dit à tort que … ».
_FIRMLY = r"(?:(?:formellement|fermement|vigoureusement|toujours|aussi|egalement|pourtant|donc|longuement) )*"
_HOLDS = (
    r"(?:croi(?:t|ent|yait)|pense(?:nt)?|pensait|dit|disent|disait|affirme(?:nt)?|affirmait|pretend(?:ent)?|pretendait|"
    r"soutien(?:t|nent)|soutenait|assure(?:nt)?|repete(?:nt)?|ecri(?:t|vent)|estime(?:nt)?|s'imagine(?:nt)?)"
)
_HELD = r"(?:dit|affirme|pretendu|soutenu|ecrit|pense|cru)"
_DISPUTES = (
    r"(?:nie(?:nt)?|niait|niaient|dement(?:ent)?|dementait|conteste(?:nt)?|contestait|refute(?:nt)?|refutait|"
    r"recuse(?:nt)?|rejette(?:nt)?|doute(?:nt)?|doutait|(?:a|ont) (?:nie|dementi|conteste|refute|recuse|rejete|doute))"
)
_ATTACKS = (
    rf"(?:{_DISPUTES}|critique(?:nt)?|combat(?:tent)?|denonce(?:nt)?|demonte(?:nt)?|deconstrui(?:t|sent)|dissipe(?:nt)?|"
    r"bat(?:tent)? en breche|met(?:tent)? a mal|balaie(?:nt)?|ecarte(?:nt)?|demolit|demolissent|demystifie(?:nt)?|"
    r"s'attaque(?:nt)? a|s'eleve(?:nt)? contre|s'inscri(?:t|vent) en faux contre|s'oppose(?:nt)? a|"
    r"tor(?:d|dent) le cou a|(?:re)?met(?:tent)? en (?:cause|question|doute)|met(?:tent)? en garde contre|"
    r"(?:a|ont) (?:critique|combattu|denonce|demonte|deconstruit|balaye|ecarte))"
)
_NOTION = (
    r"(?:l'(?:idee|illusion|hypothese|affirmation|argument)|(?:la|cette) (?:these|croyance|legende|fable)|"
    r"le (?:mythe|recit|discours|cliche|fantasme))"
)
_LINK = (
    r"(?: recue| repandue| fausse| tenace| trompeuse)?"
    r"(?: qu(?:e(?= )|')| selon la?quel(?:le)?(?= )| selon lequel(?= )| voulant qu(?:e(?= )|'))"
)
DENIES = (
    rf"(?:{_DISPUTES} {_FIRMLY}{_QUE}|{_ATTACKS} {_FIRMLY}{_NOTION}{_LINK}"
    rf"|ne {_HOLDS} {_FIRMLY}(?:pas|nullement|jamais|guere|plus){_THAT}"
    rf"|(?:n'a|n'ont) {_FIRMLY}(?:jamais|pas) {_HELD}{_THAT}"
    rf"|(?:juge|estime|trouve|declare)(?:nt)? {_FALSE}(?:{_SAYING})?{_THAT})"
)
AFFIRMS = rf"(?:(?:ne (?:doute|nie|conteste)(?:nt)?|n'ignore(?:nt)?) {_FIRMLY}(?:pas|guere|nullement){_THAT})"
_WHEN_SAYING = rf"(?:quand|lorsque?)(?: |')(?:ils?|elles?) {_HOLDS}"
REBUTTED = (
    rf"(?:{_HOLDS},? (?:a tort|faussement|mensongerement|par erreur),?"
    rf"|(?:a|ont|avait|avaient|aurait) {_QUITE}tort (?:{_SAYING[1:]}|{_WHEN_SAYING})"
    rf"|(?:se tromp(?:e|ent|ait)|fait erreur|ment(?:ent)?|font erreur) "
    rf"(?:en (?:disant|croyant|affirmant|pensant|pretendant|assurant)|{_WHEN_SAYING})){_THAT}"
)
# Whom what follows is set against: « contrairement à ce que dit Durand, … ».
AGAINST = (
    r"(?:(?:contrairement a|a l'inverse de|a rebours de|a l'oppose de|malgre) ce qu(?:e |')(?:en )?"
    rf"(?:(?:{_HOLDS}|avance|promet|laisse entendre|a (?:dit|affirme|pretendu|soutenu|ecrit)) {{who}}"
    rf"|{{who}} (?:{_HOLDS}|avance|promet|laisse entendre|a (?:dit|affirme|pretendu|soutenu|ecrit)))"
    r"|quoi qu'en (?:dise|pense|disent|pensent) {who}|n'en deplaise a {who})"
)
ADVERBS = r"(?:(?:meme|aussi|lui-meme|elle-meme|pourtant|toutefois) )*"
PRONOUNS = r"(?:il|elle|ils|elles)"
NOBODY = r"(?:on|nul|nulle|personne|rien|qui|ce|c'est|cela|beaucoup|certains)\b"
HINT = (
    r"s'en faut|faux|fausse|inexact|erron|incorrect|mensong|trompe|abusi|mythe|fantasme|legende|fable|illus|verite|"
    r"idee|erreur|fond|vrai|exact|juste|correct|ne (?:peut|saurait|pourrait|faut)|tort|rien|preuve|ignore|"
    r"ni(?:e|ait|ent)\b|conteste|"
    r"dout|dement|refut|recus|rejet|jamais|croi|cru\b|pens|dit|disent|disant|dire|affirm|preten|soutien|soutenu|intox|"
    r"leurre|conte\b|chimere|invention|fiction|vue de|contresens|etabli|avere|demontr|infirm|breche|exagere|secret|"
    r"imagin|these|\bment|contraire|rebours|l'inverse|l'oppose|malgre|quoi qu'|deplaise|"
    r"(?:pas|point|guere|moins|loin d'etre) (?:[a-z]+ ){0,2}(?:sur|certain|evident|garanti|acquis)|probable"
)
# The denial ends where the sentence goes on with what is so instead, or why.
ENDS = r" ?[;:] |, (?:mais|car|puisque|alors que|tandis que|et c'est|au contraire|en fait|en realite) | [–—] "
