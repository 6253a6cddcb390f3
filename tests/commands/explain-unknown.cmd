$ factcheck explain figure
? 2
--- stdout
--- stderr
factcheck: check 'figure' is not known. Did you mean 'figures'? `factcheck explain` lists the checks.
