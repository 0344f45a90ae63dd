"""How each fact is said, the plainest wording first.

Texts hold places for the limb that is meant: `{arm} {hand} {elbow} {leg} {knee} {foot}` become "the left arm" or "both
arms", `{forearm}` stands without a side, `{s}` is the plural's s, `{side} {other}` the sides, `{is} {hangs}…` verbs that agree.
What opens with `{body}` is said of the whole: "the body is leaning back", or "leaning back" beside another phrase.
"""

from __future__ import annotations

PHRASES: dict[tuple[str, str], str] = {
    ("body", "standing"): "standing|standing upright|on both feet",
    ("body", "one leg"): "standing on the {side} leg|balancing on the {side} leg|on the {side} leg alone",
    ("body", "bent over"): "standing bent over|bent over on both feet",
    ("body", "squatting"): "squatting|crouching|in a squat",
    ("body", "chair"): "sitting on a chair|sitting|seated",
    ("body", "seated"): "in a sitting position|seated",
    ("body", "floor"): "sitting on the floor|seated on the ground",
    ("body", "heels"): "sitting on the heels|kneeling, seated on the heels",
    ("body", "kneeling"): "kneeling on both knees|on both knees|kneeling",
    ("body", "one knee"): "kneeling on the {side} knee|on one knee, the {side}|down on the {side} knee",
    ("body", "on the back"): "lying on the back|lying face up|flat on the back",
    ("body", "on the front"): "lying on the front|lying face down|on the belly",
    ("body", "on the side"): "lying on the {side} side|on the {side} side on the floor",
    ("body", "child"): "kneeling, folded down to the floor|folded over the knees, forehead to the floor",
    ("body", "bridge"): "lying on the shoulders, hips lifted|in a bridge, hips lifted off the floor",
    ("body", "crab"): "on hands and feet, the belly up|in a crab position, belly to the sky",
    ("body", "all fours"): "on all fours|on hands and knees",
    ("body", "plank"): "in a plank on straight arms|in a push-up position",
    ("body", "forearm plank"): "in a plank on the forearms|planking on the elbows",
    ("body", "side plank"): "in a side plank on the {side} hand|propped sideways on the {side} hand",
    ("body", "down dog"): "on hands and feet with the hips high|hands and feet on the floor, hips up in the air",
    ("body", "hands and feet"): "on hands and feet|hands and feet on the floor",
    ("body", "handstand"): "upside down on the hands|in a handstand|standing on the hands",
    ("body", "headstand"): "upside down on the head|in a headstand",
    ("body", "shoulder stand"): "upside down on the shoulders|in a shoulder stand",
    ("body", "upside down"): "upside down|head down, legs in the air",
    ("facing", "turned"): "{body} {is} turned to the {side}|{body} {is} facing {side}",
    ("facing", "away"): "{body} {is} facing away|{body} {is} turned around",
    ("body", "plow"): "lying on the shoulders, legs folded over the head|on the shoulders, feet over behind the head",
    ("body", "wheel"): "arched backwards on hands and feet|in a backbend on hands and feet",
    ("body", "on the hands"): "balancing on the hands|balancing on both hands, feet off the floor",
    ("body", "half up"): "lying on the back, shoulders lifted|lying on the back, half sitting up",
    ("body", "bench"): "lying on the back on a bench|lying face up, feet on the floor",
    ("body", "level face up"): "level in the air, face up", ("body", "level face down"): "level in the air, face down",
    ("body", "level on a side"): "sideways in the air", ("body", "none"): "in mid-air|off balance",
    ("trunk", "slightly ahead"): "{body} {is} leaning slightly forward|{body} {is} leaning forward a little",
    ("trunk", "ahead"): "{body} {is} leaning forward|{body} {is} bent forward",
    ("trunk", "far ahead"): "{body} {is} leaning far forward|{body} {is} bent far forward",
    ("trunk", "level"): "the trunk {is} level|the torso {is} horizontal|the back {is} parallel to the floor",
    ("trunk", "folded"): "{body} {is} folded forward, head down|{body} {is} folded over with the head low",
    ("trunk", "back"): "{body} {is} leaning back|{body} {is} leaning backwards",
    ("trunk", "far back"): "{body} {is} leaning far back|{body} {is} leaning a long way back",
    ("trunk", "slightly side"): "{body} {is} leaning slightly to the {side}|{body} {is} leaning a bit to the {side}",
    ("trunk", "far side"): "{body} {is} bent far to the {side}|{body} {is} leaning far to the {side}",
    ("trunk", "side"): "{body} {is} bent to the {side}|{body} {is} leaning to the {side}",
    ("trunk", "slightly twisted"): "the chest {is} turned slightly to the {side}|the torso {is} slightly twisted to the {side}",
    ("trunk", "twisted"): "the chest {is} turned to the {side}|the torso {is} twisted to the {side}|the shoulders {are} turned to the {side}",
    ("trunk", "arched"): "the back {is} arched", ("trunk", "rounded"): "the back {is} rounded",
    ("head", "slightly turned"): "the head {is} turned slightly to the {side}|the head {is} a little to the {side}",
    ("head", "turned"): "the head {is} turned to the {side}|the face {is} turned {side}",
    ("head", "far turned"): "the head {is} turned far to the {side}|the head {is} turned over the {side} shoulder",
    ("head", "up"): "the head {is} raised|the chin {is} up|the face {is} lifted", ("head", "far up"): "the head {is} tilted back|the face {is} turned up to the sky",
    ("head", "back"): "the head {is} tilted back|the head {is} back", ("head", "down"): "the head {is} lowered|the head {is} bowed|the face {is} turned down",
    ("head", "chin to chest"): "the chin {is} drawn to the chest|the head {is} lifted, chin to the chest",
    ("head", "slightly tilted"): "the head {is} tilted slightly to the {side}|the head {is} tilted a bit to the {side}",
    ("head", "tilted"): "the head {is} tilted to the {side}|the head {is} leaning to the {side}",
    ("hands", "arms crossed"): "the arms {are} crossed|the arms {are} folded in front|both arms {are} crossed in front of the body",
    ("hands", "together overhead"): "the hands {are} together above the head|both hands {are} joined overhead",
    ("hands", "together behind the head"): "the hands {are} together behind the head|both hands {are} joined behind the head",
    ("hands", "together behind the back"): "the hands {are} together behind the back|both hands {are} joined behind the back",
    ("hands", "together aside"): "the hands {are} together at the side|both hands {are} close together off to one side",
    ("hands", "together ahead"): "the hands {are} together, held out ahead|both hands {are} joined, stretched out in front",
    ("hands", "together at the face"): "the hands {are} together in front of the face|both hands {are} joined at the face",
    ("hands", "together at the chin"): "the hands {are} together below the chin|both hands {are} joined under the chin",
    ("hands", "together at the chest"): "the hands {are} together in front of the chest|both hands {are} joined at chest height",
    ("hands", "together at the belly"): "the hands {are} together in front of the belly|both hands {are} joined at the waist",
    ("hands", "together low"): "the hands {are} together, held low|both hands {are} close together low down",
    ("hand", "head"): "{hand} {is} on the head|{hand} {is} on top of the head", ("hand", "forehead"): "{hand} {is} at the forehead|{hand} {is} on the brow",
    ("hand", "eyes"): "{hand} {is} at the eyes|{hand} {is} before the eyes", ("hand", "ear"): "{hand} {is} at the ear{s}|{hand} {is} beside the ear{s}",
    ("hand", "cheek"): "{hand} {is} on the cheek{s}|{hand} {is} against the cheek{s}", ("hand", "mouth"): "{hand} {is} at the mouth|{hand} {is} in front of the mouth",
    ("hand", "chin"): "{hand} {is} at the chin|{hand} {is} by the chin", ("hand", "back of head"): "{hand} {is} behind the head|{hand} {is} at the back of the head",
    ("hand", "neck"): "{hand} {is} on the back of the neck|{hand} {is} at the nape", ("hand", "throat"): "{hand} {is} at the throat",
    ("hand", "chest"): "{hand} {is} on the chest|{hand} {is} against the chest", ("hand", "belly"): "{hand} {is} on the belly|{hand} {is} on the stomach",
    ("hand", "hip"): "{hand} {is} on the hip{s}|{hand} {is} at the waist", ("hand", "back"): "{hand} {is} on the lower back|{hand} {is} behind the back",
    ("hand", "seat"): "{hand} {is} on the seat|{hand} {is} on the bottom", ("hand", "lap"): "{hand} {is} in the lap|{hand} {is} resting in the lap",
    ("hand", "shoulder"): "{hand} {is} at the shoulder{s}|{hand} {is} up at the shoulder{s}",
    ("hand", "thigh"): "{hand} {is} on the thigh{s}|{hand} {is} resting on the thigh{s}",
    ("hand", "knee"): "{hand} {is} on the knee{s}|{hand} {is} at the knee{s}", ("hand", "shin"): "{hand} {is} on the shin{s}|{hand} {is} at the shin{s}",
    ("hand", "ankle"): "{hand} {is} at the ankle{s}|{hand} {is} on the ankle{s}", ("hand", "foot"): "{hand} {is} at the {feet}|{hand} {is} by the {feet}",
    ("hand", "other shoulder"): "{hand} {is} on the {other} shoulder{s}|{hand} {is} across the chest at the {other} shoulder{s}",
    ("hand", "other upper arm"): "{hand} {is} on the {other} upper arm{s}|{hand} {is} holding the {other} upper arm{s}",
    ("hand", "other elbow"): "{hand} {is} on the {other} elbow{s}|{hand} {is} holding the {other} elbow{s}",
    ("hand", "other forearm"): "{hand} {is} on the {other} forearm{s}|{hand} {is} at the {other} forearm{s}",
    ("hand", "other thigh"): "{hand} {is} on the {other} thigh{s}", ("hand", "other knee"): "{hand} {is} on the {other} knee{s}|{hand} {is} across at the {other} knee{s}",
    ("hand", "other ankle"): "{hand} {is} at the {other} ankle{s}", ("hand", "other foot"): "{hand} {is} at the {other} {feet}",
    ("hand", "other hip"): "{hand} {is} across the body at the {other} hip{s}", ("hand", "other ear"): "{hand} {is} at the {other} ear{s}",
    ("hand", "floor"): "{hand} {is} on the floor|{hand} {is} touching the ground",
    ("elbow", "knee"): "{elbow} {is} on the thigh{s}|{elbow} {is} resting on the thigh{s}",
    ("elbow", "other knee"): "{elbow} {is} at the {other} thigh{s}|{elbow} {is} against the {other} thigh{s}",
    ("elbow", "straight"): "{elbow} {is} straight", ("elbow", "slightly bent"): "{elbow} {is} slightly bent|{elbow} {is} a little bent",
    ("elbow", "bent"): "{elbow} {is} bent", ("elbow", "right angle"): "{elbow} {is} bent ninety degrees|{elbow} {is} bent at 90 degrees",
    ("elbow", "sharply bent"): "{elbow} {is} sharply bent", ("elbow", "fully bent"): "{elbow} {is} fully bent|{elbow} {is} bent all the way",
    ("foot", "other knee"): "{foot} {is} against the {other} knee|{foot} {is} at the {other} knee", ("foot", "other thigh"): "{foot} {is} against the {other} thigh|{foot} {is} on the {other} thigh",
    ("foot", "other shin"): "{foot} {is} against the {other} shin|{foot} {is} at the {other} shin", ("foot", "tiptoe"): "{foot} {is} on tiptoe|{heel} {is} off the floor",
    ("knee", "straight"): "{knee} {is} straight", ("knee", "slightly bent"): "{knee} {is} slightly bent|{knee} {is} a little bent", ("knee", "bent"): "{knee} {is} bent",
    ("knee", "right angle"): "{knee} {is} bent ninety degrees|{knee} {is} bent at 90 degrees", ("knee", "sharply bent"): "{knee} {is} sharply bent|{knee} {is} deeply bent",
    ("knee", "fully bent"): "{knee} {is} fully bent", ("knee", "drawn up"): "{knee} {is} drawn up|{knee} {is} up", ("knee", "drawn to chest"): "{knee} {is} drawn to the chest|{knee} {is} pulled up to the chest",
    ("knee", "bent lying"): "{knee} {is} bent", ("knees", "apart"): "the knees {are} wide apart|the knees {are} spread",
    ("legs", "together"): "the feet {are} together|the feet {are} close together", ("legs", "shoulder-width"): "the feet {are} shoulder-width apart|the feet {are} a little apart",
    ("legs", "apart"): "the feet {are} wide apart|the legs {are} spread", ("legs", "far apart"): "the feet {are} very wide apart|the legs {are} spread very wide",
    ("legs", "crossed"): "the legs {are} crossed|the ankles {are} crossed", ("legs", "ankles crossed"): "the ankles {are} crossed|the feet {are} crossed",
    ("legs", "cross-legged"): "the legs {are} folded and crossed|the legs {are} crossed", ("legs", "soles together"): "the soles {are} together, knees out|the feet {are} sole to sole",
    ("legs", "stretched ahead"): "the legs {are} stretched out in front|both legs {are} straight ahead", ("legs", "straddled"): "the legs {are} stretched wide apart|the legs {are} straddled",
    ("legs", "split"): "the legs {are} in a split", ("feet", "ahead"): "the {side} foot {is} ahead|the {side} foot {is} a step in front",
    ("feet", "far ahead"): "the {side} foot {is} far ahead|the {side} leg {is} a long step in front",
    ("leg", "over other"): "{leg} {is} crossed over the {other}|{leg} {is} on top of the {other} one", ("leg", "stretched ahead"): "{leg} {is} stretched out in front|{leg} {is} straight ahead",
    ("leg", "stretched"): "{leg} {is} stretched out|{leg} {is} straight", ("leg", "to ceiling"): "{leg} {is} straight up|{leg} {is} pointing at the ceiling",
    ("leg", "raised"): "{leg} {is} raised|{leg} {is} lifted off the floor", ("leg", "aslant"): "{leg} {is} stretched out in the air",
    ("leg", "off floor"): "{leg} {is} stretched out off the floor|{leg} {is} straight and clear of the floor", ("leg", "off floor bent"): "{foot} {is} off the floor, knee{s} bent|{knee} {is} bent, {feet} in the air",
}  # fmt: skip

LEGS = {
    "ahead": "out in front", "ahead high": "high in front", "side": "to the side", "side high": "high to the side", "back": "behind", "back high": "high behind",
    "across": "across in front", "down": "just off the floor", "ahead low": "slightly in front", "back low": "slightly behind", "side low": "slightly to the side",
}  # fmt: skip
"""Where the leg of who stands on one is lifted to."""

ARMS = {
    "up": "raised straight up|stretched overhead|straight up in the air", "up out": "raised diagonally up and out|up and out at an angle", "up ahead": "raised forward and up|reaching up and forward",
    "up out ahead": "raised diagonally forward and out|reaching up, forward and out", "up across": "raised across the face|reaching up across the body", "up back": "raised up and back|stretched up and behind",
    "out": "out to the side{s}|stretched sideways at shoulder height", "out ahead": "stretched forward and out to the side{s}|out diagonally in front at shoulder height",
    "out back": "stretched out and back|out to the side{s} and behind", "ahead": "stretched straight ahead|straight out in front at shoulder height", "across": "stretched across in front of the chest|reaching across the body",
    "down out": "held diagonally down and out|halfway out to the side{s}", "down ahead": "held low in front|forward and down", "down across": "reaching down across the body|low across the body",
    "down out ahead": "held low, forward and out|diagonally down in front and out", "down back": "stretched down and back|swung back", "back": "stretched straight back|stretched out behind",
    "hanging": "hanging|hanging at the side{s}|down at the side{s}", "hanging out": "held a little away from the body|slightly out from the side{s}", "hanging ahead": "hanging slightly in front|down, a little in front of the body",
    "hanging back": "hanging slightly behind|held a little behind the body", "to floor": "hanging down to the floor|pointing at the floor", "to ceiling": "straight up to the ceiling|pointing at the ceiling",
    "past head": "stretched out past the head|stretched beyond the head", "before chest": "stretched out in front of the chest", "along body": "along the body|at the side{s} of the body", "beside body": "a little away from the body",
}  # fmt: skip

UPPER_ARMS = {
    "low": "at the side{s}", "side": "lifted out to the side{s}", "front": "lifted in front", "corner": "lifted forward and out", "high": "high", "back": "drawn back",
}  # fmt: skip
FOREARMS = {
    "up": "pointing up", "down": "hanging down", "ahead": "pointing ahead", "in": "across the body", "out": "pointing out", "back": "pointing back", "up ahead": "pointing up and forward",
    "down ahead": "pointing down and forward", "up in": "pointing up and in", "down in": "down across the body", "up out": "pointing up and out",
}  # fmt: skip


def _wordings() -> dict[tuple[str, str], tuple[str, ...]]:
    texts = dict(PHRASES)
    for kind, places in ARMS.items():
        texts["arm", kind] = "|".join("{arm} {is} " + place for place in places.split("|"))
    for kind, place in LEGS.items():
        texts["leg", f"straight {kind}"] = f"{{leg}} {{is}} raised straight {place}|{{leg}} {{is}} stretched {place}"
        texts["leg", f"bent {kind}"] = f"{{knee}} {{is}} raised {place}|{{leg}} {{is}} lifted {place}, knee bent"
    # A bent leg that points down or back has its foot, not its knee, in the air.
    for kind in ("down", "back low", "back"):
        texts["leg", f"bent {kind}"] = "{foot} {is} lifted behind, knee bent|{foot} {is} kicked up behind"
    for upper, held in UPPER_ARMS.items():
        bent = f"{{elbow}} {{is}} bent {'' if upper == 'low' else 'and '}{held}"
        texts["arm", f"bent {upper}"] = bent
        for fore, pointing in FOREARMS.items():
            spoken = bent if upper == "low" else f"{{elbow}} {{is}} {held}"
            texts["arm", f"bent {upper} {fore}"] = (
                f"{spoken} with the {{forearm}} {pointing}|{bent}, {{forearm}} {pointing}"
            )
    return {key: tuple(text.split("|")) for key, text in texts.items()}


WORDINGS = _wordings()
"""(part, kind) of a fact -> its wordings."""
