import type { ByRound } from './in-rounds.ts';
import type { Typing } from './measure-keystrokes.ts';
import type { Load, Weight } from './measure-load.ts';
import type { Matching } from './measure-matching.ts';
import type { Leavings, Memory } from './measure-memory.ts';
import type { MeasuredSource } from './measured-source.ts';
import type { Untouched } from './measure-untouched.ts';
import type { Settings } from './settings.ts';

/** Where and when a run was made. */
export interface Circumstances {
  readonly date: string;
  /** How long the run took. */
  readonly minutes: number;
  readonly source: MeasuredSource;
  readonly machine: string;
  readonly processors: number;
  readonly browser: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Processes that ran or waited, on average in the last minute. */
  readonly loadAverages: readonly [before: number, after: number];
}

/** How fast a library answers: once it is ready, each text in turn, by round. */
export interface Speed {
  readonly readyAfter: number;
  readonly milliseconds: readonly number[];
}

/** How many were right of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** All that a run has measured. Names of records are those of peers or libraries, then, after a space, what differs. */
export interface Results {
  readonly settings: Settings;
  readonly circumstances: Circumstances;
  /** How many entries Jena has, and how many different names: some streets are called like a district. */
  readonly jena: { readonly entries: number; readonly names: number };
  readonly weights: Readonly<Record<string, Weight>>;
  readonly finderFile: Weight;
  /** By peer and slow-down. */
  readonly loads: ByRound<Load>;
  /** Pages that begin with a card, by peer and slow-down. */
  readonly cards: ByRound<Load>;
  /** Pages with a hundred fields, by peer. */
  readonly hundreds: ByRound<Load>;
  /** Pages that nobody touches, and those that begin with a card, by peer. */
  readonly untouched: ByRound<Untouched>;
  readonly untouchedCards: ByRound<Untouched>;
  /** By peer and number of made-up entries, 0 for those of Jena. */
  readonly keystrokes: ByRound<Typing>;
  /** By the number of made-up entries: the finder's first letter, typed while its field is entered. */
  readonly firstLetters: ByRound<Typing>;
  readonly memory: ByRound<Memory>;
  readonly leavings: Readonly<Record<string, Leavings>>;
  /** By library, for the districts alone and for all of Jena. */
  readonly quality: Readonly<Record<'districts' | 'all', Readonly<Record<string, Matching>>>>;
  /** Names right at place one after one edit, by the number of made-up entries. */
  readonly rightAmong: Readonly<Record<string, Share>>;
  /** By library and number of made-up entries. */
  readonly speeds: ByRound<Speed>;
}
