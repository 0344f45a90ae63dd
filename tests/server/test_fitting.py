"""Poses fitted to landmarks: what is seen is met, what is hidden is the guess's, and nothing is swapped or broken."""

from pathlib import Path

import numpy as np
import pytest
import torch
from chatpose_server import fitting
from chatpose_server.encoders.blazepose import LANDMARKS
from chatpose_server.encoders.landmarks import LandmarkEncoder, available
from chatpose_server.kinematics import forward
from chatpose_server.pointing import exponential, logarithm
from chatpose_server.protocol import JOINTS, REST_OFFSETS
from chatpose_server.seen import hidden, remark
from chatpose_server.training.photographs import CAMERA_FROM_WORLD, landmarks_of
from chatpose_server.training.posture import Posture
from PIL import Image

INDEX = {name: joint for joint, name in enumerate(JOINTS)}
LIMBS = [
    (INDEX[f"{side}_{start}"], INDEX[f"{side}_{end}"])
    for side in ("left", "right")
    for start, end in (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
]
LEFT_ARM, RIGHT_ARM, LEGS = [13, 15, 17, 19, 21], [14, 16, 18, 20, 22], list(range(25, 33))
CAMERA_PNG = Path(__file__).resolve().parents[2] / "examples" / "camera.png"


def standing() -> Posture:
    return Posture()


def waving() -> Posture:
    posture = Posture()
    posture.arm("right", "out+0.3up", "up+0.2out")
    posture.arm("left", "down+0.3out", "ahead")
    posture.head(turn=30)
    return posture


def sitting() -> Posture:
    posture = Posture()
    for side in ("left", "right"):
        posture.leg(side, "ahead+0.2out", "down")
        posture.arm(side, "down+0.4ahead", "ahead+0.3in")
    return posture


def lunging() -> Posture:
    posture = Posture()
    posture.root(pitch=15, turn=20)
    posture.spine(twist=25)
    posture.leg("left", "ahead+down", "down+0.2back")
    posture.leg("right", "down+0.6back", "back+down")
    posture.arm("left", "ahead", "ahead+0.4up")
    posture.arm("right", "back+down", "down+0.5ahead")
    return posture


POSTURES = (standing, waving, sitting, lunging)


def photographed(rotations: np.ndarray, heading: float = 0.0) -> torch.Tensor:
    """The pose (24, 3, 3) as the camera sees it, turned to its left."""
    seen = np.array(rotations)
    seen[0] = CAMERA_FROM_WORLD @ exponential(np.array([0.0, np.radians(heading), 0.0])) @ seen[0]
    return torch.from_numpy(seen)


def row_of(rotations: torch.Tensor, flat: float = 1.0) -> torch.Tensor:
    """What a detector without faults would say, but perhaps that it tells depth too flat: a row (1, 165)."""
    points = landmarks_of(rotations.numpy(), np.array(REST_OFFSETS)) * [1, 1, flat]
    return torch.from_numpy(np.column_stack([points, np.ones((LANDMARKS, 2))])).float().reshape(1, -1)


def without(row: torch.Tensor, marks: list[int], outside: bool = False) -> torch.Tensor:
    """The row with some landmarks unseen, and elsewhere."""
    rows = row.clone().reshape(LANDMARKS, 5)
    rows[marks, :3] += torch.tensor([0.3, -0.2, 0.4])
    rows[marks, 3] = 0.03
    if outside:
        rows[marks, 4] = 0
    return rows.reshape(1, -1)


def limbs(rotations: torch.Tensor) -> torch.Tensor:
    places = forward(rotations.double())[0]
    return torch.nn.functional.normalize(torch.stack([places[end] - places[start] for start, end in LIMBS]), dim=-1)


def degrees_apart(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    return torch.rad2deg(torch.acos((limbs(first) * limbs(second)).sum(-1).clamp(-1, 1)))


def turned_by(first: torch.Tensor, second: torch.Tensor) -> np.ndarray:
    """Degrees between joint rotations, (24,)."""
    relative = first.double().numpy().swapaxes(-1, -2) @ second.double().numpy()
    return np.degrees(np.linalg.norm(logarithm(relative), axis=-1))


@pytest.mark.parametrize("heading", [0, 50, -90, 180])
@pytest.mark.parametrize("posture", POSTURES)
def test_limbs_lie_along_clean_landmarks_without_any_guess(posture, heading):
    truth = photographed(posture().rotations, heading)
    fitted = fitting.fit(None, row_of(truth))
    assert fitted.shape == (24, 3, 3) and fitted.dtype == torch.float32
    assert degrees_apart(fitted, truth).max() < 2
    assert turned_by(fitted, truth)[0] < 6


@pytest.mark.parametrize("posture", POSTURES)
def test_a_guess_that_is_off_is_turned_to_the_landmarks(posture):
    truth = photographed(posture().rotations, 30)
    off = np.random.default_rng(0).normal(0, 0.15, (24, 3))
    guess = truth @ torch.from_numpy(exponential(off))
    fitted = fitting.fit(guess, row_of(truth, fitting.FLAT))
    assert degrees_apart(guess, truth).mean() > 9
    assert degrees_apart(fitted, truth).mean() < 0.4 * degrees_apart(guess, truth).mean()


def test_a_guess_that_agrees_with_the_landmarks_stays():
    truth = photographed(lunging().rotations, 20)
    assert turned_by(fitting.fit(truth, row_of(truth, fitting.FLAT)), truth).max() < 0.5


def test_left_and_right_and_front_and_back_are_never_swapped():
    rng = np.random.default_rng(1)
    for heading in range(-180, 180, 30):
        truth = photographed(waving().rotations, heading)
        row = row_of(truth).reshape(LANDMARKS, 5)
        row[:, :2] += torch.from_numpy(rng.normal(0, 0.01, (LANDMARKS, 2)))
        row[:, 2] = row[:, 2] * 0.6 + torch.from_numpy(rng.normal(0, 0.03, LANDMARKS))
        fitted = fitting.fit(None, row.reshape(1, -1))
        assert turned_by(fitted, truth)[0] < 45, heading
        for side, other in (("left", "right"), ("right", "left")):
            places, aims = forward(fitted.double())[0], forward(truth.double())[0]
            wrist = places[INDEX[f"{side}_wrist"]]
            assert torch.dist(wrist, aims[INDEX[f"{side}_wrist"]]) < torch.dist(wrist, aims[INDEX[f"{other}_wrist"]])


def test_a_hidden_arm_is_the_guesses_and_the_other_is_not():
    hailing = Posture()
    hailing.arm("right", "out+0.3down", "up+out+0.3ahead")
    truth, guess = photographed(waving().rotations), photographed(hailing.rotations)
    fitted = fitting.fit(guess, without(row_of(truth, fitting.FLAT), LEFT_ARM))
    away = turned_by(fitted, guess)
    assert away[[INDEX["left_shoulder"], INDEX["left_elbow"], INDEX["left_wrist"]]].max() < 5
    assert degrees_apart(fitted, truth)[4:6].max() < 12
    assert degrees_apart(guess, truth)[4:6].max() > 30


def test_legs_outside_the_picture_are_the_guesses():
    guess = photographed(sitting().rotations)
    fitted = fitting.fit(guess, without(row_of(photographed(waving().rotations)), LEGS, outside=True))
    for side in ("left", "right"):
        assert turned_by(fitted, guess)[INDEX[f"{side}_knee"]] < 5
    assert degrees_apart(fitted, guess)[[2, 3, 6, 7]].max() < 5


def test_who_bends_over_a_picture_without_legs_stands_on_them():
    posture = Posture()
    posture.root(pitch=50)
    fitted = fitting.fit(None, without(row_of(photographed(posture.rotations, 60)), LEGS, outside=True))
    down = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    assert torch.all(limbs(fitted)[[2, 3, 6, 7]] @ down > 0.95)


def test_a_hidden_leg_is_not_left_in_the_air():
    truth, raised = photographed(standing().rotations, 40), standing()
    raised.leg("left", "ahead", "down")
    guess = photographed(raised.rotations, 40)
    fitted = fitting.fit(guess, without(row_of(truth, fitting.FLAT), LEGS[::2]))
    heights = forward(fitted.double())[0][[INDEX["left_ankle"], INDEX["right_ankle"]], 1]
    assert abs(heights[0] - heights[1]) < 0.05
    seen = fitting.fit(guess, row_of(guess, fitting.FLAT))
    heights = forward(seen.double())[0][[INDEX["left_ankle"], INDEX["right_ankle"]], 1]
    assert heights[1] - heights[0] > 0.2, "a leg that is seen in the air stays there"


def test_joints_keep_their_limits_whatever_the_landmarks_say():
    rng = np.random.default_rng(2)
    for _ in range(20):
        row = np.column_stack([rng.normal(0, 0.4, (LANDMARKS, 3)), rng.random(LANDMARKS), np.ones(LANDMARKS)])
        fitted = fitting.fit(None, torch.from_numpy(row).reshape(1, -1)).double()
        torch.testing.assert_close(fitted @ fitted.mT, torch.eye(3).double().expand(24, 3, 3), atol=1e-5, rtol=0)
        turns = np.degrees(logarithm(fitted.numpy()))
        for name, axis, sense in (
            ("left_knee", 0, 1),
            ("right_knee", 0, 1),
            ("left_elbow", 1, -1),
            ("right_elbow", 1, 1),
        ):
            bend = turns[INDEX[name]]
            assert -0.1 <= sense * bend[axis] <= 150.1
            assert np.abs(np.delete(bend, axis)).max() < 0.1
        for joint, most in (("wrist", 85), ("ankle", 60), ("collar", 45)):
            for side in ("left", "right"):
                assert np.linalg.norm(turns[INDEX[f"{side}_{joint}"]]) < most + 0.1


def test_landmarks_of_another_shape_are_refused_and_broken_ones_are_not_relied_on():
    guess = photographed(waving().rotations).float()
    with pytest.raises(ValueError, match="33 rows"):
        fitting.fit(guess, torch.zeros(1, 99))
    assert torch.equal(fitting.fit(guess, torch.full((1, 165), torch.nan)), guess)
    assert torch.equal(fitting.fit(guess, torch.zeros(1, 165)), guess)
    row = row_of(guess).reshape(LANDMARKS, 5)
    row[LEFT_ARM] = torch.nan
    assert turned_by(fitting.fit(guess, row.reshape(1, -1)), guess).max() < 2


def test_what_is_hidden_is_said():
    row = row_of(photographed(standing().rotations))
    assert hidden(row) == () and remark(row) == ""
    assert hidden(without(row, LEFT_ARM)) == ("left arm",)
    assert remark(without(row, LEFT_ARM)) == "The left arm is hidden; I guessed it."
    cut = without(row, LEGS, outside=True)
    assert hidden(cut) == ("legs",)
    assert remark(cut) == "The legs are outside the picture; I guessed them."
    both = without(cut, LEFT_ARM + RIGHT_ARM)
    assert set(hidden(both)) == {"arms", "legs"}
    assert remark(both) == "The legs are outside the picture and the arms are hidden; I guessed them."


@pytest.fixture(scope="module")
def encoder() -> LandmarkEncoder:
    if not available():
        pytest.skip("MediaPipe is not installed")
    return LandmarkEncoder()


def test_each_person_of_a_picture_is_found_once_the_largest_first(encoder):
    camera = Image.open(CAMERA_PNG).convert("RGB")
    (alone,) = encoder.people(camera)
    both = Image.new("RGB", (1000, 512), (150, 150, 150))
    both.paste(camera, (0, 0))
    both.paste(camera.transpose(Image.Transpose.FLIP_LEFT_RIGHT).resize((400, 400)), (600, 112))
    first, second = encoder.people(both)
    assert first.area > second.area
    assert first.box[2] < 560 < second.box[0] + 60
    assert torch.equal(encoder.encode(both), first.row)
    assert [row.shape for row in encoder.encode_all(both)] == [(1, 165)] * 2
    np.testing.assert_allclose(first.points[:11], alone.points[:11], atol=25)
    # The second is the first in a mirror: who looks right looks left.
    gaze = [person.points[0, 0] - person.points[[7, 8], 0].mean() for person in (first, second)]
    assert gaze[0] > 0 > gaze[1]


def test_in_an_empty_picture_nobody_is_found(encoder):
    assert encoder.encode(Image.new("RGB", (320, 240), (120, 140, 160))) is None
    assert encoder.encode_all(Image.new("RGB", (320, 240), (120, 140, 160))) == []
