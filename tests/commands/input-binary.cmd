$ factcheck articles/binary.txt
? 3
--- stdout
--- stderr
factcheck: articles/binary.txt: this is a PDF file, not text; give it a name that ends in .pdf (--stdin-filename for standard input)
