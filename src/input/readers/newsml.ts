/** NewsML-G2 items, alone or in a message, and NewsML 1 documents: https://iptc.org/standards/newsml-g2/. */
import type { ArticleFields } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { isoDate } from '../date/machine.ts';
import type { InputRecord, ReadOptions } from '../record.ts';
import { present } from '../../present.ts';
import { articleOf } from './assemble.ts';
import type { HtmlReading } from './assemble.ts';
import { addressOf, languageOf, namesOf } from './field-values.ts';
import { nitfFields, relatedLinks } from './nitf.ts';
import { childOf, childrenOf, descendantsOf, lineOf, paragraphsOf, parseXml, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Binds what reads HTML. What it gives throws `NewsctlError` `no-text` where no item holds a text. */
export function createNewsmlReader(html: HtmlReading) {
  return (text: string, _record: InputRecord, options: ReadOptions): ArticleFields[] => {
    const root = parseXml(text);
    const items = root.name === 'newsitem' ? [root] : descendantsOf(root, 'newsitem');
    // Pictures and packages of references are items too.
    const articles = items.map((item) => readItem(item, options, html)).filter(({ text: body }) => body !== '');
    if (articles.length === 0) {
      throw new NewsctlError('no-text', 'has no item with a text', {
        hint: 'give it the items, not a package that names them',
      });
    }
    return articles;
  };
}

function readItem(item: XmlElement, options: ReadOptions, html: HtmlReading): ArticleFields {
  const itemMeta = childOf(item, 'itemmeta');
  const contentMeta = childOf(item, 'contentmeta');
  // NewsML 1 keeps the same in <NewsLines> of a component, and dates in <NewsManagement>.
  const lines = descendantsOf(item, 'newslines')[0];
  const management = childOf(item, 'newsmanagement');
  const { text, nitf } = contentOf(item, options, html);
  const dates = [
    childOf(itemMeta, 'versioncreated'),
    childOf(contentMeta, 'contentcreated'),
    childOf(itemMeta, 'firstcreated'),
    childOf(lines, 'dateline'),
    childOf(management, 'thisrevisioncreated'),
    childOf(management, 'firstcreated'),
  ];
  const creators = [...childrenOf(contentMeta, 'creator'), ...childrenOf(contentMeta, 'contributor')];
  return {
    ...nitf,
    ...present({
      title:
        lineOf(childOf(contentMeta, 'headline')) ??
        lineOf(childOf(lines, 'headline')) ??
        lineOf(childOf(itemMeta, 'title')) ??
        nitf.title,
      authors:
        namesOf(childrenOf(contentMeta, 'by').map((by) => lineOf(by) ?? '')) ??
        namesOf(childrenOf(lines, 'byline').map((by) => lineOf(by) ?? '')) ??
        nitf.authors ??
        namesOf(creators.map((creator) => lineOf(childOf(creator, 'name')) ?? '')),
      published: dates.map((date) => isoDate(lineOf(date))).find((date) => date !== undefined) ?? nitf.published,
      url:
        addressOf(item.attributes['guid']) ??
        addressOf(
          childOf(itemMeta, 'link')?.attributes['rel'] === undefined
            ? childOf(itemMeta, 'link')?.attributes['href']
            : undefined,
        ),
      site: lineOf(childOf(contentMeta, 'infosource', 'name')) ?? lineOf(childOf(itemMeta, 'provider', 'name')),
      language: languageOf(
        childOf(contentMeta, 'language')?.attributes['tag'] ??
          item.attributes['xml:lang'] ??
          descendantsOf(item, 'language')[0]?.attributes['formalname'],
      ),
      ...relatedLinks(itemMeta),
    }),
    text,
  };
}

/** The first content that is text: NITF, XHTML or plain. */
function contentOf(
  item: XmlElement,
  options: ReadOptions,
  html: HtmlReading,
): { text: string; nitf: Partial<ArticleFields> } {
  for (const content of descendantsOf(item, 'inlinexml', 'inlinedata', 'datacontent')) {
    const nitf = descendantsOf(content, 'nitf')[0];
    if (nitf !== undefined) {
      const fields = nitfFields(nitf);
      if (fields.text !== '') return { text: fields.text, nitf: fields };
      continue;
    }
    const type = content.attributes['contenttype'] ?? '';
    if (content.attributes['encoding'] !== undefined && !/text|html/i.test(type)) continue;
    const isTree = content.children.some((child) => typeof child !== 'string');
    const body = descendantsOf(content, 'body.content', 'body')[0] ?? content;
    const text = isTree
      ? paragraphsOf(body)
      : articleOf({}, textOf(content).trim(), /html/i.test(type), { ...options, clean: false }, html).text;
    if (text !== '') return { text, nitf: {} };
  }
  return { text: '', nitf: {} };
}
