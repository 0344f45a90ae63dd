"""`chatpose.import_sequence`: motion capture and poses from a file, as keys on the active armature."""

from dataclasses import replace
from pathlib import Path

import bpy
from bpy.props import BoolProperty, EnumProperty, FloatProperty, IntProperty, StringProperty
from bpy.types import Context, Event, FileHandler, Menu, Object, Operator

from ..chatpose_blender import performing, sequences, session, smpl_body
from ..chatpose_blender.armatures import rig_of
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.motion import Motion
from ..chatpose_blender.properties import active_armature, target_armature


class ImportSequence(Operator):
    """Key a sequence of SMPL poses (AMASS .npz, .json, .bvh) on the character, whatever its rig"""

    bl_idname = "chatpose.import_sequence"
    bl_label = "Import Motion"
    bl_options = {"REGISTER", "UNDO"}

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.npz;*.json;*.bvh", options={"HIDDEN"})
    start: IntProperty(name="Start Frame", description="Where the first pose is keyed", default=1)
    step: IntProperty(
        name="Every", description="Key only every n-th frame of the scene; Blender fills the others", default=1, min=1
    )
    rate: FloatProperty(
        name="Frames a Second",
        description="Of the file. 0: as it says itself; where it says nothing, a pose for each frame of the scene",
        default=0.0,
        min=0.0,
        soft_max=240.0,
    )
    up: EnumProperty(
        name="Up",
        description="Which axis points up in an .npz",
        items=(
            ("AUTO", "Automatic", "Z for SMPL-H and SMPL-X, as in AMASS; Y for SMPL"),
            ("Z", "Z", "AMASS"),
            ("Y", "Y", "As SMPL itself"),
        ),
    )
    travel: BoolProperty(
        name="Location", description="Move the body as the file says, scaled to the character's legs", default=True
    )
    place: EnumProperty(
        name="Place",
        items=(
            ("START", "From Here", "Begin where the character rests, facing ahead"),
            ("FILE", "As in the File", "Where the file has it, facing as it says"),
            ("STAY", "On the Spot", "Begin facing ahead, and move only up and down"),
        ),
    )
    ground: EnumProperty(
        name="Ground",
        items=(
            ("WHOLE", "Whole Motion", "The lowest pose stands on the floor, and jumps stay jumps"),
            ("EACH", "Each Pose", "Every pose stands on the floor"),
            ("FILE", "As in the File", "Leave the height as it is"),
        ),
    )
    betas: BoolProperty(
        name="Body Shape",
        description="Give an SMPL body of your own the betas of the file, if it tells any",
        default=True,
    )
    extend: BoolProperty(name="Extend Scene", description="Let the scene last until the last key", default=False)

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first, unless it was dropped; then only for the settings."""
        if not self.properties.is_property_set("start"):
            self.start = context.scene.frame_current
        if self.filepath:
            return context.window_manager.invoke_props_dialog(self)
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def draw(self, context: Context) -> None:
        """The settings, in the order in which they act."""
        column = self.layout.column()
        column.use_property_split = True
        column.use_property_decorate = False
        for name in ("up", "rate", "start", "step", "extend", "travel", "place", "ground", "betas"):
            column.prop(self, name)

    def execute(self, context: Context) -> set[str]:
        """Read all of it, then key it."""
        window_manager = context.window_manager
        window_manager.progress_begin(0.0, 1.0)
        try:
            hindered = self._import(context)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        finally:
            window_manager.progress_end()
        session.warn(ChatPoseError(" ".join(hindered)) if hindered else None)
        return {"FINISHED"}

    def _import(self, context: Context) -> list[str]:
        """Returns sentences for what hinders. Raises ChatPoseError with nothing changed."""
        scene, armature = context.scene, active_armature(context) or target_armature(context)
        rig_of(armature)  # before a long file is read
        fps = scene.render.fps / scene.render.fps_base
        motion = self._motion(fps)
        performing.check_ready(armature)
        shaped = self._shape(context, armature, motion)
        frames = [self.start + number * self.step for number in range(len(motion))]
        hindered = performing.perform(
            armature,
            motion,
            frames,
            ground=self.ground,
            interpolation=_interpolation(context),
            progress=context.window_manager.progress_update,
        )
        if self.extend:
            scene.frame_end = max(scene.frame_end, frames[-1])
        scene.frame_set(scene.frame_current)  # show what this frame has, not the last pose
        told = [f"{len(frames)} poses keyed from frame {frames[0]} to {frames[-1]}.", *shaped]
        if motion.beyond:
            told.append(f"Left out of the file: {', '.join(motion.beyond)}.")
        self.report({"INFO"}, " ".join(told))
        return hindered

    def _shape(self, context: Context, armature: Object, motion: Motion) -> list[str]:
        """Give an SMPL body the file's betas; tells in sentences what became of them. Raises ChatPoseError."""
        count = len(motion.betas)
        if not count:
            return []
        if smpl_body.body_of(armature) is None:
            return [
                f"Body shape left out: {armature.name} moves no SMPL body that could take the file's {count} betas."
            ]
        if not self.betas:
            return ["The body keeps its shape."]
        done = smpl_body.set_betas(context, armature, motion.betas)
        return [f"The body has {done} of the file's {count} betas."]

    def _motion(self, fps: float) -> Motion:
        """What the file holds, as the settings have it, a pose for each key."""
        motion = sequences.read(Path(bpy.path.abspath(self.filepath)), self.up)
        if self.rate:
            motion = replace(motion, rate=self.rate)
        motion = motion.placed(self.place)
        performing.check_length(motion, fps, self.step)
        motion = motion.resampled(fps).every(self.step)
        return motion if self.travel else replace(motion, transl=None)


class SequenceDrop(FileHandler):
    """Offers the operator when a file of motion is dropped on a 3D viewport."""

    bl_idname = "CHATPOSE_FH_sequence"
    bl_label = "ChatPose: motion onto the character"
    bl_import_operator = ImportSequence.bl_idname
    bl_file_extensions = ".npz;.bvh"

    @classmethod
    def poll_drop(cls, context: Context) -> bool:
        """Only a 3D viewport takes it."""
        return context.area is not None and context.area.type == "VIEW_3D"


def _interpolation(context: Context) -> str:
    """What the artist chose for new keys, of those that can be set for many."""
    chosen = context.preferences.edit.keyframe_new_interpolation_type
    return chosen if chosen in ("CONSTANT", "LINEAR") else "BEZIER"


def menu(self: Menu, context: Context) -> None:
    """The line in File > Import."""
    self.layout.operator(ImportSequence.bl_idname, text="SMPL Motion for ChatPose (.npz, .json, .bvh)")
