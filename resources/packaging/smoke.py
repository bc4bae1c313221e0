"""Does the main job in a packed program, with a real window and real keys, before a release.

`python resources/packaging/smoke.py PATH`, where PATH is a .deb, a .tar.xz, or the program itself. Needs Xvfb
and xdotool (and openbox, for the window's focus): `apt-get install xvfb xdotool openbox`.
"""

import argparse
import contextlib
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from commands import BuildError, run

KEYCODES = {"V": "55", "D": "40", "J": "44", "1": "10"}
"""The places of keys on the keyboard, which no layout changes."""
FIRST = """Harbour reports record year

The port of Northby handled 4.2 million tonnes of freight in 2024, 12 per cent more than in 2023.

Ada Lind has run the harbour since 2019, according to the town council.
"""
SECOND = "Bridge opens\n\nThe new bridge cost 45 million euros in 2023.\n"
_SECONDS = 30.0


def unpacked(path: Path, folder: Path) -> Path:
    """The program in the package, or the path itself."""
    if path.suffix == ".deb":
        run("dpkg-deb", "-x", path, folder)
        return folder / "opt" / "claimdesk" / "claimdesk"
    if path.name.endswith(".tar.xz"):
        shutil.unpack_archive(path, folder, "xztar", filter="data")
        return folder / "claimdesk" / "claimdesk"
    return path / "claimdesk" if path.is_dir() else path


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A display of our own, with a window manager where there is one."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    manager = None
    if shutil.which("openbox"):
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
        )
    try:
        yield display
    finally:
        for process in filter(None, (manager, server)):
            process.terminate()
            process.wait()


class Trial:
    """A person at the packed program: starts it, presses keys, waits for what must come."""

    def __init__(self, program: Path, folder: Path, display: str) -> None:
        self._program, self.folder = program, folder
        self._started: list[subprocess.Popen[bytes]] = []
        (folder / "run").mkdir(mode=0o700)
        (folder / "home").mkdir()
        bare = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "WAYLAND"))
        }
        self._surroundings = {
            **bare,
            "DISPLAY": display,
            "HOME": str(folder / "home"),
            "CLAIMDESK_HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "LC_ALL": "C.UTF-8",
        }

    def start(self, *arguments: Path) -> "subprocess.Popen[bytes]":
        """Starts the program."""
        self._started.append(subprocess.Popen([self._program, *arguments], env=self._surroundings))
        return self._started[-1]

    def end(self) -> None:
        """Ends what still runs."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.wait()

    def wait_for_title(self, words: str) -> None:
        """Waits until a window bears these words."""
        self.wait(
            lambda: words in self._xdotool("search", "--onlyvisible", "--name", ".", "getwindowname", "%@"),
            words,
        )

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Waits until something is so. Raises BuildError."""
        until = time.monotonic() + _SECONDS
        while not condition():
            if time.monotonic() > until:
                self.shoot("failed")
                raise BuildError(f"This did not come within {_SECONDS:.0f} s: {what}")
            time.sleep(0.1)

    def press(self, *keys: str) -> None:
        """Presses keys by their place, or by name where they have none."""
        for key in keys:
            self._xdotool("key", KEYCODES.get(key, key))
            time.sleep(0.4)

    def shoot(self, name: str) -> None:
        """Takes a picture of the screen to look at, where ImageMagick is there."""
        if shutil.which("import"):
            picture = Path(tempfile.gettempdir()) / f"claimdesk-smoke-{name}.png"
            run("import", "-window", "root", picture, env=self._surroundings)
            print(f"Look at {picture}")

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._surroundings, capture_output=True, text=True, check=False
        )
        return done.stdout


def main_job(trial: Trial) -> None:
    """Opens an article, tags two claims, exports, is started twice, closes. Raises BuildError."""
    first, second = trial.folder / "first.txt", trial.folder / "second.txt"
    target = trial.folder / "home" / "harbour-reports-record-year-review.csv"
    first.write_text(FIRST, encoding="utf-8")
    second.write_text(SECOND, encoding="utf-8")
    window = trial.start(first)
    trial.wait_for_title("Harbour reports record year")
    time.sleep(1)
    trial.press("J", "V", "D", "1")
    trial.shoot("tagged")
    trial.press("ctrl+e")
    time.sleep(1)
    trial.shoot("export")
    trial.press("Return")
    trial.wait(target.exists, f"the file {target}")
    check(target)
    again = trial.start(second)
    trial.wait_for_title("Bridge opens")
    if again.wait(_SECONDS) != 0 or window.poll() is not None:
        raise BuildError("Started twice, it did not hand the file to the first window.")
    trial.shoot("twice")
    trial.press("ctrl+q")
    if window.wait(_SECONDS) != 0:
        raise BuildError(f"It ended with status {window.returncode}.")


def check(target: Path) -> None:
    """Reads the review CSV. Raises BuildError where a tag is not in it."""
    with target.open(encoding="utf-8-sig", newline="") as file:
        tags = [row["tag"] for row in csv.DictReader(file) if row["tag"] != "unreviewed"]
    if tags != ["verified", "disputed"]:
        raise BuildError(f"The CSV has the tags {tags}, not the two that were given.")


def main() -> int:
    """Runs the trial; returns the exit status."""
    parser = argparse.ArgumentParser(description="Does the main job in a packed program.")
    parser.add_argument("path", type=Path, metavar="PATH", help="a .deb, a .tar.xz, or the program itself")
    path: Path = parser.parse_args().path.resolve()
    try:
        with tempfile.TemporaryDirectory(prefix="claimdesk-smoke-") as folder, screen() as display:
            program = unpacked(path, Path(folder) / "program")
            trial = Trial(program, Path(folder), display)
            try:
                main_job(trial)
            finally:
                trial.end()
    except (BuildError, OSError, subprocess.SubprocessError) as error:
        print(f"smoke: {error}", file=sys.stderr)
        return 1
    print("Passed: an article opened, two claims tagged, the CSV exported, the second start handed over.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
