"""Danger and captivity: crash, cliff, water, stocks, hiding places."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import room_arm

POSES = (
    named(
        "Seated, bent over the thighs, hands on the head.", "action",
        "assuming the brace position|bracing for an emergency landing|sitting folded over with the hands on the head|preparing for a crash on the plane|ducking down in the aeroplane seat|bending over the knees for an impact|sheltering in the seat|being airsick with the head on the knees|hiding one's head in the lap|hyperventilating with the head between the knees",
        "brace, brace!|brace for impact|assume the crash position|heads down, stay down!|emergency landing|the plane is going down|this is your captain, prepare for impact|Sully on the Hudson|engine failure|the safety card, picture four|we're going to crash|turbulence hits and she folds up|forehead to the knees, fingers laced over the skull, still belted|how do you sit when an aeroplane crashes?|the stewardess shouts: heads down!|Cast Away, the crash|head between your knees and breathe|air disaster|brace yourselves!, shouts the pilot|the brace position on a plane|how does the safety card tell you to sit in a crash?|passengers, adopt the brace position|we are going to hit the water, heads down|ditching in the sea|the aircraft drops and everybody bends over|landing without wheels|bus crash, passengers curl up in their seats|she hides her head in her lap",
        "height('pelvis')<.75; lean()>50; hip('l')<75; dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; 60<knee('l')<125",
        root(pitch=48), plumb(legs("ahead+0.14out", "down+0.1back")), spine(bend=30), head(nod=22), reaches("back of head", "out+0.5ahead+0.2down", gap=0.04),
    ),
    named(
        "Hanging from a cliff by the {side} hand, looking down.", "action",
        "hanging from a cliff by the {side} hand|dangling from a ledge by one arm|clinging to a window sill with one hand|being about to fall into the abyss|losing one's grip on the rock|hanging off a bridge|hanging on to the clock hand|holding on with the last finger|hanging from the gutter",
        "the heroine hangs from the cliff by one hand|Cliffhanger with Stallone|hold on, I'm coming!|give me your hand!|Mufasa on the rock|Harold Lloyd on the clock|North by Northwest, Mount Rushmore|Hans Gruber falls|help, I can't hold on much longer|Vertigo, the gutter|dangling over crocodiles|Gandalf slips: fly, you fools|one arm stretched above, legs kicking over the void|how does a climber hang who slipped?|the branch is breaking|Blade Runner, the end on the roof|Alfred, help|Tom Cruise on Burj Khalifa",
        "y('r_wrist')>y('top'); elbow('r')>150; arm('l')<80; gaze_up()<-5; knee('l')<165; balance()<.5",
        root(roll=-6), spine(side=-8, twist=-6), leg("left", "down+0.35ahead+0.12out", "down+0.25back", 35), leg("right", "down+0.1back", "down+0.4back", 40), arm("right", "up+0.12out+0.12ahead"), hand("right", point="up+0.3ahead", palm="ahead"), arm("left", "down+0.7out+0.1back", "down+0.4out+0.2ahead"), head(nod=18, turn=18),
    ),
    named(
        "Drowning, {side} arm thrust up, head back.", "action",
        "drowning|waving for help in the sea|going under for the third time|being swept away by the current|struggling to keep the head above water|being pulled down by a whirlpool|sinking in quicksand|calling for the lifeguard from the water|falling through the ice|being dragged under by a shark|having a cramp while swimming",
        "help, I can't swim!|not waving but drowning|man overboard|quicksand!|the ice broke|Jaws, the first victim|he went under|the ship sinks and he with it|riptide|Titanic, the cold water|the flood takes him|throw me a rope!|a hand rises from the lake|glug, glug|rescue him, he's drowning|one arm out of the waves, mouth to the air, legs slack|how does somebody look who breaks through the ice?|Leander|the swamp swallows Artax|S.O.S.",
        "y('r_wrist')>y('top'); elbow('r')>130; gaze_up()>18; leftof('l_wrist','l_shoulder')>.15; knee('l')<165; y('l_wrist')<y('head'); balance()<.5",
        root(pitch=-10, roll=4), spine(bend=-6, twist=10), leg("left", "down+0.3ahead+0.15out", "down+0.35back", 40), leg("right", "down+0.15back+0.1out", "down+0.5back", 40), arm("right", "up+0.3out+0.25ahead", "up+0.1out"), hand("right", point="up+0.3ahead", palm="ahead"), arm("left", "out+0.3down+0.3ahead", "out+0.35up+0.3ahead"), hand("left", palm="down"), head(nod=-30, tilt=6),
    ),
    named(
        "In the stocks, bent forward, neck and wrists held level.", "mood",
        "standing in the stocks|being locked in the pillory|being put in the stocks on the market|being pelted with rotten tomatoes|bending with the head and hands through a board|being a medieval criminal|having one's head on the guillotine|wearing a yoke on the shoulders|being punished in public|looking out of a seaside cut-out board",
        "somebody in the stocks|the pillory|shame, shame!|a thief on the village square|throw the tomatoes!|medieval punishment|the headmaster in the sponge throw|guillotine|a witch in the stocks|summer fete, soak the teacher|a prisoner in a yoke|Marie Antoinette's last moment|head and both hands through holes in a plank|how were drunkards punished in 1500?|Salem|colonial Williamsburg|public humiliation|an oxen's yoke",
        "lean()>30; elbow('l')<125; elbow('r')<125; hands_apart()>.45; y('l_wrist')>y('spine3'); gaze_up()>-30; feet_apart()<.5; balance()<.4",
        root(pitch=34), plumb(legs("down+0.1back+0.1out", "down+0.16back")), spine(bend=14), room_arm("left", "out+0.5ahead+0.35down", "up+0.55ahead+0.3in"), room_arm("right", "out+0.5ahead+0.35down", "up+0.55ahead+0.3in"), hands(palm="down+0.3ahead"), head(nod=-30),
    ),
    named(
        "Hiding, back to a tree, looking round to the {side}.", "action",
        "hiding behind a tree with the back to the trunk|hiding behind a pillar|making oneself thin behind a lamp post|hiding in a wardrobe|standing behind the curtain|taking cover behind a wall|playing hide-and-seek behind a trunk|hoping not to be seen|holding one's breath behind a door|spying with the back to a column|squeezing into a narrow gap",
        "she hides behind a tree|don't let them see me|Polonius behind the arras|a ninja behind the post|he stands behind the door and holds his breath|the stalker behind a birch|under fire behind a column|hide, quick!|a cartoon wolf behind a tree|the lover hides in the wardrobe|Robin Hood waits for the sheriff|thin as a rail, arms flat to the thighs, eyes to one side|how do you hide behind a lamp post?|the Predator is near|I hope it hasn't smelt me|Velociraptors in the kitchen|the coast isn't clear",
        "standing(); arm('l')<25; arm('r')<25; head_turn()<-30; feet_apart()<.25; elbow('l')>145; lean()<12",
        root(pitch=-4), spine(bend=2), stand((0.06, 0.06), (0.06, 0.04)), arm("left", "down+0.1out+0.1back", "down+0.02out"), arm("right", "down+0.1out+0.1back", "down+0.02out"), hands(palm="back"), shrug("left", 6), shrug("right", 6), head(turn=-56, nod=2),
    ),
    named(
        "Tied up on the floor, hands behind the back.", "action",
        "sitting tied up on the floor|being bound hand and foot|being left tied up in the cellar|sitting with tied hands and feet|struggling with the ropes on the floor|being gagged and bound|being kidnapped by bandits|lying bound in the boot, sitting up|waiting for rescue with tied ankles",
        "trussed up like a turkey|Nancy Drew in the villain's cellar|the treasure hunters tied him up|cowboys tied the sheriff|the babysitter lost the game|Gulliver sits up|tied to the railway tracks, sitting up|mmmph, mmmph!|the night watchman, tied up by the thieves|help, untie me|wrists behind, ankles lashed, knees half up|how do robbers leave the guard?|Tintin in trouble again|Scooby-Doo, the villain is caught|hostage drama|loot gone, guard tied",
        "height('pelvis')<.3; ahead('l_wrist','pelvis')<.02; ahead('r_wrist','pelvis')<.02; hands_apart()<.3; feet_apart()<.22; 70<knee('l')<150; lean()<35",
        root(pitch=-10), spine(bend=12, twist=8), plumb(leg("left", "ahead+0.5up+0.06out", "ahead+0.85down+0.04in", 20), leg("right", "ahead+0.5up+0.06out", "ahead+0.85down+0.04in", 20)), arms("down+0.5back+0.2out", "down+0.25back+0.8in"), head(nod=-4, turn=22),
    ),
    named(
        "In handcuffs, wrists together low in front.", "action",
        "shuffling in leg irons|being led away in handcuffs|walking in chains|standing handcuffed in front|being a convict in a chain gang|holding out the wrists for the cuffs|being arrested in front of the cameras|walking to the gallows|being a galley slave on shore|leaving the court in handcuffs",
        "perp walk|you're under arrest, you have the right to remain silent|take him down|Jean Valjean|a chain gang|dead man walking|put the cuffs on me|a slave market|the convict arrives on the island|the gangster in handcuffs|Magwitch|life without parole|wrists together at the belt, tiny steps, eyes down|how does a prisoner walk to court?|manacled|fettered|extradited|Orange is the New Black|caught red-handed and led away",
        "standing(); hands_apart()<.2; ahead('l_wrist','pelvis')>.08; y('l_wrist')<y('spine2'); head_nod()<-8; elbow('l')>100; feet_apart()<.4",
        root(pitch=4), spine(bend=12), stand((0.08, 0.08), (0.08, -0.1), weight=0.6, drop=0.03, heels=(0, 12)), reach("left", (0.04, -0.36, 0.2), elbow="out+0.4back"), reach("right", (0.04, -0.36, 0.2), elbow="out+0.4back"), head(nod=20, turn=6),
    ),
)  # fmt: skip
