/** What a value has to be, in English; other languages have a phrase for each of these. */
export type Kind =
  | 'code like DE-TH'
  | 'date like 2025-07-31'
  | 'day like Monday'
  | 'id like jena-nord'
  | 'language like de'
  | 'link like https://…'
  | 'link like https://… or tel:110'
  | 'month like 2022-01'
  | 'number like 110'
  | 'number like +493641810'
  | 'postcode like 07743'
  | 'prefix like +49 3641'
  | 'text of 1 to 500 characters'
  | 'time like 09:30'
  | 'time zone like Europe/Berlin';

/** Everything that can be wrong with a directory file. */
export type ProblemCode =
  | 'ambiguous'
  | 'circular'
  | 'duplicate'
  | 'expected'
  | 'list'
  | 'misspelt'
  | 'missing'
  | 'nobody'
  | 'object'
  | 'order'
  | 'overlap'
  | 'range'
  | 'unknown'
  | 'unknown-area'
  | 'unknown-officer'
  | 'unreadable'
  | 'unused-area';

/** The particulars of a problem; which of them are given depends on its code. */
export interface ProblemDetails {
  readonly expected?: Kind;
  /** What stands in the file, cleaned and cut to 60 characters. */
  readonly found?: string;
  /** What was thrown when the directory was read. */
  readonly reason?: string;
  /** The name that was probably meant. */
  readonly meant?: string;
  /** The lower bound: a day, a time, or a number. */
  readonly from?: string | number;
  /** The upper bound. */
  readonly to?: string | number;
}

/** One thing that is wrong with a directory file. */
export interface Problem {
  /** Where, as in `areas[1].openingHours[0].closes`; empty for the whole file. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  /** The path, what stands there, and an English sentence, for a developer's console. */
  readonly message: string;
}
