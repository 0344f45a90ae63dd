"""What operators that ask the model have in common: one prompt at a time, waited for or taken in by a timer."""

from bpy.types import Context, Event

from ..chatpose_blender import session
from ..chatpose_blender.errors import ChatPoseError
from ..chatpose_blender.exchange import Exchange
from . import landing, waiting


class Asking:
    """`begin` sets a request on its way; `invoke` leaves it to the timer, `execute` waits for the reply."""

    @classmethod
    def poll(cls, context: Context) -> bool:
        """One prompt at a time."""
        if session.exchange is not None:
            cls.poll_message_set("A reply is on its way; wait for it or cancel it")
            return False
        return True

    def begin(self, context: Context) -> Exchange:
        """Send what the operator asks. Raises ChatPoseError."""
        raise NotImplementedError

    def invoke(self, context: Context, event: Event) -> set[str]:
        """Send it; a timer takes in the reply while Blender goes on."""
        try:
            self.begin(context)
        except ChatPoseError as error:
            self.report({"WARNING"}, str(error))
            return {"CANCELLED"}
        waiting.watch()
        return {"FINISHED"}

    def execute(self, context: Context) -> set[str]:
        """Send it, and return when the reply has come and its pose is applied."""
        try:
            self.begin(context)
        except ChatPoseError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        failed = None
        while (exchange := session.exchange) is not None:  # a landing may set the next one on its way
            while not exchange.finished:
                exchange.wait(0.1)
                exchange.advance()
            failed = landing.land(context) or failed
        return self.finish(context, failed)

    def finish(self, context: Context, error: ChatPoseError | None) -> set[str]:
        """Tell what failed."""
        if error is not None:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}
