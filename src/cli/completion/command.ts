/** What the scripts of all shells are made from. */

/** What a shell has to know of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** The values of its first argument; absent where it takes paths. */
  readonly values?: readonly string[];
}

export interface CompletedOption {
  readonly short?: string;
  readonly long: string;
  readonly summary: string;
  /** What its value may be; absent where it takes none. */
  readonly value?: { readonly choices?: readonly string[]; readonly kind: 'choice' | 'file' | 'directory' | 'other' };
}
