/** What the finder says in one language about what to do next. */
export interface NextStepMessages {
  readonly saveContact: string;
  readonly addToCalendar: string;
  readonly printNotice: string;
  readonly copyLink: string;
  readonly shareLink: string;

  readonly districtList: string;
  /** The heading over the districts for which the list names nobody. */
  notListed(published: string): string;

  /** A page is not told whether a file arrives, so that the sentence says what to do if it does not. */
  fileHandedOver(file: string, link: string): string;
  /** The frame around the page forbids downloads. */
  fileForbidden(link: string): string;
  /** Nothing was seen to print. */
  notPrinted(link: string): string;
  /** The person closed the system's sheet, or there is none. */
  notShared(link: string): string;
  readonly linkCopied: string;
  /** What to do instead, whichever step it was. */
  stepFailed(link: string): string;
}
