$ factcheck articles/mixed.fr.txt --base ../base_broken
? 3
--- stdout
--- stderr
factcheck: claims/bridge.yaml:7: bridge-opened: quote: does not occur in seeds/bridge.txt (closest passage: «Le pont de Velmorne a été inauguré le [-4-]{+3+} mars 2019.» line 1). Copy the words from the source, with their white space and apostrophes.
claims/bridge.yaml:10: bridge-opened: qoute: is not a known field. Did you mean quote?
claims/bridge.yaml:8: bridge-opened: quote: is missing. Add quote: … here.
