/**
 * The sentences of a reference summary that doesn't mark them. A splitter of its own, apart from the product's, so that
 * the yardstick stays still when the product's splitter changes.
 */

const titles = new Set(
  `mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr maj adm pres hon rev fr st mt ft supt det insp
  cllr messrs vs v cf no nos fig pp ca approx`.split(/\s+/),
);
const sometimes = new Set(
  `inc co corp ltd plc llc jr sr bros dept est etc jan feb mar apr jun jul aug sep sept oct nov dec al mon tue tues wed
  thu thurs fri sat sun ave blvd rd esq calif fla mass mich minn tenn ariz colo conn ga ill ind okla ore pa va wash wis
  ala ark`.split(/\s+/),
);
const starters = new Set(
  `the a an in on at by for from with to of as he she it they we i you his her its their our my your this that these
  those there here but and or so yet if when while after before since although though because however meanwhile both some
  many most other others no not one two what who why how where mr mrs ms dr under during among despite according it's
  he's she's that's there's they're we're i'm then now also even last earlier later still once until all several`.split(
    /\s+/,
  ),
);
const boundary = /([.!?…]+)(["”’')\]]*)(\s+)(?=["“‘'([]*([^\s"“‘'([]+))/g;

function endsSentence(line: string, match: RegExpExecArray | RegExpMatchArray, at: number): boolean {
  const following = match[4]!;
  const first = String.fromCodePoint(following.codePointAt(0)!);
  if (/\p{Ll}/u.test(first) || !(/[\p{L}\p{N}]/u.test(first) || '$£€#@*•-–—'.includes(first))) return false;
  if (match[1] !== '.') return true;
  if ('-–—'.includes(first)) return false;
  const word = /[^\s"“‘'([—–]*$/.exec(line.slice(0, at))![0];
  const bare = word.toLowerCase();
  const starts = starters.has(
    following
      .toLowerCase()
      .replace(/[^a-z'’]/g, '')
      .replaceAll('’', "'"),
  );
  if (match[2] !== '' && !titles.has(bare)) return true;
  if (titles.has(bare)) return bare === 'no' && starts;
  if (/^[A-Z]$/.test(word)) return word === 'I' && starts;
  if ((sometimes.has(bare) && /^\p{Lu}/u.test(word)) || bare === 'etc' || bare === 'al') return starts;
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return starts;
  return true;
}

/** Splits by rule; a line break always ends a sentence. */
export function splitReference(text: string): string[] {
  const sentences: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim().replace(/(?<=[a-z0-9%)][.!?])(?=["“‘]?[A-Z][a-z])/g, ' ');
    let start = 0;
    for (const match of line.matchAll(boundary)) {
      if (!endsSentence(line, match, match.index)) continue;
      sentences.push(line.slice(start, match.index + match[1]!.length + match[2]!.length));
      start = match.index + match[0].length;
    }
    if (line.slice(start).trim() !== '') sentences.push(line.slice(start).trim());
  }
  const merged: string[] = [];
  for (const sentence of sentences)
    if (merged.length > 0 && !/[\p{L}\p{N}_]/u.test(sentence)) merged[merged.length - 1] += ` ${sentence}`;
    else merged.push(sentence);
  return merged;
}
