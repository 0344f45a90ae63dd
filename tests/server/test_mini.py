"""ChatPose Mini as it ships: plain things are understood, sides are kept, an edit leaves the rest of the body alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from chatpose_server.conversation import world_rotations
from chatpose_server.engine import Engine
from chatpose_server.evaluation.checks import parse_checks
from chatpose_server.evaluation.measures import Body
from chatpose_server.mini import SIDES, MiniConversation
from chatpose_server.protocol import JOINTS, Message, Pose, PoseMade, Request, Words
from chatpose_server.rotations import axis_angle_from_matrix
from chatpose_server.training.posture import Posture


@pytest.fixture(scope="module")
def mini() -> Engine:
    return Engine.load("mini", device="cpu")


def own_pose() -> Pose:
    """A pose that no lesson has: an artist's own."""
    rng = np.random.default_rng(5)
    posture = Posture()
    posture.spine(bend=11, twist=7)
    posture.leg("left", "ahead+down", "down")
    posture.arm("right", "out+0.4ahead", "up+0.2ahead")
    vectors = axis_angle_from_matrix(torch.from_numpy(posture.rotations)) + torch.from_numpy(
        rng.normal(0, 0.02, (24, 3))
    )
    first, *rest = vectors.tolist()
    return Pose(tuple(first), tuple(tuple(row) for row in rest))


def ask(mini: Engine, text: str, pose: Pose | None = None) -> tuple[str, Pose]:
    events = list(mini.reply(Request((Message("user", text),), pose=pose)))
    return "".join(e.text for e in events if isinstance(e, Words)), next(
        e.pose for e in events if isinstance(e, PoseMade)
    )


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("left arm up", "arm('l') > 150; arm('r') < 40"),
        ("right arm up", "arm('r') > 150; arm('l') < 40"),
        ("both arms up", "arm('l') > 150; arm('r') > 150"),
        ("hands on hips", "hand('l', 'l_hip') < 0.3; hand('r', 'r_hip') < 0.3"),
        ("look to the left", "head_turn() > 15"),
        ("squat", "knee('l') < 110; knee('r') < 110"),
        ("sit down on a chair", "sitting()"),
        ("lying face down", "lying(); facing_up() < -0.5"),
        ("t-pose", "60 < arm('l') < 120; 60 < arm('r') < 120; hands_apart() > 1.2"),
        ("a man waving with his left hand", "y('l_wrist') > y('l_elbow'); arm('r') < 50"),
    ],
)
def test_plain_things_are_understood(mini: Engine, text: str, holds: str) -> None:
    reply, pose = ask(mini, text)
    body = Body(world_rotations(pose))
    assert all(check.of(body).holds for check in parse_checks(holds)), reply


@pytest.mark.parametrize("side", ["left", "right"])
def test_where_one_side_is_named_no_part_of_the_other_is_suggested(mini: Engine, side: str) -> None:
    conversation = mini.conversation
    assert isinstance(conversation, MiniConversation)
    prompt = conversation.prompt(Request((Message("user", f"the {side} hand on the hip, looking up"),)))
    assert not isinstance(prompt, str)
    assert prompt.bias is not None
    told = [one.phrase.ids for one in prompt.bias.suggestions if one.clause is not None]
    texts = [conversation.vocabulary.decode(ids) for ids in told]
    named = {word.casefold() for text in texts for word in SIDES.findall(text)}
    assert named == {side}


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("raise the left arm", ("left_collar", "left_shoulder", "left_elbow", "left_wrist")),
        ("turn the head to the right", ("neck", "head")),
        ("bend the right knee a bit", ("right_hip", "right_knee", "right_ankle", "right_foot")),
    ],
)
def test_an_edit_leaves_the_rest_as_it_was(mini: Engine, text: str, moved: tuple[str, ...]) -> None:
    before = own_pose()
    reply, after = ask(mini, text, before)
    assert reply.startswith("Now ")
    change = (world_rotations(after) - world_rotations(before)).abs().amax(dim=(1, 2))
    assert change[[JOINTS.index(name) for name in moved]].max() > 0.05, "what was named moves"
    rest = [joint for joint, name in enumerate(JOINTS) if name not in moved]
    assert change[rest].max() < 1e-5


def test_an_edit_is_undone_to_the_pose_before(mini: Engine) -> None:
    before = own_pose()
    _, after = ask(mini, "raise the left arm", before)
    messages = (
        Message("user", "raise the left arm", poses=(before,)),
        Message("assistant", "Now left arm straight up.", poses=(after,)),
        Message("user", "undo that", poses=(after,)),
    )
    (made,) = [e.pose for e in mini.reply(Request(messages, pose=after)) if isinstance(e, PoseMade)]
    assert (world_rotations(made) - world_rotations(before)).abs().max() < 1e-5


def test_small_talk_makes_no_pose(mini: Engine) -> None:
    events = list(mini.reply(Request((Message("user", "what can you do?"),))))
    assert not any(isinstance(event, PoseMade) for event in events)
