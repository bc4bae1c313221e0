"""The HTML report: nothing in it runs or loads, what comes from outside is words, overlaps are marked."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from export_kit import BODY, EVIL, fill, made

from models import places
from models.exporting import Choice, export
from models.exporting.highlights import marked_text
from models.exporting.reviewed import Numbered
from models.gate import Profile
from models.library import Library
from models.links import web_host
from models.terms import Claim, Draft, Suggestion, Tag
from ui.theme import DARK, LIGHT

VOID = {"meta", "circle", "path", "rect", "use"}
CALLED = {"ver": "verified", "dis": "disputed", "uns": "unsourced", "unr": "unreviewed"}


class Page(HTMLParser):
    """The elements of a page with their attributes, and its text; fails where they are not nested."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


def report(library: Library, tmp_path: Path, choice: Choice | None = None) -> Page:
    export(library.store, tmp_path / "r.html", choice or Choice(), "html")
    return Page((tmp_path / "r.html").read_text(encoding="utf-8"))


def test_nothing_runs_and_nothing_is_loaded(library: Library, tmp_path: Path) -> None:
    fill(library)
    page = report(library, tmp_path)
    assert not {"script", "img", "link", "iframe", "object", "form", "base"} & {
        name for name, _ in page.elements
    }
    assert not [key for _, attributes in page.elements for key in attributes if key.startswith("on")]
    assert not [key for _, attributes in page.elements for key in attributes if key in ("src", "srcset")]
    (policy,) = [meta["content"] for meta in page.all("meta") if meta.get("http-equiv")]
    assert policy is not None and policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    style = (places.resources() / "report.css").read_text(encoding="utf-8")
    assert "url(" not in style and "@import" not in style


def test_links_are_of_the_web_alone(library: Library, tmp_path: Path) -> None:
    fill(library)
    page = report(library, tmp_path)
    outside = [link for link in page.all("a") if not str(link["href"]).startswith("#")]
    assert {link["href"] for link in outside} == {
        "https://example.org/a?b=1&c=2",
        "https://stat.example/2019?a=1&b=2",
        "https://archive.example/1",
        "https://täst.example/report",
    }
    assert all("noopener" in str(link["rel"]).split() for link in outside)
    assert "javascript:alert(1)" in page.text and "xn--tst-qla.example" in page.text
    targets = {attributes.get("id") for _, attributes in page.elements}
    inside = [str(link["href"]) for link in page.all("a") if str(link["href"]).startswith("#")]
    assert len(inside) == 4 and {link[1:] for link in inside} <= targets


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://a.example/x", "a.example"),
        ("HTTP://A.example", "a.example"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://täst.example", "xn--tst-qla.example"),
        *(
            (url, "")
            for url in ("javascript:alert(1)", " https://a.example", "https://a.example/a b", "//a.example")
        ),
        *(
            (url, "")
            for url in ("java\nscript:x", "https://[", "https://", "ftp://a.example", "https://" + "a" * 3000)
        ),
    ],
)
def test_addresses(url: str, host: str) -> None:
    assert web_host(url) == host


def test_what_is_said_is_there_as_words(library: Library, tmp_path: Path) -> None:
    fill(library)
    page = report(library, tmp_path, Choice(profile=Profile(2, 2)))
    for words in (
        EVIL,
        "said Ann <b>Lee</b>",
        "It handled 4.1 million tonnes.",
        "Statistics <2019>",
        "Error of fact",
        "2 of 3",
        "Searched the ministry's page\nand two archives",
        "Dismissed as not checkable: 1",
        "1 disputed",
        "short of evidence",
        "Reviewed by Ada",
        "Harbour grows",
    ):
        assert words in page.text
    assert "taken off" not in page.text
    assert [attributes["class"] for attributes in page.all("article")] == [
        "claim disputed",
        "claim verified",
        "claim unsourced",
        "claim unreviewed",
    ]
    assert len(report(library, tmp_path, Choice(reviewed_only=True)).all("article")) == 3


def unmarked(html: str) -> str:
    lines = re.findall(r"<p dir=\"auto\">(.*?)</p>", html, re.DOTALL)
    return "\n".join(Page(re.sub(r"<a .*?</a>", "", line)).text for line in lines)


def claims(*spans: tuple[int, int]) -> list[Numbered]:
    made = sorted(spans, key=lambda span: (span[0], -span[1]))
    return [Numbered(n, Claim(str(n), "a", *span, "", tag=Tag.VERIFIED)) for n, span in enumerate(made, 1)]


@pytest.mark.parametrize(
    "spans",
    [
        [],
        [(0, 5)],
        [(0, 5), (5, 9)],
        [(0, 9), (2, 5)],
        [(0, 6), (3, 9)],
        [(0, 20), (0, 20), (0, 3)],
        [(n, 30 - n) for n in range(12)],
        [(10, len(BODY))],
        [(len(BODY) - 1, len(BODY))],
    ],
)
def test_marks_change_no_letter(spans: list[tuple[int, int]]) -> None:
    html = "".join(marked_text(BODY, claims(*spans), "c"))
    assert unmarked(html) == "\n".join(line for line in BODY.split("\n") if line.strip())
    assert len(re.findall("<a ", html)) == len(spans)


def test_overlapping_claims_are_marked_over_each_other(library: Library, tmp_path: Path) -> None:
    fill(library)
    html = (report(library, tmp_path), (tmp_path / "r.html").read_text(encoding="utf-8"))[1]
    assert (
        '<mark class="disputed l0"><mark class="verified l1">4.2 million tonnes in 2019</mark></mark>' in html
    )
    assert re.search(r'<p dir="auto"><a class="at unsourced" dir="ltr"', html), (
        "the letter must not turn the line"
    )


def test_the_size_is_linear_however_claims_overlap() -> None:
    def size(number: int) -> int:
        text = "word " * number
        spans = [(5 * n, min(len(text), 5 * n + 200)) for n in range(number)]
        return sum(map(len, marked_text(text, claims(*spans), "c")))

    assert size(2000) < 2.1 * size(1000)


def test_a_headline_is_not_said_twice_unless_a_claim_is_in_it(library: Library, tmp_path: Path) -> None:
    library.add(Draft("A headline\n\nA text."), (), "test 1")
    library.edit(library.articles()[0].id, library.articles()[0].details.__class__(title="A headline"))
    assert report(library, tmp_path).text.count("A headline") == 1
    library.add(Draft("A heading\n\nA text."), (Suggestion(0, 9, 0.9),), "test 1")
    library.edit(library.articles()[0].id, library.articles()[0].details.__class__(title="A heading"))
    assert report(library, tmp_path).text.count("A heading") == 3


def test_colours_are_those_of_the_window() -> None:
    style = (places.resources() / "report.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([a-z0-9-]+):(#\w+)", part)) for part in re.findall(r":root\{[^}]*\}", style)
    )
    for tokens, theme in ((light, LIGHT), (dark, DARK)):
        for name in ("window", "paper", "hair", "hair2", "ink", "ink2", "ink3", "accent", "amber"):
            assert tokens[name] == getattr(theme, name)
        for short, name in CALLED.items():
            assert tokens[name] == getattr(theme, short)
            assert tokens[f"{name}-f"] == getattr(theme, f"{short}_fill")
