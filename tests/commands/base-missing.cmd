$ factcheck --base nowhere articles/mixed.fr.txt
? 3
--- stdout
--- stderr
factcheck: nowhere: no claim base here (a base is a folder with claims/ and seeds/). Give one with --base DIR.
