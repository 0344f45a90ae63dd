"""Blades, bows and guns, and the heroes and monsters of films."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, root, shrug, spine
from ..room import along, look, put

POSES = (
    named(
        "Crouched with a dagger in the {side} hand, other hand guarding.", "combat",
        "fighting with a knife|crouching with a dagger|stalking with a blade in the {side} hand|circling an opponent with a knife|lying in wait with a dagger|holding a kunai in reverse grip|creeping up with a knife|"
        "crouching low with a blade drawn|feinting with a dagger|prowling with a knife held ready|squaring off in a knife fight",
        "a ninja with a dagger|knife fight in the alley|West Side Story rumble|an assassin in the shadows|Naruto|"
        "Altaïr|Jack the Ripper lurks|a pirate with a knife between tables|Psycho|an assassin|"
        "tantō in hand|half crouched, one hand with the blade across, the other reaching out|switchblade rumble|Solid Snake with CQC knife|shiv in the prison yard|Rambo's hunting knife, he waits in the bush|tonight we cut the lights and creep in",
        "knee('l')<140; knee('r')<140; lean()>18; elbow('r')<130; ahead('r_wrist')>.05; ahead('l_wrist')>.25; feet_apart()>.45; height('pelvis')<.85",
        root(pitch=30), spine(bend=14, twist=14), foot("right", 0.7, 0.2, 0.26, "ahead+0.5out"), foot("left", 0.7, 0.22, -0.26, "ahead+0.6out", heel=25), arm("right", "ahead+0.7out+0.35down", "in+0.6ahead+0.25up"), hand("right", palm="down"), arm("left", "ahead+0.55down+0.3out", "ahead+0.35up+0.1in"), look("ahead"),
    ),
    named(
        "Drawing a sword, {side} hand at the hilt on the other hip.", "combat",
        "drawing a sword|unsheathing a sword|gripping the hilt at the hip|practising iaido|pulling a blade from the scabbard|being about to draw a katana|sheathing a sword|"
        "clearing the blade from its sheath|putting a hand to the sword hilt|performing battojutsu|doing nukitsuke|reaching across the belly for a hilt",
        "iaido|a samurai's hand on his katana|Zatoichi|the musketeer reaches for his sword|Kill Bill, the bride draws|quick draw of the katana|Roronoa Zoro|Excalibur leaves its scabbard|draw your sword, sir!|"
        "batto!|nukitsuke|one hand on the scabbard, the other crossing over to the grip|Rurouni Kenshin|don't make me draw this|iaijutsu|Goemon Ishikawa|swords out, gentlemen!|a quick hand crosses to the other hip",
        "leftof('r_wrist','pelvis')>-.05; hands_apart()<.35; hand('l','l_hip')<.35; elbow('r')<140; knee('r')<150; lean()>8; feet_apart()>.4",
        root(pitch=16), spine(bend=8, twist=20), foot("right", 0.78, 0.14, 0.34), foot("left", 0.78, 0.18, -0.32, "ahead+0.5out", heel=15), put("left", 0.2, 0.84, 0.18, "out+0.5back"), put("right", -0.22, 0.92, 0.3, "out+0.5ahead+0.2down"), look("ahead"),
    ),
    named(
        "Kneeling on the {side} knee, hands on the pommel of an upright sword.", "combat",
        "kneeling with a sword|kneeling and leaning on a sword|swearing fealty over a sword|praying over the sword|keeping vigil before the knighting|kneeling at a comrade's grave with the blade planted|"
        "keeping a knightly vigil on one knee|bowing the head over a planted blade|genuflecting before a sword|taking an oath on one knee with the sword upright",
        "a knight kneels before his king|a crusader at prayer|Joan of Arc prays before the battle|a Templar|oath of the sword|Ned Stark cleans his blade|a paladin asks for strength|a dark knight kneels|"
        "my liege, my sword is yours|arise, Sir Lancelot|one knee down, head bowed, both hands on the hilt of an upright blade|Dark Souls bonfire rest|Galahad at the altar|a fallen comrade's helmet and a sword|Brienne of Tarth swears",
        "kneeling(); hands_apart()<.25; ahead('l_wrist')>.2; head_nod()<-5; lean()>3; knee('r')<115; knee('l')<115",
        root(pitch=10), spine(bend=14), plumb(leg("right", "down+0.06back+0.1out", "back+0.03down", toes=-20)), foot("left", 0.54, 0.16, 0.4), put("right", 0.02, 0.8, 0.42, "out+0.4down"), put("left", 0.0, 0.87, 0.42, "out+0.4down"), head(nod=26),
    ),
    named(
        "Standing, both hands resting on the pommel of a planted sword.", "combat",
        "resting both hands on a sword planted in the ground|standing guard with a sword point down|leaning on a long sword|resting on the handle of a planted axe|leaning with both hands on a cane in front|standing watch as a stone knight|"
        "leaning on the crossguard|standing like a tombstone knight|guarding a gate with a grounded blade|resting the hands on a cane before the body",
        "a statue of a knight|the tomb guardian|a king surveys the battlefield, blade in the ground|the Black Knight bars the way|none shall pass|Charlie Chaplin leans on his cane|Aragorn waits|a headsman rests on his axe|"
        "effigy of a crusader|feet apart, both palms stacked on something upright before the belly|here I stand|royal guard with a two-hander, tip on the floor|Arthur on the hill|a dandy with both hands on his cane|gatekeeper of the castle",
        "hands_apart()<.25; ahead('l_wrist','pelvis')>.2; y('l_wrist')<y('spine3'); feet_apart()>.3; standing(); elbow('l')<165; lean()<15",
        spine(bend=-4), foot("left", 0.96, 0.22, 0.0, "ahead+0.7out"), foot("right", 0.96, 0.22, 0.0, "ahead+0.7out"), put("right", 0.01, 1.06, 0.36, "out+0.4down"), put("left", 0.0, 1.11, 0.36, "out+0.4down"), look("ahead+0.1up"),
    ),
    named(
        "Sword slashed down across to the {other} side, lunging on the {side} leg.", "combat",
        "slashing with a sword|cutting down with a katana|finishing a sword stroke|swinging a blade diagonally|following through with a two-handed sword|cleaving an enemy in two|"
        "completing a diagonal cut|hacking downwards to the {other}|striking somebody down with a katana|sweeping the blade low and across",
        "anime sword slash|Cloud Strife strikes|Musashi's final cut|samurai film: one stroke decides|a barbarian cleaves his foe|Conan|the blade whistles down|Kendo cut, followed through|Geralt of Rivia|"
        "kesa giri|both fists end by the opposite knee after the cut|zornhau|Sephiroth|one swing, and the bamboo falls|Ghost of Tsushima|a cut from the shoulder to the hip|Inuyasha",
        "hands_apart()<.3; y('r_wrist')<y('spine2'); leftof('r_wrist','pelvis')>0; lean()>18; knee('r')<130; feet_apart()>.6; twist()>10",
        root(pitch=26), spine(bend=12, twist=26), foot("right", 0.68, 0.16, 0.38), foot("left", 0.7, 0.2, -0.42, "ahead+0.5out", heel=28), put("right", -0.34, 0.71, 0.36, "out+0.3ahead"), along("left", "back+0.3up+0.2out", 0.14, "out+0.4back"), look("ahead"),
    ),
    named(
        "Thrusting a spear ahead with both hands, {side} hand behind.", "combat",
        "jabbing with a spear in both hands|stabbing with a lance in both hands|charging with a bayonet|"
        "jabbing with a pitchfork|pushing with a boat hook|fighting with a halberd|holding off a lion with a chair|"
        "thrusting a spear|"
        "poking with a pike|running somebody through with a spear, two-handed|bracing behind a bayonet|prodding a beast back with a long pole|lunging with a trident, both hands on the shaft|attacking with a trident",
        "a hoplite of the phalanx|bayonet charge!|a pikeman braces|Oberyn Martell|lion tamer|a legionary thrusts his pilum|an angry villager with a pitchfork|Wonder Woman's Amazons|boar hunt with spears|"
        "fix bayonets!|Achilles with the long spear|naginata thrust|one hand behind, one in front, on a long shaft, deep lunge|sarissa|keep the bear off with that stick!|landsknecht|stick 'em with the pointy end|spearman|gladiator with a trident|bayonet charge|pikeman attacks|halberdier|lancer on foot|Achilles with his spear",
        "hands_apart()>.3; ahead('l_wrist','l_shoulder')>.3; ahead('l_wrist','r_wrist')>.2; feet_apart()>.6; knee('l')<135; lean()>10; y('r_wrist')<y('spine3')+.05",
        root(pitch=18), spine(bend=4, twist=-14), foot("left", 0.74, 0.14, 0.42), foot("right", 0.76, 0.2, -0.4, "ahead+0.6out", heel=15), put("right", 0.18, 0.98, 0.28, "out+back"), along("left", "ahead+0.12in+0.1up", 0.5, "down+0.4out"), look("ahead"),
    ),
    named(
        "Two blades drawn, {side} one raised behind, {other} one ahead.", "combat",
        "fighting with two swords|dual wielding|holding a blade in each hand|wielding two axes|fighting with twin sabres|attacking with two daggers|posing with two sais|"
        "whirling twin blades|brandishing two knives|standing with one sword up behind and one out front|going at it with two scimitars",
        "dual wield|Ahsoka Tano|Drizzt|a pirate with two cutlasses|niten ichi|Leonardo of the Ninja Turtles|Kratos with the Blades of Chaos|Filipino eskrima|berserker with two axes|Deadpool with his katanas|"
        "nitōryū|two-sword style|one weapon cocked behind the head, the other aimed out front|Assassin's Creed hidden blades|Kirito|double daggers|rogue class, level twenty|Illidan|escrima sticks",
        "y('r_wrist')>y('head')-.05; ahead('l_wrist','l_shoulder')>.3; hands_apart()>.5; elbow('r')<150; feet_apart()>.45; knee('l')<150; lean()>6",
        root(pitch=14), spine(bend=4, twist=-24), foot("left", 0.8, 0.16, 0.34), foot("right", 0.82, 0.2, -0.34, "ahead+0.6out"), arm("right", "out+0.75up+0.15back", "up+0.5ahead+0.35in"), arm("left", "ahead+0.4out+0.12down", "ahead+0.2up"), look("ahead"),
    ),
    named(
        "Duelling guard, blade held back over the head in the {side} hand, {other} hand pointing ahead.", "combat",
        "taking a duelling stance with the sword high|pointing two fingers at the enemy with the sword held back|holding a lightsaber overhead in one hand|posing with a sword above the head and one arm forward|opening a duel with a flourish|"
        "standing in ox guard with one hand|posing with the blade above and two fingers out front|taking up a Soresu opening|saluting the foe with a high blade",
        "Obi-Wan Kenobi|hello there, says the Jedi|Soresu stance|a wuxia swordsman|Crouching Tiger, Hidden Dragon|Chinese straight sword|jian form|a matador raises the estoque|a swashbuckler salutes his rival with a flourish|"
        "form three, says the Jedi|jianshu|sword fingers|blade held back overhead, free arm stretched toward the foe|General Kenobi!|Wudang sword|torero, about to go in for the kill|Jet Li in Hero",
        "y('r_wrist')>y('head'); ahead('l_wrist','l_shoulder')>.35; elbow('l')>140; elbow('r')<150; knee('r')<155; feet_apart()>.4",
        root(pitch=-4), spine(bend=-2, twist=-26), foot("left", 0.88, 0.1, 0.36), foot("right", 0.84, 0.18, -0.24, "ahead+0.8out"), arm("right", "out+0.6up+0.2back", "up+0.7ahead+0.45in"), arm("left", "ahead+0.5out+0.08up"), hand("left", palm="in"), look("ahead"),
    ),
    named(
        "Staff held across the body in a wide grip.", "combat",
        "fighting with a staff|holding a quarterstaff across the body|blocking with a pole|twirling a bo staff|guarding with a long stick|carrying a pole at chest height in both hands|sparring with a bokken held across|"
        "brandishing a bo at chest height|holding a rod crosswise, hands wide|standing off with a pikestaff|barring somebody's way with a stick held across",
        "Little John on the bridge|bo staff|Donatello|Sun Wukong with his golden rod|Darth Maul|a shaolin monk with a pole|Rey with her staff|riot policeman with a baton across|quarterstaff duel over the stream|"
        "bojutsu|six-foot staff, hands shoulder-wide|Monkey King|Friar Tuck|Gambit|a stick across the chest, one hand high, one low|Chirrut Îmwe|back off, says the guard, truncheon across|jodo",
        "hands_apart()>.45; ahead('l_wrist')>.2; ahead('r_wrist')>.2; feet_apart()>.45; knee('l')<160; abs(y('l_wrist')-y('r_wrist'))>.1",
        root(pitch=8), spine(bend=6, twist=10), foot("right", 0.84, 0.2, 0.24, "ahead+0.4out"), foot("left", 0.84, 0.22, -0.24, "ahead+0.6out"), put("right", 0.24, 1.36, 0.42, "out+0.6down"), put("left", 0.26, 1.06, 0.42, "out+0.6down"), look("ahead"),
    ),
    named(
        "Battle cry, weapon thrust high in the {side} hand, roaring.", "combat",
        "shouting a battle cry|charging into battle with a raised weapon|storming forward with an axe held high|rallying the troops with a raised sword|leading the charge|screaming and running at the enemy|"
        "yelling and raising a weapon|urging the men on with a lifted blade|roaring into the fray|storming the breach, sword aloft",
        "charge!|William Wallace leads the Scots|a Viking runs at the shield wall|For Frodo!|for Sparta!|"
        "Leeroy Jenkins|a berserker in fury|Liberty Leading the People|Asterix attacks the Romans|to the barricades!|"
        "follow me, men!|"
        "once more unto the breach!|cry havoc|weapon up, mouth wide open, charging|Boudica leads her people|attaaack!|they may take our lives, but never our freedom|Éowyn|Waaagh!|King Théoden: ride!|over the top, lads",
        "y('r_wrist')>y('top'); elbow('r')>130; arm('l')>20; feet_apart()>.55; lean()>2; knee('r')<150 or knee('l')<150",
        root(pitch=14), spine(bend=-12, twist=-10), foot("left", 0.82, 0.14, 0.38), foot("right", 0.86, 0.12, -0.42, heel=40), arm("right", "up+0.4out+0.05back", "up+0.1ahead+0.1out"), arm("left", "out+0.55down+0.4back", "ahead+0.5out+0.2down"), look("ahead+0.2up"),
    ),
    named(
        "Swaggering, sword laid on the {side} shoulder, hand on the hip.", "combat",
        "carrying a sword on the {side} shoulder|resting an axe on the shoulder|shouldering a rifle casually|resting a baseball bat on the shoulder|swaggering with a big weapon over the shoulder|posing with a shovel over the shoulder|"
        "strutting with a blade over the shoulder|lolling with a bat on the shoulder, hand at the hip|propping a big axe on the shoulder",
        "Dante from Devil May Cry|a swaggering mercenary|a lumberjack poses with his axe|Negan with Lucille|"
        "one of the seven dwarfs, pickaxe shouldered|sword on the shoulder, cocky grin|a soldier, rifle shouldered|"
        "Guts with the Dragonslayer|a pirate|"
        "one hand on the hip, the other steadying a weapon over the shoulder|Buster sword, casual|Heigh-ho, pickaxe on the shoulder|the cocky bandit boss|after the fight, club over the shoulder|Harley Quinn with her bat|Shaun of the Dead, cricket bat shouldered",
        "hand('r','r_shoulder')<.35; elbow('r')<90; hand('l','l_hip')<.3; standing(); y('r_wrist')>y('spine3')-.1; arm('l')<60",
        root(roll=4), spine(bend=-4, side=-8, twist=8), foot("right", 0.97, 0.12, -0.04), foot("left", 0.94, 0.2, 0.14, "ahead+0.5out"), arm("right", "down+0.35ahead+0.3out", "up+0.35ahead+0.05in"), reach("left", "waist", elbow="out+0.3back"), look("ahead+0.25out+0.08up", tilt=6),
    ),
    named(
        "Stabbing down, sword in both hands, point to the ground.", "combat",
        "stabbing downward with both hands|driving a sword into the ground|finishing off a dragon|ramming a stake into a vampire|plunging a blade down|planting a spear into a monster below|breaking ice with a crowbar|"
        "plunging a sword into the earth|impaling something at the feet|dealing the coup de grâce|driving a stake down with both fists",
        "St George slays the dragon|Van Helsing with the stake|Link finishes the boss|the deathblow|Archangel Michael|Buffy|the sword goes into the stone|ice fisherman cuts his hole|"
        "coup de grâce|both hands around a hilt before the face, point down|the blade sinks into the rock|die, monster!|stake through the heart|Abraham raises the knife with both hands|the vampire hunter at the coffin|final blow, God of War",
        "hands_apart()<.3; y('l_wrist')>y('neck')-.12; ahead('l_wrist')>.1; gaze_up()<-15; feet_apart()>.4; knee('r')<165; elbow('l')<135",
        root(pitch=12), spine(bend=18), foot("right", 0.84, 0.2, 0.28, "ahead+0.4out"), foot("left", 0.86, 0.2, -0.24, heel=20), put("right", 0.04, 1.42, 0.5, "out+0.5up"), put("left", 0.04, 1.54, 0.47, "out+0.5up"), look("ahead+0.8down"),
    ),
    named(
        "Taking an arrow from the quiver, {side} hand behind the shoulder.", "combat",
        "pulling an arrow from the quiver|reaching for an arrow|drawing a sword from the back|reaching behind the {side} shoulder for a weapon|getting something out of a rucksack over the shoulder|nocking the next arrow|"
        "groping over the shoulder for an arrow|fishing an arrow out|unsheathing a back scabbard|plucking a bolt from the back",
        "Legolas reaches for the next arrow|Hawkeye|Link reaches for his sword|Merida|the Witcher draws the silver sword|a ranger on the lookout, hand at the quiver|Ninja Turtle grabs his katana|Green Arrow|"
        "one hand over the shoulder, the other holds the bow|Katniss reaches back|she has one arrow left|getting the umbrella out of the backpack|drawing the Master Sword|He-Man reaches behind his neck for the sword|Ashitaka",
        "y('r_elbow')>y('r_shoulder')+.05; elbow('r')<70; ahead('r_wrist')<.08; ahead('l_wrist')>.15; standing(); feet_apart()>.3",
        root(pitch=4), spine(bend=2, twist=-12), foot("left", 0.9, 0.14, 0.26), foot("right", 0.9, 0.18, -0.2, "ahead+0.6out"), arm("right", "up+0.75out+0.15back", "down+0.55in+0.55back"), arm("left", "ahead+0.55down+0.35out", "ahead+0.25up"), hand("left", palm="in"), look("ahead+0.3out"),
    ),
    named(
        "Kneeling archer, {side} knee down, bow drawn.", "combat",
        "shooting a bow kneeling|kneeling to shoot an arrow|drawing a bow on one knee|hunting with bow and arrow from cover|aiming a bow upward from the knees|"
        "loosing an arrow from one knee|drawing a longbow, kneeling|kneeling with a bent bow",
        "a kneeling archer|Heracles the archer|Bourdelle's archer|Agincourt, front rank|Princess Mononoke|an Indian brave behind the bush|Hiawatha hunts the deer|first rank of bowmen, kneeling|Native American hunter takes aim|"
        "Zen archer on one knee|one knee down, string at the chin, other arm straight|Apache scout in the grass|bowman behind the pavise|antique pediment: the kneeling bowman|Rama draws his bow",
        "kneeling(); elbow('l')>150; elbow('r')<85; hands_apart()>.45; dist('r_wrist','head')<.4; y('l_wrist')>y('spine3')",
        root(turn=-50), spine(twist=-10), leg("right", "down+0.1back+0.1out", "back+0.02down", toes=-20), leg("left", "ahead+0.7out+0.02up", "down"), arm("left", "out+0.15ahead+0.2up"), reach("right", "chin", elbow="out+0.25up", gap=0.03), head(turn=70, nod=-4),
    ),
    named(
        "Gunslinger, hands hovering over the holsters, legs apart.", "combat",
        "waiting for the draw in a duel|hovering the hands over the holsters|getting ready for a quick draw|"
        "facing an opponent at high noon|standing bow-legged like a cowboy|walking into the saloon|facing a duel|"
        "waiting to draw|standing ready to draw a gun|squaring off|standing like a gunslinger|"
        "getting ready for a showdown|standing with the arms held away from the hips|being ready for anything|"
        "itching to draw|facing somebody down in the street|waiting for the other man to move|holding both hands just off the gun belt",
        "High Noon|draw!|Clint Eastwood|a cowboy at the showdown|this town ain't big enough for the both of us|"
        "Billy the Kid|gunfight at the O.K. Corral|The Good, the Bad and the Ugly|Lucky Luke|"
        "the sheriff waits in the dusty street|a Western duel|the quick and the dead|a showdown in the main street|"
        "the fastest gun in the West|reach for the sky... wait for it|Westworld's Man in Black|two cowboys at dawn|"
        "tumbleweed rolls by|Shane|hands like claws beside the hips, feet planted wide|slap leather, stranger|Wyatt Earp|twelve o'clock, main street, nobody else|Yul Brynner|Red Dead Redemption",
        "arm('l')>18; arm('r')>18; elbow('l')<150; elbow('r')<150; feet_apart()>.45; standing(); y('l_wrist')<y('spine2'); dist('l_wrist','l_hip')<.45; hands_apart()>.55",
        root(pitch=6), spine(bend=8), foot("left", 0.91, 0.3, 0.06, "ahead+0.9out"), foot("right", 0.91, 0.28, -0.08, "ahead+0.9out"), arms("out+0.95down+0.25back", "down+0.55ahead+0.05in"), hands(point="down+0.3ahead", palm="in"), shrug("left", 6), shrug("right", 6), look("ahead"),
    ),
    named(
        "Quick draw, {side} hand firing from the hip.", "combat",
        "shooting from the hip|firing a revolver from the hip|drawing a gun from the {side} holster|fanning the hammer of a revolver|holding somebody at gunpoint from the hip|"
        "fanning a six-shooter|snapping off a shot from the waist|whipping out a revolver|plugging somebody from the hip",
        "bang, from the hip!|Django|Wild Bill Hickok|Woody the sheriff|a bank robber covers the hall|"
        "reach for the sky!|Calamity Jane|the fastest hand in the saloon|"
        "elbow bent back, gun at belt height|faster than his own shadow|Han shot first|the gun's out before you blink|six-gun at the waist, other palm over the hammer",
        "60<elbow('r')<120; ahead('r_wrist')>.08; y('r_wrist')<y('spine3'); ahead('l_wrist')>.0; feet_apart()>.45; knee('r')<160; elbow('l')<130; lean_ahead()<15",
        root(pitch=-4), spine(bend=10, twist=10), foot("right", 0.84, 0.22, 0.22, "ahead+0.6out"), foot("left", 0.84, 0.26, -0.2, "ahead+0.7out"), arm("right", "down+0.3back+0.25out", "ahead+0.06up+0.1in"), hand("right", palm="in"), arm("left", "down+0.3out+0.2ahead", "ahead+0.7in+0.2up"), look("ahead"),
    ),
    named(
        "Two pistols, both arms stretched out wide of each other.", "combat",
        "shooting with two pistols|firing two guns at once|aiming two revolvers in different directions|blazing away with a gun in each hand|shooting akimbo|"
        "firing in two directions|dual-wielding pistols|holding two people at gunpoint at once|unloading both barrels, one to each side",
        "Lara Croft|John Woo shootout|a desperado with two six-shooters|Chow Yun-fat dives with two guns|Max Payne|Tracer|Neo in the lobby|akimbo pistols|double trouble: a gun in each fist|Calamity with two Colts|"
        "guns akimbo|both arms out, a bit apart, a gun at the end of each|Tomb Raider|Yosemite Sam|nobody moves, you neither!|Bayonetta|Revy Two Hands|Selene in Underworld",
        "elbow('l')>140; elbow('r')>140; hands_apart()>.6; ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; 60<arm('l')<115; knee('l')<165",
        root(pitch=4), spine(bend=4), foot("left", 0.84, 0.24, 0.2, "ahead+0.5out"), foot("right", 0.84, 0.26, -0.16, "ahead+0.6out"), arm("left", "ahead+0.75out+0.05up"), arm("right", "ahead+0.3out+0.02down"), hands(palm="in"), look("ahead+0.15out"),
    ),
    named(
        "Duellist, side-on, {side} arm levelling a pistol.", "combat",
        "fighting a pistol duel|aiming a pistol with the {side} arm only|shooting one-handed at a target|standing side-on with an outstretched pistol|competing in pistol shooting|starting a race with a pistol level|"
        "levelling a dueller's pistol|standing in profile with one straight arm|firing at ten paces",
        "pistols at dawn|Hamilton and Burr|Eugene Onegin|ten paces, turn, fire|Olympic air pistol|Barry Lyndon|one-handed aim, other hand in the pocket|a marksman at the range|"
        "gentlemen, you may fire|one arm straight sideways, the other hand on the waist|Pushkin's last duel|air pistol, ten metres, final|Yusuf Dikeç|seconds, load the pistols|a point of honour|Raffles at dawn",
        "elbow('r')>155; 70<arm('r')<110; leftof('r_wrist','r_shoulder')<-.3; head_turn()<-40; standing(); hand('l','l_hip')<.3",
        root(turn=55), spine(bend=-3), foot("right", 0.97, 0.18), foot("left", 0.97, 0.16, -0.06), arm("right", "out+0.15ahead+0.03up"), hand("right", palm="ahead"), reach("left", "waist", elbow="out+0.4back"), head(turn=-72),
    ),
    named(
        "Back to the wall, gun held up in both hands beside the {side} cheek.", "combat",
        "hiding behind a wall with a gun held up|getting ready to storm a room|"
        "pressing against a wall with a raised pistol|sneaking up on the door with a gun|"
        "taking cover with a pistol by the cheek|waiting round the corner with a drawn gun|"
        "holding a gun up with both hands|waiting beside the door with a raised pistol|posing with a gun pointing up|"
        "sneaking round a corner with a gun|searching a house with a drawn weapon|creeping along a wall with a pistol|"
        "hugging the wall with a gun by the face|stacking up for a raid|listening at a corner, pistol raised|holding one's breath beside the door, gun up",
        "SWAT officer at the door|cover me!|police raid|on three we go in|Die Hard|laser tag, behind the corner|"
        "detective at the corner, pistol up|Charlie's Angels|a SWAT team storms the house|cover me, I'm going in!|"
        "a detective outside the suspect's flat|John McClane|Mulder and Scully enter|Clear! Next room|"
        "three, two, one, go|a cop show intro|Jack Bauer|a raid on the drug lab|Cagney and Lacey|"
        "breach and clear|James Bond before he turns the corner|gun barrel beside the cheek, looking sideways|I've got your back|Agent Scully|film noir stairwell|Nikita|the spy presses flat against the wall beside the door with a pistol up|an agent about to storm a room|FBI, ready to go in|Jason Bourne by the door|detective, gun by the cheek, back to the bricks",
        "hands_apart()<.25; y('r_wrist')>y('r_shoulder')-.05; elbow('r')<80; elbow('l')<100; standing(); head_turn()<-15 or head_turn()>15; leftof('r_wrist')<0",
        spine(bend=-3), foot("left", 0.96, 0.1, 0.12), foot("right", 0.96, 0.12, 0.06), arm("right", "down+0.3out+0.2ahead", "up+0.45ahead+0.1in"), reach("left", "wrist", of="right", elbow="down+0.6ahead", gap=-0.02), head(turn=46, nod=-2),
    ),
    named(
        "Bazooka on the {side} shoulder.", "combat",
        "shooting a bazooka|carrying a rocket launcher on the {side} shoulder|aiming a bazooka|"
        "launching an anti-tank missile|firing a recoilless gun|carrying a boom box on the shoulder|firing a bazooka|"
        "shouldering a bazooka|"
        "shouldering a tube|launching a rocket from the shoulder|aiming a Stinger at a jet|sighting through a launcher",
        "a soldier with an RPG|a guerrilla fires at the helicopter|boom box in the Bronx|ghetto blaster on the shoulder|say hello to my little friend|Commando|tank buster|panzerfaust|"
        "RPG!|a tube on the shoulder, one hand under, one in front|bazooka Joe|Javelin missile team|mujahideen with a Stinger|Radio Raheem with the boom box|John Matrix",
        "y('r_wrist')>y('spine3'); ahead('l_wrist')>.15; elbow('r')<100; elbow('l')<140; dist('r_wrist','head')<.35; feet_apart()>.35; standing(); y('l_wrist')>y('spine3')",
        root(pitch=4), spine(bend=2, twist=-8), foot("left", 0.89, 0.16, 0.24), foot("right", 0.89, 0.2, -0.24, "ahead+0.5out"), put("right", 0.2, 1.47, 0.24, "down+0.6out"), put("left", -0.08, 1.45, 0.46, "down+0.4out"), look("ahead", tilt=8),
    ),
    named(
        "En garde, blade ahead in the {side} hand, back arm raised.", "combat",
        "standing en garde|taking the fencing guard|getting ready to fence|holding a foil out with the back arm raised|waiting on the piste|"
        "facing an opponent with a rapier|crossing blades|taking up the fencer's stance with the {side} arm ahead|standing on guard with a foil|stepping back with a foil",
        "en garde!|en garde position|a fencer in guard|foil fencer, ready|prêts? allez!|side-on, knees bent, blade out, back hand up behind|"
        "a swashbuckler at the ready|Errol Flynn on the castle stairs|two gentlemen settle it with rapiers|fencing stance|"
        "sixte, knees soft|Athos, Porthos and Aramis on guard|the fencing master waits|Cyrano de Bergerac improvises, sword in hand|"
        "Captain Hook against Peter Pan|fencer on guard|fencer retreating|fencer's stance|musketeer on guard|swashbuckler",
        "knee('l')<150; knee('r')<150; feet_apart()>.5; 90<elbow('r')<165; leftof('r_wrist','r_shoulder')<-.15; y('l_wrist')>y('l_shoulder'); elbow('l')<130; head_turn()<-30; lean()<15",
        root(turn=50), spine(bend=-2), foot("right", 0.8, 0.3, 0.02, "out+0.4ahead"), foot("left", 0.8, 0.3, 0.0, "ahead+0.7out"), arm("right", "out+0.5down+0.3ahead", "out+0.25up+0.15ahead"), hand("right", palm="ahead+up"), arm("left", "out+0.12up+0.25back", "up+0.2in"), head(turn=-62),
    ),
)  # fmt: skip
