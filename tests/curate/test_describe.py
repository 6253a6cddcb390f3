"""What a document says of itself."""

from factcheck.curate.describe import described
from factcheck.documents.markdown import markdown_blocks
from factcheck.documents.plain import plain_blocks
from factcheck.model import Document
from tests.curate.articles import HERE


def test_a_plain_text_tells_it_in_its_first_lines() -> None:
    text = (HERE / "tramway.fr.txt").read_text(encoding="utf-8")
    assert described(Document("a.txt", text, plain_blocks(text))) == {
        "title": "Le tramway de Valserine fête ses dix ans",
        "author": "Odile Vasseur",
        "publisher": "La Gazette du Haut-Jura",
        "date": "2024-03-14",
        "language": "fr",
    }


def test_front_matter_is_believed_first() -> None:
    front = "---\ntitle: The bridge\nauteur: Paul Hamelin\ndate: 2019-03\nlang: en-GB\n---\n\n"
    text = f"{front}# Another\n\nBy Odile Vasseur\n"
    assert described(Document("a.md", text, markdown_blocks(text))) == {
        "title": "The bridge",
        "author": "Paul Hamelin",
        "date": "2019-03",
        "language": "en",
    }


def test_what_is_not_told_is_left_out() -> None:
    text = (
        "The bridge has been closed for years and nobody knows when it will open again, or who will have to pay.\n" * 2
    )
    assert described(Document("a.txt", text, plain_blocks(text))) == {"language": "en"}
