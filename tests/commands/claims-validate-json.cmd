$ factcheck claims validate --base ../base_broken --format json
? 3
--- stdout
{
 "schema_version": 1,
 "claims": 1,
 "sources": 1,
 "problems": [
  {
   "file": "claims/bridge.yaml",
   "line": 7,
   "claim": "bridge-opened",
   "field": "quote",
   "kind": "quote-missing",
   "message": "does not occur in seeds/bridge.txt (closest passage: «Le pont de Velmorne a été inauguré le [-4-]{+3+} mars 2019.» line 1)",
   "mend": "Copy the words from the source, with their white space and apostrophes.",
   "mendable": false,
   "severity": "error"
  },
  {
   "file": "claims/bridge.yaml",
   "line": 8,
   "claim": "bridge-opened",
   "field": "quote",
   "kind": "form",
   "message": "is missing",
   "mend": "Add quote: … here.",
   "mendable": false,
   "severity": "error"
  },
  {
   "file": "claims/bridge.yaml",
   "line": 10,
   "claim": "bridge-opened",
   "field": "qoute",
   "kind": "form",
   "message": "is not a known field",
   "mend": "Did you mean quote?",
   "mendable": false,
   "severity": "error"
  }
 ],
 "mended": [],
 "diff": ""
}
--- stderr
factcheck: problems in the claim base: 3
