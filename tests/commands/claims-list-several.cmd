$ factcheck claims list --base ../base_small --base ../base_planted/poor
? 0
--- stdout
base_small:bridge-opened  Le pont de Velmorne a été inauguré le 3 mars 2019 par Odile Vasseur.
base_small:bridge-cost  La construction du pont de Velmorne a coûté 14 millions d'euros.
base_small:bridge-lorries  Le pont de Velmorne est interdit aux camions de plus de 12 tonnes.
base_small:library-loans  The municipal library of Velmorne lends 48,000 books a year.
base_small:library-free  The library of Velmorne has been free for all residents since 2015.
poor:inaugure-2019  Le pont de Velmorne a été inauguré le 3 mars 2019.
poor:cout-14-millions  La construction du pont de Velmorne a coûté 14 millions d'euros.
--- stderr
