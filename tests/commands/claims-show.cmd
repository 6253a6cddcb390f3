$ factcheck claims show bridge-lorries --base ../base_small
? 0
--- stdout
bridge-lorries
  Le pont de Velmorne est interdit aux camions de plus de 12 tonnes.
  “Le pont est interdit aux camions de plus de 12 tonnes.”
  source: Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12, seeds/bridge.txt:4
  written in: claims/bridge.yaml:36
  also said as (fr):
    - Les camions de plus de 12 tonnes ne peuvent pas emprunter le pont de Velmorne.
    - Le pont de Velmorne est fermé aux camions de plus de 12 tonnes.
    - Sur le pont de Velmorne, les camions de plus de 12 tonnes n'ont pas le droit de passer.
    - Aucun camion de plus de 12 tonnes ne peut traverser le pont de Velmorne.
  also said as (en):
    - Lorries over 12 tonnes are banned from the Velmorne bridge.
    - The Velmorne bridge is closed to lorries of more than 12 tonnes.
    - No lorry over 12 tonnes may cross the bridge of Velmorne.
  ruled out (fr):
    - Le pont de Velmorne est ouvert à tous les camions.
  ruled out (en):
    - The Velmorne bridge is open to all lorries.
--- stderr
