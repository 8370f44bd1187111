/** Everything the finder says, in one language. Each entry is a whole sentence or a whole label. */
export interface Messages {
  /** BCP 47 tag for `Intl`: how this language writes dates, times, lists and plurals. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';

  readonly label: string;
  /** The same where the finder knows the streets of the city. */
  readonly labelWithStreets: string;
  readonly hint: string;
  /** Behind the hint: a district that can be typed. */
  example(name: string): string;
  readonly suggestions: string;
  readonly showAll: string;
  /** Names the button that opens and closes the list of all districts. */
  readonly toggle: string;
  readonly clear: string;
  emergency(number: string): string;

  suggestionCount(count: number): string;
  /** The same for a list of all that was opened, in which one is marked. */
  suggestionsWithChoice(count: number, chosen: string): string;
  noSuggestion(typed: string): string;
  /** The same in short, for those who have just heard it. */
  readonly noSuggestionAgain: string;
  readonly chooseOne: string;
  readonly choiceCleared: string;
  /** The field's name where a form is not sent without it. */
  required(label: string): string;
  /** Stands before the sentence about a fault, for those who do not see that it is one. */
  readonly error: string;
  /** The field is empty although it is required. */
  readonly valueMissing: string;
  /** A text that means `suggestion` stands in the field, but nothing is chosen. */
  notYetChosen(typed: string, suggestion: string): string;
  /** A text that suggests several things stands in the field. */
  severalMeant(typed: string): string;
  correction(name: string): string;
  alias(alias: string, name: string): string;

  /** How old the table of streets is, and what that means. */
  streetsOf(year: string): string;
  askHouseNumber(street: string): string;
  unknownHouseNumber(address: string): string;
  liesIn(address: string, districts: string): string;

  responsible(district: string, officers: string): string;
  postVacant(district: string): string;
  noneListed(district: string, published: string): string;

  area(name: string): string;
  readonly officer: string;
  /** What the job title means: few people know it. */
  readonly officersArePolice: string;
  readonly officeLine: string;
  /** Names the owner of a number of their own. */
  mobile(name: string): string;
  standsIn(name: string): string;
  standsInUntil(name: string, until: string): string;
  readonly nextDoor: string;
  /** Who has published the number of the police station. */
  numberSource(source: string): string;
  readonly stationWebsite: string;

  readonly hours: string;
  /** A time of day on the 24-hour clock, such as "15:30", with what stands beside it in this language. */
  time(time: string): string;
  /** Hours from one such time to another, and days; in words, since a dash is not spoken. */
  fromTo(opens: string, closes: string): string;
  daysFromTo(from: string, through: string): string;
  /** Stands beside days on which there are no hours. */
  readonly closed: string;
  openUntil(time: string): string;
  /** `day` is "Thursday", or "Thursday, 1 January" when it is more than six days away; `when` is "in 2 days". */
  nextOpening(day: string, hours: string, when: string): string;
  readonly holidayToday: string;
  holiday(day: string): string;
  readonly hoursUnknown: string;

  readonly office: string;
  readonly map: string;
  source(publisher: string, published: string): string;
  /** The same of a list that somebody has said still holds. */
  confirmed(publisher: string, published: string, on: string, by: string): string;
  /** An entry that is other than in the list. */
  changed(what: string, on: string, by: string): string;
  readonly outdated: string;

  /** Names the list of languages. */
  readonly language: string;
  /** The person switched to this language, which is named by itself. */
  languageChanged(language: string): string;
  languageFailed(language: string): string;

  readonly loadFailed: string;
  readonly bundledInstead: string;
  readonly retry: string;

  /** The office in an address book and in a calendar: the function, whoever holds it. */
  contactName(area: string): string;
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
