"""What was found of a rig on one armature: the bones of its joints by their names, to and from the JSON kept with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...server.chatpose_server.protocol import JOINTS
from ..errors import RigError

CHAINS = ("spine", "neck")
"""Carried by chains of one or more bones, from the pelvis upwards."""
REQUIRED = (
    "pelvis", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle", "spine", "head",
    "left_shoulder", "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist",
)  # fmt: skip
"""Without these an armature is no human."""
PLACES = {*CHAINS, *JOINTS} - {"spine1", "spine2", "spine3"}
"""What a bone can carry."""

Names = str | tuple[str, ...]


@dataclass(frozen=True)
class RigMap:
    """Which bones carry which joints: one name a joint, a tuple of them for `spine` and `neck`.

    `root` is the bone whose location moves the body, empty for the pelvis's; `shown` has the bones that show what controls
    make of a joint; `switches` the custom properties of bones that let the controls act; `twists` are degrees.
    """

    name: str
    bones: Mapping[str, Names]
    root: str = ""
    shown: Mapping[str, str] = field(default_factory=dict)
    switches: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    twists: Mapping[str, float] = field(default_factory=dict)
    rests_as_smpl: bool = False
    prefix: int = 0

    def names(self, joint: str) -> tuple[str, ...]:
        """The bones of a joint or chain; none where nothing carries it."""
        names = self.bones.get(joint, ())
        return (names,) if isinstance(names, str) else tuple(names)

    def missing(self) -> list[str]:
        """The joints that have no bone, but must."""
        return ["spine1" if joint == "spine" else joint for joint in REQUIRED if not self.names(joint)]

    def all_names(self) -> set[str]:
        """Every bone that it names."""
        carriers = {name for joint in self.bones for name in self.names(joint)}
        return carriers | set(self.shown.values()) | set(self.switches) | ({self.root} - {""})

    def renamed(self, names: Mapping[str, str]) -> RigMap:
        """The same map of bones that are called otherwise."""
        bones: dict[str, Names] = {
            joint: names[found] if isinstance(found, str) else tuple(names[name] for name in found)
            for joint, found in self.bones.items()
        }
        return replace(self, bones=bones)

    def to_json(self) -> str:
        """The text that is kept with an armature."""
        value = {"name": self.name, "bones": {joint: self.bones[joint] for joint in self.bones}}
        for part in ("root", "shown", "switches", "twists", "rests_as_smpl"):
            if found := getattr(self, part):
                value[part] = found
        return json.dumps(value)

    @classmethod
    def from_json(cls, text: str, *, whole: bool = True) -> RigMap:
        """Read a map that was kept; unless it need not be `whole`, one that lacks joints is wrong.

        Raises RigError saying what is wrong with it.
        """
        try:
            value = json.loads(text)
        except ValueError as error:
            raise RigError(f"its bone map is not valid JSON ({error})") from error
        bones = value.get("bones") if isinstance(value, dict) else None
        if not isinstance(bones, dict):
            raise RigError('its bone map lacks "bones", an object of joints and bone names')
        unknown = sorted(set(bones) - PLACES)
        if unknown:
            raise RigError(
                f"its bone map names {', '.join(unknown)}, which are no joints; use {', '.join(sorted(PLACES))}"
            )
        found = cls(
            name=str(value.get("name", "own map")),
            bones={joint: _names(joint, names) for joint, names in bones.items()},
            root=str(value.get("root", "")),
            shown=_texts(value, "shown"),
            switches={
                str(bone): {str(name): float(number) for name, number in _object(values, "switches").items()}
                for bone, values in _object(value.get("switches", {}), "switches").items()
            },
            twists={joint: float(angle) for joint, angle in _object(value.get("twists", {}), "twists").items()},
            rests_as_smpl=bool(value.get("rests_as_smpl", False)),
        )
        if whole and (missing := found.missing()):
            raise RigError(f"its bone map has no bone for {', '.join(missing)}")
        return found


def _names(joint: str, names: Any) -> Names:
    if joint in CHAINS:
        names = [names] if isinstance(names, str) else names
        if isinstance(names, list) and names and all(isinstance(name, str) for name in names):
            return tuple(names)
    elif isinstance(names, str) and names:
        return names
    raise RigError(
        f"the bone of {joint} in its bone map must be a name{', or a list of them' if joint in CHAINS else ''}"
    )


def _object(value: Any, part: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RigError(f'"{part}" in its bone map must be an object')
    return value


def _texts(value: dict[str, Any], part: str) -> dict[str, str]:
    return {str(name): str(text) for name, text in _object(value.get(part, {}), part).items()}
