/** The two ways from an article to a neighbour: to the one before it and to the one behind it. */
export type Direction = 'previous' | 'next';

/** The way back. */
export const otherDirection = { previous: 'next', next: 'previous' } as const;
