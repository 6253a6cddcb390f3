$ factcheck missing.txt
? 3
--- stdout
--- stderr
factcheck: missing.txt: no such file or folder; give the path of an article, or - for standard input
