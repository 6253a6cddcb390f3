$ factcheck articles/mixed.fr.txt --fail-on unsourcd
? 2
--- stdout
--- stderr
Usage: factcheck check [OPTIONS] {FILE...}
Try 'factcheck check --help' for help.

Error: Invalid value for '--fail-on': 'unsourcd' is not known. Did you mean 'unsourced'? Possible: contradicted, unsourced, never.
