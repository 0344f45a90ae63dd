"""What crosses the socket: poses, conversations and the events of a reply, to and from JSON.

Both sides import this file, so one `Pose` class goes from the model's head to the keyframe. Standard library only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

PROTOCOL_VERSION = 1

JOINTS = (
    "pelvis", "left_hip", "right_hip", "spine1", "left_knee", "right_knee", "spine2", "left_ankle", "right_ankle",
    "spine3", "left_foot", "right_foot", "neck", "left_collar", "right_collar", "head", "left_shoulder",
    "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_hand", "right_hand",
)  # fmt: skip
"""The 24 SMPL joints, in SMPL's order: `global_orient` turns the first, `body_pose` the other 23."""

PARENTS = (-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21)
"""The joint that each joint hangs on; -1 for the pelvis."""

REST_OFFSETS = (
    (0.0, 0.0, 0.0), (0.075, -0.085, 0.0), (-0.075, -0.085, 0.0), (0.0, 0.115, -0.02), (0.025, -0.39, 0.0),
    (-0.025, -0.39, 0.0), (0.0, 0.13, 0.0), (-0.005, -0.41, -0.035), (0.005, -0.41, -0.035), (0.0, 0.06, 0.02),
    (0.03, -0.06, 0.125), (-0.03, -0.06, 0.125), (0.0, 0.21, -0.03), (0.075, 0.12, -0.015), (-0.075, 0.12, -0.015),
    (0.0, 0.085, 0.045), (0.11, 0.04, -0.015), (-0.11, 0.04, -0.015), (0.265, 0.0, -0.02), (-0.265, 0.0, -0.02),
    (0.25, 0.0, 0.0), (-0.25, 0.0, 0.0), (0.085, -0.005, 0.0), (-0.085, -0.005, 0.0),
)  # fmt: skip
"""Our own adult (1.72 m): each joint's place from its parent in the T-pose; metres, y up, x to the body's left, z ahead."""

Vector = tuple[float, float, float]
Frame = Literal["world", "camera"]
FRAMES: tuple[Frame, ...] = ("world", "camera")


class ProtocolError(ValueError):
    """Something that arrived is not what the protocol asks for; the message names what to change, `param` where."""

    def __init__(self, message: str, param: str | None = None) -> None:
        super().__init__(message)
        self.param = param


@dataclass(frozen=True)
class Pose:
    """One SMPL pose: parent-relative axis-angle rotations in radians, in the order of `JOINTS`.

    `frame` tells what `global_orient` is relative to: `"world"` (y up; upright, facing +z = identity) or `"camera"`
    (x right, y down, z away; upright and facing the camera = a half turn about x).
    """

    global_orient: Vector
    body_pose: tuple[Vector, ...]
    betas: tuple[float, ...] = (0.0,) * 10
    transl: Vector | None = None
    frame: Frame = "world"

    def to_json(self) -> dict[str, Any]:
        """Plain lists and strings, ready for `json.dumps`."""
        return {
            "global_orient": list(self.global_orient),
            "body_pose": [list(rotation) for rotation in self.body_pose],
            "betas": list(self.betas),
            "transl": None if self.transl is None else list(self.transl),
            "frame": self.frame,
        }

    @classmethod
    def from_json(cls, value: object, where: str = "pose") -> Pose:
        """Read a pose; `betas`, `transl` and `frame` may be left out. Raises ProtocolError naming what is wrong."""
        if not isinstance(value, Mapping):
            raise ProtocolError(f"{where} must be a JSON object with global_orient and body_pose.", where)
        missing = [key for key in ("global_orient", "body_pose") if key not in value]
        if missing:
            raise ProtocolError(f"{where} lacks {' and '.join(missing)}.", f"{where}.{missing[0]}")
        body_pose = value["body_pose"]
        if not isinstance(body_pose, Sequence) or isinstance(body_pose, str) or len(body_pose) != len(JOINTS) - 1:
            raise ProtocolError(f"{where}.body_pose must be a list of 23 axis-angle vectors.", f"{where}.body_pose")
        frame = value.get("frame", "world")
        if frame not in FRAMES:
            raise ProtocolError(f'{where}.frame must be "world" or "camera".', f"{where}.frame")
        betas, transl = value.get("betas"), value.get("transl")
        return cls(
            global_orient=_vector(value["global_orient"], f"{where}.global_orient"),
            body_pose=tuple(_vector(row, f"{where}.body_pose[{i}]") for i, row in enumerate(body_pose)),
            betas=(0.0,) * 10 if betas is None else _numbers(betas, 10, f"{where}.betas"),
            transl=None if transl is None else _vector(transl, f"{where}.transl"),
            frame=frame,
        )


@dataclass(frozen=True)
class Message:
    """One turn of a conversation; images are data URLs (`data:image/png;base64,…`).

    `poses` are those of a reply, as they came beside its words; of a user's message, the pose that the character had then.
    """

    role: Literal["system", "user", "assistant"]
    text: str
    images: tuple[str, ...] = ()
    poses: tuple[Pose, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The shape of `messages[i]` in `POST /v1/chat/completions`."""
        message: dict[str, Any] = {"role": self.role, "content": self.text}
        if self.images:
            images = [{"type": "image_url", "image_url": {"url": url}} for url in self.images]
            message["content"] = [*images, {"type": "text", "text": self.text}]
        if self.poses:
            message["poses"] = [pose.to_json() for pose in self.poses]
        return message

    @classmethod
    def from_json(cls, value: object, where: str = "messages") -> Message:
        """Read one message: `content` is a string or a list of `text` and `image_url` parts."""
        if not isinstance(value, Mapping) or value.get("role") not in ("system", "user", "assistant"):
            raise ProtocolError(f'{where} must be an object whose role is "system", "user" or "assistant".', where)
        poses = _poses(value.get("poses"), f"{where}.poses")
        content = value.get("content")
        if isinstance(content, str):
            return cls(value["role"], content, poses=poses)
        if content is None and value["role"] == "assistant":
            return cls(value["role"], "", poses=poses)
        if not isinstance(content, Sequence):
            raise ProtocolError(f"{where}.content must be a string or a list of parts.", f"{where}.content")
        texts: list[str] = []
        images: list[str] = []
        for i, part in enumerate(content):
            kind = part.get("type") if isinstance(part, Mapping) else None
            if kind == "text" and isinstance(part.get("text"), str):
                texts.append(part["text"])
            elif kind == "image_url":
                url = part.get("image_url")
                url = url.get("url") if isinstance(url, Mapping) else url
                if not isinstance(url, str) or not url.startswith("data:image/"):
                    raise ProtocolError(
                        f"{where}.content[{i}] must hold the image itself as a data URL (data:image/png;base64,…); "
                        "this server fetches nothing.",
                        f"{where}.content[{i}].image_url",
                    )
                images.append(url)
            else:
                raise ProtocolError(
                    f"{where}.content[{i}] must be a text or an image_url part.", f"{where}.content[{i}]"
                )
        return cls(value["role"], "\n".join(texts), tuple(images), poses)


@dataclass(frozen=True)
class Request:
    """What is asked of the model: the conversation so far, its last message from the user, and how to answer.

    `pose` is the pose that the character has now; `always` forces a pose, `only` asks for one without words;
    `temperature` 0 is greedy. `model` is one of the names that the server lists, to turn its adapter on or off; any other
    means the first of them.
    """

    messages: tuple[Message, ...]
    pose: Pose | None = None
    always: bool = False
    only: bool = False
    max_tokens: int = 512
    temperature: float = 0.0
    seed: int | None = None
    model: str = "chatpose"

    def pose_before(self) -> Pose | None:
        """The pose that the character had one turn ago: that of the user's message before, else the last reply but one's."""
        for message in reversed(self.messages[:-1]):
            if message.role == "user":
                if message.poses:
                    return message.poses[-1]
                break
        replies = [message.poses for message in self.messages[:-1] if message.role == "assistant" and message.poses]
        return replies[-2][-1] if len(replies) > 1 else None

    def to_json(self, stream: bool = True) -> dict[str, Any]:
        """The body of `POST /v1/chat/completions`."""
        return {
            "model": self.model,
            "messages": [message.to_json() for message in self.messages],
            "stream": stream,
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "seed": self.seed,
            "chatpose": {
                "pose": None if self.pose is None else self.pose.to_json(),
                "always": self.always,
                "only": self.only,
            },
        }

    @classmethod
    def from_json(cls, value: object) -> Request:
        """Read the body of a request. Raises ProtocolError naming the field to change."""
        if not isinstance(value, Mapping):
            raise ProtocolError("The body must be a JSON object with messages.")
        rows = value.get("messages")
        if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
            raise ProtocolError("messages must be a list with at least one message.", "messages")
        messages = tuple(Message.from_json(row, f"messages[{i}]") for i, row in enumerate(rows))
        last = messages[-1]
        if last.role != "user":
            raise ProtocolError("The last message must be the user's.", f"messages[{len(rows) - 1}].role")
        if not last.text.strip() and not last.images:
            raise ProtocolError(
                "The prompt is empty; write a sentence or attach an image.", f"messages[{len(rows) - 1}].content"
            )
        model = value.get("model") or cls.model
        if not isinstance(model, str):
            raise ProtocolError("model must be a name, as /v1/models lists them.", "model")
        extension = value.get("chatpose") or {}
        if not isinstance(extension, Mapping):
            raise ProtocolError("chatpose must be an object with pose, always or only.", "chatpose")
        pose = extension.get("pose")
        return cls(
            messages=messages,
            pose=None if pose is None else Pose.from_json(pose, "chatpose.pose"),
            always=_flag(extension, "always"),
            only=_flag(extension, "only"),
            max_tokens=_whole(value, "max_tokens", default=512, low=1, high=4096),
            temperature=_temperature(value.get("temperature")),
            seed=None if value.get("seed") is None else _whole(value, "seed", default=0, low=0, high=2**63 - 1),
            model=model,
        )


@dataclass(frozen=True)
class Words:
    """The next words of the reply."""

    text: str


@dataclass(frozen=True)
class PoseMade:
    """A pose of the reply, sent the moment its token is made."""

    pose: Pose


@dataclass(frozen=True)
class Finished:
    """The reply is complete; `timing` is in seconds (`prompt`, `first_pose`, `total`), `tokens` counts what was made."""

    reason: Literal["stop", "length", "cancelled"]
    prompt_tokens: int = 0
    tokens: int = 0
    timing: Mapping[str, float] = field(default_factory=dict)


Event = Words | PoseMade | Finished


def parse_json(text: str | bytes) -> Any:
    """`json.loads` that refuses NaN and infinities. Raises ProtocolError."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"This is not valid JSON: {error}") from None


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not a number that can be used")


def _numbers(value: object, count: int, where: str) -> tuple[float, ...]:
    if isinstance(value, Sequence) and not isinstance(value, str) and len(value) == count:  # noqa: SIM102
        if all(isinstance(number, int | float) and not isinstance(number, bool) for number in value):
            try:
                numbers = tuple(float(number) for number in value)
            except OverflowError:
                numbers = (math.inf,)
            if all(math.isfinite(number) for number in numbers):
                return numbers
    raise ProtocolError(f"{where} must be {count} finite numbers.", where)


def _vector(value: object, where: str) -> Vector:
    x, y, z = _numbers(value, 3, where)
    return x, y, z


def _poses(value: object, where: str) -> tuple[Pose, ...]:
    """The poses that came beside a message, which may be left out."""
    if value is None:
        return ()
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ProtocolError(f"{where} must be a list of poses.", where)
    return tuple(Pose.from_json(pose, f"{where}[{i}]") for i, pose in enumerate(value))


def _flag(value: Mapping[str, Any], name: str) -> bool:
    flag = value.get(name, False)
    if not isinstance(flag, bool):
        raise ProtocolError(f"chatpose.{name} must be true or false.", f"chatpose.{name}")
    return flag


def _whole(value: Mapping[str, Any], name: str, *, default: int, low: int, high: int) -> int:
    number = value.get(name)
    if number is None:
        return default
    if not isinstance(number, int) or isinstance(number, bool) or not low <= number <= high:
        raise ProtocolError(f"{name} must be a whole number from {low} to {high}.", name)
    return number


def _temperature(number: object) -> float:
    if number is None:
        return 0.0
    if not isinstance(number, int | float) or isinstance(number, bool) or not 0 <= number <= 2:
        raise ProtocolError("temperature must be a number from 0 to 2.", "temperature")
    return float(number)
