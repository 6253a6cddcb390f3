$ factcheck claims validate --base ../base_small
? 0
--- stdout
5 claims in 2 sources: no problem found
--- stderr
