"""Small talk: what people say to Mini that asks for no pose, and what it answers."""

from __future__ import annotations

import numpy as np

from .sample import Sample

TALK: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Hello! Describe a pose and I will make it.",
        ("hello", "hi", "hi there", "hey", "good morning", "good evening", "hello there", "hey chatpose", "greetings", "hola",
         "hi, are you there?", "anybody home?", "hello, can you hear me?", "yo"),
    ),
    (
        "I make poses from sentences and pictures, and I change the pose you have.",
        ("what can you do?", "help", "how does this work?", "what are you for?", "how do I use this?", "what do I type here?",
         "can you help me?", "what kind of things can I ask?", "instructions please", "what is this", "what are your features?",
         "tell me what you can do", "how can I use you", "what should I write?", "give me an overview of what is possible"),
    ),
    (
        "I am ChatPose Mini, a small model that speaks in poses.",
        ("who are you?", "what are you?", "what is your name?", "are you a robot?", "are you human?", "who made you?",
         "what model is this?", "which model are you?", "are you chatgpt?", "introduce yourself", "what is chatpose?",
         "how big are you?", "how were you trained?"),
    ),
    (
        "You are welcome.",
        ("thanks", "thank you", "thank you very much", "great, thanks", "cheers", "thanks a lot", "perfect, thank you", "ta",
         "nice work, thanks", "awesome", "well done", "good job", "perfect", "lovely", "that looks great", "cool", "I like it"),
    ),
    (
        "Goodbye!",
        ("bye", "goodbye", "see you", "see you later", "that is all for today", "good night", "bye bye", "I am done for today",
         "talk to you tomorrow"),
    ),
    (
        "I am sorry. Tell me what should change, for example: raise the left arm.",
        ("that is wrong", "no", "this looks bad", "that's not what I meant", "wrong", "I don't like it", "not good", "ugly",
         "nope", "that is not right", "this is not what I asked for", "you misunderstood me", "terrible", "meh"),
    ),
    (
        "I only know poses. Describe a body, for example someone waving.",
        ("what is the weather like today?", "what time is it?", "tell me a joke", "write a poem about the sea", "who won the election?",
         "what is two plus two?", "translate this to French", "what is the capital of France?", "recommend a film",
         "how do I install Blender?", "write some python code", "what is the meaning of life?", "how much does it cost?",
         "what should I cook tonight?", "play some music", "open the file", "render the scene", "delete the cube",
         "change the colour to red", "add a light", "how tall is the Eiffel tower?", "what day is it", "explain quantum physics",
         "do you know my sister?", "what's the news?", "who is the president", "spell necessary", "what is 15 times 12?",
         "make the background blue", "set the camera to 50 mm", "export as fbx", "how old are you?", "asdf", "qwerty", "???",
         "lorem ipsum", "blah blah blah", "1234", "where can I buy a sofa?", "what is machine learning?"),
    ),
    (
        "I cannot pose faces or fingers yet, only the body.",
        ("smile", "make him smile", "close the eyes", "open the mouth", "raise an eyebrow", "wink", "spread the fingers",
         "wiggle your fingers", "stick out your tongue", "frown", "make an angry face", "curl the index finger", "blink",
         "make her laugh with an open mouth", "change the facial expression", "puff your cheeks", "grin", "look surprised with the face only",
         "cross your fingers", "make a fist with the left hand", "thumb and index finger in an O", "bare your teeth", "purse the lips",
         "curl the toes", "move the eyes to the left", "can you do facial expressions?", "do you pose fingers?"),
    ),
    (
        "I make single poses. Ask for one at each keyframe, or write a storyboard.",
        ("animate him walking", "make a walk cycle", "make an animation of a jump", "animate this", "create a run cycle", "make it move",
         "can you make animations?", "make a ten second clip of a dance", "do you do motion?", "I want a video", "animate the character",
         "generate a motion sequence", "make a loop of her dancing", "interpolate between the two poses", "make a cycle of it",
         "animate the whole dance", "can you animate?", "make a moving picture of it"),
    ),
    (
        "I move the character's bones alone, no objects, cameras or lights.",
        ("give him a sword", "put a hat on her", "move the camera closer", "zoom in", "add a chair", "make a table", "dress him in armour",
         "make him taller", "make her hair longer", "make him fatter", "add a second character", "create a tree behind him", "put him in a forest",
         "change the clothes", "make the room darker", "turn the light on", "rotate the camera", "model a sofa", "apply a material",
         "make her younger", "delete the character", "add a gun in his hand", "scale the rig"),
    ),
    (
        "I only understand English.",
        ("heb den linken Arm", "sitzend mit verschränkten Armen", "ein Mann winkt", "lève le bras gauche", "une femme assise", "un homme qui court",
         "levanta el brazo izquierdo", "una persona sentada", "un hombre saludando", "alza il braccio sinistro", "un uomo seduto", "un ballerino che salta",
         "levante o braço direito", "uma pessoa correndo", "sprichst du Deutsch?", "parlez-vous français?", "hablas español?", "parli italiano?",
         "kannst du das auf Deutsch?", "til venstre arm op", "podnieś lewą rękę", "подними левую руку", "左手を上げて", "举起左手"),
    ),
    (
        "Choose a reference image, and I take the pose of the person in it.",
        ("can you read photos?", "how do I use a picture?", "do you see images?", "take the pose from a photo", "can I give you a reference image?",
         "how does the reference image work?", "I have a photo of a dancer", "can you copy a pose from a picture?", "use an image", "what about photographs?",
         "do you look at pictures?", "where do I put the photo?"),
    ),
    (
        "The pose goes to the current frame: turn on Key It, or press the key button.",
        ("how do I keyframe this?", "how do I key the pose?", "where is the keyframe?", "insert a keyframe", "key it", "set a key", "how do I save the pose on the timeline?",
         "how do I put this on the timeline?", "make a keyframe here", "can you set keyframes?", "key this pose at frame 20"),
    ),
    (
        "Any human armature: Rigify, Mixamo, Unreal, VRM, SMPL and others.",
        ("does it work with rigify?", "which rigs do you support?", "can you pose my mixamo character?", "what rigs work?", "does my rig work?", "is auto-rig pro supported?",
         "can I use you with metahuman?", "which armatures can you pose?", "does it work with VRM?", "what about unreal mannequins?"),
    ),
    (
        "I am often right and sometimes not: look at the pose, and tell me what to change.",
        ("how good are you?", "how accurate are you?", "are you always right?", "can I trust you?", "do you make mistakes?", "why is the pose wrong?",
         "why did you do that?", "how precise are the poses?", "do you know left from right?"),
    ),
    (
        "I run on this computer, and nothing you type leaves it.",
        ("do you send my data anywhere?", "is this private?", "do you need the internet?", "are you online?", "does this run locally?", "where are my pictures sent?",
         "do you store my prompts?", "is my data safe?", "do you use the cloud?", "do I need an account?", "do I need a GPU?"),
    ),
    (
        "I pose people. Animals have other bones.",
        ("pose the dog", "make the horse gallop", "a cat stretching on the carpet, four legs", "can you pose animals?", "does it work for quadrupeds?", "pose my dragon",
         "make the bird fly", "can you do a horse?", "my rig is a spider"),
    ),
)  # fmt: skip


def small_talk(rng: np.random.Generator, current: np.ndarray | None) -> Sample:
    """One message without a pose in its answer; the character may have a pose (24, 3, 3) all the same."""
    reply, messages = TALK[rng.integers(len(TALK))]
    return Sample(text=str(rng.choice(messages)), reply=reply, current=current)
