"""The one server of this Blender when it dies, chokes or chatters: a sentence, the scene as it was, nothing hanging."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
import pytest
from looking import everything, keyed_frames, look

Fake = Callable[[str], Any]


def send_in_the_window(prompt: str) -> None:
    """What a click on Send does; without a window Blender's operators have no invoke."""
    from chatpose.operators import send

    send.begin(bpy.context, prompt, "")


def wait_in_the_window(seconds: float = 10.0) -> None:
    """What Blender's timer does, until the prompt has landed."""
    from chatpose.chatpose_blender import session
    from chatpose.operators import waiting

    end = time.monotonic() + seconds
    while session.exchange is not None:
        assert time.monotonic() < end, "the prompt never landed"
        waiting.tick()
        time.sleep(0.01)


def sent(server: Any) -> dict[str, Any]:
    """The last request that a server which recites has seen."""
    for _ in range(100):
        requests = [line for line in server.log if line.startswith("{")]
        if requests:
            return json.loads(requests[-1])
        time.sleep(0.02)
    raise AssertionError("no request was recited")


@pytest.mark.parametrize(
    ("behaviour", "says"),
    [("die", "exit code 7"), ("chatter", "cannot be understood"), ("not a number", "NaN"), ("no start", "torch")],
)
@pytest.mark.parametrize("in_window", [False, True])
def test_a_failing_server_leaves_the_scene_as_it_was(
    mannequin: bpy.types.Object, fake: Fake, behaviour: str, says: str, in_window: bool
) -> None:
    from chatpose.chatpose_blender import session

    fake(behaviour)
    before = everything(mannequin)
    if in_window:
        send_in_the_window("a person waving")
        wait_in_the_window()
    else:
        with pytest.raises(RuntimeError, match=says):
            bpy.ops.chatpose.send(prompt="a person waving")
    assert session.alert is not None
    assert says in session.alert.text
    assert everything(mannequin) == before
    assert bpy.context.scene.chatpose.prompt == "a person waving"


def test_a_server_that_chokes_is_given_up(
    mannequin: bpy.types.Object, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    from chatpose.chatpose_blender.client import Reply

    monkeypatch.setitem(Reply.__init__.__kwdefaults__, "silence", 0.5)
    before = everything(mannequin)
    fake("choke")
    with pytest.raises(RuntimeError, match="silent"):
        bpy.ops.chatpose.send(prompt="a person waving")
    assert everything(mannequin) == before


def test_the_window_goes_on_while_a_reply_comes_and_the_pose_lands(mannequin: bpy.types.Object, fake: Fake) -> None:
    fake("oblige").wait(10)
    bpy.context.scene.frame_set(5)
    begun = time.perf_counter()
    send_in_the_window("a person waving")
    assert time.perf_counter() - begun < 0.2
    bpy.context.scene.frame_set(20)
    rest = look(mannequin)
    wait_in_the_window()
    assert look(mannequin) != rest
    assert keyed_frames(mannequin) == {5.0}, "the key is where the prompt was sent"
    assert bpy.context.scene.frame_current == 20


def test_a_cancelled_request_does_not_end_the_conversation(mannequin: bpy.types.Object, fake: Fake) -> None:
    from chatpose.chatpose_blender import session
    from chatpose.operators import waiting

    fake("drone").wait(10)
    before = everything(mannequin)
    send_in_the_window("a person waving")
    assert not bpy.ops.chatpose.send.poll()
    for _ in range(500):
        waiting.tick()
        if session.exchange and session.exchange.text:
            break
        time.sleep(0.01)
    bpy.ops.chatpose.cancel()
    assert session.exchange is None
    assert everything(mannequin) == before
    assert bpy.context.scene.chatpose.prompt == "a person waving"
    fake("oblige")
    assert bpy.ops.chatpose.send() == {"FINISHED"}


def test_a_prompt_for_an_armature_that_is_deleted_meanwhile_is_told(mannequin: bpy.types.Object, fake: Fake) -> None:
    from chatpose.chatpose_blender import session

    fake("oblige").wait(10)
    send_in_the_window("a person waving")
    bpy.data.objects.remove(mannequin)
    wait_in_the_window()
    assert session.alert is not None
    assert "is gone" in session.alert.text


def test_loading_another_file_gives_the_prompt_up(mannequin: bpy.types.Object, fake: Fake) -> None:
    from chatpose.chatpose_blender import session

    fake("drone").wait(10)
    send_in_the_window("a person waving")
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    assert session.exchange is None
    assert session.server is not None
    assert session.server.is_alive, "the server stays for the next file"


def test_a_character_at_rest_sends_no_pose_and_a_posed_one_its_own(mannequin: bpy.types.Object, fake: Fake) -> None:
    server = fake("recite")
    bpy.ops.chatpose.send(prompt="a person waving")
    assert sent(server)["chatpose"]["pose"] is None
    bpy.ops.chatpose.send(prompt="now the other arm")
    time.sleep(0.2)
    second = sent(server)
    assert second["chatpose"]["pose"]["body_pose"][12] == pytest.approx([0, 0, 0.5], abs=1e-4)
    assert [message["role"] for message in second["messages"]] == ["user", "assistant", "user"]


def test_a_character_put_to_rest_in_the_middle_of_a_conversation_sends_rest(
    mannequin: bpy.types.Object, fake: Fake
) -> None:
    server = fake("recite")
    bpy.context.scene.chatpose.key_it = False
    bpy.ops.chatpose.send(prompt="a person waving")
    for bone in mannequin.pose.bones:
        bone.matrix_basis.identity()
    bpy.ops.chatpose.send(prompt="now the other arm")
    time.sleep(0.2)
    assert sent(server)["chatpose"]["pose"]["body_pose"][12] == pytest.approx([0, 0, 0], abs=1e-4)


def test_an_image_stays_with_its_own_message_while_its_file_is_there(
    mannequin: bpy.types.Object, fake: Fake, tmp_path: Path
) -> None:
    server = fake("recite")
    picture = tmp_path / "camera.png"
    shutil.copyfile(Path(__file__).resolve().parents[2] / "examples" / "camera.png", picture)
    bpy.ops.chatpose.send(prompt="like this", image=str(picture))
    image, text = sent(server)["messages"][0]["content"]
    assert image["image_url"]["url"].startswith("data:image/png;base64,")
    assert text["text"] == "like this"
    assert bpy.context.scene.chatpose.messages[0].image == str(picture)
    bpy.ops.chatpose.send(prompt="now sit")
    time.sleep(0.2)
    assert [type(message["content"]) for message in sent(server)["messages"]] == [list, str, str]
    picture.unlink()
    bpy.context.scene.chatpose.messages.remove(3)
    bpy.context.scene.chatpose.messages.remove(2)
    bpy.ops.chatpose.send(prompt="now stand")
    time.sleep(0.2)
    assert [type(message["content"]) for message in sent(server)["messages"]] == [str, str, str]


def test_start_and_stop_from_the_panel(scene: bpy.types.Scene, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    from chatpose.chatpose_blender import session

    server = fake("oblige")
    assert not bpy.ops.chatpose.start_server.poll(), "it runs already"
    bpy.ops.chatpose.stop_server()
    assert session.server is None
    assert not server.is_alive
    assert not bpy.ops.chatpose.stop_server.poll()
    assert bpy.ops.chatpose.start_server.poll()


def test_nothing_is_downloaded_without_permission(scene: bpy.types.Scene) -> None:
    bpy.context.preferences.system.use_online_access = False
    assert not bpy.ops.chatpose.install_server.poll()


def test_unregistering_stops_the_server_and_registering_works_again(scene: bpy.types.Scene, fake: Fake) -> None:
    import chatpose

    server = fake("oblige")
    assert server.wait(10)
    chatpose.unregister()
    assert not server.is_alive
    assert not hasattr(bpy.types.Scene, "chatpose")
    chatpose.register()
    assert hasattr(bpy.types.Scene, "chatpose")
