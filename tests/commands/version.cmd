$ factcheck --version
? 0
--- stdout
factcheck 0.1.0
--- stderr
