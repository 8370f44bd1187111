/** What the pages around the finder say, in one language; `city` is the directory's. */
export interface SiteWords {
  readonly siteName: string;
  readonly skip: string;
  readonly navigation: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly version: (version: string) => string;

  readonly home: {
    readonly nav: string;
    readonly title: (city: string) => string;
    readonly description: (city: string) => string;
    readonly heading: string;
    readonly lead: (city: string) => string;
    /** The link that stands in for the finder where it does not run. */
    readonly toList: string;
    readonly listHeading: string;
    readonly listLead: string;
    readonly tableHeading: string;
    readonly district: string;
    readonly responsible: string;
    readonly area: string;
  };
}
