"""What a screen reader gets over AT-SPI: roles, names and announcements; only where the bus can be had."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("at_spi_child.py")
NEEDED = ("Xvfb", "dbus-run-session", "dbus-send", "dbus-monitor")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> list[str]:
    """What of the system's programs is not there."""
    found = [name for name in NEEDED if shutil.which(name) is None]
    if not any(os.path.exists(path) for path in LAUNCHERS):  # noqa: PTH110 - a folder may be closed to us
        found.append("at-spi2-core")
    return found


pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list]:
    """The window in a session of its own, read and listened to."""
    folder = tmp_path_factory.mktemp("at_spi")
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            display = pipe.readline().strip()
        if not display:
            pytest.skip("Xvfb does not start")
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(CHILD)],
            env={
                **os.environ,
                "DISPLAY": f":{display}",
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "CLAIMDESK_HOME": str(folder / "home"),
                "XDG_CACHE_HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
            },
            capture_output=True,
            encoding="utf-8",
            timeout=180,
        )
    finally:
        screen.terminate()
        screen.wait()
    assert done.returncode == 0, done.stderr
    # The daemons of the bus write into the same stream.
    return json.loads(done.stdout.splitlines()[-1])


def test_the_main_parts_are_there_by_role_and_name(spoken: dict[str, list]) -> None:
    tree = {(role, name.split(":")[0]) for role, name in spoken["tree"]}
    assert tree >= {
        ("push button", "Claimdesk menu"),
        ("push button", "Import article"),
        ("push button", "Export"),
        ("text", "Filter articles"),
        ("list", "Articles"),
        ("text", "Article"),
        ("scroll bar", "Overview of the claims"),
        ("push button", "Previous claim"),
        ("push button", "Next claim"),
        ("label", "Words of the claim"),
        ("check box", "Verified"),
        ("check box", "Disputed"),
        ("check box", "Unsourced"),
        ("text", "Note"),
    }
    assert any(role == "frame" and name.endswith("Claimdesk") for role, name in spoken["tree"])
    assert any(role == "list item" and "claims reviewed" in name for role, name in spoken["tree"])


def test_tags_and_moves_are_announced(spoken: dict[str, list]) -> None:
    tagged, moved = [said for said in spoken["announced"] if said.startswith("Claim")][-2:]
    assert tagged.startswith("Claim 1, verified. Claim 2 of ")
    assert moved.startswith("Claim 1 of ") and ", verified: " in moved
