"""Names that may stand for each other without spoiling a sentence: each group is of one kind and one grammar."""

# Persons: first names of women, without accents; a name is only replaced by one of the same gender.
FEMALE = frozenset(
    """
    ada alexandria angela anna anne audrey aurelie aurore axelle camille carole caroline cecile celine chantal
    charlotte christine claire clara corinne daniela daphne donna elisabeth elizabeth emily emma fei-fei fleur frances
    francoise giorgia greta hannah helene hillary isabelle jacinda jeanne juliette julie kamala karen kate kristalina
    laura laurence lina linda lisa louise lucie malala margaret margrethe maria marie marie-amelie marina marine
    marissa marylise meredith mira monique muriel myriam nancy naomi nathalie odile olga paola patricia rachida sandra
    sarah scarlett sheryl shoshana silvia simone sophie susan sylvia sylvie taylor theresa timnit ursula valerie
    veronique yolanda
""".split()
)
# Organisations by kind: none takes an article in French or English.
ORGANISATIONS: tuple[tuple[str, ...], ...] = (
    (
        "Google",
        "OpenAI",
        "Apple",
        "Facebook",
        "Amazon",
        "Microsoft",
        "Meta",
        "Scale AI",
        "Sama",
        "Teleperformance",
        "Majorel",
        "Clickworker",
        "Crowdflower",
        "Foule Factory",
        "IBM",
        "Nvidia",
        "Anthropic",
        "Huawei",
        "Samsung",
        "Siemens",
        "Capgemini",
        "Accenture",
    ),
    ("Uber", "Deliveroo", "Airbnb", "Foodora", "Lyft", "Glovo", "BlaBlaCar", "Bolt"),
    ("Siri", "Alexa", "Cortana", "Bixby"),
    ("Amazon Mechanical Turk", "Clickworker", "Appen", "Toloka", "Upwork", "Fiverr", "Microworkers"),
    ("YouTube", "TikTok", "Instagram", "Snapchat", "Dailymotion", "Twitch"),
    ("Télécom Paris", "CentraleSupélec", "Sciences Po", "Polytechnique", "HEC Paris", "Mines ParisTech"),
    ("France Inter", "Europe 1", "France Culture", "France Info", "RTL", "RFI", "RMC"),
    ("France 2", "France 5", "TF1", "M6", "Arte", "Canal+", "France 3"),
    ("Télérama", "Slate", "CNET", "Mediapart", "Politis", "Numerama", "Vice", "Wired"),
    ("OCDE", "ONU", "Unesco", "OMC"),
    ("OECD", "UNESCO", "UNICEF"),
)
# Names that no source here carries.
INVENTED_FIRMS = ("Datalux", "Norvik Labs", "Brightpixel", "Klarwerk", "Ondina", "Taskolino", "Verbatix", "Hexavia")
INVENTED_PERSONS = (
    "Ingrid Solberg",
    "Tomas Kowalczyk",
    "Aino Lehtonen",
    "Marko Petrovic",
    "Helga Brandt",
    "Pilar Quintana",
    "Rui Tavares",
    "Katarina Novak",
)
