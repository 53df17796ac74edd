export const detectLanguage = (_: string): string | undefined => undefined;
