import pytest

from factcheck.curate.exchange.columns import FIELDS, field_of


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Énoncé", "claim"),
        ("AFFIRMATION", "claim"),
        ("Citation exacte", "quote"),
        ("wordings_fr", "wordings fr"),
        ("Formulations (EN)", "wordings en"),
        ("Formulation FR 2", "wordings fr"),
        ("Réfutés FR", "refuted fr"),
        ("Indices EN 1", "cues en"),
        ("Indices réfutés", "refuted cues"),
        ("refuted_cues_fr", "refuted cues fr"),
        ("Mots-clés", "topics"),
        ("conflicts_with", "conflicts with"),
        ("E\u0301tat", "status"),
        ("\u00a0Média ", "publisher"),
        ("Responsable", ""),
        ("", ""),
    ],
)
def test_columns_are_known_by_french_and_english_names(name: str, field: str) -> None:
    assert field_of(name) == field


def test_every_field_is_known_by_its_own_name() -> None:
    assert [field_of(name.replace(" ", "_").upper()) for name in FIELDS] == [*FIELDS]
