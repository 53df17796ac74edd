import { expect, it } from 'vitest';
import { attributed } from './marked.ts';

it.each([
  ['{KP:North Korean} Foreign Minister [Choi Song Hui] spoke.', ['Choi Song Hui (Foreign Minister, KP)']],
  [
    'It was shown by the head of the {RU:Russian} Foreign Ministry, [Sergei Lavrov].',
    ['Sergei Lavrov (head of the Russian Foreign Ministry, RU)'],
  ],
  ["[Lavrov], {RU:Russia}'s top diplomat, agreed.", ['Lavrov (top diplomat, RU)']],
  ['{FR:French} President [Emmanuel Macron] left.', ['Emmanuel Macron (President, FR)']],
  ["{GB:Britain}'s Prime Minister [Jane Moss] left.", ['Jane Moss (Prime Minister, GB)']],
  ['{US:U.S.} Secretary of State [John Farrow] said so.', ['John Farrow (Secretary of State, US)']],
  ['former {DE:German} Chancellor [Anna Berg] wrote.', ['Anna Berg (Chancellor, DE)']],
  ['[Anna Berg], 43, chief executive of Nordwind, said.', ['Anna Berg (chief executive of Nordwind, -)']],
  ['[Anna Berg], the president of {FI:Finland}, said no.', ['Anna Berg (president of Finland, FI)']],
  ['It grows, said [Anna Berg], a professor of plant breeding.', ['Anna Berg (professor of plant breeding, -)']],
  ["{GB:Britain}'s [Jane Moss] won.", ['Jane Moss (-, GB)']],
  ['[Anna Berg] went to {FI:Finland}.', ['Anna Berg (-, -)']],
  ['[Anna Berg], who was in {FI:Finland}, met the president of {FR:France}.', ['Anna Berg (-, -)']],
  ['He told {FI:Finland} that [Anna Berg] was ill.', ['Anna Berg (-, -)']],
  ['Talks with {CN:China}, President [Anna Berg] said, go on.', ['Anna Berg (President, -)']],
])('%s', (text, expected) => {
  expect(attributed(text)).toEqual(expected);
});
