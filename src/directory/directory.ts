/** A text that is shown, by language code: `{ "de": "Rathaus", "en": "Town hall" }`. */
export type LocalizedText = Readonly<Record<string, string>>;

/** A calendar day in the city's time zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A time on the office's wall clock, `HH:MM`, `00:00` to `23:59`. */
export type WallTime = string;

/** The days in schema.org's words, as https://schema.org/DayOfWeek has them. */
export type DayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** Who said something, and on which day. */
export interface Statement {
  readonly on: CalendarDate;
  readonly by: LocalizedText;
}

/** An entry that is other than in the published list says since when, and who said so. */
export interface Changeable {
  readonly changed?: Statement;
}

/** https://schema.org/PostalAddress, as far as a letter within the country needs it. */
export interface PostalAddress {
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly addressLocality: string;
}

/** An office one can go to, with its place on the map in WGS84 degrees. */
export interface Office extends PostalAddress {
  readonly latitude: number;
  readonly longitude: number;
}

/** https://schema.org/OpeningHoursSpecification for one day of every week. */
export interface WeeklyHours extends Changeable {
  readonly dayOfWeek: DayOfWeek;
  readonly opens: WallTime;
  readonly closes: WallTime;
}

/**
 * Hours that replace the weekly ones from `validFrom` to `validThrough`, both included.
 * Without `opens` and `closes` the office is closed on these days.
 */
export interface SpecialHours extends Changeable {
  readonly validFrom: CalendarDate;
  readonly validThrough: CalendarDate;
  readonly opens?: WallTime;
  readonly closes?: WallTime;
}

/** A named officer. `from` and `until` are the first and the last day on which the list names them. */
export interface Officer extends Changeable {
  /** Tells people of one name apart: entries with the same one are the same person. */
  readonly id?: string;
  readonly name: string;
  /** What the officer is called, where it differs from the usual "Kontaktbereichsbeamter". */
  readonly jobTitle?: LocalizedText;
  /** Mobile numbers of this officer alone, in E.164. */
  readonly telephones: readonly string[];
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  /** The name or the `id` of the officer of the same area whose place this one takes from `from` until `until`. */
  readonly standsInFor?: string;
}

/** A time in which the post exists and nobody holds it. */
export interface Vacancy extends Changeable {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** A contact area (Kontaktbereich): an office, its line and hours, and who works there. */
export interface Area extends Changeable {
  readonly id: string;
  readonly name: LocalizedText;
  readonly office: Office;
  /** The line of the office, shared by its officers, in E.164. */
  readonly telephone: string;
  readonly openingHours: readonly WeeklyHours[];
  readonly specialOpeningHours?: readonly SpecialHours[];
  /** "And by appointment", where the list says so. */
  readonly appointment?: LocalizedText;
  readonly officers: readonly Officer[];
  readonly vacancies?: readonly Vacancy[];
}

/** A district that a resident can pick. */
export interface District {
  readonly id: string;
  readonly name: string;
  /** Other names people use; one alias may stand for several districts. */
  readonly aliases?: readonly string[];
  readonly postalCodes: readonly string[];
  /** The area's id, or `null` where the list names nobody. */
  readonly area: string | null;
}

/** Where the list was published, and when it was last compared with its source. */
export interface Source {
  readonly publisher: LocalizedText;
  readonly title: LocalizedText;
  /** Web addresses by language, `https:` or `http:`. */
  readonly url: LocalizedText;
  readonly published: CalendarDate;
  readonly checked: CalendarDate;
  /** Who last said that the list still holds; its age counts from that day. */
  readonly confirmed?: Statement;
}

/** The next door: the police station to turn to when no officer is named. */
export interface Station extends PostalAddress {
  readonly name: LocalizedText;
  /** In E.164. */
  readonly telephone: string;
  /** Where the number comes from, and of when it is. */
  readonly telephoneSource: LocalizedText;
  readonly url: string;
}

/** Where a piece of advice comes from; it has an address, or a reference, or both. */
export interface AdviceSource {
  readonly publisher: LocalizedText;
  /** The month, `YYYY-MM`, where there is a date. */
  readonly published?: string;
  /** What it is cited by where it has no address: the day and the file number of a judgment. */
  readonly reference?: string;
  readonly url?: string;
}

/** A way that a piece of advice speaks of: a page, or a number to call. */
export interface AdviceLink {
  readonly text: LocalizedText;
  /** `https:`, or `tel:` with a number as it is dialled. */
  readonly url: string;
}

/** What to do in one situation, in two or three sentences. */
export interface AdviceTopic {
  readonly heading: LocalizedText;
  readonly text: LocalizedText;
  readonly links?: readonly AdviceLink[];
  readonly sources: readonly AdviceSource[];
  /** The day on which the text was last compared with its sources. */
  readonly checked?: CalendarDate;
  /** The day after which it is to be compared again. */
  readonly checkBy?: CalendarDate;
}

/** Advice for residents: a word of caution that always shows, and topics to open. */
export interface Advice {
  readonly caution: AdviceTopic;
  readonly topics: readonly AdviceTopic[];
}

/** The public holidays known, and the days for which they are known; beyond these nothing is claimed to be open. */
export interface PublicHolidays {
  readonly validFrom: CalendarDate;
  readonly validThrough: CalendarDate;
  readonly dates: readonly CalendarDate[];
}

/** What the finder shows of a directory and calculates with; the rest of it is for those who keep the file. */
export type DirectoryInUse = Omit<
  Directory,
  'version' | 'subdivision' | 'languages' | 'source' | 'advice'
> & {
  readonly source: Omit<Source, 'title' | 'checked'>;
  readonly advice?: AdviceInUse;
};

/** Advice without its sources and their days. */
export interface AdviceInUse {
  readonly caution: AdviceTextInUse;
  readonly topics: readonly AdviceTextInUse[];
}

type AdviceTextInUse = Pick<AdviceTopic, 'heading' | 'text' | 'links'>;

/** The published list of a city's contact area officers: the directory file, version 1. */
export interface Directory {
  readonly version: 1;
  readonly city: { readonly id: string; readonly name: string };
  /** ISO 3166-2, for the public holidays: `DE-TH`. */
  readonly subdivision: string;
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  /** The languages of this file: each text is given in the first one, which is used where another lacks it. */
  readonly languages: readonly string[];
  /** Country and area codes to set apart when a number is shown: `+49 3641`. */
  readonly telephonePrefixes: readonly string[];
  /** The number to dial in an emergency: `110`. */
  readonly emergency: string;
  readonly source: Source;
  readonly station: Station;
  readonly advice?: Advice;
  readonly publicHolidays: PublicHolidays;
  readonly areas: readonly Area[];
  readonly districts: readonly District[];
}
