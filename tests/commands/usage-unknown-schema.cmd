$ factcheck schema reprot
? 2
--- stdout
--- stderr
Usage: factcheck schema [OPTIONS] [report]
Try 'factcheck schema --help' for help.

Error: Invalid value for 'report': 'reprot' is not known. Did you mean 'report'? Possible: report.
