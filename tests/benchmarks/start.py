"""Prints what a start costs in CPU time beside an empty PySide6 window, and how long the window stands still.

Each figure is the user and system time of a process of its own, several runs in turn. The first start makes
the library with its sample, the second one finds it; a third one is closed as a person does, after which the
last article is painted from its picture. `python tests/benchmarks/start.py [runs]`.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from workbench import verdict

CHILD = Path(__file__).with_name("start_child.py")
EMPTY, WITH_SQLMODEL, PAINT, FIRST, SECOND, LEAVING, PICTURE, AFTER = VARIANTS = (
    "empty window",
    "empty window + import sqlmodel",
    "first paint",
    "first start",
    "second start",
    "leaving",
    "from the picture",
    "start after the picture",
)


class Run(NamedTuple):
    """One start, in seconds: CPU time, longest gap of the event loop, first paint to live keys; MB in use."""

    cpu: float
    gap: float
    shown: float
    memory: float


def measure(variant: str, home: Path) -> Run:
    # Compiled once for both sides, as an installed program is.
    ours = {"CLAIMDESK_HOME": str(home), "PYTHONPYCACHEPREFIX": str(home.parent / "compiled")}
    done = subprocess.run(
        [sys.executable, str(CHILD), variant.replace(" window", "")],
        env={**os.environ, **ours, "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode:
        raise SystemExit(f"{variant} failed:\n{done.stderr}")
    return Run(*map(float, done.stdout.split()))


def compare(found: dict[str, list[Run]], variant: str, beside: str, goal: float = 1.5) -> None:
    pairs = [ours.cpu / theirs.cpu for ours, theirs in zip(found[variant], found[beside], strict=True)]
    print(f"{variant} / {beside}: {verdict(statistics.median(pairs), goal, '')}")


def memory_of(runs: list[Run]) -> float:
    return statistics.median(run.memory for run in runs)


def report(found: dict[str, list[Run]]) -> None:
    print(f"CPU time in ms, {len(found[EMPTY])} runs in turn")
    for variant, runs in found.items():
        if variant == LEAVING:
            continue
        times = [run.cpu * 1e3 for run in runs]
        median = statistics.median(times)
        print(f"  {variant:32} median {median:5.0f}   least {min(times):5.0f}   {memory_of(runs):4.0f} MB")
    compare(found, PAINT, EMPTY)
    compare(found, FIRST, WITH_SQLMODEL)
    compare(found, SECOND, WITH_SQLMODEL)
    compare(found, PICTURE, EMPTY, 1.3)
    compare(found, AFTER, WITH_SQLMODEL)
    print(f"from the picture, memory: {verdict(memory_of(found[PICTURE]), 65, ' MB')}")
    print(f"all loaded, memory: {verdict(memory_of(found[AFTER]), 120, ' MB')}")
    for variant in (FIRST, SECOND, AFTER):
        gaps = [run.gap * 1e3 for run in found[variant]]
        shown = statistics.median(run.shown for run in found[variant])
        print(f"{variant}, longest gap of the event loop: {verdict(statistics.median(gaps), 100, ' ms')}")
        print(
            f"  worst run {max(gaps):.0f} ms; live keys {shown * 1e3:.0f} ms after the first paint (median)"
        )


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    found: dict[str, list[Run]] = {variant: [] for variant in VARIANTS}
    with tempfile.TemporaryDirectory() as folder:
        # The round before the first one only fills the caches.
        for order in range(-1, runs):
            for variant in VARIANTS:
                home = Path(folder) / f"{'paint' if variant == PAINT else 'start'} {order}"
                run = measure(variant, home)
                if order >= 0:
                    found[variant].append(run)
    report(found)


if __name__ == "__main__":
    main()
