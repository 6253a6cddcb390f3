$ factcheck explain
? 0
--- stdout
figures      quantities, percentages, money and durations, by value, unit and hedge
bindings     which figure is whose, where there are several of both
dates        years, months and days, in full or in part
names        persons, organisations, places, works and publications, by alias and kind
quotation    words in quotation marks against the words of the source
attribution  who is said to have said it
polarity     what one side denies and the other affirms
exclusion    what the statement sets aside for something else
opposition   opposite words for the same thing
quantifiers  none, few, some, many, most, all of the same thing
comparison   more against less of the same, and which of the two has more
roles        who does what to whom
sequence     which of two named things came first
cues         words that tell, in a sentence about this, same from wrong
edits        what a few changed words do to a wording of the claim
refuted      mistakes that the curator has written down as ruled out by the quote
verbatim     the source's own sentence, or a wording of the claim, word for word
--- stderr
