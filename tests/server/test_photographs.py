"""The shipped Mini and a real photograph: whom it finds, what it says of what it cannot see, what words change."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from chatpose_server.conversation import world_rotations
from chatpose_server.engine import Engine
from chatpose_server.evaluation.measures import Body
from chatpose_server.mini import NOBODY_FOUND
from chatpose_server.protocol import Event, Message, Pose, PoseMade, Request, Words
from PIL import Image

PHOTOGRAPH = Path(__file__).resolve().parents[2] / "examples" / "camera.png"


@pytest.fixture(scope="module")
def mini() -> Engine:
    return Engine.load("mini", device="cpu")


@pytest.fixture(scope="module")
def photograph() -> Image.Image:
    return Image.open(PHOTOGRAPH).convert("RGB")


def asked(image: Image.Image, text: str = "the pose of this person") -> Request:
    file = io.BytesIO()
    image.save(file, "PNG")
    url = f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
    return Request((Message("user", text, (url,)),))


def heard(events: list[Event]) -> tuple[str, list[Pose]]:
    words = "".join(event.text for event in events if isinstance(event, Words))
    return words, [event.pose for event in events if isinstance(event, PoseMade)]


def test_the_photographer_bends_over_his_camera(mini: Engine, photograph: Image.Image) -> None:
    words, poses = heard(list(mini.reply(asked(photograph))))
    assert "picture" in words
    (pose,) = poses
    assert pose.frame == "camera"
    body = Body(world_rotations(pose))
    assert 15 < body.lean() < 60
    assert body.height("pelvis") > 0.65
    assert abs(body.height("l_ankle") - body.height("r_ankle")) < 0.12, "the leg that his coat hides stands too"
    assert body.ahead("l_wrist", "pelvis") > 0.05 or body.ahead("r_wrist", "pelvis") > 0.05, "a hand is at the camera"


def test_two_people_give_two_poses_and_the_largest_comes_last(mini: Engine, photograph: Image.Image) -> None:
    both = Image.new("RGB", (1000, 512), (150, 150, 150))
    both.paste(photograph, (0, 0))
    both.paste(photograph.transpose(Image.Transpose.FLIP_LEFT_RIGHT).resize((400, 400)), (600, 112))
    words, poses = heard(list(mini.reply(asked(both))))
    alone = heard(list(mini.reply(asked(photograph))))[1][0]
    assert len(poses) == 2
    assert "2 people" in words
    other, largest = poses
    assert largest.global_orient[2] * alone.global_orient[2] > 0 > other.global_orient[2] * alone.global_orient[2], (
        "the smaller one is turned the other way"
    )
    side_by_side = heard(mini.replies([asked(both)])[0])
    assert side_by_side[0] == words
    assert len(side_by_side[1]) == 2


def test_what_the_picture_does_not_show_is_said_to_be_guessed(mini: Engine, photograph: Image.Image) -> None:
    words, poses = heard(list(mini.reply(asked(photograph.crop((0, 0, photograph.width, photograph.height // 2))))))
    assert len(poses) == 1
    assert "guessed" in words
    assert "leg" in words or "feet" in words


def test_nobody_is_nobody(mini: Engine) -> None:
    words, poses = heard(list(mini.reply(asked(Image.new("RGB", (300, 200), (90, 120, 60))))))
    assert (words, poses) == (NOBODY_FOUND, [])


def test_words_change_what_the_picture_shows(mini: Engine, photograph: Image.Image) -> None:
    plain = heard(list(mini.reply(asked(photograph))))[1][0]
    raised = heard(list(mini.reply(asked(photograph, "like this but with both arms straight up"))))[1][0]
    before, after = Body(world_rotations(plain)), Body(world_rotations(raised))
    assert after.y("l_wrist") > after.y("head")
    assert after.y("r_wrist") > after.y("head")
    assert after.moved(before, ["l_ankle", "r_ankle"]) < 0.15, "the legs stay as in the picture"
