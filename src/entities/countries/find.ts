/** The countries that a text names: all forms of the lists first, then what stands around each decides. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { CountryKind } from '../entities.ts';
import type { NameSpan } from '../names.ts';
import { Context } from './context.ts';
import { decide } from './decide.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMatches } from './matches.ts';
import type { CountryMention, RejectedForm } from './mention.ts';
import { mendText } from './mend.ts';
import { isPerson } from './people-words.ts';

export type { CountryMention, RejectedForm } from './mention.ts';

export interface FindCountriesOptions {
  /** Length of the title that the text begins with; 0 without one. */
  readonly titleEnd?: number;
  /** Names, short names and former names only. */
  readonly strict?: boolean;
  /** Takes the forms that were turned down, with the reason. */
  readonly explain?: (form: RejectedForm) => void;
  /** Takes the code of the country of each town, state or region that is named. */
  readonly place?: (code: string) => void;
}

export type CountryFinder = (
  document: Segmentation,
  names: readonly NameSpan[],
  options?: FindCountriesOptions,
) => CountryMention[];

const strictKinds = new Set<CountryKind>(['name', 'alias', 'former']);

/** Binds the gazetteer. The function it gives is pure and linear in the text; mentions come in order. */
export function createCountryFinder(gazetteer: Gazetteer): CountryFinder {
  return (document, names, { strict = false, explain, place } = {}) => {
    const mended = mendText(document, names);
    const matches = findMatches(gazetteer, mended.document);
    const context = new Context(gazetteer, mended.document, matches, mended.names);
    const verdicts = decide(context);
    const mentions: CountryMention[] = [];
    for (let i = 0; i < matches.length; i++) {
      const form = context.form(i);
      const verdict = verdicts[i]!;
      const start = mended.at(matches.start[i]!);
      const end = mended.at(matches.end[i]!);
      if (!verdict.taken) {
        if (verdict.placeIn !== undefined) place?.(verdict.placeIn);
        explain?.({ start, end, codes: form.codes, reason: verdict.reason });
        continue;
      }
      const kind = form.alsoPerson && isPerson(context, i) ? 'person' : (form.kind as CountryKind);
      if (strict && !strictKinds.has(kind)) continue;
      for (const code of verdict.codes ?? form.codes.slice(0, 1)) {
        mentions.push({ start, end, code, kind, reason: verdict.reason });
      }
    }
    return mentions;
  };
}
