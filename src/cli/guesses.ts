/** Words that people bring along from other tools, and what is meant here. */

/** Long options, without `--`. */
const options: Readonly<Record<string, string>> = {
  csv: '--format csv',
  tsv: '--format tsv',
  ndjson: '--format ndjson',
  jsonl: '--format ndjson',
  markdown: '--format markdown',
  md: '--format markdown',
  'output-format': '--format',
  'no-color': '--color never',
  'no-colour': '--color never',
  colour: '--color',
  lang: '--language',
  threads: '--jobs',
  workers: '--jobs',
  parallel: '--jobs',
  limit: '--top',
  head: '--top',
  length: '--words',
  'max-words': '--words',
  'max-sentences': '--sentences',
  silent: '--quiet',
  names: '--people',
  persons: '--people',
  person: '--people',
  country: '--countries',
  prev: '--previous',
  raw: '--no-clean',
};

const commands: Readonly<Record<string, string>> = {
  tldr: 'newsctl summarize',
  sum: 'newsctl summarize',
  ner: 'newsctl entities',
  names: 'newsctl entities --people',
  people: 'newsctl entities --people',
  persons: 'newsctl entities --people',
  countries: 'newsctl entities --countries',
  next: 'newsctl links --next',
  previous: 'newsctl links --previous',
  prev: 'newsctl links --previous',
  chain: 'newsctl links --chain',
  view: 'newsctl read',
  show: 'newsctl read',
  open: 'newsctl read',
  cat: 'newsctl extract',
  text: 'newsctl extract',
  convert: 'newsctl extract',
  parse: 'newsctl extract',
  version: 'newsctl --version',
};

/** What is probably meant by an option that `known`, the command's long options with `--`, hasn't. */
export function guessOption(written: string, known: readonly string[]): string | undefined {
  const word = /^--([\w-]+)/.exec(written)?.[1] ?? '';
  const meant = Object.hasOwn(options, word) ? options[word] : undefined;
  return meant !== undefined && known.includes(meant.split(' ')[0]!) ? meant : undefined;
}

/** What is probably meant by a word that is no command. */
export function guessCommand(written: string): string | undefined {
  return Object.hasOwn(commands, written) ? commands[written] : undefined;
}
