"""`chatpose.storyboard`: a list of sentences, asked one after the other and keyed one after the other."""

from dataclasses import replace

from bpy.props import IntProperty, StringProperty
from bpy.types import Context, Operator

from ..chatpose_blender import session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange, Line
from ..chatpose_blender.properties import fill_storyboard, target_armature
from .asking import Asking
from .send import request, start


class Storyboard(Asking, Operator):
    """Key a pose for each line, from the current frame on"""

    bl_idname = "chatpose.storyboard"
    bl_label = "Key Storyboard"

    prompts: StringProperty(name="Prompts", description="One a line. Empty: the panel's lines", options={"SKIP_SAVE"})
    spacing: IntProperty(
        name="Spacing", description="Frames from line to line. 0: as the panel says", min=0, options={"SKIP_SAVE"}
    )

    def begin(self, context: Context) -> Exchange:
        """Ask the first line. Raises ChatPoseError."""
        scene = context.scene
        settings = scene.chatpose
        if self.prompts:
            fill_storyboard(settings, self.prompts.splitlines())
        if self.spacing:
            settings.spacing = self.spacing
        for line in settings.lines:
            line.keyed, line.error = False, ""
        first = Line(-1, scene.frame_current, settings.spacing, follow)
        try:
            exchange = _ask_next(context, target_armature(context).name, first)
            if exchange is None:
                raise ChatPoseError("The storyboard is empty; write a sentence in each of its lines first.")
        except ChatPoseError as error:
            session.warn(error)
            raise
        return exchange

    def finish(self, context: Context, error: ChatPoseError | None) -> set[str]:
        """Tell what failed, line by line."""
        failed = [f"Line {n}: {line.error}" for n, line in enumerate(context.scene.chatpose.lines, 1) if line.error]
        return super().finish(context, ChatPoseError(" ".join(failed)) if failed else error)


def follow(context: Context, landed: Exchange) -> None:
    """Ask the line after the one that has landed; after the last, the scene is at the first line's frame again.

    A line that failed does not keep the others from being asked, unless the server is gone.
    """
    line, scene = landed.line, context.scene
    assert line is not None
    if scene.name != landed.scene:
        session.warn(
            ChatPoseError(f"The storyboard of {landed.scene} ended when another scene was opened; key it again.")
        )
        return
    if landed.error is not None and not landed.server.is_alive:
        scene.frame_set(line.first)
        return
    if scene.frame_current != line.frame:
        scene.frame_set(line.frame)  # the artist looked elsewhere; the next line goes on from here
    try:
        asked = _ask_next(context, landed.armature, line)
    except ChatPoseError as error:
        session.warn(error)
        asked = None
    if asked is None:
        scene.frame_set(line.first)


def _ask_next(context: Context, armature: str, line: Line) -> Exchange | None:
    """Ask the next line that says something, at its frame; None after the last. Raises ChatPoseError."""
    lines = context.scene.chatpose.lines
    for number in range(line.number + 1, len(lines)):
        prompt = lines[number].prompt.strip()
        if prompt:
            try:
                return _ask(context, armature, prompt, replace(line, number=number))
            except ChatPoseError as error:
                lines[number].error = str(error)
                raise
    return None


def _ask(context: Context, armature: str, prompt: str, line: Line) -> Exchange:
    """Ask for a change of the pose that shows now, to be keyed at the line's frame. Raises ChatPoseError."""
    character = context.scene.objects.get(armature)
    if character is None:
        raise ChatPoseError(f"{armature} is gone; choose another armature and key the storyboard again.")
    asked = request(context, character, prompt, "")
    context.scene.frame_set(line.frame)
    return start(context, character, asked, "", line)
