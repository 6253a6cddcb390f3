$ factcheck claims list --base ../base_small
? 0
--- stdout
bridge-opened  Le pont de Velmorne a été inauguré le 3 mars 2019 par Odile Vasseur.
bridge-cost  La construction du pont de Velmorne a coûté 14 millions d'euros.
bridge-lorries  Le pont de Velmorne est interdit aux camions de plus de 12 tonnes.
library-loans  The municipal library of Velmorne lends 48,000 books a year.
library-free  The library of Velmorne has been free for all residents since 2015.
--- stderr
