"""The pose library, a file a theme; what a pose is written in is in `moves.py` and `library.py`."""

from . import everyday, mood, seated, sport, yoga_dance

THEMES = (everyday, seated, mood, sport, yoga_dance)
