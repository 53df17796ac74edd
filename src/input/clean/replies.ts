/** Finds where the comments of readers begin that no heading announces. */
import { openExpression } from '../../text/expression.ts';
import { readDateLine } from '../date/written.ts';
import type { Block } from './blocks.ts';
import type { Role } from './form.ts';

const sayings =
  'says|said|sagt|schreibt|meint|a dit|écrit|dice|dijo|disse|scrive|ha detto|pisze|пишет|schrijft|säger|skriver|より';
const speaker = openExpression(String.raw`^.{1,60}\s(?:${sayings})\s*[:：]?$`, 'iu');
const listOfSayings = sayings.split('|');
/** More than the expression takes: a paragraph needn't be tried. */
const longestSpeaker = 140;
const replyButtons = new Set(
  'reply|antworten|antwort|répondre|responder|rispondi|odpowiedz|ответить|reageren|beantwoorden|svara|svar|返信|report|melden|permalink|link'.split(
    '|',
  ),
);

/** As long as the longest of them. */
const longestReply = 13;

/** "Jane says:", looked for by its last words first: the expression takes long to compile. */
function opensComment(text: string): boolean {
  if (text.length >= longestSpeaker) return false;
  const end = text.toLowerCase().replace(/(?<![\s:：])[\s:：]+$/, '');
  return listOfSayings.some((saying) => end.endsWith(saying)) && speaker(text).test(text);
}

/** Comments without a heading of theirs: "Jane says:", a time, a text, "Reply", again and again. */
export function endAtReplies(blocks: readonly Block[], roles: Role[]): void {
  const isReply = (index: number): boolean => {
    const text = blocks[index]?.text ?? '';
    return text.length <= longestReply && replyButtons.has(text.toLowerCase());
  };
  const isMoment = (index: number): boolean => readDateLine(blocks[index]?.text ?? '') !== undefined;
  const replies = blocks.flatMap((_, index) => (isReply(index) ? [index] : []));
  let passed = 0;
  let sentences = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (sentences >= 3) {
      const isOpening = opensComment(text) && (isMoment(index + 1) || isMoment(index - 1) || isReply(index - 1));
      while (passed < replies.length && replies[passed]! <= index) passed += 1;
      // A comment's own button is near its time; an article's time stands far above the first of them.
      const isNear = replies.length >= 2 && passed < replies.length && replies[passed]! - index <= 12;
      const isTime = isNear && text.length < 60 && /\d:\d\d|\d\.\d\d/.test(text) && isMoment(index);
      if (isOpening || isTime) {
        roles.fill('furniture', index);
        return;
      }
    }
    if (roles[index] === 'sentence') sentences += 1;
  }
}

/** Fewer pairs of a name and a moment may be updates of a report. */
const fewestSignedReplies = 4;

/** The share of different names among them: reporters write several updates each, readers one comment. */
const leastNames = 0.6;

/** Comments without a heading or a button: a name, a day with its time, a text, again and again. */
export function endAtSignedReplies(blocks: readonly Block[], roles: Role[]): void {
  const isPair = (index: number): boolean => {
    const name = blocks[index]!.text;
    const moment = blocks[index + 1]?.text ?? '';
    return (
      roles[index] === 'short' &&
      name.length <= 40 &&
      moment.length < 60 &&
      /\d[:.]\d\d/.test(moment) &&
      readDateLine(moment) !== undefined
    );
  };
  let sentences = 0;
  const pairs: number[] = [];
  for (const [index, role] of roles.entries()) {
    if (sentences >= 3 && isPair(index)) pairs.push(index);
    if (role === 'sentence') sentences += 1;
  }
  const names = new Set(pairs.map((index) => blocks[index]!.text));
  if (pairs.length < fewestSignedReplies || names.size < leastNames * pairs.length) return;
  roles.fill('furniture', pairs[0]!);
}
