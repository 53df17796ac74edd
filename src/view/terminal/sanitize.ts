/**
 * Making text from outside, an article, a file's name, safe for a terminal: it can be read there and do nothing else.
 * Control codes are shown as U+FFFD, so that a trick is seen; what is invisible and reorders or hides text is dropped.
 */

export interface PrintableOptions {
  /** Whether line breaks stay (as "\n") or become spaces; `space` by default. */
  readonly newlines?: 'keep' | 'space';
}

/** Whatever needs a closer look: controls, what can't be seen, halves of pairs of surrogates and so the pairs too. */
const suspect =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/;

/** The same but for the line break that is kept. */
// oxlint-disable-next-line no-control-regex
const suspectInLines = new RegExp(suspect.source.replace(String.raw`\0-\x1F`, String.raw`\0-\x09\x0B-\x1F`));

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Embeddings, overrides and isolates of direction, and what is nothing but invisible. */
const hidden = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const directionMark = /[\u061C\u200E\u200F]/g;
/**
 * The joiner within an emoji, and both joiners in the scripts where they change letters, stay; so do the tags that tell
 * the flag of a region (Scotland's). Elsewhere they hide text. The look-behinds are of a fixed, small length.
 */
const emojiJoiner = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`;
const shaping =
  String.raw`\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}` +
  String.raw`\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}` +
  String.raw`\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
const scriptJoiner = `(?<=[${shaping}])[\u200C\u200D]`;
const flagTags = String.raw`\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{3,6}\u{E007F}`;

/** `text` without anything that a terminal obeys or a reader cannot see. Linear; ordinary text comes back as it is. */
export function printable(text: string, { newlines = 'space' }: PrintableOptions = {}): string {
  if (!(newlines === 'keep' ? suspectInLines : suspect).test(text)) return text;
  // Made here, for nearly no text needs them and V8 takes a millisecond to read them.
  const joinerOrTag = new RegExp(
    `(${emojiJoiner}|${scriptJoiner}|${flagTags})|[\u200C\u200D\u{E0000}-\u{E007F}]`,
    'gu',
  );
  const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
  const visible = text
    .replace(lineBreak, newlines === 'keep' ? '\n' : ' ')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Control}\p{Surrogate}]/gu, '\uFFFD')
    .replace(hidden, '')
    .replace(joinerOrTag, (_all, kept: string | undefined) => kept ?? '');
  return rightToLeft.test(visible) ? visible : visible.replace(directionMark, '');
}

/**
 * `text` with its control codes and what reorders text shown as U+FFFD, and all else, line breaks and tabs too, as it
 * is: for data that other tools read and people look at.
 */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (!/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(/(?![\t\n\r])[\p{Control}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** `text` without what reorders it and what is nothing but invisible; the joiners stay. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

/**
 * The same JSON with what a terminal might obey or not show written as `\uXXXX`: `JSON.stringify` escapes C0 controls
 * alone, not DEL, C1 (where U+009B begins a command), the marks that reorder text or those that can't be seen.
 */
export function terminalSafeJson(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
