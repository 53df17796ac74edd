/**
 * Sentences that belong to the page, not to the report. The reader of a page takes most of it away; scraped text and
 * feeds still carry some in the body.
 */

/** At the start of a sentence in lower case. */
const opensFurniture = new RegExp(
  '^["“\'(\\[]*(?:' +
    [
      'read (?:more|also|next|the full|our|here|this)\\b',
      "(?:also )?(?:read|see|watch|listen|related|more|recommended|must read|don['’]t miss|exclusive|video|photos?|pictures?|image|gallery|live|source|sources|update[ds]?|advertisement|editor['’]?s note|correction|clarification|tags?|topics|filed under|share|contact)\\s*[:|»]",
      '(?:click|tap|scroll|swipe) (?:here|down|on|to|through|the|below)\\b',
      '(?:watch|listen|see|view|hear|check out) (?:the |more |a |our |below|above|all |full )+(?:video|photos?|pictures?|gallery|clip|slideshow|full|interview|episode|podcast|audio|story|stories|here|live|map|images?)\\b',
      '(?:sign up|subscribe|register|log in|sign in|join us|follow|like us|tweet us|download (?:the|our)|e-?mail us|write to us|support (?:our|us)|donate)\\b(?! the )',
      '(?:no time to read|get a summary|story highlights|share this|print this|e-?mail (?:this|to a friend)|skip to|back to top|load(?:ing)? more|show more|view (?:all )?comments?|leave a (?:comment|reply)|post a comment|most (?:read|popular|viewed)|trending|you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on this|stories|news|about)\\b.{0,60}$)',
      '(?:method|part|step|chapter|slide|page|image|picture|photo) \\d+ (?:of|/) ?\\d+\\b',
      '(?:copyright|©|\\(c\\) ?\\d{4})',
      '(?:image|photo(?:graph)?|picture|video|graphic|media) ?(?:source|copyright|credit|caption|by|courtesy|courtesies)\\b',
      '(?:last (?:updated|modified)|published|posted|updated|first published)\\s*(?:at|on|:|\\d)',
      '(?:for more (?:on|information|details|stories|news|about)|for confidential|to (?:read|see|watch|hear|find out|learn|comment|subscribe|contact)\\b.{0,60}\\b(?:click|visit|go to|log on|call|here)\\b)',
      '(?:this (?:article|story|post|report|piece|interview|column) (?:was|is|has|first|originally|appeared|may)\\b.{0,40}\\b(?:publish|appear|updat|correct|edited|adapted|syndicat|translat|sponsor|from)\\w*)',
      '(?:reporting|editing|writing|additional reporting|compiled|edited|written|research) by\\b',
      '(?:all rights reserved|terms (?:of|and)|privacy (?:policy|notice)|cookie|we use cookies|by using this site|your (?:e-?mail|privacy))',
      '(?:have your say|what do you think|do you agree|tell us|let us know|share your|send (?:us )?your|have you (?:got|been|seen)|are you (?:in|a|at)\\b.{0,60}\\?)',
    ].join('|') +
    ')',
);

/** Anywhere in a sentence in lower case. */
const holdsFurniture = new RegExp(
  [
    'all rights reserved',
    'mandatory credit',
    'may not be (?:published|reproduced|broadcast|rewritten)',
    '(?:contributed|added) (?:to|reporting (?:to|for)) this (?:report|story|article|post)',
    'click here (?:to|for)',
    'scroll down for',
    'sign up (?:for|to) (?:our|the|receive|get)\\b.{0,40}(?:newsletter|e-?mail|alerts?|updates?)',
    'subscribe to (?:our|the)\\b',
    '(?:our|daily|weekly|free) newsletter',
    'follow (?:us|me|him|her|@\\w+|\\w+ (?:\\w+ )?)\\s?(?:on|@)\\s?(?:twitter|facebook|instagram|@|linkedin|youtube|google)',
    '(?:like|find|join) us on (?:facebook|twitter|instagram)',
    'the opinions expressed (?:in this|here|are)',
    'opinions expressed (?:in this \\w+ )?are (?:solely|those)',
    'e-?mail to a friend',
    '\\b(?:getty images|shutterstock|alamy|afp photo|ap photo|reuters/)\\b',
    '\\b(?:series|article|story|post|content|podcast|newsletter|feature|section|page) is (?:supported|sponsored|presented|powered|brought to you) by\\b',
    'terms (?:of use|of service|and conditions) (?:and|apply)',
    'privacy policy',
    'available on (?:the )?(?:bbc )?iplayer',
    '(?:accept|use of|uses) cookies',
    'visit (?:the )?(?:www\\.|https?:)',
    'samaritans\\b.{0,60}\\b(?:call|08|visit|116)',
  ].join('|'),
);

const byline =
  /^(?:written |posted |reported )?by:? (?:\p{Lu}[\p{L}.’'-]+|the|and|for|of|in|,|&|\s|\|)+[\d\s/:,.apmgtAPMGT]*$/u;
const contact = /^[\w.+-]+@[\w.-]+$|^@\w+$|^(?:https?:\/\/|www\.)\S+$/;

/** Calls to click, subscribe, follow; notices of rights, credit and correction; of a sentence in lower case. */
export function isBoilerplate(lower: string): boolean {
  return opensFurniture.test(lower) || holdsFurniture.test(lower) || contact.test(lower);
}

/** "By Jane Smith, Associated Press", "Written by John Jones for the Evening Paper". */
export function isByline(sentence: string): boolean {
  return (
    sentence.length < 160 &&
    /^(?:by|written|posted|reported)\b/i.test(sentence) &&
    byline.test(sentence.replace(/^\w/, (c) => c.toLowerCase()))
  );
}

/** In the present tense, as pictures are described: "kisses the cup after winning", "celebrate after the match". */
const scene =
  /(?<!\b(?:to|will|would|can|could|may|might|must|should|not|n['’]t|who|they|we|you|i) )\b(?:(?:gestures?|grimaces?|smiles?|looks? on|reacts?|waves?|cheers?|shouts?|kisses|hugs?|lifts?|embraces?)\b[^,.]{0,40} (?:(?:as|after|before) (?:\p{L}+ing|he|she|they|his|her|their|the|an?)|during|while)|celebrates? (?:after|scoring|winning|(?:an?|the|his|her|their) (?:point|goal|win|victory|try|wicket|century))|trains? ahead of|poses? (?:for|with|behind|beside|alongside|next to|in front of)|fights? back tears)\b/u;
/** Words that point into a picture. */
const pointer =
  /\bpictured\b|\bfile (?:photo|picture|image|pic)\b|\((?:[^()]{0,20}\b)?(?:left|right|above|below|centre|center|top|bottom|front|far left|far right)\b[^()]{0,20}\)|\b(?:photo|image|picture|caption|graphic):|\b(?:left|right|above|below|top|bottom)(?:,| and| is| are)? (?:with|in this|in a|his|her)\b.{0,40}\bphoto|^(?:above|below|left|right|inset|top|bottom)(?:,|:| left| right)|\bin action (?:as|during|for|against|at|on)\b|\b(?:is|are) (?:seen|shown) (?:here|above|below|in this)\b/;

/** The text of a picture that stands among the article's sentences; of a sentence in lower case. */
export function isCaption(lower: string): boolean {
  return pointer.test(lower) || scene.test(lower);
}
