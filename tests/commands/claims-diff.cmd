$ factcheck claims diff ../base_small ../base_planted/poor
? 0
--- stdout
- bridge-2019  seeds/bridge.txt
- library  seeds/library.txt
- bridge-opened  Le pont de Velmorne a été inauguré le 3 mars 2019 par Odile Vasseur.
- bridge-cost  La construction du pont de Velmorne a coûté 14 millions d'euros.
- bridge-lorries  Le pont de Velmorne est interdit aux camions de plus de 12 tonnes.
- library-loans  The municipal library of Velmorne lends 48,000 books a year.
- library-free  The library of Velmorne has been free for all residents since 2015.
+ pont  seeds/pont.txt
+ inaugure-2019  Le pont de Velmorne a été inauguré le 3 mars 2019.
+ cout-14-millions  La construction du pont de Velmorne a coûté 14 millions d'euros.
claims: 2 added, 5 removed, 0 changed
--- stderr
