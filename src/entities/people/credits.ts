/** Who made the article: names of by-lines and credits. */
import type { NameSpan } from '../names.ts';
import { beginsName, nameBefore } from './names-in-order.ts';
import type { Words } from './role-tokens.ts';

/** The longest list of names behind one "by". */
const mostAuthors = 8;
/** How far behind a name "contributed to this report" may begin, and how far behind that the last of these words. */
const longestPlace = 14;
const longestContribution = 5;
/** How many tokens the names may have that contributed with somebody. */
const longestList = 60;

const creditNouns =
  /^(?:authors?|editors?|reporters?|writers?|byline|photographers?|photos?|pictures?|pics?|images?|credits?|illustrations?|graphics?|video|text|source)$/;
const makers =
  /^(?:reporting|editing|writing|written|edited|compiled|reported|translated|photo|photograph|photographs|photos|photographed|picture|pictures|pic|illustration|illustrations|illustrated|graphic|graphics|image|images|words|text|video|produced)$/;
/** What was written by its author; a "piece" may be another one. */
const articles = /^(?:article|story|report|dispatch)$/;
const contributions = /^(?:report|reporting|story|article|piece)$/;
/** What follows the name in "By Lena Moss lena.moss@example.org", "By Lena Moss, Staff Writer", "By Lena Moss | 3 May". */
const dateline =
  /^(?:[|•–—]|staff|special|correspondent|reporter|associated|ap|reuters|afp|\S[^\s@]*@\S+|updated|published|\d{1,2})$/;
/** What a line with its author's name alone says of them: "Lena Moss, Staff Writer". */
const bylineNouns = /^(?:writers?|reporters?|correspondents?|editors?|columnists?|photographers?|bureau)$/;
/** Behind a stroke or a bar and the author's name: "Lena Moss / AFP", "Lena Moss | Express News Service". */
const agencies = /^(?:afp|ap|reuters|getty|pa|epa|dpa|xinhua|bernama|ians|pti|service|agency)$/;
const longestByline = 14;
/** All in small letters that "CNN's Lena Moss reported from Oslo, and Max Berg wrote from Lima" has. */
const ofReports = new Set(
  "reported wrote writing reporting contributed and from in with to for this the also while as did journalist journalists 's report story article".split(
    ' ',
  ),
);

const none: ReadonlySet<NameSpan> = new Set();
const report = /\b(?:(?:reported|wrote) (?:from|and)|contributed to this) /;

/** Of the names of a document those that credit somebody with the article. */
export function creditsOf(words: Words, people: readonly NameSpan[]): ReadonlySet<NameSpan> {
  const { text, tokens, firstToken, sentences } = words.document;
  const word = (i: number): string => words.lower(i);
  const is = (i: number, lower: string): boolean => words.reads(i, lower);
  let hasReport: boolean | undefined;
  /** The last sentence that was asked for, and whether it is a report. */
  let sentence = -1;
  let isReportThere = false;

  /** What stands before the first name of "by A, B and C". */
  const beforeList = (span: NameSpan): number => {
    let first = span.firstToken;
    for (let names = 0; names < mostAuthors; names++) {
      let i = first - 1;
      if (i >= 0 && is(i, 'and')) i--;
      if (i >= 0 && is(i, ',')) i--;
      // "by Lena Moss in Oslo and Max Berg"
      if (i < first - 1) for (let k = i; k > i - 4 && k > 0; k--) if (is(k, 'in')) i = k - 1;
      const other = i === first - 1 ? undefined : nameBefore(people, i + 1);
      if (other === undefined || other.sentence !== span.sentence) break;
      first = other.firstToken;
    }
    return first - 1;
  };
  /** Tells most names by the token before them: not "by", "and", a comma, a colon or a bracket. */
  const mayLeadIn = (i: number): boolean =>
    tokens.end[i]! - tokens.start[i]! <= 3 && 'aAbB,:('.includes(text[tokens.start[i]!]!);
  // "(Reporting by …; editing by …)", "This article was written by …", but not "a film written by …".
  const opensCredit = (maker: number, from: number): boolean => {
    let i = maker;
    if (i > from && /^(?:additional|with)$/.test(word(i - 1))) i--;
    if (i === from || /^[([;|•–—-]$/.test(word(i - 1))) return true;
    return /^(?:was|is)$/.test(word(i - 1)) && i - 1 > from && articles.test(word(i - 2));
  };
  const isDateline = (i: number, to: number): boolean => {
    const at = /^(?:and|[,.])$/.test(word(i)) ? i + 1 : i;
    return at >= to || dateline.test(word(at));
  };
  /** "Lena Moss in Oslo and Max Berg in Lima contributed to this report." */
  const contributes = (span: NameSpan, to: number): boolean => {
    // "Lena Moss, Max Berg, Ida Dahl and Omar Yusuf contributed to this report."
    let listed = span.endToken;
    const longest = Math.min(to, listed + longestList);
    while (listed < longest && (words.isCapital(listed) || is(listed, 'and') || words.isSign(listed, ','))) listed++;
    for (let i = listed; i + 2 < to && i < listed + longestPlace; i++) {
      if (!is(i, 'contributed') || !is(i + 1, 'to')) continue;
      const end = Math.min(to, i + longestContribution);
      for (let k = i + 2; k < end; k++) if (contributions.test(word(k))) return true;
    }
    return false;
  };
  /** "Lena Moss reported from Oslo, and Max Berg wrote from Lima.": a sentence of names and places alone. */
  const isReport = (span: NameSpan, from: number, to: number): boolean => {
    if (span.sentence !== sentence) {
      sentence = span.sentence;
      isReportThere = saysWhoReports(words, from, to);
    }
    return isReportThere && (hasReport ??= report.test(text));
  };
  const isListed = (span: NameSpan, from: number, to: number): boolean => {
    const last = beforeList(span);
    if (last < from) return false;
    // "(Lena Moss/Agency)"
    if (is(last, '(') && span.endToken < to && is(span.endToken, '/')) return true;
    if (is(last, ':')) return last > from && creditNouns.test(word(last - 1));
    if (!is(last, 'by')) return false;
    if (last > from && makers.test(word(last - 1))) return opensCredit(last - 1, from);
    if (last !== from) return false;
    // "By Lena MossThe ferry …": the text is glued to it
    if (span.end < tokens.end[span.endToken - 1]!) return true;
    if (sentences.opensParagraph[span.sentence] !== 1) return false;
    return span.endToken >= to || isDateline(span.endToken, to) || beginsName(people, span.endToken);
  };

  /** A line of names and offices alone that ends in "Staff Writer", or has an agency behind a stroke or a bar. */
  const isByline = (span: NameSpan, from: number, to: number): boolean => {
    const { endToken: end } = span;
    if (end >= to || to - from > longestByline || text[tokens.start[to - 1]!] === '.') return false;
    const isLabelled = is(end, ',') && to - end < 6 && bylineNouns.test(word(to - 1));
    let isOfAgency = false;
    for (let i = end; !isLabelled && i + 1 < to; i++) {
      if (is(i, '/') || is(i, '|')) for (let k = i + 1; k < to; k++) isOfAgency ||= agencies.test(word(k));
    }
    if (!isLabelled && !isOfAgency) return false;
    for (let i = from; i < to; i++) {
      if (!/[A-Z\p{Lu},/|&]/u.test(text[tokens.start[i]!]!) && !/^(?:and|in|of|for|staff|writer|by)$/.test(word(i)))
        return false;
    }
    return true;
  };

  let credits: Set<NameSpan> | undefined;
  for (const span of people) {
    const from = firstToken[span.sentence]!;
    const to = firstToken[span.sentence + 1]!;
    const isCredit =
      (span.firstToken > from && mayLeadIn(span.firstToken - 1) && isListed(span, from, to)) ||
      contributes(span, to) ||
      isByline(span, from, to) ||
      isReport(span, from, to);
    if (isCredit) (credits ??= new Set()).add(span);
  }
  return credits ?? none;
}

/** Whether a sentence is names, places and what tells who reported. */
function saysWhoReports(words: Words, from: number, to: number): boolean {
  const { text, tokens } = words.document;
  let reports = false;
  for (let i = from; i < to; i++) {
    if (words.isCapital(i) || '.,;'.includes(text[tokens.start[i]!]!)) continue;
    const lower = words.lower(i);
    if (!ofReports.has(lower)) return false;
    reports ||= lower === 'reported' || lower === 'wrote' || lower === 'contributed';
  }
  return reports;
}
