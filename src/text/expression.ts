/**
 * Expressions that speak of letters, capitals or marks of any script. V8 compiles `\p{L}` to several hundred ranges and
 * the pairs of surrogates beside them, which takes a third of a millisecond each time; among the characters of Latin-1
 * it is six ranges. Most texts, and nearly all sentences, of English news hold nothing beyond these and typographic
 * punctuation, so an expression is compiled for them first, and for all of Unicode when another text comes.
 */

/** The expression as it is compiled for texts like `text`: on these it finds what the whole one finds. */
export type Expression = (text: string) => RegExp;

/** Latin-1, general punctuation and the sign of the euro. */
const isLatin = /^[\0-\xff\u2000-\u206f€]*$/;

/** What Unicode's properties are among these characters, as members of a class. */
export const latinMembers: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lt: '',
  Lo: 'ªº',
  Lm: '',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}¡§«¶·»¿\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e`,
  S: String.raw`$+<->^\x60|~¢-¦¨©¬®-±´¸×÷\u2044\u2052€`,
  Extended_Pictographic: String.raw`©®\u203c\u2049`,
};

/** Texts after which the whole expression is used for all: by then, looking at each costs more than compiling. */
const mostLookedAt = 200;

/**
 * An expression that is compiled when first used. With the flag `u` it may speak of the properties of `latinMembers`,
 * not of `\P`, nor of characters beyond the basic plane.
 */
export function openExpression(source: string, flags = ''): Expression {
  let whole: RegExp | undefined;
  if (!flags.includes('u')) return () => (whole ??= new RegExp(source, flags));
  let latin: RegExp | undefined;
  let used = 0;
  return (text) =>
    used++ < mostLookedAt && isLatin.test(text)
      ? (latin ??= new RegExp(latinSource(source), flags.replace('u', '')))
      : (whole ??= new RegExp(source, flags));
}

/** The expression for Latin texts: every property spelled out as a class, or as members of the class it stands in. */
function latinSource(source: string): string {
  const spelled = (piece: string): string => piece.replace(/\\p\{(\w+)\}/g, (_, name: string) => latinMembers[name]!);
  return source.replace(/\\p\{\w+\}|\\.|\[(?:[^\]\\]|\\.)*(?:\]|$)/gsu, (piece) =>
    piece.startsWith('\\p{') ? `[${spelled(piece)}]` : spelled(piece),
  );
}
