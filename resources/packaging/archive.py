"""Packs a folder so that the same content gives the same bytes."""

import lzma
import tarfile
from pathlib import Path

_PRESET = 6


def write_tar_xz(folder: Path, target: Path, epoch: int) -> None:
    """Writes the folder as a .tar.xz: by name, all of it root's and of that time (seconds since 1970)."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with lzma.open(target, "wb", preset=_PRESET) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        tar.add(folder, folder.name, recursive=False, filter=plain)
        for path in sorted(folder.rglob("*")):
            tar.add(path, f"{folder.name}/{path.relative_to(folder)}", recursive=False, filter=plain)
