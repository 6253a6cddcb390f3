$ factcheck --fromat json articles/mixed.fr.txt
? 2
--- stdout
--- stderr
Usage: factcheck check [OPTIONS] {FILE...}
Try 'factcheck check --help' for help.

Error: No such option: --fromat (Possible options: --compact, --format, --report)
