"""Data sets: each reader on small files in exactly the published format, and their mixture."""

from __future__ import annotations

import io
import itertools
import json
import logging
import multiprocessing
import os
import pickle
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from chatpose_server.captions.sentence import describe
from chatpose_server.datasets import amass, frames, pickles, templates
from chatpose_server.datasets.amass import Amass
from chatpose_server.datasets.faults import CorruptRow, DatasetError, Skipped
from chatpose_server.datasets.llava_instruct import LlavaInstruct
from chatpose_server.datasets.mixture import Mixture
from chatpose_server.datasets.picture import Box, Picture, UnreadablePicture
from chatpose_server.datasets.posescript import PoseScript
from chatpose_server.datasets.spin import PeopleInFolders
from chatpose_server.datasets.triple import POSE, Triple, Turn, read_all
from chatpose_server.datasets.triples import Triples
from chatpose_server.datasets.webdataset import PeopleInTars
from PIL import Image
from scipy.spatial.transform import Rotation
from torch.utils.data import DataLoader

UPRIGHT = np.diag([1.0, -1.0, -1.0])
RNG = np.random.default_rng(0)


def jpeg(width: int = 64, height: int = 48, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(content, "JPEG", quality=95)
    return content.getvalue()


def write_amass(path: Path, frames_: int = 40, rate: float = 10.0, width: int = 156, **more: Any) -> np.ndarray:
    """A sequence as AMASS ships it; returns its poses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    poses = np.random.default_rng(frames_).normal(0, 0.3, (frames_, width))
    keys = {
        "poses": poses, "trans": np.zeros((frames_, 3)), "betas": np.zeros(16), "dmpls": np.zeros((frames_, 8)),
        "gender": np.array("male"), "mocap_framerate": np.array(rate),
    } | more  # fmt: skip
    np.savez(path, **{key: value for key, value in keys.items() if value is not None})
    return keys["poses"]


def expected_from_z_up(row: np.ndarray) -> np.ndarray:
    """CHATPOSE.md §6 by scipy: R = Rz·Ry·Rx without Rz, then Rx(90°)."""
    z, y, x = Rotation.from_rotvec(row[:3]).as_euler("ZYX")
    pelvis = Rotation.from_euler("x", 90, degrees=True) * Rotation.from_euler("ZYX", [0 * z, y, x])
    body = Rotation.from_rotvec(row[3:66].reshape(-1, 3)).as_matrix()
    return np.concatenate([pelvis.as_matrix()[None], body, np.eye(3)[None].repeat(2, 0)])


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
    square = Picture(opened=None, content=_png(image), box=Box(40, 20, 40), size=80).load()
    assert square.size == (80, 80)
    assert {square.getpixel(place) for place in ((2, 2), (77, 2), (40, 40), (77, 77))} == {(255, 0, 0)}
    wider = Picture(content=_png(image), box=Box(40, 20, 40).scaled(2), size=80).load()
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


def _png(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


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


def write_posescript(folder: Path, sequences: dict[str, Any], human: dict[str, Any], auto: dict[str, Any]) -> Path:
    """The release of 2023."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "ids_2_dataset_sequence_and_frame_index_100k.json": sequences,
        "posescript_human_6293.json": human,
        "posescript_auto_100k.json": auto,
        "train_ids_100k.json": [int(number) for number in sequences],
        "val_ids_100k.json": [],
    }
    for name, value in files.items():
        (folder / name).write_text(json.dumps(value))
    return folder


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


# 4D-Humans' shards


def person(seed: int = 0, **more: Any) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    points = np.concatenate([rng.uniform(0, 48, (44, 2)), np.ones((44, 1))], axis=1)
    return {
        "keypoints_2d": points.astype(np.float32), "keypoints_3d": np.zeros((44, 4), np.float32),
        "center": np.array([30.0, 20.0]), "scale": np.array([0.1, 0.2]), "body_pose": rng.normal(0, 0.3, 72).astype(np.float32),
        "betas": np.zeros(10, np.float32), "has_body_pose": np.array(1.0), "has_betas": np.float64(1.0), "personid": 0,
        "extra_info": {"detection_npz_idx": 0, "fitting_loss": np.array({"reprojection_loss": 12.5})},
    } | more  # fmt: skip


def write_shard(path: Path, members: dict[str, bytes]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w") as shard:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            shard.addfile(info, io.BytesIO(content))
    return path


def sample(key: str, people: Any, image: bytes | None = None, protocol: int | None = None) -> dict[str, bytes]:
    masks = io.BytesIO()
    np.savez_compressed(masks, masks=np.ones((1, 48, 64), bool))
    annotation = people if isinstance(people, bytes) else pickle.dumps(people, protocol)
    return {f"{key}.jpg": image or jpeg(), f"{key}.data.pyd": annotation, f"{key}.detection.npz": masks.getvalue()}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_annotations_are_unpickled_without_calling_what_they_name(protocol: int) -> None:
    fortran = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    value = [person(3, order=fortran, name=np.array(["a", "bc"]), small=np.float32(2.5), flag=True, none=None)]
    (read,) = pickles.read(pickle.dumps(value, protocol))
    for key in ("keypoints_2d", "body_pose", "center", "order", "name", "small"):
        np.testing.assert_array_equal(read[key], value[0][key])
    assert read["extra_info"]["fitting_loss"] == {"reprojection_loss": 12.5}
    assert read["flag"] is True


class Danger:
    def __reduce__(self) -> tuple[Any, ...]:
        return (os.system, ("touch /tmp/chatpose-was-here",))


@pytest.mark.parametrize(
    "content",
    [
        pickle.dumps([Danger()]),
        pickle.dumps([person(extra=Danger())]),
        pickle.dumps(np.array([("a", 1)], dtype=[("n", "U1"), ("v", "i4")])),
        b"cnumpy\nload\n(S'/etc/passwd'\ntR.",
        b"cnumpy.core.multiarray\n_reconstruct\n}S'a'\nI1\nsb.",
        b"cnumpy\nndarray\n(tR.",
        b"(lp0\ng0\na.",
        pickle.dumps(person())[:-40],
        b"",
        b"not a pickle",
    ],
)
def test_a_pickle_that_is_more_than_data_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        pickles.read(content)
    assert not Path("/tmp/chatpose-was-here").exists()


def test_shards_yield_each_person_cropped_in_the_cameras_frame(tmp_path: Path) -> None:
    shared = person(5)
    shared["again"] = [shared["center"]] * 3
    write_shard(
        tmp_path / "h36m-train/000000.tar",
        sample("h36m-train/S1_Directions_1", [person(1), person(2, has_body_pose=np.array(0.0))])
        | sample("h36m-train/S1_Directions_2", [shared], protocol=2),
    )
    write_shard(tmp_path / "h36m-train/000001.tar", sample("a.b/x", [person(3, scale=np.array(0.15))]))
    skipped = Skipped(["h36m-train"])
    triples = list(read_all(PeopleInTars(tmp_path / "h36m-train", size=100), skipped=skipped))
    assert [triple.key for triple in triples] == [
        "000000.tar:h36m-train/S1_Directions_1#0", "000000.tar:h36m-train/S1_Directions_2#0", "000001.tar:a.b/x#0",
    ]  # fmt: skip
    assert skipped.corrupt == {"h36m-train": 0}
    assert skipped.left_out == {"h36m-train": 1}
    for triple, seed in zip(triples, (1, 5, 3), strict=True):
        wanted = Rotation.from_rotvec(person(seed)["body_pose"].reshape(24, 3)).as_matrix()
        np.testing.assert_allclose(triple.rotations, wanted, atol=1e-5)
        assert triple.image is not None
        image = triple.image.load()
        assert image.size == (100, 100)
        assert image.getpixel((50, 50))[0] > 150
    reference = next(
        iter(PeopleInTars(tmp_path / "h36m-train").references(tmp_path / "h36m-train/000000.tar", skipped))
    )
    assert (reference.box.side, reference.box.x) == (40.0, 30.0)  # the taller side of 20 × 40 pixels


def test_a_wide_box_is_made_as_tall_as_hmr2_makes_it(tmp_path: Path) -> None:
    write_shard(tmp_path / "0.tar", sample("x", [person(scale=np.array([0.3, 0.1]))]))
    source = PeopleInTars(tmp_path, widened=1.5)
    (reference,) = source.references(source.units[0], Skipped([source.name]))
    assert reference.box.side == pytest.approx(1.5 * 60 * 4 / 3)


def test_bedlams_shards_turn_their_close_ups(tmp_path: Path) -> None:
    wide = Image.new("RGB", (64, 48), (0, 0, 255))
    wide.paste((255, 0, 0), (0, 0, 32, 48))  # left half; after a clockwise quarter turn it is the upper half
    data = {"pose_cam": RNG.normal(0, 0.2, 165), "center": np.array([24.0, 32.0]), "scale": 0.2, "gender": "female"}
    write_shard(tmp_path / "0.tar", sample("closeup/x", [data], image=_png(wide)))
    (triple,) = read_all(PeopleInTars(tmp_path, size=40))
    assert triple.image is not None
    assert triple.image.load().getpixel((20, 5)) == (255, 0, 0)
    assert triple.image.load().getpixel((20, 35)) == (0, 0, 255)
    np.testing.assert_array_equal(triple.rotations[22:], np.eye(3)[None].repeat(2, 0))  # type: ignore[index]


def test_what_is_broken_in_a_shard_is_counted_named_and_skipped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    flat = {"keypoints_2d": np.zeros((44, 3), np.float32)}
    members = {
        **sample("good", [person(1)]),
        **sample("unseen", [person(2, **flat)]),
        **sample("danger", pickle.dumps([Danger()])),
        **sample("nan", [person(3, body_pose=np.full(72, np.nan)), person(4)]),
        **sample("boxless", [{key: value for key, value in person(5).items() if key != "center"}]),
        **sample("zero", [person(6, scale=np.zeros(2))]),
        **sample("cut", [person(7)], image=jpeg()[:400]),
        "lonely.data.pyd": pickle.dumps([person(8)]),
        "README": b"no extension",
    }
    write_shard(tmp_path / "0.tar", members)
    whole = write_shard(tmp_path / "1.tar", sample("a", [person(9)]) | sample("b", [person(10)])).read_bytes()
    end = whole.index(b"b.jpg")
    (tmp_path / "1.tar").write_bytes(whole[:end] + b"#" * 2048)
    (tmp_path / "2.tar").write_bytes(whole[: end + 700])
    skipped = Skipped([tmp_path.name])
    with caplog.at_level(logging.WARNING):
        keys = [triple.key for triple in read_all(PeopleInTars(tmp_path), skipped=skipped)]
    assert keys == ["0.tar:good#0", "0.tar:nan#1", "1.tar:a#0", "2.tar:a#0"]
    assert skipped.left_out == {tmp_path.name: 1}
    assert skipped.corrupt == {tmp_path.name: 8}
    for part in (f"row danger: it asks for {os.name}.system", "nan#0: the pose holds NaN", "boxless#0: it lacks center",
                 "zero#0: the box", "cut#0", "lonely: it lacks lonely.jpg", "1.tar, row byte", "2.tar, row the rest"):  # fmt: skip
        assert part in caplog.text


def test_no_shards_ask_for_4d_humans(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="4D-Humans"):
        PeopleInTars(tmp_path)
    (tmp_path / "h36m.tar.gz").write_bytes(b"")
    with pytest.raises(DatasetError, match="unpack"):
        PeopleInTars(tmp_path)


# SPIN's .npz


def write_spin(folder: Path, name: str = "3dpw_test.npz", count: int = 6, **more: Any) -> tuple[Path, Path]:
    images = folder / "images"
    names = [f"imageFiles/downtown_{i % 2}/image_{i:05d}.jpg" for i in range(count)]
    for path in names:
        (images / path).parent.mkdir(parents=True, exist_ok=True)
        (images / path).write_bytes(jpeg())
    rng = np.random.default_rng(1)
    keys = {
        "imgname": names, "center": rng.uniform(20, 40, (count, 2)), "scale": np.full(count, 0.15),
        "pose": rng.normal(0, 0.3, (count, 72)), "shape": np.zeros((count, 10)), "gender": ["m"] * count,
    } | more  # fmt: skip
    np.savez(folder / name, **{key: value for key, value in keys.items() if value is not None})
    return folder / name, images


def test_spin_rows_are_people_in_the_cameras_frame(tmp_path: Path) -> None:
    file, images = write_spin(tmp_path, has_smpl=np.array([1, 1, 0, 1, 1, 1]))
    source = PeopleInFolders(file, images, size=48)
    triples = list(read_all(source))
    assert [triple.key for triple in triples] == [f"3dpw_test.npz:{i}" for i in (0, 1, 3, 4, 5)]
    pose = np.load(file)["pose"][3].reshape(24, 3)
    np.testing.assert_allclose(triples[2].rotations, Rotation.from_rotvec(pose).as_matrix(), atol=1e-5)
    assert triples[2].image is not None
    assert triples[2].image.load().size == (48, 48)
    assert source.side[0] == pytest.approx(30)
    assert source.left_out == 1
    assert all(triple.conversation[0].answer.count(POSE) == 1 for triple in triples)


def test_bedlam_and_4d_humans_are_recognised_by_their_keys(tmp_path: Path) -> None:
    pose = RNG.normal(0, 0.2, (6, 165))
    file, images = write_spin(
        tmp_path, "20221011_1_250_batch01hand_closeup_suburb_a_6fps.npz", pose=None, pose_cam=pose, pose_world=pose,
        motion_info=np.array([{}] * 6, dtype=object), imgname=np.array([b"imageFiles/downtown_0/image_00000.jpg"] * 6),
    )  # fmt: skip
    source = PeopleInFolders(file, images)
    assert source.clockwise
    np.testing.assert_allclose(
        source.read(2, RNG).rotations[:22], Rotation.from_rotvec(pose[2, :66].reshape(22, 3)).as_matrix(), atol=1e-5
    )
    assert not PeopleInFolders(file, images, clockwise=False).clockwise
    file, images = write_spin(
        tmp_path, "hmr2.npz", pose=None, body_pose=np.zeros((6, 72)), has_body_pose=np.array([1, 1, 1, 1, 0, 0]),
        scale=np.tile([20.0, 30.0], (6, 1)),
    )  # fmt: skip
    source = PeopleInFolders(file, images)
    assert (source.side[0], len(source.units), source.clockwise) == (30.0, 4, False)


def test_broken_spin_rows_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pose, scale = np.zeros((6, 72)), np.full(6, 0.15)
    pose[0, 5], scale[1] = np.nan, 0.0
    file, images = write_spin(tmp_path, pose=pose, scale=scale)
    (images / "imageFiles/downtown_0/image_00002.jpg").unlink()
    (images / "imageFiles/downtown_1/image_00003.jpg").write_bytes(b"?")
    skipped = Skipped(["3dpw_test"])
    with caplog.at_level(logging.WARNING):
        keys = [triple.key for triple in read_all(PeopleInFolders(file, images), skipped=skipped)]
    assert keys == ["3dpw_test.npz:4", "3dpw_test.npz:5"]
    assert skipped.corrupt == {"3dpw_test": 4}
    assert "image_00002.jpg: No such file" in caplog.text


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"center": None}, "lacks center"),
        ({"pose": None}, "lacks pose"),
        ({"pose": np.zeros((6, 69))}, "72"),
        ({"scale": np.ones(5)}, "scale 5"),
        ({"has_smpl": np.zeros(6)}, "no row with a known pose"),
        ({"imgname": np.array(["a", None, "c", "d", "e", "f"], dtype=object)}, "pickled objects"),
    ],
)
def test_a_spin_file_that_lacks_something_says_what(tmp_path: Path, more: dict[str, Any], message: str) -> None:
    with pytest.raises(DatasetError, match=message):
        PeopleInFolders(*write_spin(tmp_path, **more))


def test_pictures_that_are_not_there_are_asked_for(tmp_path: Path) -> None:
    file, _ = write_spin(tmp_path)
    with pytest.raises(DatasetError, match="imgname is relative to"):
        PeopleInFolders(file, tmp_path / "elsewhere")
    with pytest.raises(DatasetError, match="There is no"):
        PeopleInFolders(tmp_path / "none.npz", tmp_path)


# LLaVA's JSON


def said(*texts: str) -> list[dict[str, str]]:
    return [{"from": who, "value": text} for who, text in zip(itertools.cycle(("human", "gpt")), texts, strict=False)]


def write_llava(folder: Path, rows: list[Any]) -> Path:
    (folder / "coco/train2017").mkdir(parents=True, exist_ok=True)
    (folder / "coco/train2017/1.jpg").write_bytes(jpeg())
    (folder / "coco/train2017/2.jpg").write_bytes(b"?")
    (folder / "mix.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
    return folder / "mix.json"


COCO = "coco/train2017/1.jpg"


def test_llava_conversations_keep_their_turns_and_lose_the_image_tag(tmp_path: Path) -> None:
    rows = [
        {"id": "1", "image": COCO, "conversations": said("<image>\nWhat is it?", "A bus – red.", "Where?", "Here.")},
        {"id": "2", "image": COCO, "conversations": said("What now?\n<image>", "It waits.")},
        {"id": "wx", "conversations": said("Say hello.", "Hello.")},
        {"id": "3", "image": "gqa/images/7.jpg", "conversations": said("<image>\nWho?", "Nobody.")},
        {"id": "4", "image": COCO, "conversations": [{"from": "gpt", "value": "Hm."}, *said("<image>\nA?", "B.")]},
    ]
    source = LlavaInstruct(write_llava(tmp_path, rows), tmp_path)
    triples = list(read_all(source))
    assert [triple.conversation for triple in triples] == [
        (Turn("What is it?", "A bus – red."), Turn("Where?", "Here.")),
        (Turn("What now?", "It waits."),), (Turn("Say hello.", "Hello."),), (Turn("A?", "B."),),
    ]  # fmt: skip
    assert [triple.image is not None for triple in triples] == [True, True, False, True]
    assert all(triple.rotations is None for triple in triples)
    assert source.left_out == {"gqa": 1}
    assert len(LlavaInstruct(tmp_path / "mix.json", tmp_path, folders=("coco", "gqa", "vg")).units) == 3


def test_broken_conversations_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [
        {"id": "ok", "image": COCO, "conversations": said("<image>\nA?", "B.")},
        {"id": "half", "image": COCO, "conversations": said("<image>\nA?")},
        {"id": "who", "image": COCO, "conversations": [{"from": "user", "value": "A?"}]},
        {"id": "empty", "image": COCO, "conversations": said("<image>", "B.")},
        {"id": "blind", "conversations": said("<image>\nA?", "B.")},
        {"id": "unreadable", "image": "coco/train2017/2.jpg", "conversations": said("<image>\nA?", "B.")},
        "no object",
        {"id": "odd", "image": 7, "conversations": said("A?", "B.")},
        {"id": "mark", "conversations": said("A?", f"B {POSE}.")},
    ]
    skipped = Skipped(["mix"])
    with caplog.at_level(logging.WARNING):
        triples = list(read_all(LlavaInstruct(write_llava(tmp_path, rows), tmp_path), skipped=skipped))
    assert [triple.key for triple in triples] == ["mix.json:0 (id ok)"]
    assert skipped.corrupt == {"mix": 8}
    assert "mix.json, row 1 (id half)" in caplog.text


@pytest.mark.parametrize("text", ["{}", "[1, 2", '[{"a": 1} {"b": 2}]', '[{"a": }]', "[]", ""])
def test_a_file_that_is_no_list_of_conversations_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "mix.json").write_text(text)
    with pytest.raises(DatasetError, match=r"mix\.json"):
        LlavaInstruct(tmp_path / "mix.json", tmp_path)


# Our own triples


def pose_json(frame: str = "world", global_orient: Any = (0.0, 0.0, 0.0)) -> dict[str, Any]:
    return {"global_orient": list(global_orient), "body_pose": [[0.1, 0.0, 0.0]] * 23, "frame": frame}


def write_jsonl(path: Path, rows: list[Any]) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_triples_of_all_three_kinds_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg())
    turned = [0.0, 0.7, 0.0]
    rows = [
        {"id": "text", "text": "a fencer", "pose": pose_json(global_orient=turned), "reply": f"On guard, {POSE}!"},
        {"id": "image", "image": "a.jpg", "pose": pose_json("camera", [3.0, 0.2, 0.0])},
        {"id": "both", "text": "copy", "image": "a.jpg", "pose": pose_json(global_orient=turned), "reply": "Copied."},
        "",
        {"text": "what is this?", "image": "a.jpg", "reply": "A picture."},
    ]
    text, image, both, talk = read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)))
    assert text.conversation == (Turn("a fencer", f"On guard, {POSE}!"),)
    np.testing.assert_allclose(text.rotations[0], UPRIGHT, atol=1e-6)  # type: ignore[index]
    assert image.conversation[0].question in templates.IMAGE_QUESTIONS
    np.testing.assert_allclose(image.rotations[0], Rotation.from_rotvec([3.0, 0.2, 0.0]).as_matrix(), atol=1e-6)  # type: ignore[index]
    assert both.conversation == (Turn("copy", f"Copied. {POSE}"),)
    np.testing.assert_allclose(both.rotations[0], UPRIGHT @ Rotation.from_rotvec(turned).as_matrix(), atol=1e-6)  # type: ignore[index]
    assert (talk.rotations, talk.key, talk.conversation[0].answer) == (None, "mine.jsonl:5", "A picture.")
    (kept, *_) = read_all(Triples(tmp_path / "mine.jsonl", heading=True))
    np.testing.assert_allclose(kept.rotations, frames.flipped(frames.rotations_of(_row(rows[0]["pose"]))), atol=1e-6)  # type: ignore[index]


def test_one_reply_may_hold_several_poses_as_of_two_people_in_a_picture(tmp_path: Path) -> None:
    (tmp_path / "two.jpg").write_bytes(jpeg())
    left, right = pose_json("camera", [3.0, 0.2, 0.0]), pose_json("camera", [3.1, -0.4, 0.0])
    rows = [
        {
            "text": "Who is there?",
            "image": "two.jpg",
            "poses": [left, right],
            "reply": f"Left: {POSE}, and right: {POSE}.",
        },
        {
            "text": "stand up from lying",
            "poses": [pose_json(), pose_json(), pose_json()],
            "reply": f"So {POSE}{POSE} {POSE}",
        },
        {"text": "alone", "poses": [pose_json()]},
        {"text": "nobody", "poses": [], "reply": "Nobody is there."},
        {"text": "a", "poses": [left, right], "reply": f"Only {POSE}."},
        {"text": "b", "poses": [left, right]},
        {"text": "c", "poses": [left, {"body_pose": []}], "reply": f"{POSE} and {POSE}"},
        {"text": "d", "poses": left, "reply": POSE},
        {"text": "e", "pose": left, "poses": [right], "reply": f"{POSE} and {POSE}"},
    ]
    skipped = Skipped(["mine"])
    two, three, one, none = read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)), skipped=skipped)
    assert two.conversation == (Turn("Who is there?", f"Left: {POSE}, and right: {POSE}."),)
    assert two.rotations is not None and two.rotations.shape == (2, 24, 3, 3)
    for found, pose in zip(two.rotations, (left, right), strict=True):
        np.testing.assert_allclose(found[0], Rotation.from_rotvec(pose["global_orient"]).as_matrix(), atol=1e-6)
    assert three.rotations is not None and three.rotations.shape == (3, 24, 3, 3)
    assert one.rotations is not None and one.rotations.shape == (24, 3, 3)
    assert none.rotations is None
    assert skipped.corrupt == {"mine": 5}


def _row(pose: dict[str, Any]) -> np.ndarray:
    return np.array([pose["global_orient"], *pose["body_pose"]])


def test_broken_lines_are_counted_named_and_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rows = [
        {"text": "a", "pose": pose_json()}, "{", "[1]", {"text": "b"}, {"text": "c", "reply": f"Yes {POSE}"},
        {"pose": pose_json()}, {"text": "d", "pose": {"body_pose": []}}, {"text": "e", "pose": pose_json(), "image": "none.png"},
        {"text": "f", "pose": pose_json(), "reply": f"{POSE} and {POSE}"}, {"text": 5, "pose": pose_json()},
        '{"text": "g", "pose": {"global_orient": [NaN, 0, 0], "body_pose": []}}',
    ]  # fmt: skip
    skipped = Skipped(["mine"])
    with caplog.at_level(logging.WARNING):
        triples = list(read_all(Triples(write_jsonl(tmp_path / "mine.jsonl", rows)), skipped=skipped))
    assert [triple.key for triple in triples] == ["mine.jsonl:1"]
    assert skipped.corrupt == {"mine": 10}
    assert "mine.jsonl, row 7: pose lacks global_orient" in caplog.text
    with pytest.raises(DatasetError, match="no line"):
        Triples(write_jsonl(tmp_path / "empty.jsonl", []))


# The mixture


def text_source(folder: Path, name: str, count: int, kind: str = "text", broken: tuple[int, ...] = ()) -> Triples:
    rows = [{"id": f"{name}{i}", "text": f"{name} {i}", "pose": pose_json()} for i in range(count)]
    lines = ["{" if i in broken else row for i, row in enumerate(rows)]
    return Triples(write_jsonl(folder / f"{name}.jsonl", lines), kind=kind)


def keys(triples: Any) -> list[str]:
    return [triple.key for triple in triples]


def loaded(mixture: Mixture, workers: int, count: int, context: str | None = None) -> list[str]:
    """The keys that a DataLoader of the mixture's batch size yields."""
    loader = DataLoader(
        mixture, batch_size=mixture.batch_size, num_workers=workers, collate_fn=keys,
        multiprocessing_context=context if workers else None, prefetch_factor=2 if workers else None,
    )  # fmt: skip
    batches = itertools.islice(iter(loader), count // mixture.batch_size)
    return [key for batch in batches for key in batch]


def test_kinds_come_at_their_rates(tmp_path: Path) -> None:
    sources = [
        text_source(tmp_path, "t", 50), text_source(tmp_path, "v", 50, "vqa"), text_source(tmp_path, "i", 50, "image"),
        text_source(tmp_path, "j", 50, "image"),
    ]  # fmt: skip
    sources[3].weight = 3.0
    drawn = Counter(triple.source for triple in itertools.islice(Mixture(sources), 4000))
    for name, share in {"t": 0.25, "v": 0.25, "i": 0.125, "j": 0.375}.items():
        assert drawn[name] / 4000 == pytest.approx(share, abs=0.03)
    only = Counter(
        triple.source for triple in itertools.islice(Mixture(sources, {"text": 1, "vqa": 0, "image": 0}), 50)
    )
    assert only == {"t": 50}
    with pytest.raises(DatasetError, match="no rate for image"):
        Mixture(sources, {"text": 1, "vqa": 1})


def test_each_pass_shows_every_row_once_in_another_order(tmp_path: Path) -> None:
    stream = keys(itertools.islice(Mixture([text_source(tmp_path, "t", 40)], buffer=7), 120))
    passes = [stream[start : start + 40] for start in (0, 40, 80)]
    assert len({tuple(one) for one in passes}) == 3
    assert all(len(set(one)) == 40 for one in passes)


@pytest.mark.parametrize("workers", [0, 2])
def test_a_stream_depends_on_its_seed_alone_and_goes_on_where_it_was(tmp_path: Path, workers: int) -> None:
    """Also with corrupt rows in it, which are replaced without moving what follows."""
    sources = [text_source(tmp_path, "t", 30, broken=(3, 4, 17)), text_source(tmp_path, "i", 21, "image")]

    def stream(count: int, **more: Any) -> list[str]:
        return loaded(Mixture(sources, batch_size=3, buffer=5, **more), workers, count)

    whole = stream(90, seed=5)
    assert len(whole) == 90
    assert stream(90, seed=5) == whole
    assert stream(90, seed=6) != whole
    for position in (3, 12, 45):
        assert stream(90 - position, seed=5, position=position) == whole[position:]
    with pytest.raises(DatasetError, match="multiple of 3"):
        Mixture(sources, batch_size=3, position=4)


@pytest.mark.parametrize("context", sorted({"fork", "spawn"} & set(multiprocessing.get_all_start_methods())))
def test_workers_share_the_rows_and_their_counts(tmp_path: Path, context: str) -> None:
    mixture = Mixture([text_source(tmp_path, "t", 40, broken=(1,))], batch_size=2)
    seen = loaded(mixture, 2, 40, context)
    assert len(set(seen)) == 39
    assert mixture.skipped.corrupt == {"t": 1}


def test_processes_and_workers_have_shards_of_their_own(tmp_path: Path) -> None:
    for number in range(8):
        write_shard(tmp_path / f"{number:06d}.tar", sample("x", [person(i) for i in range(4)]))
    lanes = [keys(itertools.islice(Mixture([PeopleInTars(tmp_path)], rank=rank, world=4), 8)) for rank in range(4)]
    shards = [{key.partition(":")[0] for key in lane} for lane in lanes]
    assert all(len(one) == 2 for one in shards)
    assert len(set().union(*shards)) == 8
    single = PeopleInTars(tmp_path)
    single.units = single.units[:1]  # fewer shards than lanes: they share the rows of one
    rows = [set(keys(itertools.islice(Mixture([single], rank=rank, world=4), 3))) for rank in range(4)]
    assert all(len(one) == 1 for one in rows)
    assert len(set().union(*rows)) == 4


def test_a_corrupt_picture_is_replaced_by_another_row(tmp_path: Path) -> None:
    members = {}
    for number in range(6):
        members |= sample(f"p{number}", [person(number)], image=jpeg()[:400] if number == 2 else None)
    write_shard(tmp_path / "0.tar", members)
    mixture = Mixture([PeopleInTars(tmp_path)], skipped_file=tmp_path / "skipped.jsonl")
    drawn = list(itertools.islice(mixture, 12))
    assert not any("p2" in triple.key for triple in drawn)
    assert all(triple.image is not None and triple.image.opened is not None for triple in drawn)
    assert mixture.skipped.corrupt == {tmp_path.name: 1}
    assert json.loads((tmp_path / "skipped.jsonl").read_text())["row"] == "p2#0"


def test_what_cannot_be_mixed_is_said_before_training(tmp_path: Path) -> None:
    source = text_source(tmp_path, "t", 3)
    for sources, message in (([], "nothing to train on"), ([source, source], "called t")):
        with pytest.raises(DatasetError, match=message):
            Mixture(sources)
    with pytest.raises(DatasetError, match="rows in succession cannot be used"):
        next(iter(Mixture([text_source(tmp_path, "bad", 5, broken=tuple(range(5)))])))
    with pytest.raises(DatasetError, match="fewer workers"):
        next(iter(Mixture([source], rank=5, world=8)))


def test_faults_name_the_file_and_the_row() -> None:
    assert str(CorruptRow("a.npz", 7, "why")) == "a.npz, row 7: why"
    assert amass.find(Path("/nowhere"), "CMU/1/1_poses.npz") is None
    assert torch.equal(Skipped(["a"])._counts, torch.zeros(1, 2, 1024, dtype=torch.int64))
