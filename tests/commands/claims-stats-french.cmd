$ factcheck claims stats --base ../base_engine --top 3 --ui fr
? 0
--- stdout
     13  affirmations
      2  sources
      2  textes sources
     91  formulations (français 52, anglais 39)
     78  formulations réfutées (français 39, anglais 39)
      0  indices (français 0, anglais 0)
      0  indices réfutés (français 0, anglais 0)
      0  affirmations sans autre formulation
      0  affirmations sans formulation réfutée
      0  paires d’affirmations en désaccord déclaré
         mots par citation (minimum 5, médiane 10, maximum 16)

affirmations par source
      9  mediatheque-2021
      4  bookmobile-2022

affirmations par langue de la source
      9  fr
      4  en

affirmations par thème
      2  budget
      2  idées
      2  lecteurs
      …  7 de plus ; voir --top

affirmations par locuteur
      1  Hélène Vautrin
      1  Marc Delorme
      1  Ruth Okafor
--- stderr
