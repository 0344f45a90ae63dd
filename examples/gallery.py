"""The README's gallery: prompts that Mini was never trained on, posed and rendered as the demo does it.

`python3 dev.py gallery` runs this in headless Blender: `gallery.py ARCHIVE FOLDER`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import demo

PROMPTS: demo.Prompts = tuple(
    (prompt, None)
    for prompt in (
        "an old fisherman repairs a torn net",
        "the fire alarm has gone off",
        "how would you sit through a dull lecture?",
        "a knight swears loyalty to his queen",
        "she has stubbed her toe",
        "a goalie throws himself at the ball",
        "left hand on the hip, right arm straight up, looking to the right",
        "knees bent a little, leaning forward 30 degrees, arms out to the sides",
        "a sniper waits on the roof",
        "what does a proud father look like?",
        "rock climber stretching for the next hold",
        "a DJ drops the bass",
        "sitting on the kerb, head in both hands",
        "a ballerina on one leg, arms above her head",
        "somebody lost in thought",
        "a zombie shuffles towards us",
    )
)

if __name__ == "__main__":
    demo.main(Path(sys.argv[1]), Path(sys.argv[2]), PROMPTS)
