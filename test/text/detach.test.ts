import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { detach } from '../../src/text/detach.ts';

it('keeps nothing of the text that a piece was cut from', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const kept: string[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 100; n++) {
    const text = `${n} `.padEnd(500_000, 'a word and another ');
    kept.push(detach(text.slice(100, 120)));
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
  expect(kept[0]).toHaveLength(20);
  expect(kept[99]).toBe('99 '.padEnd(200, 'a word and another ').slice(100, 120));
});
