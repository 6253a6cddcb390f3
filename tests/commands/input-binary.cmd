$ factcheck articles/binary.txt
? 3
--- stdout
--- stderr
factcheck: articles/binary.txt: this is a PDF file, not text; save it as UTF-8 text (.txt or .md) and check that
