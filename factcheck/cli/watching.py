"""`--watch`: check again whenever an article, the configuration, the baseline or the claim base is saved.

Sizes and times are looked at twice a second: an article is one file or a folder of some, so that a library which asks
the operating system for events would bring more to install than it saves.
"""

import gc
import os
import time
from collections.abc import Iterator
from itertools import product
from typing import NoReturn

from factcheck.cli.articles import check_once, found
from factcheck.cli.output import complain
from factcheck.cli.plan import Plan, planned
from factcheck.cli.wishes import Wishes
from factcheck.errors import FactcheckError, UsageError
from factcheck.messages import say

_PAUSE = 0.5  # seconds

Stamps = dict[str, tuple[int, int]]


def watch(said: Wishes) -> NoReturn:
    """Check, and check again after each change, until the user interrupts.

    Raises UsageError where the command line cannot be used at all; an error later on is told, and watched away.
    """
    plan = planned(said)
    if "-" in said.files:
        raise UsageError(say("watch.stdin", plan.ui))
    while True:
        before = stamps(plan)
        plan = checked(said, plan)
        complain(say("watch.again", plan.ui))
        while stamps(plan) == before:
            time.sleep(_PAUSE)


def checked(said: Wishes, last: Plan) -> Plan:
    """Check once, with the configuration as it is now, and give the plan; an error is told, and `last` stays."""
    try:
        plan = planned(said)
        check_once(plan)
    except FactcheckError as error:
        complain(error.told(last.ui))
        return last
    finally:
        gc.collect()
    return plan


def stamps(plan: Plan) -> Stamps:
    """Give size and time of all that the verdicts depend on, without the reports that the run itself writes."""
    return {path: stamp for path in _watched(plan) if (stamp := _stamp(path))}


def _watched(plan: Plan) -> Iterator[str]:
    wishes = plan.wishes
    written = {os.path.abspath(each) for each in (wishes.output, *_written(wishes)) if each}
    yield from (path for path in found(plan)[0] if os.path.abspath(path) not in written)
    yield from wishes.files
    yield from (str(each) for each in (plan.file, wishes.baseline) if each and os.path.abspath(each) not in written)
    for base, part in product(wishes.base or (), ("claims", "seeds")):
        for folder, _, names in os.walk(os.path.join(str(base), part)):
            yield from (os.path.join(folder, name) for name in sorted(names))


def _written(wishes: Wishes) -> Iterator[str]:
    yield from (report.partition(":")[2] for report in wishes.reports or ())
    yield from (str(each) for each in (wishes.write_baseline, wishes.annotate) if each)


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        stat = os.stat(path)
    except OSError:
        return None
    return None if os.path.isdir(path) else (stat.st_size, stat.st_mtime_ns)
