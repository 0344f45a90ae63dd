"""Published figures that a table puts beside its own, each with where it was printed. docs/results.md says what they mean."""

from __future__ import annotations

from dataclasses import dataclass

CHATPOSE = "ChatPose, Feng et al., CVPR 2024 (arXiv 2311.18836)"
UNIPOSE = "UniPose, Li et al. (arXiv 2411.16781)"


@dataclass(frozen=True)
class Estimate:
    """Errors on a data set: `mpjpe` and `pa_mpjpe` in millimetres, `mpjre` as printed; None where not printed."""

    system: str
    data: str
    mpjpe: float
    pa_mpjpe: float | None
    mpjre: float | None
    source: str


@dataclass(frozen=True)
class Recall:
    """R@5, R@10 and R@20 in percent, text to pose and back."""

    system: str
    protocol: str
    text_to_pose: tuple[float, float, float]
    pose_to_text: tuple[float, float, float]
    source: str


MPJRE_NOTE = (
    "¹ As printed. The caption of the paper's table of reasoning-based estimation is quoted with MPJRE (×100), and the "
    "authors' evaluation was not released: this is not known to be in degrees, so do not compare it with our column."
)

ESTIMATION = (
    Estimate("ChatPose", "3DPW", 163.6, 81.9, 10.4, CHATPOSE),
    Estimate("ChatPose", "H36M", 126.0, 82.4, 10.4, CHATPOSE),
    Estimate("HMR", "3DPW", 130.0, 76.7, None, f"as given by {UNIPOSE}, table 4"),
    Estimate("HMR", "H36M", 88.0, 56.8, None, f"as given by {UNIPOSE}, table 4"),
    Estimate("HMR 2.0", "3DPW", 70.0, 44.5, None, f"as given by {UNIPOSE}, table 4"),
    Estimate("HMR 2.0", "H36M", 44.8, 33.6, None, f"as given by {UNIPOSE}, table 4"),
    Estimate("UniPose", "3DPW", 94.7, 59.1, None, f"{UNIPOSE}, table 4"),
    Estimate("UniPose", "H36M", 69.2, 41.8, None, f"{UNIPOSE}, table 4"),
)

RPE = (Estimate("ChatPose", "RPE", 275.0, 101.8, None, CHATPOSE),)

NOT_PRINTED = "not named"
RETRIEVAL = (
    Recall("PoseScript", NOT_PRINTED, (73.3, 82.5, 89.4), (70.0, 82.5, 87.4), f"{UNIPOSE}, table 3"),
    Recall("ChatPose", NOT_PRINTED, (17.6, 25.3, 35.8), (28.0, 39.0, 54.4), f"{UNIPOSE}, table 3"),
    Recall("ChatHuman", NOT_PRINTED, (41.8, 52.6, 65.1), (42.1, 52.3, 66.5), f"{UNIPOSE}, table 3"),
    Recall("UniPose", NOT_PRINTED, (73.7, 82.4, 89.6), (70.9, 80.5, 89.6), f"{UNIPOSE}, table 3"),
)
