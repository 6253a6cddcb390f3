$ factcheck claims --ui fr validate --base ../base_small
? 0
--- stdout
5 affirmations dans 2 sources : aucun problème
--- stderr
