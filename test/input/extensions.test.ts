import { describe, expect, it } from 'vitest';
import { formatByName, knownExtensions, mayHoldSeveral, withoutExtension } from '../../src/input/extensions.ts';

describe("a file's name", () => {
  it('says its format by its last extension but that of a compression, in any case', () => {
    expect(formatByName('b/A.TXT.gz')).toBe('text');
    expect(formatByName('a.ndjson.zst')).toBe('jsonl');
    expect(formatByName('a.txt.warc')).toBe('warc');
    expect(formatByName('a.xml')).toBe('xml');
    expect(formatByName('notes.json/a')).toBeUndefined();
    expect(formatByName('.txt')).toBeUndefined();
    expect(formatByName('-')).toBeUndefined();
  });

  it('says whether a file may hold several articles, by any of its extensions', () => {
    const single = knownExtensions.filter((extension) => !mayHoldSeveral(`a.${extension}.gz`));
    const formats = new Set(single.map((extension) => formatByName(`a.${extension}`)));
    expect([...formats]).toEqual(['text', 'markdown', 'html', 'mhtml']);
    expect(mayHoldSeveral('-')).toBe(true);
  });

  it('has extensions that names are compared without', () => {
    for (const extension of knownExtensions) {
      expect(withoutExtension(`a/b.${extension}`)).toBe('a/b');
      expect(withoutExtension(`a/b.${extension}.zst`)).toBe('a/b');
    }
    expect(withoutExtension('a/v1.2')).toBe('a/v1.2');
  });
});
