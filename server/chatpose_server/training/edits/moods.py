"""Moods of the pose that is there: how people ask for them, and the parts of trunk, shoulders and head that show them.

Arms and legs stay as they are, but for a thoughtful hand at the chin, so that what the body does goes on; only what it thinks
of it changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..parts import Rng
from ..parts.part import pick, texts
from ..posture import Side
from .acts import Act
from .families import put


@dataclass(frozen=True)
class Mood:
    """Adjectives, what is more of it, own wordings, and the parts that show it by how Mini says them."""

    adjectives: tuple[str, ...]
    more: tuple[str, ...]
    own: tuple[str, ...]
    parts: tuple[str, ...]

    def acts(self, side: Side) -> list[Act]:
        """What is done; `side` is where the head is tilted to."""
        return [put(reply, side) for reply in self.parts]


def _mood(adjectives: str, more: str, own: str, *parts: str) -> Mood:
    return Mood(texts(adjectives), texts(more), texts(own), parts)


MOODS = (
    _mood("happy|cheerful|merry|joyful|glad|upbeat|pleased|optimistic", "happier|more cheerful|more upbeat|jollier|merrier|more joyful",
          "cheer her up|cheer them up|cheer up|lift his mood|lighten the mood|brighten her up|in a better mood|put her in a good mood|a bit of joy, please|perk him up|make it a happy version|with some joy",
          "chest out", "looking a little up"),
    _mood("sad|unhappy|miserable|depressed|down|gloomy|heartbroken|defeated|dejected|downcast|hopeless|mournful", "sadder|more miserable|more depressed|gloomier|more defeated|more dejected|unhappier|more downcast",
          "he just lost|she just got bad news|all hope lost|a sad version of this|make it a sad version|in low spirits|heavy-hearted|crestfallen|like he's given up",
          "slouched", "shoulders rounded forward", "looking down"),
    _mood("angry|furious|aggressive|cross|mad|enraged|hostile|threatening|menacing|fierce", "angrier|more aggressive|more furious|more threatening|more hostile|more menacing|fiercer|crosser",
          "get angry|make it an angry version|he's had enough|spoiling for a fight|wind him up|tick her off|put some rage into it|with some anger",
          "leaning a little forward", "shoulders shrugged", "chin tucked in"),
    _mood("proud|heroic|triumphant|noble|majestic|regal|victorious", "prouder|more heroic|more triumphant|nobler|more majestic|more regal",
          "make it a proud version|like she won it all|swell with pride|with some pride|hero it up|more hero in it",
          "chest out", "shoulders pulled back", "looking a little up"),
    _mood("confident|self-assured|sure of himself|sure of herself|assertive|bold|strong|powerful|self-confident", "more confident|more self-assured|bolder|stronger|more assertive|more powerful|more sure of herself",
          "give him some confidence|give her more confidence|own the room|with more confidence|with some swagger|man up a bit|more presence|more self-confidence",
          "chest out", "shoulders pulled back", "looking straight ahead"),
    _mood("tired|exhausted|weary|worn out|knackered|sleepy|drained|shattered|fatigued|beat", "more tired|wearier|more exhausted|sleepier|more worn out|more knackered",
          "he's been up all night|make it a tired version|wear him out|running on empty|out of energy|dead on her feet|drain his energy|less energy|less energetic|no energy left",
          "slouched", "shoulders relaxed", "head tilted {side}, chin down"),
    _mood("shy|bashful|timid|coy|embarrassed|sheepish|insecure|awkward|self-conscious|meek", "shyer|more timid|more bashful|more embarrassed|more insecure|more awkward|meeker",
          "make it a shy version|like a wallflower|a bit of shyness|with less confidence|less confident|less sure of himself",
          "slightly slouched", "shoulders rounded forward", "head tilted {side}, chin down"),
    _mood("ashamed|guilty|sorry|remorseful|apologetic|humbled", "more ashamed|guiltier|more sorry|more apologetic",
          "caught red-handed|make it a guilty version|he feels bad about it|hang your head in shame|as if told off",
          "slightly slouched", "shoulders rounded forward", "chin on the chest"),
    _mood("scared|afraid|frightened|nervous|anxious|worried|terrified|alarmed|fearful|jumpy|on edge", "more scared|more nervous|more anxious|more frightened|more afraid|more worried|jumpier",
          "make it a scared version|put some fear into it|spook him|give her a fright|he's seen a ghost|with some fear|frighten him a bit",
          "leaning a little back", "shoulders shrugged", "chin tucked in"),
    _mood("surprised|startled|astonished|shocked|amazed|taken aback|stunned", "more surprised|more startled|more astonished|more shocked|more amazed",
          "make it a surprised version|give him a surprise|she didn't see that coming|with a start",
          "leaning a little back", "shoulders shrugged", "looking a little up"),
    _mood("relaxed|at ease|casual|laid-back|loose|chilled|easy-going|calm|comfortable|natural|chill", "more relaxed|looser|more casual|more laid-back|calmer|more at ease|more natural|less tense|less stiff|less formal|less rigid|less uptight",
          "loosen up|loosen him up|loosen her up a bit|relax a bit|relax, will you|take it easy|chill out|take the tension out|not so stiff|not so tense|not so rigid|don't be so stiff|he looks stiff|she's too stiff|too stiff overall|ease up|take the stiffness out|more ease|lighten up",
          "slightly slouched", "shoulders relaxed", "head tilted slightly {side}"),
    _mood("tense|stiff|rigid|uptight|wooden|strained|tight", "tenser|stiffer|more rigid|more tense|more uptight|tighter|less relaxed|less loose|less casual",
          "tense up|stiffen up|more tension|put some tension into it|add tension|more tension in the body|not so loose|not so relaxed|not so casual|too relaxed|too loose",
          "back straight", "shoulders shrugged", "looking straight ahead"),
    _mood("bored|uninterested|fed up|listless|indifferent|unimpressed", "more bored|more listless|more fed up|less interested",
          "make it a bored version|nothing to do|like in a boring lecture|he couldn't care less",
          "slouched", "shoulders relaxed", "head tilted {side}"),
    _mood("curious|interested|attentive|intrigued|inquisitive|eager", "more curious|more interested|more attentive|more eager",
          "what's that over there, lean in|all ears|make it a curious version|with some curiosity|show some interest",
          "leaning a little forward", "head tilted {side}"),
    _mood("determined|focused|resolute|serious|concentrated|ready|alert", "more determined|more focused|more serious|more resolute|more alert|more concentrated",
          "make it a determined version|with determination|get serious|eyes on the target|pull yourself together|with more focus|game face",
          "leaning a little forward", "shoulders pulled back", "looking straight ahead"),
    _mood("formal|disciplined|stern|strict|military|dignified|poised|elegant", "more formal|sterner|stricter|more dignified|more disciplined|more elegant|more poised",
          "make it a formal version|with better posture|better posture|improve the posture|fix his posture|posture!|mind your posture|like a soldier about it|more discipline",
          "back straight", "shoulders pulled back", "looking straight ahead"),
    _mood("arrogant|haughty|snobbish|smug|cocky|conceited|stuck-up|superior", "more arrogant|haughtier|more smug|cockier|more snobbish",
          "make it an arrogant version|look down your nose|nose in the air about it|full of himself|with a superior air",
          "leaning a little back", "shoulders pulled back", "looking a little up"),
    _mood("dreamy|wistful|lost in thought|romantic|yearning|hopeful", "dreamier|more wistful|more romantic|more hopeful",
          "head in the clouds|daydreaming while at it|make it a dreamy version|with longing",
          "shoulders relaxed", "head tilted {side}, chin up"),
    _mood("thoughtful|pensive|contemplative|doubtful|sceptical|unsure", "more thoughtful|more pensive|more doubtful|more sceptical",
          "make it a pensive version|have him think about it|deep in thought about it|mull it over|with some doubt",
          "looking a little down", "{hand} on the chin"),
    _mood("playful|flirty|cheeky|sassy|mischievous|coquettish|flirtatious", "more playful|flirtier|cheekier|sassier",
          "make it a playful version|with some attitude|more attitude|give her some sass|add some sass",
          "twisted slightly to the {side}", "head tilted {side}"),
    _mood("disgusted|repelled|grossed out|put off|appalled", "more disgusted|more repelled|more appalled",
          "make it a disgusted version|eww, away from that|turn away in disgust|it stinks there",
          "leaning a little back", "head turned {side}"),
)  # fmt: skip
TO_BE = texts(
    """make {whom} look {mood}|make {whom} {mood}|make {whom} seem {mood}|make {whom} appear {mood}|{who} should look {mood}|{who} should be {mood}|{who} should seem {mood}|{who} should feel {mood}|have {whom} look {mood}|have {whom} be {mood}|let {whom} look {mood}|I want {whom} to look {mood}|I need {whom} {mood}|can {who} look {mood}|can you make {whom} look {mood}|could {who} be {mood}|look {mood}|be {mood}|seem {mood}|get {mood}|now {mood}|now make {whom} {mood}|now look {mood}|and now {mood}|same but {mood}|the same but {mood}|the same, but {mood}|same pose but {mood}|same pose, only {mood}|like that but {mood}|like this but {mood}|do that {mood}|keep the pose but look {mood}|but {mood}|but looking {mood}|but make it {mood}|make it {mood}|make it look {mood}|make the pose {mood}|make this {mood}|try {mood}|this time {mood}|instead {mood}|turn {whom} {mood}|give {whom} a {mood} posture|give {whom} a {mood} attitude|in a {mood} way|in a {mood} mood|with a {mood} bearing|a {mood} version|the {mood} version of this|{who} feels {mood} now|{who} is {mood} now|suddenly {mood}|{mood} body language|{mood} posture, please"""
)
"""How a mood is asked for by its adjective."""
TO_BE_MORE = texts(
    """{mood}|{mood}, please|make {whom} {mood}|make {whom} look {mood}|{who} should look {mood}|{who} should be {mood}|look {mood}|be {mood}|a bit {mood}|a little {mood}|slightly {mood}|much {mood}|way {mood}|a lot {mood}|even {mood}|now {mood}|and {mood}|make it {mood}|make it look {mood}|can {who} be {mood}|can you make it {mood}|could {who} look {mood}|it should be {mood}|it should feel {mood}|the pose could be {mood}|same but {mood}|keep it but {mood}|overall {mood}|in general {mood}"""
)
"""How more of a mood is asked for."""
WHOM = (("him", "he"), ("her", "she"), ("them", "they"), ("it", "it"), ("the character", "the character"), ("the figure", "the figure"), ("him", "he"), ("her", "she"))  # fmt: skip


def mood_asked(rng: Rng, mood: Mood) -> str:
    """One way to ask for it."""
    kind = rng.random()
    whom, who = WHOM[rng.integers(len(WHOM))]
    if kind < 0.3:
        return pick(rng, mood.own)
    form, said = (TO_BE, mood.adjectives) if kind < 0.7 else (TO_BE_MORE, mood.more)
    text = pick(rng, form).format(mood=pick(rng, said), whom=whom, who=who)
    for wrong, right in (("they is", "they are"), ("they feels", "they feel")):
        text = text.replace(wrong, right)
    for vowel in "aeiou":
        text = text.replace(f" a {vowel}", f" an {vowel}")
    return text.replace("a an ", "an ")


def all_moods() -> Iterator[str]:
    """Every wording, of one person."""
    for mood in MOODS:
        yield from mood.own
        for form, said in ((TO_BE, mood.adjectives), (TO_BE_MORE, mood.more)):
            yield from (text.format(mood=word, whom="him", who="he") for text in form for word in said)
