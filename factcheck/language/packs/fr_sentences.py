"""French knowledge for finding where a sentence ends, and for telling French from English."""

# Words that are French and never English; frequent ones first.
TELLTALE = """
en l d c n j le la les des du une et est dans que qui pour par sur pas plus avec sont au aux ce cette ces il elle
ils elles nous vous leur leurs mais ou où donc ne se sa ses son été être avoir ont avait était sans sous entre chez
depuis pendant après avant selon comme aussi très tout tous toute toutes même mêmes ainsi alors car lors lorsque
quand puis dont cela ça celui celle ceux celles notre votre nos vos je tu mon ma mes ton ta tes deux trois quatre
cinq sept huit neuf dix cent mille fait faire peut peuvent doit doivent va vont qu jusqu aujourd lorsqu puisqu
quelqu autre autres chaque plusieurs certains certaines aucun aucune rien jamais toujours encore déjà moins
beaucoup peu trop vers contre parce afin malgré selon voici voilà
""".split()

# Letters that tell where no word does.
LETTERS = r"[éèêàçùœâîôëï]|eau|aux\b|ique\b|euse?\b|ez\b|qu"

# A full stop after these never ends a sentence (« M. » and other single capitals are initials, read by rule).
NEVER_LAST = """
mm mme mmes mlle mlles dr drs pr prs me mgr st ste sts cf vs ex
""".split()

# Nor after these, where a number comes next.
BEFORE_NUMBER = """
p pp art chap vol t tome n no nos num al § sect para fasc livr tabl fig ann env tél janv févr fév avr juil sept oct
nov déc
""".split()

# A full stop after these ends the sentence only where the next word typically begins one.
MAYBE_LAST = """
av apr éd éds dir trad coll vol réf adr dép litt boul bd ndlr n.d.l.r ndt ndr inc ltd corp co cie jr sr al env
""".split()

# Words that typically begin a sentence.
STARTERS = """
il elle ils elles on nous vous je ce cela ça c' ces cette cet celui celle l' les le la un une des du en dans mais
or et donc ainsi puis ensuite enfin pourtant cependant toutefois selon d'après pour par sur avec sans depuis après
avant si quand lorsque comme j' s' d' qu' à au aux son sa ses leur leurs notre nos aucun aucune tous toutes chaque
plusieurs certains certaines
""".split()

# Verbs that give a quotation to its speaker where a capital follows the closing mark: « … » Dupont dit que …
ATTRIBUTION = ("dit", "affirme", "explique", "répond", "ajoute", "déclare", "précise", "conclut")
