"""Nouns that count people and say no more of them than that they work, as folded words of both languages."""

PEOPLE = frozenset(
    """
    personnes gens individus humains travailleurs travailleuses ouvriers ouvrieres employes employees
    salaries salariees micro-travailleurs microtravailleurs micro-travailleuses tacherons mains bras
    people persons individuals humans workers labourers laborers employees staff hands microworkers micro-workers
    crowdworkers taskers micro-taskers microtaskers
    """.split()
)
