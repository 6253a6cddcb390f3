"""Words that take each other's place and never mean the same: in a sentence that is otherwise the same, one for another
tells something else.

Looser than the oppositions, which are looked for anywhere. A line has what excludes each other, parted by « ~ »; what
means the same is parted by commas; an expression of several words is joined by « _ ».
"""

SWAPS: dict[str, str] = {
    "fr": """
        pour ~ contre
        grâce_à, à_cause_de, en_raison_de ~ malgré, en_dépit_de
        comme, à_l_instar_de, à_l_image_de ~ contrairement_à, à_la_différence_de, à_l_inverse_de
        jusqu_à, jusqu_en, jusqu_au ~ depuis, à_partir_de, dès
        dans, à_l_intérieur_de ~ hors, hors_de, en_dehors_de, à_l_extérieur_de
        sur ~ sous
        vers ~ depuis
        devant ~ derrière
        y_compris, même ~ sauf, hormis, excepté, à_l_exception_de
        plutôt, au_lieu, à_la_place ~ autant, ainsi, en_plus, outre
        homme ~ femme ~ enfant
        masculin ~ féminin
        père ~ mère
        garçon ~ fille
        premier ~ deuxième, second ~ troisième ~ quatrième ~ dernier
        matin, matinée ~ midi ~ après-midi ~ soir, soirée ~ nuit
        jour, journée ~ nuit
        seconde ~ minute ~ heure ~ jour, journée ~ semaine ~ mois ~ an, année ~ décennie ~ siècle
        lundi ~ mardi ~ mercredi ~ jeudi ~ vendredi ~ samedi ~ dimanche
        quotidien, quotidiennement ~ hebdomadaire ~ mensuel, mensuellement ~ trimestriel ~ annuel, annuellement
        nord ~ sud ~ ouest
        gauche ~ droite
        ancien, précédent ~ actuel, présent ~ futur, prochain, nouveau
        récemment, dernièrement ~ autrefois, jadis, naguère
        hier ~ aujourd_hui ~ demain
        à_peine, de_peu ~ largement, amplement, nettement
        loin ~ près, proche
        même ~ autre, différent
        très, extrêmement, fort ~ peu, guère
        bien ~ mal
        petit ~ grand, gros
        jeune ~ vieux, âgé
        long ~ court, bref
        longtemps ~ peu_de_temps, brièvement
        nouveau, neuf ~ vieux, ancien
        blanc ~ noir ~ rouge ~ bleu ~ jaune ~ rose
        local ~ régional ~ national ~ européen ~ international, mondial
        ville ~ village ~ pays ~ continent
        humain ~ animal ~ artificiel, robotique
        client ~ fournisseur, prestataire
        acheteur ~ vendeur
        employeur, patron ~ employé, salarié, ouvrier
        producteur ~ consommateur
        enseignant, professeur ~ élève, étudiant
        médecin ~ patient
        auteur, écrivain ~ lecteur
        propriétaire ~ locataire
        gagnant, vainqueur ~ perdant, vaincu
        coupable ~ victime
        sociologue ~ économiste ~ philosophe ~ historien ~ juriste ~ anthropologue ~ psychologue ~ politologue
        journaliste ~ avocat ~ ingénieur ~ médecin ~ architecte ~ politicien
        réalisateur, cinéaste ~ compositeur ~ monteur
        livre, ouvrage, roman ~ film, documentaire ~ disque, album ~ chanson ~ exposition ~ podcast
        radio ~ télévision
        air ~ eau ~ sol
        cobalt ~ lithium ~ cuivre ~ nickel ~ coltan ~ tantale ~ tungstène ~ étain ~ plomb ~ zinc ~ uranium ~ platine
        pétrole ~ gaz ~ charbon ~ nucléaire ~ solaire ~ éolien
        oral, oralement ~ écrit, par_écrit
        prison ~ hôpital ~ école ~ usine
        euro ~ dollar ~ livre_sterling ~ yen ~ yuan
        image, photo ~ texte ~ son ~ vidéo
    """,
    "en": """
        for ~ against
        thanks_to, because_of, owing_to, due_to ~ despite, in_spite_of, notwithstanding
        like ~ unlike, contrary_to, in_contrast_to
        until, till, up_to ~ since, from
        to ~ from
        over, above ~ under, below
        up ~ down
        in, inside, within ~ outside, out_of
        including ~ except, except_for, excluding, apart_from
        rather_than, instead_of, in_place_of ~ as_well_as, in_addition_to, besides, along_with
        man, men ~ woman, women ~ child, children
        male ~ female
        father ~ mother
        boy ~ girl
        son ~ daughter
        first ~ second ~ third ~ fourth ~ last
        morning ~ afternoon ~ evening ~ night
        day ~ night
        second ~ minute ~ hour ~ day ~ week ~ month ~ year ~ decade ~ century
        monday ~ tuesday ~ wednesday ~ thursday ~ friday ~ saturday ~ sunday
        daily ~ weekly ~ monthly ~ quarterly ~ yearly, annual, annually
        north, northern ~ south, southern ~ east, eastern ~ west, western
        left ~ right
        former, previous ~ current, present ~ future, next
        recently, lately ~ long_ago, formerly
        yesterday ~ today ~ tomorrow
        barely, narrowly, scarcely ~ easily, comfortably, widely
        far_from ~ close_to, near
        very, extremely, highly ~ hardly, barely, slightly
        well ~ badly, poorly
        young ~ old, elderly
        new ~ old
        long ~ short, brief
        together, jointly ~ separately, alone
        both ~ neither
        everywhere ~ nowhere
        white ~ black ~ red ~ blue ~ yellow ~ pink
        local ~ regional ~ national ~ european ~ international, global, worldwide
        city, town ~ village ~ country ~ continent
        human ~ animal ~ artificial, robotic
        customer, client ~ supplier, provider
        buyer ~ seller
        employer, boss ~ employee, worker
        producer ~ consumer
        teacher, professor ~ pupil, student
        doctor, physician ~ patient
        author, writer ~ reader
        owner, landlord ~ tenant
        winner ~ loser
        culprit, perpetrator ~ victim
        sociologist ~ economist ~ philosopher ~ historian ~ lawyer, jurist ~ anthropologist ~ psychologist ~ engineer
        journalist, reporter ~ lawyer ~ engineer ~ doctor ~ architect ~ politician
        director, filmmaker ~ composer
        book, novel ~ film, documentary ~ album, record ~ song ~ exhibition ~ podcast
        radio ~ television, tv
        air ~ water ~ soil
        cobalt ~ lithium ~ copper ~ nickel ~ coltan ~ tantalum ~ tungsten ~ tin ~ lead ~ zinc ~ uranium ~ platinum
        oil ~ gas ~ coal ~ nuclear ~ solar ~ wind
        oral, orally, spoken ~ written, in_writing
        prison ~ hospital ~ school ~ factory
        euro ~ dollar ~ pound ~ yen ~ yuan
        image, photo, picture ~ text ~ sound ~ video
    """,
}
