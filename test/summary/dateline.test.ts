import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../src/summary/dateline.ts';

const after = (sentence: string): string => sentence.slice(datelineLength(sentence));

describe('datelineLength', () => {
  it.each([
    ['WASHINGTON — The bill passed.', 'The bill passed.'],
    ['PARIS, March 3 - Bakers struck.', 'Bakers struck.'],
    ['VIENNA (Sample Wire) — A museum gave a bell back.', 'A museum gave a bell back.'],
    ['LAGOS, Nigeria (Daily Wire) - Two rowers will race.', 'Two rowers will race.'],
    ['LONDON, England (CNN) -- Snow fell.', 'Snow fell.'],
    ['(The Daily Wire)Rain fell.', 'Rain fell.'],
    ['(Reuters) - Shares rose.', 'Shares rose.'],
    ['By ORLA HOLMMAY 9, 2031 CORK, Ireland — The ferry sank.', 'The ferry sank.'],
    ['By Orla Holm, Sample Wire CORK (AP) - The ferry sank.', 'The ferry sank.'],
    ['By ORLA HOLM Staff Writer CORK — The ferry sank.', 'The ferry sank.'],
    ['By ORLA HOLM Staff Writer The ferry sank.', 'The ferry sank.'],
    ['By ORLA HOLM and JON ROE The ferry sank.', 'The ferry sank.'],
    ['Published: 10:21 EST, 4 May 2031 | Updated: 11:40 EST, 4 May 2031 The ferry sank.', 'The ferry sank.'],
    ['Posted on 4 May 2031 at 10:21 am CORK — The ferry sank.', 'The ferry sank.'],
    ['Last updated at 5:04 PM on 12th January 2031 The US agreed.', 'The US agreed.'],
    ['CORK – Jan. 28, 2031 – Holm Ferries said so.', 'Holm Ferries said so.'],
    ['Corve, Norway – January 28th, 2031 – “We sail on Sunday.”', '“We sail on Sunday.”'],
    ['(CORVE, NORWAY) – Jan 25th, 2031 — A ferry sank.', 'A ferry sank.'],
    ['Thursday, March 3, 2031 Holm Ferries sold a ship.', 'Holm Ferries sold a ship.'],
    ['3 March 2031 The ferry sank.', 'The ferry sank.'],
    ['Corve, Lundby, Norway On Sunday, a ferry sank.', 'On Sunday, a ferry sank.'],
    ['Location: Corve The ferry sank.', 'The ferry sank.'],
    ['Date: 3 March 2031 Duration: 2:31 The ferry sank.', 'The ferry sank.'],
    ['Image copyright Sample Wire The ferry sank.', 'The ferry sank.'],
  ])('%s', (sentence, rest) => expect(after(sentence)).toBe(rest));

  it.each([
    'The minister — who was in Paris — said no.',
    'NATO (the alliance) met on Monday.',
    'Paris is large.',
    'By Monday the ferry — an old one — had sunk.',
    'By NASA Ames the fog was thick.',
    'By 2031 CORK will have a new ferry.',
    'Published in 1931, the novel — her first — sold well.',
    'Posted to Cork in 1931, he learned to sail.',
    '(Rain) fell.',
    '(The Rain) Fell again.',
    'A museum (in Austria) gave a bell back.',
    'January 6, 2031 Parade tickets are sold.',
    'On Thursday, March 3, 2031 Holm Ferries sold a ship.',
    'Corve, Lundby and Norway On Ice are shows.',
    'Corve, Norway, is where the ferry sank.',
    'Location: the ferry sank off Corve.',
    'Time: The Great Healer is his last book.',
  ])('has none: %s', (sentence) => expect(after(sentence)).toBe(sentence));
});
