"""One window for a library: a second start finds the first one, hands it the files and ends.

Each running window holds a lock, which the system takes back however it ends, and answers at a socket beside
it that only the same account can reach. Where this is not to be had, every start simply opens a window.
"""

import contextlib
import os
import stat
import sys
import tempfile
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models import places
from models.errors import UserError

if TYPE_CHECKING:
    from socket import socket

SECONDS = 10.0
"""So long a second start waits for the first one, which may itself be starting."""
MOST_BYTES = 4_000_000
TAKEN, OTHER = b"taken\n", b"other\n"
_WINDOWS = 16
_PAUSE = 0.05
_LONGEST = 90
"""Bytes of a path; the system's own limit is 104 or 108, and a number and an ending come behind it."""


class NoAnswerError(UserError):
    """A window is open that does not answer."""


class Call(NamedTuple):
    """What a second start wants: a library (a path; empty for any), files to read in, the desktop's token."""

    library: str = ""
    files: tuple[str, ...] = ()
    token: str = ""

    @classmethod
    def of(cls, library: Path | None, files: Sequence[Path]) -> "Call":
        """The call for what stands on the command line, by paths that hold in any folder."""
        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
        absolute = tuple(os.path.abspath(file) for file in files)  # noqa: PTH100 - links stay links
        return cls(os.path.abspath(library) if library else "", absolute, token)  # noqa: PTH100

    def packed(self) -> bytes:
        """One line of JSON; bytes of a name that are no letters survive it."""
        import json

        return json.dumps([self.library, self.files, self.token]).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> "Call | None":
        """The call in that line; None where it is not one."""
        import json

        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            return None
        match found:
            case [str(library), [*files], str(token)] if all(isinstance(file, str) for file in files):
                return cls(library, tuple(files), token)
        return None


class Door(NamedTuple):
    """The right to open a window, held until the process ends; `place` is for its socket, if it has one."""

    place: Path | None = None
    lock: int = -1

    def open(self) -> "socket | None":
        """Listens, without waiting; None where that cannot be. What a crash left behind is cleared away."""
        if self.place is None:
            return None
        import socket

        door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            with contextlib.suppress(FileNotFoundError):
                self.place.unlink()
            door.bind(str(self.place))
            self.place.chmod(0o600)
            door.listen(_WINDOWS)
            door.setblocking(False)
        except OSError:
            door.close()
            # Without a door the lock would only make others wait at it.
            os.close(self.lock)
            return None
        return door

    def close(self) -> None:
        """Takes the socket away, so that nobody knocks at a window that is closing."""
        if self.place is not None:
            with contextlib.suppress(OSError):
                self.place.unlink()


def enter(call: Call, seconds: float = SECONDS) -> Door | None:
    """The right to open a window; None where one that is open has taken the call.

    Raises NoAnswerError where it did not answer in time.
    """
    if sys.platform == "win32":
        return Door()
    try:
        return _enter(call, time.monotonic() + seconds)
    except OSError:
        return Door()


def _enter(call: Call, until: float) -> Door | None:
    beginning = _beginning()
    mine: Door | None = None
    for number in range(1, _WINDOWS + 1):
        lock, place = Path(f"{beginning}-{number}.lock"), Path(f"{beginning}-{number}.socket")
        if mine is None:
            held = _lock_or_ask(lock, place, call, until)
            if isinstance(held, int):
                mine = Door(place, held)
                continue
            answer: bytes | None = held
        else:
            answer = _ask(place, call, until) if place.exists() else None
        if answer == TAKEN:
            if mine is not None:
                os.close(mine.lock)
            return None
    return mine or Door()


def _lock_or_ask(lock: Path, place: Path, call: Call, until: float) -> int | bytes:
    """A descriptor that holds the lock, or what the one who holds it answers."""
    while True:
        held = _try_lock(lock)
        if held is not None:
            return held
        answer = _ask(place, call, until)
        if answer is not None:
            return answer
        if time.monotonic() > until:
            raise NoAnswerError(_sentence(lock))
        # It has not yet opened its door, or has closed it already.
        time.sleep(_PAUSE)


def _try_lock(lock: Path) -> int | None:
    import fcntl

    held = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        return None
    os.ftruncate(held, 0)
    os.write(held, str(os.getpid()).encode())
    return held


def _ask(place: Path, call: Call, until: float) -> bytes | None:
    """The answer; None where nobody listens. Raises NoAnswerError where somebody listens and is silent."""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
        knock.settimeout(max(0.1, until - time.monotonic()))
        try:
            knock.connect(str(place))
            knock.sendall(call.packed())
            answer = _received(knock)
        except TimeoutError as error:
            raise NoAnswerError(_sentence(place.with_suffix(".lock"))) from error
        except OSError:
            return None
    # Cut off: it closed at that moment.
    return answer if answer in (TAKEN, OTHER) else None


def _received(knock: "socket") -> bytes:
    """Of what is sent no more than an answer has: who floods the caller keeps it waiting no longer."""
    answer = b""
    while len(answer) < len(TAKEN) and (part := knock.recv(len(TAKEN))):
        answer += part
    return answer


def _sentence(lock: Path) -> str:
    try:
        number = f" (process {int(lock.read_bytes()[:20])})"
    except (OSError, ValueError):
        number = ""
    return (
        f"Claimdesk is open already{number}, but its window does not answer. Wait a little and start it "
        "again. If that does not help, end that process: what was saved is safe."
    )


def _beginning() -> Path:
    """What the names of locks and sockets begin with: one for each home and each screen of this account.

    Raises OSError where there is no folder that is ours alone.
    """
    home = os.fsencode(places.data_dir())
    screen = os.environb.get(b"WAYLAND_DISPLAY") or os.environb.get(b"DISPLAY") or b""
    whole = home + b"\0" + screen
    beginning = _folder() / f"claimdesk-{zlib.crc32(whole):08x}{zlib.adler32(whole):08x}"
    if len(os.fsencode(beginning)) > _LONGEST:
        raise OSError(f"{beginning} is too long for a socket's name")
    return beginning


def _folder() -> Path:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and _is_ours(Path(runtime)):  # noqa: PTH117
        return Path(runtime)
    folder = Path(tempfile.gettempdir()) / f"claimdesk-{os.getuid()}"
    with contextlib.suppress(FileExistsError):
        folder.mkdir(0o700)
    if not _is_ours(folder):
        raise PermissionError(f"{folder} is not ours alone")
    return folder


def _is_ours(folder: Path) -> bool:
    """True for a folder, not a link to one, that nobody else can write or look into."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.getuid()
        and not stat.S_IMODE(status.st_mode) & 0o077
    )
