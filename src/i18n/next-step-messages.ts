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

  fileSaved(file: string): string;
  readonly linkCopied: string;
  /** What to do instead, whichever step it was. */
  stepFailed(link: string): string;
}
