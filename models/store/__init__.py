"""The library file: the only place (besides migrations) that speaks SQL."""

from models.store.store import NewRows, Store

__all__ = ["NewRows", "Store"]
