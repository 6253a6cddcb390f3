$ factcheck schema reprot
? 2
--- stdout
--- stderr
Usage: factcheck schema [OPTIONS] [report|config]
Try 'factcheck schema --help' for help.

Error: Invalid value for 'report|config': 'reprot' is not known. Did you mean 'report'? Possible: report, config.
