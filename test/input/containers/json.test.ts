import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../../src/input/containers/index.ts';
import type { OpenOptions } from '../../../src/input/containers/index.ts';
import { collect, cut, inPieces, read } from '../cutting.ts';

const article = (n: number): string =>
  JSON.stringify({ title: `Story ${n}`, text: `Word "${n}" [in] {braces}, \\ and more.` });

async function texts(input: string, options: OpenOptions = {}, size = 7): Promise<string[]> {
  return (await cut('-', Buffer.from(input), options, size)).map((record) =>
    'code' in record ? `!${record.code}@${record.index ?? ''}` : Buffer.from(record.bytes).toString(),
  );
}

describe('JSON', () => {
  it('takes one object as the file itself', async () => {
    const [record, ...rest] = await cut('a.json', Buffer.from(`  ${article(1)}\n`));
    expect(rest).toEqual([]);
    expect(record).toMatchObject({ path: 'a.json', index: 1, many: false, format: 'json' });
  });

  it('cuts arrays, sequences and lists inside objects alike', async () => {
    const expected = [article(1), article(2), article(3)];
    const list = `[${expected.join(' ,\n ')}]`;
    for (const input of [
      list,
      `\uFEFF${list}`,
      expected.join('\n\n  '),
      `{"status":"ok","articles":${list}}`,
      `{"data":{"total":3,"items":${list}},"next":null}`,
      `{"data":{"articles":{"edges":${list}}}}`,
      `{"took":[1,{"a":"]"}],"hits":{"hits":${list},"x":{}}}`,
    ]) {
      expect(await texts(input, { inputFormat: 'json' })).toEqual(expected);
    }
  });

  it('leaves an article alone that has lists of its own', async () => {
    for (const input of [
      '{"title":"A","text":"B","items":[{"x":1},{"x":2}]}',
      '{"title":"A","related":[{"title":"C"}],"body":"B"}',
      '{"title":"A","data":[1,2],"body":"B"}',
    ]) {
      expect(await texts(input)).toEqual([input]);
    }
  });

  it('says where a file is cut off or broken and keeps what came before', async () => {
    expect(await texts(`[${article(1)},{"title":"Sto`)).toEqual([article(1), '!malformed@2']);
    expect(await texts(`${article(1)}\n}`, { inputFormat: 'json' })).toEqual([article(1), '!malformed@2']);
    expect(await texts('[]')).toEqual(['!empty@']);
    expect(await texts('[1,"two",null,[3]]', { inputFormat: 'json' })).toEqual(['1', '"two"', 'null', '[3]']);
  });

  it('drops an element that is too large and goes on', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(5000) });
    expect(await texts(`[${article(1)},${large},${article(2)}]`, { limits: { recordBytes: 1000 } })).toEqual([
      article(1),
      '!too-large@2',
      article(2),
    ]);
  });

  it('is cut the same wherever the pieces of the input end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (objects, size) => {
          const input = `[${objects.map((object) => JSON.stringify(object)).join(', ')}]`;
          expect(await texts(input, { inputFormat: 'json' }, size)).toEqual(
            objects.map((object) => JSON.stringify(object)),
          );
        },
      ),
    );
  });

  it('survives any nesting', async () => {
    expect(await texts('['.repeat(100_000), { inputFormat: 'json' }, 65536)).toEqual(['!malformed@']);
    expect(await texts('{"a":'.repeat(100_000), { inputFormat: 'json' }, 65536)).toEqual(['!malformed@']);
  });
});

describe('JSON Lines', () => {
  it('numbers the lines of the file, blank ones too', async () => {
    const records = await cut('a.jsonl', Buffer.from(`${article(1)}\r\n\n  \n${article(2)}\nnot json\n${article(3)}`));
    expect(records.map((record) => record.index)).toEqual([1, 4, 5, 6]);
    expect(records.every((record) => 'many' in record && record.many)).toBe(true);
  });

  it('gives the first line before the second is there', async () => {
    let sent = 0;
    async function* input() {
      for (let n = 1; n <= 3; n++) {
        sent = n;
        yield Buffer.from(`${article(n)}\n`);
      }
    }
    const records = openRecords({ path: '-', input: input() }, { inputFormat: 'jsonl' });
    await records.next();
    expect(sent).toBe(1);
    await records.return(undefined);
  });

  it('is told from JSON on standard input by its second line', async () => {
    expect(
      (await cut('-', Buffer.from(`${article(1)}\n${article(2)}\n`))).map(
        (record) => 'format' in record && record.format,
      ),
    ).toEqual(['jsonl', 'jsonl']);
    expect(await cut('-', Buffer.from(`${article(1)}\n`))).toMatchObject([{ format: 'json', many: false }]);
  });

  it('skips a line over the limit and goes on behind it', async () => {
    const long = JSON.stringify({ text: 'y'.repeat(4000) });
    expect(
      await texts(`${article(1)}\n${long}\n${article(2)}\n${long}`, {
        inputFormat: 'jsonl',
        limits: { recordBytes: 500 },
      }),
    ).toEqual([article(1), '!too-large@2', article(2), '!too-large@4']);
  });

  it('reads UTF-16', async () => {
    const lines = `\uFEFF${article(1)}\n${article(2)}\n`;
    for (const size of [3, 64]) {
      const records = await collect(
        openRecords(
          { path: 'a.jsonl', input: inPieces(Buffer.from(lines, 'utf16le'), size) },
          { inputFormat: 'jsonl' },
        ),
      );
      expect(records.map((record) => ('bytes' in record ? Buffer.from(record.bytes).toString() : record.code))).toEqual(
        [article(1), article(2)],
      );
    }
  });

  it('reads JSON Lines with the commas of a list, and lists and objects over lines, by the name of JSON Lines', async () => {
    const lines = `${article(1)},\r\n${article(2)} ,\n${article(3)}\n`;
    expect((await read('a.jsonl', lines)).map((one) => 'title' in one && one.title)).toEqual([
      'Story 1',
      'Story 2',
      'Story 3',
    ]);
    const pretty = JSON.stringify(JSON.parse(article(1)), null, 2);
    for (const list of [`[\n${lines}]`, `[${lines}]`, pretty]) {
      expect((await read('a.jsonl', list))[0]).toMatchObject({ title: 'Story 1' });
      expect((await read('a.jsonl', list)).filter((one) => 'code' in one)).toEqual([]);
    }
  });
});
