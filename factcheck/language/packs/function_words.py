"""Function words (folded) that carry no subject of their own; polarity, quantity and direction are read elsewhere."""

_FR = """
    a afin ai aie ainsi ait alors apres as au aucun aucune aujourd hui auquel aura aurait aussi autant autre
    autres aux auxquelles auxquels avaient avait avant avec avoir ayant beaucoup bien c ca car ce ceci cela
    celle celles celui cent cependant certain certaine certaines certains ces cet cette ceux chacun chacune
    chaque chez ci comme comment d dans de dela depuis des desormais deja derriere devant donc dont du durant
    elle elles en encore enfin entre environ es est et etaient etait etant ete etes etre eu eux fait faire
    fait faites fois font fut hors il ils j jamais je jusqu jusque jusqu l la laquelle le lequel les
    lesquelles lesquels leur leurs loin lors lorsqu lorsque lui m ma mais malgre me meme memes mes mien moi
    moins mon n ne neanmoins ni non nos notre nous on ont or ou outre par parce parfois parmi partout pas
    pendant peu peut peuvent plupart plus plusieurs plutot pour pourquoi pourrait pourtant presque puis puisqu
    puisque qu quand quant quasi que quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s
    sa sans sauf se sera serait seront ses seul seule seulement si sien soi soient soit sommes son sont sous
    souvent sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois
    toutes tres trop tu un une vers via voici voila vont vos votre vous vu y etc meme notamment surtout
    ensuite d abord ailleurs egalement autour dessus dessous quelconque ici la-bas selon dit dire disait
    explique expliquait affirme affirmait estime rappelle souligne note raconte
""".split()

_FR_NUMBERS = """
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille million millions milliard milliards
""".split()

_EN = """
    a about above after again all almost already also although always am among an and another any anyone
    anything are as at be because been before being below between both but by came can cannot could did do
    does doing done down during each either else enough even ever every everyone everything few for from
    further get gets got had has have having he her here hers herself him himself his how however i if in
    indeed instead into is it its itself just least less let like made make makes many may maybe me might mine
    more most much must my myself neither never no nobody none nor not nothing now of off often on once one
    only onto or other others our ours out over own per perhaps quite rather s same she should since so some
    somebody someone something sometimes still such t than that the their theirs them themselves then there
    these they this those though through thus to together too toward towards under until up upon us very via
    was we well were what whatever when where whereas whether which while who whom whose why will with within
    without would yet you your yours d ll m re ve don doesn didn isn aren wasn weren won wouldn couldn shouldn
    hasn haven hadn ain according said says say explains explained claims noted notes
""".split()

_EN_NUMBERS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    millions billion billions
""".split()

NUMBER_WORDS = frozenset(_FR_NUMBERS + _EN_NUMBERS)  # of both languages
FUNCTION_WORDS: dict[str, frozenset[str]] = {"fr": frozenset(_FR + _FR_NUMBERS), "en": frozenset(_EN + _EN_NUMBERS)}

# French words in -ent that are no third person plural.
NOUNS_IN_ENT = frozenset(
    """
    absent accent accident adherent adolescent agent apparent argent client coefficient coherent competent
    confident conscient consequent content continent contingent convent couvent deficient delinquent dent
    different diligent dissident divergent efficient eminent equivalent evident excellent frequent gradient
    imminent imprudent incident incoherent incompetent independent inconscient indifferent indigent indulgent
    influent ingredient inherent innocent insolent insuffisent intelligent intermittent occident orient parent
    patient permanent pertinent precedent present president prudent quotient recent recipient reticent sergent
    serpent strident subsequent succulent talent torrent transparent urgent vent vehement violent ventripotent
    referent emergent decent adjacent antecedent ardent concurrent excedent impatient inconvenient indecent
    mecontent negligent omnipotent omnipresent recurrent resident abstinent
""".split()
)

# And those in -ment that are: all others are nouns and adverbs.
VERBS_IN_MENT = frozenset(
    """
    abiment acclament affament affirment aiment alarment allument animent arment arriment assomment assument blament
    calment charment choment clament compriment confirment conforment consomment consument deciment declament deforment
    denomment depriment desarment diffament endorment enferment enflamment entament escriment estiment exhument
    expriment filment forment fument gomment impriment infirment informent inhument intiment legitiment miment nomment
    oppriment parfument performent plument presument priment proclament programment raniment reaffirment reclament
    reforment renferment renomment reprogramment resument riment somment subliment suppriment surnomment transforment
    """.split()
)

# Present forms of verbs in « -érer »; of other verbs « -èrent » is the past (« ils gagnèrent »).
VERBS_IN_ERENT = frozenset(
    """
    accelerent alterent conferent considerent cooperent degenerent deliberent digerent enumerent esperent
    exagerent exasperent generent gerent inferent interferent liberent moderent numerent obtemperent operent perseverent
    preferent proliferent recuperent referent regenerent reiterent remunerent reverberent suggerent temperent tolerent
    transferent vituperent
""".split()
)

# Only folded they are: « né » is no « ne », « sûr » no « sur ».
NO_FUNCTION_WORDS = frozenset(("né", "sûr"))
