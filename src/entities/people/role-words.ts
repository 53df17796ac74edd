/** What the words of a role tell. */

/** Whether a role tells only where somebody belongs: an office or a trade says more. */
export const isMembership = (role: string): boolean => /\bmember\b/i.test(role);

/** Whether a role leaves open of what: a member, a winner, a worker, the incumbent. */
export function tellsNothing(role: string): boolean {
  const lower = role.toLowerCase();
  // "Moving forward, Berg …", "Berg, your head …"
  if (lower.endsWith('ing forward') || lower.startsWith('your ') || lower.startsWith('my ')) return true;
  return nothing.has(lower);
}

const nothing = new Set(['member', 'winner', 'worker', 'incumbent']);

/** Heads that name what somebody knows, whose country is their subject: "China specialist". */
export const isSubjectHead = (lower: string): boolean =>
  /^(?:specialist|expert|analyst|scholar|correspondent|watcher|historian|researcher|economist)$/.test(lower);

/** Heads whose "of …" names what they teach or study. */
export const isTeacher = (lower: string): boolean =>
  isSubjectHead(lower) || /^(?:professor|lecturer|teacher|reader|student)$/.test(lower);

/** What an abbreviation means within a rank: "Det Sen Sgt", "Det Ch Insp". */
export const innerRank = (word: string): string | undefined =>
  word.length > longestInner ? undefined : innerRanks.get(word.toLowerCase());
const longestInner = 3;
const innerRanks: ReadonlyMap<string, string> = new Map([
  ['sen', 'Senior'],
  ['ch', 'Chief'],
]);
