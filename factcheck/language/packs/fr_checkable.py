"""French cues of sentences that state no fact: alternatives of regular expressions, whatever their case.

Line breaks, and white space after them, are for the reader only. Apostrophes are straight and spaces plain in the
text that these meet. They stand at the beginning of the sentence unless they are said to be inside it or its whole.
"""

# What may come before a cue without changing it.
LEAD = r"""
alors|bref|enfin|et|mais|donc|or|aussi|franchement|allez|allons|oui|non|eh bien|bon|s'il vous plaît|s'il te plaît|
de grâce|par pitié|surtout|en attendant|pour conclure|en conclusion|désormais|aujourd'hui|maintenant|vraiment|
sérieusement|décidément|hélas|certes|au fond|en somme|chers? amis?|cher lecteur|chère lectrice|chers lecteurs|
mes amis|mesdames et messieurs
"""
# Inside: a figure or a date, which keeps a judgement in.
FIGURE = r"""
deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|
mille|millions?|milliards?|moitié|tiers|quarts?|dizaines?|douzaines?|vingtaine|centaines?|milliers?|pour cent|
siècles?|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|
vendredi|samedi|dimanche
"""
# Inside: somebody else is speaking; that it was said is a fact.
REPORTED = r"""
, (?:dit|estime|juge|explique|affirme|ajoute|plaide|avance|résume|prévient|répond|nuance|conclut|note|souligne|
    rappelle) |
s'interrog(?:e|ent|eait)|se demand(?:e|ent|ait)|pose(?:nt)? (?:la|une|cette) question|
en titre une question|point d'interrogation|
\w+-(?:t-)?(?:il|elle|ils|elles|on)\b\W*$|selon|d'après|aux yeux|à ses yeux|a-t-(?:il|elle|on)|
(?:dit|juge|estime|pense|explique|affirme|ajoute|raconte)-t?-?(?:il|elle)|
(?:il|elle|ils|elles) (?:dit|disent|juge|jugent|estime|estiment|affirme|affirment|explique|expliquent|soutien\w+|
    pense|pensent)|
déclare\w*|le rapport|l'étude|l'auteure?|les auteure?s|le sociologue|la sociologue|les chercheurs?
"""
# Lists of links, navigation.
LINKS = r"""
(?:à |a )?(?:lire|voir|écouter|regarder|consulter|découvrir|retrouver)(?: et (?:voir|écouter|revoir))? ?(?:aussi|
    également|encore)\b|
voir(?: aussi)? ?:|voir (?:l'article|la vidéo|le site|plus|tous? les)|(?:à|a) (?:lire|voir|écouter) ?:|
lire (?:la suite|l'article|l'intégralité|plus)|pour (?:en savoir plus|aller plus loin)\b[^,]*$|en savoir plus|
plus d'infos?|sur le même (?:sujet|thème)|dans la même (?:rubrique|collection|série)|
(?:articles?|liens?|contenus?|sujets?|pages?) (?:liés?|connexes?|associés?|similaires?|utiles?|internes?|externes?)|
liens? ?:|mots?[- ]clés? ?:|(?:tags?|étiquettes?|catégories?|rubriques?|thèmes?|thématiques?) ?:|
partager (?:sur|par|cet|cette|l'article|via)\b|suivez-nous sur|retrouvez-nous sur|
retour (?:à l'accueil|au sommaire|en haut)|accueil ?[>|/»]|s'abonner[^.]{0,30}$|se connecter$|mentions légales|
plan du site|nos autres articles|les plus lus|page (?:suivante|précédente)|article (?:suivant|précédent)|
télécharger (?:le|la|les|l'|en|au)|imprimer(?: (?:cet|cette|la|l')\s?\w+)?$|envoyer à un ami|
écouter (?:l'épisode|le podcast|l'émission)|revoir (?:l'épisode|l'émission|la vidéo)|références? ?:\s*$|
bibliographie
"""
GREETING = r"""
bonjour\b|bonsoir\b|salut\b(?! (?:public|de))|coucou\b|bienvenue\b|merci\b(?! de (?:l'attention de|la part))|
un (?:grand|immense|très grand) merci|mille mercis|
bonne (?:lecture|journée|soirée|année|semaine|écoute|nuit|chance|continuation|route|fête|rentrée|visite|découverte)|
bon (?:week-end|courage|appétit|anniversaire|voyage|visionnage|dimanche|été)|bonnes (?:fêtes|vacances)|
joyeux (?:noël|anniversaire)|joyeuses? (?:fêtes|pâques)|meilleurs vœux|
(?:à|a) (?:bientôt|demain|très vite|la prochaine|la semaine prochaine|tout de suite)\b|au revoir|adieu\b|au plaisir|
cordialement|bien à vous|amicalement|(?:je|nous) vous (?:remercie|remercions|salue|saluons|souhaite|souhaitons)\b|
chère?s? (?:lecteurs?|lectrices?|ami(?:e)?s?|collègues?|toutes|tous|abonnés?|auditeurs?|auditrices?|internautes)\b|
félicitations|hello\b|enchantée?s?\b|sincères (?:salutations|condoléances)|
toutes (?:nos|mes) (?:félicitations|condoléances|excuses)|prenez soin de vous|portez-vous bien
"""
# Stems of verbs that take -ez, -iez or -ssez in an order.
COMMAND = r"""
abonn|achet|adhér|adopt|agiss|aid|aim|ajout|all|allum|appel|appliqu|apport|arrêt|attend|cess|chang|cherch|choisiss|
cit|cliqu|coch|command|compar|complét|compt|concev|connect|conserv|considér|consult|contact|continu|copi|corrig|cré|
demand|diffus|discut|donn|dout|découvr|défend|dénonc|dépos|désactiv|détend|effac|embrass|empêch|encourag|enregistr|
entr|envoy|essay|exig|expliqu|exprim|fabriqu|ferm|fi|fourn|fuy|gard|goût|honor|ignor|imagin|imprim|indign|indiqu|
inscriv|install|interdis|interrog|intéress|invit|jet|jou|jug|laiss|lev|lis|lutt|mang|manifest|ment|mett|mobilis|
mont|montr|multipli|méfi|not|offr|organis|os|oubli|ouvr|parl|part|partag|particip|pass|pay|pens|perd|perm|pos|
postul|poursuiv|pratiqu|pren|privilégi|profit|promen|protest|protég|préfér|prépar|présent|publi|quitt|racont|rappel|
recommand|regard|rejet|rejoign|relis|remarqu|remerci|remplac|rempliss|rend|renseign|repos|respect|respir|rest|
retrouv|réagiss|répond|réserv|résist|révolt|sauv|sav|sign|signal|sort|sou|soulign|soumett|soutien|suiv|support|
supprim|surveill|ten|tent|termin|test|tir|tourn|transform|travaill|travers|trouv|télécharg|téléphon|util|utilis|vas|
ven|vend|vers|visionn|visit|viv|vot|voy|vérifi|économis|écout|écriv|éteign|étudi|évit|
appren|boycott|commenc|compren|concentr|croy|engag|fin|libér|occup|oppos|plac|propos|rang|ranim|recev|refus|remett|
repren|hésit|réveill|reten|revoy|réfléch|saisiss|serv|souven|tais|touch
"""
ORDER = r"""
(?=(?:\w+[' ]){0,2}\w+ez\b)(?:ne |n'|ne vous |ne les |n'en )?(?:COMMAND)(?:i|ss)?ez(?:-\w+)?\b|
(?:ne |n')?(?:faites|dites|soyez|ayez|sachez|veuillez|refaites|redites)(?:-(?:vous|les|le|la|nous|moi|lui|leur|
    en))?\b|
(?:abonne|inscris|rejoins|regarde|écoute|partage|clique|dis|fais|viens|va|rappelle|souviens|imagine|dépêche|
    renseigne)-(?:toi|moi|nous|le|la|les|y)\b|
(?:clique|abonne|inscris) (?:ici|sur|dès)\b|
(?:partage|regarde|lis|écoute|like|retweete|signe) (?:ce|cet|cette|ces|ma|mon|mes|notre|nos|ça|bien)\b|
ne (?:pas|jamais|plus) (?:\w+(?:er|ir|re|oir))\b[^,]{0,60}[!.]?$|prière de\b|
merci de (?:ne|bien|vous|nous|cliquer|partager|lire|remplir|votre)\b|défense de\b|interdiction de \w+er\s*[!.]?$|
(?:rendez-vous|rdv) (?:sur|à|au|dès|ici|en|le|demain|dans)\b|
(?:attention|stop|halte|silence|gare|place) (?:à|au|aux)?\b[^,]{0,40}!$|debout\b[^.]{0,40}!$|en avant\b[^.]{0,40}!$|
(?:tous|toutes|toustes) (?:à|au|aux|en|dans) [^.]{0,60}!$|à vos \w+
"""
# Inside an order that only introduces a fact.
ORDER_WITH_FACT = r"""
;\s+\w+(?:\W+\w+){3}|
^\W*(?:\w+ ){0,2}(?:n'|ne )?(?:sachez|not|rappel|souven|oubli|reten|remarqu|constat|observ|voy|croy|pens|précis|
    ajout|compt|admett|dites)\w*(?:-\w+)?(?: pas| bien| donc| aussi| toutefois| également)* (?:que|qu')|
:\s+\w+(?:\W+\w+){3}|, (?:qui|dont|où|laquelle|lequel|lesquel\w+)\b|\b(?:car|parce qu|puisqu)
"""
WISH = r"""
il (?:nous |leur |vous |me |lui )?(?:faudrait|faudra bien|conviendrait|siérait|importerait|vaudrait mieux)\b|
il ne faudrait (?:pas|surtout pas|plus)\b|
il (?:serait|est|sera|devient) (?:grand |plus que |vraiment |donc |enfin |largement )*(?:temps|urgent|
    l'heure) (?:de|d'|que|qu')|
il (?:serait|paraîtrait|me paraîtrait|nous paraîtrait) (?:plus |bien |fort |vraiment |très )?(?:bon|souhaitable|
    utile|préférable|sage|juste|bienvenu|judicieux|opportun|raisonnable|prudent|logique|dommage|naïf|beau|
    agréable)\b|
il faut (?:absolument |vraiment |donc |bien |simplement |maintenant |enfin |d'urgence |aussi |que (?:cela|ça|
    ceci) )?(?:cess|arrêt|agir|réag|chang|refus|interdi|en finir|espér|souhait|se battre|lutter|se mobiliser|
    résister|oser|protéger|défendre|soutenir|repenser|réinventer|boycotter|dénoncer|exiger|rêver)\w*|
(?:espérons|souhaitons|formons|rêvons|gageons|croisons les doigts|prions|parions)\b|
(?:j'|je |nous |on )(?:espère|espérons|souhaite|souhaitons|aimerais|aimerions|aimerait|voudrais|voudrions|voudrait|
    rêve|rêvons|appelle de mes vœux|appelons de nos vœux)\b|
puisse(?:nt|s|z)?\b|puiss(?:ions|iez)(?:-nous|-vous)?\b|viv(?:e|ent) (?:le|la|les|l'|notre|nos|un|une)\b|
que vive(?:nt)?\b|pourvu que\b|pourvu qu'|si seulement\b|ah ?,? si\b|
que (?:la paix|chacun|cela|ceci|justice|le meilleur|la force|dieu|leur|son|ton|votre)\b[^.]{0,60}!$|
qu'(?:il|elle|ils|elles|on)\b[^.]{0,50}!$|fasse(?:nt)?(?: le ciel)? (?:que|qu')|plaise? (?:à|au)\b|plût (?:à|au)\b|
dieu (?:veuille|merci|nous)\b|
(?:on|nous) (?:devrait|devrions|ferait mieux|ferions mieux|ferions bien|gagnerait|gagnerions)\b|
(?:ne )?(?:soyons|cessons|arrêtons|agissons|refusons|exigeons|battons-nous|mobilisons-nous|unissons-nous|résistons|
    osons|rêvons|réveillons-nous|sauvons|défendons|protégeons|soutenons|laissons|oublions|baissons|restons|
    faisons en sorte|inventons|réinventons|imaginons|travaillons|avançons|partageons|construisons|levons-nous|
    indignons-nous|méfions-nous|gardons-nous|tâchons|veillons|luttons|changeons|allons-y)\b(?! pas (?:que|qu'))|
n'(?:ayons|oublions|attendons|acceptons|abandonnons|hésitons) (?:pas|jamais|plus)\b(?! (?:que|qu'))|
ne (?:\w+ons) (?:pas|jamais|plus)\b(?! (?:que|qu'))|
(?:c'est )?à (?:nous|vous|chacun|eux|tous) (?:tous |toutes )?(?:de|d')\b|(?:il )?reste à (?:espérer|souhaiter)|
on ne peut (?:qu'espérer|que souhaiter)|mieux vaudrait\b|autant\b[^.]{0,30} espérer|advienne que pourra|que faire\b|
vivement\b|puisqu'il le faut|j'aimerais\b|je voudrais\b|(?:je|nous) (?:rêve|rêvons) d|
(?:je|nous) (?:forme|formons) le vœu|souhaitons-(?:leur|lui|nous)|
ce serait (?:bien|bon|mieux|formidable|merveilleux|dommage|beau|utile|juste)\b
"""
# Words that judge and state nothing.
JUDGING = r"""
admirables?|abjecte?s?|abominables?|absurdes?|affligeante?s?|affreu(?:x|ses?)|ahurissante?s?|atroces?|atterrante?s?|
bouleversante?s?|choquante?s?|consternante?s?|délicieu(?:x|ses?)|dégoûtante?s?|dégueulasses?|déplorables?|
désolante?s?|détestables?|effarante?s?|effrayante?s?|enthousiasmante?s?|épatante?s?|époustouflante?s?|
épouvantables?|exécrables?|extraordinaires?|fabuleu(?:x|ses?)|fantastiques?|fascinante?s?|géniale?s?|géniaux|
glaçante?s?|grandioses?|grotesques?|honteu(?:x|ses?)|horribles?|hypocrites?|idiote?s?|ignobles?|immonde?s?|
impardonnables?|inacceptables?|inadmissibles?|incompréhensibles?|incroyables?|indécente?s?|indignes?|inexcusables?|
infâmes?|injustifiables?|inouïe?s?|inqualifiables?|insupportables?|intolérables?|irresponsables?|lamentables?|
lâches?|magistrale?s?|magnifiques?|méprisables?|merveilleu(?:x|ses?)|minables?|moches?|monstrueu(?:x|ses?)|
navrante?s?|odieu(?:x|ses?)|pathétiques?|pitoyables?|poignante?s?|regrettables?|répugnante?s?|réjouissante?s?|
révoltante?s?|ridicules?|risibles?|sans intérêt|scandaleu(?:x|ses?)|sidérante?s?|somptueu(?:x|ses?)|splendides?|
stupides?|sublimes?|superbes?|terrifiante?s?|touchante?s?|vertigineu(?:x|ses?)|vilaine?s?|vulgaires?|honte|scandale|
merveille|chef-d'œuvre|chef-d'oeuvre|bijou|gâchis|farce|mascarade|horreur|infamie|bêtise|délice|régal|hérésie|
insulte|crève-cœur|n'importe quoi|à (?:pleurer|vomir|hurler|mourir de rire)|
mérit\w+ (?:mieux|le respect|notre respect|d'être)|fai(?:t|sait|re) (?:froid dans le dos|honte|peur|rêver|pitié)|
laisse sans voix|de mauvais goût|à voir absolument|vaut le détour
"""
# The same, but in use for facts as well: only at the end of the sentence.
JUDGING_LAST = r"""
beaux?|belles?|bon sens|bonheur|brillante?s?|bête|catastrophe|cauchemar|charmante?s?|cruel(?:le)?s?|dommage|
désastre|excellente?s?|folie|folle|formidables?|fou|honneur|impressionnante?s?|inquiétante?s?|insensée?s?|jolie?s?|
mauvaise?s?|misérables?|nulle?s?|parfaite?s?|passionnante?s?|plaisir|préoccupante?s?|remarquables?|sinistres?|
superflue?s?|tragiques?|tristes?
"""
# What a bare judgement is said of; a judging word follows.
JUDGED = r"""
c'est|ce n'est|c'était|ce sera|ce fut|ce serait|voilà(?: qui est)?|tout (?:cela|ceci|ça) (?:est|était|me paraît)|
(?:cela|ceci|ça) (?:est|était|me paraît|me semble|reste|m'a paru)|quoi de plus|rien de plus|rien n'est plus|
je trouve (?:ça|cela)|on (?:trouve|trouvera) (?:ça|cela)|il y a là|quel(?:le)?s?|comme c'est|que c'est|
c'est vraiment|c'est tout simplement|
(?:ce|cet|cette|ces|un tel|une telle|de tel(?:le)?s|le|la|les|l'|notre|votre|leur|son|sa)(?: |
    (?<='))(?:[\w'-]+ ){1,4}(?:est|sont|était|étaient|reste|restent|me paraît|me semble|paraît|semble|a été)|
(?:il est|il était|il me paraît|il me semble|je trouve|on peut trouver) (?:très |bien |vraiment |assez |
    tout de même |quand même )?
"""
# Words between that and the judging word.
HOW = r"""
pas|plus|tout|tout simplement|vraiment|très|trop|si|bien|assez|absolument|franchement|proprement|profondément|
tellement|parfaitement|une?|de la|du|d'une?|le|la|les|des|plutôt|simplement|totalement|complètement|réellement|
pure?|véritable|vrai|vraie|grande?|énorme|immense|petite?|terrible|beau|belle|moins|aussi|encore|toujours|à la fois|
d'un|d'une
"""
# Before the noun of a bare judgement: « Un film bouleversant. »
ARTICLE = r"""
une?|le|la|les|des|quel(?:le)?s?
"""
# Whole sentences that judge.
EXCLAIMED = r"""
(?:quel(?:le)?s?|que de|combien|comme|que|qu') ?[^.?]{1,60}!+$|
(?:honte|bravo|chapeau|gloire|respect|hourra|mort|dommage|tant pis|tant mieux|zut|pff|ouf|hélas|ras-le-bol|assez|
    ça suffit|c'est assez|trop c'est trop|n'importe quoi|et alors|à quoi bon|beurk|waouh|wow|youpi|super|génial|
    enfin)\b[^.?,:]{0,40}[!.…]+$|
on (?:ne )?(?:peut|pourra|saurait) (?:que |qu')?(?:s'indigner|se réjouir|déplorer|saluer|regretter|applaudir|
    s'étonner|admirer|rester songeur|s'en féliciter)[^.!?]{0,60}|
(?:les goûts et les couleurs|chacun ses goûts|à chacun son)\b|
j(?:e (?:n')?|')(?:adore|déteste|aime|hais|raffole)\b[^.]{0,60}|
ça (?:fait|donne) (?:peur|envie|mal|rêver|froid)[^.]{0,40}
"""
# First persons who judge; only with a judging word, as much that is factual is said so.
ATTITUDE = r"""
(?:pour moi|à mon (?:humble )?avis|selon moi|de mon point de vue|personnellement|franchement|honnêtement|à mes yeux|
    sincèrement|pour ma part|quant à moi|à titre personnel)\b|
(?:je|moi,? je|on|nous) (?:ne )?(?:trouve|trouvons|pense|pensons|crois|croyons|estime|estimons|juge|jugeons|
    considère|considérons|regrette|regrettons|déplore|déplorons|refuse|me réjouis|nous réjouissons|
    suis (?:convaincue?|persuadée?|sûre?|fière?|triste|heureu(?:x|se)|scandalisée?|choquée?|déçue?|outrée?))\b|
j'(?:estime|avoue|ai (?:honte|peur|horreur|adoré|aimé|détesté|trouvé))\b|
(?:sûrement|assurément|certes|décidément|nul doute|sans nul doute|sans aucun doute|évidemment)\b|
comment (?:ne pas|peut-on|accepter)\b|on (?:aurait tort|a raison|a tort)\b|rien ne (?:justifie|vaut|remplace)\b|
personne ne (?:devrait|mérite)\b|tout (?:le monde|être humain|travailleur|homme) mérite\b|
(?:ces|les|ils|elles|nous|vous)\b[^.,]{0,50} mérit\w+ (?:mieux|le respect|notre respect)
"""
# Whole: bylines, credits, datelines, titles of sections.
CREDIT = r"""
par (?-i:[A-ZÀ-Þ])[\w.'-]+(?: (?:de |d'|van |von |le |la |
    et )?(?-i:[A-ZÀ-Þ])[\w.'-]+){0,5}(?:,? (?:le )?\d.{0,30})?|
(?:propos|textes?) recueillis par .{1,60}|entrevue réalisée par .{0,60}|
(?:texte|reportage|photos?|illustrations?|traduction|mise en page|montage|vidéo|infographie|dessin|carte|
    enquête)(?: et \w+)? ?(?::|©|de|d'|par) ?(?-i:[A-ZÀ-Þ@©]).{1,50}|
photograph(?:ie|ies) (?:de|d'|par|:) ?(?-i:[A-ZÀ-Þ]).{1,50}|
(?:crédits?|source|sources|légende|image|photo|©|(?:copyright)|\(c\))(?: photos?)? ?[:©].{0,60}|© ?.{1,60}|
(?:publié|posté|mis à jour|modifié|paru|rédigé|créé) (?:le |à |
    il y a )[\d\w .:/,-]{4,40}(?:à \d+ ?h ?\d*)?(?:,? par .{1,40})?|
temps de lecture ?:?.{0,20}|durée ?: .{1,20}|lecture ?: ?\d+ ?min.{0,8}|
(?:sommaire|table des matières|notes?|annexes?|introduction|conclusion|résumé|descriptif|retranscription|entretien|
    tribune|édito|chronique|réponse|question|exclusif|vidéo|podcast|publicité|newsletter|avertissement|
    remerciements)(?: ?:)?|
(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?,? ?(?:le )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|
    mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}|
(?-i:[A-ZÀ-Þ])[\w'’ -]{2,30} \((?:AFP|Reuters|AP)\)|(?-i:[A-ZÀ-Þ-]){3,20},? (?:le )?\d{1,2} \w+ \d{4}|
fin de (?:citation|l'article|transcription)|à suivre|(?:ndlr|nota bene|n\.b\.|p\.-s\.)
"""
# Inside: a verb, or a subject that wants one.
VERB = r"""
est|sont|était|étaient|sera|seront|fut|a|ont|avait|avaient|aura|va|vont|fait|font|peut|peuvent|doit|doivent|veut|
veulent|dit|disent|n'\w+|ne|se|s'\w+|il|elle|ils|elles|on|je|j'\w+|tu|nous|vous|c'est|ça|
\w{2,}(?:aient|ait|èrent|eront|era|ira|iront|issent|issait|ent)|dort|sort|part|ment|meurt|vit|vient|tient|perd|
prend|vend|rend|met|sait|paie|paye|croit|naît|naquit|mourut
"""
# With one of these in front, two words and a full stop are no sentence either.
NO_SENTENCE = r"""
une?|le|la|les|l'\w+|des?|du|d'\w+|ce|cette|ces|pas|jamais|et|ou|mais|bien|en|au|aux|à|dans|sur|pour|par|avec|sans|
très|trop|plus|moins|tout|oui|non|enfin|encore|déjà|voilà|sous|chez|vers|entre|depuis|comme
"""
