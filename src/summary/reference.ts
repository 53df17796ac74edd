/** Sentences that lean on the one before: a pronoun or a connective opens them, or a quotation names no speaker. */

const quote = /^["“‘'([]+/;

/** Pronouns and pointing words; a clitic counts as its pronoun ("That's", "It's"). */
const pronoun =
  /^(?:he|she|it|they|him|them|his|hers?|its|their|theirs|this|that|these|those|such|here|neither|others|another|the (?:former|latter|same|two|pair|three|trio|duo|couple))(?:['’](?:s|d|ll|re|ve))?(?![\p{L}\p{N}-])/u;
/** "This week", "these days" point at the calendar, not at a sentence; "that … is" does not. */
const calendar =
  /^(?:this|these) (?:past |coming |last )?(?:week|weekend|month|year|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|time|century|decade|days|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u;
const calendarName =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\b/gu;
const both = /^both (?!of the\b|the\b|in\b|\p{Lu}.{0,40}\band\b)/iu;

const connective =
  /^(?:but|and|or|so|yet|nor|however|meanwhile|also|moreover|furthermore|nevertheless|nonetheless|then|thus|therefore|hence|instead|still|later|earlier|otherwise|similarly|likewise|besides|consequently|additionally|fortunately|unfortunately|indeed|accordingly|conversely|alternatively|finally|afterwards?|too|plus|because of (?:this|that|these)|in (?:addition|contrast|turn|response|other words|fact|short|that case|return|doing so|this|that|these)|as a result|as such|as well|on the other hand|on the contrary|for (?:example|instance|that|this|these|those)|by contrast|by comparison|at the same time|at that|at this|even so|after (?:that|this|which)|since then|that said|if so|to that end|with (?:that|this)|from there|among (?:them|those|these|others)|at the time|at that time|by then|until then|before then|even then|either way|(?:first|second|third|fourth|last|next)(?:ly)?(?=,)|well(?=,)|again(?=,)|one (?:of (?:them|these|those)|such)|some of (?:them|these|those)|most of (?:them|these|those)|all of (?:them|these|those|this|that)|despite (?:this|that|these)|because|which|who)(?![\p{L}\p{N}-])/u;
/** "So far", "Earlier this month", "Later on Tuesday", "Because the …": nothing before them is needed. */
const standsAlone =
  /^(?:so (?:far|much|many)\b|(?:earlier|later) (?:this|in|on|today|that (?:day|week|month|year))\b|because (?!of (?:this|that|these))|who (?:is|are|was|were|will|would|has|can)\b|still [\p{L}-]+(?:ing|ed)\b|instead of\b|as well as\b|(?:in (?:addition|response|contrast|return) to|as a result of) (?!this\b|that\b|these\b|those\b|it\b|him\b|her\b|them\b|his\b|their\b)|finally (?!,)[\p{L}-]+ing\b)/u;

/** "It is clear that …": the pronoun stands for the clause that follows. */
const expletive =
  /^it(?:['’]s| is| was| has been| had been| remains| remained)(?: not| also| still| now| yet| widely| so far)? (?:(?:un)?(?:clear|known|certain|usual|common)|(?:im)?possible|important|(?:un)?necessary|hard|difficult|easy|vital|essential|too (?:early|late|soon)) (?:that|whether|how|why|what|if|when|where|who|which|for|to)\b|^it(?:['’]s| is| was| has been| had been)(?: also| now| widely| originally| initially| previously| first)? (?:(?:un)?likely|understood|believed|thought|estimated|expected|hoped|feared|claimed|alleged|reported|revealed|announced|confirmed) (?:that|there|the|an?|up to|about|around|some|more)\b|^it (?:(?:has |had )?(?:since |later |also )?emerged|transpired|turns out|turned out|seems|appears|appeared)(?: on \p{L}+| today| yesterday| later| last (?:week|month|year|night))? that\b/u;
/** "Those who …": named by what follows. Forms of address that begin like a pronoun. */
const named =
  /^(?:those (?:who|with|without|in|at|from|of us|aged|affected|involved|\p{L}+ing)\b|neither (?:[\p{L}’'-]+ ){1,4}nor\b|(?:her|his|their) (?:majest|holiness|excellenc|royal highness|lordship|eminence|imperial))/u;

/** A pronoun after an opening phrase: "Two years later she left", "When he arrived, the room fell silent". */
const latePronoun =
  /^(?:(?:in|on|at|by|from|since|during|after|before|until|for) (?:[\p{L}\p{N}'’-]+ ){0,4}?[\p{L}\p{N}'’-]+,? |(?:when|while|as|after|before|once|if|although|though|because|since|until|unless|now|today|yesterday|tonight|(?:last|next) \p{L}+|[\p{L}\p{N}-]+ (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|ago|before|after|earlier)),? )(?:he|she|they)(?:['’](?:d|ll|re|ve|s))?(?= )/u;

/** Someone who isn't named speaks the quotation. */
const unnamedSpeaker =
  /["”’],? (?:(?:he|she|they|it|one|another|the (?:man|woman|spokes(?:man|woman|person)|statement|source|official|report|letter|post))\b(?:[^."“”]{0,40})?|[a-z]+(?:ed|s|id) (?:he|she|they)\b[^."“”]{0,40})[.!?]?$/iu;

/** Someone who isn't named says the rest: "The plan, he says, will work." */
const asideSpeaker = /, (?:he|she|they) (?:says?|said|adds?|added|explain(?:s|ed)|warn(?:s|ed)|argue[sd]?)[,.]/;

/** True where the reader needs the sentence before to know who or what is meant. */
export function leansOnPrevious(sentence: string): boolean {
  const bare = sentence.replace(quote, '');
  if (opensLeaning(bare)) return true;
  if (asideSpeaker.test(sentence) && !/ \p{Lu}/u.test(sentence.slice(0, sentence.search(asideSpeaker)))) return true;
  if (bare.length === sentence.length) return false;
  return isBareQuotation(sentence) || unnamedSpeaker.test(sentence);
}

/**
 * True where not even the start of an article excuses the opening: a connective, or a pronoun for people. "It" and
 * "this" may open one ("This is how the bridge fell").
 */
export function opensOrphaned(sentence: string): boolean {
  const lower = sentence.replace(quote, '').toLowerCase();
  return /^(?:he|she|they|his|hers?|their)\b/.test(lower)
    ? !named.test(lower)
    : connective.test(lower) && !standsAlone.test(lower);
}

function opensLeaning(sentence: string): boolean {
  // In lower case: what ignores case takes ten times as long to compile.
  const lower = sentence.toLowerCase();
  if (pronoun.test(lower)) return !calendar.test(lower) && !expletive.test(lower) && !named.test(lower);
  if (connective.test(lower)) return !standsAlone.test(lower);
  if (lower.startsWith('both ')) return both.test(sentence);
  const late = latePronoun.exec(lower);
  return late !== null && !namesSomeone(sentence, late[0].length);
}

/** A name before a pronoun that ends at `end`, or soon after it: "When he arrived, Minister Holm …". */
function namesSomeone(sentence: string, end: number): boolean {
  const before = sentence.slice(0, end).replace(/^\S+/, '').replace(calendarName, '');
  return (
    /\s\p{Lu}/u.test(before) || /, (?:[\p{L}’'-]+ ){0,2}\p{Lu}/u.test(sentence.slice(end).replace(calendarName, ''))
  );
}

/** Nothing but quoted words: who says them stands elsewhere. */
function isBareQuotation(sentence: string): boolean {
  const outside = sentence.replace(/"[^"]*"|“[^”]*”|^‘.*’$/gu, '');
  return outside.replace(/[^\p{L}]/gu, '').length < 4;
}
