/** Names that the recogniser takes for people's and that name nobody the text is about. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';

/** The names that stand for people of the text: no by-lines and credits, no cases at court, no families. */
export function withoutNobodies(document: Segmentation, people: readonly NameSpan[]): NameSpan[] {
  const { text, tokens, firstToken, sentences } = document;
  const word = (i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
  /** Asked of every name: most tokens are told by their length. */
  const is = (i: number, lower: string): boolean =>
    lower.length === tokens.end[i]! - tokens.start[i]! && word(i) === lower;
  const endingAt = new Map<number, NameSpan>();
  for (const span of people) endingAt.set(span.endToken, span);
  let starts: Set<number> | undefined;

  /** What stands before the first name of "by A, B and C". */
  const beforeList = (span: NameSpan): number => {
    let first = span.firstToken;
    for (let names = 0; names < 8; names++) {
      let i = first - 1;
      if (i >= 0 && is(i, 'and')) i--;
      if (i >= 0 && is(i, ',')) i--;
      // "by Lena Moss in Oslo and Max Berg"
      if (i < first - 1) for (let k = i; k > i - 4 && k > 0; k--) if (is(k, 'in')) i = k - 1;
      const other = i === first - 1 ? undefined : endingAt.get(i + 1);
      if (other === undefined || other.sentence !== span.sentence) break;
      first = other.firstToken;
    }
    return first - 1;
  };

  const isCredit = (span: NameSpan): boolean => {
    const first = span.firstToken;
    if (first > firstToken[span.sentence]! && mayLeadIn(first - 1)) return isListed(span);
    return contributes(span, firstToken[span.sentence + 1]!);
  };
  /** Tells most names by the token before them: not "by", "and", a comma, a colon or a bracket. */
  const mayLeadIn = (i: number): boolean =>
    tokens.end[i]! - tokens.start[i]! <= 3 && 'aAbB,:('.includes(text[tokens.start[i]!]!);
  const isListed = (span: NameSpan): boolean => {
    const from = firstToken[span.sentence]!;
    const to = firstToken[span.sentence + 1]!;
    const last = beforeList(span);
    if (last < from) return contributes(span, to);
    // "(Lena Moss/Agency)"
    if (is(last, '(') && span.endToken < to && is(span.endToken, '/')) return true;
    if (is(last, ':')) return last > from && creditNouns.test(word(last - 1));
    if (!is(last, 'by')) return contributes(span, to);
    if (last > from && makers.test(word(last - 1))) return opensCredit(last - 1, from);
    if (last !== from || sentences.opensParagraph[span.sentence] !== 1) return false;
    if (span.endToken >= to || isDateline(span.endToken, to)) return true;
    return (starts ??= new Set(people.map(({ firstToken }) => firstToken))).has(span.endToken);
  };
  // "(Reporting by …; editing by …)", "This article was written by …", but not "a film written by …".
  const opensCredit = (maker: number, from: number): boolean => {
    let i = maker;
    if (i > from && /^(?:additional|with)$/.test(word(i - 1))) i--;
    if (i === from || /^[([;|•–—-]$/.test(word(i - 1))) return true;
    return /^(?:was|is)$/.test(word(i - 1)) && i - 1 > from && /^(?:article|story|report|dispatch)$/.test(word(i - 2));
  };
  // After the name in "By Lena Moss lena.moss@example.org", "By Lena Moss, Staff Writer", "By Lena Moss | 3 May".
  const isDateline = (i: number, to: number): boolean => {
    if (/^(?:and|[,.])$/.test(word(i))) i++;
    if (i >= to) return true;
    return /^(?:[|•–—]|staff|special|correspondent|reporter|associated|ap|reuters|afp|\S[^\s@]*@\S+|updated|published|\d{1,2})$/.test(
      word(i),
    );
  };
  /** "Lena Moss in Oslo and Max Berg in Lima contributed to this report." */
  let someContribute: boolean | undefined;
  const contributes = (span: NameSpan, to: number): boolean => {
    if (!(someContribute ??= /contributed/i.test(text))) return false;
    for (let i = span.endToken; i + 2 < to && i < span.endToken + 14; i++) {
      if (word(i) !== 'contributed' || word(i + 1) !== 'to') continue;
      const end = Math.min(to, i + 5);
      for (let k = i + 2; k < end; k++) if (/^(?:report|reporting|story|article|piece)$/.test(word(k))) return true;
    }
    return false;
  };
  /** "Becker v. Moss"; without the stop it may be a match. */
  const someCase = /(?:^|[^a-z])v(?![a-z])/i.test(text);
  const isCase = ({ sentence, firstToken: first, endToken }: NameSpan): boolean => {
    const from = firstToken[sentence]!;
    const to = firstToken[sentence + 1]!;
    const isHere = (i: number, sign: string): boolean => i > from && i < to && is(i, sign);
    if (isHere(endToken, 'v.') || isHere(first - 1, 'v.')) return true;
    return (isHere(endToken, 'v') && isHere(endToken + 1, '.')) || (isHere(first - 2, 'v') && isHere(first - 1, '.'));
  };
  const somePair = text.includes('&');
  /** "Moss & Moss", the ship "HMS Harald Moss". */
  const isThing = ({ sentence, firstToken: first, endToken }: NameSpan): boolean => {
    const from = firstToken[sentence]!;
    const to = firstToken[sentence + 1]!;
    if (first > from && isShip(first - 1)) return true;
    if (!somePair || endToken - first !== 1) return false;
    const twin = (sign: number, other: number): boolean =>
      sign >= from && other >= from && sign < to && other < to && is(sign, '&') && word(other) === word(first);
    return twin(first + 1, first + 2) || twin(first - 1, first - 2);
  };
  const isShip = (i: number): boolean => tokens.end[i]! - tokens.start[i]! < 6 && ships.test(word(i));
  /** "the Beckers", where somebody is called Becker: several people. */
  let named: Set<string> | undefined;
  const isNamed = (lower: string): boolean => {
    if (named === undefined) {
      named = new Set();
      for (const { firstToken: first, endToken } of people) for (let i = first; i < endToken; i++) named.add(word(i));
    }
    return named.has(lower);
  };
  const isFamily = ({ sentence, firstToken: first, endToken }: NameSpan): boolean => {
    if (endToken - first !== 1 || first === firstToken[sentence] || !is(first - 1, 'the')) return false;
    const plural = /^(.+?)(e?s)$/.exec(word(first));
    return plural !== null && (isNamed(plural[1]!) || isNamed(word(first).slice(0, -1)));
  };

  /** Of "the Duke of Oslo" the end alone. */
  const isTitleOf = (span: NameSpan): boolean => is(span.firstToken, 'of');

  const credits = new Set<NameSpan>();
  for (const span of people) if (isCredit(span)) credits.add(span);
  const form = (span: NameSpan): string => text.slice(span.start, span.end);
  // Whoever the text speaks of as well is no author only.
  const subjects = new Set(credits.size === 0 ? [] : people.filter((span) => !credits.has(span)).map(form));
  const left: NameSpan[] = [];
  for (const span of people) {
    if (credits.has(span) && !subjects.has(form(span))) continue;
    if (!(someCase && isCase(span)) && !isThing(span) && !isFamily(span) && !isTitleOf(span)) left.push(span);
  }
  return left;
}

const ships = /^(?:uss|usns|hms|hmas|hmcs|hmnzs|rms|ins|mv|ss|rfa)$/;
const creditNouns =
  /^(?:authors?|editors?|reporters?|writers?|byline|photographers?|photos?|pictures?|pics?|images?|credits?|illustrations?|graphics?|video|text|source)$/;
const makers =
  /^(?:reporting|editing|writing|written|edited|compiled|reported|translated|photo|photograph|photographs|photos|photographed|picture|pictures|pic|illustration|illustrations|illustrated|graphic|graphics|image|images|words|text|video|produced)$/;
