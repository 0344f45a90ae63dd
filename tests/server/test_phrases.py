"""What Mini's words say is what they do: replies of the lessons, read back, give the poses of the lessons."""

from __future__ import annotations

import numpy as np
import pytest
from chatpose_server import phrases
from chatpose_server.model import BEFORE, CURRENT
from chatpose_server.training.bases import BASES
from chatpose_server.training.edits.acts import carried_out
from chatpose_server.training.edits.hands import PAIRS
from chatpose_server.training.edits.history import about_the_last
from chatpose_server.training.edits.lesson import edit
from chatpose_server.training.edits.reading import ALL_CHANGES, act_of, all_plain, part_of
from chatpose_server.training.instructions import instruction
from chatpose_server.training.library import all_poses
from chatpose_server.training.posture import INDEX, Posture, mirrored
from chatpose_server.training.sample import Sample

POSES = {pose.description: pose.rotations() for pose in all_poses() if pose.description in {b.pose for b in BASES}}
NAMED = {"fencing lunge, right arm thrust ahead": "Fencing lunge, right arm thrust ahead."}


def test_replies_to_instructions_read_back_give_their_poses() -> None:
    for seed in range(150):
        lesson = instruction(np.random.default_rng(seed), POSES)
        told = phrases.told(lesson.reply, {})
        assert told is not None, lesson.reply
        below = phrases.base_of(told.base, POSES) if told.base else None
        assert phrases.put(told.parts, below) == pytest.approx(lesson.rotations, abs=1e-9), lesson.reply


def test_a_named_pose_may_have_parts_put_otherwise() -> None:
    told = phrases.told("Fencing lunge, right arm thrust ahead, head turned left.", NAMED)
    assert told is not None
    assert told.named == "Fencing lunge, right arm thrust ahead."
    assert [part.reply() for part in told.parts] == ["head turned left"]


def test_degrees_are_put_to_the_degree() -> None:
    told = phrases.told("Head turned 37 degrees to the left.", {})
    assert told is not None
    other = phrases.told("Head turned 38 degrees to the left.", {})
    assert other is not None
    assert np.abs(phrases.put(told.parts, None) - phrases.put(other.parts, None)).max() > 1e-3


def lessons(count: int) -> list[tuple[Sample, Sample]]:
    """Edits of composed poses, each with what is said of it next."""
    found = []
    for seed in range(count):
        rng = np.random.default_rng(seed)
        changed = edit(rng, instruction(rng, POSES).rotations)
        found.append((changed, about_the_last(rng, changed)))
    return found


def done(reply: str, current: np.ndarray | None, before: np.ndarray | None = None) -> np.ndarray:
    told = phrases.told(reply, {})
    assert told is not None and told.changes, reply
    result = phrases.changed(told, current, before)
    assert result is not None
    return result


def places(rotations: np.ndarray, *names: str) -> np.ndarray:
    return Posture(rotations).globals()[0][[INDEX[name] for name in names]]


def test_replies_to_edits_read_back_give_their_poses_and_leave_the_rest() -> None:
    for pair in lessons(400):
        for lesson in pair:
            result = done(lesson.reply, lesson.current, lesson.before)
            assert result == pytest.approx(lesson.rotations, abs=1e-9), lesson.reply
            for source, pose in ((CURRENT, lesson.current), (BEFORE, lesson.before)):
                same = lesson.sources == source
                assert not same.any() or result[same] == pytest.approx(pose[same], abs=1e-6), lesson.reply
            kept = lesson.sources == CURRENT
            assert np.array_equal(result[kept], lesson.current[kept]), lesson.reply


def test_an_edit_says_that_it_is_one_and_a_new_pose_does_not() -> None:
    for changed, _ in lessons(60):
        assert changed.reply.startswith(phrases.CHANGED)
    for seed in range(60):
        assert not instruction(np.random.default_rng(seed), POSES).reply.startswith(phrases.CHANGED)


def test_no_phrase_of_a_change_is_also_a_part() -> None:
    acts = [*all_plain(), *(change.act(limbs) for change in ALL_CHANGES for limbs in change.limbs)]
    said = [act.phrase.casefold() for act in acts]
    assert len(set(said)) == len(said)
    for phrase in said:
        assert part_of(phrase) is None, phrase
        found = act_of(phrase)
        assert found is not None and found.phrase.casefold() == phrase


def test_a_change_without_a_pose_is_made_of_one_who_stands_relaxed() -> None:
    assert np.array_equal(
        done("Now left arm higher a little.", None), done("Now left arm higher a little.", Posture().rotations)
    )


def test_an_amount_says_how_far() -> None:
    heights = [
        places(done(f"Now left arm higher{amount}.", None), "left_wrist")[0, 1]
        for amount in (" by 5 degrees", " a little", "", " a lot", " by 80 degrees")
    ]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1] - 0.3


def test_what_a_body_that_is_turned_does_it_does_in_its_own_axes() -> None:
    turned = done("Now whole body turned to the left.", None)
    for reply in (
        "Now a lunge on the left leg.",
        "Now leaning forward.",
        "Now on both knees, left arm straight ahead.",
    ):
        assert done(reply, turned) == pytest.approx(
            done("Now whole body turned to the left.", done(reply, None)), abs=1e-6
        )


@pytest.mark.parametrize("way", ["up", "down", "ahead", "apart"])
def test_joined_hands_stay_joined_unless_they_are_parted(way: str) -> None:
    joined = done("Now palms together before the chest.", None)
    moved = carried_out([PAIRS[way].act("left")], joined)
    (left, right), (was_left, was_right) = (places(pose, "left_wrist", "right_wrist") for pose in (moved, joined))
    gap, was = np.linalg.norm(left - right), np.linalg.norm(was_left - was_right)
    assert gap > was + 0.05 if way == "apart" else gap == pytest.approx(was, abs=0.01)
    assert np.linalg.norm(left - was_left) > 0.05


@pytest.mark.parametrize("base", ["a squat, thighs level", "a lunge on the left leg", "knees bent", "on the left knee"])
def test_deeper_is_deeper_and_the_standing_foot_stays_flat(base: str) -> None:
    ankle = "right_ankle" if base == "on the left knee" else "left_ankle"
    start = done(f"Now {base}.", None)
    heights = []
    for pose in (done("Now lower in the knees.", start), start, done("Now higher in the knees a lot.", start)):
        heights.append(-places(pose, ankle)[0, 1])
        assert Posture(pose).turn_of(ankle)[1, 1] > 0.95
    assert heights[0] < heights[1] - 0.08 < heights[2] - 0.16


def test_the_other_limb_instead_and_as_well() -> None:
    before = done("Now right hand on the hip.", None)
    wrong = done("Now left arm straight up.", before)
    instead = done("Now right arm instead.", wrong, before)
    assert instead == pytest.approx(done("Now right arm straight up.", Posture().rotations), abs=1e-9)
    both = done("Now right arm like the left.", wrong)
    assert both == pytest.approx(done("Now both arms straight up.", None), abs=1e-9)
    assert done("Now arms swapped.", wrong) == pytest.approx(done("Now mirrored.", wrong), abs=1e-9)
    assert np.array_equal(done("Now head to the other side.", wrong), wrong)


def test_the_other_side_is_the_mirror_of_a_region() -> None:
    for reply, over in (
        ("Now head turned left.", "Now head to the other side."),
        ("Now twisted to the right.", "Now upper body to the other side."),
    ):
        pose = done(reply, None)
        assert done(over, pose) == pytest.approx(mirrored(pose), abs=1e-6)


def test_a_hand_is_brought_to_where_the_other_arm_is() -> None:
    start = done("Now right elbow bent, forearm ahead.", None)
    posture = Posture(done("Now left hand brought to the right wrist.", start))
    assert np.linalg.norm(posture.landmark("palm", "left") - posture.landmark("wrist", "right")) < 0.08
    right = [INDEX[f"right_{joint}"] for joint in ("collar", "shoulder", "elbow", "wrist")]
    assert np.array_equal(posture.rotations[right], start[right])


def test_what_is_said_of_the_last_change_needs_one() -> None:
    told = phrases.told("As it was before.", {})
    assert told is not None and told.changes
    assert phrases.changed(told, Posture().rotations, None) is None


@pytest.mark.parametrize(
    "reply", ["Left arm higher a little.", "Mirrored.", "Now left wing up.", "Now ", "Hello!", "", "Left wing up."]
)
def test_what_is_no_phrase_is_left_to_the_model(reply: str) -> None:
    assert phrases.told(reply, {}) is None
