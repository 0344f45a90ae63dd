"""What is said of the last change without naming it: "it", "that arm", "the other side" are worked out from the two last poses."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from chatpose_server import phrases
from chatpose_server.training.bases import BASES
from chatpose_server.training.edits import latest_wordings, moods
from chatpose_server.training.edits.families import bare
from chatpose_server.training.edits.history import about_the_last
from chatpose_server.training.edits.latest_acts import LATEST_ACTS
from chatpose_server.training.edits.latest_ways import LATEST_CHANGES
from chatpose_server.training.edits.lesson import edit
from chatpose_server.training.instructions import instruction
from chatpose_server.training.library import all_poses
from chatpose_server.training.posture import INDEX, Posture, Y, mirrored, rotation
from chatpose_server.vocabulary import Vocabulary

Array = np.ndarray
POSES = {pose.description: pose.rotations() for pose in all_poses()}
SITTING, LYING = POSES["Sitting on a chair, hands on the thighs."], POSES["Lying on the back."]
STANDING = POSES["Standing relaxed."]
"""Poses to begin with."""
STARTS = [POSES[base.pose] for base in BASES]


WEIGHTS = Path(__file__).parents[2] / "server" / "checkpoints" / "mini"


def turned(pose: Array, degrees: float) -> Array:
    """The whole body turned about the vertical."""
    return np.concatenate([rotation(Y, degrees) @ pose[:1], pose[1:]])


def done(reply: str, current: Array, before: Array | None = None) -> Array:
    told = phrases.told(reply, {})
    assert told is not None and told.changes, reply
    result = phrases.changed(told, current, before)
    assert result is not None
    return result


def talk(start: Array, *replies: str) -> Array:
    """The pose at the end of a conversation."""
    before, current = None, start
    for reply in replies:
        before, current = current, done(reply, current, before)
    return current


def height(pose: Array, name: str) -> float:
    """Above the pelvis, metres."""
    return float(Posture(pose).globals()[0][INDEX[name], 1])


def joints(*sides: str) -> list[int]:
    """The joints of these sides."""
    return [joint for name, joint in INDEX.items() if name.startswith(sides)]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("heading", [0, 130])
@pytest.mark.parametrize("side", ["left", "right"])
def test_higher_raises_the_arm_that_was_moved_and_nothing_else(start: Array, heading: float, side: str) -> None:
    before = turned(start, heading)
    current = done(f"Now {side} arm straight ahead.", before)
    result = done("Now it higher.", current, before)
    chest = Posture(current).turn_of("spine3")
    wrists = [chest.T @ Posture(pose).globals()[0][INDEX[f"{side}_wrist"]] for pose in (current, result)]
    assert wrists[1][1] > wrists[0][1] + 0.1
    moved = [joint for joint in range(24) if not np.array_equal(result[joint], current[joint])]
    assert {name for name, joint in INDEX.items() if joint in moved} <= {f"{side}_{name}" for name in ("collar", "shoulder", "elbow", "wrist", "hand")}  # fmt: skip


def test_it_is_whatever_changed_last() -> None:
    bowed = talk(STANDING, "Now left arm straight up.", "Now leaning forward.")
    deeper = talk(STANDING, "Now left arm straight up.", "Now leaning forward.", "Now it deeper.")
    assert height(deeper, "head") < height(bowed, "head") - 0.05
    squat = talk(STANDING, "Now a squat, thighs level.")
    assert (
        height(talk(STANDING, "Now a squat, thighs level.", "Now it less deep."), "left_ankle")
        < height(squat, "left_ankle") - 0.03
    )
    knee = talk(STANDING, "Now right knee raised to hip height.")
    assert (
        height(talk(STANDING, "Now right knee raised to hip height.", "Now it higher."), "right_knee")
        > height(knee, "right_knee") + 0.1
    )


def test_how_far_it_goes_follows_the_amount() -> None:
    raised = done("Now left arm out to the side.", STANDING)
    heights = [
        height(done(f"Now it lower{amount}.", raised, STANDING), "left_wrist") for amount in (" a little", "", " a lot")
    ]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] < height(raised, "left_wrist") - 0.05


@pytest.mark.parametrize("start", [STANDING, SITTING, turned(STANDING, 90)])
def test_the_other_side_instead_puts_the_first_back_where_it_was(start: Array) -> None:
    one = done("Now left arm straight up.", start)
    for reply in ("Now other side instead.", "Now other arm instead."):
        result = done(reply, one, start)
        assert result == pytest.approx(done("Now right arm straight up.", start), abs=0.02)


def test_after_a_small_change_the_other_side_is_swapped() -> None:
    result = talk(STANDING, "Now left arm straight up.", "Now it lower a little.", "Now other arm instead.")
    assert height(result, "right_wrist") > 0.5
    assert height(result, "left_wrist") < 0.1


def test_the_other_too_makes_both_alike() -> None:
    both = talk(STANDING, "Now left arm out to the side.", "Now other side too.")
    assert height(both, "left_wrist") == pytest.approx(height(both, "right_wrist"), abs=1e-6)
    legs = talk(LYING, "Now left leg stretched ahead.", "Now other leg too.")
    assert height(legs, "left_ankle") == pytest.approx(height(legs, "right_ankle"), abs=1e-6)


@pytest.mark.parametrize(
    "change",
    ["Now left arm straight up.", "Now arms crossed.", "Now head turned left.", "Now looking up.", "Now leaning forward.", "Now twisted to the right.",
     "Now right knee raised to hip height.", "Now a deep squat.", "Now standing on tiptoe."],
)  # fmt: skip
def test_what_changed_comes_back_to_rest(change: str) -> None:
    for heading in (0, 100):
        start = turned(Posture().rotations, heading)
        back = talk(start, change, "Now it back to rest.")
        places = [Posture(pose).globals()[0] for pose in (start, back)]
        assert np.abs(places[0] - places[1]).max() < 0.06, change


def test_a_stretched_leg_of_one_who_sits_comes_back_beside_the_other() -> None:
    back = talk(SITTING, "Now left leg stretched ahead.", "Now it back to rest.")
    assert height(back, "left_ankle") == pytest.approx(height(back, "right_ankle"), abs=1e-3)


def test_without_a_pose_before_what_stands_out_is_meant() -> None:
    waving = next(pose for name, pose in POSES.items() if name.startswith("Waving with"))
    lower = done("Now it lower.", waving)
    assert np.array_equal(lower[joints("left")], waving[joints("left")])
    assert height(lower, "right_wrist") < height(waving, "right_wrist") - 0.05
    assert np.array_equal(done("Now that arm down.", waving)[joints("left")], waving[joints("left")])


def test_a_free_hand_is_not_the_one_that_was_just_put_somewhere() -> None:
    for side, free in (("left", "right"), ("right", "left")):
        up = done(f"Now {side} arm straight up.", STANDING)
        result = done("Now free hand on the hip.", up, STANDING)
        assert np.array_equal(result[joints(side)], up[joints(side)])
        assert result == pytest.approx(done(f"Now {free} hand on the hip.", up), abs=1e-9)


def test_a_turn_of_the_whole_body_goes_on_or_is_taken_back() -> None:
    once = done("Now whole body turned to the left.", STANDING)
    assert talk(STANDING, "Now whole body turned to the left.", "Now it back to rest.") == pytest.approx(
        STANDING, abs=1e-6
    )
    other = done("Now other side instead.", once, STANDING)
    assert other == pytest.approx(done("Now whole body turned to the right.", STANDING), abs=1e-6)


@pytest.mark.parametrize("start", STARTS)
def test_all_that_can_be_done_to_it_makes_poses_on_every_start(start: Array) -> None:
    raised = done("Now left arm straight ahead.", start)
    for act in (*LATEST_ACTS, *(change.act(amount=" a lot") for change in LATEST_CHANGES)):
        for before in (None, start):
            result = done(f"Now {act.phrase}.", raised, before)
            assert np.isfinite(result).all()
            assert np.linalg.det(result) == pytest.approx(np.ones(24), abs=1e-6), act.phrase


def test_a_mood_leaves_arms_and_legs_where_they_are() -> None:
    legs = [INDEX[f"{side}_{joint}"] for side in ("left", "right") for joint in ("knee", "ankle", "foot")]
    for mood in moods.MOODS:
        for start in STARTS:
            reply = f"Now {', '.join(act.phrase for act in mood.acts('left'))}."
            result = done(reply, start)
            assert np.abs(result - start).max() > 0.03, reply
            assert np.array_equal(result[legs], start[legs]), reply


@pytest.mark.parametrize(
    "reply", ["Now slouched.", "Now leaning a little forward.", "Now chest out.", "Now back straight."]
)
def test_one_who_lies_does_not_get_up_for_the_back(reply: str) -> None:
    assert np.array_equal(done(reply, LYING)[0], LYING[0])


def test_a_head_that_is_already_far_still_moves_visibly() -> None:
    pose = STANDING
    for _ in range(6):
        was, pose = pose, done("Now looking lower a lot.", pose)
        turns = [Posture(one).turn_of("head") for one in (was, pose)]
        angle = np.degrees(np.arccos(np.clip((np.trace(turns[0].T @ turns[1]) - 1) / 2, -1, 1)))
        assert angle > 8
    assert talk(pose, "Now looking up.") == pytest.approx(done("Now looking up.", STANDING), abs=1e-6)


def test_no_wording_means_two_things() -> None:
    meant: dict[str, str] = {}
    lists = {f"way {name}": texts for name, texts in latest_wordings.WAY_TEXTS.items()}
    lists |= {"other side": latest_wordings.OTHER_SIDE, "other limb": latest_wordings.OTHER_LIMB}
    lists |= {"side too": latest_wordings.OTHER_SIDE_TOO, "limb too": latest_wordings.OTHER_LIMB_TOO}
    lists["rest"] = tuple({text for texts in latest_wordings.REST.values() for text in texts})
    for name, texts in lists.items():
        for text in {bare(text) for text in texts}:
            assert meant.setdefault(text, name) == name, text


def test_what_is_said_after_an_edit_is_read_back_and_makes_a_difference() -> None:
    composed = {pose: POSES[pose] for pose in {base.pose for base in BASES}}
    for seed in range(300):
        rng = np.random.default_rng(seed)
        start = instruction(rng, composed).rotations
        assert start is not None
        lesson = about_the_last(rng, edit(rng, start))
        assert lesson.current is not None and lesson.rotations is not None
        assert "{" not in lesson.text and "  " not in lesson.text, lesson.text
        assert done(lesson.reply, lesson.current, lesson.before) == pytest.approx(lesson.rotations, abs=1e-9)


def test_the_shipped_vocabulary_can_say_all_of_it() -> None:
    vocabulary = Vocabulary.read(WEIGHTS / "tokenizer.json")
    acts = [*LATEST_ACTS, *(change.act(amount=" a little") for change in LATEST_CHANGES)]
    for act in acts:
        reply = f"Now {act.phrase}."
        ids = vocabulary.encode(reply)
        assert vocabulary.decode(ids) == reply
        assert len(ids) <= 2 * len(reply.split()) + 4, reply


def test_each_arm_may_go_its_own_way() -> None:
    both = done("Now left arm higher, right arm lower.", done("Now arms in a T.", STANDING))
    assert height(both, "left_wrist") > height(both, "right_wrist") + 0.4


def test_less_and_more_of_a_pose_that_nothing_came_before_are_of_its_gesture() -> None:
    waving = next(pose for name, pose in POSES.items() if name.startswith("Waving with"))
    less, more = (done(reply, waving) for reply in ("Half as much.", "Further in the same way."))
    assert height(less, "right_wrist") < height(waving, "right_wrist") - 0.1
    assert np.abs(more - waving).max() > 0.05
    legs = [INDEX[f"{side}_{joint}"] for side in ("left", "right") for joint in ("hip", "knee", "ankle")]
    assert np.array_equal(less[legs], waving[legs]) and np.array_equal(more[legs], waving[legs])


def test_the_other_side_too_needs_no_wide_reach() -> None:
    before = talk(STANDING, "Now left hand on the hip.")
    both = talk(before, "Now other side too.")
    right = [INDEX[f"right_{name}"] for name in ("shoulder", "elbow")]
    assert both[right] == pytest.approx(mirrored(before)[right], abs=1e-6)


def test_that_leg_is_the_bent_one() -> None:
    said = phrases.told("A lunge on the left leg.", {})
    assert said is not None
    lunge = phrases.put(said.parts, None)
    straight = talk(lunge, "Now that leg straight.")
    knees = [straight[INDEX[f"{side}_knee"]] for side in ("left", "right")]
    assert np.abs(knees[0] - np.eye(3)).max() < 0.1
    assert knees[1] == pytest.approx(lunge[INDEX["right_knee"]], abs=1e-6)
