/**
 * What some of Unicode's properties are among Latin letters and what stands between them in news, as members of a class
 * of characters. Worked out when the package is built.
 */

/**
 * Up to Latin Extended-B, with combining marks, general punctuation and the sign of the euro: nearly all that is written
 * in Latin letters, the names of half of Europe among it. Not the long s and the iota below, whose case depends on the
 * flag `u`.
 */
export const latinRanges = String.raw`\0-\u017e\u0180-\u024f\u0300-\u0344\u0346-\u036f\u2000-\u206f€`;

const properties = ['L', 'Lu', 'Ll', 'Lt', 'Lo', 'Lm', 'M', 'N', 'Nd', 'P', 'S', 'Extended_Pictographic'] as const;

/** The members by the property's name. */
export const latinMembers: Readonly<Record<string, string>> = Object.fromEntries(
  properties.map((name) => [name, membersOf(name)]),
);

function membersOf(property: string): string {
  const isMember = new RegExp(String.raw`^(?=[${latinRanges}])\p{${property}}$`, 'u');
  let members = '';
  for (let code = 0; code <= 0x2070; code++) {
    if (!isMember.test(String.fromCharCode(code))) continue;
    const first = code;
    while (isMember.test(String.fromCharCode(code + 1))) code++;
    members += escaped(first) + (code > first + 1 ? '-' : '') + (code > first ? escaped(code) : '');
  }
  return isMember.test('€') ? `${members}€` : members;
}

/** Written so that it stands for itself within a class. */
function escaped(code: number): string {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}
