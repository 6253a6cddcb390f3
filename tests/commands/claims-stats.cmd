$ factcheck claims stats --base ../base_engine --top 3
? 0
--- stdout
     13  claims
      2  sources
      2  source texts
     91  wordings (French 52, English 39)
     78  refuted wordings (French 39, English 39)
      0  cues (French 0, English 0)
      0  refuted cues (French 0, English 0)
      0  claims without other wordings
      0  claims without refuted wordings
      0  pairs of claims that disagree openly
         words of a quote (least 5, middle 10, most 16)

claims by source
      9  mediatheque-2021
      4  bookmobile-2022

claims by language of the source
      9  fr
      4  en

claims by topic
      2  budget
      2  idées
      2  lecteurs
      …  7 more; see --top

claims by speaker
      1  Hélène Vautrin
      1  Marc Delorme
      1  Ruth Okafor
--- stderr
