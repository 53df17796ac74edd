"""The people that a spaCy model finds: a JSON string a line in, a JSON list of {start, end} in UTF-16 units a line out."""
import json
import sys

import spacy

try:
    nlp = spacy.load(sys.argv[1])
except OSError:
    # The model as a package of another name.
    nlp = __import__(sys.argv[1]).load()


def units(text, at):
    return at + sum(character > "\uffff" for character in text[:at])


texts = [json.loads(line) for line in sys.stdin]
for text, document in zip(texts, nlp.pipe(texts)):
    people = [entity for entity in document.ents if entity.label_ == "PERSON"]
    spans = [{"start": units(text, e.start_char), "end": units(text, e.end_char)} for e in people]
    print(json.dumps(spans))
