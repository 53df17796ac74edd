/** Cuts an expression at its alternatives and works out their prefilters, when the package is built. */
import { prefilterAnywhere, prefilterAtStart } from './literals.ts';
import { beyondAscii, type Cuttings, type Prefilter, type Prefilters } from './prefilter.ts';
import { splitAlternatives } from './source.ts';

/**
 * Cuts `a|b` and `^c(?:a|b)d` to pieces. Throws a RangeError as `readAlternatives` does, and where case is ignored, for
 * prefilters look at characters as they are.
 */
export function cut({ source, flags }: RegExp): Cuttings {
  if (flags.includes('i')) throw new RangeError(`no prefilter for ${source}, which ignores case`);
  const sources = splitAlternatives(source).flatMap((alternative) => {
    const [, head = '', group] = /^(\^(?:\[[^\]]*\]\*)?)\(\?:(.*)$/su.exec(alternative) ?? [];
    if (group === undefined) return [alternative];
    const inner = splitAlternatives(group);
    const end = inner.join('|').length;
    return /^\)(?![?*+{])/.test(group.slice(end))
      ? inner.map((piece) => `${head}(?:${piece})${group.slice(end + 1)}`)
      : [alternative];
  });
  const each = sources.map((piece) => (piece.startsWith('^') ? prefilterAtStart(piece) : prefilterAnywhere(piece)));
  return { flags, sources, prefilters: indexFirsts(each) };
}

/** The prefilters with their index by first characters. */
export function indexFirsts(each: readonly Prefilter[]): Prefilters {
  const firsts = each.map(({ prefixes }) =>
    prefixes === undefined ? undefined : new Set(prefixes.match(/(?<=\n)./gu)),
  );
  const listed = new Set(['', beyondAscii, ...firsts.flatMap((set) => [...(set ?? [])])]);
  const mayBegin = (k: number, first: string): boolean => {
    const set = firsts[k];
    return set === undefined || set.has(first) || (first > '\x7f' && set.has(beyondAscii));
  };
  const byFirst = [...listed].map((first) => [first, [...each.keys()].filter((k) => mayBegin(k, first))] as const);
  return { each, byFirst: Object.fromEntries(byFirst) };
}
