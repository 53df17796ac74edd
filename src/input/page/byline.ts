/** Names of authors as sites write them: labels, roles and addresses taken off, several names told apart. */
import { openExpression } from '../../text/expression.ts';
import { openOpenings } from '../../text/openings.ts';

const label = openExpression(
  String.raw`^(?:(?:written|reported|posted|published|story|text|words|reporting|report|article|analysis|commentary)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|od|автор|author|authors|autor|auteur|autore|autorin|text|byline|文|著者|作者|記者)(?:\s*[:：|]\s*|\s+)`,
  'iu',
);
const role = openExpression(
  String.raw`^(?:(?:senior|chief|staff|political|foreign|science|business|sports?|health|tech|technology|guest|contributing|special|deputy|managing|associate|executive|national|local|freelance|investigative|news|data|associated|us|uk|world|washington|diplomatic|economics?|environment|education|crime|royal|digital|legal|city|bureau)\s+)*(?:reporters?|writers?|editors?|correspondents?|contributors?|columnist|journalists?|photographer|producer|author|staff|redakteur(?:in)?|redaktion|rédacteur|periodista|giornalista|press|journal|chief|founder|in-chief|redazione|bureau chief)\b.*$`,
  'iu',
);
const notName = openExpression(
  String.raw`\d|https?:|www\.|[@#|<>{}=]|\b(?:admin|administrator|editor|unknown|anonymous|none|null|undefined|updated|published|posted|comments?|share|read|view|follow|subscribe|photo|image|min|minutes?|hours?|ago)\b`,
  'iu',
);
const splitter = openExpression(
  String.raw`(?<!\s)\s*(?:[,;•·|／]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\ben\b|\bи\b|&|\s[-–—]\s|\s\/\s|\n)\s*`,
  'iu',
);

// Who did something else for the article stands behind who wrote it.
const otherHands =
  /(?<=\S)\s+(?:edited|photograph(?:s|ed|y)?|photos|illustrat(?:ed|ions?)|translated|reviewed|produced|fact[- ]checked) by\b.*$/isu;

const twoLetters = openExpression(String.raw`\p{L}{2}`, 'u');

/** Takes `By Jane Doe, Staff Writer and John Roe | Reuters` apart into names; empty where nothing looks like one. */
export function readAuthors(text: string): string[] {
  const raw = text
    .slice(0, 400)
    .replace(/(?<!\s)\s*\([^)]{0,200}\)/g, ' ')
    .replace(/(?<!\S)\S[^\s@]*@\S+\.\S+/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(otherHands, '')
    .trim();
  const names: string[] = [];
  for (const part of raw.replace(label(raw), '').split(splitter(raw))) {
    const name = part
      .replace(label(part), '')
      .replace(/^[\s"'“”‘’*·•]+|(?<![\s"'“”‘’*·•:])[\s"'“”‘’*·•:]+$/gu, '')
      .replace(/^(?:the)\s+(?=[A-Z])/u, 'The ');
    if (name === '' || name.length > 60 || role(name).test(name) || notName(name).test(name)) continue;
    if (!twoLetters(name).test(name) || name.split(' ').length > 6) continue;
    if (/^(?:jr|sr|ii|iii|phd|md|m\.d\.|ph\.d\.)\.?$/iu.test(name)) continue;
    if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names;
}

const agencies =
  'ap|reuters|afp|agence france-presse|dpa|upi|efe|ansa|tass|xinhua|pti|ians|ani|interfax|yonhap|anadolu agency|press association|pa media';
const agency = openExpression(
  String.raw`^(?:(?:the\s+)?associated press|(?:bloomberg|kyodo)(?:\s+news)?|${agencies})(?:\s+(?:staff|news|writer|reporter))?$`,
  'iu',
);
const doings = 'written|reported|posted|story|text|words|reporting|article|analysis|commentary';
const labels = 'by|von|par|por|door|автор|author|autor|auteur|autore|text';
const bylineStart = openExpression(String.raw`^(?:(?:${doings})\s+by|${labels})(?:\s*[:：|]\s*|\s+)(?=\p{Lu})`, 'iu');
const mayOpenByline = openOpenings(`the|associated press|bloomberg|kyodo|${agencies}|${doings}|${labels}`);
const nameWord = openExpression(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|van|von|der|den|del|di|da|bin|al|el|and|und|et|y|e|&)$`,
  'u',
);

/** Longer than the longest of them. */
const longestAgency = 50;

/** The authors of a line of its own that is a by-line: `By Jane Doe`, `Von Max Muster`, `Reuters`. */
export function readByline(line: string): string[] | undefined {
  if (line.length > 120 || !mayOpenByline(line) || /[.!?。]["'”’]?$/.test(line.replace(/\b(?:Jr|Sr)\.$/, '')))
    return undefined;
  if (line.length <= longestAgency && agency(line).test(line)) return [line];
  const start = bylineStart(line).exec(line);
  if (!start) return undefined;
  const authors = readAuthors(line);
  // "By Monday Evening": a by-line's words are nearly all capitalised names; a sentence has lower-case words.
  const isNamed = authors.length > 0 && authors[0]!.split(' ').every((w) => nameWord(w).test(w));
  return isNamed ? authors : undefined;
}
