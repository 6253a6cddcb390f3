$ factcheck claims search
? 2
--- stdout
--- stderr
factcheck: search: give either a TEXT or --from FILE.
