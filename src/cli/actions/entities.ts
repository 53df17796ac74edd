/** The work of `newsctl entities`. */
import { NewsctlError } from '../../errors.ts';
import type { CombinedEntitiesRecord, EntitiesRecord, ErrorRecord } from '../../records.ts';
import { createCombination } from '../../entities/combine.ts';
import { focusCountries as focusOf } from '../../entities/countries/list.ts';
import { chooseEntries } from '../../entities/choose.ts';
import { entitiesRows } from '../../view/entities-rows.ts';
import { jsonArray, ndjsonLine } from '../../view/json.ts';
import { entitiesText, explanationText, mentionLines } from '../../view/terminal/entities.ts';
import { entitiesViews, type EntitiesFlags } from '../commands/entities.ts';
import type { Io } from '../io.ts';
import { openSession, type Session } from '../session.ts';

type View = (typeof entitiesViews)[number];
type Either = EntitiesRecord | CombinedEntitiesRecord;

/** Lists people and countries, of all articles together or of each; gives the exit code. */
export async function entities(io: Io, paths: readonly string[], flags: EntitiesFlags): Promise<number> {
  refuseContradictions(flags);
  const session = await openSession(io, paths, flags, entitiesViews);
  const { view } = session.options;
  if (view === 'dot' || view === 'mermaid') {
    const { drawEntities } = await import('./entities-graph.ts');
    return drawEntities(session, flags);
  }
  const analysis = {
    kind: 'entities',
    strict: flags.strict === true,
    explain: flags.explain === true,
    ties: false,
  } as const;
  if (view === 'ndjson') {
    const { people, countries, min, sort, top, focus } = flags;
    await session.printLines<'entities'>(analysis, {
      choice: {
        sort,
        ...(people !== undefined && { people }),
        ...(countries !== undefined && { countries }),
        ...(min !== undefined && { min }),
        ...(top !== undefined && { top }),
        ...(focus !== undefined && { focus }),
      },
    });
    return session.finish();
  }
  const print = printer(session, flags);
  const perArticle = flags.byArticle === true || flags.mentions === true || flags.explain === true;
  const combination = perArticle ? undefined : createCombination();
  let open = true;
  let only: EntitiesRecord | undefined;
  for await (const item of session.results<'entities'>(analysis)) {
    if (combination && item.type === 'entities') {
      const chosen = { ...item, countries: flags.focus ? focusOf(item.countries) : item.countries };
      only = combination.articles === 0 ? chosen : undefined;
      combination.add(chosen);
    } else if (!(open = await session.output.write(print.item(item)))) break;
  }
  const nothing = combination?.articles === 0 && view === 'text';
  if (combination && open && !nothing) {
    // One article's text view says more than a combination of one: who is what, by its own words.
    await session.output.write(print.item(view === 'text' && only ? only : combination.record()));
  }
  if (open) await session.output.write(print.close());
  return session.finish();
}

/** Throws `usage` where one flag excludes another. */
function refuseContradictions(flags: EntitiesFlags): void {
  const draws = flags.format === 'dot' || flags.format === 'mermaid';
  if (flags.people && flags.countries) {
    throw new NewsctlError('usage', '--people and --countries exclude each other', { hint: 'give neither for both' });
  }
  if (flags.mentions && (flags.format !== undefined || flags.json)) {
    throw new NewsctlError('usage', '--mentions prints lines of its own', {
      hint: 'leave -f out: JSON has the mentions',
    });
  }
  if (flags.minWeight !== undefined && !draws) {
    throw new NewsctlError('usage', '--min-weight is for graphs', { hint: 'add -f dot or -f mermaid' });
  }
  if (flags.explain && draws) {
    throw new NewsctlError('usage', '--explain and a graph exclude each other', { hint: 'give one of them' });
  }
}

interface Printer {
  item(item: Either | ErrorRecord): string;
  close(): string;
}

function printer({ options: { view }, layout }: Session<View>, flags: EntitiesFlags): Printer {
  const array = jsonArray();
  let count = 0;
  return {
    item(item) {
      if (item.type === 'error') return ndjsonLine(item);
      const record: Either = chooseEntries<Either>(item, flags);
      if (flags.explain && view === 'text') return explanationText(item as EntitiesRecord, layout);
      if (flags.mentions) return mentionLines(record as EntitiesRecord, layout);
      if (view === 'json') return array.record(record);
      if (view === 'csv' || view === 'tsv') return entitiesRows(record, view, count++ === 0);
      const separator = count++ === 0 ? '' : '\n';
      const shown = {
        people: flags.countries !== true,
        countries: flags.people !== true,
        heading: flags.byArticle === true,
      };
      return separator + entitiesText(record, shown, layout);
    },
    close: () => (view === 'json' && !flags.mentions ? array.close() : ''),
  };
}
