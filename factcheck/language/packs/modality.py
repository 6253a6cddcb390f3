"""Words with which a sentence does not say that something is so, in plain letters (see `language.modality`)."""

# What is possible, would be or should be: « pourrait », "might". Who must do something may well be doing it.
RESERVED: dict[str, str] = {
    "fr": (
        r"\b(?:peut-etre|probablement|(?:pour|dev|se|au|fe|i|ver|faud|vaud|voud|viend|deviend|tiend|permett|"
        r"menace|risque|suffi)r+ai(?:t|ent))\b"
    ),
    "en": (
        r"\b(?:might|could|should|ought|would|perhaps|probably"
        r"|(?<!\d )(?<!in )(?<!of )may(?![-–]| \d))\b"  # but not in May
    ),
}
# Words with any of which a sentence may say so in its own way; many, for where one stands nothing is concluded.
RESERVING: dict[str, str] = {
    "fr": (
        r"\?|\b(?:[a-z]+rai(?:t|ent|s)|[a-z]+r(?:a|ont)|doi(?:t|vent)|devoirs?|faut|peu(?:t|vent)|peut-etre|si|selon|"
        r"d'apres|sans|sauf|quand|lorsqu[e']|conditions?|faute|mieux|afin|besoin|espoir|priorite|reste a|sinon|"
        r"(?:probab|possib|eventuel|risqu|hypothe|suppos|cense|entend|necess|essentiel|important|indispens|urgen|imper|"
        r"appel|plaid|demand|souhait|veu[tl]|voul|voudr|propos|crain|redout|menac|esper|convien|savoir|question|incert|"
        r"dout|reclam|insist|recommand|merit|invit|exig|attend|appreh|mett[a-z]* en garde)[a-z]*)\b"
    ),
    "en": (
        r"\?|'d\b|\b(?:might|may|could|can|cannot|should|must|ought|would|will|won|shall|perhaps|maybe|ha(?:ve|s|d) to|"
        r"if|unless|without|when|provided|otherwise|better|important|likely|going to|set to|bound to|about to|is to|"
        r"are to|to be|so that|in danger|whether|(?:probab|possib|potential|risk|need|hypothe|suppos|apparent|seem|"
        r"alleged|report|necess|essential|vital|crucial|urgen|imperative|call|want|urg|propos|recommend|fear|threat|"
        r"hop|ask|question|wonder|unclear|uncertain|doubt|demand|requir|insist|argu|deserv|wish|expect|invit)[a-z]*)\b"
    ),
}
# What is only asked: « se demande si … », "whether".
ASKED: dict[str, str] = {
    "fr": (
        r"\b(?:demand|interrog|question|savoir|examin|debat|ignor|incert|voir|cherch)[a-z]*"
        r"[^.;:]{0,50}\bs(?:i\b|'il)"
    ),
    "en": (
        r"\b(?:ask|wonder|question|unclear|debat|know|see|examin|uncertain|discuss|doubt|consider|explor|puzzl|tell|"
        r"decid|open)[a-z]*[^.;:]{0,50}\bwhether\b"
    ),
}
# A condition, up to where it ends.
CONDITION: dict[str, str] = {
    "fr": (
        r"\b(?:s'ils? |a condition (?:que|de) |si (?=(?:l'|(?:le|la|les|un|une|des|du|on|nous|vous|elles?|ce|cette|ces|"
        r"cela|leurs?|son|sa|ses|nos|notre|vos|votre|tout|toute|tous|toutes|jamais|rien|personne) )))"
        r"(?P<condition>[^,;:]*)"  # but not « si haut »
    ),
    "en": r"\b(?:if|unless|provided(?: that)?) (?P<condition>[^,;:]*)",
}
