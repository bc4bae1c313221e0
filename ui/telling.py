"""Says the sentences and errors of the models in the language of the interface; the only place for that."""

from PySide6.QtCore import QCoreApplication

from models.errors import Sentence, UserError


def told(said: object) -> str:
    """A sentence of the models as the interface says it; what is none stays as it is."""
    sentence = said.sentence if isinstance(said, UserError) else said
    if not isinstance(sentence, Sentence):
        return str(sentence)
    template = QCoreApplication.translate("Errors", sentence.template)
    if not sentence.values:
        return template
    values = [told(value) if isinstance(value, Sentence | UserError) else value for value in sentence.values]
    return template.format(*values)
