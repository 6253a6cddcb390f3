"""Where the stemmers go wrong: forms of one word that they keep apart, words of their own that they take for one.

Inflection is irregular (« vendre », « vendu »; "pay", "paid") or written in two ways ("labour", "labor"); and a stemmer
that cuts endings off makes a « donnée » a gift and a "handful" a hand. Entries are a stem, a colon and what has it too.
"""


def _table(entries: str) -> dict[str, str]:
    """The stem of each form."""
    rows = (entry.split(":") for entry in entries.replace("\n", " ").split(";"))
    return {form: stem.strip() for stem, forms in rows for form in forms.split()}


# The stems, as the stemmers give them (folded), of irregular verbs and plurals, by that of the plain form.
TOGETHER: dict[str, dict[str, str]] = {
    "fr": _table(
        """
        vendr: vend vendu vendus vendront; perdr: perd perdu perdus perdront; rendr: rend rendu rendus rendront;
        repondr: repond repondu repondus repondront; attendr: attend attendu attendus attendront; entendr:
        entend entendu entendus entendront; defendr: defend defendu defendus defendront; descendr: descend
        descendu descendus descendront; dependr: depend dependu dependus dependront; tendr: tend tendu tendus
        tendront; etendr: etend etendu etendus etendront; pretendr: pretend pretendu pretendus pretendront;
        confondr: confond confondu confondus confondront; fondr: fondu fondus fondront; mordr: mord mordu mordus
        mordront; suspendr: suspend suspendu suspendus suspendront; repandr: repand repandu repandus repandront;
        fendr: fend fendu fendus fendront; correspondr: correspond correspondu correspondus correspondront;
        revendr: revendu revendus revendront; detendr: detend detendu detendus detendront; obeir: obeit obei
        obeis obeiront obeissement; agir: agiss agi agis agiront; contraindr: contraint contraign contraindront;
        craindr: craint craign craindront; plaindr: plaint plaign plaindront; peindr: peint peindront; atteindr:
        atteint atteign atteindront; eteindr: eteint eteign eteindront; joindr: joint joign joindront; rejoindr:
        rejoint rejoign rejoindront; restreindr: restreint restreign restreindront; enfreindr: enfreint enfreign
        enfreindront; produir: produit produis produiront; conduir: conduit conduis conduiront; construir:
        construit construis construiront; detruir: detruit detruis detruiront; reduir: reduit reduis reduiront;
        traduir: traduit traduis traduiront; introduir: introduit introduis introduiront; instruir: instruit
        instruis instruiront; seduir: seduit seduis seduiront; deduir: deduit deduis deduiront; induir: induit
        induis induiront; reproduir: reproduit reproduis reproduiront; reconstruir: reconstruit reconstruis
        reconstruiront; connaitr: connait connaiss connu connus connaitront connut connur; paraitr: parait
        paraiss paru parus paraitront parut parur; apparaitr: apparait apparaiss apparu apparus apparaitront
        apparut apparur; disparaitr: disparait disparaiss disparu disparus disparaitront disparut disparur;
        reconnaitr: reconnait reconnaiss reconnu reconnus reconnaitront reconnut reconnur; comparaitr: comparait
        comparaiss comparu comparus comparaitront comparut comparur; naitr: nait naiss naitront naqu; recevoir:
        recoit recoiv recev recu recevr recevront; percevoir: percoit percoiv percev percu percus percevr
        percevront; concevoir: concoit concoiv concev concu concus concevr concevront; decevoir: decoit decoiv
        decev decu decus decevr decevront; apercevoir: apercoit apercoiv apercev apercu apercus apercevr
        apercevront; ten: tient tien tenu tenus tiendr tiendront tint tinr; ven: vient venu venus viendr
        viendront vint vinr; obten: obti obtien obtenu obtenus obtiendr obtiendront obtint obtinr; mainten:
        mainti maintien maintenu maintenus maintiendr maintiendront maintint maintinr; souten: soutien soutenu
        soutenus soutiendr soutiendront soutint soutinr; conten: conti contien contenu contenus contiendr
        contiendront contint continr; deten: deti detien detenu detenus detiendr detiendront detint detinr;
        reten: reti retien retenu retenus retiendr retiendront retint retinr; apparten: apparti appartien
        appartenu appartenus appartiendr appartiendront appartint appartinr; deven: devien devenu devenus
        deviendr deviendront devint devinr; reven: revien revenu revenus reviendr reviendront revint revinr;
        parven: parvi parvien parvenu parvenus parviendr parviendront parvint parvinr; preven: previ previen
        prevenu prevenus previendr previendront prevint previnr; interven: intervi intervien intervenu
        intervenus interviendr interviendront intervint intervinr; conven: convien convenu convenus conviendr
        conviendront convint convinr; proven: provi provien provenu provenus proviendr proviendront provint
        provinr; surven: survi survien survenu survenus surviendr surviendront survint survinr; mettr: mis
        mettront; permettr: permet perm permis permettront; promettr: promet prom promis promettront; soumettr:
        soumet soum soumis soumettront; admettr: admet admis admettront; commettr: commet commis commettront;
        transmettr: transmet transm transmis transmettront; remettr: remet rem remis remettront; omettr: omet omis
        omettront; compromettr: compromet comprom compromis compromettront; emettr: emet emis emettront; prendr:
        prend pren pris prendront prit; comprendr: comprend compren compr compris comprendront; apprendr:
        apprend appren appris apprendront apprit; reprendr: reprend repren repr repris reprendront; entreprendr:
        entreprend entrepren entrepr entrepris entreprendront; surprendr: surprend surpren surpr surpris
        surprendront; ouvr: ouvert; couvr: couvert; decouvr: decouvert; recouvr: recouvert; offrir: offre offrer
        offrait offrai offrant offert offriront; souffr: souffert; rouvr: rouvert; ecrir: ecrit ecriv ecriront;
        decrir: decr decrit decriv; inscrir: inscrit inscriv inscriront; prescrir: prescr prescrit prescriv;
        souscrir: souscr souscrit souscriv; transcrir: transcr transcrit transcriv; dir: dit dis diront;
        contredir: contred contredit contredis; interdir: interd interdit interdis; predir: pred predit predis;
        redir: redit redis; extrair: extrait extrai extrairont; distrair: distr distrait distrai distrairont;
        abstrair: abstrait abstrai abstrairont; acquer: acquiert acqui acquis acquerr acquerront; conquer:
        conquiert conqui conqu conquis conquerr conquerront; requer: requiert requi requ requis requerr
        requerront; battr: batt battu battus battront; combattr: combat combatt combattu combattus combattront;
        abattr: abat abatt abattu abattus abattront; debattr: debat debatt debattu debattus debattront; rabattr:
        rabat rabatt rabattu rabattus rabattront; rompr: rompt romp rompu rompus; interrompr: interrompt
        interromp interrompu interrompus; corrompr: corrompt corromp corrompu corrompus; conclur: conclut conclu
        conclus; exclur: exclut exclu; inclur: inclut inclu inclus; accroitr: accroit accroiss accru accrus;
        decroitr: decroit decroiss decru decrus; suivr: suiv suivront; poursuivr: poursuit poursuiv
        poursuivront; ensuivr: ensuit ensuiv ensuivront; vivr: viv vecu vivront; survivr: surv surviv survecu
        survivront; revivr: reviv revecu revivront; serv: sert; recour: recourt recouru recourus recourr;
        parcour: parcourt parcouru parcourus parcourr; prevoir: prevoit prevoi prevu prevus preverr preverront;
        vouloir: veut veul voul voulu voudr veuill; valoir: vaut vaudr; satisfair: satisf satisfont satisfais
        satisfait; croir: croit croi; convaincr: convainc convainqu convaincu convaincus; vaincr: vainc vainqu
        vaincu vaincus; resoudr: resout resolv resolu; dissoudr: dissout dissolv dissolu; suffir: suff suffis;
        travail: travaill; fuir: fui; elir: elis elu elus; envoi: envois enverr; renvoi: renvois renverr;
        asseoir: assied assoit assis; dorm: dort dorment
        """
    ),
    "en": _table(
        """
        aris: aros arisen; beat: beaten; becom: becam; begin: began begun; bend: bent; bite: bitten; bleed:
        bled; blow: blew blown; break: broke broken; breed: bred; bring: brought; build: built; burn: burnt;
        buy: bought; catch: caught; choos: chose chosen; cling: clung; come: came; creep: crept; deal: dealt;
        dig: dug; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; eat: ate eaten;
        fall: fell fallen; feed: fed; feel: felt; fight: fought; flee: fled; fli: flew flown; forbid: forbad
        forbidden; forget: forgot forgotten; forgiv: forgav forgiven; forgo: forwent forgon; freez: froze
        frozen; give: gave given; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hold: held; keep:
        kept; know: knew known; lay: laid; lead: led; learn: learnt; lend: lent; lose: lost; mean: meant;
        mislead: misl; overcom: overcam; overtak: overtook overtaken; overthrow: overthrew overthrown; pay:
        paid; prove: proven; rebuild: rebuilt; repay: repaid; resel: resold; outgrow: outgrew outgrown; ride:
        rode ridden; rise: risen; run: ran; see: seen; seek: sought; sell: sold; send: sent; shake: shook
        shaken; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; sleep: slept; speak: spoke
        spoken; spend: spent; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; strike:
        struck; strive: strove; swear: swore sworn; sweep: swept; swell: swollen; take: took taken; teach:
        taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; undergo: underw undergon;
        understand: understood; undertak: undertook undertaken; uphold: upheld; wake: woke woken; wear: wore
        worn; weav: wove woven; win: won; withdraw: withdrew withdrawn; withhold: withheld; withstand:
        withstood; write: wrote written; rewrit: rewrot rewritten; forese: foresaw foreseen; overse: oversaw
        overseen; underpay: underpaid; retel: retold; child: children; foot: feet; tooth: teeth; wife: wive;
        half: halv; woman: women; man: men; mous: mice; thief: thiev; datum: data; criterion: criteria;
        phenomenon: phenomena; sue: su; analys: analyz; strategi: strateg; labour: labor; behaviour: behavior;
        colour: color; honour: honor; favour: favor; neighbour: neighbor; defenc: defens; licenc: licens; centr:
        center; programm: program
        """
    ),
}

# Words (in lower case, with their accents) that have a stem of their own, or that of another.
APART: dict[str, dict[str, str]] = {
    "fr": _table(
        """
        naitr: né née nés nées; meta: meta méta; petition: pétition pétitions; notamment: notamment; relatif:
        relatif relative relatifs relatives relativement; gens: gens; genereux: généreux généreuse généreuses
        généreusement générosité; generique: générique génériques; cours_: cours; courant: courant courante
        courants courantes couramment; communiqu: communication communications; falloir: faut faudra faudrait
        fallait fallu; fonder: fonder fondé fondée fondés fondées fondateur fondateurs fondatrice fondation
        fondations; televis: télé télés; tellement: tellement; traits: trait traits; poste: poste postes;
        destination: destination destinations; presse: presse; raisonn: raisonner raisonné raisonnement
        raisonnements; raisonnable: raisonnable raisonnables; environn: environnement environnements
        environnemental environnementale environnementales environnementaux; egalement: également; mars: mars;
        maree: marée marées; important: important importante importants importantes importance; justement:
        justement; reglement: règlement règlements; regle: règle règles; public: publique publiques; publi:
        publication publications; publicite: publicité publicités; avenement: avènement; fournee: fournée
        fournées; francs: franc francs; sentiment: sentiment sentiments; tonne: tonne tonnes; livre: livre
        livres; marche: marché marchés; partie: partie parties; partir: partir partent partait partaient
        partira; portee: portée; ports: port ports; portes: portes; sorte: sorte sortes; appels: appel appels;
        mine: mine mines minier miniers minière minières; minerai: minerai minerais; moyenne: moyenne moyennes;
        moyennant: moyennant; droite: droite; donnee: donnée données; dons: don dons; economiste: économiste
        économistes; automate: automate automates; fine: fine fines; exclusif: exclusif exclusive exclusifs
        exclusives exclusivement exclusivité exclusivités; conversion: conversion conversions; direction:
        direction directions; conforter: conforter conforte confortent conforté; positif: positif positive
        positifs positives positivement; objectif: objectif objectifs objective; formats: format formats;
        finalite: finalité finalités; attente: attente attentes; dispositif: dispositif dispositifs;
        departement: département départements; chaire: chaire chaires; rendement: rendement rendements; loisir:
        loisir; loi: lois; colonie: colonie colonies; conception: conception conceptions; executif: exécutif
        executive exécutive exécutifs; serie: série séries; habitable: habitable habitables habitabilité;
        enfanter: enfanter enfante enfanté enfantent; via: via; deven: devient; conven: convient; souten:
        soutient; vendr: vente ventes
        """
    ),
    "en": _table(
        """
        handful: handful handfuls; hardly: hardly; barely: barely; nearly: nearly; evenly: evenly; lately:
        lately; shortly: shortly; fairly: fairly; largely: largely; costly: costly; likely: likely; unlikely:
        unlikely; lively: lively; partly: partly; willing: willing willingly; namely: namely; severe: severe
        severely severity; business: business businesses; majority: majority majorities; minority: minority
        minorities; authority: authority authorities; engineer: engineer engineers engineering engineered;
        mineral: mineral minerals; publish: publication publications; publicity: publicity publicize publicized
        publicise publicised; personal: personal personally personality; conversion: conversion conversions;
        relative: relative relatively relatives; contention: contention; polite: polite politely politeness;
        initiative: initiative initiatives; initials: initials; direction: direction directions; directive:
        directive directives; habitable: habitable habitability; competent: competent competence; commons:
        commons; seconds: seconds; digits: digit digits; foundat: founded founder founders founding; find:
        found; goods: goods; lasting: lasting; customer: customer customers; critical: critical critically;
        collective: collective collectively collectives; expensive: expensive expensively; objective: objective
        objectives; productive: productive productivity; considerable: considerable considerably; important:
        important importantly importance; department: department departments; emergency: emergency emergencies;
        positive: positive positively; executive: executive executives; rational: rational rationally
        rationality; exception: exception exceptions exceptional exceptionally; remarkable: remarkable
        remarkably; accountable: accountable accountability; accountant: accountant accountants accounting;
        insider: insider insiders; outsider: outsider outsiders; capitalist: capitalism; experience: experience
        experiences experienced
        """
    ),
}
