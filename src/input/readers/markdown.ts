/** Reads a Markdown file: front matter, title, and the prose without its markup, each piece with its place. */
import type { ArticleFields } from '../../article.ts';
import { findRule } from '../clean/furniture.ts';
import { foldTitle } from '../fold-title.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type MarkdownBlock, readBlocks } from '../markdown/blocks.ts';
import { limitLines, mostPieces, tooMany } from '../limits.ts';
import { readMetadata } from '../markdown/metadata.ts';
import { stripInline } from '../markdown/inline.ts';
import { readFrontMatterNeighbours } from '../neighbours/front-matter.ts';
import { readMarkdownNeighbours } from '../neighbours/markdown.ts';
import { placeText, type PlacedPiece } from './placed-text.ts';

interface Prose {
  readonly block: MarkdownBlock;
  readonly pieces: readonly PlacedPiece[];
  readonly text: string;
}

/**
 * One article from Markdown. With `clean: false` no paragraph is taken for site furniture; markup and front matter are
 * read all the same. Throws NewsctlError: `malformed` for front matter that can't be read, `too-large` for more lines or
 * signs than any text has.
 */
export function readMarkdown(text: string, options: { clean?: boolean } = {}): ArticleFields {
  const { data, end } = readFrontMatter(text);
  limitLines(text);
  limitSigns(text);
  const firstLine = (text.slice(0, end).match(/\r\n?|\n/g)?.length ?? 0) + 1;
  const { blocks, definitions } = readBlocks(text.slice(end), firstLine);
  const links = readMarkdownNeighbours(text.slice(end).split(/\r\n?|\n/));
  let prose = blocks.map((block) => strip(block, definitions)).filter(({ text: of }) => /[\p{L}\p{N}]/u.test(of));

  const metadata = readMetadata(data);
  const heading = prose.find(({ block }) => block.level === 1) ?? (prose[0]?.block.level ? prose[0] : undefined);
  const title = metadata.title ?? heading?.text;
  if (heading && prose.length > 1 && sameTitle(heading.text, title)) prose = prose.filter((one) => one !== heading);
  if (options.clean !== false) {
    prose = dropFurniture(
      prose.filter(({ block }) => !block.lines.every(({ line }) => links.used.has(line - firstLine))),
    );
  }
  // A heading with nothing below it, because what stood there was code or a table.
  prose = prose.filter(({ block }, index) => block.level === 0 || (prose[index + 1]?.block.level ?? 7) !== block.level);
  return {
    ...metadata,
    ...(title === undefined ? {} : { title }),
    ...placeText(
      prose.map(({ pieces }) => pieces),
      '',
    ),
    ...chooseNeighbours(readFrontMatterNeighbours(data), links),
  };
}

/** Throws `tooMany` signs of emphasis, code, links, entities, tags, templates: each is a piece of its own for a while. */
function limitSigns(text: string): void {
  const sign = /[*_~=`[\]&<{\\]/g;
  for (let count = 0; sign.test(text);) if (++count > mostPieces) throw tooMany('signs of Markdown');
}

type Neighbours = Pick<ArticleFields, 'previous' | 'next'>;

/** What front matter says goes before the links of the text. */
function chooseNeighbours(stated: Neighbours, { previous, next }: Neighbours): Neighbours {
  const [first, last] = [stated.previous ?? previous, stated.next ?? next];
  return { ...(first && { previous: first }), ...(last && { next: last }) };
}

function strip(block: MarkdownBlock, definitions: ReadonlySet<string>): Prose {
  const source = block.lines.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const line of block.lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const pieces: PlacedPiece[] = [];
  let at = 0;
  for (const piece of stripInline(source, definitions)) {
    // A piece may run over line ends; origins tell of single lines.
    let { offset } = piece;
    for (const part of piece.text.split(/(?<=\n)/)) {
      while (at + 1 < starts.length && starts[at + 1]! <= offset) at += 1;
      const line = block.lines[at]!;
      pieces.push({ text: part, line: line.line, column: line.column + offset - starts[at]! });
      offset += part.length;
    }
  }
  const tidy = tidyPieces(pieces);
  return {
    block,
    pieces: tidy,
    text: tidy
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/g, ' '),
  };
}

/** Blanks at the ends of lines go, and those left double where something between them was taken out. */
function tidyPieces(pieces: readonly PlacedPiece[]): PlacedPiece[] {
  const tidy: PlacedPiece[] = [];
  let last = '\n';
  for (const { text, line, column } of pieces) {
    let lead = 0;
    if (/\s/.test(last)) while (lead < text.length && /\s/.test(text[lead]!)) lead += 1;
    if (lead === text.length) continue;
    const rest = text.slice(lead);
    last = rest.at(-1)!;
    tidy.push({ text: rest, line, column: column + lead });
  }
  // The last piece may end in a blank, if what followed it is gone.
  while (tidy.length > 0) {
    const { text, ...place } = tidy.pop()!;
    const end = text.trimEnd();
    if (end !== '') {
      tidy.push({ text: end, ...place });
      break;
    }
  }
  return tidy;
}

function sameTitle(heading: string, title: string | undefined): boolean {
  return title !== undefined && foldTitle(heading) === foldTitle(title);
}

function dropFurniture(prose: readonly Prose[]): Prose[] {
  const kept: Prose[] = [];
  for (const one of prose) {
    const rule = one.block.lines.length > 3 ? undefined : findRule(one.text);
    // Headings of authors are called "Comments" and "Related work"; a page's comments begin after its text.
    if (!rule || (one.block.level > 0 && rule.stage === 'line')) kept.push(one);
    else if (rule.stage === 'end' && kept.length > prose.length / 2) break;
    else if (rule.stage !== 'line') kept.push(one);
  }
  return kept;
}
