$ factcheck explain figures
? 0
--- stdout
Figures: quantities, percentages, sums of money, durations.

Each figure of the statement is compared by value, unit and hedge with the figures of the claim; one that the claim does
not speak of is an added detail.

agrees: Près de la moitié des postes disparaîtraient. | 47 % des postes disparaîtraient.
conflicts: Elle emploie 300 personnes. | Elle emploie 3 000 personnes.

Figures with different units (2 dollars an hour, 2 dollars a month) are not compared. « La majorité », "a small part of"
and the like are compared with percentages, unless only one of the two sentences speaks of the rest (« ailleurs »,
"other than").
--- stderr
