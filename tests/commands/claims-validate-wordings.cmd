$ factcheck claims validate --base ../base_planted/poor --wordings 1 --ui fr
? 3
--- stdout
claims/pont.yaml:24: inaugure-2019: refuted.fr: “Le pont de Velmorne a été inauguré le 3 mars 2019 !” is called supported, not contradicted. Let it be wrong in one thing only, in the claim's words, or add a refuted wording nearer to it.
claims/pont.yaml:30: cout-14-millions: wordings.en: 2 of at least 3 wordings. Add some that differ in construction and vocabulary.
claims/pont.yaml:30: cout-14-millions: refuted.en: 0 where the other language has 1. Write the counterparts of those that the other language has.
CONFIRMÉ : 13 formulations sur 13 sont jugées ainsi
CONTREDIT : 4 formulations sur 5 sont jugées ainsi
--- stderr
factcheck: problèmes dans la base : 3
