$ factcheck schema reprot
? 2
--- stdout
--- stderr
Usage: factcheck schema [OPTIONS] [report|config|claims]
Try 'factcheck schema --help' for help.

Error: Invalid value for 'report|config|claims': 'reprot' is not known. Did you mean 'report'? Possible: report, config, claims.
