/** Prints the people of texts: `node bench/run.mjs people/show FILE.txt…`, or `FILE.jsonl FROM TO` for lines of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openModel } from '../../src/entities/names/model.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { segment } from '../../src/text/segmentation.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = readFileSync(process.env['MODEL'] ?? `${root}data/models/people.bin`);
const tag = createTagger(openModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
const [path = '', from = '0', to = '10'] = process.argv.slice(2);
const texts = path.endsWith('.jsonl')
  ? readFileSync(path, 'utf8')
      .split('\n')
      .slice(Number(from), Number(to))
      .map((line) => JSON.parse(line) as { id: string; text: string; countries?: never; mentions?: never })
  : process.argv.slice(2).map((name) => ({ id: name, text: readFileSync(name, 'utf8') }));
for (const { id, text, ...rest } of texts) {
  const document = segment(text);
  const names = tag(document);
  const gold = ((rest as { mentions?: { start: number; end: number; country: string }[] }).mentions ?? [])
    .filter((m) => m.country)
    .map(({ start, end, country }) => ({ start, end, code: country }));
  console.log(`\n=== ${id} (${text.length})`);
  for (const person of resolvePeople(document, names, { countries: gold })) {
    const { start, end } = person.mentions[0]!;
    const around = text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
    console.log(
      `${person.count} ${person.name} [${person.aliases.join(' | ')}] ${person.role ?? ''} ${person.country ?? ''}   «${around}»`,
    );
  }
  if (process.env['OTHERS']) {
    const other = new Set(names.filter((n) => n.type !== 'PER').map((n) => `${n.type} ${text.slice(n.start, n.end)}`));
    console.log([...other].join(', '));
  }
}
