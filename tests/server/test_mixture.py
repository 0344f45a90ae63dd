"""The mixture of data sets: its rates, its order, its shards, and rows that cannot be read."""

from __future__ import annotations

import itertools
import json
import multiprocessing
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from chatpose_server.datasets import amass
from chatpose_server.datasets.faults import CorruptRow, DatasetError, Skipped
from chatpose_server.datasets.mixture import Mixture
from chatpose_server.datasets.triples import Triples
from chatpose_server.datasets.webdataset import PeopleInTars
from dataset_files import jpeg, person, pose_json, sample, write_jsonl, write_shard
from torch.utils.data import DataLoader

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
