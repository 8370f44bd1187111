/** What the finder says in one language where it knows the streets of the city. */
export interface StreetMessages {
  /** The label of the field. */
  readonly labelWithStreets: string;
  /** How old the table of streets is, and what that means. */
  streetsOf(year: string): string;
  askHouseNumber(street: string): string;
  unknownHouseNumber(address: string): string;
  liesIn(address: string, districts: string): string;
}
