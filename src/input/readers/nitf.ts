/** NITF, the agencies' XML for one article: https://iptc.org/standards/nitf/. */
import type { ArticleFields, Link } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { isoDate } from '../date/machine.ts';
import type { InputRecord, ReadOptions } from '../record.ts';
import { present } from '../../present.ts';
import { addressOf, languageOf, namesOf } from './field-values.ts';
import { childOf, childrenOf, descendantsOf, lineOf, paragraphsOf, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Reads every `<nitf>` of a document. Throws `NewsctlError` `malformed` where there is none. */
export function readNitf(text: string, _record: InputRecord, _options: ReadOptions): ArticleFields[] {
  const root = parseXml(text);
  const documents = root.name === 'nitf' ? [root] : descendantsOf(root, 'nitf');
  if (documents.length === 0)
    throw new NewsctlError('malformed', 'is no NITF: it has no <nitf>', { hint: 'check what wrote it' });
  return documents.map(nitfFields);
}

/** The article of a `<nitf>` element, alone or inside NewsML. */
export function nitfFields(root: XmlElement): ArticleFields {
  const head = childOf(root, 'head');
  const bodyHead = childOf(root, 'body', 'body.head');
  const data = childOf(head, 'docdata');
  const publication = childOf(head, 'pubdata');
  const dates = [
    childOf(data, 'date.issue')?.attributes['norm'],
    publication?.attributes['date.publication'],
    childOf(data, 'date.release')?.attributes['norm'],
    lineOf(childOf(bodyHead, 'dateline', 'story.date')),
  ];
  const content = descendantsOf(root, 'body.content');
  const links = relatedLinks(head);
  return {
    ...present({
      title:
        lineOf(childOf(bodyHead, 'hedline', 'hl1')) ??
        lineOf(childOf(bodyHead, 'hedline')) ??
        lineOf(childOf(head, 'title')),
      authors: bylineOf(childrenOf(bodyHead, 'byline')),
      published: dates.map(isoDate).find((date) => date !== undefined),
      url: addressOf(publication?.attributes['ex-ref']) ?? addressOf(childOf(data, 'doc-id')?.attributes['id-string']),
      site: publication?.attributes['name'],
      language: languageOf(root.attributes['xml:lang'] ?? childOf(root, 'body')?.attributes['xml:lang']),
      ...links,
    }),
    text: content
      .map(paragraphsOf)
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

function bylineOf(bylines: readonly XmlElement[]): string[] | undefined {
  const names = bylines.flatMap((byline) => {
    const people = descendantsOf(byline, 'person').map(lineOf);
    // Behind the name stands the author's function: <bytag>, <byttl>, or a second line.
    return people.length > 0
      ? people
      : byline.children
          .map((part) =>
            typeof part === 'string' ? part : /^by(?:tag|ttl)$/.test(part.name) ? '' : (lineOf(part) ?? ''),
          )
          .join(' ');
  });
  return namesOf(names.filter((name) => name !== undefined));
}

/** `<link rel="previous" href title>` where a document has such links; not those to versions of the same article. */
export function relatedLinks(element: XmlElement | undefined): { previous?: Link; next?: Link } {
  const found: { previous?: Link; next?: Link } = {};
  for (const link of childrenOf(element, 'link')) {
    const rel = link.attributes['rel'] ?? '';
    const direction = /(?:^|[:/#])(prev(?:ious)?|next)(?:[-_]?(?:article|item|story))?$/i.exec(rel)?.[1];
    if (direction === undefined) continue;
    const title = lineOf(childOf(link, 'title')) ?? lineOf(childOf(link, 'name')) ?? link.attributes['title'];
    const href = link.attributes['href'] || link.attributes['residref'] || link.attributes['resideref'];
    if (title === undefined && href === undefined) continue;
    const key = direction.toLowerCase() === 'next' ? 'next' : 'previous';
    found[key] ??= present({ title, href, evidence: `<link rel=${rel}>` });
  }
  return found;
}
