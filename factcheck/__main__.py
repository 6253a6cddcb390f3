"""`python -m factcheck` is the command `factcheck`."""

import sys

from factcheck.cli.main import main

sys.exit(main())
