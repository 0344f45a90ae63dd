"""`chatpose.export_sequence`: what the active armature shows, written as SMPL poses to a file."""

from dataclasses import replace
from pathlib import Path

import bpy
from bpy.props import BoolProperty, EnumProperty, IntProperty, StringProperty
from bpy.types import Context, Event, Menu, Operator

from ..chatpose_blender import performing, sequences, smpl_body
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.properties import active_armature, target_armature


class ExportSequence(Operator):
    """Write the character's poses as SMPL: .npz as in AMASS, .json as ChatPose's command line has it, or .bvh"""

    bl_idname = "chatpose.export_sequence"
    bl_label = "Export Motion"

    filepath: StringProperty(name="File", subtype="FILE_PATH", options={"SKIP_SAVE"})
    filter_glob: StringProperty(default="*.npz;*.json;*.bvh", options={"HIDDEN"})
    check_existing: BoolProperty(default=True, options={"HIDDEN"})
    frames: EnumProperty(
        name="Frames",
        items=(
            ("SCENE", "Scene", "From the scene's first to its last frame, or those of the preview range"),
            ("CURRENT", "Current", "The current frame alone"),
            ("CUSTOM", "Custom", "From one frame to another"),
        ),
    )
    start: IntProperty(name="Start", default=1)
    end: IntProperty(name="End", default=250)
    step: IntProperty(name="Every", description="Only every n-th frame", default=1, min=1)
    layout_of: EnumProperty(
        name="Layout",
        description="Of an .npz",
        items=(
            ("SMPLH", "SMPL-H, Z Up", "AMASS: (frames, 156), fingers at rest"),
            ("SMPLX", "SMPL-X, Z Up", "AMASS: (frames, 165), fingers and face at rest"),
            ("SMPL", "SMPL, Y Up", "(frames, 72), as ChatPose's command line writes it"),
        ),
    )

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Ask for the file first."""
        self.filepath = self.filepath or "motion.npz"
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def draw(self, context: Context) -> None:
        """Which frames, and how an .npz is laid out."""
        column = self.layout.column()
        column.use_property_split = True
        column.use_property_decorate = False
        column.prop(self, "frames")
        if self.frames == "CUSTOM":
            column.prop(self, "start")
            column.prop(self, "end")
        if self.frames != "CURRENT":
            column.prop(self, "step")
        column.prop(self, "layout_of")

    def execute(self, context: Context) -> set[str]:
        """Record it as Blender evaluates it, and write it."""
        try:
            path = Path(bpy.path.abspath(self.filepath))
            sequences.check_writable(path)
            render = context.scene.render
            rate = render.fps / render.fps_base / (1 if self.frames == "CURRENT" else self.step)
            armature = active_armature(context) or target_armature(context)
            motion = performing.record(context, armature, self._frames(context), rate)
            motion = replace(motion, betas=smpl_body.betas_of(armature))
            sequences.write(path, motion, self.layout_of)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, f"{len(motion)} poses written to {path.name}.")
        return {"FINISHED"}

    def _frames(self, context: Context) -> range:
        scene = context.scene
        if self.frames == "CURRENT":
            return range(scene.frame_current, scene.frame_current + 1)
        first, last = self.start, self.end
        if self.frames == "SCENE" and scene.use_preview_range:
            first, last = scene.frame_preview_start, scene.frame_preview_end
        elif self.frames == "SCENE":
            first, last = scene.frame_start, scene.frame_end
        if last < first:
            raise ChatPoseError(f"Frame {last} comes before frame {first}; let the end be the later one.")
        return range(first, last + 1, self.step)


def menu(self: Menu, context: Context) -> None:
    """The line in File > Export."""
    self.layout.operator(ExportSequence.bl_idname, text="SMPL Motion of ChatPose (.npz, .json, .bvh)")
