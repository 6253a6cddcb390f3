"""A new claim base: the files that `factcheck init` writes."""

from pathlib import Path

from factcheck.errors import UsageError

_SEED = """The lighthouse of Port Valen

The lighthouse of Port Valen was built in 1862. It is 38 metres high and was electrified in 1951.
"""
_CLAIMS = """\
# A claim file describes one source and holds the claims that are taken from it. This one is an example: change it,
# or remove it and seeds/lighthouse.txt once you have a source of your own (factcheck claims draft SOURCE).
source:
  id: lighthouse              # a name of its own in this base: a-z, digits, hyphens
  file: seeds/lighthouse.txt  # the text that the quotes are copied from
  title: The lighthouse of Port Valen
  language: en                # fr or en
  # author, publisher and date ('2024-03-14', or less of it) are shown with every verdict that rests on the source.
claims:
- id: lighthouse-built-1862   # never used twice, also not after a claim is gone
  claim: The lighthouse of Port Valen was built in 1862.    # one fact, to be understood by itself
  quote: The lighthouse of Port Valen was built in 1862     # word for word as it stands in the source
  # speaker: who says it in the source, where the document does not say it itself
  # wordings: the same in other words, in French and English. The more they differ, the more articles are recognised.
  wordings:
    en:
    - The lighthouse at Port Valen dates from 1862.
    - Port Valen's lighthouse was put up in 1862.
  # refuted: what people get wrong and the quote rules out
  refuted:
    en:
    - The lighthouse of Port Valen was built in 1826.
  # cues and refuted_cues, by language too: words that tell, in a sentence about this, that it says the same
  # (en: [date from, put up]), or what careless writers put instead (en: [planned, pulled down]); with … between its
  # parts and | between alternatives, who does what to whom (en: [lighthouse … save | rescue … village]).
"""
_WORKFLOW = """\
# Checks on every push that the claim base is sound, and what it says of the articles. Change the paths to yours.
name: factcheck
on: [push, pull_request]
jobs:
  factcheck:
    runs-on: ubuntu-latest
    steps:
    - uses: actions/checkout@v4
    - uses: actions/setup-python@v5
      with: {python-version: '3.12'}
    - run: pip install factcheck-cli
    - run: factcheck claims validate --base .
    - run: if [ -d articles ]; then factcheck articles --base .; fi
"""
_IGNORED = "# factcheck: what an editor or an interrupted write leaves behind\nclaims/.*\nseeds/.*\n*.orig\n"
FILES = {
    "claims/lighthouse.yaml": _CLAIMS,
    "seeds/lighthouse.txt": _SEED,
    ".github/workflows/factcheck.yml": _WORKFLOW,
}
_CONFIG = """\
# What `factcheck ARTICLE` uses for articles in this folder and below (factcheck config shows all that can stand here).
base = "."
fail-on = "contradicted"  # or unsourced, never
"""
_GITIGNORE, _CONFIGURATION = ".gitignore", "factcheck.toml"


def new_base(root: Path) -> dict[str, str]:
    """The files of a new base in the folder `root`, text by path in it; lines are added to a .gitignore that is there,
    and a configuration that is there stays as it is.

    Raises UsageError where one of the files, or a claim file, is there already.
    """
    there = [name for name in FILES if (root / name).exists()]
    there += [f"claims/{path.name}" for path in sorted((root / "claims").glob("*.y*ml"))]
    if there:
        raise UsageError(f"{root / there[0]}: is there already. Name another folder: factcheck init DIR.")
    ignored = root / _GITIGNORE
    before = ignored.read_text(encoding="utf-8") if ignored.exists() else ""
    apart = "\n" if before and not before.endswith("\n") else ""
    configuration = {} if (root / _CONFIGURATION).exists() else {_CONFIGURATION: _CONFIG}
    return FILES | configuration | ({} if _IGNORED in before else {_GITIGNORE: before + apart + _IGNORED})
