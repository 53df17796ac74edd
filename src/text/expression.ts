/**
 * Expressions that speak of letters, capitals or marks of any script. V8 compiles `\p{L}` to several hundred ranges and
 * the pairs of surrogates beside them, which takes a third of a millisecond each time; among the characters of Latin-1
 * it is six ranges. Most texts, and nearly all sentences, of English news hold nothing beyond these and typographic
 * punctuation, most others nothing beyond Latin letters, so an expression is compiled for them first, and for all of
 * Unicode when another text comes.
 */
import { type Repertoire, repertoires } from './repertoires.constant.ts';

/** The expression as it is compiled for texts like `text`: on these it finds what the whole one finds. */
export type Expression = (text: string) => RegExp;

/** Whether a text is made of the characters of each repertoire alone. */
const isWithin = repertoires.map(({ characters }) => new RegExp(`^[${characters}]*$`));

/** Texts after which the whole expression is used for all: by then, looking at each costs more than compiling. */
const mostLookedAt = 200;

/**
 * An expression that is compiled when first used. With the flag `u` it may speak of the properties of the repertoires,
 * not of `\P`, nor of characters beyond the basic plane.
 */
export function openExpression(source: string, flags = ''): Expression {
  let whole: RegExp | undefined;
  if (!flags.includes('u')) return () => (whole ??= new RegExp(source, flags));
  const narrow: RegExp[] = [];
  let used = 0;
  return (text) => {
    const k = used++ < mostLookedAt ? isWithin.findIndex((expression) => expression.test(text)) : -1;
    if (k < 0) return (whole ??= new RegExp(source, flags));
    return (narrow[k] ??= new RegExp(narrowSource(source, repertoires[k]!), flags.replace('u', '')));
  };
}

/** The expression for texts of a repertoire: every property spelled out as a class, or as members of the class it stands in. */
function narrowSource(source: string, { members }: Repertoire): string {
  const spelled = (piece: string): string => piece.replace(/\\p\{(\w+)\}/g, (_, name: string) => members[name]!);
  return source.replace(/\\p\{\w+\}|\\.|\[(?:[^\]\\]|\\.)*(?:\]|$)/gs, (piece) =>
    piece.startsWith('\\p{') ? `[${spelled(piece)}]` : piece.includes('\\p{') ? spelled(piece) : piece,
  );
}
