"""Trunk and head: leaning, bending, twisting, hips and chest; where the head turns, nods, tilts."""

from __future__ import annotations

import numpy as np

from .making import lean, sequence, trunk
from .moves import Move, arm, head
from .part import Make, part
from .posture import INDEX, Posture, Side, X, Z, rotation


def _head(turn: float = 0, nod: float = 0, tilt: float = 0) -> Make:
    """Turn and tilt go to the side that is meant."""
    return lambda side, rng: head(*((turn, nod, tilt) if side == "left" else (-turn, nod, -tilt)))


def _thrust(neck: float, nod: float) -> Make:
    """The neck pitched forward and the head back on it: the chin goes ahead or in."""

    def move(posture: Posture) -> None:
        posture.rotations[INDEX["neck"]] = rotation(X, neck)
        posture.rotations[INDEX["head"]] = rotation(X, nod)

    return lambda side, rng: move


def _watching(side: Side) -> Move:
    """The arm up and out, the face turned to its hand."""
    return sequence(arm(side, "out+0.75up+0.25ahead"), head(52 if side == "left" else -52, -30))


TRUNK = (
    part("trunk", "leaning a little forward",
         """the body leaning slightly forward|leaning a bit forward|the torso tilted slightly forward|bent forward a little|leaning forward slightly|a slight forward lean|the trunk inclined a little|a small bow|a little bent over|the upper body a touch forward|slightly bowed|nodding forward a bit with the body|the chest slightly ahead of the hips|inclined slightly to the front|not quite upright, a little forward""",
         """lean forward a little|lean slightly forward|bend forward a bit|tilt the torso forward slightly|incline the trunk a little|bow slightly|make a small bow|tip the upper body forward a bit|bend over slightly|lean in a little|give a slight forward lean|move the chest slightly ahead|just lean forward a touch""",
         lean(8, 14)),
    part("trunk", "leaning forward",
         """leaning forward|the upper body bent forward|the torso leaning forward|bent forward at the hips|bent over a bit|stooping|stooped|leaning over|the trunk inclined forward|bent forward|bowing|bent over|hinged at the hips|the body bent to the front|in a bow|the upper body leaning ahead""",
         """lean forward|bend forward|bend over|lean the upper body forward|stoop|bow|hinge at the hips|incline the trunk|lean over|take a bow|bend the torso forward|tip the body forward|bend at the hips|flex the trunk""",
         lean(20, 30)),
    part("trunk", "bent far forward",
         """the torso horizontal|bent over deeply|folded forward|the back parallel to the floor|bent forward to a right angle|bent double to the horizontal|the trunk level with the floor|a flat back, parallel to the floor|in a deep bow|bent far forward|bent far over|the upper body horizontal|bowing very low|a table-top back|hinged over until the back is level""",
         """bend over until the back is horizontal|fold forward|bend down deeply|bow deeply|bend far forward|bend over a lot|hinge at the hips until the back is level|make a flat back|make a deep bow|bring the torso parallel to the floor|lean very far forward|bend way over|put the trunk horizontal|bend forward to a right angle""",
         lean(52, 48)),
    part("trunk", "folded all the way down",
         """folded all the way down|bent over with the head at the knees|the chest on the thighs, bent over|hanging upside down from the hips|a full forward fold|in uttanasana|folded in half at the hips|bent double|doubled over completely|the forehead at the knees|jackknifed|in a ragdoll hang|head down, folded at the hips|bent over as far as possible|the upper body hanging upside down""",
         """fold all the way down|bring the head to the knees|bend over as far as you can|fold in half|hang down from the hips|do a full forward fold|bow down as far as you can|bend double|put the chest on the thighs|drop the head to the knees|jackknife|bend down completely|hang like a ragdoll""",
         lean(76, 78)),
    part("trunk", "leaning a little back",
         """leaning a little back|leaning slightly back|a slight backward lean|the torso tilted back a bit|tipped slightly backwards|the upper body a touch back|a little inclined to the rear|leaning back slightly|slightly leaning backwards|the trunk just behind the hips|the chest a bit behind the hips|a small lean to the back|slightly reclined|leaning back just a bit""",
         """lean back a little|lean slightly back|lean backwards a bit|tilt the torso back slightly|tip the upper body back a bit|recline slightly|lean back just a touch|move the chest slightly back|incline slightly backwards|ease back a little|give a slight backward lean|lean to the rear a bit""",
         lean(-6, -10)),
    part("trunk", "leaning back",
         """leaning back|the upper body leaning backwards|leaning backwards|the torso leaning back|inclined to the rear|the trunk tilted backwards|tipped back|the upper body reclined|leaning to the back|the chest behind the hips|the body tilted back|reclining, standing|recoiling|leaning away to the back|the upper body tilted to the rear""",
         """lean back|lean backwards|lean the torso back|tilt the trunk backwards|tip back|recline the upper body|lean away to the back|recoil|incline backwards|bring the chest behind the hips|lean your upper body back|tilt back|lean to the rear""",
         lean(-14, -18)),
    part("trunk", "back arched",
         """the back arched|arched backwards|bent backwards|in a backbend|an arched back|the spine arched|the back hollowed, chest to the sky|a standing backbend|the back in extension|the spine bent backwards|the belly out and the back hollow|hyperextended at the back|arching backwards|the back in a curve to the rear|bowed backwards""",
         """arch your back|bend backwards|arch backwards|do a backbend|arch the spine|hollow the back|extend the spine|curve the back to the rear|bend the back backwards|arch the back|bow backwards|go into a backbend|open the chest to the sky""",
         lean(-10, -36)),
    part("trunk", "bent far back",
         """bent far back|a deep backbend|leaning very far back|bent backwards as far as possible|bending way back|bent back like a limbo dancer|arched back a lot|the upper body thrown far back|leaning back a lot|nearly bent into a bridge|in a dramatic backbend|the back arched to the extreme|in a limbo|bent over backwards""",
         """bend far back|lean back as far as you can|lean back a lot|do a deep backbend|do the limbo|bend over backwards|arch back to the extreme|throw the upper body far back|lean very far back|bend backwards as far as possible|arch your back a lot|bend way back""",
         lean(-26, -56)),
    part("trunk", "bent to the {side}",
         """leaning to the {side}|the torso bent to the {side}|bent sideways to the {side}|the upper body tilted to the {side}|leaning over to the {side} side|in a side bend to the {side}|the trunk inclined to the {side}|laterally flexed to the {side}|bent to the {side}|a side bend {side}|tilting the body {side}|bent over to the {side}|the waist bent to the {side}|the upper body bent {side}|sideways lean to the {side}""",
         """lean to the {side}|bend to the {side}|bend sideways to the {side}|tilt the upper body to the {side}|lean over to your {side}|side bend {side}|do a side bend to the {side}|lean {side}|incline the trunk to the {side}|bend at the waist to the {side}|tip the upper body to the {side}|laterally flex the spine to the {side}|lean your body to the {side}""",
         trunk(bow=32)),
    part("trunk", "bent slightly to the {side}",
         """leaning slightly to the {side}|the torso a little bent to the {side}|a slight side bend to the {side}|bent a bit to the {side}|the upper body slightly tilted to the {side}|leaning a bit {side}|a small lean to the {side}|the trunk inclined a touch to the {side}|tilting slightly {side}|bent sideways a little, to the {side}|a slight lean {side}|slightly bent over to the {side}|the body a little tilted to the {side}|a tiny side bend {side}""",
         """lean slightly to the {side}|lean a bit to the {side}|bend a little to the {side}|tilt the upper body slightly {side}|lean a touch {side}|do a small side bend to the {side}|incline the trunk a little to the {side}|tip slightly to the {side}|bend sideways a bit, to the {side}|lean just a little {side}|lean over a bit to your {side}|side bend slightly {side}""",
         trunk(bow=14)),
    part("trunk", "bent far to the {side}",
         """bent far to the {side}|leaning a lot to the {side}|in a deep side bend to the {side}|the torso bent far over to the {side}|bent sideways as far as possible to the {side}|leaning way over to the {side}|the upper body tilted far to the {side}|a large side bend {side}|bent strongly to the {side}|the trunk bent like a bow to the {side}|leaning very far {side}|far over to the {side} side|a deep sideways bend to the {side}|stretched over far to the {side}""",
         """bend far to the {side}|lean a lot to the {side}|bend as far as you can to the {side}|lean way over to the {side}|do a deep side bend to the {side}|lean far {side}|tilt the upper body far to the {side}|bend sideways as far as possible to the {side}|bend strongly to the {side}|stretch far over to the {side}|lean very far to your {side}|do a big side bend {side}""",
         trunk(roll=14, bow=40)),
    part("trunk", "twisted to the {side}",
         """the torso twisted to the {side}|the upper body turned to the {side}|shoulders rotated to the {side}|chest turned to the {side}|twisting to the {side}|the trunk rotated to the {side}|the chest facing {side}|twisted to the {side} at the waist|the spine rotated to the {side}|the shoulders turned {side}|twisted {side}|the upper body rotated {side}|a twist to the {side}|wound up to the {side}|the chest but not the hips turned to the {side}""",
         """twist to the {side}|turn the upper body to the {side}|rotate the torso to the {side}|turn your shoulders to the {side}|twist the waist to the {side}|turn the chest {side}|twist {side}|rotate your trunk to the {side}|turn from the waist to the {side}|wind up to the {side}|twist the spine {side}|rotate the shoulders {side}|face the chest to the {side}""",
         trunk(twist=42)),
    part("trunk", "twisted slightly to the {side}",
         """the torso twisted slightly to the {side}|the upper body turned a little {side}|shoulders rotated slightly to the {side}|chest a bit to the {side}|a slight twist to the {side}|the trunk turned a touch {side}|the chest angled slightly {side}|twisted a little to the {side}|the shoulders a bit rotated to the {side}|a small twist {side}|the upper body slightly rotated to the {side}|the chest turned a little to the {side}|turned slightly {side} at the waist|a three-quarter turn of the chest to the {side}""",
         """twist slightly to the {side}|turn the upper body a little {side}|rotate the torso a bit to the {side}|turn your shoulders slightly to the {side}|twist a little {side}|turn the chest a bit {side}|angle the chest slightly {side}|rotate the trunk a touch to the {side}|make a small twist {side}|turn slightly from the waist to the {side}|twist the waist a little to the {side}|twist a bit to your {side}""",
         trunk(twist=20)),
    part("trunk", "twisted far to the {side}",
         """the torso twisted far to the {side}|the upper body turned a lot to the {side}|shoulders rotated as far as possible to the {side}|twisted all the way to the {side}|a deep twist to the {side}|the chest turned completely {side}|twisted far {side}|the spine wrung to the {side}|a strong twist to the {side}|the upper body wound far {side}|a big twist {side}|the shoulders turned fully to the {side}|twisted around to the {side} to look behind|wrung like a towel to the {side}""",
         """twist far to the {side}|twist a lot to the {side}|twist as far as you can to the {side}|turn the upper body all the way {side}|rotate the torso fully to the {side}|do a deep twist to the {side}|turn your shoulders as far as possible to the {side}|twist all the way {side}|wind up far to the {side}|wring the spine to the {side}|turn the chest completely {side}|twist around to the {side}""",
         trunk(twist=64)),
    part("trunk", "back straight",
         """an upright torso|a straight back|the upper body upright|the back straight|sitting or standing tall|the spine erect|a vertical torso|the trunk upright|not leaning|no twist in the trunk|not bent over|an erect posture|a tall spine|the torso neutral|the back upright|a ramrod-straight back""",
         """straighten your back|sit up straight|hold the torso upright|straighten up|straighten the spine|don't lean|don't bend over|stop leaning|hold your back straight|stand tall|stop slouching|bring the upper body upright|undo the twist|lengthen the spine""",
         lean(0, 0)),
    part("trunk", "slouched",
         """hunched|slouched|a rounded back|hunched over|the back rounded|slouching|a hunchback|a curved spine, slumped|poor posture|the upper back hunched|slumped|the chest sunken|a bent old back|a crooked back|a cat's hump|sagging in the trunk""",
         """slouch|hunch|round your back|hunch over|slump|hunch your back|let the chest sink in|round the upper back|sag in the trunk|curl the spine forward|make a hump|slouch down|let your back slump|collapse the chest""",
         trunk(pitch=-12, bend=40)),
    part("trunk", "slightly slouched",
         """slightly slouched|a slightly rounded back|hunched a little|slouching a bit|a little slumped|the back a bit rounded|a slight hunch|slightly hunched over|not quite upright, slumped a bit|a bit of a slouch|the chest slightly sunken|the spine a little curved|slightly stooped|a relaxed, slightly rounded back""",
         """slouch a little|hunch a bit|round your back slightly|slump a little|let the chest sink slightly|slouch slightly|curl the spine a bit|hunch slightly|sag a little in the trunk|round the upper back a bit|relax into a slight slouch|slouch just a touch""",
         trunk(pitch=-6, bend=20)),
    part("trunk", "chest out",
         """the chest out|chest out|a proud chest|the chest puffed out|chest up|the breast swelled with pride|a puffed-up chest|standing proud|the chest thrust forward|chest lifted|the ribcage lifted|a soldier's chest|the breastbone up|a swollen chest|the chest raised and open""",
         """stick your chest out|puff out the chest|chest out|lift the chest|push the chest forward|stand proud|swell your breast with pride|raise the breastbone|open the chest|thrust the chest forward|puff yourself up|lift the ribcage|chest up""",
         trunk(pitch=5, bend=-19)),
    part("trunk", "hips pushed to the {side}",
         """hips pushed to the {side}|the hips shifted to the {side}|the hip stuck out to the {side}|the pelvis out to the {side}|hip popped to the {side}|the {side} hip out|hips swung to the {side}|the {side} hip jutting out|a {side} hip pop|the pelvis shifted {side}|hips thrust {side}|hula hips to the {side}|hips to the {side}|the {side} hip cocked|the weight of the hips over to the {side}""",
         """push your hips to the {side}|shift the hips to the {side}|stick the {side} hip out|pop your {side} hip|swing the hips to the {side}|move the pelvis to the {side}|hips {side}|jut the {side} hip out|push the {side} hip out|cock the {side} hip|thrust the hips {side}|sway the hips to the {side}""",
         lambda side, rng: _hip_out(side)),
    part("trunk", "hips pushed forward",
         """hips pushed forward|the pelvis thrust forward|the hips forward|the pelvis ahead of the chest|hips thrust ahead|the pelvis pushed out in front|the hips jutting forward|leading with the hips|the groin pushed forward|the pelvis tilted forward and out|hips out in front|the hips ahead|a pelvic thrust|swaying forward at the hips""",
         """push the hips forward|thrust your hips forward|push the pelvis ahead|hips forward|move the hips to the front|do a pelvic thrust|stick the pelvis out in front|jut the hips forward|lead with the hips|thrust the pelvis|bring the hips ahead|shove your hips forward""",
         lambda side, rng: _hips_ahead(-16, 8, -4)),
    part("trunk", "seat pushed back",
         """the bottom stuck out|the seat pushed back|hips pushed back|the bum out|sticking the bottom out|the hips back, chest ahead|the buttocks pushed out|the pelvis back|the hips to the rear|a duck's bottom|hollow back, bottom out|hips hinged back|the rear end stuck out|the backside poking out""",
         """stick your bottom out|push the hips back|push the seat back|stick the bum out|hips back|hinge the hips back|poke out the backside|move the pelvis to the rear|push your buttocks out|stick out your rear end|shove the hips backwards|send the hips back""",
         lambda side, rng: _hips_ahead(24, -11, -8)),
    part("trunk", "hips turned to the {side}",
         """hips turned to the {side}|the pelvis rotated to the {side}|the hips facing {side}, chest ahead|the hips twisted to the {side}|hips rotated {side} under a steady chest|the belt buckle pointing {side}|the pelvis turned {side}|hips swivelled to the {side}|the lower body turned to the {side}|the hips but not the chest turned {side}|pelvis facing {side}|the hips wound to the {side}|swivelled hips, to the {side}|a twist of the hips to the {side}""",
         """turn the hips to the {side}|rotate the pelvis to the {side}|twist the hips {side}|swivel your hips to the {side}|point the belt buckle {side}|turn your pelvis {side}|face the hips {side}, chest ahead|rotate the hips {side}|turn only the hips to the {side}|move the hips round to the {side}|wind the hips to the {side}|swing the pelvis round to the {side}""",
         trunk(turn=26, twist=-26)),
    part("trunk", "bent and twisted to the {side}",
         """bent forward and twisted to the {side}|leaning forward with the chest turned {side}|bent over to the {side} front|leaning forward and turned {side}|bending down, rotated to the {side}|the trunk flexed and rotated to the {side}|stooping and turning {side}|bent over with the shoulders turned to the {side}|a forward bend with a twist to the {side}|leaning diagonally forward to the {side}|bowed and twisted {side}|the upper body down and round to the {side}|bent and twisted to the {side}|leaning over diagonally, to the front and {side}""",
         """bend forward and twist to the {side}|lean forward and turn the chest {side}|bend over to the {side} front|lean diagonally forward to the {side}|bend down and rotate to the {side}|stoop and turn {side}|lean forward, shoulders to the {side}|flex and rotate the trunk to the {side}|bow and twist {side}|bend and twist to the {side}|bend forward with a twist to the {side}|lean over diagonally to the front and {side}""",
         trunk(pitch=22, bend=26, twist=34)),
)  # fmt: skip

HEADS = (
    part("head", "head turned {side}",
         """the head turned to the {side}|looking to the {side}|looking {side}|the face turned {side}|head rotated to the {side}|glancing {side}|facing {side} with the head|the head to the {side}|the gaze to the {side}|eyes {side}|head {side}|the face in profile, to the {side}|gazing off to the {side}|the nose pointing {side}|watching something on the {side}|checking the {side} before crossing""",
         """turn the head to the {side}|look to the {side}|look {side}|turn your head {side}|rotate the head to the {side}|glance {side}|face {side}|eyes {side}|point the nose {side}|watch something on the {side}|gaze to the {side}|head to the {side}|swing your head {side}|check the {side}""",
         _head(turn=58)),
    part("head", "head turned slightly {side}",
         """the head turned slightly to the {side}|looking a little to the {side}|the head a bit to the {side}|looking slightly {side}|the face turned a touch {side}|head rotated a little to the {side}|a slight head turn {side}|the nose a bit to the {side}|looking just off to the {side}|the face in three-quarter view to the {side}|the head barely turned {side}|eyes slightly {side}|facing a little {side} with the head|the gaze a bit to the {side}""",
         """turn the head slightly to the {side}|look a bit to the {side}|turn the head a little {side}|look slightly {side}|rotate the head a touch to the {side}|glance slightly {side}|turn your face a bit {side}|look just off to the {side}|turn your head a little to the {side}|move the nose a bit {side}|look a little {side}|head slightly {side}""",
         _head(turn=26)),
    part("head", "looking over the {side} shoulder",
         """looking over the {side} shoulder|looking back over the {side} shoulder|the head turned as far {side} as it goes|glancing back past the {side} shoulder|the chin over the {side} shoulder|peering over the {side} shoulder|looking behind on the {side}|checking the {side} blind spot|the head twisted far to the {side}|looking back to the {side}|the face turned all the way {side}|the chin at the {side} shoulder|turned round to look over the {side} shoulder|the head turned far {side}""",
         """look over your {side} shoulder|look back over the {side} shoulder|turn the head as far {side} as you can|glance back past the {side} shoulder|put the chin over the {side} shoulder|peer over your {side} shoulder|look behind you on the {side}|check your {side} blind spot|turn the head far to the {side}|bring the chin to the {side} shoulder|look way {side}|turn the head a lot to the {side}""",
         _head(turn=76, nod=6)),
    part("head", "looking down",
         """looking down|the head lowered|the head bowed|head down|gaze on the floor|looking at the floor|looking at the feet|the face to the ground|the eyes on the floor|head hanging|the head bent forward|a bowed head|looking at {poss} shoes|the head nodding down|chin down|the head dropped""",
         """look down|lower the head|bow your head|look at the floor|look at your feet|nod the head down|hang your head|head down|drop the head|look at your shoes|chin down|bend the head forward|lower your gaze to the floor|tilt the head down""",
         _head(nod=36)),
    part("head", "looking a little down",
         """looking a little down|the head slightly lowered|looking slightly down|the head bowed a bit|chin slightly down|a slight nod|the gaze a bit below the horizon|the face tilted down a touch|the head a little bent forward|eyes slightly lowered|looking a few steps ahead on the floor|the chin a bit lowered|the head dipped slightly|the head down a little""",
         """look a little down|lower the head slightly|bow the head a bit|chin slightly down|nod slightly|tilt the head down a touch|lower the chin a bit|dip your head slightly|look slightly down|lower your gaze a little|drop the chin a little|bend the head forward a bit""",
         _head(nod=17)),
    part("head", "chin on the chest",
         """the chin on the chest|chin to chest|the head hanging all the way down|the head bowed as far as it goes|the chin touching the breastbone|the head dropped onto the chest|looking straight down at {poss} belly|chin tucked to the chest|the head bowed deeply|asleep with the chin on the chest|the head down a lot|the chin pressed to the chest|the neck fully flexed|the head sunk on the breast""",
         """put the chin on the chest|chin to chest|bow your head as far as it goes|drop your head onto the chest|tuck the chin to the chest|bow the head deeply|touch the breastbone with the chin|look straight down at your belly|lower the head all the way|let the head hang all the way down|look down as far as you can|press the chin to the chest""",
         _head(nod=58)),
    part("head", "looking up",
         """looking up|the head tilted back|looking at the sky|gazing upwards|the head raised|chin up|looking at the ceiling|the face turned up|eyes to the sky|the head back|the chin lifted|watching a plane|looking at the stars|the face to the sky|the nose in the air|the gaze upwards""",
         """look up|tilt the head back|look at the sky|raise your head|lift the chin|look at the ceiling|head back|raise the chin|gaze up|turn the face up|look at the stars|chin up|look upwards|watch the birds""",
         _head(nod=-38)),
    part("head", "looking a little up",
         """looking a little up|the chin slightly raised|looking slightly up|chin up a bit|the head tilted slightly back|the head raised a little|the gaze a bit above the horizon|the face turned up a touch|the nose slightly up|the chin a little lifted|looking proudly over people's heads|the head a bit back|eyes slightly up|the head high, looking a bit up""",
         """look a little up|raise the chin slightly|look slightly up|chin up a bit|tilt the head slightly back|raise the head a little|lift the chin a touch|turn the face up a bit|look up slightly|lift your head a little|raise your chin a bit|bring the nose slightly up""",
         _head(nod=-18)),
    part("head", "head tilted far back",
         """the head tilted far back|the head thrown back|looking straight up|the head back as far as it goes|the face to the ceiling, head far back|looking right up at the zenith|the neck fully extended|the head dropped back|the head fallen back|the throat exposed, head back|laughing with the head thrown back|the head way back|the head flung back|the chin as high as it goes""",
         """tilt the head far back|throw your head back|look straight up|drop the head back|put the head back as far as it goes|look right up at the zenith|fling the head back|extend the neck fully|let the head fall back|raise the chin as high as you can|tilt the head back a lot|look up as far as you can""",
         _head(nod=-62)),
    part("head", "head tilted {side}",
         """the head tilted to the {side}|the head leaning to the {side}|the head cocked to the {side}|the head tipped to the {side}|a head tilt to the {side}|the head inclined to the {side}|the head sideways, to the {side}|head tilted {side}|the {side} ear lowered|the head askew, to the {side}|the head bent to the {side}|the head leaning {side}|a questioning tilt of the head to the {side}|the neck bent to the {side}""",
         """tilt the head to the {side}|tilt your head {side}|cock the head to the {side}|lean the head to the {side}|tip your head {side}|incline the head to the {side}|bend the neck to the {side}|lower the {side} ear|lean your head {side}|bend the head to the {side}|cock your head {side}|tip the head to the {side}""",
         _head(tilt=28)),
    part("head", "head tilted slightly {side}",
         """the head tilted slightly to the {side}|the head a little tilted to the {side}|the head cocked a bit to the {side}|a slight head tilt {side}|the head leaning slightly {side}|the head tipped a touch to the {side}|the head inclined a little {side}|the head a bit askew to the {side}|a small tilt of the head to the {side}|the head barely tilted {side}|the {side} ear a bit lower|the neck slightly bent to the {side}|the head slightly cocked {side}|the head just off upright, to the {side}""",
         """tilt the head slightly to the {side}|tilt your head a little {side}|cock the head a bit to the {side}|lean the head slightly {side}|tip your head a touch {side}|incline the head a little to the {side}|bend the neck slightly to the {side}|tilt the head a bit {side}|lower the {side} ear slightly|cock your head slightly {side}|lean your head a little to the {side}|give a slight head tilt {side}""",
         _head(tilt=14)),
    part("head", "ear at the {side} shoulder",
         """the {side} ear at the shoulder|the head resting towards the {side} shoulder|the ear towards the {side} shoulder|the head tilted far to the {side}|the head dropped to the {side} shoulder|the head laid on the {side} shoulder|the head leaning all the way to the {side}|a neck stretch to the {side}|{side} ear to {side} shoulder|the head tilted a lot to the {side}|the head flopped to the {side}|the neck stretched, {side} ear down|nodding off onto the {side} shoulder|the head sunk to the {side} shoulder""",
         """bring the {side} ear to the shoulder|rest the head on the {side} shoulder|tilt the head far to the {side}|tilt the head a lot to the {side}|drop the head to the {side} shoulder|lay your head on the {side} shoulder|{side} ear to {side} shoulder|stretch the neck to the {side}|lean the head all the way {side}|let the head flop to the {side}|tilt the head to the {side} as far as it goes|put the {side} ear on the shoulder""",
         _head(tilt=46)),
    part("head", "looking up {side}",
         """looking up and to the {side}|looking up {side}|the head turned {side} and raised|gazing at something high on the {side}|the face turned up to the {side}|the chin up and to the {side}|looking diagonally up to the {side}|eyes up {side}|looking at the upper {side} corner|the head up and turned {side}|peering up to the {side}|the gaze up and {side}|the nose up and to the {side}|looking to the {side} and upwards""",
         """look up and to the {side}|look up {side}|turn the head {side} and raise the chin|look diagonally up to the {side}|gaze at something high on the {side}|look at the upper {side} corner|turn the face up to the {side}|eyes up {side}|look to the {side} and up|raise your head and turn it {side}|chin up and {side}|peer up to the {side}""",
         _head(turn=44, nod=-28)),
    part("head", "looking down {side}",
         """looking down and to the {side}|looking down {side}|the head turned {side} and lowered|looking at something on the floor to the {side}|the face turned down to the {side}|the chin down and to the {side}|looking diagonally down to the {side}|eyes down {side}|looking at the lower {side} corner|the head down and turned {side}|the gaze down and {side}|looking at the floor on the {side}|the nose down and to the {side}|looking to the {side} and downwards""",
         """look down and to the {side}|look down {side}|turn the head {side} and lower the chin|look diagonally down to the {side}|look at the floor on the {side}|look at something low on the {side}|turn the face down to the {side}|eyes down {side}|look to the {side} and down|lower your head and turn it {side}|chin down and {side}|look at the lower {side} corner""",
         _head(turn=42, nod=30)),
    part("head", "looking at the {side} foot",
         """looking at the {side} foot|looking down at the {side} foot|eyes on the {side} foot|watching the {side} foot|the gaze on the {side} shoe|the head down towards the {side} foot|looking at the {side} shoe|the face towards the {side} foot|checking the sole of the {side} foot with the eyes|staring at the {side} foot|looking down at the {side} shoe|gazing at the toes of the {side} foot|the head bowed towards the {side} foot|with eyes on the {side} shoe""",
         """look at the {side} foot|look at your {side} foot|look down at the {side} foot|watch the {side} foot|look at your {side} shoe|stare at the {side} foot|turn the face to the {side} foot|gaze at the toes of the {side} foot|lower your eyes to the {side} foot|bow the head towards the {side} foot|check your {side} shoe|keep your eyes on the {side} foot""",
         _head(turn=16, nod=44)),
    part("head", "head thrust forward",
         """the head thrust forward|the head pushed forward|the chin jutting out|the neck stretched forward|the head forward like a turtle|the chin stuck out|a forward head|the neck craned forward|the head poking forward|the face pushed ahead|craning the neck|a vulture neck|peering ahead with the neck stretched|the chin pushed out""",
         """thrust the head forward|push the head forward|stick your chin out|stretch the neck forward|jut the chin|crane your neck|poke the head forward|push your face ahead|head forward like a turtle|stick the neck out|move the head ahead|push the chin out""",
         _thrust(36, -34)),
    part("head", "chin tucked in",
         """the chin tucked in|a double chin|the head pulled back|the chin drawn in|the head retracted|the neck long and the chin in|the chin pulled back|the head drawn backwards, level|chin in like a soldier|the head pulled in|the chin tucked|the head held back, chin in|recoiling with the head|the chin withdrawn""",
         """tuck the chin in|pull the chin in|make a double chin|pull the head back|draw the chin in|chin in|retract the head|pull your chin back|draw the head backwards, level|tuck your chin|withdraw the chin|hold the head back, chin in""",
         _thrust(-18, 26)),
    part("head", "looking straight ahead",
         """looking straight ahead|the head straight|eyes forward|facing forward|the gaze straight ahead|the head upright|the head level|the head not turned|the head neutral|the head not tilted|looking ahead|the face forward|the chin level|the head held straight|looking neither left nor right|the head in the middle""",
         """look straight ahead|straighten the head|look forward|face forward|look ahead|head straight|don't turn the head|level the head|eyes front|hold your head up straight|don't tilt the head|bring the head back to the middle|centre the head|keep the head neutral""",
         _head()),
    part("head", "looking down at the {side} hip",
         """looking down towards the {side} hip|the head down towards the {side} hip|eyes on the {side} hip|the gaze towards the {side} pocket|looking at the {side} pocket|the chin towards the {side} armpit|sniffing the {side} armpit|the head bent down over the {side} collar bone|the nose towards the {side} armpit|the face down and far to the {side}|looking into the {side} armpit|head towards the {side} armpit|looking down past the {side} collar bone|the gaze on the {side} hip""",
         """look down at the {side} hip|look towards the {side} pocket|look into the {side} armpit|sniff the {side} armpit|turn the nose to the {side} armpit|bring the chin to the {side} collar bone|look at your {side} pocket|look down at your {side} hip|lower the head towards the {side} hip|point the chin at the {side} armpit|bend the head over the {side} collar bone|look down and far to the {side}""",
         _head(turn=52, nod=42)),
    part("arms", "looking at the raised {side} hand",
         """looking at the raised {side} hand|the {side} hand raised and the eyes on it|gazing up at the {side} hand|the {side} arm up, looking at the hand|watching the raised {side} hand|the face turned up to the raised {side} hand|the {side} arm raised, head turned to it|eyes following the lifted {side} hand|looking up at the fingers of the {side} hand|the {side} arm lifted with the gaze on the hand|admiring the raised {side} hand|the {side} hand up and out, the head looking at it|the eyes on a lifted {side} hand|looking up along the {side} arm""",
         """look at the raised {side} hand|raise the {side} hand and look at it|lift the {side} arm and look at the hand|look up along the {side} arm|gaze up at the {side} hand|watch your raised {side} hand|raise your {side} hand and watch it|turn the face to the raised {side} hand|look up at the fingers of the {side} hand|follow the raised {side} hand with the eyes|hold up the {side} hand and look at it|raise the {side} arm, eyes on the hand""",
         lambda side, rng: _watching(side), ("head",)),
)  # fmt: skip


def _hip_out(side: Side) -> Move:
    """The pelvis over to a side and dropped on the other, the feet where they were, the chest upright."""

    def move(posture: Posture) -> None:
        trunk(roll=-9, bow=17)(side, np.random.default_rng(0))(posture)
        sign = 1 if side == "left" else -1
        for way in ("left", "right"):
            hip = INDEX[f"{way}_hip"]
            sway = posture.rotations[0].T @ rotation(Z, sign * -10) @ posture.rotations[0]
            posture.rotations[hip] = sway @ posture.rotations[hip]
            posture.flat(way)

    return move


def _hips_ahead(pitch: float, legs: float, bend: float) -> Move:
    """The pelvis pitched, the legs leaning by some degrees, the chest kept over the feet."""

    def move(posture: Posture) -> None:
        trunk(pitch=pitch, bend=bend)("left", np.random.default_rng(0))(posture)
        for way in ("left", "right"):
            hip = INDEX[f"{way}_hip"]
            sway = posture.rotations[0].T @ rotation(X, legs) @ posture.rotations[0]
            posture.rotations[hip] = sway @ posture.rotations[hip]
            posture.flat(way)

    return move
