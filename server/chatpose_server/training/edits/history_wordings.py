"""How people speak of the last change: take it back, less of it, more of it; also in the words of its direction."""

from __future__ import annotations

from ..parts.part import texts

UNDO = texts("""undo that|undo|go back|back to how it was|take that back|revert|as it was before|no, put it back|cancel that change|the way it was before, please|step back|return to the previous pose|not like that, go back|restore the last pose|ctrl z|never mind, undo it|that was better before|I liked the one before more|previous pose|reverse that|undo the last change|scrap that|roll it back
    undo the last step|undo please|ctrl+z|cmd z|go back one|back one step|one step back|go back to the last one|back to the previous one|put it back the way it was|put it back|like before|how it was before|as before|the one before|the previous version|return to how it was|no, like before|no, undo|nope, revert|forget it, go back|forget that|discard that|discard the change|drop that change|reset the last change|rewind|I preferred the old one|I preferred it before|it was better before
    that made it worse|that's worse, go back|don't like that, undo|oops, undo|sorry, undo that|let's go back|take it back|restore it|unchange that|cancel|cancel that|abort that change|no no, as it was|bring back the previous pose|same as a moment ago|exactly as it was|never mind|nah, go back""")
LESS = texts("""less|a bit less|not so much|too much|half as much|less of that|not that far|a little less|that is too much|only half of that|tone it down|less extreme|go half way back|not quite so much|ease off a bit|too far|dial it back|that's over the top|more subtle|make it subtler|reduce that
    less please|slightly less|somewhat less|a touch less|a tad less|a bit less far|not as far|not so far|not quite that far|not as much|a smaller change|half that|half of it|just half|only half as far|halve it|split the difference|somewhere in between|in between the two|meet in the middle|half way|halfway back|back off a little|back it off|pull it back a bit|take it back a bit|undo half of it|gentler|softer|milder|more moderate|moderate it|more restrained|calm it down|weaker
    overdone|a bit overdone|exaggerated|that's exaggerated|too extreme|too strong|that was too much|that's a bit much|bit much|way too far|you went too far|overshot|you overshot|not that extreme|less drastic|less dramatic|keep it subtle|tone that down|rein it in|scale it down|scale that back|lessen it|ease it back|smaller""")
MORE = texts("""more|even more|a bit more|further|more of that|go further|keep going|not enough|stronger|exaggerate it|push it further|a little further|more please|that's not enough|again the same amount|still more|more extreme|same again|and a bit further|increase that|do that more
    some more|a touch more|a tad more|slightly more|somewhat more|much more|way more|even further|still further|further still|further in that direction|further in the same direction|go on|go on like that|continue|continue like that|carry on|keep it up|again|once more|one more time|and again|do that again|repeat that|repeat|more so|more than that|bigger|a bigger change|larger|amplify it|amplify that|crank it up|turn it up|dial it up|intensify it|more intense|more dramatic|more drastic
    exaggerate|push it|push it more|push that|a bit further|take it further|that's too little|too little|too subtle|too timid|not far enough|not quite enough|almost, a bit more|nearly, further|yes, but more|right direction, more|good, but more|I want more of that|don't stop|don't be shy|scale it up|increase it|step it up|add to that""")

DIRECTIONS = (
    (r"\bhigher\b|moved up|straight up|diagonally up|looking up",
     texts("""higher|still higher|even higher|and higher|a bit higher still|further up|keep going up|up more|more height|higher please|higher again|not high enough|still too low|too low still|up a bit more|higher, higher|go higher|that's still too low"""),
     texts("""not that high|not so high|not as high|not quite so high|too high|too high now|that's too high|a bit lower than that|lower than that|come back down a bit|a bit less high|less high|half as high|down a bit again|slightly too high|you went too high|back down halfway|that went up too far""")),
    (r"\blower\b|moved down|diagonally down|looking down",
     texts("""lower still|still lower|even lower|lower than that|and lower|a bit lower still|further down|keep going down|down more|lower again|not low enough|still too high|too high still|down a bit more|lower, lower|go lower still|that's still too high"""),
     texts("""not that low|not so low|not as low|not quite so low|too low|too low now|that's too low|a bit higher than that|come back up a bit|a bit less low|half as low|up a bit again|slightly too low|you went too low|back up halfway|that went down too far""")),
    (r"further ahead|moved ahead|further forward|straight ahead|leaning",
     texts("""further forward|still further forward|even further forward|more to the front|further ahead|more forward still|forward more|not far enough forward|still too far back|lean into it more|keep going forward"""),
     texts("""not that far forward|not so far forward|not as far forward|too far forward|too far forward now|a bit further back than that|less far forward|come back a bit|back a little again|half as far forward""")),
    (r"further back|moved back|stretched back",
     texts("""further back|still further back|even further back|more to the back|more back still|back more|not far enough back|still too far forward|keep going back|further behind"""),
     texts("""not that far back|not so far back|not as far back|too far back|too far back now|a bit further forward than that|less far back|come forward a bit|half as far back""")),
    (r"further out|apart|out to the side",
     texts("""wider|still wider|even wider|wider than that|further out|further out still|more to the side|not wide enough|still too close|still too narrow|keep going out|even further apart|wider please|spread more"""),
     texts("""not that wide|not so wide|not as wide|too wide|too wide now|that's too wide|a bit narrower than that|narrower than that|not so far out|not that far out|too far out|half as wide|closer again|come back in a bit""")),
    (r"closer",
     texts("""closer|still closer|even closer|closer than that|nearer|nearer still|further in|not close enough|still too far out|still too wide|keep going in|tighter"""),
     texts("""not that close|not so close|not as close|too close|too close now|that's too close|a bit wider than that|not so far in|too far in|half as close|come back out a bit|too tight""")),
    (r"\bbent\b",
     texts("""bend it more|more bend|still more bent|even more bent|more bent than that|not bent enough|still too straight|keep bending|a sharper angle still|bend further"""),
     texts("""not that bent|not so bent|not as bent|too bent|too bent now|that's too bent|straighter than that|less bend|less bent|half as bent|don't bend it so much|unbend it a bit again""")),
    (r"straighter|straight$",
     texts("""straighter|still straighter|even straighter|straighter than that|not straight enough|still too bent|keep straightening|extend it more|stretch it more|further extended"""),
     texts("""not that straight|not so straight|not as straight|too straight|too straight now|that's too stiff|more bent than that|half as straight|leave a bit more bend|not fully extended""")),
    (r"turned|twisted",
     texts("""turn more|turn further|turn it further|still further round|even further round|more turn|more rotation|not turned enough|rotate further|keep turning|further round|twist more"""),
     texts("""not turned that far|not so far round|don't turn so far|turned too far|too far round|less turn|less rotation|half the turn|rotate back a bit|turn back a bit|not so turned|too much rotation""")),
    (r"tilted|bent (slightly |far )?to",
     texts("""tilt more|tilt further|more tilt|still more tilted|not tilted enough|tip it further|keep tilting|a stronger tilt"""),
     texts("""not that tilted|not so tilted|tilted too far|less tilt|half the tilt|tilt back a bit|too much tilt|don't tilt so much""")),
    (r"in the knees|squat|lunge",
     texts("""deeper still|still deeper|even deeper|deeper than that|go deeper still|not deep enough yet|keep sinking|sink further"""),
     texts("""not that deep now|not as deep|not quite so deep|too deep now|that's too deep|shallower than that|half as deep as that|come up again a bit""")),
)  # fmt: skip
"""What a change's phrase holds, how more of it is asked for, how less."""
