$ factcheck articles/mixed.fr.txt --format jsn
? 2
--- stdout
--- stderr
Usage: factcheck check [OPTIONS] {FILE...}
Try 'factcheck check --help' for help.

Error: Invalid value for '--format': 'jsn' is not known. Did you mean 'json'?
