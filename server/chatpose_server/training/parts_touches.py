"""A hand on the body or on the floor; where the arm is too short the trunk leans.

In the order of the body: head, trunk, the other arm, legs, floor.
"""

from __future__ import annotations

from .making import on_floor, touch
from .part import part

HEAD = (
    part("arm", "{hand} on the head",
         """{hand} on the head|{hand} on top of the head|{hand} resting on {poss} head|{hand} touching the crown|{hand} placed on the head|on top of the head {hand}|{hand} flat on the crown of the head|{hand} on {poss} hair|{hand} holding on to a hat|{hand} patting the head|{hand} on the skull|{arm} bent with the hand on the head
         {hand} scratching the top of the head|{hand} pressed down on the head""",
         """put {hand} on your head|place {hand} on top of the head|rest {hand} on the head|touch the top of your head with {hand}|pat your head with {hand}|lay {hand} on the crown|hold on to your hat with {hand}|{hand} on the head, please|scratch the top of your head with {hand}|bring {hand} up onto the head
         set {hand} on top of your head|cover the crown with {hand}""",
         touch("above the crown", elbow="out")),
    part("arm", "{hand} on the forehead",
         """{hand} on the forehead|{hand} touching the forehead|{hand} wiping the brow|on the forehead {hand}|{hand} pressed to the forehead|{hand} feeling for a fever|{hand} slapped on the forehead|{hand} at the hairline|{hand} held to the forehead|{hand} laid on the brow|{hand} resting against the forehead|{hand} in a facepalm, on the forehead
         {hand} massaging the forehead|the palm of {hand} against the forehead""",
         """put {hand} on your forehead|touch your forehead with {hand}|lay {hand} on the brow|feel your forehead with {hand}|slap the forehead with {hand}|press {hand} to your forehead|wipe the brow with {hand}|hold {hand} against your forehead|rest {hand} on the forehead|bring {hand} to the forehead
         {hand} to the forehead|check for a fever with {hand}""",
         touch("forehead", elbow="out+0.3ahead")),
    part("arm", "{hand} shading the eyes",
         """{hand} shading the eyes|{hand} above the eyes|{hand} at the brow|{hand} at the brow like a visor|{hand} keeping the sun out of the eyes|{hand} over the eyes as a sunshade|{hand} shielding the eyes from the sun|like a visor over the eyes {hand}|{hand} at the eyebrow{s}|{hand} in a salute|{hand} held to the brow to look far
         {hand} at the edge of the brow, palm down|{hand} scanning the horizon under the palm|{hand} saluting""",
         """shade the eyes with {hand}|shield your eyes with {hand}|shield your eyes from the sun with {hand}|hold {hand} over the eyes like a visor|salute with {hand}|put {hand} to the brow|keep the sun off with {hand}|bring {hand} to the eyebrow{s}|look far into the distance under {hand}|raise {hand} to the brow
         touch your brow with {hand}|make a visor with {hand}""",
         touch("brow", elbow="out+0.3ahead", fingers="in+0.35up+0.2ahead", palm="down+0.3back")),
    part("arm", "{hand} over the eyes",
         """{hand} over the eyes|{hand} covering the eyes|{hand} in front of the eyes, hiding the view|{hand} on the eye{s}|covering the eyes {hand}|{hand} rubbing the eye{s}|{hand} wiping a tear|{hand} held over the eyes|{hand} pressed to the eyes|{hand} blocking the view|{hand} blindfolding the eyes|{hand} touching the eye{s}
         {hand} at the bridge of the nose|the palm of {hand} over the eyes""",
         """cover your eyes with {hand}|put {hand} over the eyes|rub your eye{s} with {hand}|hide your eyes behind {hand}|blindfold yourself with {hand}|hold {hand} over the eyes|press {hand} to your eyes|wipe a tear away with {hand}|pinch the bridge of the nose with {hand}|block the view with {hand}
         don't look, {hand} over the eyes|bring {hand} to the eyes""",
         touch("eyes", elbow="down+0.5out+0.4ahead")),
    part("arm", "{hand} at the ear",
         """{hand} at the ear{s}|{hand} on the ear{s}|{hand} covering the ear{s}|{hand} touching the ear{s}|{hand} on the temple{s}|{hand} cupped behind the ear{s}|{hand} holding a phone to the ear{s}|at the ear{s} {hand}|{hand} on the side{s} of the head|{hand} against the temple{s}|{hand} plugging the ear{s}|{hand} on the earlobe{s}
         {hand} pressed over the ear{s}|{hand} beside the face at ear height, touching""",
         """put {hand} to your ear{s}|cover the ear{s} with {hand}|hold {hand} to the ear{s}|touch your ear{s} with {hand}|cup {hand} behind the ear{s}|scratch the ear{s} with {hand}|press {hand} over your ear{s}|hold a phone to the ear{s} with {hand}|put {hand} on the temple{s}|bring {hand} to the side{s} of the head
         tap the temple{s} with {hand}|{hand} to the ear{s}""",
         touch("ear", elbow="out+0.4down+0.2ahead")),
    part("arm", "{hand} on the cheek",
         """{hand} on the cheek{s}|{hand} touching the cheek{s}|{hand} against the cheek{s}|{hand} on the face|on the cheek{s} {hand}|{hand} cupping the cheek{s}|{hand} resting against the cheek{s}|{hand} stroking the cheek{s}|{hand} holding the jaw|{hand} held to a sore tooth|{hand} laid on the side{s} of the face|{hand} cradling the face|{hand} at the cheekbone{s}
         the cheek{s} resting on {hand}""",
         """put {hand} on your cheek{s}|touch your cheek{s} with {hand}|lay {hand} against the cheek{s}|cup the cheek{s} with {hand}|rest {hand} on the cheek{s}|stroke your cheek{s} with {hand}|hold your jaw with {hand}|lean the cheek{s} on {hand}|bring {hand} to the cheek{s}|slap your cheek{s} with {hand}
         touch the face with {hand}|scratch your cheek{s} with {hand}""",
         touch("cheek", elbow="down+0.4out+0.3ahead")),
    part("arm", "{hand} at the mouth",
         """{hand} over the mouth|{hand} covering the mouth|{hand} in front of the mouth|{hand} touching the lips|{hand} at the mouth|over the mouth {hand}|{hand} on the lips|{hand} covering a yawn|{hand} hiding a cough|{hand} to the lips|{hand} held to the mouth in shock|{hand} stifling a laugh|{hand} pressed against the mouth|{hand} at the nose and mouth""",
         """cover your mouth with {hand}|put {hand} over the mouth|bring {hand} to the mouth|touch your lips with {hand}|hold {hand} in front of the mouth|cough into {hand}|cover a yawn with {hand}|press {hand} to the lips|shush with {hand}|raise {hand} to the lips|stifle a laugh with {hand}|bite the nails of {hand}""",
         touch("mouth", elbow="down+0.5ahead+0.3out")),
    part("arm", "{hand} on the chin",
         """{hand} on the chin|{hand} under the chin|{hand} holding the chin|{hand} touching the chin|on the chin {hand}|{hand} stroking the beard|{hand} propping up the chin|the chin resting on {hand}|{hand} rubbing the chin|{hand} at the jawline in thought|{hand} scratching the chin|the chin propped on {hand}|{hand} cupping the chin|{hand} at the chin, elbow down""",
         """put {hand} on your chin|touch your chin with {hand}|rest the chin on {hand}|stroke your beard with {hand}|prop the chin on {hand}|rub the chin with {hand}|scratch your chin with {hand}|hold the chin in {hand}|bring {hand} under the chin|cup your chin in {hand}|support the chin with {hand}|{hand} to the chin""",
         touch("chin", elbow="down+0.5ahead")),
    part("arm", "{hand} behind the head",
         """{hand} behind the head|{hand} at the back of the head|{hand} on the back of the head|{hand} behind {poss} head, elbow out|{hand} clasped behind the head|behind the head {hand}|{hand} supporting the head from behind|{hand} on the back of the skull|{elbow} wide, hand behind the head|{arm} folded behind the head|{hand} scratching the back of the head|{hand} cradling the back of the head
         {hand} tucked behind the head|{hand} behind the head as in a sit-up""",
         """put {hand} behind your head|place {hand} behind the head|clasp {hand} behind the head|move {hand} to the back of the head|support the back of your head with {hand}|scratch the back of your head with {hand}|bring {hand} behind the head|fold {arm} behind your head|lay {hand} on the back of the head|take {hand} behind the head, elbow wide
         tuck {hand} behind your head|hold the back of the head with {hand}""",
         touch("back of head", elbow="out+0.3up")),
    part("arm", "{hand} on the neck",
         """{hand} on the back of the neck|{hand} rubbing the neck|{hand} on the nape|{hand} behind the neck|{hand} massaging the nape|on the nape {hand}|{hand} scratching the back of the neck|{hand} at the nape of the neck|{hand} holding a stiff neck|{hand} on the neck, at the back|{hand} gripping the back of the neck|{hand} clasped behind the neck|{hand} resting on the nape|{elbow} up with the hand on the nape""",
         """put {hand} on the back of your neck|rub your neck with {hand}|scratch the neck with {hand}|put {hand} behind the neck|massage the nape with {hand}|hold the back of the neck with {hand}|clasp {hand} behind the neck|place {hand} on the nape|bring {hand} to the back of the neck|touch the nape with {hand}|grip the back of your neck with {hand}|rest {hand} on the nape""",
         touch("nape", elbow="out+0.4up+0.2ahead")),
    part("arm", "{hand} at the throat",
         """{hand} at the throat|{hand} on the throat|{hand} around the throat|{hand} touching the throat|at the throat {hand}|{hand} clutching the throat|{hand} at the collar|{hand} on the front of the neck|{hand} straightening a tie|{hand} at the Adam's apple|{hand} holding the throat as if choking|{hand} at the top of the breastbone|{hand} fingering a necklace|{hand} loosening the collar""",
         """put {hand} on your throat|touch the throat with {hand}|clutch your throat with {hand}|hold your throat with {hand}|straighten the tie with {hand}|bring {hand} to the collar|loosen the collar with {hand}|grab your own throat with {hand}|place {hand} on the front of the neck|choke yourself with {hand}|lay {hand} on the throat|adjust the necklace with {hand}""",
         touch("before the throat", elbow="out+0.7down")),
    part("arm", "forearm of {arm} across the forehead",
         """the forearm of {arm} across the forehead|{arm} laid across the forehead|forearm on the forehead, {arm}|{arm} over the brow in despair|{arm} wiping the sweat off the forehead|{arm} dramatically across the brow|the back of {hand} at the forehead|{arm} fainting-style on the forehead|{arm} draped over the forehead|{hand} backwards on the forehead
         across the forehead {arm}|{arm} against the brow, palm outward|{arm} in a swoon, at the forehead|{arm} resting across the top of the face""",
         """lay {arm} across the forehead|wipe the forehead with the forearm of {arm}|put the forearm of {arm} on the forehead|put the back of {hand} to the forehead|drape {arm} over the brow|swoon with {arm} at the forehead|wipe the sweat off with {arm}|bring {arm} across your brow|rest {arm} on the forehead
         press the back of {hand} against the brow|hold {arm} dramatically to the forehead|cover the brow with the forearm of {arm}""",
         touch("before the brow", "other", elbow="out+0.3ahead", fingers="in", palm="ahead")),
    part("arm", "{arm} across the face",
         """{arm} across the face|{arm} over the face|{arm} shielding the face|{arm} hiding the face|forearm of {arm} before the face|{arm} in front of the face against the light|across the face {arm}|{arm} protecting the face|{arm} thrown up before the face|{arm} like a vampire's cape|{arm} blocking a blow to the face|the crook of {arm} before the mouth
         {arm} raised across the eyes|{arm} bent across the face, elbow ahead""",
         """bring {arm} across the face|shield your face with {arm}|cover the face with {arm}|hide behind {arm}|hold {arm} over the face|protect your face with {arm}|sneeze into the crook of {arm}|throw {arm} up before the face|put {arm} in front of the face|block the blow with {arm} before the face|dab with {arm}
         raise {arm} across the face|ward off the light with {arm}""",
         touch("before the mouth", "other", elbow="ahead+0.6out+0.15up", fingers="in", palm="back")),
)  # fmt: skip

TRUNK = (
    part("arm", "{hand} on the chest",
         """{hand} on the chest|{hand} on the heart|{hand} over the heart|{hand} resting on the chest|{hand} against the chest|{hand} pressed to the breast|on the heart {hand}|{hand} flat on the breastbone|{hand} on the sternum|{hand} laid on the heart|{hand} clutching the chest|{hand} at the breast|{hand} as for the national anthem|{hand} held to the chest""",
         """put {hand} on your chest|place {hand} over the heart|lay {hand} on the chest|press {hand} against the chest|touch your chest with {hand}|put {hand} on the heart|clutch your chest with {hand}|beat your chest with {hand}|rest {hand} on the breastbone|bring {hand} to the heart|hold {hand} against your breast|pledge with {hand} on the heart""",
         touch("heart", elbow="out+0.7down")),
    part("arm", "{hand} on the belly",
         """{hand} on the belly|{hand} on the stomach|{hand} resting on the tummy|{hand} holding the belly|{hand} on the abdomen|{hand} folded on the belly|on the stomach {hand}|{hand} rubbing the belly|{hand} flat on the navel|{hand} over the belly button|{hand} on the gut|{hand} clutching the stomach|{hand} pressed to the abdomen|{hand} on the midriff""",
         """put {hand} on your stomach|place {hand} on the belly|rub the tummy with {hand}|hold your stomach with {hand}|fold {hand} over the belly|lay {hand} on the abdomen|pat your belly with {hand}|press {hand} to the stomach|clutch the belly with {hand}|rest {hand} on the navel|touch your stomach with {hand}|bring {hand} to the belly""",
         touch("belly", elbow="out+0.5down")),
    part("arm", "{arm} across the belly",
         """{arm} across the belly|forearm of {arm} across the stomach|{hand} on the {other} side of the waist|{arm} wrapped around the waist in front|{arm} folded across the midriff|{arm} hugging the belly|across the belly {arm}|{hand} reaching over to the {other} flank|{hand} holding the {other} side|{arm} held across the abdomen|{arm} laid over the stomach
         {hand} at the {other} ribs, low|{arm} across the waist|{arm} slung across the front of the waist""",
         """put {arm} across the belly|lay {arm} across your stomach|wrap {arm} around the waist in front|hold the {other} side with {hand}|fold {arm} across the midriff|bring {arm} across the waist|reach over to the {other} flank with {hand}|hug your belly with {arm}|hold {arm} across the abdomen|clutch the {other} side of the waist with {hand}
         sling {arm} across the waist|cross {arm} in front of the belly""",
         touch("belly across", "other", elbow="out+0.5down+0.5ahead", fingers="in", palm="back")),
    part("arm", "{hand} on the ribs",
         """{hand} on the ribs|{hand} holding the ribs|{hand} at the side of the ribcage|{hand} on the ribcage|{hand} on the flank|on the ribs {hand}|{hand} holding a stitch in the side|{hand} pressed to the ribs|{hand} at the side of the trunk, below the armpit|{hand} clutching {poss} own side|{hand} on the lower ribs|{hand} against the flank|{hand} on the same side's ribs|{hand} on a bruised rib""",
         """put {hand} on your ribs|hold your ribs with {hand}|place {hand} on the ribcage|press {hand} to the ribs|hold your own side with {hand}|touch the ribs with {hand}|lay {hand} on the flank|clutch your ribs with {hand}|hold a stitch in the side with {hand}|bring {hand} to the ribcage|rest {hand} on the lower ribs|scratch your ribs with {hand}""",
         touch("ribs", elbow="down+0.8back+0.7out", palm="in")),
    part("arm", "{hand} on the hip",
         """{hand} on the hip{s}|{hand} resting on the hip{s}|{hand} at the waist|{hand} placed on {poss} hip{s}|{hand} on the waist|{hand} against the hip{s}, elbow out|on the hip{s} {hand}|{hand} propped on the hip{s}|{arm} like a teapot's handle|{elbow} out and hand on the hip{s}|{hand} planted on the hip{s}|{arm} with the hand on the hip{s}|{hand} set on the waist|{hand} at the hip bone{s}""",
         """put {hand} on your hip{s}|place {hand} on the hip{s}|rest {hand} on the hip{s}|set {hand} on the waist|bring {hand} to the hip{s}|prop {hand} on the hip{s}|plant {hand} on your hip{s}|hold {arm} with the hand on the hip{s}|move {hand} to the waist|{hand} to the hip{s}|lay {hand} on the hip{s}|make a teapot's handle with {arm}""",
         touch("waist", elbow="out+0.25back")),
    part("arm", "{hand} behind the back",
         """{hand} behind the back|{hand} on the lower back|{hand} hidden behind the back|{hand} tucked behind {poss} back|{arm} behind the back|{hand} on the small of the back|behind the back {hand}|{hand} on the kidneys|{hand} on a sore back|{arm} bent behind the back, low|{hand} supporting the lower back|{hand} on the lumbar spine|{hand} out of sight at the back|{hand} pressed to the lower back""",
         """put {hand} behind your back|hide {hand} behind the back|move {hand} to the lower back|tuck {hand} behind the back|place {arm} behind the back|support the lower back with {hand}|rest {hand} on the small of the back|bring {hand} behind your back|hold your aching back with {hand}|rub the lower back with {hand}|lay {hand} on the kidneys|press {hand} into the small of the back""",
         touch("lower back", elbow="out+back")),
    part("arm", "{hand} between the shoulder blades from below",
         """{hand} between the shoulder blades from below|{arm} bent up behind the back|{arm} twisted up behind the back|{arm} in a hammerlock|{hand} reaching up the back from below|{hand} on the middle of the back|{hand} high behind the back|up behind the back {arm}|{hand} scratching the middle of the back|{hand} between the shoulder blades, elbow down
         {arm} folded up the spine|{hand} up behind the back as in cow face pose|{hand} halfway up the spine|{hand} doing up a zip at the back""",
         """reach up your back with {hand} from below|bend {arm} up behind the back|put {hand} between the shoulder blades from below|twist {arm} up behind the back|scratch the middle of your back with {hand}|slide {hand} up the spine|bring {hand} high behind the back|put {arm} in a hammerlock|zip up the dress at the back with {hand}
         touch the middle of your back with {hand}|reach between the shoulder blades from below with {hand}|push {hand} up along the spine""",
         touch("mid back", elbow="down+0.9back+0.5out", palm="back")),
    part("arm", "{hand} in the front pocket",
         """{hand} in the front pocket{s}|{hand} in the pocket{s}|{hand} in {poss} trouser pocket{s}|{hand} tucked into the pocket{s}|in the pocket{s} {hand}|{hand} stuck in the jeans pocket{s}|{hand} casually in the pocket{s}|{hand} at the front of the hip{s}, as in a pocket|{hand} hidden in the pocket{s}|{hand} deep in the pocket{s}|{hand} digging in the pocket{s}|{hand} in a coat pocket|{hand} jammed into the pocket{s}
         {hand} resting in the pocket{s}""",
         """put {hand} in your pocket{s}|stick {hand} in the pocket{s}|tuck {hand} into the pocket{s}|keep {hand} in the pocket{s}|slide {hand} into the front pocket{s}|hide {hand} in the pocket{s}|shove {hand} into your trouser pocket{s}|reach into the pocket{s} with {hand}|rest {hand} in the pocket{s}|dig in the pocket{s} with {hand}|bury {hand} in the pocket{s}|move {hand} to the pocket{s}""",
         touch("front pocket", elbow="out+0.6back", fingers="down+0.3ahead+0.15in", palm="in")),
    part("arm", "{hand} on the seat",
         """{hand} on the bottom|{hand} on the buttock{s}|{hand} in the back pocket{s}|{hand} behind the hip{s}, on the bottom|{hand} holding the backside|{hand} on the rear|on the bottom {hand}|{hand} on the backside|{hand} rubbing a sore bottom|{hand} against the buttock{s}|{hand} on the bum|{hand} tucked in the back pocket{s}|{hand} on the glute{s}|{hand} at the back of the pelvis""",
         """put {hand} on your bottom|place {hand} on the buttock{s}|put {hand} in the back pocket{s}|rub your backside with {hand}|hold your bum with {hand}|slap your bottom with {hand}|stick {hand} in the back pocket{s}|rest {hand} on the rear|touch your buttock{s} with {hand}|bring {hand} to the bottom|scratch your backside with {hand}|lay {hand} on the glute{s}""",
         touch("back pocket", elbow="out+0.7back", palm="ahead")),
)  # fmt: skip

ARM = (
    part("arm", "{hand} at the shoulder",
         """{hand} at the shoulder|{elbow} fully bent|{hand} on {poss} own shoulder|{elbow} bent as far as possible, hand at the shoulder|{hand} touching the same shoulder|{arm} curled|{hand} on the shoulder of the same side|at the shoulder {hand}|{elbow} in full flexion|{arm} folded up, fingers on the shoulder|{hand} up at the shoulder, elbow down|{arm} at the top of a biceps curl|{elbow} bent completely|{arm} bent tight""",
         """touch your shoulder with {hand}|put {hand} on the same shoulder|bend {elbow} completely|curl {arm}|bring {hand} to the same side's shoulder|fold {arm} up tight|bend {elbow} as far as it goes|fully flex {elbow}|bend {elbow} all the way|bend {elbow} a lot|do a biceps curl with {arm}|lay {hand} on your own shoulder""",
         touch("shoulder", elbow="down+0.5ahead", fingers="back+0.5in+0.3down")),
    part("arm", "{hand} on the other shoulder",
         """{hand} on the {other} shoulder|{hand} on the opposite shoulder|{hand} across the chest on the {other} shoulder|{hand} touching the {other} shoulder|{arm} crossing the chest to the {other} shoulder|{hand} over the {other} shoulder|on the {other} shoulder {hand}|{hand} massaging the {other} shoulder|{hand} gripping the {other} shoulder|{hand} resting on the {other} shoulder|{arm} across the chest, hand on the {other} shoulder|{hand} brushing dust off the {other} shoulder|{hand} holding the {other} shoulder|{hand} laid on the opposite shoulder""",
         """put {hand} on the {other} shoulder|touch the {other} shoulder with {hand}|hold your {other} shoulder with {hand}|grab the opposite shoulder with {hand}|place {hand} on your {other} shoulder|bring {hand} across to the {other} shoulder|rub the {other} shoulder with {hand}|massage your {other} shoulder with {hand}|rest {hand} on the {other} shoulder|reach over to the {other} shoulder with {hand}|pat your {other} shoulder with {hand}|lay {hand} on the opposite shoulder""",
         touch("shoulder", "other", elbow="down+1.1ahead")),
    part("arm", "{hand} on the other upper arm",
         """{hand} on the {other} upper arm|{hand} holding the {other} biceps|{hand} on the {other} biceps|{hand} gripping the {other} upper arm|{hand} around the {other} upper arm|on the {other} biceps {hand}|{hand} rubbing the {other} upper arm|{hand} feeling the {other} biceps|{arm} across the chest, hand on the {other} upper arm|{hand} hugging the {other} upper arm|{hand} on the {other} triceps|{hand} clasping the {other} upper arm|{hand} on the opposite upper arm|{hand} on the {other} deltoid""",
         """put {hand} on the {other} upper arm|hold your {other} biceps with {hand}|grip the {other} upper arm with {hand}|rub your {other} upper arm with {hand}|feel the {other} biceps with {hand}|place {hand} on the {other} biceps|touch the {other} upper arm with {hand}|clasp the {other} upper arm with {hand}|bring {hand} to the {other} upper arm|hug the {other} upper arm with {hand}|lay {hand} on the opposite upper arm|grab the {other} biceps with {hand}""",
         touch("upper arm front", "other", elbow="ahead+0.45down+0.2out")),
    part("arm", "{hand} on the other elbow",
         """{hand} holding the {other} elbow|{hand} on the opposite elbow|{hand} touching the {other} elbow|{hand} on the {other} elbow|{hand} cupping the {other} elbow|on the {other} elbow {hand}|{hand} supporting the {other} elbow|{hand} rubbing the {other} elbow|{hand} across the front, on the {other} elbow|{hand} clasping the {other} elbow|{hand} gripping the opposite elbow|{hand} nursing the {other} elbow|{hand} resting on the {other} elbow|{arm} across the waist, hand at the {other} elbow""",
         """hold the {other} elbow with {hand}|touch your {other} elbow with {hand}|grab the opposite elbow with {hand}|put {hand} on the {other} elbow|cup the {other} elbow in {hand}|support the {other} elbow with {hand}|rub your {other} elbow with {hand}|bring {hand} to the {other} elbow|place {hand} on the opposite elbow|clasp your {other} elbow with {hand}|rest {hand} on the {other} elbow|reach across to the {other} elbow with {hand}""",
         touch("elbow front", "other", elbow="ahead+0.4down+0.3out")),
)  # fmt: skip

LEG = (
    part("arm", "{hand} on the thigh",
         """{hand} on the thigh{s}|{hand} resting on the thigh{s}|{hand} on {poss} leg{s}|{hand} on the upper leg{s}|{hand} on the front{s} of the thigh{s}|on the thigh{s} {hand}|{hand} laid on the thigh{s}|{hand} slapping the thigh{s}|{hand} flat on the thigh{s}|{hand} placed on the leg{s}|{hand} on the quad{s}|{hand} touching the thigh{s}|{hand} resting on the lap|{hand} pressed to the thigh{s}""",
         """put {hand} on your thigh{s}|rest {hand} on the thigh{s}|place {hand} on the leg{s}|slap the thigh{s} with {hand}|lay {hand} on your thigh{s}|touch the thigh{s} with {hand}|bring {hand} to the thigh{s}|hold your thigh{s} with {hand}|rub the thigh{s} with {hand}|move {hand} to the upper leg{s}|press {hand} to the thigh{s}|rest {hand} on your lap""",
         touch("thigh", elbow="out+0.4back", lean=3), ("trunk",)),
    part("arm", "{hand} on the knee",
         """{hand} on the knee{s}|{hand} resting on the knee{s}|{hand} on the same side's knee{s}|{hand} touching the knee{s}|{hand} propped on the knee{s}|on the knee{s} {hand}|{hand} braced on the knee{s}|{hand} holding the knee{s}|{hand} on the kneecap{s}|{hand} down at the knee{s}|{hand} planted on the knee{s}|{hand} leaning on the knee{s}|{hand} laid on the knee{s}|{hand} rubbing the knee{s}""",
         """put {hand} on your knee{s}|rest {hand} on the knee{s}|touch the knee{s} with {hand}|place {hand} on your knee{s}|prop {hand} on the knee{s}|brace {hand} on the knee{s}|hold your knee{s} with {hand}|reach down to the knee{s} with {hand}|rub the knee{s} with {hand}|bring {hand} to the knee{s}|lean on the knee{s} with {hand}|lay {hand} on the kneecap{s}""",
         touch("knee", elbow="out+0.4back", lean=30), ("trunk",)),
    part("arm", "{hand} on the other knee",
         """{hand} on the {other} knee|{hand} touching the {other} knee|{hand} resting on the {other} knee|{hand} holding the {other} knee|{hand} on the opposite knee|on the {other} knee {hand}|{hand} crossing over to the {other} knee|{arm} across the body, hand on the {other} knee|{hand} placed on the {other} knee|{hand} down on the {other} knee|{hand} gripping the {other} knee|{hand} laid on the opposite knee|{hand} at the {other} kneecap|{hand} reaching for the {other} knee""",
         """put {hand} on the {other} knee|touch your {other} knee with {hand}|place {hand} on the {other} knee|hold the {other} knee with {hand}|grab the opposite knee with {hand}|reach across to the {other} knee with {hand}|rest {hand} on your {other} knee|bring {hand} to the {other} knee|rub the {other} knee with {hand}|tap the opposite knee with {hand}|cross {hand} over to the {other} knee|lay {hand} on the {other} knee""",
         touch("knee", "other", elbow="out+0.4ahead", lean=30), ("trunk",)),
    part("arm", "{hand} on the shin",
         """{hand} on the shin{s}|{hand} touching the shin{s}|{hand} holding the shin{s}|{hand} down on the shin{s}|{hand} below the knee{s}|on the shin{s} {hand}|{hand} rubbing the shin{s}|{hand} on the lower leg{s}|{hand} halfway down the lower leg{s}|{hand} resting on the shin{s}|{hand} reaching down to the shin{s}|{hand} gripping the lower leg{s}|{hand} placed on the shin{s}|{hand} on the shinbone{s}""",
         """touch your shin{s} with {hand}|put {hand} on the shin{s}|reach down to the shin{s} with {hand}|hold your shin{s} with {hand}|rub the shin{s} with {hand}|grab the lower leg{s} with {hand}|place {hand} on your shin{s}|bring {hand} down to the shin{s}|bend down and touch the shin{s} with {hand}|rest {hand} on the shin{s}|lean down, {hand} on the shin{s}|lay {hand} on the lower leg{s}""",
         touch("shin", elbow="out+0.3ahead", lean=30), ("trunk",)),
    part("arm", "{hand} on the ankle",
         """{hand} on the ankle{s}|{hand} touching the ankle{s}|{hand} holding the ankle{s}|{hand} around the ankle{s}|{hand} gripping the ankle{s}|on the ankle{s} {hand}|{hand} down at the ankle{s}|{hand} grasping the ankle{s}|bent down, {hand} at the ankle{s}|{hand} reaching the ankle{s}|{hand} clasping the ankle{s}|{hand} on the same side's ankle{s}|{hand} by the heel, holding the ankle{s}|{hand} tying the shoelaces""",
         """touch your ankle{s} with {hand}|grab the ankle{s} with {hand}|hold your ankle{s} with {hand}|reach down to the ankle{s} with {hand}|put {hand} on the ankle{s}|bend down and touch the ankle{s} with {hand}|clasp your ankle{s} with {hand}|bring {hand} down to the ankle{s}|take hold of the ankle{s} with {hand}|place {hand} on your ankle{s}|rub the ankle{s} with {hand}|grasp the ankle{s} with {hand}""",
         touch("ankle", elbow="out+0.2ahead", lean=30, knees=range(12, 20)), ("trunk", "legs")),
    part("arm", "{hand} at the toes",
         """{hand} at the toes|{hand} touching the toes|{hand} on the foot of the same side|{hand} reaching the toes|{hand} holding the toes|at the toes {hand}|{hand} down to the toes|bent over with {hand} at the toes|{hand} on the tip{s} of the shoe{s}|{hand} stretching for the toes|{hand} on the instep{s}|{hand} down on the shoe{s}|{hand} grabbing the toes|{hand} at the front of the foot""",
         """touch your toes with {hand}|reach for the toes with {hand}|grab your toes with {hand}|bend down and touch the toes with {hand}|put {hand} on the toes|hold your toes with {hand}|bring {hand} down to the toes|stretch down to the toes with {hand}|tap the toes with {hand}|place {hand} on the shoe{s}|fold down until {hand} can touch the toes|get {hand} to the toes""",
         touch("toes", elbow="out+0.2ahead", lean=30, knees=range(12, 20)), ("trunk", "legs")),
    part("arm", "{hand} at the other toes",
         """{hand} at the {other} toes|{hand} touching the {other} toes|{hand} on the {other} foot|{hand} reaching for the {other} foot|{hand} at the toes of the opposite foot|on the {other} foot {hand}|{hand} across and down to the {other} foot|{hand} holding the {other} foot|{hand} crossing down to the {other} toes|{arm} in a windmill toe touch|{hand} to the opposite toes|{hand} tapping the {other} foot|bent down, {hand} at the {other} foot|{hand} at the tip of the {other} foot""",
         """touch the {other} toes with {hand}|reach for the {other} foot with {hand}|touch the opposite toes with {hand}|bring {hand} down to the {other} foot|put {hand} on the {other} foot|grab your {other} foot with {hand}|do a windmill toe touch with {hand}|cross over and touch the {other} foot with {hand}|tap the {other} toes with {hand}|reach down to the opposite foot with {hand}|hold the {other} toes with {hand}|take {hand} to the {other} foot""",
         touch("toes", "other", elbow="out+0.2ahead", lean=30, knees=range(10, 22)), ("trunk", "legs")),
    part("arm", "{hand} on the floor",
         """{hand} on the floor|{hand} touching the floor|{hand} on the ground beside the foot|{hand} down on the ground|{hand} planted on the floor|on the floor {hand}|{hand} pressed to the ground|{hand} reaching the floor|bent down with {hand} on the floor|{hand} supporting on the ground|{hand} flat on the floor beside the body|the fingertips of {hand} on the floor|{hand} braced on the ground|{hand} on the floor beside {poss} foot""",
         """put {hand} on the floor|touch the floor with {hand}|place {hand} on the ground|reach down to the floor with {hand}|bend down and touch the ground with {hand}|plant {hand} on the floor|bring {hand} down to the floor|support yourself on the floor with {hand}|tap the ground with {hand}|set {hand} on the floor beside the foot|pick something up off the floor with {hand}|lean down until {hand} reaches the ground""",
         lambda side, rng: on_floor(side), ("trunk", "legs")),
)  # fmt: skip

ON_THE_BODY = HEAD + TRUNK + ARM + LEG
