/** Films, novels and songs that bear somebody's name, by the year behind it and by what is done to works alone. */
import type { Reading } from '../reading.ts';
import { WordList } from '../word-list.ts';
import { isYear } from './bounds.ts';
import type { Place } from './company-signs.ts';

/** Works, of which somebody's name with a year in brackets is one: "the novels Ida Dahl (1931) and …". */
const works =
  new WordList(`film films movie movies novel novels novella album albums song songs single singles opera operas musical musicals plays
  poem poems sitcom miniseries drama dramas comedy comedies thriller thrillers starred starring appeared screenplay roles`);
/** Those who are listed with years as well. */
const honoured =
  new WordList(`winner winners recipient recipients laureate laureates champion champions president presidents holder holders editors
  authors editor author married daughter son`);
/** Tokens that are searched for either before the name. */
const mostToWork = 40;

/** What works do and people hardly. */
const runs = new WordList('premiered premieres grossed aired');
/** What stands right behind a work, but for what stands behind people, too. */
export const worksDo = WordList.union(runs, new WordList('stars'));
/** What is done to works, behind "was" and "was first". */
const done = new WordList('published serialised serialized premiered broadcast staged choreographed');
const makers = new WordList('directed written composed choreographed');

/** Whether what stands behind a name of tokens [first, end) makes a work of it. */
export function isWork(words: Reading['words'], place: Place): boolean {
  const { end, to } = place;
  if (end + 2 >= to) return false;
  if (runs.hasExact(words[end]!)) return true;
  const next = words[end]!.text;
  if (next === 'was') return done.hasExact(words[end + (words[end + 1]!.text === 'first' ? 2 : 1)]!);
  if (next === 'stars') return words[end + 1]!.capital;
  if (next === ',') {
    const { text } = words[end + 1]!;
    return text === 'starring' || (makers.hasExact(words[end + 1]!) && words[end + 2]!.text === 'by');
  }
  return next === '(' && isDatedWork(words, place);
}

/** Whether a year in brackets stands behind the name, and a word for works nearer before it than one for those who are honoured. */
function isDatedWork(words: Reading['words'], { first, end, from, to }: Place): boolean {
  if (end + 2 >= to || words[end]!.text !== '(' || !isYear(words[end + 1]!.text)) return false;
  if (words[end + 2]!.text !== ')' && words[end + 2]!.text !== ',') return false;
  for (let at = first - 1; at >= Math.max(from, first - mostToWork); at--) {
    if (honoured.has(words[at]!)) return false;
    if (works.has(words[at]!)) return true;
  }
  return false;
}
