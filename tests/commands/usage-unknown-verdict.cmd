$ factcheck articles/mixed.fr.txt --only suported
? 2
--- stdout
--- stderr
Usage: factcheck check [OPTIONS] {FILE...}
Try 'factcheck check --help' for help.

Error: Invalid value for '--only': 'suported' is not known. Did you mean 'supported'? Possible: supported, contradicted, unsourced, not-checkable, failing.
