"""How the released ChatPose, and any LLaVA-1.5 trained like it, is spoken to: the authors' template, to the token.

    <system> USER: <im_start><image><im_end>\\n<question> ASSISTANT: <answer></s>USER: <question> ASSISTANT:

An earlier answer stands in the prompt as the user saw it, with `[POSE]` in plain letters where a pose was; so the model
was trained. What a user types is text: `<image>`, `[SEG]` or `</s>` in it become no token.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence

import torch
from torch import Tensor

from .conversation import Prompt
from .encoders.clip import ClipEncoder
from .images import read_data_url
from .model import ChatPose
from .protocol import Request
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


class LlavaConversation:
    """Messages to ids, with an image's patches where the template has it, and ids to what the user reads."""

    def __init__(self, model: ChatPose, pieces: LlamaPieces, clip: ClipEncoder) -> None:
        self.model = model
        self.pieces = pieces
        self.clip = clip
        self.end, self.pose = pieces.end, model.settings.pose_token_id
        self.words_first = False
        self.opening: Sequence[int] = pieces.encode(OPENING)
        self._seen: OrderedDict[str, Tensor] = OrderedDict()

    @property
    def sees(self) -> bool:
        """It always does."""
        return True

    def prompt(self, request: Request) -> Prompt | str:
        """All messages, by the template; a system message is left out, for the model knows only its own."""
        ids, rows = [self.pieces.start], []
        identity: dict[int, str] = {}
        text, after_end = f"{SYSTEM} ", False
        for number, message in enumerate(request.messages):
            if message.role == "user":
                text += "USER: "
                for image in message.images:
                    key, patches = self._look(image, f"messages[{number}].content")
                    ids += self.pieces.encode(text + BEFORE_IMAGE, after_token=after_end)
                    identity |= dict.fromkeys(range(len(ids), len(ids) + len(patches)), key)
                    ids += [self.model.placeholder("image")] * len(patches)
                    text, after_end = AFTER_IMAGE, False
                    rows.append(patches)
                question = message.text or (IMAGE_QUESTION if message.images else "")
                text += f"{question} ASSISTANT:"
            elif message.role == "assistant":
                if message.text:
                    text += f" {message.text}"
                ids += [*self.pieces.encode(text, after_token=after_end), self.end]
                text, after_end = "", True
        ids += self.pieces.encode(text, after_token=after_end)
        if request.only:
            ids += self.opening
        features = {"image": torch.cat(rows)} if rows else {}
        return Prompt(
            ids, features, "camera", identity=[identity.get(place, number) for place, number in enumerate(ids)]
        )

    def _look(self, url: str, where: str) -> tuple[str, Tensor]:
        """An image's patches, encoded once while it is remembered."""
        key = hashlib.sha256(url.encode()).hexdigest()
        if key not in self._seen:
            self._seen[key] = self.clip.encode(read_data_url(url, where))
        self._seen.move_to_end(key)
        if len(self._seen) > REMEMBERED_IMAGES:
            self._seen.popitem(last=False)
        return key, self._seen[key]

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """The reply as the authors print it; the words after a pose depend on how they end, and wait until then."""
        if not complete and self.pose in ids:
            ids = ids[: len(ids) - list(reversed(ids)).index(self.pose)]
        text = self.pieces.decode(ids).lstrip().replace("</s>", "")
        text = text.replace(f"{POSE_TOKEN} ", POSE_TEXT).replace(POSE_TOKEN, POSE_TEXT)
        return text.rstrip() if complete else text.rstrip(" \n\N{REPLACEMENT CHARACTER}")
