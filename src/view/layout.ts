/** What a view knows of the place its text goes to. Decided once, at the edge; views never ask the terminal. */

/** What a piece of text is, not how it looks: the edge maps each to a colour that is legible on dark and light. */
export type Style = 'title' | 'person' | 'country' | 'dim' | 'label' | 'number' | 'error' | 'match';

export interface Layout {
  /** In terminal cells; undefined where lines may be as long as they are, as in a pipe. */
  readonly width: number | undefined;
  readonly color: (style: Style, text: string) => string;
  /** Whether OSC 8 hyperlinks are understood. */
  readonly hyperlinks: boolean;
  /** The machine's name, which `file:` hyperlinks must carry. */
  readonly host?: string;
  /** Whether arrows and block characters can be shown; ASCII stands in for them otherwise. */
  readonly unicode: boolean;
}

/** As in a pipe or a file: no wrapping, no colours, no links. */
export const plainLayout: Layout = {
  width: undefined,
  color: (_style, text) => text,
  hyperlinks: false,
  unicode: true,
};
