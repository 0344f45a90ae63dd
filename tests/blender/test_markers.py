"""The prompt is kept beside the keys that it made."""

from __future__ import annotations

import bpy
from chatpose.chatpose_blender import markers
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.keys import Keying
from looking import marked
from made_up import tangle


def test_the_prompt_is_kept_beside_the_key_and_only_once(human: bpy.types.Object) -> None:
    for prompt, frame in (("a person waving", 1), ("kneel", 25), ("kneel", 25), ("sit down", 25)):
        posing.apply_pose(human, tangle(1), frame=frame, keying=Keying(prompt=prompt))
    assert marked(human) == [("a person waving", 1), ("sit down", 25)]
    assert dict(human.animation_data.action[markers.PROMPTS]) == {
        "a person waving": "a person waving",
        "sit down": "sit down",
    }


def test_a_long_prompt_is_shortened_and_kept_whole(human: bpy.types.Object) -> None:
    prompts = ["stand on one leg,\n" + "with both arms stretched out " * 9, "立" * 100]
    for number, prompt in enumerate(prompts):
        posing.apply_pose(human, tangle(1), frame=number, keying=Keying(prompt=prompt))
    kept = human.animation_data.action[markers.PROMPTS]
    for (name, _), prompt in zip(marked(human), prompts, strict=True):
        assert len(name) <= markers.MARKER_LENGTH
        assert kept[name] == prompt
    posing.apply_pose(human, tangle(1), frame=1, keying=Keying(prompt=prompts[1]))
    assert len(marked(human)) == 2


def test_the_artists_own_markers_stay(human: bpy.types.Object) -> None:
    posing.insert_key(human, 5)
    human.animation_data.action.pose_markers.new("contact").frame = 5
    posing.apply_pose(human, tangle(1), frame=5, keying=Keying(prompt="waving"))
    assert sorted(marked(human)) == [("contact", 5), ("waving", 5)]
