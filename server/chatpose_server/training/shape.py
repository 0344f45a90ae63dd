"""The shape of an untrained Mini: which encoders stand in its prompt, how large its language model is."""

from __future__ import annotations

from collections.abc import Mapping

from ..encoders import landmarks, memory, pose, sentence
from ..model import ChatPose, ChatPoseConfig, ProjectorConfig
from ..vocabulary import Vocabulary

LONGEST_SEQUENCE = 256


def build(settings: Mapping[str, int], vocabulary: Vocabulary) -> ChatPose:
    """An untrained Mini of the configured shape."""
    return ChatPose(
        ChatPoseConfig(
            language_model={
                "hidden_size": settings["hidden_size"],
                "num_hidden_layers": settings["layers"],
                "num_attention_heads": settings["heads"],
                "intermediate_size": settings["intermediate_size"],
                "vocab_size": len(vocabulary),
                "max_position_embeddings": LONGEST_SEQUENCE,
                "pad_token_id": vocabulary.pad,
                "bos_token_id": vocabulary.start,
                "eos_token_id": vocabulary.end,
            },
            projectors=(
                ProjectorConfig("landmarks", landmarks.WIDTH, settings["landmark_rows"]),
                ProjectorConfig("before", pose.WIDTH, settings["pose_rows"]),
                ProjectorConfig("pose", pose.WIDTH, settings["pose_rows"]),
                ProjectorConfig("sentence", sentence.WIDTH),
                *([ProjectorConfig("memory", memory.WIDTH)] if settings["recalls"] else []),
            ),
            pose_token_id=vocabulary.pose,
            projection_width=settings["projection_width"],
            chooses_sources=True,
        )
    )
