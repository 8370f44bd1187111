/** House numbers of one side of a street, both ends included, as `houseNumber` counts them. */
export interface HouseRun {
  readonly from: number;
  readonly to: number;
}

/** What a street has in one place. */
export interface StreetPart {
  /** District ids: one, or all of those that the source of the table does not tell apart. */
  readonly districts: readonly string[];
  /** The house numbers known to lie there; none where the whole street does. */
  readonly runs: readonly HouseRun[];
}

/** A street and the places it runs through: one part, or several with their house numbers. */
export interface Street {
  readonly name: string;
  readonly parts: readonly StreetPart[];
}

/** The streets of a city, sorted by name in code units. */
export interface StreetTable {
  /** When the addresses were collected: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly streets: readonly Street[];
}
