import { describe, expect, it } from 'vitest';
import { plainLayout, type Layout } from '../../src/view/layout.ts';
import { printableArticle, viewReading } from '../../src/view/read.ts';
import { displayWidth } from '../../src/view/terminal/width.ts';
import { ferry } from '../cli/reader/article.ts';

const tagged: Layout = { ...plainLayout, color: (style, text) => `<${style}>${text}</>` };

describe('viewReading', () => {
  it('prints title, byline, paragraphs each on a line, and the links', () => {
    const lines = viewReading(ferry, plainLayout).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Ferry Sails on Monday',
      'Ana Prado, Omar Zerhouni · 2031-02-03',
      '',
      'Harbour Master Inês Calheta said the ferry to Morocco would sail on Monday. She had asked Lisbon twice.',
    ]);
    expect(lines.slice(-3)).toEqual(['', 'Next:     Bell Rung Again', '']);
  });
  it('wraps to the width, though never to lines that are hard to read', () => {
    for (const width of [20, 60, 200]) {
      const lines = viewReading(ferry, { ...plainLayout, width }).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.min(width, 80));
    }
  });
  it('marks names, with a legend, where there are colours', () => {
    const view = viewReading(ferry, tagged);
    expect(view).toContain('Harbour Master <person>Inês Calheta</> said the ferry to <country>Morocco</> would');
    expect(view).toContain('\n<person>people</>  <country>countries</>\n');
    expect(view).toContain('<label>Next:</>     Bell Rung Again\n');
    expect(viewReading(ferry, plainLayout)).not.toContain('people  countries');
  });
  it('prints the summary above the text', () => {
    expect(viewReading(ferry, plainLayout, { summary: true })).toContain(
      '\n\n• Morocco agreed.\n• At the end Calheta rang a bell.\n\nHarbour Master',
    );
  });
  it('leaves out what is not known', () => {
    const bare = { path: 'x', authors: [], text: 'Only this.', marks: [], people: [], countries: [], summary: [] };
    expect(viewReading(bare, tagged)).toBe('Only this.\n');
  });
});

describe('printableArticle', () => {
  it('moves the marks with their names', () => {
    const text = '\u001B[2J\u200BCalheta saw \u202EMorocco\u202C.';
    const [person, country] = [text.indexOf('Calheta'), text.indexOf('Morocco')];
    const clean = printableArticle({
      ...ferry,
      title: 'a\u0007b',
      text,
      marks: [
        { start: person, end: person + 7, kind: 'person' },
        { start: country, end: country + 7, kind: 'country' },
        { start: 500, end: 510, kind: 'country' },
      ],
    });
    expect(clean.text).toBe('�[2JCalheta saw Morocco.');
    expect(clean.marks.map(({ start, end }) => clean.text.slice(start, end))).toEqual(['Calheta', 'Morocco']);
    expect(clean.title).toBe('a�b');
  });
});
