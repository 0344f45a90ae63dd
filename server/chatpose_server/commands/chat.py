"""`chatpose chat`: a conversation in the terminal; a pose is a line, kept and changed by what is said next."""

from __future__ import annotations

import argparse
from pathlib import Path

from .. import files
from ..errors import ModelError
from ..protocol import Message, Pose, PoseMade, ProtocolError, Request, Words
from .options import add_model, load

HELP = "Say what to pose. /image FILE  look at a picture   /save FILE  keep the pose (.json .npz .bvh)   /adapter on|off   /quit"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chatpose chat`."""
    add_model(parser)


def run(args: argparse.Namespace) -> int:
    """Talk until /quit or the end of stdin. Raises ModelError."""
    engine = load(args)
    print(f"{engine.name}. {HELP}")
    messages: tuple[Message, ...] = ()
    images: tuple[str, ...] = ()
    pose: Pose | None = None
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            return 0
        command, _, rest = line.partition(" ")
        try:
            if command == "/quit":
                return 0
            if command == "/image":
                images = (files.data_url(Path(rest.strip())),)
                print("It goes with your next sentence.")
            elif command == "/adapter" and rest.strip() in ("on", "off"):
                engine.adapt(rest.strip() == "on")
                print(f"{engine.name} answers.")
            elif command == "/save" and pose is None:
                print("There is no pose yet.")
            elif command == "/save" and pose is not None:
                files.write_poses(Path(rest.strip()), [pose])
                print(f"Saved {rest.strip()}.")
            elif command.startswith("/") or not line:
                print(HELP)
            else:
                asked = (*messages, Message("user", line, images, (pose,) if pose else ()))
                images, words, made = (), "", ()
                for event in engine.reply(Request(asked, pose=pose)):
                    if isinstance(event, Words):
                        words += event.text
                        print(event.text, end="", flush=True)
                    elif isinstance(event, PoseMade):
                        pose = event.pose
                        made = (*made, pose)
                        print(" [a pose]", end="", flush=True)
                print()
                messages = (*asked, Message("assistant", words, poses=made))
        except (ModelError, ProtocolError) as error:
            print(error)
