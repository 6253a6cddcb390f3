"""French clauses that say of another one that it is false, or that it is true, in plain letters (see `frames`)."""

_QUITE = (
    r"(?:(?:tout a fait|totalement|entierement|completement|parfaitement|simplement|donc|bien sur|evidemment|pourtant|"
    r"en revanche|manifestement|aussi|meme|bien) )*"
)
_SAYING = (
    r"(?: d'(?:affirmer|ecrire|assurer|imaginer)"
    r"| de (?:dire|pretendre|croire|penser|soutenir|laisser croire|supposer))"
)
_FALSE = r"(?:faux|inexact|errone|incorrect|mensonger|trompeur|abusif)"
_MYTH = r"(?:(?:un|le) (?:mythe|mensonge|fantasme)|une (?:legende|fable|illusion|contre-verite|idee recue|idee fausse))"
_NOT = r"(?:pas|nullement|aucunement|point|guere)"
_SAY = r"(?:dire|affirmer|soutenir|pretendre|conclure|croire|penser|en conclure)"
_QUE = r"qu(?:e(?= )|')"
_THAT = rf" {_QUE}"
DENYING = (
    rf"(?:(?:il (?:est|serait) {_QUITE}{_FALSE}{_SAYING}?"
    rf"|(?:c'est|ce serait) {_QUITE}(?:{_MYTH}{_SAYING}?|{_FALSE}{_SAYING}|une erreur{_SAYING})"
    rf"|il n'est {_QUITE}{_NOT} {_QUITE}(?:vrai|exact|juste|correct){_SAYING}?"
    rf"|(?:on|nul|personne) ne (?:peut|saurait|pourrait) (?:{_QUITE}pas )?{_SAY}"
    rf"|on aurait {_QUITE}tort{_SAYING}"
    rf"|rien ne (?:prouve|demontre|montre|indique|permet d(?:e |'){_SAY})"
    rf"|(?:il n'(?:y a|existe)|on n'a) (?:aucune|pas de|nulle) preuves?"
    rf"|c'est a tort(?: qu'on (?:dit|croit|pretend|affirme))?"
    rf"|(?:on|beaucoup|certains|d'aucuns) (?:di(?:t|sent)|croi(?:t|ent)|pretend(?:ent)?|affirme(?:nt)?|pense(?:nt)?) "
    rf"(?:(?:souvent|parfois|encore|toujours) )?a tort){_THAT})"
)
AFFIRMING = (
    rf"(?:(?:(?:nul|personne) (?:n'ignore|ne (?:nie|conteste|doute))"
    rf"|il n'est {_QUITE}pas {_QUITE}{_FALSE}{_SAYING}?"
    rf"|on ne (?:peut|saurait|pourrait) (?:{_QUITE}pas )?(?:nier|ignorer|contester|douter)"
    rf"|(?:il n'y a )?(?:nul|aucun|pas de) doute"
    rf"|il ne fait (?:aucun|pas de|nul) doute){_THAT})"
)
# What follows what is denied, and says that it is.
AFTER = (
    rf"(?:ce qui est|c'est|voila qui est|ce serait) {_QUITE}"
    rf"(?:{_FALSE}|{_MYTH}|une erreur|contraire a la verite|loin d'etre (?:vrai|exact))"
)
# « L'idée que … est fausse »: what leads to it, and what says so behind it.
IDEA = (
    r"(?:(?:l'(?:idee|affirmation|hypothese|opinion)|la (?:these|croyance|legende|rumeur))(?: recue| repandue)?"
    r"(?: qu(?:e |')| selon laquelle | voulant qu(?:e |')| d'apres laquelle ))"
)
IS_FALSE = (
    rf"(?:est|reste|demeure|s'avere) {_QUITE}(?:fausse|erronee|inexacte|infondee|sans fondement|trompeuse|"
    r"contraire a la verite|un mythe|une legende|une illusion|une erreur)"
)
# What somebody says of it: « Durand nie que … », « Durand ne doute pas que … ».
_FIRMLY = r"(?:(?:formellement|fermement|vigoureusement|toujours|aussi|egalement|pourtant|donc) )*"
_HOLDS = (
    r"(?:croi(?:t|ent|yait)|pense(?:nt)?|pensait|dit|disent|disait|affirme(?:nt)?|pretend(?:ent)?|soutien(?:t|nent))"
)
_HELD = r"(?:dit|affirme|pretendu|soutenu|ecrit|pense|cru)"
_DISPUTES = (
    r"(?:nie(?:nt)?|niait|niaient|dement(?:ent)?|dementait|conteste(?:nt)?|contestait|refute(?:nt)?|refutait|"
    r"recuse(?:nt)?|rejette(?:nt)?|doute(?:nt)?|doutait|(?:a|ont) (?:nie|dementi|conteste|refute|recuse|rejete|doute))"
)
DENIES = (
    rf"(?:{_DISPUTES} {_FIRMLY}(?:{_QUE}|l'idee (?:{_QUE}|selon laquelle(?= )))"
    rf"|ne {_HOLDS} {_FIRMLY}(?:pas|nullement|jamais|guere|plus){_THAT}"
    rf"|(?:n'a|n'ont) {_FIRMLY}(?:jamais|pas) {_HELD}{_THAT}"
    rf"|(?:juge|estime|trouve|declare)(?:nt)? {_FALSE}{_SAYING}?{_THAT})"
)
AFFIRMS = rf"(?:(?:ne (?:doute|nie|conteste)(?:nt)?|n'ignore(?:nt)?) {_FIRMLY}(?:pas|guere|nullement){_THAT})"
ADVERBS = r"(?:(?:meme|aussi|lui-meme|elle-meme|pourtant|toutefois) )*"
PRONOUNS = r"(?:il|elle|ils|elles)"
NOBODY = r"(?:on|nul|nulle|personne|rien|qui|ce|c'est|cela|beaucoup|certains)\b"
HINT = (
    r"faux|inexact|erron|incorrect|mensong|trompeu|abusif|mythe|fantasme|legende|fable|illusion|verite|idee|erreur|fond|"
    r"vrai|exact|juste|correct|ne (?:peut|saurait|pourrait)|tort|rien ne|preuve|ignore|ni(?:e|ait|ent)\b|conteste|"
    r"dout|dement|refut|recus|rejet|jamais|croi|cru\b|pens|dit|disent|affirm|preten|soutien|soutenu"
)
# The denial ends where the sentence goes on with what is so instead, or why.
ENDS = r" ?[;:] |, (?:mais|car|puisque|alors que|tandis que|et c'est|au contraire|en fait|en realite) | [–—] "
