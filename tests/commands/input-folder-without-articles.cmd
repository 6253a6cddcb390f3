$ factcheck ../base_small/claims
? 3
--- stdout
--- stderr
factcheck: ../base_small/claims: no articles in this folder; factcheck looks for .txt, .md, .markdown, .html, .htm, .xhtml, .docx, .odt, .pdf files that are neither hidden nor excluded
