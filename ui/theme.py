"""The colours of the two themes, by the names of the design; contrasts are checked by a test."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

from models.terms import Tag


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, `#RRGGBB`; `ver`, `dis`, `uns`, `unr` are the strokes of the four states."""

    name: str
    window: str
    sidebar: str
    paper: str
    panel: str
    card: str
    hair: str
    hair2: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_soft: str
    on_accent: str
    focus: str
    sel: str
    amber: str
    ver_fill: str
    dis_fill: str
    uns_fill: str
    unr_fill: str
    ver: str
    dis: str
    uns: str
    unr: str

    @property
    def is_dark(self) -> bool:
        """True for light ink on dark paper."""
        return self.name == "dark"

    def stroke(self, tag: Tag) -> QColor:
        """The colour of a state's badge, underline and mark."""
        return QColor(getattr(self, _STATE[tag]))

    def fill(self, tag: Tag) -> QColor:
        """The colour behind the words of a claim in that state."""
        return QColor(getattr(self, _STATE[tag] + "_fill"))


_STATE = {Tag.VERIFIED: "ver", Tag.DISPUTED: "dis", Tag.UNSOURCED: "uns", Tag.UNREVIEWED: "unr"}

LIGHT = Theme(
    name="light",
    window="#EEF1F5",
    sidebar="#F7F8FA",
    paper="#FFFFFF",
    panel="#F7F8FA",
    card="#FFFFFF",
    hair="#DDE2E9",
    hair2="#C8D0DB",
    ink="#1A212C",
    ink2="#4A5565",
    ink3="#606B80",
    accent="#2456C7",
    accent_soft="#E3EBFB",
    on_accent="#FFFFFF",
    focus="#2456C7",
    sel="#CFE0FF",
    amber="#8A5A00",
    ver_fill="#D3F1EC",
    dis_fill="#FCD8CF",
    uns_fill="#E6DBFD",
    unr_fill="#FFF5C7",
    ver="#00755B",
    dis="#B0300F",
    uns="#7A35DB",
    unr="#5B6474",
)

DARK = Theme(
    name="dark",
    window="#0F131A",
    sidebar="#141923",
    paper="#171D28",
    panel="#141923",
    card="#1C2330",
    hair="#2A3342",
    hair2="#3A465A",
    ink="#E6EAF1",
    ink2="#B1BAC8",
    ink3="#8E99AA",
    accent="#8AB0FF",
    accent_soft="#1E2C4A",
    on_accent="#0F131A",
    focus="#8AB0FF",
    sel="#2A4478",
    amber="#F2C14E",
    ver_fill="#123F3D",
    dis_fill="#4A1D16",
    uns_fill="#3A2A70",
    unr_fill="#4A4720",
    ver="#62DDB4",
    dis="#FF8B63",
    uns="#C79BFF",
    unr="#A3ABB8",
)


def tokens(theme: Theme) -> dict[str, str]:
    """The colours of a theme by name, for the style sheet and the contrast test."""
    return {f.name: getattr(theme, f.name) for f in fields(theme) if f.name != "name"}


def palette(theme: Theme) -> QPalette:
    """A full palette, because Qt's own dark mode is not there on every platform."""
    colors = QPalette()
    role = QPalette.ColorRole
    for which, value in (
        (role.Window, theme.sidebar),
        (role.WindowText, theme.ink),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.window),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.ink3),
        (role.Button, theme.card),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.on_accent),
        (role.Highlight, theme.sel),
        (role.HighlightedText, theme.ink),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.card),
        (role.ToolTipText, theme.ink),
        (role.Light, theme.card),
        (role.Midlight, theme.hair),
        (role.Mid, theme.hair2),
        (role.Dark, theme.ink3),
        (role.Shadow, theme.window),
    ):
        colors.setColor(which, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        colors.setColor(disabled, which, QColor(theme.ink3))
    return colors
