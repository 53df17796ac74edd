/** Objects in which what is absent is absent, as everywhere in articles and records: not `undefined`. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that are there, in their order. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as unknown as Present<T>;
}

/**
 * The fields of both, those of the second winning, as `{ ...first, ...second }` has them. Of objects of many shapes that makes
 * a new shape each time, which slows down all that handles the object; put together field by field, equal ones share one.
 */
export function together<First extends object, Second extends object>(
  first: First,
  second: Second,
): Omit<First, keyof Second> & Second {
  const all: Partial<Record<keyof First | keyof Second, unknown>> = {};
  for (const key in first) all[key] = first[key];
  for (const key in second) all[key] = second[key];
  return all as Omit<First, keyof Second> & Second;
}
