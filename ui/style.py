"""The one style sheet of the application: frames, fields, buttons, menus and scroll bars."""

import re

from PySide6.QtGui import QGuiApplication

from ui.look import px
from ui.theme import Theme, tokens

# Only the plain QScrollBar, not the reader's own strip; Qt reads such a class selector wrongly after a comma.
_SHEET = """
QLabel[tone="ink"] {{ color: {ink}; }}
QLabel[tone="ink2"] {{ color: {ink2}; }}
QLabel[tone="ink3"] {{ color: {ink3}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[tone="ver"] {{ color: {ver}; }}
QLabel[tone="dis"] {{ color: {dis}; }}
QLabel[tone="unr"] {{ color: {unr}; }}
QLabel[tone="amber"] {{ color: {amber}; }}
#topBar {{ background: {sidebar}; border: none; border-bottom: 1px solid {hair}; }}
#articlePane, #claimPane {{ background: {sidebar}; border: none; border-{end}: 1px solid {hair}; }}
#filterBar {{ background: {accent_soft}; border: none; border-top: 1px solid {hair2}; }}
#inspector {{ background: {sidebar}; border: none; border-{start}: 1px solid {hair}; }}
#inspectorScroll, #inspectorPage, #articleList, #claimList {{ background: {sidebar}; border: none; }}
#statusBar {{ background: {window}; border: none; border-top: 1px solid {hair}; }}

QPushButton[kind="plain"], QPushButton[kind="primary"] {{
    min-height: 32px; padding: 0 14px; border-radius: 7px;
    background: {card}; color: {ink}; border: 1px solid {hair2};
}}
QPushButton[kind="plain"]:hover {{ background: {window}; }}
QPushButton[kind="plain"]:pressed {{ background: {hair}; }}
QPushButton[kind="plain"]:disabled {{ color: {ink3}; background: {sidebar}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {hair}; color: {ink3}; border-color: {hair}; }}
QPushButton[kind="quiet"] {{
    min-height: 24px; padding: 0 8px; border-radius: 6px;
    background: transparent; color: {ink2}; border: 1px solid transparent;
}}
QPushButton[kind="quiet"]:hover {{ background: {hair}; color: {ink}; }}
QPushButton[kind="quiet"]:disabled {{ color: {ink3}; }}
QPushButton[kind="plain"][small="true"] {{ min-height: 26px; padding: 0 10px; color: {ink2}; }}
QPushButton[kind="plain"][small="true"]:hover {{ color: {ink}; }}
QPushButton[kind="link"] {{
    min-height: 20px; padding: 0 2px; border: 2px solid transparent; border-radius: 5px;
    background: transparent; color: {ink3};
}}
QPushButton[kind="link"]:hover {{ color: {accent}; }}
QPushButton[kind="link"]:focus {{ border-color: {focus}; }}
QPushButton[kind="plain"]:focus {{ border: 2px solid {focus}; padding: 0 13px; min-height: 30px; }}
QPushButton[kind="plain"][small="true"]:focus {{ padding: 0 9px; min-height: 24px; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {focus}; padding: 0 7px; min-height: 22px; }}
QPushButton[kind="primary"]:focus {{
    border: 2px solid {ink}; padding: 0 13px; min-height: 30px;
}}

QLineEdit[field="true"] {{
    min-height: 32px; padding: 0 10px; border: 1px solid {hair2}; border-radius: 7px;
    background: {card}; color: {ink}; placeholder-text-color: {ink3};
    selection-background-color: {sel}; selection-color: {ink};
}}
QLineEdit[field="true"]:read-only {{ background: {sidebar}; color: {ink2}; }}
QLineEdit[field="true"]:focus {{ border: 2px solid {focus}; padding: 0 9px; min-height: 30px; }}
QPlainTextEdit#noteField {{
    padding: 7px 8px; border: 1px solid {hair2}; border-radius: 8px;
    background: {card}; color: {ink}; placeholder-text-color: {ink3};
    selection-background-color: {sel}; selection-color: {ink};
}}
QPlainTextEdit#noteField:focus {{ border: 2px solid {focus}; padding: 6px 7px; }}
QPlainTextEdit#noteField[readOnly="true"] {{ background: {sidebar}; color: {ink2}; }}
QLineEdit#paletteInput {{
    min-height: 44px; border: none; background: transparent; color: {ink}; placeholder-text-color: {ink3};
    selection-background-color: {sel}; selection-color: {ink};
}}
#settingsScroll, #settingsPage {{ background: transparent; border: none; }}
#keyTable {{ background: transparent; border: none; selection-background-color: transparent; }}
#paletteList, #keySheetScroll, #keySheetPage {{ background: transparent; border: none; }}
QListWidget#exportArticles, QTableWidget#exportTable, QPlainTextEdit#exportText {{
    background: {paper}; color: {ink}; border: 1px solid {hair2}; border-radius: 8px;
    selection-background-color: {sel}; selection-color: {ink}; gridline-color: {hair};
}}
QTableWidget#exportTable::corner {{ background: transparent; border: none; }}
QListWidget#exportArticles {{ padding: 4px; }}
QTableWidget#exportTable::item {{ padding: 0 6px; }}
QPlainTextEdit#exportText {{ padding: 6px 8px; }}
QListWidget#exportArticles:focus, QTableWidget#exportTable:focus, QPlainTextEdit#exportText:focus {{
    border: 2px solid {focus};
}}
QListWidget#exportArticles:focus {{ padding: 3px; }}
QPlainTextEdit#exportText:focus {{ padding: 5px 7px; }}
#exportTable QHeaderView, #exportTable QHeaderView::section, #exportTable QTableCornerButton::section {{
    background: {sidebar}; color: {ink2}; border: none; padding: 4px 6px;
    border-bottom: 1px solid {hair}; border-right: 1px solid {hair};
}}
QProgressBar#exportProgress {{
    background: {hair2}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}}
QProgressBar#exportProgress::chunk {{ background: {accent}; border-radius: 3px; }}
#rule {{ background: {hair}; border: none; }}

#banner[kind="info"] {{ background: {accent_soft}; border: none; border-bottom: 1px solid {hair2}; }}
#banner[kind="warning"] {{ background: {unr_fill}; border: none; border-bottom: 1px solid {hair2}; }}
#banner[kind="error"] {{ background: {dis_fill}; border: none; border-bottom: 1px solid {hair2}; }}
#nameStrip {{ background: {sidebar}; border: none; border-top: 1px solid {hair}; }}
#banner QLabel {{ color: {ink}; }}
#banner QPushButton[kind="quiet"] {{ color: {ink}; }}

QToolTip {{ background: {card}; color: {ink}; border: 1px solid {hair2}; padding: 4px 6px; }}
QMenu {{ background: {card}; color: {ink}; border: 1px solid {hair2}; padding: 5px; }}
QMenu::item {{ padding: 6px 22px 6px 12px; border-radius: 5px; background: transparent; }}
QMenu::item:selected {{ background: {accent_soft}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ height: 1px; background: {hair}; margin: 5px 8px; }}

.QScrollBar:vertical {{ width: 10px; background: transparent; border: none; margin: 0; }}
.QScrollBar:horizontal {{ height: 10px; background: transparent; border: none; margin: 0; }}
.QScrollBar::handle {{ background: {thumb}; border-radius: 3px; margin: 2px; }}
.QScrollBar::handle:vertical {{ min-height: 28px; }}
.QScrollBar::handle:horizontal {{ min-width: 28px; }}
.QScrollBar::handle:hover {{ background: {ink3}; }}
.QScrollBar::add-line {{ width: 0; height: 0; border: none; background: none; }}
.QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
.QScrollBar::add-page {{ background: none; }}
.QScrollBar::sub-page {{ background: none; }}
"""


def style_sheet(theme: Theme) -> str:
    """The sheet for a theme; `ui.window` gives it to the application."""
    start, end = ("right", "left") if QGuiApplication.isRightToLeft() else ("left", "right")
    hover = "#A3C1FF" if theme.is_dark else "#1D48A8"
    sheet = _SHEET.format(**tokens(theme), accent_hover=hover, thumb=theme.hair2, start=start, end=end)
    # What has a height of its own is as high as its words need.
    return re.sub(r"min-height: (\d+)px", lambda found: f"min-height: {px(int(found[1]))}px", sheet)
