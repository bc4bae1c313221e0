"""The package for Debian and its kin: the bundle in /opt, an entry in the menu, and the kind of our files."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from commands import BuildError, package_of, run
from elf import programs

RESOURCES = Path(__file__).resolve().parents[1]
_WAYLAND = re.compile(r"[Ww]ayland|WlShell|xdg-shell|bradient")
_CONTROL = """\
Package: claimdesk
Version: {version}
Architecture: {architecture}
Maintainer: The Claimdesk authors <maintainers@claimdesk.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: fonts-noto-core, fonts-noto-color-emoji
Section: editors
Priority: optional
Description: check an article claim by claim
 Claimdesk shows an article with its checkable statements highlighted. You walk
 from one to the next with the keyboard and tag each as verified, disputed or
 unsourced, with the evidence beside it. Each key press is saved at once, in one
 file on your own computer; at the end you export a CSV of your review.
 .
 It works offline. It has no account, no server and no telemetry.
"""


def write_deb(bundle: Path, made: Path, work: Path, target: Path, version: str, epoch: int) -> None:
    """Writes the package; `made` has the icons and the licences. Raises BuildError."""
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / "claimdesk", symlinks=True)
    _copy_share(root / "usr" / "share", made)
    link = root / "usr" / "bin" / "claimdesk"
    link.parent.mkdir(parents=True)
    link.symlink_to("/opt/claimdesk/claimdesk")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(root, bundle, work, version), encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(_sums(root), encoding="utf-8")
    _set_modes(root, epoch)
    target.unlink(missing_ok=True)
    run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, target),
        env={"SOURCE_DATE_EPOCH": str(epoch)},
    )


def _copy_share(share: Path, made: Path) -> None:
    desktop, icons = RESOURCES / "desktop", RESOURCES / "icons"
    copies = {
        "applications/claimdesk.desktop": desktop / "claimdesk.desktop",
        "mime/packages/claimdesk.xml": desktop / "claimdesk-mime.xml",
        "metainfo/claimdesk.metainfo.xml": Path(__file__).with_name("claimdesk.metainfo.xml"),
        "icons/hicolor/scalable/apps/claimdesk.svg": icons / "claimdesk.svg",
        "icons/hicolor/scalable/mimetypes/application-x-claimdesk.svg": icons / "application-x-claimdesk.svg",
        "doc/claimdesk/copyright": made / "third-party.txt",
    }
    for name, source in copies.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / name)
    shutil.copytree(made / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)


def _control(root: Path, bundle: Path, work: Path, version: str) -> str:
    files = list(programs(bundle))
    wayland = [file for file in files if _WAYLAND.search(file.name)]
    needed = _packages_for([file for file in files if file not in wayland], bundle, work)
    wished = _packages_for(wayland, bundle, work) - needed
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*") if path.is_file())
    return _CONTROL.format(
        version=version,
        architecture=run("dpkg", "--print-architecture").strip(),
        size=size,
        depends=", ".join(sorted(needed)),
        recommends=", ".join(sorted({*_without_versions(wished, needed), "xdg-utils"})),
    )


def _without_versions(wished: Iterable[str], needed: Iterable[str]) -> set[str]:
    """What is wished for and not needed anyway, in whatever version."""
    names = {each.partition(" ")[0] for each in needed}
    return {each for each in wished if each.partition(" ")[0] not in names}


def _packages_for(files: list[Path], bundle: Path, work: Path) -> set[str]:
    """The packages of this Debian, with their least versions, that have the libraries they ask for."""
    folder = work / "shlibdeps"
    (folder / "debian").mkdir(parents=True, exist_ok=True)
    (folder / "debian" / "control").write_text("Source: claimdesk\n\nPackage: claimdesk\nArchitecture: any\n")
    inside = bundle / "_internal"
    places = {str(path.parent) for path in inside.rglob("*.so*")}
    brought = {package for library in inside.glob("lib*.so*") if (package := package_of(library.name))}
    found = run(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{place}" for place in sorted(places)),
        *(f"-x{package}" for package in sorted(brought)),
        *(f"-e{file}" for file in files),
        cwd=folder,
        env={"LD_LIBRARY_PATH": os.pathsep.join(sorted(places))},
    )
    line = re.search(r"^shlibs:Depends=(.*)$", found, re.MULTILINE)
    if line is None:
        raise BuildError("dpkg-shlibdeps found no package that the bundle needs, which cannot be.")
    return {each.strip() for each in line.group(1).split(",")}


def _sums(root: Path) -> str:
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    return "".join(lines)


def _set_modes(root: Path, epoch: int) -> None:
    """Rights and times as they are in every build."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    root.chmod(0o755)
