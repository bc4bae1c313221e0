"""Runs a program of the user's with a limit of time and of output; never through a shell, never for long."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import uuid4

_LONGEST_COMPLAINT = 200
_MOST_COMPLAINTS = 1_000_000
"""Bytes on standard error; more of them are no help to anybody and would fill the disk."""
_GLANCE = 0.05
"""Seconds between two looks at a program that runs."""
_MARK = "CLAIMDESK_DETECTOR"
_LAST_WAIT = 2.0
"""Seconds for what a program that has ended, or was ended, had still in its pipe."""


class DetectorError(Exception):
    """An extra detector failed; the message goes on from "The detector X ..."."""


def never() -> bool:
    """For work that nobody stops."""
    return False


def run(
    command: Sequence[str],
    given: bytes,
    seconds: float,
    most_bytes: int,
    stopped: Callable[[], bool] = never,
) -> bytes:
    """What `command` writes when it reads `given`. Raises DetectorError.

    It is killed after `seconds`, when it writes more than `most_bytes` or complains without end, or when
    `stopped` says so; what it started ends with it. What has left its process group is found on Linux alone,
    by the mark in its environment, unless it has thrown that away.
    """
    mark = uuid4().hex
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as complaints:
        source.write(given)
        source.seek(0)
        process = _start(command, source, complaints, mark)
        watch = _Watch(time.monotonic() + seconds, seconds, complaints, stopped)
        try:
            output = _read(process, watch, most_bytes)
        finally:
            _kill(process)
            _end_strays(mark)
        if process.returncode:
            raise DetectorError(f"ended with status {process.returncode}{_last_line(complaints)}")
        return output


@dataclass(frozen=True, slots=True)
class _Watch:
    """What may end a program early; looked at again and again while it runs."""

    until: float
    seconds: float
    complaints: IO[bytes]
    stopped: Callable[[], bool]

    def look(self) -> None:
        """Raises DetectorError where it is time to end it."""
        if self.stopped():
            raise DetectorError("was stopped")
        if time.monotonic() > self.until:
            raise DetectorError(f"took longer than {self.seconds:g} seconds")
        if os.fstat(self.complaints.fileno()).st_size > _MOST_COMPLAINTS:
            raise DetectorError("complained without end")


def _start(
    command: Sequence[str], source: IO[bytes], complaints: IO[bytes], mark: str
) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(
            list(command),
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=complaints,
            env={**os.environ, _MARK: mark},
            # A group of its own, so that what it starts can be ended with it.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError) as error:
        raise DetectorError(f"could not be started ({getattr(error, 'strerror', None) or error})") from error


def _read(process: "subprocess.Popen[bytes]", watch: _Watch, most_bytes: int) -> bytes:
    """All output, read in a thread: a program that closes nothing must not hold up this one."""
    found: list[bytes] = []

    def read() -> None:
        with process.stdout or contextlib.nullcontext() as pipe:
            found.append(pipe.read(most_bytes + 1) if pipe else b"")

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    while process.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GLANCE)
        watch.look()
        _check_size(found, most_bytes)
    reading.join(_LAST_WAIT)
    if reading.is_alive():
        raise DetectorError("ended, but something that it started goes on writing")
    _check_size(found, most_bytes)
    return found[0]


def _check_size(found: list[bytes], most_bytes: int) -> None:
    """Raises DetectorError where the output, if all of it is there, is too long."""
    if found and len(found[0]) > most_bytes:
        raise DetectorError("wrote more than there are sentences to score")


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Ends the program and what it started."""
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_LAST_WAIT)


def _end_strays(mark: str) -> None:
    """Ends what the program started and let go: processes of this user that bear the mark."""
    wanted = f"{_MARK}={mark}".encode()
    for environment in Path("/proc").glob("[0-9]*/environ") if sys.platform == "linux" else ():
        # Others' processes are not to be read, and any may end meanwhile.
        with contextlib.suppress(OSError):
            if wanted in environment.read_bytes().split(b"\0"):
                os.kill(int(environment.parent.name), signal.SIGKILL)


def _last_line(complaints: IO[bytes]) -> str:
    complaints.seek(0, os.SEEK_END)
    complaints.seek(max(0, complaints.tell() - 4 * _LONGEST_COMPLAINT))
    lines = complaints.read().decode("utf-8", "replace").split("\n")
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f": {last[:_LONGEST_COMPLAINT]}" if last else ""
