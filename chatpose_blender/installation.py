"""The server's environment being made, in a thread, so that Blender's main thread only reads how far it is."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from .environment import Progress
from .errors import ChatPoseError


class Installation:
    """One run of `environment.create`; it begins at once."""

    def __init__(self, steps: Iterator[Progress]) -> None:
        self.progress = Progress(0.0, "Starting")
        self.error: ChatPoseError | None = None
        self._cancelled = False
        self._thread = threading.Thread(target=self._run, args=(steps,), name="ChatPose installation", daemon=True)
        self._thread.start()

    @property
    def finished(self) -> bool:
        """Whether the environment is ready, the attempt failed or was cancelled."""
        return not self._thread.is_alive()

    def wait(self, timeout: float | None = None) -> None:
        """Block until it is finished, at most `timeout` seconds."""
        self._thread.join(timeout)

    def cancel(self) -> None:
        """Stop at the next line that pip says; an unfinished environment is made anew next time."""
        self._cancelled = True

    def _run(self, steps: Iterator[Progress]) -> None:
        try:
            for self.progress in steps:
                if self._cancelled:
                    self.error = ChatPoseError("The installation was cancelled.")
                    return
        except ChatPoseError as error:
            self.error = error
        except (OSError, ValueError) as error:
            self.error = ChatPoseError(f"The server could not be installed ({error}).")
