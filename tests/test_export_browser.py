"""The HTML reports in a real browser without a network: nothing is fetched, nothing runs or is wrong."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import export_kit
import pytest

from models.exporting import Choice, export
from models.library import Library

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(not BROWSER, reason="Chromium is not installed here")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from export_kit.made(tmp_path)


@pytest.mark.parametrize("form", ["html", "memo"])
def test_a_browser_asks_for_nothing_and_complains_of_nothing(
    library: Library, tmp_path: Path, form: str
) -> None:
    export_kit.fill(library)
    page, log, pdf = (tmp_path / f"r.{ending}" for ending in ("html", "json", "pdf"))
    export(library.store, page, Choice(), form)
    said = browse(page, f"--log-net-log={log}", "--dump-dom", home=tmp_path)
    assert "Harbour grows" in said.stdout
    assert "<script>alert" not in said.stdout.replace("&lt;", "")
    assert "CONSOLE" not in said.stderr, "neither errors nor refusals"
    assert urls(log) <= {page.as_uri()}
    browse(page, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", home=tmp_path)
    assert pdf.read_bytes().startswith(b"%PDF-")


def browse(page: Path, *options: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """The browser without a window, as a person without a network has it."""
    assert BROWSER
    command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    command += [f"--user-data-dir={home / 'browser'}", "--host-resolver-rules=MAP * ~NOTFOUND"]
    command += ["--disable-background-networking", "--no-first-run", *options, page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)


def urls(log: Path) -> set[str]:
    """What the page asked for, by the browser's own log; the browser's own errands are not the page's."""
    events = json.loads(log.read_text(encoding="utf-8"))["events"]
    asked = {event.get("params", {}).get("url", "") for event in events}
    return {url for url in asked if (url and "example" in url) or url.startswith("file:")}
