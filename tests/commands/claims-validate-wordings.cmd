$ factcheck claims validate --base ../base_planted/poor --wordings 1 --ui fr
? 3
--- stdout
claims/pont.yaml:24: inaugure-2019: refuted.fr: « Le pont de Velmorne a été inauguré le 3 mars 2019 ! » est jugé confirmé, non contredit. Qu’elle ne soit fausse qu’en un point, dans les mots de l’affirmation, ou ajoutez une réfutation plus proche.
claims/pont.yaml:30: cout-14-millions: wordings.en: 2 formulations sur 3 au moins. Ajoutez-en qui diffèrent par la construction et le vocabulaire.
claims/pont.yaml:30: cout-14-millions: refuted.en: 0 là où l’autre langue en a 1. Écrivez les équivalents de celles de l’autre langue.
claims/pont.yaml:49: cout-14-millions: cues.fr: « montait au » a les mêmes mots que « se monter à » (claims/pont.yaml:47). N’en gardez qu’un : il est trouvé sous les deux formes.
claims/pont.yaml:54: cout-14-millions: cues.en: « … » n’a aucun mot à chercher. Écrivez le mot qui tranche, ou supprimez la ligne.
claims/pont.yaml:59: cout-14-millions: refuted_cues.fr: « déboursés » a les mêmes mots que l’indice « débourser » (claims/pont.yaml:50). Des deux côtés, il ne dit rien : retirez l’un, ou ajoutez des mots qui les distinguent.
CONFIRMÉ : 13 formulations sur 13 sont jugées ainsi
CONTREDIT : 4 formulations sur 5 sont jugées ainsi
--- stderr
factcheck: problèmes dans la base : 6
