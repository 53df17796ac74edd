import { expect, it } from 'vitest';
import { entitiesText } from '../../../src/view/terminal/entities.ts';

it('lists more people than a call takes arguments', () => {
  const people = Array.from({ length: 300_000 }, (_, at) => ({
    name: `Anna ${at}`,
    count: 1,
    detail: '',
    aliases: [],
  }));
  const layout = {
    width: undefined,
    color: (_: unknown, text: string) => text,
    hyperlinks: false,
    host: '',
    unicode: true,
  };
  expect(entitiesText({ people }, layout).split('\n')).toHaveLength(people.length + 2);
});
