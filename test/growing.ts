/** Whether work takes more than its share when there is more to do, by the processor's time; nothing is held against a clock. */

/** Milliseconds of the processor for one round, the least of `rounds`. */
async function cost(work: () => unknown, rounds: number): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Whether `long` costs more than `most` times what `short` does. What takes less than `quickMs` isn't worth comparing: the
 * first round also compiles, and between small numbers noise decides. Nor does noise grow three times in a row.
 */
export async function isGrowing(
  long: () => unknown,
  short: () => unknown,
  most: number,
  quickMs: number,
): Promise<boolean> {
  if ((await cost(long, 1)) < quickMs) return false;
  for (let trial = 0; trial < 3; trial++) {
    const least = await cost(long, 3);
    if (least < quickMs || least <= most * (await cost(short, 3))) return false;
  }
  return true;
}
