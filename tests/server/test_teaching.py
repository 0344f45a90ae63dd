"""Poses taught to the real Mini: given for their sentences and for others like them, and gone when the adapter is off."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openai
import pytest
from chatpose_server import adapters, checkpoint, phrases
from chatpose_server.__main__ import main
from chatpose_server.completions import collect
from chatpose_server.conversation import world_rotations
from chatpose_server.encoders.memory import Memory
from chatpose_server.engine import Engine
from chatpose_server.errors import ModelError
from chatpose_server.protocol import Message, Pose, Request
from chatpose_server.training import own_poses
from chatpose_server.training.chat import TALK
from chatpose_server.training.library import fill
from chatpose_server.training.own_words import name_poses
from chatpose_server.training.posture import mirrored
from chatpose_server.training.teaching import Recipe, Taught, teach
from conftest import Served
from huggingface_hub import constants

MINE = {
    "heron": ("the heron guard", "standing in heron guard"),
    "keeper": ("the tavern keeper's welcome", "an innkeeper greeting guests"),
    "lantern": ("holding the lantern up with the left hand",),
}
PARAPHRASES = {"heron": "take up the heron guard", "keeper": "the innkeeper welcomes his guests",
               "lantern": "she is holding up a lantern with her left hand"}  # fmt: skip
ORDINARY = (
    "a person waving",
    "sitting on a chair",
    "left arm up, right hand on the hip",
    "hello, who are you?",
    "kneeling",
)


def pose(seed: int) -> Pose:
    """Somebody's own, in the frame of the world."""
    numbers = np.random.default_rng(seed).normal(0, 0.25, (24, 3)).tolist()
    return Pose(tuple(numbers[0]), tuple(tuple(row) for row in numbers[1:]))


POSES = {name: pose(seed) for seed, name in enumerate(MINE)}


def ask(engine: Engine, texts: Sequence[str]) -> list[tuple[str, list[Pose]]]:
    return [collect(engine.reply(Request((Message("user", text),), pose=None)))[:2] for text in texts]


def apart(made: Sequence[Pose], wanted: Pose) -> float:
    """The most by which a number of the last pose's matrices is off."""
    return float((world_rotations(made[-1]) - world_rotations(wanted)).abs().max())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Poses as Blender saves them, one with its sentences inside, one as a line of triples."""
    folder = tmp_path_factory.mktemp("poses")
    (folder / "heron.json").write_text(json.dumps(POSES["heron"].to_json()))
    (folder / "heron.txt").write_text("\n".join(MINE["heron"]) + "\n")
    (folder / "keeper.json").write_text(json.dumps({"poses": [POSES["keeper"].to_json()], "text": MINE["keeper"]}))
    line = {"text": MINE["lantern"][0], "pose": POSES["lantern"].to_json(), "reply": "Here: <pose>."}
    (folder / "triples.jsonl").write_text(json.dumps(line) + "\n")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def taught(folder: Path, home: Path) -> Taught:
    out = home / "chatpose" / "adapters" / "mine"
    return teach(folder, out, device="cpu", recipe=Recipe(steps=50, batch=12))


@pytest.fixture(scope="module")
def adapted(taught: Taught) -> Engine:
    return Engine.load("mini", device="cpu", adapter=taught.adapter)


@pytest.fixture(scope="module")
def plain() -> Engine:
    return Engine.load("mini", device="cpu")


def test_a_taught_pose_is_given_for_its_sentences(adapted: Engine, taught: Taught) -> None:
    assert taught.missed == () and taught.sentences == 5
    assert taught.names[1:] == ("The tavern keeper's welcome.", "Holding the lantern up with the left hand.")
    for name, sentences in MINE.items():
        for said, made in ask(adapted, sentences):
            assert said in taught.names
            assert apart(made, POSES[name]) < 1e-5, said


def test_a_taught_pose_is_given_for_sentences_that_were_not_taught(adapted: Engine) -> None:
    answers = ask(adapted, list(PARAPHRASES.values()))
    given = [apart(made, POSES[name]) < 1e-5 for name, (_, made) in zip(PARAPHRASES, answers, strict=True) if made]
    assert sum(given) >= 2, [said for said, _ in answers]


def test_a_pose_with_a_side_is_given_mirrored_for_the_other(adapted: Engine) -> None:
    ((said, made),) = ask(adapted, ["holding the lantern up with the right hand"])
    assert said == "Holding the lantern up with the right hand."
    wanted = mirrored(world_rotations(POSES["lantern"]).double().numpy())
    assert np.abs(world_rotations(made[0]).numpy() - wanted).max() < 1e-5


def test_what_brings_no_taught_pose_to_mind_is_answered_as_before_to_the_last_bit(
    adapted: Engine, plain: Engine
) -> None:
    talk = [message for _, messages in TALK for message in messages[:2]]
    texts = [*ORDINARY, *talk, "hello, who are you?"]
    assert adapted.name == "mini+mine"
    assert ask(adapted, texts) == ask(plain, texts)
    assert adapted.name == "mini+mine", "it is on all the while"


def test_prompts_side_by_side_are_answered_with_and_without_the_adapter(adapted: Engine, plain: Engine) -> None:
    texts = [ORDINARY[0], MINE["heron"][0], "hello", MINE["keeper"][1], ORDINARY[1]]
    requests = [Request((Message("user", text),)) for text in texts]
    found = [collect(events)[:2] for events in adapted.replies(requests)]
    known = [collect(events)[:2] for events in plain.replies([requests[number] for number in (0, 2, 4)])]
    assert [found[number] for number in (0, 2, 4)] == known
    assert apart(found[1][1], POSES["heron"]) < 1e-5 and apart(found[3][1], POSES["keeper"]) < 1e-5


def test_an_adapter_that_is_off_changes_nothing(adapted: Engine, plain: Engine) -> None:
    texts = [*ORDINARY, *PARAPHRASES.values(), *(text for texts in MINE.values() for text in texts)]
    assert adapted.names == ["mini+mine", "mini"] and plain.names == ["mini"]
    adapted.adapt(False)
    try:
        assert adapted.name == "mini"
        assert ask(adapted, texts) == ask(plain, texts), "to the last bit"
    finally:
        adapted.adapt(True)
    assert ask(adapted, [MINE["keeper"][0]])[0][0] == "The tavern keeper's welcome."
    plain.adapt(False)
    assert plain.name == "mini"


def test_a_server_loads_an_adapter_by_its_name_and_each_request_turns_it_on_or_off(
    taught: Taught, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HOME", str(home))
    server = Served("--adapter", "mine", "--device", "cpu")
    text = MINE["keeper"][1]

    def answered(model: str | None) -> dict[str, Any]:
        named = {} if model is None else {"model": model}
        status, answer = server.ask("/v1/chat/completions", {"messages": [{"role": "user", "content": text}], **named})
        assert status == 200, answer
        return answer

    def given(answer: dict[str, Any]) -> bool:
        made = [Pose.from_json(pose) for pose in answer["choices"][0]["message"]["poses"]]
        return bool(made) and apart(made, POSES["keeper"]) < 1e-5

    try:
        health = server.wait()
        assert (health["model"], health["models"]) == ("mini+mine", ["mini+mine", "mini"])
        assert [model["id"] for model in server.ask("/v1/models")[1]["data"]] == ["mini+mine", "mini"]
        for model, answers_as in (
            (None, "mini+mine"),
            ("mini", "mini"),
            ("mini+mine", "mini+mine"),
            ("gpt-4", "mini+mine"),
        ):
            answer = answered(model)
            assert answer["model"] == answers_as
            assert given(answer) == (answers_as == "mini+mine"), model
        client = openai.OpenAI(base_url=f"{server.address}/v1", api_key=server.token)
        asked = [{"role": "user", "content": text}]
        for model in ("mini", "mini+mine"):
            chunks = list(client.chat.completions.create(model=model, messages=asked, stream=True))  # type: ignore[call-overload]
            assert {chunk.model for chunk in chunks} == {model}
            made = [
                Pose.from_json(row) for chunk in chunks for row in getattr(chunk.choices[0].delta, "poses", None) or ()
            ]
            assert (bool(made) and apart(made, POSES["keeper"]) < 1e-5) == (model == "mini+mine")
        status, refusal = server.ask("/v1/chat/completions", {"messages": asked, "model": "mini+yours"})
        assert (
            status == 400
            and refusal["error"]["param"] == "model"
            and "mini+mine and mini" in refusal["error"]["message"]
        )
    finally:
        assert server.stop() == 0


def test_an_adapter_is_found_by_its_name(taught: Taught, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HOME", str(home))
    assert adapters.find(Path("mine")) == taught.adapter
    with pytest.raises(ModelError, match=r"no adapter 'yours'.*there is: mine\."):
        Engine.load("mini", device="cpu", adapter=Path("yours"))
    with pytest.raises(ModelError, match=r"adapter_config\.json is missing"):
        adapters.find(home)


def test_a_merged_adapter_gives_the_same(taught: Taught) -> None:
    engine = Engine.load("mini", device="cpu", adapter=taught.adapter, adapter_mode="merged")
    assert engine.names == ["mini+mine"]
    ((_, made),) = ask(engine, MINE["lantern"])
    assert apart(made, POSES["lantern"]) < 1e-5


def test_an_adapter_knows_which_mini_it_was_taught_to(taught: Taught, tiny: Path) -> None:
    assert adapters.fits(taught.adapter, checkpoint.SHIPPED / "mini")
    assert not adapters.fits(taught.adapter, tiny)
    with pytest.raises(ModelError, match="teaches poses to ChatPose Mini"):
        Engine.load(str(tiny), device="cpu", adapter=taught.adapter)


def test_memories_are_joined_behind_one_another(taught: Taught) -> None:
    base, brought = Memory.read(checkpoint.SHIPPED / "mini"), Memory.read(taught.adapter)
    joined = base.joined(brought)
    poses, nearness = joined.nearest(brought.wordings)
    assert (poses[:, 0] == brought.owners + len(base.said)).all() and (nearness[:, 0] > 0.99).all()
    assert [*joined.said] == [*base.said, *brought.said] and joined.versions == base.versions
    made = joined.pose(len(base.said), mirrored=False, version=3)
    assert np.abs(made - world_rotations(POSES["heron"]).numpy()).max() < 1e-5


def test_names_mean_nothing_else(tmp_path: Path) -> None:
    memory = Memory.read(checkpoint.SHIPPED / "mini")
    library = str(memory.said[0][0])
    texts = (
        library,
        "left arm up",
        "now she jumps",
        "a <pose>{side} bow",
        "right hook",
        "left hook",
        "left jab",
        "show me a man who is tumbling",
    )
    file = tmp_path / "own.jsonl"
    rows = [{"text": text, "pose": pose(seed).to_json()} for seed, text in enumerate(texts)]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    named = dict(zip(texts, name_poses(own_poses.read(file, 6), memory), strict=True))
    said = [one.description for one in named.values()]
    assert said[0] == f"{library.removesuffix('.')} (mine)."
    assert said[2:6] == ["She jumps.", "A side bow.", "Right hook.", "Left hook."], "those two are not mirrored"
    assert said[6:] == ["{other} jab.", "Tumbling."]
    known = {text.removesuffix(".").casefold(): text for pair in memory.said for text in pair}
    assert all(phrases.told(fill(text, "right"), known) is None for text in said)
    assert not named["right hook"].sided and named["left jab"].sided


def test_lines_of_one_pose_and_versions_of_one_sentence_are_put_together(tmp_path: Path) -> None:
    file = tmp_path / "own.jsonl"
    rows = [("a", 1), ("b", 1), ("c", 2), ("C", 3)]
    file.write_text("\n".join(json.dumps({"text": text, "pose": pose(seed).to_json()}) for text, seed in rows))
    first, second = own_poses.read(file, 6)
    assert first.sentences == ("a", "b") and first.versions.shape == (1, 24, 3, 3)
    assert second.sentences == ("c", "C") and second.versions.shape == (2, 24, 3, 3)
    assert own_poses.read(file, 1)[1].versions.shape == (1, 24, 3, 3)


def test_what_cannot_be_taught_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = json.dumps(pose(1).to_json())
    broken = {
        "nothing": ({}, "holds no pose"),
        "silent": ({"a.json": good}, "has no sentence"),
        "blank": ({"a.json": good, "a.txt": "\n \n"}, "has no sentence"),
        "short": (
            {"a.json": json.dumps({**json.loads(good), "body_pose": [[0, 0, 0]]}), "a.txt": "x"},
            "23 axis-angle",
        ),
        "nan": ({"a.json": good.replace("[", "[NaN, ", 1), "a.txt": "x"}, "NaN"),
        "other": ({"a.json": "{}", "a.txt": "x"}, "lacks global_orient"),
        "words": ({"a.jsonl": '{"text": 5, "pose": ' + good + "}"}, "line 1: text must be"),
        "list": ({"a.jsonl": "[]"}, "line 1: it is no JSON object"),
        "bytes": ({"a.jsonl": '{"text"'}, "line 1 cannot be used"),
    }
    for name, (files, said) in broken.items():
        folder = tmp_path / name
        folder.mkdir()
        for file, text in files.items():
            (folder / file).write_text(text)
        with pytest.raises(ModelError, match=said):
            own_poses.read(folder, 6)
    full = tmp_path / "full"
    full.mkdir()
    (full / "notes.txt").write_text("mine")
    for arguments, said in (
        ((str(tmp_path / "nowhere"),), "There is no"),
        ((str(tmp_path / "silent"), "-o", str(tmp_path / "out")), "has no sentence"),
        ((str(tmp_path / "silent"), "-o", str(full)), "holds no adapter"),
        ((str(tmp_path / "silent"), "--name", "../up"), "no name of a folder"),
        ((str(tmp_path / "silent"), "--steps", "0"), "--steps"),
        ((str(tmp_path / "silent"), "--model", "none"), "There is no model"),
    ):
        assert main(["teach", *arguments]) == 2
        assert said in capsys.readouterr().err
