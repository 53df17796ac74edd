/** Finding words in an article as a reader types them. */
import type { Style } from '../../view/layout.ts';
import type { StyledSpan } from '../../view/terminal/wrap.ts';

/** Every place of `query` in `text`, whatever the case, the accents, the kind of quotes and the line breaks. */
export function findAll(text: string, query: string): StyledSpan<Style>[] {
  const haystack = fold(text);
  const needle = fold(query);
  const matches: StyledSpan<Style>[] = [];
  if (needle === '') return matches;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    matches.push({ start: at, end: at + needle.length, style: 'match' });
  }
  return matches;
}

/** Lower case without accents, code unit by code unit so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00C0-\u024F\u0370-\u04FF\u1E00-\u1FFF]/g, (unit) => unit.normalize('NFD')[0]!)
    .replace(/\p{Uppercase}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}
