"""Both arms at once: hands that hold each other, arms that do two different things, shapes that have a name."""

from __future__ import annotations

from .making import arms_apart, both_arms, collar, lean_until, other, place_of, sequence, touch
from .moves import BOTH, Move, arm, reach
from .part import Make, Rng, part
from .posture import INDEX, Direction, Posture, Side


def _joined(
    place: str, elbow: Direction, gap: float = 0.02, point: Direction | None = None, palm: Direction | None = None
) -> Make:
    """Both palms to one place in the middle."""

    def move(side: Side) -> Move:
        def one(posture: Posture) -> None:
            posture.reach(side, place_of(posture, place, side), None, elbow, gap)
            if point is not None or palm is not None:
                posture.hand(side, point, palm)

        return one

    return arms_apart(move)  # fmt: skip


def _chest_point(
    out: float, up: float, ahead: float, elbow: Direction, point: Direction | None = None, palm: Direction | None = None
) -> Make:
    """Both palms to a place in the chest's axes, metres from the joint of the chest."""

    def move(side: Side) -> Move:
        def one(posture: Posture) -> None:
            places, turns = posture.globals()
            chest, sign = INDEX["spine3"], 1 if side == "left" else -1
            target = places[chest] + turns[chest] @ [sign * out, up, ahead]
            posture.reach(side, target, None, elbow)
            if point is not None or palm is not None:
                posture.hand(side, point, palm)

        return one

    return arms_apart(move)  # fmt: skip


def _to_chest(
    side: Side, out: float, up: float, ahead: float, elbow: Direction, point: Direction | None = None
) -> Move:
    """One palm to a place in the chest's axes, metres from the joint of the chest."""

    def move(posture: Posture) -> None:
        places, turns = posture.globals()
        chest, sign = INDEX["spine3"], 1 if side == "left" else -1
        posture.reach(side, places[chest] + turns[chest] @ [sign * out, up, ahead], None, elbow)
        if point is not None:
            posture.hand(side, point, None)

    return move


def _holding(place: str) -> Make:
    """The other forearm before the belly, the hand on it."""

    def make(side: Side, rng: Rng) -> Move:
        return sequence(
            arm(other(side), "down+0.3ahead+0.15out", "ahead+0.7in"),
            touch(place, "other", elbow="down+0.6out", gap=0.02)(side, rng),
        )

    return make


def _differing(mine: tuple[Direction, Direction | None], others: tuple[Direction, Direction | None]) -> Make:
    """One arm so, the other so."""
    return lambda side, rng: sequence(arm(side, *mine), arm(other(side), *others))


def _lowered(place: str, elbow: Direction, steps: int, knees: range = range(0)) -> Make:
    """Both hands to the legs, the trunk leaning as far as needed."""

    def make(_: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            lean_until(posture, "left", lambda: posture.landmark(place, "left"), steps, knees)
            for side in BOTH:
                posture.reach(side, place, None, elbow)

        return move

    return make


TOGETHER = (
    part("arms", "arms crossed",
         """the arms crossed|arms folded over the chest|both arms crossed in front of the chest|folded arms|crossed arms|arms folded|the arms folded in front|arms crossed over the chest|arms folded across the body, hands on the elbows|arms crossed defensively|both arms folded|arms interlocked before the chest|arms crossed like a bouncer|the arms knotted over the breast|arms closed off in front""",
         """cross your arms|fold the arms|cross the arms in front of the chest|fold your arms over the chest|fold your arms|cross both arms|fold both arms in front|stand with crossed arms|put the arms across the chest, folded|close off with folded arms|cross your arms like a bouncer|keep your arms folded|fold your arms across your body""",
         lambda side, rng: sequence(touch("upper arm front", "other", "ahead+0.8down+0.5out")("left", rng), touch("elbow front", "other", "ahead+0.8down+0.5out", 0.01)("right", rng))),
    part("arms", "wrists crossed before the chest",
         """wrists crossed before the chest|the forearms in an X in front of the chest|arms in an X before the chest|wrists crossed in front|forearms crossed in front of the body, hands up|an X made with the arms|crossed wrists|fists crossed before the breast|the forearms crossed like an X|arms crossed at the wrists|wrists crossed like Wonder Woman|forearms crossed to block
         both forearms making a cross in front of the chest|hands crossed at the wrists, before the chest""",
         """cross the wrists before the chest|make an X with your arms|cross your forearms in front|form an X with the forearms|cross the wrists in front of you|block with crossed forearms|put the wrists across each other in front of the chest|cross both wrists|hold the arms in an X before you|make a cross with the forearms|bring the wrists together in an X|cross your arms at the wrists""",
         lambda side, rng: sequence(_to_chest("left", -0.11, 0.17, 0.2, "down+0.3out", "up+0.7in"), _to_chest("right", -0.11, 0.17, 0.27, "down+0.3out", "up+0.7in"))),
    part("arms", "arms crossed overhead",
         """arms crossed overhead|wrists crossed above the head|an X with the arms above the head|forearms crossed overhead|both arms crossed over the head|hands crossed above the head|the arms up and crossed at the wrists|arms making an X overhead|crossed arms above the head|wrists crossed high up|overhead, the arms crossed|arms raised and crossed|the wrists tied above the head|both wrists crossed overhead""",
         """cross your arms overhead|cross the wrists above the head|make an X above your head with the arms|raise the arms and cross them|cross both arms over the head|cross the forearms overhead|put the arms up, wrists crossed|signal with crossed arms overhead|cross your hands above the head|form an X overhead|bring the wrists across each other above the head|lift both arms and cross the wrists""",
         lambda side, rng: sequence(_to_chest("left", -0.12, 0.6, 0.06, "out+0.3ahead"), _to_chest("right", -0.12, 0.6, 0.14, "out+0.3ahead"))),
    part("arms", "palms together before the chest",
         """the palms pressed together in front of the chest|hands in prayer|hands folded in front of the chest|both palms together|hands joined at the chest|palms together at the heart|praying hands|namaste hands|the hands together in prayer position|palm against palm before the breastbone|hands pressed together in front of the chest|hands clasped at the chest|palms touching in front of the heart|the hands in anjali mudra""",
         """press the palms together|fold your hands in prayer|put the palms together in front of the chest|bring your hands together at the chest|clasp your hands in front of the chest|put your hands in prayer|hold the palms together|do namaste with the hands|join your palms at the heart|pray with the hands before the chest|bring palm to palm|press both hands together in front of the breastbone""",
         _joined("breastbone", "out+down", 0.02)),
    part("arms", "fingertips together in front",
         """fingers steepled in front of the chest|hands steepled|the fingertips pressed together|steepled fingers|the fingertips of both hands touching in front of the chest|hands in a steeple|fingers making a tent|fingertips against each other in thought|the fingertips meeting before the breast|hands tented in front|a steeple of fingers|fingertip to fingertip|the hands like a roof before the chest|both hands forming a steeple""",
         """steeple your fingers|put the fingertips together|steeple the hands|press the fingertips together|make a steeple with your hands|tent your fingers|touch the fingertips of both hands together|bring fingertip to fingertip|form a roof with the hands|hold the fingertips against each other|join the fingertips before the chest|put your hands in a steeple""",
         _chest_point(0.035, 0.02, 0.27, "out+down", "in+0.9ahead+1.2up", "in")),
    part("arms", "hands clasped in front",
         """hands clasped in front of the body|hands folded in the lap|both hands together below the belly|hands held low in front|the hands clasped before the groin|hands joined in front of the hips|hands folded in front, arms long|fingers interlaced in front of the lap|hands clasped low|the hands together in the lap|hands crossed before the crotch|hands held together at the groin|hands folded politely in front|both hands joined at the belt""",
         """clasp your hands in front of you|fold the hands in front of the body|put both hands together in front|fold your hands in the lap|now fold your hands in your lap|hold your hands together low in front|join the hands in front of the hips|interlace the fingers in front of the lap|clasp the hands below the belly|put the hands together in your lap|bring both hands together before the groin|cover the crotch with both hands""",
         _joined("groin", "out", 0.03)),
    part("arms", "hands clasped behind the back",
         """hands clasped behind the back|hands held behind the back|both hands joined behind the back|hands folded behind the back|the hands together behind {poss} back|hands at ease behind the back|hands linked behind the back|fingers interlaced behind the back|hands tied behind the back|hands locked behind the body|arms behind the back, hands clasped|hands cuffed behind the back|one hand holding the other behind the back|the hands meeting behind the back|at parade rest with the hands""",
         """clasp your hands behind your back|hold your hands behind the back|join the hands behind the back|fold your hands behind the back|link the hands behind your back|interlace the fingers behind the back|put both hands together behind you|bring the hands together behind the back|lock the hands behind the body|put your hands at ease behind the back|grab one hand with the other behind your back|cuff the hands behind the back""",
         _joined("tailbone", "out+0.8back", 0.0)),
    part("arms", "hands behind the head, elbows wide",
         """hands clasped behind the head, elbows wide|the hands interlaced behind the head|hands behind the head with the elbows out|hands folded behind the head|hands behind the head like a prisoner|elbows wide, hands behind the head|fingers laced behind the head|hands behind the head as if for sit-ups|the hands together behind the head|hands linked behind the skull|both elbows wide with the hands behind the head|hands clasped at the back of the head|arms folded behind the head, relaxing|hands locked behind the head, elbows spread""",
         """clasp your hands behind the head, elbows wide|interlace your fingers behind the head|put the hands behind the head like a prisoner|fold your hands behind the head|lace the fingers behind the head|lock the hands behind the head|spread the elbows with the hands behind the head|put the hands behind the head, elbows out|link your hands behind the head|join the hands behind your head|open the elbows wide, hands behind the head|bring the hands together at the back of the head""",
         arms_apart(lambda side: reach(side, "back of head", None, "out+0.15up", 0.0))),
    part("arms", "hands joined overhead",
         """hands joined above the head|palms together overhead|fingertips touching above the head|both hands clasped overhead|hands clasped above the head|palms pressed together above the head|the hands meeting overhead|hands in prayer above the head|palm to palm overhead|arms up with the palms together|hands together high above the head|a steeple overhead|fingers interlaced above the head|the hands linked overhead""",
         """join your hands above the head|clasp the hands overhead|put the palms together overhead|bring both hands together above the head|touch the palms above the head|clap above the head|raise the arms and join the hands|press the palms together overhead|interlace the fingers above the head|link your hands overhead|let the hands meet above your head|bring palm to palm overhead""",
         _chest_point(0.02, 0.66, 0.05, "out+0.2ahead")),
    part("arms", "arms in a circle overhead",
         """arms in a circle overhead|arms forming a circle above the head|the arms in an O above the head|arms rounded overhead|a ballet fifth position of the arms|arms making a ring over the head|both arms curved above the head|a circle made by the arms over the head|rounded arms overhead|an O above the head with the arms|arms in high fifth|a halo made with the arms|both arms arched overhead|arms bowed over the head, hands nearly touching""",
         """make a circle above the head with your arms|round both arms overhead|form an O overhead with the arms|put the arms in a ballet fifth|curve both arms above the head|let the arms make a dome overhead|make a ring over the head with the arms|circle the arms above your head|put the arms in high fifth|hold both arms rounded over the head|make an O with your arms overhead|bow the arms above the head""",
         arms_apart(lambda side: arm(side, "up+0.75out+0.2ahead", "up+0.95in+0.12ahead"))),
    part("arms", "arms in a circle ahead",
         """arms in a circle in front|arms rounded in front of the chest|arms as if hugging a tree|the arms forming a ring ahead|arms curved in front as around a barrel|arms in ballet first position|both arms rounded ahead|a ring made with the arms in front|arms around an imaginary ball|arms hugging a big ball|rounded arms before the chest|arms as if embracing someone|the arms in an O in front|fingertips nearly meeting in front, elbows out""",
         """make a circle in front with your arms|round the arms in front of the chest|hug an imaginary tree|hold a big ball in your arms|curve both arms in front|form a ring ahead with the arms|put the arms in ballet first|embrace the air|put your arms around a barrel|make an O in front with the arms|embrace someone in front of you|bring the arms round in front""",
         _chest_point(0.07, 0.1, 0.36, "out+0.25down", "in+0.25ahead", "back")),
    part("arms", "fists up in a guard",
         """both fists up in front of the face|fists raised like a boxer|hands up in a boxing guard|a boxing guard|fists up, ready to fight|both hands guarding the face|fists before the chin|the fists raised in defence|arms up as a boxer's cover|dukes up|both fists held high in guard|hands clenched in front of the face|a fighter's guard with both hands|fists protecting the chin""",
         """put your fists up|raise both fists to guard the face|get into a boxing guard|put up your dukes|guard your face with both fists|raise the fists before the chin|hold both fists up like a boxer|get your guard up|cover the face with both fists|raise your fists ready to fight|take up a boxer's guard|protect yourself with both fists""",
         arms_apart(lambda side: arm(side, "down+0.4ahead+0.15out", "up+0.45ahead+0.2in"))),
    part("arms", "a hug of the own shoulders",
         """arms wrapped around the own body|both hands on the opposite shoulders|hugging the own shoulders|arms around {poss} own body|a self-hug|the arms hugging the chest|hugging {poss} own body for warmth|arms wrapped tightly around the chest|both arms hugging the shoulders|arms in a self-embrace|hands rubbing the opposite upper arms|arms slung around the own trunk|the arms wrapped around in the cold|arms crossed tightly, hands on the upper arms""",
         """hug yourself|wrap the arms around your body|put both hands on the opposite shoulders|wrap your arms around yourself|embrace yourself|give yourself a hug|hug your own shoulders|rub the opposite arms to keep warm|cross the arms and hold the shoulders|wrap both arms tightly around the chest|hold yourself in your arms|squeeze yourself tightly""",
         lambda side, rng: sequence(touch("upper arm front", "other", "ahead+0.5down")("left", rng), touch("upper arm front", "other", "ahead+0.8down")("right", rng))),
    part("arms", "arms up in a V",
         """arms up in a V|arms raised in a V|the arms in a victory V|both arms making a V overhead|arms up like a Y|arms in a high V|a V with the arms|arms raised wide in triumph|arms up and apart|both arms thrown up in a V|the arms in a Y|arms high and spread|a high V|victorious arms, up and wide""",
         """raise the arms in a V|make a V with your arms|put the arms up in a V|form a Y with the arms|throw your arms up in a V|raise both arms wide in triumph|hit a high V|spread the arms up in victory|make a Y with both arms|lift the arms up and apart|put your arms in a high V|open the arms upwards in a V""",
         both_arms("0.62out+up")),
    part("arms", "arms down in a low V",
         """arms in a low V|arms down in an upside-down V|the arms low and spread|a low V with the arms|arms down and apart|the arms making an A|both arms held low and wide|an inverted V with the arms|arms spread low at the sides|arms down in an A|arms like a penguin's|a low V|arms downwards and spread|arms out low as if to present""",
         """put the arms in a low V|make a low V with your arms|hit a low V|spread the arms low|form an inverted V with the arms|make an A with your arms|hold both arms in a low V|open the arms downwards|put your arms down and apart|make penguin arms|spread your arms low at the sides|hold both arms down in a V""",
         both_arms("0.72out+down")),
    part("arms", "arms in a T",
         """arms in a T|a T-pose with the arms|the arms spread like a T|arms spread wide like an aeroplane|arms outstretched like wings|arms out like a cross|both arms making a T|arms spread at shoulder height|a T with the arms|arms like a scarecrow on a pole, straight out|arms wide open at shoulder level|arms straight out on both sides|outspread arms|arms crucified|both arms out left and right""",
         """make a T with your arms|put the arms in a T|T-pose|do a T-pose|spread your arms like wings|stretch the arms out on both sides|form a T with the arms|spread the arms wide at shoulder height|hold the arms out like an aeroplane|open your arms straight out|put both arms out left and right|make a cross with your arms out""",
         both_arms("out")),
    part("arms", "arms wide open, a little ahead",
         """arms wide open|arms open for a hug|open arms|the arms opened in welcome|arms wide for an embrace|both arms open to the front|arms spread in welcome|arms held open to receive someone|welcoming arms|arms open, palms ahead|arms wide, ready to embrace|the arms flung open|arms open as if to say come here|arms held wide in front""",
         """open your arms|open your arms for a hug|spread the arms in welcome|open the arms wide|hold your arms open|welcome with open arms|fling the arms open|open both arms to the front|invite a hug with your arms|hold the arms wide, ready to embrace|open up the arms|throw your arms wide in welcome""",
         both_arms("out+0.75ahead+0.2down", "out+1.2ahead+0.1up")),
    part("arms", "arms half raised, palms up",
         """palms up at the sides|arms half raised with the palms up|the hands turned up as if to say who knows|palms turned up, elbows at the sides|hands out, palms up, clueless|both palms up in question|hands spread with the palms up|empty palms shown|the forearms out and the palms up|hands up and out as in I don't know|palms upward on both sides|both palms facing the sky, elbows bent|hands weighing two things|hands out in a who-knows gesture""",
         """turn both palms up|show your empty palms|spread the hands, palms up|hold the palms up at the sides|ask why with your hands|lift both palms in question|put the hands out, palms up|gesture I don't know with the hands|open the palms to the sky|turn up your palms|weigh two things in your hands|throw up your hands in question""",
         arms_apart(lambda side: _palms_up(side))),
    part("arms", "{side} arm up, {other} arm down",
         """{side} arm up, {other} arm down|the {side} arm raised and the {other} one lowered|one arm up, the {side} one, and the other down|{side} up and {other} down with the arms|the {side} hand high and the {other} hand low|{side} arm to the ceiling, {other} arm hanging|{side} hand up, {other} hand down|the arms one up one down, {side} up|{side} arm overhead while the {other} hangs|{side} arm high, {other} arm at the side|only the {side} arm raised, not the {other}|the {side} but not the {other} arm up|just the {side} arm in the air, {other} arm down|{other} arm down and {side} arm up""",
         """{side} arm up, {other} arm down|raise the {side} arm and lower the {other}|raise the {side} arm, not the {other} one|put up only the {side} arm|lift the {side} hand and drop the {other}|{side} up, {other} down with your arms|hold the {side} arm high and the {other} low|lower the {other} arm and raise the {side}|stretch the {side} arm up and the {other} arm down|just raise the {side} arm, the {other} stays down|one arm up, one down: {side} up|take the {side} hand up and the {other} hand down""",
         _differing(("up+0.12out", None), ("down+0.16out", "down+0.1out+0.16ahead"))),
    part("arms", "{side} arm forward, {other} arm back",
         """{side} arm forward, {other} arm back|one arm ahead and one behind, {side} ahead|the {side} arm swung forward and the {other} back|{side} hand in front and {other} hand behind|arms swinging, {side} forward|the {side} arm ahead while the {other} is behind|{side} arm to the front, {other} arm to the rear|arms as in walking, {side} arm forward|{other} arm back, {side} arm forward|opposite arms, {side} in front, {other} behind|{side} arm stretched forward and {other} arm stretched back|the arms split, {side} forward|{side} forward {other} back with the arms|an archer's line with the arms, {side} ahead""",
         """{side} arm forward, {other} arm back|swing the {side} arm forward and the {other} back|stretch the {side} arm ahead and the {other} behind|put the {side} arm in front and the {other} behind|{side} hand forward, {other} hand back|move the {side} arm ahead, the {other} one back|swing your arms, {side} forward|take the {side} arm to the front and the {other} to the rear|one arm forward, one back: {side} forward|reach ahead with the {side} and back with the {other} arm|extend the {side} arm forward and the {other} one backward|bring the {other} arm back and the {side} forward""",
         _differing(("ahead+0.25down", None), ("down+0.9back+0.1out", None))),
    part("arms", "{side} arm up, {other} arm out",
         """{side} arm up, {other} arm out to the side|the {side} arm overhead and the {other} sideways|{side} hand up and {other} hand out sideways|one arm up and the other out, {side} up|{side} arm to the ceiling, {other} arm to the side|an L with the arms, {side} arm up|arms in an L, {side} one up|{other} arm sideways and {side} arm up|{side} vertical and {other} horizontal with the arms|the {side} arm raised, the {other} held out to the side|ballet fourth, {side} arm up|{side} arm straight up while the {other} is spread|{side} arm high, {other} arm wide|a dancer's arms, {side} up and {other} out""",
         """{side} arm up, {other} arm out to the side|raise the {side} arm and stretch the {other} sideways|put the {side} arm up and the {other} out|make an L with the arms, {side} up|lift the {side} arm overhead and the {other} sideways|{side} up, {other} out with your arms|stretch the {side} arm up and the {other} to the side|hold the {side} arm vertical and the {other} horizontal|take the {side} arm up, the {other} one sideways|reach up with the {side} and out with the {other} arm|spread the {other} arm and raise the {side}|extend the {side} arm upward, the {other} sideways""",
         _differing(("up+0.12out", None), ("out", None))),
    part("arms", "{side} arm ahead, {other} arm out",
         """{side} arm ahead, {other} arm out to the side|the {side} arm forward and the {other} sideways|{side} hand in front and {other} hand out sideways|one arm ahead and the other sideways, {side} ahead|{side} arm to the front, {other} arm to the side|a traffic policeman's arms, {side} ahead|{other} arm sideways and {side} arm forward|{side} forward and {other} sideways with the arms|arms at a right angle to each other, {side} ahead|the {side} arm stretched ahead while the {other} is spread|ballet second arabesque arms, {side} ahead|{side} arm straight ahead, {other} arm wide|a dancer's arms, {side} ahead and {other} out|the {side} arm pointing on, the {other} pointing off to the side""",
         """{side} arm ahead, {other} arm out to the side|stretch the {side} arm forward and the {other} sideways|put the {side} arm in front and the {other} out|direct traffic, {side} arm ahead and {other} arm out|{side} forward, {other} sideways with your arms|point ahead with the {side} and sideways with the {other} arm|raise the {side} arm to the front, the {other} to the side|reach forward with the {side} and out with the {other} arm|extend the {side} arm ahead and the {other} one sideways|hold the {side} arm ahead and spread the {other}|take the {side} arm forward, the {other} one sideways|spread the {other} arm and stretch the {side} ahead""",
         _differing(("ahead", None), ("out", None))),
    part("arms", "{side} hand on the hip, {other} arm up",
         """{side} hand on the hip, {other} arm up|the {side} hand at the waist and the {other} arm raised|one hand on the hip, the {side}, and the other in the air|{other} arm overhead and {side} hand on the waist|{side} arm akimbo, {other} arm in the air|{side} hand on hip with the {other} hand up high|disco arms, {side} hand on the hip|{other} arm raised with the {side} hand at the hip|{other} hand high, {side} hand on the hip|the {side} fist on the hip and the {other} arm to the sky|{side} hand propped on the waist, {other} one up|a flamenco pose of the arms, {side} hand on the hip|{other} arm straight up while the {side} hand rests on the hip|{side} on the hip, {other} up""",
         """put the {side} hand on the hip and raise the {other} arm|{side} hand on the hip, {other} arm up|raise the {other} arm with the {side} hand on the hip|lift the {other} hand, keep the {side} on the waist|set the {side} hand on the hip, the {other} in the air|{other} arm overhead, {side} hand at the waist|do disco arms, {side} hand on the hip|reach up with the {other} arm, {side} hand on the hip|rest the {side} hand on the hip and stretch the {other} arm up|hold the {other} arm high and the {side} hand at the waist|place the {side} hand on the hip, {other} hand to the sky|put one hand on the hip, the {side}, the other up""",
         lambda side, rng: sequence(touch("waist", elbow="out+0.25back")(side, rng), arm(other(side), "up+0.12out"))),
    part("arms", "arms akimbo",
         """arms akimbo|hands on hips|a superhero stance of the arms|fists on the hips|akimbo|the elbows out, hands on hips|hands planted at the waist, elbows wide|arms like a sugar bowl's handles|Superman arms, fists at the waist|hands on waist|arms akimbo, elbows out|hands propped on hips like a scolding mother|hands on hips and elbows wide|both elbows out, both fists at the waist""",
         """put your arms akimbo|hands on hips|stand with arms akimbo|put hands on hips|plant your fists on your hips|stand like Superman with fists at the waist|rest your fists at the waist, elbows wide|akimbo, please|keep hands on hips, elbows out|set the fists on the hips|scold with hands on hips|go akimbo""",
         arms_apart(lambda side: reach(side, "waist", None, "out+0.15back"))),
    part("arms", "hands on knees, bent over",
         """hands on knees, bent over|bent over with the hands on the knees|hands braced on the knees, out of breath|the hands propped on the knees, leaning over|leaning on the knees with both hands|hands on knees|bent forward, catching the breath with hands on knees|hands on knees like a goalkeeper waiting|stooped with both hands on the knees|catching the breath, hands on knees|leaning forward, hands on the kneecaps|hands resting on knees, trunk bent|panting over the knees|both palms on the knees, back bent""",
         """bend over and put your hands on your knees|hands on knees|lean on your knees with both hands|brace both palms against the knees|catch your breath, hands on knees|bend forward, both palms on the knees|prop yourself on your knees|rest on your knees with your hands, bent over|stoop with the hands on the knees|lean over, hands on knees|put hands on knees|pant with hands on knees""",
         _lowered("knee", "out+0.4back", 30, range(6)), ("trunk", "legs")),
    part("arms", "hands on thighs",
         """hands on thighs|hands laid flat on the thighs|palms on the thighs|hands resting on thighs|the palms flat on the upper legs|hands quietly on the thighs|both palms down on the thighs|the palms on the quads|hands lying on the thighs|palms resting on the lap|hands slapped on the thighs|hands on the upper legs, calm|palms on top of the thighs|fingers spread on the thighs""",
         """put hands on thighs|lay your palms on the thighs|rest the palms flat on the upper legs|hands on thighs|slap your thighs|place the palms on the thighs|rest hands on thighs|lay the hands flat on the thighs|palms on thighs, please|press the palms into the thighs|set the palms on top of the thighs|spread the fingers on the thighs""",
         _lowered("thigh", "out+0.4back", 3), ("trunk",)),
    part("arms", "hands on shoulders",
         """hands on shoulders|the fingertips on the shoulders, elbows out|hands on the own shoulders, elbows wide|elbows out with the fingers on the shoulders|like chicken wings, fingers on the shoulders|arms like chicken wings|fingertips touching the shoulders|elbows like wings, hands at the shoulders|hands on own shoulders|fingertips to shoulders|both elbows out sideways, fingertips on the shoulders|hands on the tops of the shoulders|elbows winged out, hands on shoulders|the elbows at shoulder height and the hands on the shoulders""",
         """put hands on shoulders|put the fingertips on the shoulders, elbows out|make chicken wings with your arms|hands on shoulders|touch the shoulders with the fingertips, elbows wide|fingertips to shoulders|bring the fingers to the shoulders, elbows out|make wings with the elbows, hands on shoulders|place the fingertips on your shoulders|rest hands on shoulders, elbows wide|hold the elbows out, fingers on the shoulders|flap your elbows like a chicken""",
         lambda side, rng: sequence(*(touch("shoulder", elbow="out+0.25down+0.3ahead", fingers="in+0.6back+0.3down")(way, rng) for way in BOTH))),
    part("arms", "hands over the face",
         """hands over the face|the face buried in the hands|the face in the hands|hands covering the face|face hidden in the hands|both palms over the face|crying into the hands|the hands hiding the face|face in hands|the hands held before the face in shame|eyes covered with both palms|hands pressed to the face|the head buried in the hands|hands over the face in despair""",
         """bury your face in your hands|put the face in the hands|hide your face in your hands|cover your face with the palms|hold the hands over the face|cry into your hands|put hands over the face|bring the palms to the face|press the palms over the eyes|play peekaboo|hide the eyes behind the palms|sob into the hands""",
         arms_apart(lambda side: _over_the_face(side))),
    part("arms", "hands in surrender",
         """hands up in surrender|hands up|hands up, don't shoot|hands raised in surrender|hands held up beside the head|arms up as if robbed|the hands up and open at head height|surrendering hands|hands in the air as at gunpoint|both hands up in defeat|hands raised beside the shoulders, palms ahead|hands up as under arrest|hands up to show they are empty|hands up in defence, palms ahead""",
         """hands up|put your hands up in surrender|surrender|raise your hands, don't shoot|stick 'em up|hold the hands up beside the head|put your hands where I can see them|show empty hands beside the head|raise the hands in defeat|give up with raised hands|hold your hands up as if robbed|lift the hands, palms ahead, in surrender""",
         arms_apart(lambda side: arm(side, "out+0.35down+0.2ahead", "up+0.15out+0.2ahead"))),
    part("arms", "hands together at the {side} cheek",
         """hands together at the {side} cheek|both hands under the {side} cheek like a pillow|hands folded beside the {side} cheek|the palms together against the {side} side of the face|a pillow made of the hands at the {side} cheek|hands in a sleeping gesture on the {side}|hands clasped by the {side} ear|palms together as a pillow, {side} side|joined hands at the {side} ear|hands joined by the {side} side of the face|both hands to the {side} cheek, dreamy|hands clasped beside the {side} cheek|the hands pressed together by the {side} cheek|sleepy hands at the {side} cheek""",
         """put both hands together at the {side} cheek|make a pillow of your hands at the {side} cheek|join the hands beside the {side} cheek|fold the hands under the {side} cheek|bring both palms to the {side} side of the face|clasp your hands by the {side} ear|hold joined hands to the {side} cheek|mime sleep on the {side} side with the hands|lay joined palms against the {side} cheek|press the palms together by the {side} cheek|rest joined hands on the {side} cheek|put the palms together at the {side} ear""",
         lambda side, rng: sequence(touch("cheek", elbow="down+0.4out+0.3ahead", gap=0.02)(side, rng), touch("cheek", "other", elbow="down+0.8ahead+0.2out", gap=0.05)(other(side), rng))),
    part("arms", "{hand} on the other wrist",
         """{hand} holding the {other} wrist|{hand} on the {other} wrist|{hand} gripping the {other} wrist|{hand} touching the {other} wrist|{hand} around the {other} wrist|on the {other} wrist {hand}|{hand} feeling the pulse of the {other} wrist|{hand} pointing at the watch on the {other} wrist|{hand} clasping the {other} wrist|{hand} rubbing the {other} wrist|{hand} on the opposite wrist|{hand} on the {other} wristwatch|{hand} on the wrist of the {other} hand|{hand} around the {other} wrist in front""",
         """hold the {other} wrist with {hand}|grab your {other} wrist with {hand}|touch the {other} wrist with {hand}|put {hand} on the {other} wrist|feel the pulse on the {other} wrist with {hand}|tap the {other} wrist with {hand}|clasp the {other} wrist with {hand}|rub your {other} wrist with {hand}|bring {hand} to the {other} wrist|grip the opposite wrist with {hand}|take the {other} wrist in {hand}|clutch the {other} wrist with {hand}""",
         _holding("wrist")),
    part("arms", "shoulders shrugged",
         """shoulders shrugged|a shrug|the shoulders up at the ears|shrugging|shoulders hunched up|shoulders high|shrugged shoulders|tense shoulders, up high|the shoulders pulled up to the ears|hunched shoulders|the neck sunk between raised shoulders|shoulders raised in a shrug|shoulders lifted|shoulders hiked up""",
         """shrug|shrug your shoulders|shrug the shoulders|raise the shoulders|lift your shoulders|pull the shoulders up to the ears|hunch up your shoulders|hike the shoulders up|give a shrug|bring the shoulders to the ears|shoulders up|tense the shoulders up""",
         arms_apart(lambda side: collar(side, 22))),
    part("arms", "shoulders pulled back",
         """shoulders pulled back|shoulders back|the shoulders drawn back|shoulder blades squeezed together|shoulders back like a soldier|the shoulder blades together|shoulders rolled back|shoulders open|shoulders drawn to the rear|retracted shoulders|pulled-back shoulders|the shoulders squared and back|shoulders back in good posture|the shoulder blades pinched""",
         """pull the shoulders back|pull your shoulders back|squeeze the shoulder blades together|roll the shoulders back|shoulders back|draw back the shoulders|open the shoulders|pinch the shoulder blades|retract the shoulders|bring the shoulder blades together|set the shoulders back|push the shoulders to the rear""",
         arms_apart(lambda side: collar(side, 1, -22))),
    part("arms", "shoulders rounded forward",
         """shoulders rounded forward|rounded shoulders|the shoulders rolled forward|shoulders forward|the shoulders caved in|slumped shoulders|shoulders drooping forward|shoulders turned inwards|protracted shoulders|shoulders hunched forward|the shoulders pushed to the front|sagging shoulders, forward|shoulders closed over the chest|shoulders drawn together in front""",
         """round the shoulders|round your shoulders forward|roll the shoulders forward|let the shoulders slump forward|push the shoulders to the front|shoulders forward|cave the shoulders in|slump your shoulders|bring the shoulders together in front|protract the shoulders|hunch the shoulders forward|close the shoulders over the chest""",
         arms_apart(lambda side: collar(side, -2, 24))),
    part("arms", "shoulders relaxed",
         """shoulders relaxed|shoulders low and loose|the shoulders down|shoulders not raised|dropped shoulders|relaxed shoulders|shoulders lowered|the shoulders away from the ears|no shrug|soft shoulders|shoulders at rest|shoulders not hunched|shoulders sunk|loose shoulders""",
         """relax the shoulders|relax your shoulders|drop the shoulders|lower your shoulders|let the shoulders sink|shoulders down|don't shrug|take the shoulders away from the ears|stop shrugging|loosen the shoulders|let the shoulders fall|don't hunch the shoulders""",
         arms_apart(lambda side: collar(side, -2))),
)  # fmt: skip


def _palms_up(side: Side) -> Move:
    def move(posture: Posture) -> None:
        posture.arm(side, "down+0.3out", "out+0.9ahead+0.1up")
        posture.hand(side, "out+0.8ahead", "up")

    return move


def _over_the_face(side: Side) -> Move:
    def move(posture: Posture) -> None:
        posture.reach(side, "eyes", None, "down+0.45out+0.5ahead", 0.0)

    return move
