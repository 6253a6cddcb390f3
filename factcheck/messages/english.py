"""The texts of the English user interface."""

TEXTS = {
    # findings
    "antonyms.denied": "the same, said by its opposite: “{statement}”, “{evidence}”",
    "antonyms.opposed": "“{statement}” against “{evidence}”",
    "attribution.added": "the source does not have {statement} say it",
    "attribution.agree": "said by {statement}",
    "attribution.differ": "said by {evidence}, not by {statement}",
    "comparison.agree": "same direction: {statement}",
    "comparison.reversed": "comparison reversed: “{statement}” against “{evidence}”",
    "content.covered": "the source says so",
    "content.none": "no claim says this",
    "content.partial": "the source says only part of this",
    "dates.added": "the source gives no such date: {statement}",
    "dates.agree": "same date: {statement}",
    "dates.differ": "{statement} ≠ {evidence}",
    "dates.elsewhere": "another claim has this: {statement}",
    "dates.nearby": "the source gives this date, but of something else: {statement}",
    "figures.added": "the source gives no such figure: {statement}",
    "figures.agree": "same figure: {statement}",
    "figures.differ": "{statement} ≠ {evidence}",
    "figures.complement": "the rest of {evidence}: {statement}",
    "figures.either": "one of the figures compared: {evidence}",
    "figures.elsewhere": "another claim has this: {statement}",
    "figures.nearby": "the source gives this figure, but of something else: {statement}",
    "names.added": "the source does not name {statement}",
    "names.agree": "same name: {statement}",
    "names.differ": "{statement} ≠ {evidence}",
    "names.elsewhere": "another claim has this: {statement}",
    "names.nearby": "the source names {statement}, but for something else",
    "places.differ": "{statement} ≠ {evidence}",
    "polarity.agree": "same polarity",
    "polarity.reversed": "polarity reversed",
    "quantifiers.agree": "same extent: {statement}",
    "quantifiers.differ": "“{statement}” against “{evidence}”",
    "quotation.added": "these quoted words are not in the source: “{statement}”",
    "quotation.altered": "the quotation is altered: “{statement}”, in the source “{evidence}”",
    "quotation.exact": "quoted word for word: “{statement}”",
    "edits.denied": "one side denies it: “{statement}” against “{evidence}”",
    "edits.passive": "the same in the passive: “{statement}”",
    "edits.renamed": "“{statement}” in the place of “{evidence}”",
    "edits.quantity": "how many: “{statement}” against “{evidence}”",
    "edits.direction": "turned round: “{statement}” against “{evidence}”",
    "edits.opposed": "“{statement}” against “{evidence}”",
    "edits.swapped": "who does what to whom is exchanged: “{statement}”",
    "edits.replaced": "other words here: “{statement}”, not “{evidence}”",
    "verbatim.agree": "word for word in the source",
    "refuted.repeated": "a known mistake, word for word; the source says: “{evidence}”",
    "refuted.matches": "the source rules this out: “{evidence}”",
    "roles.swapped": "roles swapped: “{statement}” against “{evidence}”",
    # why a sentence is no statement to check
    "skipped.fragment": "a fragment",
    "skipped.greeting": "a greeting",
    "skipped.heading": "a heading",
    "skipped.links": "a list of links",
    "skipped.opinion": "an opinion",
    "skipped.order": "an order or invitation",
    "skipped.question": "a question",
    "skipped.wish": "a wish",
    # the report
    "verdict.supported": "SUPPORTED",
    "verdict.contradicted": "CONTRADICTED",
    "verdict.unsourced": "UNSOURCED",
    "verdict.not-checkable": "not checked",
    "summary.supported": "{count} supported",
    "summary.contradicted": "{count} contradicted",
    "summary.unsourced": "{count} unsourced",
    "summary.not-checkable": "{count} not checked",
    "summary.nothing": "nothing to check",
    "summary.sourced": "{counts}; {percent}% sourced",
    "summary.below": "{path}: {percent}% of {checked} checked statements are sourced (--min-sourced: {asked}%).",
    "summary.ignored": "{count} ignored",
    "summary.known": "{count} known",
    "summary.unchanged": "{count} on unchanged lines",
    "summary.waived": "{counts}; of these {waivers}",
    "waiver.ignored": "ignored: {reason}",
    "waiver.known": "known: in the baseline",
    "waiver.unchanged": "on unchanged lines",
    "remark.no-end": (
        "{path}:{line}: “factcheck: {word}” without a “factcheck: ignore-end” after it; nothing is ignored."
    ),
    "remark.no-reason": "{path}:{line}: “factcheck: {word}” without a reason; write “factcheck: {word} -- why”.",
    "remark.no-start": "{path}:{line}: “factcheck: {word}” without a “factcheck: ignore-start” before it.",
    "remark.unknown": (
        "{path}:{line}: “factcheck: {word}” is not known; write ignore, ignore-next, ignore-start or ignore-end."
    ),
    "remark.unused": "{path}:{line}: “factcheck: {word}” has nothing to ignore; take it out.",
    "report.nearest": "nearest claim:",
    "report.quoted": "“{quote}”",
    # findings in other programs
    "finding.headline": "{verdict}: {reasons}",
    "finding.source": "Source: {passage}",
    "finding.nearest": "Nearest claim: {passage}",
    "markdown.cut": "The rest is left out: a comment takes no more.",
    "markdown.source": "Source",
    "markdown.unsourced": "Unsourced statements",
    # the editor's page
    "page.articles": "{count} articles",
    "page.base": "Checked against {claims} claims from {sources} sources by factcheck {version}.",
    "page.caution": "Supported means: agrees with a claim of this base, never: true. Unsourced: no claim decides.",
    "page.close": "Close the note",
    "page.contents": "Articles",
    "page.dark": "Dark",
    "page.filter": "Show only",
    "page.guide": "How to read this page",
    "page.hint": "Choose a statement to see what decides.",
    "page.key-close": "close the note",
    "page.key-next": "next statement",
    "page.key-previous": "previous statement",
    "page.keys": "Keys",
    "page.keys-on": "letters and arrows move through the article",
    "page.means-contradicted": "a source rules it out",
    "page.means-not-checkable": "a question, heading, opinion …",
    "page.means-supported": "a source says so",
    "page.means-unsourced": "no source decides",
    "page.next": "Next statement",
    "page.notes": "Notes",
    "page.panel": "What decides",
    "page.place": "No. {number}, {place}",
    "page.position": "# of @",
    "page.previous": "Previous statement",
    "page.problems": "Not read",
    "page.skip": "To the article",
    "page.source": "In the source",
    "page.wording": "As the base puts it:",
    # what is waived
    "baseline.closed": "{path}: the baseline cannot be read ({why}); --write-baseline {path} makes one",
    "baseline.foreign": "{path}: this is no baseline of factcheck; name another file, or delete it",
    "baseline.gone": "{path}: {count} known findings are gone; give both --baseline and --write-baseline to drop them.",
    "since.failed": "--since: git cannot tell what has changed in {folder}: {why}",
    "since.no-git": "--since: git is not installed, or not on PATH.",
    "since.unknown": "--since {revision}: {root} has no such revision; `git log --oneline` shows them.",
    "help.overview": (
        "Usage: factcheck [OPTIONS] FILE...\n"
        "       factcheck COMMAND ...\n\n"
        "Say of each statement of an article whether the claim base supports it,\n"
        "contradicts it or leaves it unsourced, with the quote that decides.\n\n"
        "  factcheck article.txt                     an article, a folder, or - for input\n"
        "  factcheck article.txt --only contradicted only what the sources rule out\n"
        "  factcheck a.md --format html --output a.html    a page for editors\n"
        "  factcheck articles/ --fail-on unsourced   exit code 1 if a source is missing\n"
        "  factcheck articles/ --since origin/main   only changed lines can fail\n"
        "  factcheck article.md --watch              check again at each save\n"
        '  factcheck claims search "click work"      look into the claim base\n'
        "  factcheck config article.md               what counts for it, and why\n\n"
        "Commands (check may be left out):\n"
        "  {commands}\n\n"
        "  factcheck check --help                    all options\n"
        "  factcheck COMMAND --help                  those of a command\n"
        "  factcheck --install-completion            complete commands with the Tab key\n"
        "  factcheck --version                       the version\n"
    ),
    # configuration
    "config.both": "--config and --no-config exclude each other; leave one out",
    "config.closed": "{path}: the configuration cannot be read ({why}); name another file after --config",
    "config.default": "default",
    "config.meant": " Did you mean “{name}”?",
    "config.no-paths": '{place}: an override needs paths, as in paths = ["drafts/"].',
    "config.not-toml": "{place}: this is no TOML ({why}); mend it, or leave it out with --no-config",
    "config.several": (
        "{one} and {other} have different configurations ({first}, {second}); check them one after the other, or name "
        "one with --config"
    ),
    "config.unknown": "{place}: there is no key “{name}”.{meant} Possible: {known}.",
    "config.unset": "not set",
    "config.wants-bool": "true or false",
    "config.wants-encoding": "the name of an encoding of text",
    "config.wants-file": "the path of a file",
    "config.wants-folder": "the path of a folder, or a list of such",
    "config.wants-jobs": "a whole number from 1",
    "config.wants-one": "one of {known}",
    "config.wants-percent": "a number from 0 to 100",
    "config.wants-table": "a table",
    "config.wants-tables": "an array of tables, [[overrides]]",
    "config.wants-texts": 'a list of texts, as in ["drafts/"]',
    "config.wrong": "{place}: {name} = {value}, but {name} must be {wanted}.",
    "watch.again": "watching; a change checks again, Ctrl-C ends",
    "watch.stdin": "--watch: standard input cannot be watched; name a file",
    # the Word file with comments
    "annotate.changed": "{path}: the file changed while it was checked; run the command again",
    "annotate.files": "--annotate takes one Word file, and these are {count} files. Name one.",
    "annotate.in-box": "In the text box here: “{quote}”",
    "annotate.in-note": "In note {number}, called here: “{quote}”",
    "annotate.itself": "{path}: this is the article, which is never changed. Name another file after --annotate.",
    "annotate.left-out": "{path}: comments left out, on notes that the text does not call: {count}",
    "annotate.nearest": "Nearest claim:",
    "annotate.no-word": "{path}: --annotate takes a Word file (.docx) on disk. Save the article as one and name that.",
    "annotate.not-docx": "{path}: --annotate writes a Word file. Give it a name that ends in .docx.",
    "annotate.taken": "{path}: a report goes there, too. Name another file after --annotate.",
    # commands
    "compile.progress": "compiling the claim base: {done} of {total}",
    "claims.sound": "{claims} claims in {sources} sources: no problem found",
    "claims.selftest": "{verdict}: {right} of {total} wordings are called so",
    "claims.mended": "mended: {count}",
    "claims.mendable": "problems that --fix mends: {count}",
    "claims.problems": "problems in the claim base: {count}",
    "claims.nothing": "no claim is near: {text}",
    "claims.speaker": "said by",
    "claims.source": "source",
    "claims.place": "written in",
    "claims.wordings": "also said as ({language})",
    "claims.refuted": "ruled out ({language})",
    "claims.topics": "topics",
    "claims.draft": "draft",
    "claims.rejected": "rejected",
    "claims.note": "note",
    "claims.conflicts": "other sources differ",
    # articles that cannot be read, and places in binary ones
    "input.missing": "{path}: no such file or folder; give the path of an article, or - for standard input",
    "input.folder": "{path}: this is a folder; give the files in it, or let factcheck walk it",
    "input.closed": "{path}: cannot be read ({why}); see whether the file is open to you",
    "input.no-articles": (
        "{path}: no articles in this folder; factcheck looks for {endings} files that are neither hidden nor excluded"
    ),
    "input.huge": "{path}: more than {limit} MB, which is no article; split it",
    "input.bomb": "{path}: unpacks to more than {limit} MB, which is no article; see whether it is what it says",
    "input.empty": "{path}: the file is empty; save the article again",
    "input.is-pdf": (
        "{path}: this is a PDF file, not text; give it a name that ends in .pdf (--stdin-filename for standard input)"
    ),
    "input.is-zip": (
        "{path}: this is a Word, OpenDocument or zip file, not text; give it a name that ends in .docx or .odt, "
        "or save it as UTF-8 text"
    ),
    "input.is-old-word": "{path}: this is an old Word file, not text; save it as .docx or as UTF-8 text",
    "input.is-rtf": "{path}: this is an RTF file, not text; save it as .docx or as UTF-8 text",
    "input.is-compressed": "{path}: this is a compressed file, not text; unpack it and check that",
    "input.is-image": "{path}: this is an image, not text; save its text as UTF-8 (.txt) and check that",
    "input.is-binary": "{path}: this is a binary file, not text; save it as UTF-8 text (.txt or .md) and check that",
    "input.damaged-text": "{path}: damaged {encoding} text at byte {at}; save it as UTF-8 text and check that",
    "input.not-encoding": "{path}: no {encoding} text at byte {at}; leave --encoding out, or name another",
    "input.unknown-encoding": (
        "{path}: neither UTF-8 nor any encoding that could be recognised; name it with --encoding, or save it as UTF-8"
    ),
    "input.damaged": "{path}: the file is damaged ({why}); open it in the program that made it, and save it again",
    "input.encrypted-office": (
        "{path}: behind a password, or an old Word file; save it as .docx or .odt without a password"
    ),
    "input.encrypted-pdf": "{path}: this PDF is encrypted; save it without a password",
    "input.scanned": "{path}: no text in this PDF, only pictures (a scan?); run text recognition (OCR) on it first",
    "input.needs-extra": (
        "{path}: to read .{format} files, install the extra \"documents\": pip install 'factcheck-cli[documents]'"
    ),
    "location.line": "line {number}",
    "location.page": "page {number}",
    "location.paragraph": "paragraph {number}",
    "location.note": "note {number}",
    # errors
    "error.standard-output": "standard output",
    "error.unwritable-output": "standard output: cannot be written ({why}).",
    "error.unwritable": "{path}: cannot be written ({why}). Name another file after {option}.",
    "error.unreadable": "{path}: cannot be read ({why}).",
    "error.not-utf-8": "{path}: is not UTF-8 text (byte {at}). Save it as UTF-8.",
    "error.closed-input": "-: standard input is closed. Name a file, or send the article through a pipe.",
    "error.needs-fit": "fit needs scikit-learn: pip install 'factcheck-cli[fit]'.",
    "error.claim": "claim {unknown} `factcheck claims list` lists the ids.",
    "error.check": "check {unknown} `factcheck explain` lists the checks.",
    "error.search": "search: give either a TEXT or --from FILE.",
    "error.plot": "--plot {path}: plots are web pages. Name a file that ends in .html.",
    "error.one-place": "{place}: two reports cannot go to one place. Name another file after {option}.",
    "error.report": "--report {report}: write FORMAT:FILE, as in --report json:report.json.",
    "error.report-format": "--report {report}: format {unknown}",
    "error.ui": "FACTCHECK_UI: {unknown}",
    "error.no-base": (
        "{root}: no claim base here (a base is a folder with claims/ and seeds/). Give one with --base DIR."
    ),
    "error.closed-base": "{path}: {why}. The claim base could not be read.",
    "error.internal": (
        "internal error: {kind}: {error}\n"
        "This is a defect of factcheck, not of your article. Please report it, with the command that you ran, "
        "where you got factcheck from; with FACTCHECK_DEBUG=1 the traceback is shown."
    ),
    # values that are not known
    "value.unknown": "{value} is not known.",
    "value.unknown-near": "{value} is not known. Did you mean {nearest}?",
    "value.unknown-among": "{value} is not known. Possible: {known}.",
    "value.unknown-near-among": "{value} is not known. Did you mean {nearest}? Possible: {known}.",
    # what `options` and typer say of a command line, word for word: `refusals` knows it by this
    "refusal.page": "Usage: {usage}\nTry '{command}' for help.\n\nError: {message}",
    "refusal.bare": "Error: {message}",
    "refusal.option": "No such option: {option}",
    "refusal.option-near": "No such option: {option} (Possible options: {options})",
    "refusal.command": "No such command {command}.",
    "refusal.command-near": "No such command {command}. Did you mean {commands}?",
    "refusal.no-command": "Missing command.",
    "refusal.no-argument": "Missing argument {argument}.",
    "refusal.no-option": "Missing option {option}.",
    "refusal.extra": "Got unexpected extra argument(s) ({words})",
    "refusal.no-value": "Option {option} requires an argument.",
    "refusal.flag": "Option {option} does not take a value.",
    "refusal.value": "Invalid value for {option}: {message}",
    "refusal.int": "{value} is not a valid int.",
    "refusal.int-range": "{value} is not a valid int range.",
    "refusal.float": "{value} is not a valid float.",
    "refusal.float-range": "{value} is not a valid float range.",
    "refusal.range": "{value} is not in the range {range}.",
    "refusal.percent": "{value} is not from 0 to 100.",
    "refusal.encoding": "{value} is no encoding of text. Usual: {usual}.",
    "refusal.encoding-near": "{value} is no encoding of text. Did you mean {choices}? Usual: {usual}.",
    # how much of the sources is in the base
    "coverage.title": "Coverage of the claim base",
    "coverage.source": "source text",
    "coverage.claims": "claims",
    "coverage.checkable": "checkable",
    "coverage.carrying": "with claim",
    "coverage.share": "share",
    "coverage.all": "all",
    "coverage.heat": "Claims on a sentence:",
    "coverage.open": "no claim",
    "coverage.skipped": "nothing to check",
    # what the base holds
    "stats.claims": "claims",
    "stats.sources": "sources",
    "stats.texts": "source texts",
    "stats.wordings": "wordings",
    "stats.refuted": "refuted wordings",
    "stats.without_wordings": "claims without other wordings",
    "stats.without_refuted": "claims without refuted wordings",
    "stats.conflicts": "pairs of claims that disagree openly",
    "stats.quote_words": "words of a quote",
    "stats.least": "least",
    "stats.middle": "middle",
    "stats.most": "most",
    "stats.fr": "French",
    "stats.en": "English",
    "stats.by_source": "claims by source",
    "stats.by_language": "claims by language of the source",
    "stats.by_topic": "claims by topic",
    "stats.by_speaker": "claims by speaker",
    "stats.more": "{count} more; see --top",
    # what changed in it
    "diff.claims": "claims: {added} added, {removed} removed, {changed} changed",
    "diff.verdicts": "verdicts that change: {count}",
    # drafts and their review
    "init.next": "Next: {command}",
    "draft.added": "{count} drafts added, {doubtful} of them with something to check",
    "draft.known": "{count} more are in the base already",
    "draft.open": "Who or what is “{word}”?",
    "draft.resolved": "“{word}” read as “{name}”.",
    "draft.speaker": "Said by {name}?",
    "draft.first": "Says “{word}”: write it in the third person.",
    "eval-drafts.all": "all",
    "review.none": "No drafts here. `factcheck claims draft SOURCE` makes some.",
    "review.claim": "claim",
    "review.note": "to check",
    "review.similar": "like it",
    "review.keys": "[a]ccept [e]dit [s]plit [m]erge [r]eject [d]rop wordings [n]ext [p]revious [u]ndo [q]uit [?]",
    "review.help": (
        "a  accept: from now on the claim decides verdicts\n"
        "e  edit the claim in $EDITOR\n"
        "s  split: edit it twice, as two claims\n"
        "m  merge it with the draft that follows; what comes out is a draft\n"
        "r  reject it, with a reason: it is kept, decides nothing, and is not drafted again\n"
        "d  drop the proposed wordings and mistakes\n"
        "n  next (or an arrow), p  previous: it stays a draft\n"
        "u  undo the last decision\n"
        "q  quit: everything is saved, and the review goes on here next time"
    ),
    "review.editing": "Remove the line status: to accept the claim. Close without a change to leave it as it is.",
    "review.again": "Press e to go on editing, another key to leave the claim as it was.",
    "review.reason": "Reason:",
    "review.no-reason": "no reason given",
    "review.accepted": "accepted",
    "review.rejected": "rejected",
    "review.edited": "saved",
    "review.merged": "merged",
    "review.dropped": "dropped",
    "review.undone": "undone",
    "review.nothing-to-undo": "nothing to undo",
    "review.cancelled": "left as it was",
    "review.first": "this is the first draft",
    "review.last": "this is the last draft",
    "review.done": "All drafts are decided. Press u to undo the last decision, another key to leave.",
    "review.left": "decided: {decided}, drafts left: {left}",
    # import and export
    "exchange.affixes": "stands in “{where}”, but not with this prefix and suffix. Copy what stands right before or "
    "after it",
    "exchange.brackets": "the claims in {file} are written in brackets. Write them as a list with dashes, then import "
    "again",
    "exchange.closest": "is not in “{where}” word for word; closest, on line {line}: “{passage}”. Copy the words from "
    "there",
    "exchange.column": "the column is left out: no field of a claim is called so",
    "exchange.column-like": "the column is left out: it is not known. Call it {near} if that is what it holds",
    "exchange.columns": "there is no column for {wanted} (found: {found}). Name it in the first line of the table",
    "exchange.conflict": "{other} is no other claim of the base or of this file. Mend the id, or leave it out",
    "exchange.differs": "the source {source} has “{before}” here. Make them the same, or give this source another id",
    "exchange.field": "the field is not known. Known: {known}",
    "exchange.half": "holds half a character (a lone surrogate). Write the text anew",
    "exchange.json": "this is not JSON ({what}). Save it as JSON again",
    "exchange.kind": "is of the wrong kind. Write {wanted}",
    "exchange.marks": "a quotation mark is not closed, or stands alone in this row: nothing from here on is read. "
    "Save the table as CSV again; a mark inside a cell is written twice",
    "exchange.missing": "is missing. Fill it in",
    "exchange.moved": "{file} of this base is not the version that the import was made from; the quotes are in it",
    "exchange.no-file": "{file} is not in seeds/. Put the text there, or give the passage that holds the quote",
    "exchange.no-text": "no source text. Name a text of seeds/ in file, or give the passage that holds the quote",
    "exchange.nowhere": "is not in “{where}” word for word. Copy the words from there",
    "exchange.nul": "holds a NUL character. Remove it",
    "exchange.often": "occurs {count} times in “{where}” (lines {lines}). Tell which with prefix or suffix, the words "
    "around it",
    "exchange.rating": "“{rating}” is neither true nor false: the draft has no refuted wording. Decide in the review",
    "exchange.repeated": "is written twice. Keep one of them",
    "exchange.reviewed": "is missing: the review does not say which claim it is about. Fill it in",
    "exchange.reviews": "there is no ClaimReview here. Give a feed or page in JSON-LD that has some",
    "exchange.slug": "“{value}” is no id. Use the letters a-z, digits, and single hyphens between them",
    "exchange.status": "“{value}” is not known. Write draft or rejected, or leave it empty for a reviewed claim",
    "exchange.taken": "another claim has this id ({place}); they differ in {fields}. Choose another id, or edit that "
    "one",
    "exchange.twice": "the columns {columns} all mean {meaning}. Rename or remove all but one",
    "exchange.unreadable": "{file} cannot be read as UTF-8 text. Save it as UTF-8",
    "exchange.which": "several sources are taken from {file} ({ids}). Say which in the column source",
    "exchange.width": "{found} cells where the table has {wanted} columns. Look for a stray separator in this row",
    "exchange.imported": "imported claims: {claims} (drafts: {drafts}), sources: {sources}",
    "exchange.skipped": "there already, left as they are: {claims} ({ids})",
    "exchange.nothing": "nothing is imported; problems: {count}. Mend them, or import the rest with --partial",
    "exchange.partly": "problems: {count}; what they are about is not imported",
    "exchange.left-out": "left out, for this format holds reviewed claims only: {claims}",
}
