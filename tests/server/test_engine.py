"""The engine on a tiny real model that knows six lessons by heart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import lessons
import pytest
import torch
from chatpose_server import checkpoint
from chatpose_server.conversation import world_rotations
from chatpose_server.engine import Engine, choose_device
from chatpose_server.errors import ModelError
from chatpose_server.mini import mini_prompt
from chatpose_server.protocol import Finished, Message, Pose, PoseMade, ProtocolError, Request, Words
from chatpose_server.rotations import axis_angle_from_matrix
from chatpose_server.suggesting import Bias, Phrase, Suggestion


def request(lesson: int, **options: object) -> Request:
    return Request((Message("user", lessons.LESSONS[lesson].text),), **options)


def words(events: list) -> str:
    return "".join(event.text for event in events if isinstance(event, Words))


def poses(events: list) -> list[torch.Tensor]:
    return [world_rotations(event.pose) for event in events if isinstance(event, PoseMade)]


def pose_from(rotations: torch.Tensor) -> Pose:
    first, *rest = axis_angle_from_matrix(rotations).tolist()
    return Pose(tuple(first), tuple(tuple(row) for row in rest))


def test_a_sentence_becomes_its_words_and_its_pose(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.WAVE)))
    assert words(events) == "Waving with the left hand."
    (made,) = poses(events)
    assert (made - lessons.POSES[lessons.WAVE][0]).abs().mean() < 0.05
    assert isinstance(events[-1], Finished) and events[-1].reason == "stop"


def test_every_pose_of_a_reply_is_returned_in_its_place(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.TWICE)))
    kinds = [type(event) for event in events]
    assert kinds.count(PoseMade) == 2
    for made, wanted in zip(poses(events), lessons.POSES[lessons.TWICE], strict=True):
        assert (made - wanted).abs().mean() < 0.05
    before = words(events[: kinds.index(PoseMade)])
    assert before.startswith("Standing") and "jumping" not in before


def test_a_pose_in_first_place_is_not_lost(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.FIRST)))
    assert isinstance(events[0], PoseMade)
    assert words(events) == "That is it."


def test_mini_says_what_it_makes_before_it_makes_it(engine: Engine) -> None:
    engine.conversation.words_first = True
    try:
        events = list(engine.reply(request(lessons.FIRST, max_tokens=20)))
    finally:
        engine.conversation.words_first = False
    assert isinstance(events[0], Words)


def test_words_without_a_pose_are_a_fine_answer(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.HELLO)))
    assert words(events) == "Hello!"
    assert not poses(events)


def test_always_adds_a_pose_to_a_reply_that_has_none(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.HELLO, always=True)))
    assert len(poses(events)) >= 1


def test_only_gives_one_pose_and_no_words(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.FIRST, only=True)))
    assert [type(event) for event in events] == [PoseMade, Finished]
    assert (poses(events)[0] - lessons.POSES[lessons.FIRST][0]).abs().mean() < 0.05


def test_joints_that_an_edit_does_not_concern_stay_exactly(engine: Engine) -> None:
    current = pose_from(lessons.CURRENT)
    (made,) = poses(list(engine.reply(request(lessons.EDIT, pose=current))))
    torch.testing.assert_close(made[16:24], lessons.CURRENT[16:24], atol=1e-5, rtol=0)
    assert (made[:16] - lessons.CURRENT[:16]).abs().mean() > 0.05


def test_a_current_pose_in_the_camera_frame_means_the_same(engine: Engine) -> None:
    upside_down = lessons.CURRENT.clone()
    upside_down[0] = torch.diag(torch.tensor([1.0, -1.0, -1.0])) @ upside_down[0]
    first, *rest = axis_angle_from_matrix(upside_down).tolist()
    camera = Pose(tuple(first), tuple(tuple(row) for row in rest), frame="camera")
    world = pose_from(lessons.CURRENT)
    (one,) = poses(list(engine.reply(request(lessons.EDIT, pose=camera))))
    (other,) = poses(list(engine.reply(request(lessons.EDIT, pose=world))))
    torch.testing.assert_close(one, other, atol=1e-4, rtol=0)


def test_the_cache_gives_what_one_pass_over_the_whole_text_gives(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.TWICE)))
    (sentence,) = engine.conversation.sentence.encode([lessons.LESSONS[lessons.TWICE].text])
    prompt = mini_prompt(engine.model, engine.conversation.vocabulary, sentence)
    answer = engine.conversation.vocabulary.encode(lessons.LESSONS[lessons.TWICE].reply)
    ids = torch.tensor([prompt.ids + answer])
    states = engine.model.states(engine.model.embed(ids, prompt.features))[0]
    predicting = [i - 1 for i, token in enumerate(ids[0].tolist()) if token == engine.conversation.vocabulary.pose]
    wanted = engine.model.rotations(states[predicting])
    torch.testing.assert_close(torch.stack(poses(events)), wanted, atol=1e-5, rtol=0)


def test_cancel_is_heard_at_the_next_token(engine: Engine) -> None:
    heard = []

    def cancelled() -> bool:
        heard.append(True)
        return len(heard) > 2

    events = list(engine.reply(request(lessons.TWICE), cancelled))
    assert events[-1] == Finished("cancelled", events[-1].prompt_tokens, 2, events[-1].timing)


def test_a_limit_on_tokens_ends_the_reply(engine: Engine) -> None:
    events = list(engine.reply(request(lessons.TWICE, max_tokens=1)))
    assert events[-1].reason == "length" and events[-1].tokens == 1


def test_the_same_seed_gives_the_same_reply_and_temperature_varies_it(engine: Engine) -> None:
    def say(seed: int) -> str:
        return words(list(engine.reply(request(lessons.TWICE, temperature=2.0, seed=seed, max_tokens=30))))

    assert say(1) == say(1)
    assert len({say(seed) for seed in range(6)}) > 1


def test_an_image_that_cannot_be_read_is_refused_before_anything_is_said(engine: Engine) -> None:
    broken = Request((Message("user", "like this", ("data:image/png;base64,AAAA",)),))
    with pytest.raises(ProtocolError, match="cannot be read"):
        engine.reply(broken)


def test_a_checkpoint_answers_the_same_after_saving_and_loading(engine: Engine, tmp_path: Path) -> None:
    checkpoint.save(engine.model, engine.conversation.vocabulary, tmp_path / "tiny", dtype=torch.float32)
    again = Engine.load(str(tmp_path / "tiny"), device="cpu")
    before, after = list(engine.reply(request(lessons.WAVE))), list(again.reply(request(lessons.WAVE)))
    assert words(before) == words(after)
    torch.testing.assert_close(poses(before)[0], poses(after)[0], atol=1e-6, rtol=0)


@pytest.mark.parametrize("part", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_checkpoint_with_a_part_missing_says_which(engine: Engine, tmp_path: Path, part: str) -> None:
    checkpoint.save(engine.model, engine.conversation.vocabulary, tmp_path)
    (tmp_path / part).unlink()
    with pytest.raises(ModelError, match=part):
        Engine.load(str(tmp_path))


def test_a_damaged_checkpoint_is_a_clear_error(engine: Engine, tmp_path: Path) -> None:
    checkpoint.save(engine.model, engine.conversation.vocabulary, tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelError, match="cannot be read; fetch it again"):
        Engine.load(str(tmp_path))


def test_an_unknown_model_names_those_that_ship() -> None:
    with pytest.raises(ModelError, match="There is no model 'nowhere'"):
        Engine.load("nowhere")


def test_a_device_that_is_not_there_is_a_clear_error() -> None:
    with pytest.raises(ModelError, match="not available here"):
        choose_device("cuda:7")


# --- What the memory suggests ----------------------------------------------------------------------------------------


def test_a_suggestion_is_said_if_it_is_strong_and_only_while_the_reply_agrees_with_it(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = engine.conversation
    plain = conversation.prompt(Request((Message("user", lessons.LESSONS[lessons.WAVE].text),)))
    other = (*conversation.vocabulary.encode("Sitting."), conversation.pose)

    def said(bonus: float) -> str:
        monkeypatch.setattr(
            conversation, "prompt", lambda request: replace(plain, bias=Bias([Suggestion(Phrase(other), bonus)]))
        )
        events = engine.reply(Request((Message("user", "x"),)))
        return "".join(event.text for event in events if isinstance(event, Words))

    assert said(0.0) == said(0.5) == "Waving with the left hand."
    assert said(100.0).startswith("Sitting.")
