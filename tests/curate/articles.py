"""Articles about the two documents beside this file, with the verdicts that a reader would give."""

from pathlib import Path

from factcheck.model import Verdict

HERE = Path(__file__).parent
_S, _C, _U = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED
ARTICLES = {
    "tramway.fr.txt": [
        ("La ligne de tramway de Valserine a été inaugurée le 14 mars 2014.", _S),
        ("En semaine, le tramway transporte 46 000 voyageurs par jour.", _S),
        ("L'abonnement annuel vaut 340 euros pour un adulte.", _S),
        ("Les 22 rames ont été construites à Belfort par la société Alvion.", _S),
        ("La Fédération des usagers du Jura compte 2 900 adhérents.", _C),
        ("Les demandeurs d'emploi voyagent gratuitement depuis le 1er septembre 2017.", _C),
        ("Le musée des Beaux-Arts de Valserine a reçu 61 000 visiteurs l'an dernier.", _U),
        ("La piscine municipale rouvrira en juin après deux ans de travaux.", _U),
    ],
    "reservoir.en.txt": [
        ("The Harrow Vale reservoir was opened on 9 May 1973 by the engineer Helen Marsh.", _S),
        ("The dam is 52 metres high and 480 metres long.", _S),
        ("Motor boats have been banned since 1998.", _S),
        ("The visitor centre received 188,000 people in 2022.", _S),
        ("The county paid each family 5,600 pounds.", _C),
        ("The minutes of the meeting were released in 2004.", _C),
        ("The railway museum in Ketterby sold 51,000 tickets last year.", _U),
        ("A new bridge over the river Tarn will be built by 2031.", _U),
    ],
}
