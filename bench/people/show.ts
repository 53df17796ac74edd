/** Prints the people of texts: `node bench/run.mjs people/show FILE.txt…`, or `FILE.jsonl FROM TO` for lines of it. */
import { readFileSync } from 'node:fs';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { readJsonLines } from '../corpora.ts';
import { openNameReader } from '../shipped.ts';

interface Text {
  readonly id: string;
  readonly text: string;
}

const read = openNameReader();
const [path = '', from = '0', to = '10'] = process.argv.slice(2);
const texts: readonly Text[] = path.endsWith('.jsonl')
  ? readJsonLines<Text>(path)!.slice(Number(from), Number(to))
  : process.argv.slice(2).map((name) => ({ id: name, text: readFileSync(name, 'utf8') }));
for (const { id, text } of texts) {
  const { document, names } = read(text);
  console.log(`\n=== ${id} (${text.length})`);
  for (const { name, count, aliases, role = '', mentions } of resolvePeople(document, names)) {
    const { start, end } = mentions[0]!;
    const around = text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
    console.log(`${count} ${name} [${aliases.join(' | ')}] ${role}   «${around}»`);
  }
}
