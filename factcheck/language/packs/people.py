"""Nouns for people, and for what else has a name, as folded words."""

# Nouns that count people and say no more of them than that they work, of both languages.
PEOPLE = frozenset(
    """
    personnes gens individus humains travailleurs travailleuses ouvriers ouvrieres employes employees
    salaries salariees micro-travailleurs microtravailleurs micro-travailleuses tacherons mains bras
    people persons individuals humans workers labourers laborers employees staff hands microworkers micro-workers
    crowdworkers taskers micro-taskers microtaskers
    """.split()
)

# Before a name, of both languages.
TITLES = frozenset(
    "m mm mme mmes mlle mlles dr drs pr me mr mrs ms mx prof professor professeur sir madame monsieur".split()
)
# « Le chercheur », "the company": what has been named before may be spoken of in this way, by what it is.
DESCRIBING: dict[str, frozenset[str]] = {
    "fr": frozenset(
        """
    dernier derniere interesse interessee homme femme chercheur chercheuse auteur autrice auteure ecrivain ecrivaine
    essayiste universitaire professeur professeure enseignant enseignante sociologue economiste historien historienne
    philosophe anthropologue geographe politologue juriste informaticien informaticienne ingenieur ingenieure
    scientifique savant savante specialiste expert experte penseur penseuse intellectuel intellectuelle journaliste
    reporter enqueteur enquetrice realisateur realisatrice cineaste documentariste militant militante elu elue
    ministre president presidente directeur directrice fondateur fondatrice patron patronne dirigeant dirigeante
    entrepreneur entrepreneuse milliardaire
    entreprise societe firme compagnie groupe geant multinationale start-up startup plateforme organisation association
    institution institut laboratoire universite editeur magazine revue journal quotidien hebdomadaire
    livre ouvrage essai film documentaire serie
    """.split()
    ),
    "en": frozenset(
        """
    latter former man woman researcher author writer essayist academic scholar professor teacher lecturer sociologist
    economist historian philosopher anthropologist geographer lawyer engineer scientist specialist expert thinker
    intellectual journalist reporter investigator director filmmaker activist campaigner minister president chairman
    founder boss chief executive entrepreneur billionaire
    company firm corporation group giant multinational start-up startup platform organisation organization association
    institution institute laboratory university publisher magazine journal newspaper daily weekly
    book essay film documentary series
    """.split()
    ),
}
