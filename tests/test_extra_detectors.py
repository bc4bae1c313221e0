"""Detectors that a user adds: a program, or a package; what they may add, and that they can break nothing."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from seat import ARTICLE, Seat

from main import main
from models.detection import suggest
from models.detection.blended import NO_MODEL, BlendedDetector
from models.detection.extra import CommandDetector, PackageDetector, chosen, installed
from models.detection.finding import extra_detector, find_claims
from models.detection.process import DetectorError, run
from models.detection.sentences import sentence_spans
from models.intake import take_in_file
from models.library import Library
from models.settings import Settings
from models.store import Store
from models.terms import Origin

ROOT = Path(__file__).resolve().parents[1]
EVERYTHING = "import sys\nfor line in sys.stdin: print(0.75)"
FAILURES = {
    "import sys; sys.exit('no licence')": "ended with status 1: no licence",
    "print(0.5)": f"wrote 1 scores for {len(sentence_spans(ARTICLE))} sentences",
    EVERYTHING.replace("0.75", "1.5"): "wrote '1.5' where a score from 0 to 1 was expected",
    EVERYTHING.replace("0.75", "'nan'"): "wrote 'nan' where",
    EVERYTHING.replace("0.75", "'high'"): "wrote 'high' where",
    "import sys\nwhile True: sys.stdout.write('1' * 9999)": "wrote more than there are sentences",
    "import os\nwhile True: os.write(2, b'x' * 1000000)": "complained without end",
    "import time; time.sleep(60)": "took longer than 1 seconds",
    "import os, time; os.close(1); os.close(0); time.sleep(60)": "took longer than 1 seconds",
    "import subprocess, sys\n" + "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])": (
        "something that it started goes on writing"
    ),
}


def program(code: str, seconds: float = 20.0) -> CommandDetector:
    return CommandDetector((sys.executable, "-c", code), seconds)


def spans(text: str) -> set[tuple[int, int]]:
    return {(one.start, one.end) for one in suggest(text)}


# -- a program -------------------------------------------------------------------------------------------


def test_a_program_adds_sentences_and_takes_nothing_away() -> None:
    found = find_claims(ARTICLE, program(EVERYTHING))
    ours = [one for one in found.suggestions if one.detector == found.detectors[0]]
    added = [one for one in found.suggestions if one.detector == found.detectors[1]]
    assert [(o.start, o.end, o.score, o.reasons) for o in ours] == [
        (o.start, o.end, o.score, o.reasons) for o in suggest(ARTICLE)
    ]
    assert {(o.start, o.end) for o in added} == set(sentence_spans(ARTICLE)) - spans(ARTICLE)
    assert added and all(one.score == 0.75 for one in added)
    assert [one.start for one in found.suggestions] == sorted(one.start for one in found.suggestions)
    assert not found.notices


def test_a_program_reads_a_sentence_a_line_in_utf_8() -> None:
    text = "Місто має 4 мости\nй 2 порти. “Nobody\u2028knows,” she said 😀."
    echo = "import sys; sys.exit(ascii(sys.stdin.buffer.read().decode('utf-8')))"
    with pytest.raises(DetectorError) as said:
        program(echo).detect(text, [(0, 28), (29, len(text))])
    wanted = "Місто має 4 мости й 2 порти.\n“Nobody knows,” she said 😀.\n"
    assert str(said.value).endswith(ascii(wanted))


@pytest.mark.parametrize("code", FAILURES)
def test_a_program_that_fails_is_said_and_changes_nothing(code: str) -> None:
    alone = find_claims(ARTICLE)
    found = find_claims(ARTICLE, program(code, 1.0))
    assert (found.suggestions, found.detectors) == (alone.suggestions, alone.detectors)
    (notice,) = found.notices
    assert FAILURES[code] in notice
    assert notice.endswith("The built-in detector was used alone.")


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX's")
@pytest.mark.parametrize(
    "leaves",
    [
        False,
        pytest.param(True, marks=pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")),
    ],
)
def test_what_a_program_started_ends_with_it(tmp_path: Path, leaves: bool) -> None:
    lives = tmp_path / "lives"
    child = f"import time, pathlib; time.sleep(1.5); pathlib.Path({str(lives)!r}).touch()"
    code = (
        "import subprocess, sys, time\n"
        f"subprocess.Popen([sys.executable, '-c', {child!r}], start_new_session={leaves})\ntime.sleep(60)"
    )
    with pytest.raises(DetectorError, match="took longer"):
        run((sys.executable, "-c", code), b"", 0.7, 100)
    time.sleep(2)
    assert not lives.exists()


@pytest.mark.parametrize("command", ["/nowhere/scorer --fast", "'unclosed", "'\0'"])
def test_a_command_that_is_none_is_said(command: str) -> None:
    (notice,) = find_claims(ARTICLE, chosen(Settings(detector_command=command))).notices
    assert "could not be started" in notice


def test_nothing_is_run_unless_the_settings_name_it() -> None:
    assert extra_detector(Settings()) is None
    assert extra_detector(Settings(detector_command="  ", detector_package=" ")) is None
    named = extra_detector(Settings(detector_command="score 'a b'", detector_seconds=5.0))
    assert named == CommandDetector(("score", "a b"), 5.0)
    assert extra_detector(Settings(detector_package="desk")) == PackageDetector("desk", 30.0)


def test_a_text_without_sentences_starts_no_program(tmp_path: Path) -> None:
    assert program(f"import pathlib; pathlib.Path({str(tmp_path / 'ran')!r}).touch()").detect("", []) == []
    assert not (tmp_path / "ran").exists()


# -- a package -------------------------------------------------------------------------------------------

PACKAGE = '''
"""A detector that finds every "ticket"."""
from models.terms import Suggestion

print("loading at length")

class Tickets:
    name, version = "tickets", "7"

    def detect(self, text, sentences):
        print("searching")
        start = text.find("ticket")
        return [Suggestion(start, start + 6, 0.9, ("keyword",), "Ada Lind")] if start >= 0 else []
'''


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Installs a package of one module that offers the detector `desk`."""

    def install(code: str = PACKAGE) -> None:
        folder = tmp_path / "site"
        info = folder / "desk_detector-1.2.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: desk-detector\nVersion: 1.2\n")
        (info / "entry_points.txt").write_text("[claimdesk.detectors]\ndesk = desk_detector:Tickets\n")
        (folder / "desk_detector.py").write_text(code)
        monkeypatch.syspath_prepend(str(folder))
        monkeypatch.setenv("PYTHONPATH", str(folder))

    return install


def test_a_package_adds_what_it_finds(package: Callable[..., None]) -> None:
    package()
    assert installed() == ["desk"]
    found = find_claims(ARTICLE, PackageDetector("desk", 30.0))
    assert not found.notices
    (added,) = [one for one in found.suggestions if one.detector == "desk 1.2"]
    assert ARTICLE[added.start : added.end] == "ticket"
    assert (added.score, added.reasons, added.attributed_to) == (0.9, ("keyword",), "Ada Lind")
    assert len(found.suggestions) == len(suggest(ARTICLE)) + 1


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("1 / 0", "failed (ZeroDivisionError: division by zero)"),
        ("import os; os._exit(9)", "ended with status 9"),
        (PACKAGE.replace("0.9", "7"), "where a score from 0 to 1 was expected"),
        (PACKAGE.replace("start + 6", "start"), "suggested words that do not stand at that place"),
        (PACKAGE.replace("start + 6", "10**9"), "suggested words that do not stand at that place"),
    ],
)
def test_a_package_that_fails_is_said(package: Callable[..., None], code: str, why: str) -> None:
    package(code)
    found = find_claims(ARTICLE, PackageDetector("desk", 30.0))
    (notice,) = found.notices
    assert why in notice
    assert {(o.start, o.end) for o in found.suggestions} == spans(ARTICLE)


def test_a_package_that_is_not_installed_is_said() -> None:
    (notice,) = find_claims(ARTICLE, PackageDetector("nobody", 30.0)).notices
    assert notice == "The detector nobody is not installed. The built-in detector was used alone."


def test_detect_with_a_package_that_is_not_there(
    article_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["detect", str(article_file), "--detector", "nobody"]) == 1
    assert "The detector nobody failed (DetectorError: is not installed)." in capsys.readouterr().err


# -- in the library and in the window --------------------------------------------------------------------


def test_each_claim_names_its_detector_and_the_library_is_whole(tmp_path: Path, article_file: Path) -> None:
    path = tmp_path / "a.claimdesk"
    Store.create(path)
    library = Library.open(path, "Ada")
    extra = program(EVERYTHING)
    added = take_in_file(library, article_file, extra=extra)
    library.close()
    store = Store.open(path)
    try:
        labels = [claim.detector for claim in store.claims(added.article_id)]
    finally:
        store.close()
    assert labels.count(extra.label) == len(sentence_spans(ARTICLE)) - len(spans(ARTICLE))
    assert len(labels) == len(sentence_spans(ARTICLE))


def test_the_window_lives_while_a_program_works(seat: Seat, tmp_path: Path) -> None:
    ticks: list[float] = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))

    script = tmp_path / "scorer.py"
    script.write_text(f"import time; time.sleep(1)\n{EVERYTHING}")
    seat.session.settings.detector_command = f"'{sys.executable}' '{script}'"
    timer.start()
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Northern", "Southern"), encoding="utf-8")
    seat.window.files.import_files([other])
    seat.wait(lambda: "Southern" in (seat.session.article.text if seat.session.article else ""))
    timer.stop()
    assert len(ticks) > 10, "the event loop went on"
    assert len(seat.claims) == len(sentence_spans(ARTICLE))
    found = {claim.detector for claim in seat.claims}
    assert len(found) == 2 and all(claim.origin is Origin.SUGGESTED for claim in seat.claims)


def test_a_program_that_fails_is_said_in_the_window(seat: Seat, tmp_path: Path) -> None:
    seat.session.settings.detector_command = "/nowhere/scorer"
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Northern", "Southern"), encoding="utf-8")
    seat.window.files.import_files([other])
    seat.wait(lambda: "Southern" in (seat.session.article.text if seat.session.article else ""))
    assert "could not be started" in seat.window.banner.text.text()
    assert len(seat.claims) == len(spans(ARTICLE))


def test_a_damaged_model_is_said(seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules_only = BlendedDetector(tmp_path / "none.bin")
    monkeypatch.setattr("models.detection.blended.blended_detector", lambda: rules_only)
    seat.window.files.look_at_detector()
    seat.wait(lambda: seat.window.banner.isVisible())
    assert "trained model is missing or damaged" in seat.window.banner.text.text()
    seat.window.banner.close_notice()
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Northern", "Southern"), encoding="utf-8")
    seat.window.files.import_files([other])
    seat.wait(lambda: "Southern" in (seat.session.article.text if seat.session.article else ""))
    assert {claim.detector for claim in seat.claims} == {"rules 1"}
    assert "trained model" in seat.window.banner.text.text()


def test_a_language_without_a_model_is_said_quietly(seat: Seat, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Порт прийняв 40 суден у 2019 році, на 12 відсотків більше, ніж за рік до того.\n", encoding="utf-8"
    )
    seat.window.files.import_files([other])
    seat.wait(lambda: "Порт" in (seat.session.article.text if seat.session.article else ""))
    seat.wait(lambda: not seat.session.busy)
    assert not seat.window.banner.isVisible()
    assert NO_MODEL in seat.window.status_bar.message.toolTip()
    assert seat.current.detector == "rules 1"


def test_stopping_and_closing_end_the_program_and_keep_the_article(
    open_seat: Callable[..., Seat], tmp_path: Path
) -> None:
    script, runs, lives = tmp_path / "scorer.py", tmp_path / "runs", tmp_path / "lives"
    code = f"import pathlib, time; pathlib.Path({str(runs)!r}).touch(); time.sleep(4)"
    script.write_text(f"{code}; pathlib.Path({str(lives)!r}).touch()")
    first = open_seat()
    first.session.settings.detector_command = f"'{sys.executable}' '{script}'"
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE, encoding="utf-8")
    first.window.files.import_files([other])
    first.wait(runs.exists)
    assert first.session.busy
    began = time.monotonic()
    first.window.close()
    again = open_seat()
    titles = [summary.details.title for summary in again.session.articles()]
    assert any("Ferry" in title for title in titles), "the article is kept, with the built-in suggestions"
    time.sleep(max(0.0, 5 - (time.monotonic() - began)))
    assert not lives.exists()
