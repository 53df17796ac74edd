/**
 * Expressions that speak of letters, capitals or marks of any script. V8 compiles `\p{L}` to several hundred ranges and
 * the pairs of surrogates beside them, which takes a third of a millisecond each time; among Latin letters it is eight
 * ranges. Most texts, and nearly all sentences, of English news hold nothing beyond these and typographic punctuation,
 * so an expression is compiled for them first, and for all of Unicode when another text comes.
 */
import { latinMembers, latinRanges } from './latin-members.constant.ts';

/** The expression as it is compiled for texts like `text`: on these it finds what the whole one finds. */
export type Expression = (text: string) => RegExp;

const isLatin = new RegExp(`^[${latinRanges}]*$`);

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
  return source.replace(/\\p\{\w+\}|\\.|\[(?:[^\]\\]|\\.)*(?:\]|$)/gs, (piece) =>
    piece.startsWith('\\p{') ? `[${spelled(piece)}]` : piece.includes('\\p{') ? spelled(piece) : piece,
  );
}
