"""`claimdesk score`: a line in, a score out, at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.detection import default_detector

ROOT = Path(__file__).resolve().parents[1]
LINES = (
    "In 2019 the port handled 4.2 million tonnes, 12% more than a year before.",
    "",
    "Порт прийняв 40 суден.",
    "What shall we do?",
)


@pytest.fixture
def scorer() -> "subprocess.Popen[bytes]":
    """The program, waiting for lines."""
    with subprocess.Popen(
        [sys.executable, "main.py", "score"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


def test_each_line_is_answered_before_the_next_is_asked(scorer: "subprocess.Popen[bytes]") -> None:
    assert scorer.stdin is not None and scorer.stdout is not None
    for line in LINES:
        scorer.stdin.write(f"{line}\n".encode())
        scorer.stdin.flush()
        assert scorer.stdout.readline() == f"{default_detector().score(line):.4f}\n".encode()
    scorer.stdin.close()
    assert scorer.stdout.read() == b"" and scorer.wait() == 0


def test_a_line_each_whatever_the_lines_are(scorer: "subprocess.Popen[bytes]") -> None:
    lines = [
        b"x" * 1_000_000,
        b"",
        b"\xff\xfe broken",
        b"a\x00b",
        "😀".encode() * 50_000,
        b"y" * 65_536,
        b"last",
    ]
    output, _ = scorer.communicate(b"\n".join(lines))
    scores = [float(line) for line in output.split()]
    assert len(scores) == len(lines) and all(0 <= score <= 1 for score in scores)
    assert scorer.returncode == 0


def test_windows_line_ends_change_nothing(scorer: "subprocess.Popen[bytes]") -> None:
    output, _ = scorer.communicate("".join(f"{line}\r\n" for line in LINES).encode())
    assert output.decode().split() == [f"{default_detector().score(line):.4f}" for line in LINES]


def test_nothing_heavy_is_imported() -> None:
    """It has to answer within 0.3 s; the storage alone takes longer."""
    code = (
        "import sys, io; sys.stdin = io.TextIOWrapper(io.BytesIO(b'a\\n'));"
        "import main; main.main(['score']);"
        "sys.exit(bool({'sqlmodel', 'sqlalchemy', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
