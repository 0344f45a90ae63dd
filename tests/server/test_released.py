"""The authors' own numbers: their code ran on a tiny checkpoint in their format, and ours must give the same.

The files in tests/data/golden hold what the released code computed in float32: prompts, ids, hidden states, poses.
"""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from chatpose_server import checkpoint, precision
from chatpose_server.decoding import Compiled
from chatpose_server.encoders.clip import ClipEncoder
from chatpose_server.engine import Engine
from chatpose_server.errors import ModelError
from chatpose_server.model import ChatPose, ChatPoseConfig, ProjectorConfig
from chatpose_server.protocol import Finished, Message, PoseMade, ProtocolError, Request, Words
from chatpose_server.rotations import matrix_from_axis_angle
from PIL import Image
from safetensors.torch import load_file, save_file
from test_cli import chatpose

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden"
CLIP = str(GOLDEN / "tiny_clip")
EXPECTED = json.loads((GOLDEN / "expected.json").read_text())["cases"]
NUMBERS = np.load(GOLDEN / "expected.npz")
CLOSE = {"atol": 2e-5, "rtol": 0}
RELEASED_13B = ChatPoseConfig(
    language_model={
        "hidden_size": 5120, "intermediate_size": 13824, "num_hidden_layers": 40, "num_attention_heads": 40,
        "vocab_size": 32001, "max_position_embeddings": 4096,
    },
    projectors=(ProjectorConfig("image", 1024),),
    pose_token_id=32000,
    projection_width=5120,
)  # fmt: skip
OFFICIAL_IMAGE = -200
"""The id that stands for an image in the authors' prompts."""


def data_url(path: Path) -> str:
    return "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode()


IMAGE = data_url(GOLDEN / "image.png")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same weights as the authors' shards, as safetensors under their names, and converted to our format."""
    base = tmp_path_factory.mktemp("released")
    official = GOLDEN / "tiny_chatpose"
    single = base / "safetensors"
    shutil.copytree(official, single, ignore=shutil.ignore_patterns("*.bin", "*.index.json"))
    shutil.copyfile(GOLDEN / "tiny_chatpose_safetensors" / "model.safetensors", single / "model.safetensors")
    checkpoint.convert(official, base / "ours")
    return {"shards": official, "safetensors": single, "ours": base / "ours"}


@pytest.fixture(scope="module", params=["shards", "safetensors", "ours"])
def engine(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Engine:
    return Engine.load(str(folders[request.param]), device="cpu", vision_tower=CLIP)


@pytest.fixture(scope="module")
def official(folders: dict[str, Path]) -> Engine:
    return Engine.load(str(folders["shards"]), device="cpu", vision_tower=CLIP)


def asked(text: str, image: bool = False, **options: Any) -> Request:
    return Request((Message("user", text, (IMAGE,) if image else ()),), **options)


def reply(engine: Engine, request: Request) -> tuple[str, torch.Tensor, Finished]:
    """Words, rotations (n, 24, 3, 3) and the end."""
    events = list(engine.reply(request))
    text = "".join(event.text for event in events if isinstance(event, Words))
    poses = [event.pose for event in events if isinstance(event, PoseMade)]
    turns = [
        matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose], dtype=torch.float64))
        for pose in poses
    ]
    return text, torch.stack(turns).float() if turns else torch.zeros(0, 24, 3, 3), events[-1]


def collapsed(ids: list[int]) -> list[int]:
    """Our prompt with one official image id where the patches stand."""
    return [
        OFFICIAL_IMAGE if number < 0 else number
        for place, number in enumerate(ids)
        if number >= 0 or ids[place - 1] != number
    ]


# --- The golden cases ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", EXPECTED)
def test_the_prompt_is_tokenised_as_the_authors_do(official: Engine, case: str) -> None:
    turn = EXPECTED[case]["turns"][0]
    prompt = official.conversation.prompt(asked(turn["user"], EXPECTED[case]["image"]))
    assert collapsed(prompt.ids) == turn["input_ids"]


@pytest.mark.parametrize("case", EXPECTED)
def test_words_and_every_pose_are_the_authors(engine: Engine, case: str) -> None:
    turn = EXPECTED[case]["turns"][0]
    text, turns, end = reply(engine, asked(turn["user"], EXPECTED[case]["image"]))
    assert text == turn["printed_text"]
    assert end.tokens == len(turn["generated_ids"]) - 1
    torch.testing.assert_close(turns, torch.from_numpy(NUMBERS[f"{case}/0/seg_rotmat"]).reshape(-1, 24, 3, 3), **CLOSE)


@pytest.mark.parametrize("case", EXPECTED)
def test_states_and_numbers_are_the_authors(official: Engine, case: str) -> None:
    turn = EXPECTED[case]["turns"][0]
    model, prompt = official.model, official.conversation.prompt(asked(turn["user"], EXPECTED[case]["image"]))
    ids = torch.tensor([prompt.ids + turn["generated_ids"]])
    with torch.inference_mode():
        states = model.states(model.embed(ids, prompt.features))[0, len(prompt.ids) - 1 : -1]
        torch.testing.assert_close(states, torch.from_numpy(NUMBERS[f"{case}/0/gen_hidden"]), **CLOSE)
        assert model.lm_head(states).argmax(-1).tolist() == turn["generated_ids"]
        posed = states[torch.tensor(turn["generated_ids"]) == model.settings.pose_token_id]
        numbers = torch.from_numpy(NUMBERS[f"{case}/0/seg_out144"])
        torch.testing.assert_close(model.smpl_projection(posed), numbers, **CLOSE)


def test_pixels_are_the_authors() -> None:
    clip = ClipEncoder(CLIP, -2, "cpu", torch.float32)
    image = Image.fromarray(NUMBERS["image_uint8"])
    pixels = clip.processor(image, return_tensors="pt")["pixel_values"]
    torch.testing.assert_close(pixels, torch.from_numpy(NUMBERS["pixel_values"]), atol=0, rtol=0)


def test_a_training_step_has_the_authors_losses(official: Engine) -> None:
    truth = np.load(GOLDEN / "expected_train.npz")
    ids, labels = (torch.from_numpy(truth[name]) for name in ("input_ids", "labels"))
    model, features = official.model, official.conversation.prompt(asked("x", image=True)).features
    place = int((ids[0] == OFFICIAL_IMAGE).nonzero()) if (ids == OFFICIAL_IMAGE).any() else None
    if place is not None:
        patches = len(features["image"])
        here = torch.full((1, patches), model.placeholder("image"))
        ids = torch.cat([ids[:, :place], here, ids[:, place + 1 :]], 1)
        labels = torch.cat([labels[:, :place], torch.full((1, patches), -100), labels[:, place + 1 :]], 1)
    vectors = torch.from_numpy(np.concatenate([truth["global_orient"], truth["body_pose"]], axis=1)).view(1, 24, 3)
    losses = model(
        ids, torch.ones_like(ids), labels, features if place is not None else {}, matrix_from_axis_angle(vectors), pose_weight=0.1
    )  # fmt: skip
    assert float(losses["language"]) == pytest.approx(float(truth["ce_loss"]), abs=2e-5)
    assert 0.1 * float(losses["body"] + losses["root"]) == pytest.approx(float(truth["hmr_loss"]), abs=2e-5)
    assert float(losses["loss"]) == pytest.approx(float(truth["loss"]), abs=2e-5)


# --- What the authors' code gets wrong -------------------------------------------------------------------------------


def test_every_pose_is_kept_where_the_authors_keep_the_last(official: Engine) -> None:
    _, turns, _ = reply(official, asked(EXPECTED["multi_seg"]["turns"][0]["user"]))
    assert len(turns) == 2
    torch.testing.assert_close(turns[-1], torch.from_numpy(NUMBERS["multi_seg/0/official_rotmat"]), **CLOSE)


def test_a_second_image_is_read_where_the_authors_code_crashes(official: Engine) -> None:
    patches = official.conversation.clip.patches
    prompt = official.conversation.prompt(Request((Message("user", "which of the two?", (IMAGE, IMAGE)),)))
    assert sum(number < 0 for number in prompt.ids) == 2 * patches
    list(official.reply(Request((Message("user", "which of the two?", (IMAGE, IMAGE)),), max_tokens=3)))


def test_an_empty_answer_ends_its_turn_where_the_authors_template_runs_on(official: Engine) -> None:
    messages = (Message("user", "Hello."), Message("assistant", ""), Message("user", "Hello?"))
    assert official.conversation.end in official.conversation.prompt(Request(messages)).ids


def test_no_image_costs_no_look_where_the_authors_look_at_nothing(official: Engine) -> None:
    prompt = official.conversation.prompt(asked("Hello there."))
    assert prompt.features == {}


@pytest.mark.parametrize("typed", ["<image>", "[SEG]", "</s>", "<s>", "<unk>", "<im_start>"])
def test_what_a_user_types_is_text(official: Engine, typed: str) -> None:
    conversation = official.conversation
    ids = conversation.prompt(asked(f"draw {typed} now")).ids
    assert ids.count(conversation.pieces.start) == 1
    assert not {conversation.end, conversation.pose} & set(ids)
    assert min(ids) >= 0
    assert "now ASSISTANT:" in conversation.pieces.decode(ids)


# --- Conversations ---------------------------------------------------------------------------------------------------


def follow_up(image: bool) -> tuple[Message, ...]:
    turn = EXPECTED["image" if image else "text_only"]["turns"][0]
    first = Message("user", turn["user"], (IMAGE,) if image else ())
    return (first, Message("assistant", turn["printed_text"]), Message("user", "Now raise the right arm."))


@pytest.mark.parametrize("image", [False, True])
def test_a_follow_up_reads_its_new_tokens_alone_and_gives_the_same(folders: dict[str, Path], image: bool) -> None:
    warm, cold = (Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP) for _ in range(2))
    messages = follow_up(image)
    first = reply(warm, Request(messages[:1]))
    assert first[0] == messages[1].text
    read: list[int] = []
    states = warm.model.states
    warm.model.states = lambda embeddings, *rest: read.append(embeddings.shape[1]) or states(embeddings, *rest)
    again, turns, end = reply(warm, Request(messages))
    other, other_turns, _ = reply(cold, Request(messages))
    assert again == other
    torch.testing.assert_close(turns, other_turns, **CLOSE)
    assert read[0] < 40 < end.prompt_tokens, "only what is new was read"


def test_the_second_turn_is_tokenised_as_the_model_was_trained(official: Engine) -> None:
    pieces = official.conversation.pieces
    ids = official.conversation.prompt(Request(follow_up(False))).ids
    end = ids.index(pieces.end)
    assert pieces.model.id_to_piece(ids[end + 1])[0] != "\u2581", "no word begins after </s>"
    spelled = [pieces.model.id_to_piece(number) for number in ids[:end]]
    assert "".join(spelled).endswith("Sure,\u2581it\u2581is\u2581[POSE]\u2581.")
    assert official.conversation.pose not in ids


def test_editing_the_history_or_the_image_is_noticed(folders: dict[str, Path], tmp_path: Path) -> None:
    warm, cold = (Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP) for _ in range(2))
    Image.effect_noise((300, 300), 90).convert("RGB").save(tmp_path / "other.png")
    first = follow_up(True)
    edited = (first[0], Message("assistant", "No."), first[2])
    another = (Message("user", first[0].text, (data_url(tmp_path / "other.png"),)), *first[1:])
    for messages in (first, edited, another, first[:1]):
        one, other = reply(warm, Request(messages)), reply(cold, Request(messages))
        cold._kept = None
        assert one[0] == other[0]
        torch.testing.assert_close(one[1], other[1], **CLOSE)


def test_a_cancelled_reply_leaves_a_cache_that_is_right(folders: dict[str, Path]) -> None:
    warm, cold = (Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP) for _ in range(2))
    messages = follow_up(False)
    calls: list[bool] = []
    list(warm.reply(Request(messages[:1]), lambda: calls.append(True) or len(calls) > 3))
    one, other = reply(warm, Request(messages)), reply(cold, Request(messages))
    assert one[0] == other[0]
    torch.testing.assert_close(one[1], other[1], **CLOSE)


def test_a_photograph_is_looked_at_once(official: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    encode = official.conversation.clip.encode
    official.conversation._seen.clear()
    monkeypatch.setattr(official.conversation.clip, "encode", lambda image: looks.append(1) or encode(image))
    reply(official, Request(follow_up(True)[:1]))
    reply(official, Request(follow_up(True)))
    assert looks == [1]


def test_only_gives_a_pose_from_one_pass(official: Engine) -> None:
    read: list[int] = []
    states = official.model.states
    try:
        official.model.states = lambda embeddings, *rest: read.append(1) or states(embeddings, *rest)
        text, turns, _ = reply(official, asked("a person kneeling", only=True))
    finally:
        official.model.states = states
    assert (text, len(turns), read) == ("", 1, [1])


def test_always_adds_a_pose_to_a_reply_without_one(official: Engine) -> None:
    text, turns, _ = reply(official, asked("Hello there.", always=True, max_tokens=20))
    assert len(turns) >= 1
    assert text.startswith("Hello. It is [POSE]")


def test_a_conversation_that_is_too_long_is_refused(official: Engine) -> None:
    with pytest.raises(ProtocolError, match="begin a new one"):
        official.reply(asked("again and " * 3000))


def test_side_by_side_each_reply_is_what_it_is_alone(official: Engine) -> None:
    requests = [asked(case["turns"][0]["user"], case["image"]) for case in EXPECTED.values()]
    requests += [asked("a person kneeling", only=True), asked("Hello there.", always=True)]
    passes: list[int] = []
    states = official.model.states
    try:
        official.model.states = lambda embeddings, *rest: passes.append(len(embeddings)) or states(embeddings, *rest)
        together = official.replies(requests)
    finally:
        official.model.states = states
    assert set(passes) == {len(requests)}, "one pass for all"
    for request, events in zip(requests, together, strict=True):
        text, turns, end = reply(official, request)
        assert "".join(event.text for event in events if isinstance(event, Words)) == text
        poses = [event.pose for event in events if isinstance(event, PoseMade)]
        vectors = torch.tensor([(pose.global_orient, *pose.body_pose) for pose in poses]).view(-1, 24, 3)
        torch.testing.assert_close(matrix_from_axis_angle(vectors), turns, **CLOSE)
        assert (events[-1].reason, events[-1].tokens) == (end.reason, end.tokens)


# --- A compiled step -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def compiled(folders: dict[str, Path]) -> Engine:
    """Compiled for the CPU; a CUDA graph is the same step, recorded."""
    return Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP, compiled=True)


def test_a_compiled_step_says_and_poses_the_same(compiled: Engine, official: Engine) -> None:
    assert isinstance(compiled.decoder, Compiled)
    assert compiled.decoder._compiled != compiled.decoder._states, "it did compile"
    for case in EXPECTED.values():
        request = asked(case["turns"][0]["user"], case["image"])
        one, other = reply(compiled, request), reply(official, request)
        assert one[0] == other[0]
        torch.testing.assert_close(one[1], other[1], **CLOSE)


def test_a_cache_of_fixed_size_is_right_after_edits_and_follow_ups(compiled: Engine, folders: dict[str, Path]) -> None:
    cold = Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP)
    first = follow_up(True)
    edited = (first[0], Message("assistant", "No."), first[2])
    for messages in (first[:1], first, edited, follow_up(False), first):
        one, other = reply(compiled, Request(messages)), reply(cold, Request(messages))
        cold._kept = None
        assert one[0] == other[0]
        torch.testing.assert_close(one[1], other[1], **CLOSE)


def test_a_step_that_cannot_be_compiled_runs_as_it_is(
    folders: dict[str, Path], official: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    engine = Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP)
    engine.decoder = Compiled(engine.model)

    def broken(ids: torch.Tensor, cache: Any) -> torch.Tensor:
        engine.decoder._states(ids, cache)  # the cache has moved on by the time it fails
        raise RuntimeError("no compiler")

    monkeypatch.setattr(engine.decoder, "_compiled", broken)
    engine._kept = None
    request = asked(EXPECTED["image"]["turns"][0]["user"], image=True)
    one, other = reply(engine, request), reply(official, request)
    assert "no compiler" in caplog.text
    assert one[0] == other[0]
    torch.testing.assert_close(one[1], other[1], **CLOSE)


def test_a_reply_ends_where_the_cache_does(folders: dict[str, Path]) -> None:
    engine = Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP)
    request = asked(EXPECTED["text_only"]["turns"][0]["user"])
    length = len(engine.conversation.prompt(request).ids)
    engine.decoder, engine._kept = Compiled(engine.model, room=length + 3), None
    engine.decoder._compiled = engine.decoder._states
    end = reply(engine, request)[2]
    assert (end.reason, end.tokens) == ("length", 3)


# --- Fewer bits ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("dtype", "near"), [("bfloat16", 0.05), ("int8", 0.05), ("nf4", 0.4)])
def test_fewer_bits_give_nearly_the_same_and_keep_the_pose_precise(
    folders: dict[str, Path], dtype: str, near: float
) -> None:
    engine = Engine.load(str(folders["ours"]), device="cpu", vision_tower=CLIP, dtype=dtype)
    exact = checkpoint.load(folders["ours"])
    assert torch.equal(engine.model.smpl_projection[0].weight, exact.smpl_projection[0].weight)
    assert engine.model.projectors["image"].linear_1.weight.dtype == torch.bfloat16
    case = EXPECTED["image"]["turns"][0]
    prompt = engine.conversation.prompt(asked(case["user"], image=True))
    ids = torch.tensor([prompt.ids + case["generated_ids"]])
    with torch.inference_mode():
        states = engine.model.states(engine.model.embed(ids, prompt.features))[0, len(prompt.ids) - 1 : -1].float()
    wanted = torch.from_numpy(NUMBERS["image/0/gen_hidden"])
    assert float((states - wanted).norm() / wanted.norm()) < near
    if dtype in ("int8", "nf4"):
        assert engine.model.language_model.layers[0].mlp.up_proj.weight.element_size() == 1


def test_a_precision_is_chosen_by_what_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    with torch.device("meta"):
        model = ChatPose(RELEASED_13B)
    assert 26.0e9 < precision.size(model, "bfloat16") < 26.4e9
    device = torch.device("cuda")
    for free, chosen in ((80e9, "bfloat16"), (24e9, "int8"), (12e9, "nf4")):
        monkeypatch.setattr(precision, "free_memory", lambda _, free=free: int(free))
        assert precision.choose(model, device, None) == chosen
    monkeypatch.setattr(precision, "free_memory", lambda _: int(6e9))
    with pytest.raises(ModelError, match=r"needs .* 9\.\d GB as nf4, and 6\.0 GB are free"):
        precision.choose(model, device, None)
    with pytest.raises(ModelError, match="There is no dtype 'int3'"):
        precision.choose(model, device, "int3")


def test_out_of_memory_is_a_sentence_and_the_next_prompt_is_answered(
    official: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> torch.Tensor:
        raise torch.OutOfMemoryError("no room")  # a stand-in: no test can fill a real device

    with monkeypatch.context() as patched:
        patched.setattr(official.model, "states", full)
        with pytest.raises(ModelError, match="ran out of memory"):
            list(official.reply(asked("Hello there.")))
    assert reply(official, asked("Hello there."))[0] == "Hello."


# --- The command line ------------------------------------------------------------------------------------------------


def test_the_released_weights_answer_at_the_command_line(tmp_path: Path) -> None:
    turn = EXPECTED["image"]["turns"][0]
    done = chatpose(
        "pose", turn["user"], "--image", GOLDEN / "image.png", "--model", GOLDEN / "tiny_chatpose", "--vision-tower", CLIP
    )  # fmt: skip
    answer = json.loads(done.stdout)
    assert answer["reply"] == turn["printed_text"]
    assert [pose["frame"] for pose in answer["poses"]] == ["camera"]


def test_weights_are_converted_at_the_command_line(tmp_path: Path) -> None:
    done = chatpose("convert", "--model", GOLDEN / "tiny_chatpose", "-o", tmp_path / "ours")
    assert json.loads(done.stdout) == {"model": str(tmp_path / "ours")}
    one, other = (checkpoint.load(folder).state_dict() for folder in (GOLDEN / "tiny_chatpose", tmp_path / "ours"))
    assert all(torch.equal(tensor, other[name]) for name, tensor in one.items())
    again = chatpose("convert", "--model", GOLDEN / "tiny_chatpose", "-o", tmp_path / "ours")
    assert again.returncode == 2
    assert "not empty" in again.stderr
    mini = chatpose("convert", "--model", tmp_path / "ours", "-o", tmp_path / "twice")
    assert mini.returncode == 2
    assert "nothing to convert" in mini.stderr


# --- Checkpoints that are not right ----------------------------------------------------------------------------------


def test_a_missing_vision_tower_says_how_to_get_it(folders: dict[str, Path]) -> None:
    with pytest.raises(ModelError, match=r"openai/clip-vit-large-patch14-336.*chatpose download"):
        Engine.load(str(folders["shards"]), device="cpu")


def test_a_missing_weight_is_named_and_an_unknown_one_reported(
    folders: dict[str, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(folders["safetensors"], folder)
    weights = load_file(folder / "model.safetensors")
    weights["model.extra.weight"] = torch.zeros(3)
    save_file(weights, folder / "model.safetensors")
    checkpoint.load(folder)
    assert "model.extra.weight" in caplog.text
    assert "smplx" not in caplog.text
    del weights["model.text_hidden_fcs.0.2.bias"]
    save_file(weights, folder / "model.safetensors")
    with pytest.raises(ModelError, match=r"smpl_projection\.2\.bias"):
        checkpoint.load(folder)


def test_a_missing_shard_is_named(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "cut"
    shutil.copytree(folders["shards"], folder)
    (folder / "pytorch_model-00002-of-00003.bin").unlink()
    with pytest.raises(ModelError, match=r"pytorch_model-00002-of-00003\.bin is missing"):
        checkpoint.load(folder)


def test_a_shard_with_code_in_it_is_refused(folders: dict[str, Path], tmp_path: Path) -> None:
    class Code:
        def __reduce__(self) -> tuple[Any, ...]:
            return (open, (str(tmp_path / "ran"), "w"))

    folder = tmp_path / "evil"
    shutil.copytree(folders["shards"], folder)
    torch.save({"model.norm.weight": Code()}, folder / "pytorch_model-00001-of-00003.bin")
    with pytest.raises(ModelError, match="cannot be read"):
        checkpoint.load(folder)
    assert not (tmp_path / "ran").exists()


def test_all_formats_load_to_identical_weights(folders: dict[str, Path]) -> None:
    one, *others = (checkpoint.load(folder).state_dict() for folder in folders.values())
    for other in others:
        assert all(torch.equal(tensor, other[name]) for name, tensor in one.items())
