/** The table that each evaluation gives back; `eval.ts` prints them one below the other. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  /** Shares are numbers in 0 to 1, printed with three decimals; counts are whole numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes?: readonly string[];
}

/** One capability's evaluation; `corpora` is the folder of corpora, without a slash at its end. */
export type Evaluate = (corpora: string) => Promise<readonly Report[]>;
