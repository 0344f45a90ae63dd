"""The pose library, a file a theme; what a pose is written in is in `moves.py` and `library.py`."""

from . import everyday, mood, seated, sport

THEMES = (everyday, seated, mood, sport)
