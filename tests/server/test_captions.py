"""Captions: what is said of a pose holds, left is never right, and a change names what moved and nothing else."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from chatpose_server import files
from chatpose_server.__main__ import main
from chatpose_server.captions.change_words import CHANGES
from chatpose_server.captions.fact import Fact
from chatpose_server.captions.posecodes import posecodes
from chatpose_server.captions.sentence import describe, describe_change
from chatpose_server.captions.words import WORDINGS
from chatpose_server.protocol import Pose
from chatpose_server.training.library import all_poses
from chatpose_server.training.posture import INDEX, Posture, mirrored, rotation
from conftest import SERVER

LIBRARY = {pose.description: pose.rotations() for pose in all_poses()}
FARTHEST = 0.12
"""No contact is named from further away, metres."""
POINTS = {
    "head": ("crown",), "forehead": ("forehead", "brow"), "back of head": ("back of head",), "neck": ("nape",), "hip": ("waist",),
    "chest": ("heart", "chest", "breastbone"), "belly": ("belly", "navel"), "back": ("lower back",), "ankle": ("ankle", "heel"), "foot": ("toes",),
}  # fmt: skip
"""The surface points that a place's word is about, where they are not called like it."""


def made(*moves: Callable[[Posture], None]) -> np.ndarray:
    posture = Posture()
    for move in moves:
        move(posture)
    return posture.rotations


def swapped(text: str) -> str:
    """Left for right, and right for left."""
    other = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
    return re.sub(rf"\b({'|'.join(other)})\b", lambda word: other[word[0]], text)


def kinds(rotations: np.ndarray) -> set[tuple[str, str, str]]:
    return {(fact.part, fact.kind, fact.side) for fact in posecodes(rotations)}


def test_the_library_is_there() -> None:
    assert len(LIBRARY) > 100


@pytest.mark.parametrize("description", LIBRARY)
def test_a_mirrored_pose_gives_mirrored_words(description: str) -> None:
    pose = LIBRARY[description]
    assert describe(mirrored(pose)) == swapped(describe(pose))
    for seed in range(4):
        there, back = (describe(turned, np.random.default_rng(seed)) for turned in (pose, mirrored(pose)))
        assert back == swapped(there)


def test_a_mirrored_change_gives_mirrored_words() -> None:
    poses = list(LIBRARY.values())
    for before, after in pairwise(poses):
        there, back = (
            describe_change(before, after, most=99),
            describe_change(mirrored(before), mirrored(after), most=99),
        )
        assert clauses(back) == clauses(swapped(there))


def clauses(sentence: str) -> list[str]:
    return sorted(sentence.lower().strip(".").split(", "))


@pytest.mark.parametrize("description", LIBRARY)
def test_no_contact_is_named_that_is_not_there(description: str) -> None:
    pose = LIBRARY[description]
    for fact in posecodes(pose):
        if fact.part == "hand":
            for side in ("left", "right") if fact.side == "both" else (fact.side,):
                assert reach(pose, side, fact) < FARTHEST, fact
        if fact.part == "hands" and fact.kind.startswith("together"):
            left, right = hand(pose, "left"), hand(pose, "right")
            assert np.linalg.norm(left[:, None] - right[None], axis=-1).min() < FARTHEST, fact


def reach(pose: np.ndarray, side: str, fact: Fact) -> float:
    """How far the palm or the fingertips are from what the fact names, metres."""
    if fact.kind == "floor":
        places, _ = Posture(pose).globals()
        return float(min(hand(pose, side)[:, 1].min(), places[INDEX[f"{side}_wrist"], 1]) - places[:, 1].min())
    name = fact.kind.removeprefix("other ")
    whose = side if name == fact.kind else swapped(side)
    points = np.array([Posture(pose).landmark(point, whose) for point in POINTS.get(name, (name,))])
    return float(np.linalg.norm(hand(pose, side)[:, None] - points[None], axis=-1).min())


def hand(pose: np.ndarray, side: str) -> np.ndarray:
    """Palm and fingertips, (2, 3)."""
    places, _ = Posture(pose).globals()
    wrist, palm = places[INDEX[f"{side}_wrist"]], places[INDEX[f"{side}_hand"]]
    along = (palm - wrist) / np.linalg.norm(palm - wrist)
    return wrist + np.outer((0.075, 0.15), along)


@pytest.mark.parametrize(
    ("pose", "says"),
    [
        (made(), "Standing with both arms hanging."),
        (made(lambda p: p.arm("left", "up")), "Standing with the left arm raised straight up."),
        (made(lambda p: p.arm("left", "out"), lambda p: p.arm("right", "out")), "Standing with both arms out to the sides."),
        (made(lambda p: p.arm("right", "ahead")), "Standing with the right arm stretched straight ahead."),
        (made(lambda p: p.arm("right", "out", "up")), "Standing with the right elbow lifted out to the side, forearm pointing up."),
        (made(lambda p: p.reach("right", "crown", elbow="out")), "Standing with the right hand on the head."),
        (made(lambda p: p.reach("left", "shoulder", "right", "down+0.9ahead")), "Standing with the left hand on the right shoulder."),
        (made(lambda p: p.head(turn=-40)), "Standing with the head turned to the right."),
        (made(lambda p: p.spine(side=30), lambda p: p.head(turn=45)), "Standing, leaning slightly to the left, with the head turned to the left."),
        (made(lambda p: p.leg("right", "ahead", "down")), "Standing on the left leg with the right knee raised out in front."),
        (made(lambda p: p.root(turn=90)), "Standing, turned to the left."),
    ],
)  # fmt: skip
def test_what_was_put_somewhere_is_said_to_be_there(pose: np.ndarray, says: str) -> None:
    assert describe(pose) == says


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("Standing relaxed.", "standing"), ("Sitting on a chair, hands on the thighs.", "chair"), ("Sitting cross-legged on the floor.", "floor"),
        ("Sitting on the heels.", "heels"), ("Kneeling on both knees.", "kneeling"), ("Kneeling on the {side} knee.", "one knee"), ("Squatting.", "squatting"),
        ("Lying on the back.", "on the back"), ("Lying face down.", "on the front"), ("Sleeping on the side, curled up.", "on the side"),
        ("Crawling on all fours.", "all fours"), ("Push-up, arms straight.", "plank"), ("Downward-facing dog.", "down dog"), ("Handstand.", "handstand"),
        ("Child's pose.", "child"),
    ],
)  # fmt: skip
def test_the_whole_body_is_called_by_its_class(description: str, kind: str) -> None:
    assert posecodes(LIBRARY[description])[0].kind == kind


def test_facts_carry_what_they_were_judged_by() -> None:
    facts = {
        (fact.part, fact.kind): fact for fact in posecodes(made(lambda p: p.spine(bend=60), lambda p: p.head(turn=30)))
    }
    assert facts["head", "turned"].measure == pytest.approx(30, abs=1) and facts["head", "turned"].side == "left"
    assert 20 < facts["trunk", "ahead"].measure < 45
    assert all(0 <= fact.notable <= 1 for fact in facts.values())


def test_what_both_sides_do_is_said_once() -> None:
    assert ("hand", "hip", "both") in kinds(LIBRARY["Hands on hips."])
    assert describe(LIBRARY["Hands on hips."]).count("hip") == 1


def test_every_fact_and_every_change_of_any_pose_has_words() -> None:
    rng = np.random.default_rng(0)
    poses = [*LIBRARY.values(), *(tumbled(rng) for _ in range(60))]
    for before, after in zip(poses, poses[1:] + poses[:1], strict=True):
        assert {(fact.part, fact.kind) for fact in posecodes(before)} <= set(WORDINGS)
        for chance in (None, rng):
            assert re.fullmatch(r"[A-Z][A-Za-z0-9 ,.-]*\.", describe(before, chance))
            assert re.fullmatch(r"[A-Z][A-Za-z0-9 ,.-]*\.", describe_change(before, after, chance))
    assert all(
        text.count("{is}") + text.count("{are}") == (part != "body")
        for (part, _), row in WORDINGS.items()
        for text in row
    )
    assert all(row for row in CHANGES.values())


def tumbled(rng: np.random.Generator) -> np.ndarray:
    """Joints turned anyhow, (24, 3, 3)."""
    axes = rng.normal(size=(24, 3))
    return np.stack([rotation(axis / np.linalg.norm(axis), rng.uniform(-70, 70)) for axis in axes])


def test_wordings_vary_with_the_generator_alone() -> None:
    pose = LIBRARY["Bowing."]
    said = {describe(pose, np.random.default_rng(seed)) for seed in range(40)}
    assert len(said) > 20 and describe(pose) == describe(pose)
    assert describe(pose, np.random.default_rng(7)) == describe(pose, np.random.default_rng(7))


def test_no_more_is_said_than_asked_for() -> None:
    pose = LIBRARY["Thinking, {side} hand on the chin."]
    assert describe(pose, most=1) == "Standing."
    assert describe(pose, most=2) == "Standing with the right hand at the chin."


@pytest.mark.parametrize(
    ("move", "says"),
    [
        (lambda p: None, "Nothing changes."),
        (lambda p: p.arm("left", "up"), "The left arm goes up."),
        (lambda p: p.arm("right", "down+0.16out", "ahead"), "The right elbow bends."),
        (lambda p: p.reach("right", "waist", elbow="out+0.25back"), "The right hand goes to the hip."),
        (lambda p: p.hand("left", "out", "up"), "The left hand turns at the wrist."),
        (lambda p: p.leg("left", "ahead", "down"), "The left leg goes up and forward."),
        (lambda p: p.leg("right", "down+0.06out", "back"), "The right knee bends."),
        (lambda p: p.head(turn=-40), "The head turns right."),
        (lambda p: p.head(nod=30), "The head goes down."),
        (lambda p: p.head(tilt=25), "The head tilts left."),
        (lambda p: p.spine(bend=30), "The body leans forward."),
        (lambda p: p.spine(side=-30), "The body leans right."),
        (lambda p: p.spine(twist=30), "The chest turns left."),
        (lambda p: p.root(turn=90), "The whole body turns left."),
        (lambda p: p.root(turn=180), "The whole body turns around."),
        (lambda p: (p.arm("left", "up"), p.head(turn=-40)), "The left arm goes up, the head turns right."),
        (lambda p: (p.arm("left", "up"), p.arm("right", "up")), "Both arms go up."),
    ],
)  # fmt: skip
def test_a_change_names_exactly_what_moved(move: Callable[[Posture], None], says: str) -> None:
    assert describe_change(made(), made(move)) == says


def test_sitting_down_is_one_change() -> None:
    seated = LIBRARY["Sitting on a chair, hands on the thighs."].copy()
    arms = [INDEX[f"{side}_{name}"] for side in ("left", "right") for name in ("collar", "shoulder", "elbow", "wrist")]
    seated[arms] = LIBRARY["Standing relaxed."][arms]
    assert describe_change(LIBRARY["Standing relaxed."], seated) == "The person sits down."
    assert describe_change(seated, LIBRARY["Standing relaxed."]) == "The person stands up."


def test_a_caption_costs_little() -> None:
    poses, rng = list(LIBRARY.values()), np.random.default_rng(0)
    describe(poses[0], rng)
    started = time.process_time()
    for pose in poses:
        describe(pose, rng)
    assert (time.process_time() - started) / len(poses) < 0.01


def chatpose(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTHONPATH": str(SERVER), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "chatpose_server", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environ, timeout=120, check=False)


STANDING = Pose((0.0, 0.0, 0.0), ((0.0, 0.0, 0.0),) * 23)
TURNED = Pose((0.0, 1.5, 0.0), ((0.0, 0.0, 0.0),) * 23)


@pytest.mark.parametrize("suffix", [".json", ".npz"])
def test_a_file_of_poses_is_described_a_line_a_pose(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"poses{suffix}"
    files.write_poses(path, [STANDING, TURNED])
    done = chatpose("describe", path)
    lines = [
        "Standing with both arms out to the sides.",
        "Standing, turned to the left, with both arms out to the sides.",
    ]
    assert done.returncode == 0 and done.stdout.splitlines() == lines
    assert chatpose("describe", path, "--index", "-1").stdout.splitlines() == lines[1:]


def test_a_pose_in_the_camera_s_frame_is_described_upright(tmp_path: Path) -> None:
    path = tmp_path / "pose.json"
    path.write_text(json.dumps(Pose((np.pi, 0.0, 0.0), ((0.0, 0.0, 0.0),) * 23, frame="camera").to_json()))
    assert chatpose("describe", path).stdout == "Standing with both arms out to the sides.\n"


def test_misuse_of_describe_is_status_two_and_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files.write_poses(tmp_path / "one.json", [STANDING])
    (tmp_path / "nan.json").write_text(json.dumps(STANDING.to_json()).replace("0.0", "NaN", 1))
    (tmp_path / "broken.npz").write_bytes(b"PK not an archive")
    np.savez(tmp_path / "other.npz", verts=np.zeros(3))
    np.savez(tmp_path / "nan.npz", poses=np.full((2, 72), np.nan))
    np.savez(tmp_path / "odd.npz", poses=np.zeros((2, 156)))
    for arguments, says in (
        (("one.json", "--index", "1"), "--index must be 0"),
        (("one.json", "--most", "0"), "--most"),
        (("missing.npz",), "missing.npz"),
        (("pose.bvh",), "a .json or an .npz"),
        (("nan.json",), "NaN"),
        (("broken.npz",), "broken.npz"),
        (("other.npz",), "lacks poses"),
        (("odd.npz",), "(N, 72)"),
    ):
        assert main(["describe", str(tmp_path / arguments[0]), *arguments[1:]]) == 2
        said = capsys.readouterr()
        assert said.out == "" and said.err.startswith("chatpose: ") and says in said.err, said.err
    for name, says in (("missing.json", "missing.json"), ("nan.npz", "finite")):
        done = chatpose("describe", tmp_path / name)
        assert done.returncode == 2 and done.stdout == ""
        assert says in done.stderr and "Traceback" not in done.stderr
