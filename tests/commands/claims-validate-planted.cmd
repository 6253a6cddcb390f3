$ factcheck claims validate --base ../base_planted/wrong
? 3
--- stdout
claims/forme.yaml:7: halle-1902: titre: is not a known field. Known are id, status, note, claim, quote, prefix, suffix, speaker, wordings, refuted, cues, refuted_cues, topics, conflicts_with.
claims/forme.yaml:11: halle-1902: quote: is written twice. Keep one of them.
claims/forme.yaml:13: sans-citation: quote: is missing. Add quote: … here.
claims/forme.yaml:16: Halle Ancienne: id: “Halle Ancienne” is no slug. Use the letters a-z, digits, and single hyphens between them.
claims/forme.yaml:20: Halle Ancienne: topics: is a text and should be a list. Compare with another claim file.
claims/forme.yaml:23: Halle Ancienne: wordings.de: is not a known field. Known are fr, en.
claims/forme.yaml:26: Halle Ancienne: conflicts_with: “jamais-vue” is no claim of this base. Name the id of the claim that says otherwise.
claims/forme.yaml:31: source.file: seeds/latin.txt is not UTF-8 (byte 0). Save it as UTF-8.
claims/forme.yaml:35: source: is missing. Say which text the claims are taken from.
claims/pas-utf8.yaml:2: the file is not UTF-8. Save it as UTF-8.
claims/pas-yaml.yaml:4:1: this is not YAML (while parsing a flow sequence did not find expected ',' or ']'). Look at the indentation and quotation marks here and on the line before.
claims/phare.yaml:6: source.sha256: seeds/phare.txt has been changed; 2 of its 4 quotes do not stand in it any more: granit, ouvert-samedi. Mend these quotes first; then write sha256: 329a3f05775a3708bdea9fa49dff4cf2e38e0b75b848556a6e49c59c97183ff0.
claims/phare.yaml:16: allume-1884: topics: “phare” is written twice. Keep one of them.
claims/phare.yaml:20: granit: quote: does not occur in seeds/phare.txt (but for white space, apostrophes or other signs it stands on line 2). Copy it from there, or let --fix do it.
claims/phare.yaml:27: ouvert-samedi: prefix: the quote stands on line 3, but there “douze ouvriers.” is around it. Write that, or let --fix do it.
claims/phare.yaml:29: ouvert-samedi: suffix: the quote stands on line 3, but there “. Le” is around it. Write that, or let --fix do it.
claims/port.yaml:5: source.sha256: seeds/port.txt has been changed; 1 of its 2 quotes do not stand in it any more: bateaux-60. Mend these quotes first; then write sha256: ccb8648117e45e1a9032ce205e82aaf5be45762560cf48a12839c7b04785486c.
claims/port.yaml:10: bateaux-60: quote: does not occur in seeds/port.txt (closest passage: «Le port de Kermorn compte [-65-]{+60+} bateaux» line 1). Copy the words from the source, with their white space and apostrophes.
claims/port.yaml:14: criee: quote: “cinq heures” is 2 of at least 3 words. Quote enough of the source to carry the claim.
claims/port.yaml:23: le-phare-est: quote: occurs 2 times in seeds/phare.txt (lines 3, 3). Tell which with prefix: or suffix:, the words right before or after it.
claims/port.yaml:30: tour-41: refuted.fr: “Le port compte 60 bateaux.” is a wording of bateaux-60 (claims/port.yaml:7). A sentence cannot be both: remove one, or say what makes them differ.
claims/port.yaml:33: tour-43: claim: contradicts tour-41 (claims/port.yaml:24): 43 mètres ≠ 41 mètres. Mend the one that is wrong; where the sources disagree, write conflicts_with: [tour-41].
claims/port.yaml:40: famille-du-gardien: claim: says the same as gardien-famille (claims/port.yaml:35). Keep one of them, with the wordings of both, and retire the other's id.
claims/port.yaml:44: criee-cinq-heures: claim: “La criée ouvre à cinq heures.” is a wording of criee, too (claims/port.yaml:11). Say it in words that fit this claim only.
claims/port.yaml:47: bateaux-60: id: is the id of another claim (claims/port.yaml:7). Choose another id.
claims/port.yaml:51: lampe-20-milles: id: is retired (claims/port.yaml:59): it was the id of another claim. Choose another id: reports and articles may still name the old claim.
claims/port.yaml:56: lampe-forte: status: “perhaps” is not known. Write draft or rejected, or leave status: out for a claim that decides.
claims/vide.yaml:1: the file is empty. Write source: and claims:, or remove vide.yaml.
--- stderr
factcheck: problems that --fix mends: 4
factcheck: problems in the claim base: 28
