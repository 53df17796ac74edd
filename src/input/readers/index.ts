/** The readers by format, each loaded when first needed: who reads text pays for no XML and no DOM. */
import type { ArticleFields } from '../../article.ts';
import { present } from '../../present.ts';
import type { Format, InputRecord, ReadOptions } from '../record.ts';

/** Reads the text of one record into its articles. Pure; throws `NewsctlError` for what it can't read. */
export type Reader = (text: string, record: InputRecord, options: ReadOptions) => ArticleFields[];

/** The reader of a format, for whatever its records hold. */
export async function loadReader(format: Format): Promise<Reader> {
  switch (format) {
    case 'text': {
      const { readText } = await import('./text.ts');
      return (text, { url }, options) => {
        const { origin, ...fields } = readText(text, options);
        // The lines of a record of an archive are none of the file's.
        return [url === undefined ? { ...fields, ...present({ origin }) } : { ...fields, url }];
      };
    }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts');
      return (text, _record, options) => [readMarkdown(text, options)];
    }
    case 'html':
    case 'warc': {
      const { readHtml } = await import('./html.ts');
      return (text, { url }, options) => [readHtml(text, present({ ...options, url }))];
    }
    case 'json':
    case 'jsonl':
    case 'ninjs': {
      const [{ createJsonReader }, html] = await Promise.all([import('./json.ts'), loadHtmlReading()]);
      return createJsonReader(html);
    }
    case 'rss':
    case 'atom': {
      const [{ createFeedReader }, html] = await Promise.all([import('./feed.ts'), loadHtmlReading()]);
      return createFeedReader(html);
    }
    case 'jsonfeed': {
      const [{ createJsonFeedReader }, html] = await Promise.all([import('./feed.ts'), loadHtmlReading()]);
      return createJsonFeedReader(html);
    }
    case 'nitf':
      return (await import('./nitf.ts')).readNitf;
    case 'newsml': {
      const [{ createNewsmlReader }, html] = await Promise.all([import('./newsml.ts'), loadHtmlReading()]);
      return createNewsmlReader(html);
    }
    case 'mhtml': {
      const [{ createMhtmlReader }, { readHtml }] = await Promise.all([import('./mhtml.ts'), import('./html.ts')]);
      return createMhtmlReader(readHtml);
    }
  }
}

async function loadHtmlReading() {
  const [{ readHtml }, { htmlToText, isHtml, plainLine, withoutReferences }] = await Promise.all([
    import('./html.ts'),
    import('./fragment.ts'),
  ]);
  return { readPage: readHtml, toText: htmlToText, isHtml, toLine: plainLine, withoutReferences };
}

/**
 * Readers as they are needed, kept. JSON without a tag or an entity in it is read without loading what reads HTML;
 * the results are the same.
 */
export class Readers {
  readonly #loaded = new Map<string, Reader>();

  /** The record's reader: at once where it is loaded, else a promise of it. */
  for(record: InputRecord): Reader | Promise<Reader> {
    const { format } = record;
    const known = this.#loaded.get(format);
    if (known !== undefined) return known;
    const isJson = format === 'json' || format === 'jsonl' || format === 'ninjs';
    return isJson && !mayHoldHtml(record.bytes) ? this.#plainJson() : this.#load(format);
  }

  #plainJson(): Reader | Promise<Reader> {
    const known = this.#loaded.get('plain json');
    if (known !== undefined) return known;
    return import('./json.ts').then(({ createJsonReader }) => {
      const reader = createJsonReader();
      this.#loaded.set('plain json', reader);
      return reader;
    });
  }

  async #load(format: Format): Promise<Reader> {
    const reader = await loadReader(format);
    this.#loaded.set(format, reader);
    return reader;
  }
}

function mayHoldHtml(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Tags and entities, also as `\u003c` and `\u0026`; in UTF-16 the same letters.
  return text.includes('<') || text.includes('&') || /\\u00(?:3c|26)/i.test(text.toString('latin1'));
}
