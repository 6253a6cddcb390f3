"""English clauses that say of another one that it is false, or that it is true, in plain letters (see `frames`)."""

_QUITE = (
    r"(?:(?:simply|just|quite|plainly|entirely|completely|therefore|also|however|of course|clearly|even|flatly|utterly|"
    r"demonstrably|pure|itself|all) )*"
)
_OFTEN = r"(?: (?:often|widely|commonly|sometimes|still|but|and|if|people|of us|readers))*"
_SAY = (
    r"(?:say|claim|think|believe|suggest|assert|argue|write|state|imagine|suppose|maintain|pretend|assume|conclude|"
    r"insist|imply|repeat)"
)
_SAYS = r"(?:say|claim|think|believe|suggest|assert|argue|assume|insist|imagine|suppose|maintain|repeat|report|hold)"
_SAYING_IT = (
    r"(?:saying|claiming|thinking|believing|suggesting|asserting|arguing|assuming|insisting|pretending|imagining)"
)
_TO_SAY = rf" to {_SAY}"
_FALSE = r"(?:false|untrue|incorrect|inaccurate|misleading|erroneous|fallacious)"
# What may be a book ("a fiction") or no statement ("a mistake") is none of these.
_MYTH = (
    r"(?:(?:a|the) (?:pure |mere |popular |common )?(?:myth|lie|fallacy|misconception|legend|fabrication|falsehood|"
    r"delusion|fairy tale)|an? (?:illusion|urban legend)|(?:a )?(?:pure|mere) (?:fiction|fantasy|invention))"
)
_IS, _NOT = r"(?: is|'s| was)", r"(?:not|in no way|by no means|hardly)"
_TRUE = r"(?:true|the case|correct|accurate)"
_WRONGLY = r"(?:wrongly|falsely|mistakenly|incorrectly|erroneously)"
_FOOLISH = r"(?:wrong|a mistake|an error|mistaken|foolish|naive|absurd)"
_THAT = r" that(?= )"
_IDEA = r"(?:idea|claim|notion|view|belief|suggestion|assertion)"
_PAPERS = r"(?:source|text|document|passage|fact|evidence|proof)"
_PAPER = r"the (?:source|text|article|interview|document|report)"
_FACTS = rf"(?:{_PAPER}|the (?:facts|evidence|figures|sources|data)|reality)"
# « It is wrong that … » tells what ought not to be.
DENYING = (
    rf"(?:(?:it(?:{_IS}| would be) {_QUITE}"
    rf"(?:(?:{_FALSE}|{_MYTH})(?:{_TO_SAY})?|{_FOOLISH}{_TO_SAY})"
    rf"|it{_IS} {_QUITE}{_NOT} {_QUITE}(?:{_TRUE}(?:{_TO_SAY})?|right{_TO_SAY})"
    rf"|it{_IS} {_QUITE}(?:far from|anything but) (?:being )?(?:{_TRUE}|proven|established|clear)"
    rf"|it (?:isn't|wasn't) {_QUITE}{_TRUE}"
    rf"|it (?:has|had) (?:never|not) been (?:shown|proved|proven|established|demonstrated)"
    rf"|it (?:cannot|can't|can not|can hardly) be (?:said|claimed|argued|maintained)"
    rf"|(?:one|you|we) (?:cannot|can't) {_SAY}"
    rf"|(?:nobody|no one) (?:can|could) {_SAY}"
    rf"|(?:one|you|we|they)(?: would be| will be| are|'re| is) {_QUITE}(?:wrong|mistaken|in error){_TO_SAY}"
    rf"|(?:do not|don't|never|let us not|let's not) (?:{_SAY}|be (?:fooled|misled|tricked|lulled) into {_SAYING_IT})"
    rf"|(?:stop|avoid) {_SAYING_IT}"
    rf"|there{_IS} (?:no|little|not a shred of|no shred of) (?:evidence|proof|sign|guarantee|certainty|assurance)"
    rf"|nothing (?:shows|proves|suggests|indicates|says|tells|guarantees|ensures)(?: us)?"
    rf"|it(?:{_IS}| seems) {_QUITE}(?:doubtful|unlikely|improbable|{_NOT} (?:certain|sure|clear|guaranteed|likely)|"
    r"far from (?:certain|sure|clear|guaranteed))"
    rf"|no {_PAPERS} (?:says|shows|proves|suggests|confirms|states|supports the {_IDEA})"
    rf"|{_PAPER} (?:does not|doesn't|never|nowhere) (?:says?|claims?|shows?|states?|suggests?)"
    rf"|(?:nothing (?:could be|is) (?:further|farther) from the truth|nothing is more false)"
    rf"(?: than(?: {_TO_SAY[1:]}| {_SAYING_IT}| the {_IDEA})?)?"
    rf"|(?:it{_IS}|some|many|people|most|we|you){_OFTEN} {_WRONGLY}{_OFTEN} "
    rf"(?:said|claimed|believed|assumed|thought|reported|{_SAYS})"
    rf"|{_FACTS} (?:contradicts?|refutes?|disproves?|belies|belie|debunks?)"
    rf"(?: the (?:popular )?(?:{_IDEA}|myth))?){_THAT}"
    r"|(?:myth|misconception|fiction)(?: (?:no\.? |#)?\d+)?:(?= ))"
)
AFFIRMING = (
    rf"(?:(?:(?:nobody|no one|few) (?:would )?(?:denies|doubts|disputes|deny|doubt|dispute)"
    rf"|it{_IS} not {_QUITE}(?:{_FALSE}|wrong)(?:{_TO_SAY})?"
    rf"|it(?:{_IS} no| is hardly an?) (?:accident|coincidence|secret|surprise|wonder|exaggeration{_TO_SAY})"
    rf"|it (?:cannot|can't|can not) be (?:denied|doubted|disputed)"
    rf"|(?:one|you|we) (?:cannot|can't) (?:deny|doubt|dispute)"
    rf"|there (?:is|can be) no (?:doubt|denying|question)){_THAT}"
    # What it is set against is somebody else's: what follows is what the sentence says.
    rf"|(?:contrary to|far from) (?:the {_IDEA}|those who {_SAYS})[^,]*,)"
)
_IS_NOT_SO = (
    rf"(?:(?:that|this|it){_IS} {_QUITE}(?:{_FALSE}|wrong|not (?:true|the case|so)|{_MYTH})"
    rf"|(?:that|this|it) (?:isn't|wasn't) {_QUITE}(?:{_TRUE}|so)"
    r"|nothing (?:could be|is) (?:further|farther) from the truth)"
)
# What follows what is denied, and says that it is.
AFTER = (
    rf"(?:(?:but |and )?{_IS_NOT_SO}|which{_IS} {_QUITE}(?:{_FALSE}|wrong|not (?:true|the case)|{_MYTH})"
    rf"|which (?:isn't|wasn't) {_QUITE}{_TRUE}|(?:people|some|many|we){_OFTEN} {_WRONGLY} {_SAYS})"
)
# "The idea that … is false": what leads to it, and what says so behind it.
IDEA = (
    rf"(?:the (?:popular |common |widespread |old )?(?:{_IDEA}|story|allegation|argument|narrative|myth|theory) that "
    rf"|(?:those|people|anyone|anybody|commentators|all) who {_SAYS}s?{_THAT} |whoever {_SAYS}s{_THAT} "
    rf"|(?:to {_SAY}|{_SAYING_IT}){_THAT} )"
)
IS_FALSE = (
    rf"(?:(?:is|was|remains|proves|are|would be) {_QUITE}"
    rf"(?:{_FALSE}|wrong|mistaken|unfounded|baseless|groundless|not true|not the case|lying|{_MYTH}|in error|"
    rf"an error|nonsense|(?:a )?(?:mistake|fiction|fantasy|fabrication)|"
    rf"(?:contradicted|refuted|disproved|belied|debunked) by [^,;:.!]*)"
    r"|(?:has|have) (?:long )?been (?:debunked|refuted|disproved|discredited)(?: by [^,;:.!]*)?"
    r"|(?:does not|doesn't|do not|don't) (?:hold up|hold water|stand up|add up|withstand|survive)(?: [^,;:.!]*)?"
    r"|has no (?:basis|foundation)(?: in (?:fact|reality))?|falls apart|collapses|lies?|errs?)"
)
# A sentence of its own that says so of the one before: "That is false."
DISMISSAL = (
    rf"(?:(?:but|and|yet|in fact|well),? )?(?:{_IS_NOT_SO}|(?:false|wrong|untrue|not true|not so|nonsense)"
    rf"|(?:the opposite|the reverse|quite the opposite)(?:{_IS} true)?"
    rf"|(?:that|this) (?:{_IDEA}|story|allegation) {IS_FALSE})"
)
# What somebody says of it: "Smith denies that …", "Smith does not doubt that …", "Smith wrongly says that …".
_FIRMLY = r"(?:(?:firmly|flatly|strongly|also|still|therefore|however) )*"
_DISPUTES = r"(?:den(?:y|ies|ied)|dispute[sd]?|doubt(?:s|ed)?|has denied|have denied|has disputed|have disputed)"
_ATTACKS = (
    r"(?:(?:has |have )?"
    r"(?:reject|refute?|dispute?|dismiss(?:e)?|debunk|attack|challenge|dispel|counter|contest|question|"
    r"dismantle?|demolish(?:e)?|denounce?|critici[sz]e?|contradict|discredit|disprove?|deconstruct|explode?|oppose?)"
    r"(?:e?s|e?d|led)?|den(?:y|ies|ied)|(?:takes?|took) (?:issue with|apart)|(?:pushes|pushed|push) back against|"
    r"(?:warn|argue)(?:s|ed|d)? against|(?:calls?|called) into question|(?:puts?) paid to|(?:lays?|laid) to rest)"
)
_NOTION = (
    r"(?:the|this) (?:popular |common |widespread |old |false |enduring )?"
    r"(?:idea|claim|notion|view|belief|suggestion|assertion|myth|illusion|narrative|assumption|fantasy|story|argument|"
    r"misconception|fiction|theory)"
)
_NOT_DO = r"(?:do(?:es)? not|do(?:es)?n't|did not|didn't)"
DENIES = (
    rf"(?:(?:{_DISPUTES}|{_ATTACKS} {_NOTION}|{_NOT_DO} {_FIRMLY}(?:believe|think|say|claim|argue|accept|hold)"
    rf"|(?:has |have )?never (?:said|claimed|argued|written|wrote|believed|thought)){_THAT})"
)
AFFIRMS = rf"(?:{_NOT_DO} {_FIRMLY}(?:doubt|deny|dispute){_THAT})"
_HOLDS = (
    r"(?:says?|said|claim(?:s|ed)?|believe[sd]?|thinks?|thought|argue[sd]?|assert(?:s|ed)?|assume[sd]?|insist(?:s|ed)?|"
    r"suggest(?:s|ed)?|maintain(?:s|ed)?|state[sd]?|write[s]?|wrote)"
)
REBUTTED = (
    rf"(?:{_WRONGLY} {_HOLDS}|(?:is|was|are|were) {_QUITE}(?:wrong|mistaken|in error|lying)"
    rf"(?:{_TO_SAY}| in {_SAYING_IT}| when (?:he|she|it|they) {_HOLDS})){_THAT}"
)
# Whom what follows is set against: "Contrary to what Smith says, …".
AGAINST = (
    r"(?:(?:contrary to|despite|no matter|unlike) what {who} (?:may |might )?(?:has |have )?"
    rf"(?:{_HOLDS}|claiming|promise[sd]?|would have (?:us|you) believe)|whatever {{who}} (?:may |might )?{_HOLDS}"
    r"|contrary to {who}(?:'s?|’s?) (?:claims?|assertions?|views?|beliefs?|statements?)|with all due respect to {who})"
)
ADVERBS = r"(?:(?:himself|herself|themselves|also|still|however) )*"
PRONOUNS = r"(?:he|she|they)"
NOBODY = r"(?:nobody|no one|nothing|few|it|there|this|that|which|who|one|you|we|some|many|people)\b"
HINT = (
    r"false|untrue|unfounded|baseless|groundless|nonsense|incorrect|inaccurate|misle|myth|\bl(?:ie|ying)|fallac|"
    r"misconception|fiction|fabricat|legend|illusion|fanta|invention|delusion|misunderst|fairy|wrong|mist[ao]k|err|true|"
    r"the case|correct|accurate|right|(?:said|claimed|argued|maintained) that|"
    r"(?:say|claim|argue|maintain) that|evidence|proof|no sign|nothing|den(?:y|ie)|doubt|disput|no question|contra|"
    r"reject|refut|dismiss|\bn(?:ot|ever|o)\b|n't|far from|bel[iy]|debunk|disprov|hold|has no|falls|collapse|"
    r"stop|avoid|naive|absurd|foolish|critici|question|challenge|attack|oppose|counter|denounc|discredit|deconstr|explode|"
    r"dispel|dismantl|demolish|against|whatever|despite|no matter|unlike|respect|paid to|to rest|issue with|"
    r"unlikely|improbable|(?:certain|sure|clear|guaranteed|likely) (?:that|whether)|guarantee|no certainty"
)
# The denial ends where the sentence goes on with what is so instead, or why.
ENDS = r" ?[;:] |, (?:but|because|since|as|while|whereas|rather|in fact|on the contrary) | [–—] "
