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
         "make her laugh with an open mouth", "change the facial expression", "puff your cheeks"),
    ),
)  # fmt: skip


def small_talk(rng: np.random.Generator, current: np.ndarray | None) -> Sample:
    """One message without a pose in its answer; the character may have a pose (24, 3, 3) all the same."""
    reply, messages = TALK[rng.integers(len(TALK))]
    return Sample(text=str(rng.choice(messages)), reply=reply, current=current)
