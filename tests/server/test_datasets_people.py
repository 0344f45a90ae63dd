"""Data sets of people in pictures: 4D-Humans' shards and SPIN's .npz, on small files in exactly the published format."""

from __future__ import annotations

import logging
import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from chatpose_server.datasets import pickles
from chatpose_server.datasets.faults import DatasetError, Skipped
from chatpose_server.datasets.spin import PeopleInFolders
from chatpose_server.datasets.triple import POSE, read_all
from chatpose_server.datasets.webdataset import PeopleInTars
from dataset_files import RNG, jpeg, person, png, sample, write_shard, write_spin
from PIL import Image
from scipy.spatial.transform import Rotation

# 4D-Humans' shards


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
    write_shard(tmp_path / "0.tar", sample("closeup/x", [data], image=png(wide)))
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
