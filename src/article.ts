/**
 * The nouns that everything speaks of. Whatever came in, a web page, a line of JSON or a record of a web archive,
 * is an `Article` from here on: frozen data, no methods. What is absent is absent, lists are always there.
 */

/** A half-open range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The previous or the next article, as far as the source tells. At least one of `title` and `href` is there. */
export interface Link {
  readonly title?: string;
  /** As written in the source, entities decoded; resolve it against `Article.baseUrl`. */
  readonly href?: string;
  /** What in the source says so, for people to read: `label "Next Article"`, `<link rel=next>`. */
  readonly evidence: string;
}

/**
 * Where pieces of `Article.text` stand in the file they were read from; for text inputs only.
 * The piece that begins at `at[k]` (UTF-16 code units into `text`, ascending, `at[0]` = 0) was cut from `line[k]`,
 * `column[k]` of the file, both counted from 1, and runs on in that line.
 */
export interface Origin {
  readonly at: readonly number[];
  readonly line: readonly number[];
  readonly column: readonly number[];
}

/** What a reader finds in one piece of input, before it has a name. */
export interface ArticleFields {
  /** The input object's own identifier, where it has one. */
  readonly id?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
  /** The article's own address: canonical, `og:url`, the address it was saved from. */
  readonly url?: string;
  /** What links are resolved against, where that isn't `url`. */
  readonly baseUrl?: string;
  /** The publication's name. */
  readonly site?: string;
  /** BCP 47 code of the language, declared or detected. */
  readonly language?: string;
  /** The body: paragraphs separated by a blank line ("\n\n"), site furniture taken out. */
  readonly text: string;
  readonly previous?: Link;
  readonly next?: Link;
  readonly origin?: Origin;
}

/** One article and where it came from. */
export interface Article extends ArticleFields {
  /** The input's own id, else the path, `path#N` where the file holds several, `-` for standard input. */
  readonly id: string;
  readonly path: string;
  /** Its place in its file, from 1. */
  readonly index: number;
  readonly authors: readonly string[];
}
