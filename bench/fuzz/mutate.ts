/** One hostile input from a seed file: the same for the same number, so that a failure can be made again. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createRandom } from '../random.ts';
import type { Seed } from './seeds.ts';

export interface Input {
  readonly name: string;
  readonly bytes: Buffer;
}

const tokens = [
  '\u001B[31m',
  '\u001B]0;owned\u0007',
  '\u009B2J',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\0',
  '\u2028',
  '\r',
  '\n\n',
  '\t',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p>',
  '</p>',
  '<div>',
  '<a href="',
  '<a rel="next" href="../../../etc/passwd">x</a>',
  '<script>',
  '</script>',
  '<svg>',
  '<math><mi>',
  '<template>',
  '<table><td>',
  '<title>',
  '<base href="file:///">',
  '<meta charset="utf-16">',
  '&#0;',
  '&#x110000;',
  '&amp;',
  '&lt;',
  '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
  '&b;',
  '<?xml version="1.0" encoding="utf-7"?>',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  ',',
  ':',
  '{"text":',
  '[[[[',
  '"__proto__":',
  'null',
  '1e999',
  '-',
  '0'.repeat(400),
  '---\n',
  '+++\n',
  '```\n',
  '> ',
  '# ',
  '* ',
  '[a](',
  '![',
  '](',
  '*_',
  '~~',
  '| ',
  '&x: *x\n',
  '<<: ',
  '!!js/function ',
  'Next Article',
  'Previous Article',
  'Next: ',
  'Page 1 of 999999',
  'By ',
  'U.S.',
  'Mr. ',
  'Dr. Dr. Dr. ',
  '. ',
  '... ',
  '?!',
  '“',
  '”',
  "'",
  '’s ',
  'www.',
  'http://',
  'a@b.',
  '٣',
  '中文。',
  'ก',
  'e\u0301',
  '👩‍🚀',
  '\u{1F3F4}\u{E0067}\u{E007F}',
  '=cmd|',
  '@SUM(',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'Content-Type: multipart/related; boundary=x\r\n',
  '=\r\n',
  '=FF',
  '--b0\r\n',
  'United States ',
  'constructor',
  'toString',
  'hasOwnProperty',
]
  .map((token) => Buffer.from(token))
  .concat(
    // Bytes that no UTF-8 has: cut characters, surrogates, an overlong slash.
    [
      [0xff],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x9f],
      [0xfe, 0xff],
      [0xff, 0xfe],
      [0x80],
      [0x1f, 0x8b, 0x08],
      [0x28, 0xb5, 0x2f, 0xfd],
    ].map((bytes) => Buffer.from(bytes)),
  );

const names = [
  '',
  '',
  '',
  '',
  '',
  '',
  '\u001B[2J',
  'a\nb',
  '\u202Egpj',
  '#2',
  "=1+1'",
  '\u009B',
  ' ',
  '[x]',
  '%2e%2e',
  '\u200B',
  '"q"',
  '-j',
];

/** Input number `index` of a run, mutated from one of `seeds`. */
export function makeInput(seeds: readonly Seed[], seed: number, index: number): Input {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const others = seeds.filter(({ isPage }) => isPage !== true);
  const from = pick(random() < 0.85 ? others : seeds);
  let { bytes } = from;
  const isGzip = from.extension.endsWith('.gz');
  const inside = isGzip && random() < 0.7;
  if (inside) bytes = gunzipSync(bytes);
  for (let rounds = 1 + below(5); rounds > 0; rounds--) bytes = mutate(bytes, below, pick, seeds);
  if (inside) bytes = gzipSync(bytes, { level: 1 });
  const extension = random() < 0.06 ? pick(seeds).extension : from.extension;
  return { name: `${index}${pick(names)}${extension}`, bytes };
}

/** No input gets longer: what is large takes the time of many small ones and breaks in the same ways. */
const longest = 30_000;
/** No repetition gets longer. */
const longestRepeated = 20_000;

function mutate(
  bytes: Buffer,
  below: (limit: number) => number,
  pick: <T>(list: readonly T[]) => T,
  seeds: readonly Seed[],
): Buffer {
  const at = below(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + below(below(4) === 0 ? 4000 : 40));
  const head = bytes.subarray(0, at);
  const piece = bytes.subarray(at, end);
  const tail = bytes.subarray(end);
  const repeated = (token: Uint8Array): Buffer =>
    token.length === 0
      ? Buffer.alloc(0)
      : Buffer.alloc(Math.min(longestRepeated, token.length * (1 + below(below(3) === 0 ? 3000 : 12))), token);
  const insert = (token: Uint8Array): Buffer => Buffer.concat([head, token, piece, tail]);
  const flip = (): Buffer => Buffer.concat([head, Buffer.from(piece.map((byte) => byte ^ (1 << below(8)))), tail]);
  const insertToken = (): Buffer => insert(pick(tokens));
  const insertMany = (): Buffer => insert(repeated(pick(tokens)));
  const rewrite = (): Buffer =>
    below(4) === 0
      ? Buffer.from(bytes.toString('latin1'), pick(['utf16le', 'utf8'] as const))
      : Buffer.concat([head, tail, piece]);
  /** The likelier ones stand there more than once. */
  const mutations: readonly (() => Buffer)[] = [
    flip,
    flip,
    () => head,
    () => Buffer.concat([head, tail]),
    () => Buffer.concat([head, repeated(piece), tail]),
    insertToken,
    insertToken,
    insertToken,
    insertMany,
    insertMany,
    () => Buffer.concat([head, pick(seeds).bytes.subarray(below(2000))]),
    rewrite,
  ];
  return pick(mutations)().subarray(0, longest);
}
