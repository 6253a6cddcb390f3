$ factcheck claims show bridge-lories --base ../base_small
? 2
--- stdout
--- stderr
factcheck: claim 'bridge-lories' is not known. Did you mean 'bridge-lorries'? Possible: bridge-opened, bridge-cost, bridge-lorries, library-loans, library-free. `factcheck claims list` lists the ids.
