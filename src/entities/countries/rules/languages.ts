/** Languages: "speaks French", "in Russian", "translated from German" name no country. */
import { type Context, is, type Neighbour } from '../context.ts';
import { rejected, type Verdict } from '../mention.ts';

const between = new Set([
  'and',
  'or',
  'a',
  'little',
  'some',
  'fluent',
  'good',
  'basic',
  'both',
  'only',
  'no',
  'also',
  'his',
  'her',
  'their',
  'broken',
  'perfect',
  'excellent',
  'modern',
  'native',
  'the',
  'as',
  'well',
  'than',
  'more',
  'much',
  'any',
  'limited',
  'accented',
  'heavily',
  'proper',
  'better',
  'passable',
]);
const aLanguage = 'a language';

/** The noun that an adjective needs to be more than a language. */
function standsAlone(next: Neighbour | undefined): boolean {
  return next === undefined || (next.mark !== '' && next.mark !== '-') || is(next, 'function');
}

export function languageRule(context: Context, i: number): Verdict | undefined {
  const form = context.form(i);
  if (!form.language) return undefined;
  const { start, end } = context.matches;
  const next = context.after(end[i]!);
  if (next !== undefined && is(next, 'language-noun') && (next.mark === '' || next.mark === '-'))
    return rejected(aLanguage);
  const alone = standsAlone(next);

  // Back over "Arabic, Persian and a little" to the word that governs the list.
  let governor = context.before(start[i]!);
  let amongLanguages = false;
  for (let steps = 0; steps < 8 && governor !== undefined; steps++) {
    const listed = governor.mark === '' || governor.mark === ',' || governor.mark === '-' || governor.mark === '/';
    if (!listed) break;
    const other = context.matchEnding(governor.end, i);
    const isLanguage = is(governor, 'language') || (other >= 0 && context.form(other).language);
    if (is(governor, 'language')) amongLanguages = true;
    if (!isLanguage && !(between.has(governor.key) && governor.mark !== '-')) break;
    governor = context.before(governor.start);
  }
  if (governor !== undefined && (governor.mark === '' || governor.mark === ',')) {
    if (is(governor, 'language-verb') && alone) return rejected(aLanguage);
    const heads = /^(?:is|was|are|were|called)$/.test(governor.key) ? context.before(governor.start) : undefined;
    if (alone && /^(?:languages?|tongues?)$/.test(heads?.key ?? '')) return rejected(aLanguage);
    const near = governor.key === 'in' || governor.key === 'into' || governor.key === 'from';
    if (near && (alone || amongLanguages)) {
      if (governor.key === 'in' && governor.mark === '') return rejected(aLanguage);
      const head = context.before(governor.start);
      const further = head && context.before(head.start);
      if (governor.key === 'into' || is(head, 'language-verb') || is(further, 'language-verb'))
        return rejected(aLanguage);
    }
  }
  if (amongLanguages && alone) return rejected(aLanguage);
  // "a Danish", "two Polish": these adjectives have other words for people, so alone after an article it is a thing.
  const article = context.before(start[i]!);
  if (
    alone &&
    !next?.capital &&
    article?.mark === '' &&
    /^(?:a|an|two|three|some)$/.test(article.key) &&
    /(?:[sc]h|sch)$/.test(context.surface(i))
  ) {
    return rejected('a thing called after the country');
  }
  if (alone && next?.mark !== ',' && article?.mark === '' && /^(?:my|your|his|her)$/.test(article.key))
    return rejected(aLanguage);
  if (form.context === 'english' && alone && context.before(start[i]!)?.key !== 'the') return rejected(aLanguage);
  return undefined;
}
