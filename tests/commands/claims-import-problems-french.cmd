$ factcheck claims import imports/sheet.csv --base ../base_small --ui fr
? 3
--- stdout
imports/sheet.csv:2: bridge-opened: Identifiant: une autre affirmation a cet identifiant (claims/bridge.yaml:10) ; différences : Énoncé, Citation. Choisissez-en un autre, ou modifiez-la.
imports/sheet.csv:3: new: Citation: ne figure pas mot pour mot dans « seeds/bridge.txt » ; le plus proche, ligne 4 : « Sa construction a coûté 14 millions d’euros ». Copiez les mots de là.
imports/sheet.csv:4: other: Fichier: nowhere.txt n’est pas dans seeds/. Mettez-y le texte, ou donnez le passage qui contient la citation.
imports/sheet.csv:1: Responsable: colonne laissée de côté : aucun champ d’une affirmation ne s’appelle ainsi.
--- stderr
factcheck: rien n’est importé ; problèmes : 3. Corrigez-les, ou importez le reste avec --partial
