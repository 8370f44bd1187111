/** What only the notice says, in one language. */
export interface NoticeMessages {
  /** The heading of the sheet. */
  whoFor(district: string): string;
  /** Above the ruled lines that the house fills in by hand. */
  readonly houseNote: string;
  /** Beside the code, whose address stands below it in writing. */
  readonly scan: string;
}
