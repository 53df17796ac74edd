"""Runs a Python package over articles as its own documentation says, one line out for each: python run.py TASK INPUT.

TASK is spacy or sumy (INPUT: JSON Lines with id and text) or trafilatura (INPUT: a folder of saved pages).
"""
import json
import os
import re
import sys

task, source = sys.argv[1:]


def articles():
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield article["id"], article["text"]


def say(record):
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def spacy_entities():
    import spacy
    from spacy.util import get_installed_models

    # A copy of the small English model that a package index carries has a name of its own.
    name = next(model for model in sorted(get_installed_models()) if model.startswith("en_core_web_sm"))
    # What its documentation switches off where only entities are wanted.
    nlp = spacy.load(name, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    nlp.max_length = 10**9
    for article, doc in nlp.pipe(((text, article) for article, text in articles()), as_tuples=True):
        say({"id": doc, "entities": [[entity.text, entity.label_] for entity in article.ents]})


class Splitter:
    """sumy's own needs data that is fetched apart."""

    def to_sentences(self, text):
        return [one for one in re.split(r"(?<=[.!?])\s+", text.replace("\n", " ")) if one]

    def to_words(self, sentence):
        return re.findall(r"[^\W\d_]+", sentence)


def sumy_summaries():
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer

    summarize = LexRankSummarizer(Stemmer("english"))
    for article, text in articles():
        document = PlaintextParser.from_string(text, Splitter()).document
        say({"id": article, "sentences": [str(one) for one in summarize(document, 3)]})


def trafilatura_pages():
    import trafilatura

    for name in sorted(os.listdir(source)):
        with open(os.path.join(source, name), "rb") as page:
            say({"id": name, "article": trafilatura.extract(page.read(), output_format="json", with_metadata=True)})


{"spacy": spacy_entities, "sumy": sumy_summaries, "trafilatura": trafilatura_pages}[task]()
