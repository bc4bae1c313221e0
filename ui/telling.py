"""Says the sentences and errors of the models in the language of the interface; the only place for that."""

from PySide6.QtCore import QCoreApplication

from models.errors import Sentence, UserError
from ui.figures import number


def told(said: object) -> str:
    """A sentence of the models as the interface says it; what is none stays as it is."""
    sentence = said.sentence if isinstance(said, UserError) else said
    if not isinstance(sentence, Sentence):
        return str(sentence)
    template = QCoreApplication.translate("Errors", sentence.template)
    if template == sentence.template:
        return str(sentence)
    return template.format(*map(_value, sentence.values)) if sentence.values else template


class _Number(int):
    """Where the template parts the thousands, they are parted as the language does."""

    def __format__(self, form: str) -> str:
        return number(int(self)) if form == "," else format(int(self), form)


def _value(value: object) -> object:
    if isinstance(value, Sentence | UserError):
        return told(value)
    return _Number(value) if type(value) is int else value
