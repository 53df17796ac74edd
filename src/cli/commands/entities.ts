/** `newsctl entities`: who and which countries are in it? */
import { Option, type Command } from 'commander';
import { readRecognizerDataAside } from '../../entities/data.ts';
import type { Io } from '../io.ts';
import { addCommonOptions, pathsArgument, positiveInteger, type CommonFlags } from '../options.ts';
import { withExamples } from '../help.ts';

export const entitiesViews = ['text', 'json', 'ndjson', 'csv', 'tsv', 'dot', 'mermaid'] as const;
const entitiesOrders = ['mentions', 'articles', 'name', 'first', 'prominence'] as const;

export interface EntitiesFlags extends CommonFlags {
  readonly people?: boolean;
  readonly countries?: boolean;
  readonly byArticle?: boolean;
  readonly mentions?: boolean;
  readonly top?: number;
  readonly min?: number;
  readonly minWeight?: number;
  readonly sort: (typeof entitiesOrders)[number];
  readonly strict?: boolean;
  readonly focus?: boolean;
  readonly explain?: boolean;
}

/** Declares the command; `done` receives the exit code of its run. */
export function addEntities(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('entities')
    .summary('who and which countries are in it?')
    .description(
      'Lists the people and the countries that articles name, under one canonical name each. ' +
        'Several articles give one listing together, which holds what it combines in memory; ' +
        '--by-article and -f ndjson give one per article, as they are read. ' +
        'As a graph (-f dot, -f mermaid) it shows who shares a sentence with whom and with which countries.',
    )
    .argument(...pathsArgument)
    .optionsGroup('Listing:')
    .option('--people', 'people only')
    .option('--countries', 'countries only')
    .option('--by-article', 'a listing per article')
    .option('--mentions', 'every mention, as path:line:column: surface → name')
    .option('--top <n>', 'the first n people and the first n countries', positiveInteger)
    .option('--min <n>', 'those with n mentions or more', positiveInteger)
    .option('--min-weight <n>', 'in a graph, ties of n sentences or more (default: the 60 strongest)', positiveInteger)
    .addOption(new Option('--sort <order>', 'what comes first').choices(entitiesOrders).default('mentions'))
    .option('--strict', 'countries by name only: names, short names, former names')
    .option('--focus', 'only the countries the article is about')
    .option('--explain', 'why a form was or was not taken for a country, a name for a person');
  addCommonOptions(command, entitiesViews);
  withExamples(command, [
    ['newsctl entities article.txt', 'its people and countries'],
    ['newsctl entities news/ --countries --top 10', 'the ten countries a folder speaks of most'],
    ["newsctl entities news/ -f ndjson | jq -r '.people[].name' | sort | uniq -c", 'people by articles'],
    ['newsctl entities news/ -f dot | dot -Tsvg > who.svg', 'who is mentioned with whom, drawn by Graphviz'],
  ]).action(async (paths: string[], flags: EntitiesFlags) => {
    // Takes as long as loading the code; whoever needs the data hears of what fails.
    readRecognizerDataAside().catch(() => undefined);
    const { entities } = await import('../actions/entities.ts');
    done(await entities(io, paths, flags));
  });
}
