"""English knowledge for finding where a sentence ends, and for telling English from French."""

# Words that are English and never French; frequent ones first.
TELLTALE = """
the of and to in that is was for it with as his he be by have not are this from had but which or were they you
their she her been has more who will can out would there what so its than them then when these some into my only
could also two three four five such other no if about any how our we do does did should must may might because
while where after before between under over through during against among each every both either neither most many
much few several own same just like very still even said says told an at all one up your him me us those being
having here why yet ever never always since until though although
""".split()

# Letters that tell where no word does.
LETTERS = r"w|k|th|sh|ing\b|ed\b|ly\b|oo|ee|ness\b|ght|[’']s\b|gs\b|ks\b"

# A full stop after these never ends a sentence (single capitals are initials, read by rule).
NEVER_LAST = """
mr mrs ms mx dr drs prof st sts gen sen rep gov capt sgt lt cmdr maj rev pres supt messrs mme mlle vs e.g i.e cf
viz
""".split()

# Nor after these, where a number comes next.
BEFORE_NUMBER = """
p pp no nos vol chap ch fig sec art para pt n c ca approx jan feb mar apr jun jul aug sep sept oct nov dec
""".split()

# A full stop after these ends the sentence only where the next word typically begins one.
MAYBE_LAST = """
inc corp ltd co jr sr bros llc plc al ed eds trans dept univ assn ave blvd rd mt ft col hon
""".split()

# Words that typically begin a sentence.
STARTERS = """
he she it they we you i this that these those the a an in on at for from by with but and or so yet however its his
her their our my there here when while if as after before since until although though because according some many
most few all no each every both one two several what who how why not now then also still instead meanwhile
""".split()

# Verbs that give a quotation to its speaker where a capital follows the closing mark: "Never." Smith said so.
ATTRIBUTION = (
    "said",
    "says",
    "told",
    "asked",
    "asks",
    "replied",
    "added",
    "adds",
    "explained",
    "explains",
    "argued",
    "wrote",
)
