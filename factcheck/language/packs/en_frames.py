"""English clauses that say of another one that it is false, or that it is true, in plain letters (see `frames`)."""

_QUITE = r"(?:(?:simply|just|quite|plainly|entirely|completely|therefore|also|however|of course|clearly|even) )*"
_SAYING = r" to (?:say|claim|think|believe|suggest|assert|argue|write|state|imagine|suppose)"
_FALSE = r"(?:false|untrue|incorrect|inaccurate|misleading)"
_MYTH = r"(?:(?:a|the) (?:myth|lie|fallacy|misconception|fiction|legend)|an? (?:illusion|urban legend))"
_IS, _NOT = r"(?: is|'s| was)", r"(?:not|in no way|by no means|hardly)"
_TRUE = r"(?:true|the case|correct|accurate)"
_WRONGLY = r"(?:wrongly|falsely|mistakenly|incorrectly)"
_THAT = r" that(?= )"
# « It is wrong that … » tells what ought not to be.
DENYING = (
    rf"(?:(?:it(?:{_IS}| would be) {_QUITE}"
    rf"(?:(?:{_FALSE}|{_MYTH})(?:{_SAYING})?|(?:wrong|a mistake|an error){_SAYING})"
    rf"|it{_IS} {_QUITE}{_NOT} {_QUITE}(?:{_TRUE}(?:{_SAYING})?|right{_SAYING})"
    rf"|it (?:isn't|wasn't) {_QUITE}{_TRUE}"
    rf"|it (?:cannot|can't|can not|can hardly) be (?:said|claimed|argued|maintained)"
    rf"|(?:one|you|we) (?:cannot|can't) (?:say|claim|argue|maintain)"
    rf"|(?:nobody|no one) (?:can|could) (?:say|claim|argue|maintain)"
    rf"|there{_IS} (?:no|little|not a shred of|no shred of) (?:evidence|proof|sign)"
    rf"|nothing (?:shows|proves|suggests|indicates)"
    rf"|(?:it{_IS}|some|many|people)(?: (?:often|widely|commonly|sometimes|still|but|and|if))* {_WRONGLY} "
    rf"(?:said|claimed|believed|assumed|thought|reported|say|claim|believe|assume|think|report)){_THAT})"
)
AFFIRMING = (
    rf"(?:(?:(?:nobody|no one|few) (?:would )?(?:denies|doubts|disputes|deny|doubt|dispute)"
    rf"|it{_IS} not {_QUITE}(?:{_FALSE}|wrong)(?:{_SAYING})?"
    rf"|it (?:cannot|can't|can not) be (?:denied|doubted|disputed)"
    rf"|(?:one|you|we) (?:cannot|can't) (?:deny|doubt|dispute)"
    rf"|there (?:is|can be) no (?:doubt|denying|question)){_THAT})"
)
# What follows what is denied, and says that it is.
AFTER = rf"(?:which|that|this|it){_IS} {_QUITE}(?:{_FALSE}|wrong|not (?:true|the case)|{_MYTH})"
# "The idea that … is false": what leads to it, and what says so behind it.
IDEA = r"(?:the (?:popular |common |widespread )?(?:idea|claim|notion|belief|assertion|story|suggestion|view) that )"
IS_FALSE = (
    rf"(?:is|was|remains|proves) {_QUITE}(?:{_FALSE}|wrong|mistaken|unfounded|baseless|groundless|not true|{_MYTH}|"
    r"nonsense)"
)
# What somebody says of it: "Smith denies that …", "Smith does not doubt that …".
_FIRMLY = r"(?:(?:firmly|flatly|strongly|also|still|therefore|however) )*"
_DISPUTES = r"(?:den(?:y|ies|ied)|dispute[sd]?|doubt(?:s|ed)?|has denied|have denied|has disputed|have disputed)"
_IDEA = r"(?:rejects?|rejected|refutes?|refuted|dismisse[sd]|dismiss|denies|disputes) the (?:idea|claim|notion|view)"
_NOT_DO = r"(?:do(?:es)? not|do(?:es)?n't|did not|didn't)"
DENIES = (
    rf"(?:(?:{_DISPUTES}|{_IDEA}|{_NOT_DO} {_FIRMLY}(?:believe|think|say|claim|argue|accept|hold)"
    rf"|(?:has |have )?never (?:said|claimed|argued|written|wrote|believed|thought)){_THAT})"
)
AFFIRMS = rf"(?:{_NOT_DO} {_FIRMLY}(?:doubt|deny|dispute){_THAT})"
ADVERBS = r"(?:(?:himself|herself|themselves|also|still|however) )*"
PRONOUNS = r"(?:he|she|they)"
NOBODY = r"(?:nobody|no one|nothing|few|it|there|this|that|which|who|one|you|we|some|many|people)\b"
HINT = (
    r"false|untrue|unfounded|baseless|groundless|nonsense|incorrect|inaccurate|misleading|myth|\blie\b|fallacy|"
    r"misconception|fiction|legend|illusion|wrong|mistake|error|true|"
    r"the case|correct|accurate|right|(?:said|claimed|argued|maintained) that|"
    r"(?:say|claim|argue|maintain) that|evidence|proof|no sign|nothing|den(?:y|ie)|doubt|disput|no question|"
    r"reject|refut|dismiss|\bn(?:ot|ever)\b|n't"
)
# The denial ends where the sentence goes on with what is so instead, or why.
ENDS = r" ?[;:] |, (?:but|because|since|as|while|whereas|rather|in fact|on the contrary) | [–—] "
