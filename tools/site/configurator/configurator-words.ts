/** A choice: its value, what it is called, and what is to be known of it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly remark?: string;
}

/** What the configurator says in one language. */
export interface ConfiguratorWords {
  readonly nav: string;
  readonly heading: string;
  readonly lead: string;
  readonly content: string;
  readonly lang: string;
  /** Where no language is named. */
  readonly langOfPage: string;
  readonly switchable: string;
  readonly district: string;
  readonly noDistrict: string;
  readonly cardOnly: string;
  readonly headingLevel: string;
  readonly noAdvice: string;
  readonly look: string;
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
  readonly radius: string;
  readonly radii: readonly Choice[];
  readonly font: string;
  readonly fonts: readonly Choice[];
  readonly padding: string;
  readonly paddings: readonly Choice[];
  readonly preview: string;
  readonly hosts: readonly Choice[];
  readonly snippet: string;
  readonly kind: string;
  readonly kinds: readonly Choice[];
  readonly origin: string;
  readonly origins: readonly Choice[];
  readonly fallback: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly contrastGood: string;
  readonly contrastMended: string;
  /** What a link and a frame are called. */
  readonly title: (city: string) => string;
}
