"""A tiny real Mini that learns a few lessons by heart in seconds, for tests that need words and poses to be known."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from chatpose_server.encoders.sentence import SentenceEncoder, find_folder
from chatpose_server.engine import Engine
from chatpose_server.mini import MiniConversation, mini_prompt
from chatpose_server.model import CURRENT as CURRENT_POSE
from chatpose_server.model import IGNORED, MADE, ChatPose
from chatpose_server.rotations import matrix_from_axis_angle
from chatpose_server.training.shape import build
from chatpose_server.vocabulary import Vocabulary
from torch import Tensor

SHAPE = {
    "hidden_size": 64, "layers": 2, "heads": 2, "intermediate_size": 128, "pose_rows": 2, "landmark_rows": 2,
    "projection_width": 128, "recalls": False,
}  # fmt: skip


@dataclass(frozen=True)
class Lesson:
    text: str
    reply: str
    current: Tensor | None = None
    sources: Tensor | None = None


def random_pose(seed: int) -> Tensor:
    """Joint rotations (24, 3, 3) up to about 40°."""
    generator = torch.Generator().manual_seed(seed)
    return matrix_from_axis_angle(torch.randn(24, 3, generator=generator) * 0.3)


ARMS_KEPT = torch.full((24,), MADE)
ARMS_KEPT[16:24] = CURRENT_POSE
WAVE, SIT, TWICE, FIRST, HELLO, EDIT = range(6)
CURRENT = random_pose(99)
LESSONS = (
    Lesson("wave with the left hand", "Waving with the left hand.<pose>"),
    Lesson("sit down", "Sitting.<pose>"),
    Lesson("show me standing and then jumping", "Standing <pose> and jumping <pose>!"),
    Lesson("pose first", "<pose>That is it."),
    Lesson("good morning", "Hello!"),
    Lesson("bend the knees", "Knees bent.<pose>", current=CURRENT, sources=ARMS_KEPT),
)
POSES = {WAVE: [random_pose(1)], SIT: [random_pose(2)], TWICE: [random_pose(3), random_pose(4)], FIRST: [random_pose(5)],
         HELLO: [], EDIT: [random_pose(6)]}  # fmt: skip


def learn(steps: int = 260) -> Engine:
    """Overfit a tiny Mini on LESSONS through `ChatPose.forward`."""
    torch.manual_seed(0)
    vocabulary = Vocabulary.train([lesson.reply for lesson in LESSONS], 300)
    model = build(SHAPE, vocabulary)
    encoder = SentenceEncoder(find_folder())
    batch = lessons_batch(model, vocabulary, encoder)
    optimiser = torch.optim.AdamW(model.parameters(), 4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps)
    for _ in range(steps):
        optimiser.zero_grad()
        model(**batch, pose_weight=5.0, source_weight=1.0)["loss"].backward()
        optimiser.step()
        schedule.step()
    model.eval().requires_grad_(False)
    conversation = MiniConversation(model, vocabulary, encoder)
    conversation.words_first = False  # one of the lessons begins with its pose
    return Engine("tiny", model, conversation)


def lessons_batch(model: ChatPose, vocabulary: Vocabulary, encoder: SentenceEncoder) -> dict[str, object]:
    """All LESSONS as one batch."""
    prompts = [
        mini_prompt(model, vocabulary, sentence, current=lesson.current)
        for lesson, sentence in zip(LESSONS, encoder.encode([lesson.text for lesson in LESSONS]), strict=True)
    ]
    answers = [[*vocabulary.encode(lesson.reply), vocabulary.end] for lesson in LESSONS]
    longest = max(len(p.ids) + len(a) for p, a in zip(prompts, answers, strict=True))

    def padded(row: list[int], value: int) -> list[int]:
        return row + [value] * (longest - len(row))

    ids = [padded(p.ids + a, vocabulary.pad) for p, a in zip(prompts, answers, strict=True)]
    labels = [padded([IGNORED] * len(p.ids) + a, IGNORED) for p, a in zip(prompts, answers, strict=True)]
    mask = [padded([1] * (len(p.ids) + len(a)), 0) for p, a in zip(prompts, answers, strict=True)]
    asked = [lesson.sources if lesson.sources is not None else torch.full((24,), IGNORED) for lesson in LESSONS]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor(labels),
        "features": {
            name: torch.cat([p.features[name] for p in prompts if name in p.features]) for name in ("sentence", "pose")
        },
        "rotations": torch.stack([pose for i in range(len(LESSONS)) for pose in POSES[i]]),
        "sources": torch.stack([asked[i] for i in range(len(LESSONS)) for _ in POSES[i]]),
    }
