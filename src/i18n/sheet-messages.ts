/** What only the printed sheet says, in one language. */
export interface SheetMessages {
  /** The heading of the sheet, with the word police. */
  whoFor(district: string): string;
  /** On a strip: whose number it is, for somebody who finds it in a pocket. */
  policeNumber(number: string): string;
  /** Above the ruled lines that the house fills in by hand. */
  readonly houseNote: string;
  /** Beside the code, whose address stands below it in writing. */
  readonly scan: string;
}
