/** Tells the paragraphs that present who wrote an article. */
import { openExpression } from '../../text/expression.ts';

/** Longer ones are part of a story. */
const longestBiography = 420;

/** What rules most paragraphs out by their second word; the whole expression takes long to compile. */
const mayOpenWithName =
  /^(?:About )?\S+(?:,| (?:[^a-z]|de|van|von|der|del|da|di|al|bin|la|is|was|has|cover|write|report|joined|work|live|teach|studied|schreibt|arbeitet|lehrt|est|es|jest))/;
const person = openExpression(
  String.raw`^(?:About )?(?:(?:Dr|Prof|Mr|Ms|Mrs)\. )?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}\.|de|van|von|der|del|da|di|al|bin|la))*(?: \p{Lu}[\p{L}’'-]+){0,3}(?:, [^,]{3,40},)? (?:is|was|has|covers?|writes?|reports?|joined|works|lives|teaches|studied|ist|schreibt|arbeitet|lehrt|est|es|é|è|jest)\b`,
  'u',
);
const trade =
  /\b(?:is|was) (?:an? |the |our )?(?:[\w&’'-]+,? ){0,6}?(?:reporter|writer|journalist|correspondent|columnist|blogger|freelancer|contributor|photographer|editor|podcaster)s? (?:for|at|with|in|on|based|covering|who (?:covers|writes)|focus(?:ed|ing)|and)\b|\b(?:ist|war) (?:freie[rn]? |leitende[rn]? |stellvertretende[rn]? )?(?:Redakteur|Journalist|Autor|Reporter|Redaktor|Korrespondent)(?:in)?\b|\bschreibt (?:für|über)\b|\best (?:journaliste|rédacteur|rédactrice)\b|\b(?:es|è|é) (?:periodista|redactora?|giornalista|jornalista)\b/;
/** What `trade` and `contact` must find in lower-cased text; few paragraphs have it, and they take long to compile. */
const tellsTrade =
  /reporter|writer|journ|corresp|column|blogger|freelancer|contributor|photographer|editor|podcaster|reda[ck]|autor|korr|schreibt|rédact|period|giorn/;
const tellsContact = /tip\?|(?:follow|reach|contact|mail|tweet) |appeared|been (?:published|featured)|can be /;
/** Matched against lower-cased text: without regard to case it takes far longer to compile. */
const contact =
  /\bgot a tip\?|\b(?:follow|reach|contact|e-?mail|tweet) (?:him|her|them|me)\b|\b(?:his|her|their) (?:work|writing|stories|articles?|reporting) (?:has|have) (?:also )?(?:appeared|been (?:published|featured))\b|\bcan be (?:reached|contacted|found|followed)\b/;

/** "Ada Holm is a reporter at the Daily Post": at the end of the body, a person's trade or how to reach them. */
export function isBiography(text: string): boolean {
  if (text.length > longestBiography || /["“”]/.test(text)) return false;
  if (!mayOpenWithName.test(text)) return false;
  const lower = text.toLowerCase();
  const isTold = (tellsTrade.test(lower) && trade.test(text)) || (tellsContact.test(lower) && contact.test(lower));
  return isTold && person(text).test(text);
}

/** "About Nordwind Pumps", "About Ada Holm": two words of a name or more. */
const boxHeading = openExpression(
  String.raw`^(?:About|Über|À propos de|Sobre) (\p{Lu}[\p{L}\p{N}&.’'-]*)(?: (?:of |de |von |the )?\p{Lu}[\p{L}\p{N}&.’'-]*){1,5}$`,
  'u',
);

/** Whether a heading announces the paragraph that presents a firm or an author by name. */
export function announces(heading: string, paragraph: string): boolean {
  // Looked at for its first word: the expression takes long to compile.
  if (heading.length > 80 || !/^(?:About|Über|À propos de|Sobre) /.test(heading)) return false;
  const name = boxHeading(heading).exec(heading)?.[1];
  return name !== undefined && paragraph.startsWith(`${name} `);
}

const presentation =
  /^,? (?:is|was|has|covers?|writes?|reports?|joined|works|lives|teaches|studied|ist|war|schreibt|arbeitet|lehrt|forscht|lebt|leitet|beschäftigt sich|berichtet|est|écrit|enseigne|es|escribe|enseña|è|scrive|insegna|é|escreve|jest|pisze)\b/;

/** "Ada Holm teaches history in Lundby", where Ada Holm wrote the article. */
export function presents(text: string, author: string): boolean {
  if (text.length > longestBiography || /["“”]/.test(text)) return false;
  const from = text.startsWith('About ') ? 6 : 0;
  return text.startsWith(author, from) && presentation.test(text.slice(from + author.length));
}
