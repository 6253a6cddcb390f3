$ factcheck claims coverage --base ../base_engine --missing --ui fr
? 0
--- stdout
seeds/bookmobile.txt:3: ✘ No village has to pay for the visit.
--- stderr
