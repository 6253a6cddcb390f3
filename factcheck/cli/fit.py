"""`factcheck fit`: the weights of the verdict, from labelled data."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root, open_base
from factcheck.cli.options import Base, Ui
from factcheck.cli.output import emit, write_file
from factcheck.errors import UsageError
from factcheck.messages import Said

if TYPE_CHECKING:
    from factcheck.model import ClaimBase
    from factcheck.verdict.stance import Weights

Labelled = Annotated[
    list[Path] | None,
    typer.Option("--labelled", metavar="DIR", help="Folder of labelled articles to choose thresholds on; repeatable."),
]
Pairs = Annotated[
    list[Path] | None,
    typer.Option(
        "--pairs", metavar="FILE", help="Labelled sentence pairs to fit claims without wordings to; repeatable."
    ),
]
Output = Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write the weights here.")]


def fit(
    *, base: Base = None, labelled: Labelled = None, pairs: Pairs = None, output: Output = None, ui: Ui = None
) -> None:
    """Fit the weights of the verdict to a base, its thresholds to labelled articles, and print what was chosen."""
    try:
        import sklearn  # noqa: F401 - asked for here, so that the message is clear
    except ImportError as error:
        raise UsageError(Said("error.needs-fit")) from error
    from factcheck.base.load import load_base
    from factcheck.measure import fit as fitting
    from factcheck.measure.labelled import read
    from factcheck.verdict.stance import shipped_weights

    language, root = ui_language(ui), base_root(base)
    opened = open_base(base, language)
    sets = [fitting.judgeable(opened, root, read(folder)) for folder in labelled or ()]
    supports, contradicts = fitting.learn(load_base(root), lambda line: sys.stderr.write(f"{line}\n"), sets)
    weights = fitting.moved(shipped_weights(), supports, contradicts)
    if labelled:
        weights = weights._replace(mistakes=fitting.mistakes(sets, weights))
        limits, found = fitting.thresholds(sets, weights)
        weights = weights._replace(thresholds=limits)
        emit(f"thresholds: {', '.join(f'{name} {value}' for name, value in limits.items())}\n")
        for folder, figures in zip(labelled, found, strict=True):
            emit(
                f"{folder}: macro-F1 {figures.macro_f1:.3f}, contradicted precision {figures.precision:.3f} "
                f"recall {figures.recall:.3f}, unsourced without evidence {figures.unsourced:.3f}\n"
            )
    if pairs:
        weights = weights._replace(bare=_bare(load_base(root), pairs))
    text = fitting.written(weights)
    if output:
        write_file(output, text.encode())
    else:
        emit(text)


def _bare(base: "ClaimBase", files: list[Path]) -> "Weights":
    """The profile for claims without refuted wordings, with the figures of models that have not seen the articles."""
    from factcheck.measure import fit_bare
    from factcheck.measure.pairs import nearby, read_pairs

    sets = [list(nearby(read_pairs(path))) for path in files]
    profile, found = fit_bare.learn(base, sets, lambda line: sys.stderr.write(f"{line}\n"))
    emit(f"thresholds, bare: {', '.join(f'{name} {value}' for name, value in profile.thresholds.items())}\n")
    for path, figures in zip(files, found, strict=True):
        emit(
            f"{path}: accuracy {figures.accuracy:.3f}, contradicted precision {figures.precision:.3f} "
            f"recall {figures.recall:.3f} (articles not seen)\n"
        )
    return profile
