"""What crosses the socket comes back as it was, and what is wrong with it is named."""

from __future__ import annotations

import json
from typing import Any

import pytest
from chatpose_server.protocol import JOINTS, PARENTS, Message, Pose, ProtocolError, Request, parse_json

POSE = Pose((0.1, -0.2, 3.0), tuple((0.01 * joint, 0.0, -0.5) for joint in range(23)), transl=(0.0, 0.9, 0.1), frame="camera")  # fmt: skip
IMAGE = "data:image/png;base64,AAAA"


def through_json(value: Any) -> Any:
    return parse_json(json.dumps(value))


def changed(**fields: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": "sit"}]} | fields


def test_a_pose_survives_the_way() -> None:
    assert Pose.from_json(through_json(POSE.to_json())) == POSE


def test_a_pose_needs_no_more_than_its_rotations() -> None:
    short = {"global_orient": [0, 0, 0], "body_pose": [[0, 0, 0]] * 23}
    pose = Pose.from_json(short)
    assert (pose.betas, pose.transl, pose.frame) == ((0.0,) * 10, None, "world")


def test_a_request_survives_the_way() -> None:
    request = Request(
        (Message("user", "like this", (IMAGE,)), Message("assistant", "Here."), Message("user", "now sit")),
        pose=POSE, always=True, max_tokens=20, temperature=0.5, seed=7,
    )  # fmt: skip
    assert Request.from_json(through_json(request.to_json())) == request


def test_every_joint_hangs_on_one_before_it() -> None:
    assert len(JOINTS) == len(PARENTS) == 24
    assert all(parent < joint for joint, parent in enumerate(PARENTS))


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("global_orient", [0, 0], "pose.global_orient"),
        ("global_orient", [0, 0, "1"], "pose.global_orient"),
        ("global_orient", [0, 0, True], "pose.global_orient"),
        ("global_orient", [0, 0, 10**400], "pose.global_orient"),
        ("body_pose", [[0, 0, 0]] * 22, "pose.body_pose"),
        ("body_pose", [[0, 0, 0]] * 22 + [[0, 0]], "pose.body_pose[22]"),
        ("betas", [0] * 9, "pose.betas"),
        ("transl", [0, 0], "pose.transl"),
        ("frame", "screen", "pose.frame"),
    ],
)
def test_what_is_wrong_with_a_pose_is_named(field: str, value: object, where: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        Pose.from_json(POSE.to_json() | {field: value})
    assert caught.value.param == where
    assert where in str(caught.value)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ([], None),
        (changed(messages=[]), "messages"),
        (changed(messages="sit"), "messages"),
        (changed(messages=[{"role": "user", "content": "  "}]), "messages[0].content"),
        (changed(messages=[{"role": "assistant", "content": "sit"}]), "messages[0].role"),
        (changed(messages=[{"role": "clerk", "content": "sit"}]), "messages[0]"),
        (changed(messages=[{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}]}]), "messages[0].content[0].image_url"),
        (changed(messages=[{"role": "user", "content": [{"type": "audio"}]}]), "messages[0].content[0]"),
        (changed(max_tokens=0), "max_tokens"),
        (changed(max_tokens=1.5), "max_tokens"),
        (changed(temperature=3), "temperature"),
        (changed(seed=-1), "seed"),
        (changed(chatpose=[1]), "chatpose"),
        (changed(chatpose={"only": "yes"}), "chatpose.only"),
        (changed(chatpose={"pose": {"body_pose": []}}), "chatpose.pose.global_orient"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_request_is_named(body: object, where: str | None) -> None:
    with pytest.raises(ProtocolError) as caught:
        Request.from_json(body)
    assert caught.value.param == where


@pytest.mark.parametrize("text", ["{", '{"a": NaN}', "[Infinity]", "[" * 100_000, b"\xff\xfe\x00"])
def test_json_that_cannot_be_used_is_refused(text: str | bytes) -> None:
    with pytest.raises(ProtocolError, match="not valid JSON"):
        parse_json(text)
