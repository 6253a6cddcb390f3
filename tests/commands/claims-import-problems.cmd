$ factcheck claims import imports/sheet.csv --base ../base_small --ui en
? 3
--- stdout
imports/sheet.csv:2: bridge-opened: Identifiant: another claim has this id (claims/bridge.yaml:10); they differ in Énoncé, Citation. Choose another id, or edit that one.
imports/sheet.csv:3: new: Citation: is not in “seeds/bridge.txt” word for word; closest, on line 4: “Sa construction a coûté 14 millions d’euros”. Copy the words from there.
imports/sheet.csv:4: other: Fichier: nowhere.txt is not in seeds/. Put the text there, or give the passage that holds the quote.
imports/sheet.csv:1: Responsable: the column is left out: no field of a claim is called so.
--- stderr
factcheck: nothing is imported; problems: 3. Mend them, or import the rest with --partial
