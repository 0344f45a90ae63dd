"""Lessons say what they show, left is the mirror of right, and a training that was stopped goes on as if it had not been."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from chatpose_server.encoders.memory import ROWS, Memory, rotations_of
from chatpose_server.engine import Engine
from chatpose_server.evaluation.measures import Body
from chatpose_server.model import BEFORE, CURRENT, IGNORED, MADE, RECALLED, ROUGHLY
from chatpose_server.protocol import JOINTS, Message, PoseMade, Request
from chatpose_server.rotations import matrix_from_axis_angle, matrix_from_rot6d
from chatpose_server.training import shape
from chatpose_server.training.data import KINDS, Collate, Lessons
from chatpose_server.training.edits.history import INCREASED, LESSENED, NOTHING_BEFORE, UNDONE
from chatpose_server.training.edits.lesson import CHANGES, edit
from chatpose_server.training.library import all_poses
from chatpose_server.training.parts import SINGLES, WHOLES, Part
from chatpose_server.training.parts.chosen import Chosen, build
from chatpose_server.training.posture import Posture, mirrored
from chatpose_server.training.recollections import remember
from chatpose_server.training.sample import Sample
from chatpose_server.training.versions import VERSIONS, versions
from chatpose_server.training.wordings import SYNONYMS, typed, varied
from lessons import SHAPE
from safetensors.torch import load_file
from torch import Tensor

SERVER = Path(__file__).resolve().parents[2] / "server"
ARM = {"left": (16, 18, 20, 22), "right": (17, 19, 21, 23)}
TINY = """
seed = 5
[model]
hidden_size = 32
layers = 1
heads = 2
intermediate_size = 64
vocabulary = 400
pose_rows = 1
landmark_rows = 1
projection_width = 64
recalls = true
[data]
lessons = 120
poses = 20
wordless = 0.1
unheard = 0.2
blur = 0.3
[data.rates]
named = 0.35
adorned = 0.1
instruction = 0.2
edit = 0.2
history = 0.05
photograph = 0.05
talk = 0.05
[training]
batch = 4
learning_rate = 1.0e-3
warmup = 4
weight_decay = 0.02
pose_weight = 4.0
limb_weight = 2.0
smooth = 0.5
weigh_joints = true
source_weight = 0.3
recall_weight = 0.3
bf16 = false
checkpoint_every = 10
"""
RATES = dict(zip(KINDS, (0.35, 0.1, 0.2, 0.2, 0.05, 0.05, 0.05), strict=True))
POSES = all_poses()[:24]
MADE_AGAIN = np.stack([versions(pose, VERSIONS) for pose in POSES])


def named(part: Part) -> str:
    return part.reply


def body(rotations: np.ndarray) -> Body:
    return Body(torch.from_numpy(rotations))


# --- Lessons ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", [part for part in SINGLES + WHOLES if "{" in part.reply], ids=named)
def test_the_left_of_a_part_is_the_mirror_of_its_right(part: Part) -> None:
    left, right = (build(np.random.default_rng(1), [Chosen(part, side)], None) for side in ("left", "right"))
    assert mirrored(left) == pytest.approx(right, abs=1e-6)


@pytest.mark.parametrize("part", [part for part in SINGLES if part.region == "arm" and not part.also], ids=named)
def test_one_arm_moves_and_the_rest_of_the_body_stays(part: Part) -> None:
    rest = Posture().rotations
    moved = np.abs(build(np.random.default_rng(1), [Chosen(part, "left")], None) - rest).max(axis=(1, 2)) > 1e-6
    assert set(np.flatnonzero(moved)) <= {13, *ARM["left"]}


@pytest.mark.parametrize(
    ("reply", "measure"),
    [
        ("{arm} straight up", lambda b: b.arm("l") > 150),
        ("{arm} out to the side", lambda b: 80 < b.arm("l") < 100),
        ("{arm} straight ahead", lambda b: b.ahead("l_wrist", "l_shoulder") > 0.45),
        ("{hand} on the hip", lambda b: b.dist("l_wrist", "l_hip") < 0.3),
        ("{hand} on the head", lambda b: b.y("l_wrist") > b.y("head")),
        ("{hand} on the other shoulder", lambda b: b.dist("l_wrist", "r_shoulder") < 0.28),
        ("head turned {side}", lambda b: b.head_turn() > 40),
        ("looking up", lambda b: b.head_nod() > 25),
        ("bent to the {side}", lambda b: b.lean_left() > 12),
        ("twisted to the {side}", lambda b: b.twist() > 20),
    ],
)
def test_a_part_does_what_mini_says_of_it(reply: str, measure) -> None:
    part = next(part for part in SINGLES + WHOLES if part.reply == reply)
    assert measure(body(build(np.random.default_rng(1), [Chosen(part, "left")], None)))


def test_an_edit_keeps_what_it_says_it_keeps() -> None:
    poses = {pose.description: pose.rotations() for pose in all_poses()}
    current = poses["Sitting on a chair, hands on the thighs."]
    for seed in range(200):
        sample = edit(np.random.default_rng(seed), current)
        assert sample.rotations is not None
        same = sample.sources == CURRENT
        assert np.array_equal(sample.rotations[same], sample.current[same])
        assert np.linalg.det(sample.rotations) == pytest.approx(np.ones(24), abs=1e-6)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.reply)
def test_a_larger_change_moves_the_body_further(change) -> None:
    steps = []
    for degrees in (10.0, 30.0):
        posture = Posture()
        change.make(posture, "left", degrees)
        turn = np.einsum("jab,jab->j", posture.rotations, Posture().rotations)
        steps.append(float(np.degrees(np.arccos(np.clip((turn - 1) / 2, -1, 1))).sum()))
    assert steps[0] <= steps[1]
    if not change.reply.startswith(("{arm} straighter", "{leg} straighter", "{arm} lower", "{leg} lower")):
        assert steps[0] > 3, "the standing body leaves room for it"


def test_lessons_depend_on_the_seed_and_their_number_alone() -> None:
    one, other = (Lessons(POSES, MADE_AGAIN, RATES, 50, seed=3) for _ in range(2))
    for index in (30, 7, 0):
        first, second = one[index], other[index]
        assert (first.text, first.reply) == (second.text, second.reply)
        assert np.array_equal(first.rotations, second.rotations)
    assert one[3].text != Lessons(POSES, MADE_AGAIN, RATES, 50, seed=4)[3].text


def test_every_lesson_of_every_kind_can_be_made() -> None:
    for kind in KINDS:
        lessons = Lessons(POSES, MADE_AGAIN, {name: float(name == kind) for name in KINDS}, 40, seed=1)
        for index in range(40):
            sample = lessons[index]
            assert sample.text.strip()
            assert sample.rotations is None or np.isfinite(sample.rotations).all()


def test_an_unheard_lesson_shows_no_message_and_teaches_no_words(engine: Engine) -> None:
    lessons = Lessons(POSES, MADE_AGAIN, RATES, 60, seed=2, unheard=1.0)
    samples = [lessons[index] for index in range(60)]
    unheard = [sample for sample in samples if sample.unheard]
    assert len(unheard) > 40
    assert all(sample.landmarks is None and sample.rotations is not None for sample in unheard)
    conversation = engine.conversation
    batch = Collate(engine.model, conversation.vocabulary, conversation.sentence)(unheard)
    assert not batch["features"]["sentence"].any()
    learnt = batch["labels"][batch["labels"] != IGNORED].tolist()
    assert set(learnt) == {conversation.pose, conversation.end}


def test_what_was_said_of_the_last_change_goes_back_or_further() -> None:
    lessons = Lessons(POSES, MADE_AGAIN, {name: float(name == "history") for name in KINDS}, 60, seed=5)
    said = {lessons[i].reply: lessons[i] for i in range(60)}
    undone = said[UNDONE]
    assert undone.before is not None
    assert undone.rotations == pytest.approx(undone.before)
    assert set(undone.sources) <= {BEFORE, CURRENT}
    for reply, closer in ((LESSENED, True), (INCREASED, False)):
        sample = said[reply]
        turned, was = (np.einsum("jab,jab->j", one, sample.before) for one in (sample.rotations, sample.current))
        moved = np.abs(sample.current - sample.before).max(axis=(1, 2)) > 1e-3
        assert ((turned > was) == closer)[moved].all()
        assert (sample.sources[~moved] == CURRENT).all()
    assert said[NOTHING_BEFORE].rotations is None


def test_a_named_pose_that_is_recalled_is_copied_in_the_version_that_is_shown(engine: Engine) -> None:
    conversation = engine.conversation
    memory, places = remember(POSES, MADE_AGAIN, conversation.sentence)
    lessons = Lessons(POSES, MADE_AGAIN, {name: float(name in ("named", "adorned")) for name in KINDS}, 80, seed=2)
    samples = [lessons[i] for i in range(80) if lessons[i].reply]
    model = shape.build(SHAPE | {"recalls": True}, conversation.vocabulary)
    batch = Collate(model, conversation.vocabulary, conversation.sentence, memory, places)(samples)
    rows = batch["features"]["memory"].view(len(samples), ROWS, -1)
    recalled = 0
    for sample, row, sources, shown in zip(samples, batch["recalled"].tolist(), batch["sources"], rows, strict=True):
        if row == IGNORED:
            assert RECALLED not in sources.tolist()
            continue
        recalled += 1
        same = sources == RECALLED
        assert same.any()
        torch.testing.assert_close(
            rotations_of(shown[row])[same], torch.from_numpy(sample.rotations).float()[same], atol=1e-5, rtol=0
        )
    assert recalled > 40


def test_a_wording_is_not_what_recalls_its_own_pose(engine: Engine) -> None:
    memory, places = remember(POSES, MADE_AGAIN, engine.conversation.sentence)
    wording = POSES[0].doing[0]
    mean = engine.conversation.sentence.encode([wording])[0][:1, :384]
    assert float(memory.nearest(mean)[1][0, 0]) > 0.99
    assert float(memory.nearest(mean, [places[wording]])[1][0, 0]) < 0.99


def test_a_memory_on_disk_recalls_the_same(engine: Engine, tmp_path: Path) -> None:
    memory, _ = remember(POSES, MADE_AGAIN, engine.conversation.sentence)
    memory.save(tmp_path)
    read = Memory.read(tmp_path)
    means = torch.stack([rows[0, :384] for rows in engine.conversation.sentence.encode(["hello", "on the phone"])])
    (poses, near), (same, nearly) = memory.nearest(means), read.nearest(means)
    assert torch.equal(poses, same)
    torch.testing.assert_close(near, nearly, atol=0.003, rtol=0)
    torch.testing.assert_close(memory.rows(poses[0], near[0], 3), read.rows(poses[0], near[0], 3), atol=0.02, rtol=0)
    suggested = read.suggestions(poses[1], near[1])
    assert max(suggested, key=lambda pair: pair[1])[0] == "On the phone, right hand at the ear."
    assert ("On the phone, left hand at the ear.", suggested[0][1]) in suggested, "which side is for the model to hear"


# --- The loss ---------------------------------------------------------------------------------------------------------


def losses(engine: Engine, rotations: Tensor, sources: Tensor | None = None, **weights) -> dict[str, Tensor]:
    """What `ChatPose.forward` says of the tiny model's first lesson when `rotations` (24, 3, 3) are wanted."""
    conversation = engine.conversation
    sample = Sample(text="wave with the left hand", reply="Waving.", rotations=rotations.numpy(), current=None)
    batch = Collate(engine.model, conversation.vocabulary, conversation.sentence)([sample])
    if sources is not None:
        batch["sources"] = sources[None]
    with torch.inference_mode():
        return engine.model(**batch, **weights)


def made_by(engine: Engine) -> Tensor:
    """What the model makes of that lesson: nothing is wrong with it."""
    found = []
    hook = engine.model.smpl_projection.register_forward_hook(lambda module, given, numbers: found.append(numbers))
    losses(engine, torch.eye(3).repeat(24, 1, 1))
    hook.remove()
    return matrix_from_rot6d(found[0].unflatten(-1, (24, 6)))[0]


def faulty(rotations: Tensor, joint: str) -> Tensor:
    """The same with one joint 20° off."""
    wrong = rotations.clone()
    wrong[JOINTS.index(joint)] @= matrix_from_axis_angle(torch.tensor([0.0, 0.35, 0.0]))
    return wrong


def test_weighed_joints_count_as_much_as_they_weigh(engine: Engine) -> None:
    right = made_by(engine)
    weights = [1.0] * 24
    weights[JOINTS.index("head")] = 3.0
    for joint, ratio in (("head", 3.0), ("left_knee", 1.0)):
        plain, weighed = (losses(engine, faulty(right, joint), **w)["body"] for w in ({}, {"joint_weights": weights}))
        assert plain > 0
        assert float(weighed / plain) == pytest.approx(ratio, rel=1e-4)


def test_a_fault_of_the_spine_counts_for_everything_above_it(engine: Engine) -> None:
    right = made_by(engine)
    spine, wrist = (losses(engine, faulty(right, joint), limb_weight=1.0) for joint in ("spine1", "left_wrist"))
    assert float(spine["body"]) == pytest.approx(float(wrist["body"]), rel=0.3)
    assert spine["limbs"] > 5 * wrist["limbs"]
    assert losses(engine, faulty(right, "spine1"))["limbs"] == 0, "only where it is asked for"


def test_a_joint_from_elsewhere_counts_less_and_bends_no_limb(engine: Engine) -> None:
    wrong = faulty(made_by(engine), "spine1")
    sources = torch.full((24,), MADE)
    free = losses(engine, wrong, sources, limb_weight=1.0)
    sources[JOINTS.index("spine1")] = CURRENT
    kept = losses(engine, wrong, sources, limb_weight=1.0)
    assert float(kept["body"] / free["body"]) == pytest.approx(ROUGHLY, rel=1e-3)
    assert kept["limbs"] < 1e-6 < free["limbs"]


def test_a_small_fault_counts_by_its_square(engine: Engine) -> None:
    wrong = faulty(made_by(engine), "left_knee")
    plain, smooth = (losses(engine, wrong, smooth=beta)["body"] for beta in (0.0, 0.5))
    assert 0 < smooth < plain


def test_other_words_never_change_the_side() -> None:
    rng = np.random.default_rng(0)
    for _ in range(300):
        text = typed(rng, "raise the left arm and bend the left knee").lower()
        assert "right" not in text
        assert " r " not in f" {text} "


def test_synonyms_stand_for_words_that_are_there() -> None:
    rng = np.random.default_rng(0)
    assert {varied(rng, "raised", share=1.0) for _ in range(60)} == set(SYNONYMS["raised"].split("|"))
    assert varied(rng, "the wheelchair", share=1.0) == "the wheelchair"


# --- Training --------------------------------------------------------------------------------------------------------


def command(config: Path, out: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "chatpose_server",
        "train",
        "--config",
        str(config),
        "-o",
        str(out),
        "--device",
        "cpu",
    ]


def test_a_training_that_was_stopped_goes_on_and_ends_as_the_other_did(tmp_path: Path) -> None:
    config = tmp_path / "tiny.toml"
    config.write_text(TINY)
    subprocess.run(command(config, tmp_path / "one"), cwd=SERVER, check=True, capture_output=True)

    stopped = subprocess.Popen(command(config, tmp_path / "two"), cwd=SERVER, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not list((tmp_path / "two" / "run").glob("checkpoint-*/trainer_state.json")):
        assert stopped.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    stopped.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    stopped.wait()
    assert not (tmp_path / "two" / "model.safetensors").exists(), "it was stopped before its end"
    subprocess.run(command(config, tmp_path / "two"), cwd=SERVER, check=True, capture_output=True)

    one, two = (load_file(tmp_path / name / "model.safetensors") for name in ("one", "two"))
    assert one.keys() == two.keys()
    for name, tensor in one.items():
        assert torch.equal(tensor, two[name]), name

    engine = Engine.load(str(tmp_path / "one"), device="cpu")
    events = list(engine.reply(Request((Message("user", "sit down"),), only=True)))
    assert any(isinstance(event, PoseMade) for event in events)


def test_a_second_training_asks_for_the_first(tmp_path: Path) -> None:
    config = tmp_path / "second.toml"
    config.write_text(TINY.replace("[model]", "[shape]"))
    done = subprocess.run(command(config, tmp_path), cwd=SERVER, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "give its folder with --start" in done.stderr


def test_a_configuration_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    done = subprocess.run(
        command(tmp_path / "none.toml", tmp_path), cwd=SERVER, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "mini" in done.stderr
