"""Data sets: frames, pictures, and sequences of motion with their captions, on small files in exactly the published format."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import numpy as np
import pytest
from chatpose_server.captions.sentence import describe
from chatpose_server.datasets import frames, templates
from chatpose_server.datasets.amass import Amass
from chatpose_server.datasets.faults import DatasetError, Skipped
from chatpose_server.datasets.picture import Box, Picture, UnreadablePicture
from chatpose_server.datasets.posescript import PoseScript
from chatpose_server.datasets.triple import POSE, Triple, Turn, read_all
from dataset_files import RNG, UPRIGHT, expected_from_z_up, jpeg, png, write_amass, write_posescript
from PIL import Image
from scipy.spatial.transform import Rotation

# Frames


@pytest.mark.parametrize("heading", [-170.0, 0.0, 30.0, 90.0])
def test_an_upright_body_faces_the_viewer_whatever_its_heading_was(heading: float) -> None:
    row = np.zeros(156)
    row[:3] = (Rotation.from_euler("z", heading, degrees=True) * Rotation.from_euler("x", 90, degrees=True)).as_rotvec()
    np.testing.assert_allclose(frames.from_z_up(frames.rotations_of(row))[0], UPRIGHT, atol=1e-6)
    world = np.tile(np.eye(3), (24, 1, 1))
    world[0] = Rotation.from_euler("y", heading, degrees=True).as_matrix()
    np.testing.assert_allclose(frames.from_y_up(world)[0], UPRIGHT, atol=1e-6)


def test_smplh_keeps_22_joints_and_rests_its_hands() -> None:
    row = RNG.normal(0, 0.4, 156)
    made = frames.from_z_up(frames.rotations_of(row))
    assert made.shape == (24, 3, 3)
    assert made.dtype == np.float32
    np.testing.assert_allclose(made, expected_from_z_up(row), atol=1e-5)


@pytest.mark.parametrize("row", [np.zeros(63), np.full(72, np.nan), np.array(["a"] * 72), np.full(72, np.inf)])
def test_a_row_that_is_no_pose_is_said_to_be_none(row: np.ndarray) -> None:
    with pytest.raises(ValueError, match="the pose"):
        frames.rotations_of(row)


# Pictures


def test_a_crop_is_the_square_around_its_centre_black_outside_the_picture() -> None:
    image = Image.new("RGB", (100, 60), (255, 255, 255))
    image.paste((255, 0, 0), (20, 0, 60, 40))
    square = Picture(opened=None, content=png(image), box=Box(40, 20, 40), size=80).load()
    assert square.size == (80, 80)
    assert {square.getpixel(place) for place in ((2, 2), (77, 2), (40, 40), (77, 77))} == {(255, 0, 0)}
    wider = Picture(content=png(image), box=Box(40, 20, 40).scaled(2), size=80).load()
    assert wider.getpixel((40, 5)) == (0, 0, 0)
    assert wider.getpixel((40, 40)) == (255, 0, 0)
    assert wider.getpixel((5, 40)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "box"),
    [
        (b"no picture", None), (jpeg()[:300], None), (jpeg(), Box(500, 500, 20)), (jpeg(), Box(10, 10, 9000)),
        (jpeg(), Box(float("nan"), 1, 9)), (jpeg(), Box(10, 10, 0)),
    ],
)  # fmt: skip
def test_what_cannot_be_cut_is_said_why(content: bytes, box: Box | None) -> None:
    with pytest.raises(UnreadablePicture, match=r".+"):
        Picture(content=content, box=box).load()


# Templates


def test_every_answer_has_one_pose_token_and_words_before_it() -> None:
    texts = (*templates.TEXT_QUESTIONS, *templates.IMAGE_QUESTIONS, *templates.ANSWERS)
    assert len(set(texts)) == len(texts)
    assert all(answer.count(POSE) == 1 and not answer.startswith(POSE) for answer in templates.ANSWERS)
    assert all(question.count("{text}") == 1 for question in templates.TEXT_QUESTIONS)
    turn = templates.about_text("  both arms\n raised {text}", np.random.default_rng(1))
    assert "both arms raised {text}." in turn.question


def test_a_triple_has_a_pose_token_for_its_pose_and_none_without() -> None:
    with pytest.raises(ValueError, match="pose tokens"):
        Triple((Turn("?", "It is."),), None, np.tile(np.eye(3), (24, 1, 1)), "s", "k")
    with pytest.raises(ValueError, match="pose tokens"):
        Triple((Turn("?", f"It is {POSE}."),), None, None, "s", "k")


# AMASS


def test_amass_is_read_a_frame_a_second_without_its_ends(tmp_path: Path) -> None:
    poses = write_amass(tmp_path / "CMU/01/01_01_poses.npz", frames_=100, rate=10.0)
    np.savez(tmp_path / "CMU/01/shape.npz", betas=np.zeros(16), gender="male")
    source = Amass(tmp_path)
    triples = list(read_all(source))
    assert [triple.key for triple in triples] == [f"CMU/01/01_01_poses.npz:{i}" for i in range(10, 90, 10)]
    for triple, row in zip(triples, poses[10:90:10], strict=True):
        np.testing.assert_allclose(triple.rotations, expected_from_z_up(row), atol=1e-5)
        assert triple.image is None
        assert triple.conversation[0].answer.count(POSE) == 1


def test_captions_of_amass_are_said_of_the_pose_as_the_world_sees_it(tmp_path: Path) -> None:
    rest = np.zeros((20, 156))
    rest[:, :3] = Rotation.from_euler("x", 90, degrees=True).as_rotvec()
    write_amass(tmp_path / "a_poses.npz", 20, poses=rest)
    triple = next(iter(read_all(Amass(tmp_path))))
    assert triple.rotations is not None
    upright = frames.flipped(triple.rotations)
    np.testing.assert_allclose(upright[0], np.eye(3), atol=1e-6)
    words = {describe(upright, np.random.default_rng(seed)).split(".")[0] for seed in range(300)}
    assert any(word.lower() in triple.conversation[0].question.lower() for word in words)


def test_smplx_sequences_of_amass_are_read_too(tmp_path: Path) -> None:
    poses = write_amass(
        tmp_path / "CMU/01_stageii.npz", 10, 5.0, 165, mocap_framerate=None, mocap_frame_rate=np.array(5.0),
        surface_model_type=np.array("smplx"),
    )  # fmt: skip
    (first, *_) = read_all(Amass(tmp_path))
    np.testing.assert_allclose(first.rotations, expected_from_z_up(poses[1]), atol=1e-5)


def test_broken_sequences_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_amass(tmp_path / "good_poses.npz", 20)
    write_amass(tmp_path / "rateless_poses.npz", 20, mocap_framerate=None)
    write_amass(tmp_path / "poseless_poses.npz", 20, poses=None)
    write_amass(tmp_path / "narrow_poses.npz", 20, 10.0, 60)
    write_amass(tmp_path / "objects_poses.npz", 20, poses=np.array([{}], dtype=object))
    bad = write_amass(tmp_path / "nan_poses.npz", 20).copy()
    bad[2] = np.nan
    write_amass(tmp_path / "nan_poses.npz", 20, poses=bad)
    (tmp_path / "cut_poses.npz").write_bytes((tmp_path / "good_poses.npz").read_bytes()[:900])
    skipped = Skipped(["amass"], tmp_path / "skipped.jsonl")
    with caplog.at_level(logging.WARNING):
        triples = list(read_all(Amass(tmp_path), skipped=skipped))
    assert {triple.key for triple in triples} == {"good_poses.npz:2", "good_poses.npz:12", "nan_poses.npz:12"}
    assert skipped.corrupt == {"amass": 6}
    lines = [json.loads(line) for line in (tmp_path / "skipped.jsonl").read_text().splitlines()]
    assert {Path(line["file"]).name.partition("_")[0] for line in lines} == {
        "rateless", "poseless", "narrow", "objects", "nan", "cut",
    }  # fmt: skip
    assert all(line["reason"] for line in lines)
    assert "nan_poses.npz, row 2: the pose holds NaN" in caplog.text


def test_a_missing_amass_says_where_to_get_it(tmp_path: Path) -> None:
    for folder in (tmp_path / "none", tmp_path):
        with pytest.raises(DatasetError, match=r"amass\.is\.tue\.mpg\.de"):
            Amass(folder)


# PoseScript


@pytest.fixture
def posescript(tmp_path: Path) -> tuple[Path, Path]:
    root = tmp_path / "AMASS"
    write_amass(root / "BMLrub/rub024/0027_jumping1_poses.npz", 30)
    write_amass(root / "CMU/13/13_18_poses.npz", 50)
    sequences = {
        "0": ["AMASS", "BioMotionLab_NTroje/rub024/0027_jumping1_poses.npz", 12],
        "1": ["AMASS", "CMU/13/13_18_poses.npz", 49],
        "2": ["AMASS", "KIT/3/kick_poses.npz", 5],
        "3": ["AMASS", "CMU/13/13_18_poses.npz", 50],
        "4": ["AMASS", "CMU/13/13_18_poses.npz"],
        "5": ["AMASS", "CMU/13/13_18_poses.npz", 1],
        "6": ["AMASS", "CMU/13/13_18_poses.npz", 2],
    }
    auto = {number: [f"auto {number} a.", f"auto {number} b."] for number in "01234"} | {"6": ["  "]}
    return write_posescript(tmp_path / "posescript_release", sequences, {"0": ["The person jumps"]}, auto), root


def test_posescript_pairs_its_captions_with_amass(
    posescript: tuple[Path, Path], caplog: pytest.LogCaptureFixture
) -> None:
    skipped = Skipped(["posescript"])
    with caplog.at_level(logging.WARNING):
        source = PoseScript(*posescript)
        triples = list(read_all(source, skipped=skipped))
    assert [triple.key.rpartition(":")[2] for triple in triples] == ["0", "1"]
    poses = np.load(posescript[1] / "BMLrub/rub024/0027_jumping1_poses.npz")["poses"]
    np.testing.assert_allclose(triples[0].rotations, expected_from_z_up(poses[12]), atol=1e-5)
    assert "auto 1 " in triples[1].conversation[0].question
    said = [source.read(0, np.random.default_rng(seed)).conversation[0].question for seed in range(100)]
    assert 30 < sum("The person jumps." in question for question in said) < 70
    assert source.left_out == {"KIT": 1}
    assert "lacks KIT" in caplog.text
    assert skipped.corrupt == {"posescript": 3}  # a frame past the end, half an entry, an empty caption
    assert "row 4: ids_2_dataset" in caplog.text


def test_the_first_release_of_posescript_is_read_too(tmp_path: Path) -> None:
    root, folder = tmp_path / "AMASS", tmp_path / "posescript_release"
    write_amass(root / "ACCAD/s/A1_-_Stand_poses.npz", 30)
    folder.mkdir()
    (folder / "ids_2_dataset_sequence_and_frame_index.json").write_text(
        json.dumps({"7": ["AMASS", "ACCAD/s/A1 - Stand_poses.npz", 3]})
    )
    (folder / "human3893.json").write_text("{}")
    (folder / "human6293.json").write_text(json.dumps({"7": "A person stands."}))
    for letter in "ABCDEF":
        (folder / f"automatic_{letter}.json").write_text(json.dumps({"7": f"auto {letter}."}))
    (folder / "train_ids.json").write_text("[7]")
    source = PoseScript(folder, root)
    said = {source.read(0, np.random.default_rng(seed)).conversation[0].question for seed in range(200)}
    assert all(any(f"auto {letter}." in question for question in said) for letter in "ABCDEF")
    assert any("A person stands." in question for question in said)
    (only,) = read_all(PoseScript(folder, root, texts=("human",)))
    assert "A person stands." in only.conversation[0].question


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("posescript_auto_100k.json", "posescript_auto"), ("train_ids_100k.json", "train_ids_100k"),
        ("ids_2_dataset_sequence_and_frame_index_100k.json", "ids_2_dataset"),
    ],
)  # fmt: skip
def test_a_missing_part_of_posescript_is_named(posescript: tuple[Path, Path], missing: str, message: str) -> None:
    (posescript[0] / missing).unlink()
    with pytest.raises(DatasetError, match=message) as fault:
        PoseScript(*posescript)
    assert "posescript_release_v2.zip" in str(fault.value)


def test_posescript_without_its_sequences_asks_for_amass(posescript: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for root in (tmp_path / "empty", tmp_path / "nowhere"):
        with pytest.raises(DatasetError, match="AMASS"):
            PoseScript(posescript[0], root)
    (posescript[0] / "train_ids_100k.json").write_text("[0, 1")
    with pytest.raises(DatasetError, match=r"train_ids_100k\.json cannot be read"):
        PoseScript(*posescript)
