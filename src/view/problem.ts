/** One line for what went wrong, and one for what is worth knowing. */
import type { Problem } from '../errors.ts';
import type { Remark } from '../run/job.ts';
import { printable } from './terminal/sanitize.ts';

/** `newsctl: PATH: what is wrong (what to do)`. */
export function problemLine({ path, index, message, hint }: Problem): string {
  const where = path === undefined ? '' : `${path === '' ? "''" : path}${index === undefined ? '' : `#${index}`}: `;
  return printable(`newsctl: ${where}${message}${hint === undefined ? '' : ` (${hint})`}`);
}

/** What is said once a run, about the first article that it holds for. */
export function remarkLine(remark: Remark, path: string, language: string | undefined): string {
  const notEnglish = `the article is not in English${language === undefined ? '' : ` (${language})`}`;
  const text = {
    'not-english': `${notEnglish}: countries by name only, no people (--language en overrules)`,
    'summary-not-english': `${notEnglish}: its sentences are weighed as if it were (--language en overrules)`,
    'query-not-found':
      'nothing in it that can be quoted alone speaks of the query: the general summary is given instead',
    'nothing-to-keep': 'no sentence in it is worth keeping',
    'nothing-fits': 'no sentence worth keeping fits into so few words',
  }[remark];
  return printable(`newsctl: ${path}: ${text}`);
}
