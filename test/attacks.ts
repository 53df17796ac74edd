/**
 * Strings that make a regular expression work hardest: for each of its parts that may repeat, what leads to that part, the
 * part's own characters many times over, and an end that fits nothing.
 */
type Node =
  | { readonly kind: 'class'; readonly source: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number };

/** One of each kind that expressions tell apart, and what they often name. */
const alphabet = [...' \t\n\r\u00A0aAzZéÉßж中٣ก09_-–—.…,:;!?()[]{}<>/|\\\'"’‘“”«»›→•·*+=&#@$%^~`'];
/** Repeats above this many times are as good as endless: their squares show. */
const many = 200;

export interface Attack {
  readonly start: string;
  readonly unit: string;
}

/** The attacks on an expression, without their ends. */
export function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const attacks = new Map<string, Attack>();
  const add = (start: string, unit: string): void => {
    if (unit !== '') attacks.set(`${start}\0${unit}`, { start, unit });
  };
  const members = (node: Node & { kind: 'class' }): readonly string[] => {
    const one = new RegExp(`^(?:${node.source})$`, flags.replace(/[gy]/g, ''));
    return [...alphabet, ...node.source].filter((char) => one.test(char));
  };
  const sample = (node: Node): string => {
    if (node.kind === 'class') return members(node)[0] ?? '';
    if (node.kind === 'sequence') return node.parts.map(sample).join('');
    if (node.kind === 'choice') return sample(node.parts[0]!);
    return node.kind === 'repeat' ? sample(node.part).repeat(Math.max(1, node.least)) : '';
  };
  /** Samples of each choice that a part has, and of several characters of a class. */
  const units = (node: Node): readonly string[] => {
    if (node.kind === 'class') {
      const all = members(node);
      return all.filter((_, at) => at % Math.ceil(all.length / 5) === 0);
    }
    if (node.kind === 'choice') return node.parts.flatMap((part) => units(part).slice(0, 2)).slice(0, 40);
    return [sample(node)];
  };
  const walk = (node: Node, start: string): void => {
    if (node.kind === 'sequence') {
      let before = start;
      for (const part of node.parts) {
        walk(part, before);
        before += sample(part);
      }
    } else if (node.kind === 'choice') {
      for (const part of node.parts) walk(part, start);
    } else if (node.kind === 'repeat') {
      if (node.most > many) {
        for (const unit of units(node.part)) {
          add(start, unit);
          add('', unit);
          // From every place at which the expression may begin.
          if (start.length < 40) add('', start + unit);
        }
      }
      walk(node.part, start);
    }
  };
  walk(parse(source), '');
  return [...attacks.values()];
}

/** Enough of the syntax to know what repeats: assertions about places are empty, those about text are text. */
function parse(source: string): Node {
  let at = 0;
  const choice = (): Node => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeat(atom()));
    return { kind: 'sequence', parts };
  };
  const repeat = (part: Node): Node => {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 20));
    if (found === null) return part;
    at += found[0].length;
    const [, sign, from, comma, to] = found;
    const least = sign === '+' ? 1 : Number(from ?? 0);
    const most =
      sign === '?' ? 1 : sign !== undefined || to === '' ? Infinity : comma === undefined ? least : Number(to);
    return { kind: 'repeat', part, least, most };
  };
  const atom = (): Node => {
    const rest = source.slice(at);
    const opening = /^\((?:\?(?::|<?=|(<?!)|<\w+>))?/.exec(rest);
    if (opening !== null) {
      at += opening[0].length;
      const inside = choice();
      at++;
      return opening[1] === undefined ? inside : { kind: 'choice', parts: [{ kind: 'empty' }, inside] };
    }
    const [place] = /^(?:[\^$]|\\[bB])/.exec(rest) ?? [];
    if (place !== undefined) {
      at += place.length;
      return { kind: 'empty' };
    }
    const piece =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|[^])/u.exec(
        rest,
      )![0];
    at += piece.length;
    return /^\\(?:[1-9]|k<)/.test(piece) ? { kind: 'empty' } : { kind: 'class', source: piece };
  };
  return choice();
}
