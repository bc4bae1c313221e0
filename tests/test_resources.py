"""What is not code is there, is whole and may be passed on: fonts, licences, icon, sample article."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
REFERENCE = ROOT.parent / "shared" / "data" / "articles" / "siversk.txt"
FONTS = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "SourceSerif4-Regular",
    "SourceSerif4-Italic",
    "SourceSerif4-SemiBold",
)
FACES = (
    ("Inter", 400, False),
    ("Inter", 500, False),
    ("Inter", 600, False),
    ("Source Serif 4", 400, False),
    ("Source Serif 4", 400, True),
    ("Source Serif 4", 600, False),
)


def sample_text() -> str:
    return (RESOURCES / "sample" / "siversk.txt").read_text(encoding="utf-8")


def runs_of_words(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def test_the_fonts_are_these_and_no_others() -> None:
    assert {path.stem for path in (RESOURCES / "fonts").iterdir()} == set(FONTS)


@pytest.mark.parametrize("name", FONTS)
def test_a_font_loads(qapp: QApplication, name: str) -> None:
    data = (RESOURCES / "fonts" / f"{name}.ttf").read_bytes()
    assert data[:4] == b"\x00\x01\x00\x00"
    assert QFontDatabase.addApplicationFontFromData(data) >= 0


@pytest.mark.parametrize(("family", "weight", "italic"), FACES)
def test_a_face_of_the_design_has_a_font_of_its_own(
    qapp: QApplication, family: str, weight: int, italic: bool
) -> None:
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf"))
    styles = QFontDatabase.styles(family)
    own = [(QFontDatabase.weight(family, style), QFontDatabase.italic(family, style)) for style in styles]
    assert (weight, italic) in own
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    found = QFontInfo(font)
    assert (found.family(), found.weight(), found.italic()) == (family, weight, italic)


@pytest.mark.parametrize("name", ["Inter", "SourceSerif4"])
def test_each_font_family_comes_with_its_licence(name: str) -> None:
    text = (RESOURCES / "licences" / f"{name}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert text.startswith(("Copyright", "©"))


def test_our_own_licence_is_there() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n\nCopyright (c)")


def test_the_icon_is_there_in_every_size() -> None:
    assert "<svg" in (RESOURCES / "icons" / "claimdesk.svg").read_text(encoding="utf-8")
    for size in (16, 24, 32, 48, 64, 128, 256):
        image = QImage(str(RESOURCES / "icons" / f"claimdesk-{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 255  # rounded corner
        assert image.pixelColor(size // 2, size // 8).name() == "#2456c7"


def test_the_sample_says_that_it_is_one() -> None:
    facts = json.loads((RESOURCES / "sample" / "siversk.json").read_text(encoding="utf-8"))
    assert set(facts) == {"title", "byline", "publisher", "url", "published"}
    assert facts["publisher"] == "Claimdesk sample"
    assert facts["title"] == sample_text().split("\n", 1)[0]
    assert date.fromisoformat(facts["published"]) == date(2025, 12, 24)
    assert "practice material" in sample_text()


def test_the_sample_is_a_headline_and_some_paragraphs() -> None:
    paragraphs = sample_text().rstrip("\n").split("\n\n")
    assert 7 <= len(paragraphs) - 1 <= 9
    assert all(paragraph.strip() and "\n" not in paragraph for paragraph in paragraphs)


def test_the_sample_is_in_our_own_words() -> None:
    if not REFERENCE.exists():
        pytest.skip("no ../shared/data/articles/siversk.txt to compare with")
    reference = runs_of_words(REFERENCE.read_text(encoding="utf-8"), 8)
    assert len(reference) > 100
    assert not runs_of_words(sample_text(), 8) & reference
