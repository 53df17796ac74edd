/**
 * The recogniser's data as they lie in the package, some 8 MB, in memory that threads share. Opening them costs nothing
 * beside reading them.
 */
import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';

const files = {
  weights: 'data/models/people.bin',
  words: 'dist/data/words.bin',
  countries: 'dist/data/countries.bin',
} as const;

export type RecognizerData = Readonly<Record<keyof typeof files, SharedArrayBuffer>>;

/** Throws as `node:fs` does, and a RangeError for a file that is cut short. */
export function readRecognizerData(): RecognizerData {
  const readFile = (name: keyof typeof files): SharedArrayBuffer => {
    const { file, bytes } = open(name);
    try {
      return whole(bytes, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  };
  return { weights: readFile('weights'), words: readFile('words'), countries: readFile('countries') };
}

let aside: Promise<RecognizerData> | undefined;

/**
 * The same, read once a process on threads of Node's, while this one does something else. Rejects as `readRecognizerData`
 * throws.
 */
export function readRecognizerDataAside(): Promise<RecognizerData> {
  return (aside ??= readAllAside());
}

async function readAllAside(): Promise<RecognizerData> {
  const readFile = (name: keyof typeof files): Promise<SharedArrayBuffer> =>
    new Promise((resolve, reject) => {
      const { file, bytes } = open(name);
      read(file, bytes, 0, bytes.length, 0, (error, count) => {
        closeSync(file);
        if (error) reject(error);
        else resolve(whole(bytes, count));
      });
    });
  const [weights, words, countries] = await Promise.all([
    readFile('weights'),
    readFile('words'),
    readFile('countries'),
  ]);
  return { weights, words, countries };
}

function open(name: keyof typeof files): { file: number; bytes: Uint8Array<SharedArrayBuffer> } {
  const file = openSync(new URL(files[name], packageRoot), 'r');
  return { file, bytes: new Uint8Array(new SharedArrayBuffer(fstatSync(file).size)) };
}

function whole({ buffer, length }: Uint8Array<SharedArrayBuffer>, count: number): SharedArrayBuffer {
  if (count !== length) throw new RangeError("a part of the recogniser's data cut short");
  return buffer;
}
