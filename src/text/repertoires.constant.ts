/**
 * What some of Unicode's properties are among the characters that most texts are written with, as members of a class of
 * characters. Worked out when the package is built.
 */

/** Characters that a text may be made of, and what is known of them. */
export interface Repertoire {
  /** As members of a class. */
  readonly characters: string;
  /** Of each property those among the characters that have it. */
  readonly members: Readonly<Record<string, string>>;
}

/** General punctuation and the sign of the euro. */
const punctuation = '\\u2000-\\u206f€';

/**
 * The smaller first, of which classes are quicker to compile: Latin-1; and Latin up to Extended-B with combining marks,
 * which has the names of half of Europe. Not in it: the long s and the iota below, whose case depends on the flag `u`.
 */
export const repertoires: readonly Repertoire[] = [
  repertoireOf(`\\0-\\xff${punctuation}`),
  repertoireOf(`\\0-\\u017e\\u0180-\\u024f\\u0300-\\u0344\\u0346-\\u036f${punctuation}`),
];

function repertoireOf(characters: string): Repertoire {
  const properties = ['L', 'Lu', 'Ll', 'Lt', 'Lo', 'Lm', 'M', 'N', 'Nd', 'P', 'S', 'Extended_Pictographic'];
  return { characters, members: Object.fromEntries(properties.map((name) => [name, membersOf(name, characters)])) };
}

function membersOf(property: string, characters: string): string {
  const isMember = new RegExp(String.raw`^(?=[${characters}])\p{${property}}$`, 'u');
  let members = '';
  for (let code = 0; code <= 0x20ac; code++) {
    if (!isMember.test(String.fromCharCode(code))) continue;
    const first = code;
    while (isMember.test(String.fromCharCode(code + 1))) code++;
    members += escaped(first) + (code > first + 1 ? '-' : '') + (code > first ? escaped(code) : '');
  }
  return members;
}

/** Written so that it stands for itself within a class. */
function escaped(code: number): string {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}
