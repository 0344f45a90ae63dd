"""A pose put in words: figure -> posecodes, the elementary facts that hold -> a sentence; and what changed between two poses."""
