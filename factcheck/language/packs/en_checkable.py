"""English cues of sentences that state no fact: alternatives of regular expressions, whatever their case.

Line breaks, and white space after them, are for the reader only. Apostrophes are straight and spaces plain in the
text that these meet. They stand at the beginning of the sentence unless they are said to be inside it or its whole.
"""

# What may come before a cue without changing it.
LEAD = r"""
so|and|but|well|now|please|then|yes|no|ok|okay|frankly|honestly|seriously|really|finally|above all|in short|
to conclude|in conclusion|meanwhile|dear readers?|dear friends|folks|everyone|alas|today|truly|clearly|
ladies and gentlemen|or|instead|kindly|just|simply|for heaven's sake|guys|friends|hey
"""
# Inside: a figure or a date, which keeps a judgement in.
FIGURE = r"""
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|
ninety|hundreds?|thousands?|millions?|billions?|trillions?|half|thirds?|quarters?|dozens?|per ?cent|century|
centuries|decades?|january|february|april|june|july|august|september|october|november|december|monday|tuesday|
wednesday|thursday|friday|saturday|sunday
"""
# Inside: somebody else is speaking; that it was said is a fact.
REPORTED = r"""
, (?:says|said|argues|argued|explains|explained|adds|added|notes|warns|believes|thinks|claims|writes|insists|runs) |
[A-Z][\w'-]+ (?:says|said|argues|argued|explains|explained|adds|added|notes|warns|writes|insists)\b\W*$|
asks?\b|asked|wonders?\b|wondered|(?:poses?|raises?|with) an? (?:\w+ )?question|
according to|
(?:he|she|they) (?:says?|said|argues?|argued|thinks?|thought|believes?|believed|claims?|claimed|adds?|added|
    explains?|explained|calls?|called)|
said (?:he|she)|in (?:his|her|their) (?:view|words|eyes|opinion)|
the (?:report|study|author|authors|sociologist|researchers?|paper|survey)|researchers|declared
"""
# Lists of links, navigation.
LINKS = r"""
(?:see|read|watch|listen)(?: also| more| next| on)\b ?:?|also (?:read|see|watch|on)\b|see(?: also)? ?:|read ?:|
(?:related|more)(?: articles?| stories| reading| content| posts?| links?| coverage| on this)? ?:|
related (?:articles?|stories|reading|content|posts?|links?|coverage)\b|further (?:reading|information)\b|
(?:external |useful |internal )?links? ?:|more (?:on this|stories|about this|like this)\b(?! than)|
you (?:may|might) also (?:like|enjoy|be interested)|recommended (?:for you|reading|articles?)|
(?:tags?|categor(?:y|ies)|topics?|keywords?|filed under) ?:|
share (?:on|via|this (?:article|story|page|post))\b(?= ?[:|]|$)|follow us on|find us on|back to (?:top|home)|
home ?[>|/»]|sign in\b|log ?in\b|terms (?:of use|and conditions)|privacy policy|
(?:next|previous) (?:article|page|post)|most (?:read|popular)$|download (?:the|this|our|as|pdf)\b|print this|
learn more\b|for more (?:information|details|on)\b[^,]*$|click for more|full (?:text|story|article|report) ?:|
references? ?:?$|bibliography|works cited|source code ?:|table of contents|skip to|view (?:all|more|comments)|
continue reading|get the (?:app|newsletter)
"""
GREETING = r"""
hello\b|hi\b(?!-)|hey\b|good (?:morning|afternoon|evening|night|luck|bye)\b(?! (?:america|show))|goodbye\b|bye\b|
welcome\b(?! (?:news|change|development|step))|thank you\b|
thanks(?: so much| very much| again| a lot)?(?: to (?:you|all|everyone)\b| for\b|[!.,]|$)|
many thanks\b(?! to (?:the|its))|a (?:big|huge|special) thank|
happy (?:new year|birthday|holidays|christmas|easter|reading|listening|anniversary|thanksgiving|friday|monday|
    weekend)\b|
merry christmas|season's greetings|best (?:wishes|regards)\b|kind regards|(?:yours )?sincerely\b$|
yours (?:truly|faithfully)|cheers\b|see you\b|take care\b(?! of)|until next time|congratulations\b|congrats\b|
dear (?:readers?|friends?|all|colleagues?|sir|madam|subscribers?|listeners?|everyone|mr|ms|mrs)\b|
greetings(?: (?:to|from|all|everyone)\b|[!.,])|
nice to meet you|enjoy (?:the|your|this) (?:read|reading|weekend|day|show|video|ride|evening)\b|
have a (?:great|nice|good|lovely|wonderful)\b|(?:i|we) (?:thank|wish|salute) you\b|so long(?:,? \w+)?[!.]*$|
stay (?:safe|tuned|well|strong)\b|cordially|warm(?:est)? regards|rest in peace|my condolences|talk soon
"""
ORDER = r"""
(?:stop|keep|try|avoid) \w+ing\b|please\b(?! (?:note|be (?:aware|advised)) that)|
(?:click|subscribe|listen|look|go|wait|come|think|beware|donate|register|scroll|browse|head|apply|reply|
    respond)(?:(?: (?:up|out|in|on|to|with|for|at|about|into|through|back|away|over|carefully|closely|again|also|
    only|just|always))* (?:the|this|that|these|those|our|your|my|a|an|it|us|them|him|me|yourself|yourselves|here|
    now|today|every|each|more|https?\S*)\b|(?: (?:up|out|in|on|to|with|for|at|about|into|through|back|away|over|
    carefully|closely|again|also|only|just|always))?[!.]*$)|
(?:read|share|watch|sign|visit|check|follow|join|download|buy|try|see|send|write|tell|ask|call|contact|support|help|
    vote|enter|learn|discover|explore|find|get|give|take|keep|stop|start|leave|bring|put|turn|use|remember|forget|
    imagine|picture|consider|compare|notice|spread|demand|boycott|resist|fight|choose|pick|open|close|save|spend|
    test|verify|trust|avoid|ignore|report|tweet|retweet|book|order|print|search|tap|press|add|remove|type|enjoy|
    protect|defend|respect|pay|hold|look up|sign up for|find out|check out|fill in|fill out|go to|
    stand up for)(?: (?:the|this|that|these|those|our|your|my|a|an|it|us|them|him|me|yourself|yourselves|here|now|
    today|every|each|more|https?\S*)\b| (?:how|what|why|where|whether|who|everything|everyone|
    carefully)\b(?=[^,]*$)|[!.]*$)|
(?:do not|don't|dont|never|always) (?:\w+ )?(?:be|let|forget|miss|trust|ask|believe|buy|click|share|give|take|use|
    go|stop|hesitate|worry|fall|sign|try|judge|expect|do|make|read|wait|pay|assume|say|tell|think|leave|hide|speak|
    listen|ignore|lose|waste|panic|accept|bother|blame|touch|open|put)\b|
subscribe(?:[!.]*$| (?:to|now|today|here|for|via)\b)|click (?:here|on|the|below|this)\b|
register (?:now|here|today|for|at|by)\b|donate (?:now|today|here|to)\b|join (?:us|in|now|the)\b|make sure\b|
be (?:sure|careful|kind|brave|warned|aware|quiet|patient|prepared|honest|proud|ready|nice|yourself)\b|
stay (?:home|informed|alert|calm|connected)\b|get (?:in touch|involved|ready|started|over it|out|real)\b|
wake up\b[^,]{0,30}[!.]|speak (?:up|out)\b[^,]{0,30}[!.]$|think (?:again|twice|of)\b|look no further\b|
listen (?:up|here|now)\b|mind the gap|hands off\b|enough (?:of|with|is enough)\b|no more \w+[^.,]{0,30}!$|
write to (?:us|your)\b|contact us\b|follow (?:us|me|the link|these|@)\b|email (?:us|me)\b|call (?:us|now|your)\b|
act now\b|have (?:a look|your say|a go|fun)\b|feel free\b|judge for yourself|help (?:us|me|stop|save|spread)\b|
tell (?:us|me|your|them)\b|keep (?:calm|going|it up|reading|fighting)\b|turn (?:off|on) (?:the|your)\b|
not to be missed|must[- ]see\b[!.]*$|hurry up\b|shut up\b|sign up (?:now|here|today|to|for)\b
"""
# Inside an order that only introduces a fact.
ORDER_WITH_FACT = r"""
;\s+\w+(?:\W+\w+){3}|
^\W*(?:\w+ ){0,2}?(?:please )?(?:note|remember|recall|consider|know|keep in mind|bear in mind|be aware|be advised|
    don't forget|do not forget|never forget|notice|observe|remark|think|add|say|suppose|see|imagine)(?:, \w+,| also|
     too| well)* (?:that\b|how (?:many|much)\b)|
:\s+\w+(?:\W+\w+){3}|, (?:which|who|whose|where)\b|\b(?:because|since)\b
"""
WISH = r"""
let us\b(?! (?:note|recall|remember|not forget) that)|let's\b(?! (?:note|recall|remember|not forget) that)|
we (?:should|must|ought to|had better|could do worse|can and must|need to (?:act|stop|change|rethink|talk|protect|
    defend|fight|listen|wake))\b(?! (?:note|recall|remember|add|stress|point out))|
(?:it|this) is (?:high |about |long past |past |surely |more than )?time (?:to|that|for|we|they|he|she|you|
    governments|companies|the)\b|
it's (?:high |about |long past |past )?time\b|high time\b|time (?:to|for us to)\b(?! \w+ing)|
may (?:we|they|these|the|our|all|you|it|he|she|god|every|each|peace|justice|those|that|there|this (?!year|month|day|
    week))\b(?! \d)|
if only\b|would that\b|
(?:i|we|one)(?: can| could| may| must| do| truly| really| sincerely| only| can only| all)* (?:hope|wish|pray|dream|
    long for|look forward)\b|
(?:i|we)'d (?:like|love|rather|better)\b|(?:i|we) would (?:like|love|rather|prefer|hope|welcome)\b|hopefully\b|
here's (?:to|hoping)\b|here is to\b|long live\b|long may\b|god (?:bless|save|forbid|help)\b|
heaven (?:forbid|help)\b|fingers crossed\b|
it would be (?:good|nice|better|wise|great|wonderful|helpful|useful|best|fair|a shame|a pity|lovely|fitting|foolish|
    naive)\b|
it ought to\b|
(?:someone|somebody|everyone|everybody|no one|nobody|people|governments|companies|platforms|politicians|one|you|
    they) (?:really |surely |simply |also )?(?:should|ought to)\b(?! be able to (?:see|find))|
it is (?:urgent|imperative|essential|vital|crucial) (?:that (?:we|they|he|she)|to (?:act|stop|change|protect|
    regulate|listen))\b|
what we need\b|wouldn't it be\b|one can (?:only )?(?:hope|dream)\b|my (?:hope|wish|dream) is\b|
our (?:hope|wish|dream) is\b|it is to be hoped\b|let there be\b|so be it\b|somebody (?:do|stop)\b|bring back\b|
down with\b|up with\b|give peace\b|never again\b[^,]{0,20}[!.]*$|imagine if\b|
it is up to (?:us|you|them|everyone|each of us) to\b|it's up to (?:us|you)\b|we can do better\b|
better late than never|roll on\b
"""
# Words that judge and state nothing.
JUDGING = r"""
abhorrent|abominable|absurd|abysmal|admirable|amazing|appalling|astonishing|astounding|atrocious|awesome|awful|
captivating|charming|crazy|cute|delightful|delicious|deplorable|depressing|despicable|detestable|disappointing|
disgraceful|disgusting|dreadful|dreary|embarrassing|enchanting|extraordinary|fabulous|fantastic|frightening|ghastly|
gorgeous|grotesque|heartbreaking|hideous|hilarious|horrendous|horrible|horrific|horrifying|hypocritical|idiotic|
inadmissible|incomprehensible|incredible|indecent|indefensible|inexcusable|infuriating|inhumane|insane|inspiring|
insufferable|intolerable|lamentable|laughable|lousy|ludicrous|magnificent|marvell?ous|mediocre|mind-blowing|
miserable|monstrous|nasty|obscene|odious|offensive|outrageous|overrated|pathetic|pitiful|pointless|preposterous|
refreshing|regrettable|repugnant|repulsive|revolting|ridiculous|scandalous|scary|senseless|shameful|shameless|
shocking|sickening|silly|spectacular|splendid|stunning|stupid|sublime|superb|tasteless|terrible|terrifying|
thrilling|touching|tragic|ugly|unacceptable|unbearable|unbelievable|unconscionable|underrated|unforgivable|
unjustifiable|unthinkable|unworthy|vile|wonderful|wrong|shame|disgrace|scandal|outrage|masterpiece|gem|delight|pity|
travesty|farce|insult|madness|nonsense|rubbish|mockery|must-see|must-read|abomination|marvel|
deserves? (?:better|more|respect|our respect|our thanks)|worth (?:seeing|watching|reading|it|every)|
makes? me (?:sick|sad|angry|proud|ashamed|happy|cry)|beyond belief|beyond words|breaks? my heart|sends? shivers
"""
# The same, but in use for facts as well: only at the end of the sentence.
JUDGING_LAST = r"""
bad|beautiful|brilliant|catastrophe|cool|cruel|disastrous|dull|excellent|fascinating|funny|good|great|honou?r|
horror|impressive|joy|lovely|mess|moving|nice|nightmare|perfect|pleasant|pleasure|remarkable|sad|tragedy|treat|
triumph|troubling|unfair|unjust|wonder|worrying|wrong
"""
# What a bare judgement is said of; a judging word follows.
JUDGED = r"""
it's|it is|it was|that's|that is|that was|this is|this was|this isn't|it isn't|these are|those are|all of this is|
all this is|what an?|what|how|such an?|i find (?:this|that|it|them|these|all this)|we find (?:this|that|it)|
nothing is more|there is nothing (?:more|so)|
(?:this|that|these|those|such an?|such|the|our|your|their|his|her|its)(?: [\w'-]+){1,4} (?:is|are|was|were|remains?|
    seems?|looks?|has been)|
it (?:is|was|seems|feels) (?:very |so |really |truly |quite |simply |just )?(?:an? )?
"""
# Words between that and the judging word.
HOW = r"""
not|so|very|too|just|simply|really|truly|quite|rather|utterly|absolutely|totally|completely|deeply|profoundly|
frankly|downright|pretty|a|an|the|plain|sheer|pure|real|true|total|complete|absolute|little|great|big|huge|terrible|
most|more|less|as|still|nothing short of|both|all|perfectly|beyond|such|morally|way|hugely|genuinely|incredibly|
extremely|particularly
"""
# Before the noun of a bare judgement: "A gripping film."
ARTICLE = r"""
an?|the|such an?|what an?
"""
# Whole sentences that judge.
EXCLAIMED = r"""
(?:what an?|what|how|such) [^.?]{1,60}!+$|
(?:shame on|bravo|hurrah|hurray|hooray|well done|kudos|hats off|good for|too bad|enough|enough said|so what|
    who cares|wow|ugh|yuck|phew|alas|boo|amen|good riddance|rubbish|nonsense|oh dear|my goodness|
    about time)\b[^.?,:]{0,40}[!.…]+$|
(?:one|we|you) (?:can|could) only (?:deplore|regret|applaud|admire|marvel|welcome|lament|condemn)[^.!?]{0,60}|
(?:i|we) (?:really |truly |absolutely |just )?(?:love|hate|adore|loathe|detest|despise|enjoy(?:ed)?|loved|hated|
    adored|admire|dislike)\b[^.]{0,60}|
to each (?:his|their) own\b|there is no (?:excuse|justification)\b[^.]{0,40}|
(?:nobody|no one|no human being|no worker) deserves\b[^.]{0,60}
"""
# First persons who judge; only with a judging word, as much that is factual is said so.
ATTITUDE = r"""
(?:in my (?:humble )?(?:view|opinion|eyes|mind|book)|to my mind|for me|personally|frankly|honestly|to be honest|
    if you ask me|as far as i am concerned|as for me|quite frankly|imho)\b|
(?:i|we|one)(?: still| also| really| truly| personally| do| can't help but| cannot help but| must| have to|
     would)* (?:find|think|believe|feel|consider|deem|regret|deplore|confess|admit|say|suspect|reckon|guess|
    argue)\b|
(?:i am|i'm|we are|we're|i was) (?:\w+ )?(?:convinced|sure|certain|ashamed|proud|sad|happy|glad|sorry|appalled|
    shocked|outraged|disgusted|thrilled|delighted|angry|horrified|disappointed|saddened|tired|sick|fed up)\b|
(?:surely|undoubtedly|without (?:a )?doubt|no doubt|obviously|of course|arguably|needless to say)\b|
(?:these|those|they|people|workers|we|you|all of them|everyone|everybody)\b[^.,]{0,50} deserves? (?:better|more|
    respect|our)|
nobody (?:should|deserves)\b|no one (?:should|deserves)\b|nothing (?:justifies|beats|compares)\b|
anyone with (?:a|any)\b|how (?:can|could|dare)\b|who (?:would|could) not\b|you have to\b
"""
# Whole: bylines, credits, datelines, titles of sections.
CREDIT = r"""
by (?-i:[A-ZÀ-Þ])[\w.'-]+(?: (?:de |van |von |and )?(?-i:[A-ZÀ-Þ])[\w.'-]+){0,5}(?:,? (?:on )?\w* ?\d.{0,30})?|
(?:words|text|interview|reporting|story|photos?|photograph(?:s|y)?|illustrations?|translation|translated|editing|
    video|map|graphic|pictures?)(?: and \w+)? ?(?:by|:|©) ?(?-i:[A-ZÀ-Þ@©]).{1,50}|
(?:photo|image|picture|credit|credits|source|sources|caption|illustration|copyright|
    courtesy of)(?: credits?)? ?[:©/].{0,60}|
© ?.{1,60}|interview(?:ed)? (?:conducted )?by .{1,50}|
(?:published|posted|updated|last updated|last modified|created|
    modified) ?:? ?(?:on )?[\d\w .:/,-]{4,40}(?:,? by .{1,40})?|
(?:reading time|read time|estimated reading time) ?:?.{0,20}|\d+[- ]min(?:ute)?s? read|
(?:duration|length) ?: .{1,20}|
(?:contents|notes?|appendix|appendices|introduction|conclusion|summary|abstract|overview|transcript|interview|
    opinion|editorial|exclusive|breaking|video|podcast|advertisement|newsletter|disclaimer|acknowledg?ements|
    footnotes|q ?& ?a|faq|about|share|comments?)(?: ?:)?|
(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,? ?(?:\d{1,2} )?(?:january|february|march|april|may|
    june|july|august|september|october|november|december) (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}|
(?-i:[A-Z])[\w' -]{2,30} \((?:AFP|Reuters|AP)\)|(?-i:[A-Z-]){3,20},? (?:\w+ \d{1,2}|\d{1,2} \w+),? \d{4}|
to be continued|the end|(?:editor's note|n\.b\.|p\.s\.)|all rights reserved|end of (?:quote|transcript|article)
"""
# Inside: a verb, or a subject that wants one.
VERB = r"""
is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|\w+n't|
\w+'(?:s|re|ve|ll|d|m)|he|she|it|they|we|you|i|who|not|\w{3,}ed|\w{3,}(?:ies|ches|shes)|says?|said|made|makes?|
gets?|got|took|takes?|went|goes|came|comes?|lies?|lied|died?|dies|fell|falls?|rose|rises?|won|wins?|lost|loses?|
paid|pays?|earns?|grew|grows?|works?|lives?|sells?|sold|buys?|bought|knew|knows?|wrote|writes?|left|leaves?|sued|
sues|quit|shut|cut|hit|spent|spends?|owns?|exists?|hires?|fires?|leads?|led|ends?|began|begins?
"""
# With one of these in front, two words and a full stop are no sentence either.
NO_SENTENCE = r"""
an?|the|this|that|these|those|my|our|your|his|her|their|its|not|never|and|or|but|in|on|at|to|for|by|with|from|of|
very|too|so|yes|no|more|less|all|again|still|just|even|indeed|what|some|any
"""
