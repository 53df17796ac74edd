import { expect, it } from 'vitest';
import { entitiesText } from '../../../src/view/terminal/entities.ts';

it('lists more people than a call takes arguments', () => {
  const people = Array.from({ length: 300_000 }, (_, at) => ({
    name: `Anna ${at}`,
    count: 1,
    articles: 1,
    aliases: [],
  }));
  const shown = { people: true, countries: false, heading: false };
  const layout = {
    width: undefined,
    color: (_: unknown, text: string) => text,
    hyperlinks: false,
    host: '',
    unicode: true,
  };
  expect(
    entitiesText({ type: 'entities', articles: 2, people, countries: [] }, shown, layout).split('\n'),
  ).toHaveLength(people.length + 3);
});
