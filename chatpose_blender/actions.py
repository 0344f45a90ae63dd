"""The action that an armature is keyed in: its slots, its F-curves, its time, and what the NLA makes of it.

Reads and writes Blender's objects, and needs no module of Blender's for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .errors import ChatPoseError

if TYPE_CHECKING:
    from bpy.types import AnimData, FCurve, Object


def check_editable(armature: Object) -> None:
    """Raises ChatPoseError where keys cannot go into the armature's action."""
    animation = armature.animation_data
    if animation is not None and animation.action is not None and animation.action.library is not None:
        raise ChatPoseError(
            f"The action {animation.action.name} of {armature.name} is linked from another file; make it local or take "
            "another action, then key the pose."
        )


def curves_of(armature: Object) -> Iterable[FCurve]:
    """The F-curves that move the armature, in its action: since Blender 4.4 those of its slot."""
    animation = armature.animation_data
    if animation is None or animation.action is None:
        return ()
    if not hasattr(animation.action, "layers"):
        return animation.action.fcurves
    slot = animation.action_slot
    bags = (strip.channelbag(slot) for layer in animation.action.layers for strip in layer.strips if slot is not None)
    return [curve for bag in bags if bag is not None for curve in bag.fcurves]


def bind_slot(armature: Object) -> None:
    """Give an armature whose action has no slot for it one of its own, or one that waits for it; Blender 4.4 and later.

    Without one its keys would move nothing; with that of another character they would move both.
    """
    animation = armature.animation_data
    if animation is None or animation.action is None or not hasattr(animation, "action_slot"):
        return
    if animation.action_slot is None:
        free = [
            slot for slot in animation.action_suitable_slots if slot.name_display == armature.name or not slot.users()
        ]
        own = [slot for slot in free if slot.name_display == armature.name]
        slot = next(iter(own or free), None)
        animation.action_slot = slot or animation.action.slots.new(id_type="OBJECT", name=armature.name)


def stands_for_itself(animation: AnimData | None) -> bool:
    """Whether the action's values are the bones' own, not a difference from other strips of the NLA."""
    if animation is None or not animation.use_nla or not animation.nla_tracks:
        return True
    if not animation.use_tweak_mode:
        return animation.action_blend_type == "REPLACE" and animation.action_influence == 1.0
    strips = [strip for track in animation.nla_tracks for strip in track.strips if strip.action == animation.action]
    tweaked = [strip for strip in strips if strip.active] or strips
    return all(
        strip.blend_type == "REPLACE" and not (strip.use_animated_influence or strip.blend_in or strip.blend_out)
        for strip in tweaked
    )


def time_in_action(animation: AnimData, frame: float) -> float:
    """A frame of the scene as the action counts: another one only where a strip of the NLA is tweaked."""
    return animation.nla_tweak_strip_time_to_scene(frame, invert=True) if animation.use_tweak_mode else frame
