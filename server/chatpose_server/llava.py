"""How the released ChatPose, and any LLaVA-1.5 trained like it, is spoken to: the authors' template, to the token.

    <system> USER: <im_start><image><im_end>\\n<question> ASSISTANT: <answer></s>USER: <question> ASSISTANT:

An earlier answer stands in the prompt as the user saw it, with `[POSE]` in plain letters where a pose was; so the model
was trained. What a user types is text: `<image>`, `[SEG]` or `</s>` in it become no token.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from .conversation import Prompt
from .encoders.clip import ClipEncoder
from .images import read_data_url
from .model import ChatPose
from .protocol import Message, Request
from .released import POSE_TOKEN
from .sentencepieces import LlamaPieces

SYSTEM = (
    "A chat between a curious human and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the human's questions."
)
BEFORE_IMAGE, AFTER_IMAGE = "<im_start>", "<im_end>\n"
POSE_TEXT = "[POSE]"
OPENING = "It is"
"""What a demanded pose follows; the authors' answers often begin so."""
IMAGE_QUESTION = "Can you predict the SMPL pose of the person in this image?"
"""What is asked of an image that came without words."""
REMEMBERED_IMAGES = 8


@dataclass(frozen=True)
class Place:
    """Where an image's patches begin among the ids, the number of its message, and the image as the message names it."""

    start: int
    message: int
    image: str


class LlavaTemplate:
    """Messages to ids, with room for an image's patches where the template has it, and ids to what the user reads."""

    def __init__(self, pieces: LlamaPieces, pose: int, placeholder: int, patches: int) -> None:
        """`placeholder` is the id that stands for one of an image's `patches`."""
        self.pieces, self.pose, self.placeholder, self.patches = pieces, pose, placeholder, patches

    def lay_out(self, messages: Sequence[Message]) -> tuple[list[int], list[Place]]:
        """All messages, by the template; a system message is left out, for the model knows only its own."""
        ids, places = [self.pieces.start], []
        text, after_end = f"{SYSTEM} ", False
        for number, message in enumerate(messages):
            if message.role == "user":
                text += "USER: "
                for image in message.images:
                    ids += self.pieces.encode(text + BEFORE_IMAGE, after_token=after_end)
                    places.append(Place(len(ids), number, image))
                    ids += [self.placeholder] * self.patches
                    text, after_end = AFTER_IMAGE, False
                question = message.text or (IMAGE_QUESTION if message.images else "")
                text += f"{question} ASSISTANT:"
            elif message.role == "assistant":
                if message.text:
                    text += f" {message.text}"
                ids += [*self.pieces.encode(text, after_token=after_end), self.pieces.end]
                text, after_end = "", True
        return ids + self.pieces.encode(text, after_token=after_end), places

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """The reply as the authors print it; the words after a pose depend on how they end, and wait until then."""
        if not complete and self.pose in ids:
            ids = ids[: len(ids) - list(reversed(ids)).index(self.pose)]
        text = self.pieces.decode(ids).lstrip().replace("</s>", "")
        text = text.replace(f"{POSE_TOKEN} ", POSE_TEXT).replace(POSE_TOKEN, POSE_TEXT)
        return text.rstrip() if complete else text.rstrip(" \n\N{REPLACEMENT CHARACTER}")


class LlavaConversation:
    """How a LLaVA with its vision tower is spoken to."""

    def __init__(self, model: ChatPose, pieces: LlamaPieces, clip: ClipEncoder) -> None:
        self.model = model
        self.pieces = pieces
        self.clip = clip
        self.template = LlavaTemplate(pieces, model.settings.pose_token_id, model.placeholder("image"), clip.patches)
        self.end, self.pose = pieces.end, model.settings.pose_token_id
        self.words_first = False
        self.opening: Sequence[int] = pieces.encode(OPENING)
        self._seen: OrderedDict[str, Tensor] = OrderedDict()

    @property
    def sees(self) -> bool:
        """It always does."""
        return True

    def prompt(self, request: Request) -> Prompt | str:
        """All messages, by the template, and what the tower saw of their images."""
        ids, places = self.template.lay_out(request.messages)
        if request.only:
            ids += self.opening
        rows: list[Tensor] = []
        identity: list[int | str] = [*ids]
        for place in places:
            key, patches = self._look(place.image, f"messages[{place.message}].content")
            identity[place.start : place.start + len(patches)] = [key] * len(patches)
            rows.append(patches)
        return Prompt(ids, {"image": torch.cat(rows)} if rows else {}, "camera", identity=identity)

    def _look(self, url: str, where: str) -> tuple[str, Tensor]:
        """An image's patches, encoded once while it is remembered."""
        key = hashlib.sha256(url.encode()).hexdigest()
        if key not in self._seen:
            self._seen[key] = self.clip.encode(read_data_url(url, where))
        self._seen.move_to_end(key)
        if len(self._seen) > REMEMBERED_IMAGES:
            self._seen.popitem(last=False)
        return key, self._seen[key]

    def settled(self, reply: str, prompt: Prompt, made: Tensor) -> Tensor:
        """The model's own pose, whatever it says."""
        return made

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """The reply as the authors print it."""
        return self.template.text(ids, complete)
