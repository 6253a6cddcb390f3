$ factcheck articles/mixed.fr.txt --report serif:report.sarif
? 2
--- stdout
--- stderr
factcheck: --report serif:report.sarif: format 'serif' is not known. Did you mean 'sarif'?
