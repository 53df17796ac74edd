/** The work of `newsctl entities -f dot` and `-f mermaid`: who is named together with whom and with which countries. */
import { chooseEntries } from '../../entities/choose.ts';
import { createCombination } from '../../entities/combine.ts';
import { focusCountries } from '../../entities/countries/list.ts';
import { strongestTies, type Tie, type TieEnd } from '../../entities/ties.ts';
import type { CombinedEntitiesRecord, EntitiesRecord } from '../../records.ts';
import { dotGraph } from '../../view/graph/dot.ts';
import { graphOfTies } from '../../view/graph/entities.ts';
import { mermaidGraph } from '../../view/graph/mermaid.ts';
import type { EntitiesFlags, entitiesViews } from '../commands/entities.ts';
import type { Session } from '../session.ts';

/** As many ties as a drawing of one page can show; `--min-weight` decides for itself. */
const mostTies = 60;

/** Draws the strongest ties of all articles together; gives the exit code. */
export async function drawEntities(
  session: Session<(typeof entitiesViews)[number]>,
  flags: EntitiesFlags,
): Promise<number> {
  const graph = (session.options.view === 'dot' ? dotGraph : mermaidGraph)('entities');
  const combination = flags.byArticle ? undefined : createCombination();
  let found = 0;
  let drawn = 0;
  let articles = 0;
  const draw = (record: EntitiesRecord | CombinedEntitiesRecord, title?: string): string => {
    const all = chosenTies(record, flags);
    const ties = strongestTies(all, flags.minWeight, mostTies);
    found += all.length;
    drawn += ties.length;
    // An article without ties would be an empty box.
    return ties.length === 0 ? '' : graph.part(graphOfTies(record, ties, title));
  };
  for await (const item of session.results<'entities'>({
    kind: 'entities',
    strict: flags.strict === true,
    explain: false,
    ties: true,
  })) {
    if (item.type === 'error') continue;
    articles++;
    if (combination) combination.add(flags.focus ? { ...item, countries: focusCountries(item.countries) } : item);
    else if (!(await session.output.write(draw(item, item.title ?? item.id)))) return session.finish();
  }
  await session.output.write((combination ? draw(combination.record()) : '') + graph.close());
  if (articles > 0) {
    if (found === 0)
      session.say(
        `newsctl: no sentence names two ${flags.countries ? 'of them' : 'people, or a person and a country'}`,
      );
    else if (drawn < found && flags.minWeight === undefined)
      session.say(`newsctl: the strongest ${drawn} of ${found} ties are drawn (--min-weight 1 draws all)`);
  }
  return session.finish();
}

/** Ties between the entries that would be listed: of countries with each other only where nothing else is asked for. */
function chosenTies(record: EntitiesRecord | CombinedEntitiesRecord, flags: EntitiesFlags): Tie[] {
  const chosen = chooseEntries(record, flags);
  const people = new Set<{ readonly name: string }>(chosen.people);
  const countries = new Set(chosen.countries.map(({ code }) => code));
  const isChosen = (end: TieEnd): boolean =>
    typeof end === 'number' ? people.has(record.people[end]!) : countries.has(end);
  return (record.ties ?? []).filter(
    ({ between: [one, other] }) =>
      isChosen(one) && isChosen(other) && (flags.countries === true || typeof one === 'number'),
  );
}
