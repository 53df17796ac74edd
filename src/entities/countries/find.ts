export const createCountryFinder =
  (_: object) =>
  (_d: unknown, _n: unknown, _o: unknown): { start: number; end: number; code: string; kind: 'name' }[] => [];
