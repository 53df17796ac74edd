/** Which given names may be one person's: short forms, initials, spellings. */
import { looseKey, withinOneEdit } from './spelling.ts';

/** Given names with their short forms, behind a colon. */
const nicknames: readonly { readonly formal: readonly string[]; readonly short: readonly string[] }[] = (
  'joseph:joe joey|william:bill will billy willie|robert:bob rob bobby|james:jim jimmy jamie|michael:mike mick mickey|' +
  'thomas:tom tommy|richard:dick rick ricky rich|david:dave|daniel:dan danny|edward:ed eddie ted teddy|charles:chuck charlie|' +
  'anthony:tony|steven stephen:steve|christopher christian:chris|matthew:matt|nicholas nicolas:nick|andrew:andy drew|' +
  'benjamin:ben benny|samuel:sam sammy|gregory:greg|jeffrey geoffrey:jeff geoff|kenneth:ken kenny|lawrence laurence:larry|' +
  'ronald:ron ronnie|donald:don donny|timothy:tim timmy|patrick patricia:pat|peter:pete|philip phillip:phil|frederick:fred freddie|' +
  'alexander alexei alexandra:alex|maximilian maxwell:max|albert alfred alan:al|bernard:bernie|henry:hank harry|john jonathan:jack johnny jon|' +
  'elizabeth:liz beth betty|katherine catherine:kate kathy cathy katie|susan suzanne:sue|margaret:meg maggie peggy|deborah debra:deb debbie|' +
  'jennifer:jen jenny|victoria:vicky|alexandra:sandy|abraham:abe|eugene:gene|gerald:gerry jerry|walter:walt|vincent:vince|raymond:ray|' +
  'douglas:doug|stanley:stan|nathan nathaniel:nate|zachary:zach|joshua:josh|augustus:gus|newton:newt|mitchell:mitch|roberto:beto|' +
  'rebecca:becky becca|samantha:sam sammy|jessica:jess jessie|christina christine:chris tina|caroline carolyn:carrie|eleanor:ellie nell|' +
  'frances francis:fran frank|franklin:frank|gillian:gill|jacqueline:jackie|josephine joanna joanne:jo josie|melissa melanie:mel|' +
  'philippa:pippa|rosemary:rosie|charlotte:lottie charlie|kimberly:kim|abigail:abby|alison allison:ali|amanda:mandy|angela:angie|' +
  'barbara:barb|cynthia:cindy|judith:judy|pamela:pam|sandra:sandy|stephanie:steph|theresa teresa:tess|isabel isabella:bella|' +
  'theodore:theo ted teddy|leonard leonardo:leo|dominic:dom|gabriel gabriella:gabe gaby|cameron:cam|harold:harry hal|jacob:jake|' +
  'lucas:luke|louis:lou|arthur:art|clifford:cliff|bradley:brad|oliver:ollie|sebastian:seb|alistair alastair:ali|rafael:rafa|' +
  'francisco:paco pancho|jose:pepe|manuel:manolo|antonio:toni tony|ricardo:ricky|alejandro:alex|ignacio:nacho|eduardo:edu|' +
  'ekaterina yekaterina:katya|tatiana tatyana:tanya|alexander aleksandr alexandra:sasha|johannes:hans|giuseppe:beppe|luigi:gigi|' +
  'eric erik|carl karl|marc mark|sara sarah|alan allan allen|brian bryan|sean shaun shawn|ann anne|catherine katherine kathryn|' +
  'neil neal|frederick frederic fredrick|viktor victor|oskar oscar|jakob jacob|lewis louis|teresa theresa|isabel isabelle|' +
  'sergei sergey serge|dmitri dmitry|yuri yury|vladimir volodymyr|mikhail michail|yevgeny evgeny evgeni eugene'
)
  .split('|')
  .map((group) => {
    const [formal, short = ''] = group.split(':');
    return { formal: formal!.split(' '), short: short.split(' ') };
  });

const nicknameGroups = new Map<string, number[]>();
nicknames.forEach(({ formal, short }, g) => {
  for (const name of [...formal, ...short]) nicknameGroups.set(name, [...(nicknameGroups.get(name) ?? []), g]);
});

/** The groups of short forms that a lower-case given name belongs to. */
export const nicknameGroupsOf = (name: string): readonly number[] => nicknameGroups.get(name) ?? [];

/**
 * Whether one of two long given names is the other misspelled. The last letter tells women from men, so it counts, and the
 * one before it where another stands in its place.
 */
function isSlip(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || a.at(-1) !== b.at(-1) || !withinOneEdit(a, b)) return false;
  return a.length !== b.length || a.at(-2) === b.at(-2) || a.at(-2) === b.at(-3);
}

/** "Ahmed" and "Ahmad", "Hussein" and "Hussain"; a last vowel tells women from men, so it counts. */
function differByVowel(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return (
    i > 0 && i < a.length - 1 && /[aeiou]/.test(a[i]!) && /[aeiou]/.test(b[i]!) && a.slice(i + 1) === b.slice(i + 1)
  );
}

/** Whether two given names may be one person's: equal, an initial, a short form. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = nicknameGroups.get(a);
  if (groups !== undefined && nicknameGroups.get(b)?.some((g) => groups.includes(g))) return true;
  return looseKey(a) === looseKey(b) || differByVowel(a, b) || isSlip(a, b);
}

/** Whether one name alone may stand for a given name that agrees with it: "Kate" for Katherine, but not for Kathy. */
export function standsForGivenName(alone: string, given: string): boolean {
  const short = nicknames.find((group) => group.short.includes(alone) && group.short.includes(given))?.short;
  return short === undefined || alone.startsWith(given) || given.startsWith(alone);
}
