/** What the pages around the finder say, in one language; `city` is the directory's. */
export interface SiteWords {
  readonly siteName: string;
  readonly skip: string;
  readonly navigation: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly version: (version: string) => string;
  readonly notFound: string;

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

  readonly download: {
    readonly nav: string;
    readonly heading: string;
    readonly lead: string;
    readonly button: string;
    readonly steps: {
      readonly unpack: string;
      readonly unpackHow: string;
      readonly paste: string;
      readonly pasteHow: string;
      readonly look: string;
      readonly lookHow: string;
    };
    /** The document that goes on from there: where it lies, and what it is called. */
    readonly guide: readonly [target: string, label: string];
    readonly filesHeading: string;
    readonly filesLead: string;
    readonly file: string;
    readonly purpose: string;
    readonly size: string;
    readonly integrity: string;
    /** What each file is for, by its name; others are not listed. */
    readonly purposes: Readonly<Record<string, string>>;
  };

  readonly documents: {
    readonly nav: string;
    readonly heading: string;
    readonly lead: string;
    /** The name of a table that has none, before its number. */
    readonly table: string;
  };

  /** On the first page, for those who have a website. */
  readonly forWebsites: {
    readonly heading: string;
    readonly lead: string;
  };
}
