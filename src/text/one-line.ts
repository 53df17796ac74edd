/** Text in one line: each run of white space becomes one space, and there is none at either end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
