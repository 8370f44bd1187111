// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

/** What the finder says, in English. */
export const messages: Messages = {
  locale: 'en-GB',
  dir: 'ltr',
  label: `District`,
  labelWithStreets: `District or street`,
  hint: `Find the police for your district here.`,
  example: (name) => `For example: ${name}`,
  suggestions: `Suggestions`,
  showAll: `Show all districts`,
  toggle: `Districts to choose from`,
  clear: `Clear the field`,
  emergency: (number) => `In an emergency: ${number}`,
  suggestionCount: (count) =>
    `${plural('en-GB', count, { one: `1 suggestion`, other: `${count} suggestions` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('en-GB', count, { one: `1 suggestion. ${chosen} is chosen.`, other: `${count} suggestions. ${chosen} is chosen.` })}`,
  noSuggestion: (typed) =>
    `Nothing found for “${typed}”. Is it spelled right? You can also choose a district from the list.`,
  noSuggestionAgain: `Nothing found.`,
  chooseOne: `Please choose one of the suggestions.`,
  choiceCleared: `Nothing is chosen now.`,
  required: (label) => `${label} (required)`,
  error: `Error:`,
  valueMissing: `The field is empty. Please choose your district from the list.`,
  notYetChosen: (typed, suggestion) =>
    `The field says “${typed}”. That is not chosen yet. Please choose “${suggestion}” from the list.`,
  severalMeant: (typed) =>
    `The field says “${typed}”. There are several suggestions for it. Please choose one from the list.`,
  correction: (name) => `Did you mean ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `The list of streets is from ${year}. Newer streets are missing.`,
  askHouseNumber: (street) => `${street}: Please add the house number.`,
  unknownHouseNumber: (address) =>
    `${address}: This house number is not on the list. Please choose a part of the street.`,
  liesIn: (address, districts) => `${address} is in ${districts}.`,
  responsible: (district, officers) => `Your police for ${district}: ${officers}.`,
  postVacant: (district) => `The post for ${district} is vacant at present.`,
  noneListed: (district, published) =>
    `The list of ${published} names no contact area officer for ${district}.`,
  area: (name) => `Contact area ${name}`,
  officer: `Contact area officer`,
  officersArePolice: `Contact area officers are police officers for your district.`,
  officeLine: `Office`,
  mobile: (name) => `Mobile phone of ${name}`,
  standsIn: (name) => `Standing in for ${name}`,
  standsInUntil: (name, until) => `Standing in for ${name} until ${until}`,
  nextDoor: `Please call the police:`,
  numberSource: (source) => `Source of this number: ${source}`,
  stationWebsite: `Website of the police`,
  hours: `Office hours`,
  time: (time) => `${time}`,
  fromTo: (opens, closes) => `${opens} to ${closes}`,
  daysFromTo: (from, through) => `${from} to ${through}`,
  closed: `closed`,
  openUntil: (time) => `Open now, until ${time}`,
  nextOpening: (day, hours, when) => `Next office hours: ${when}, ${day}, ${hours}`,
  holidayToday: `Today is a public holiday. Please call before you go.`,
  holiday: (day) => `${day} is a public holiday. Please call before you go.`,
  hoursUnknown: `The office may be closed. Please call before you go.`,
  office: `Address`,
  map: `Show the office on a city map`,
  source: (publisher, published) => `This information is from ${published}. Source: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `This information is from ${published}. Last confirmed on ${on}: ${by}. Source: ${publisher}`,
  changed: (what, on, by) => `${what}: changed on ${on}. Source: ${by}`,
  outdated: `This information is more than a year old. Please call before you go.`,
  language: `Language`,
  languageChanged: (language) => `The language is now ${language}.`,
  languageFailed: (language) =>
    `This language is missing at the moment: ${language}. Please try again later.`,
  loadFailed: `The list is not loading at the moment.`,
  bundledInstead: `You see saved information.`,
  retry: `Try again`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Save contact`,
  addToCalendar: `Add to calendar`,
  printNotice: `Print a notice`,
  copyLink: `Copy link`,
  shareLink: `Share`,
  districtList: `All districts as a list`,
  notListed: (published) => `Not on the list of ${published}`,
  fileHandedOver: (file, link) =>
    `Your browser has been given the file ${file}. Do you see no download? Then copy the details by hand. Or open this link in another browser: ${link}`,
  fileForbidden: (link) =>
    `Downloads are not allowed here. Copy the details by hand. Or open this link in a new window: ${link}`,
  notPrinted: (link) =>
    `Do you see no window for printing? Then printing is not allowed here. Open this link in a new window: ${link}`,
  notShared: (link) => `The link was not shared. You can copy it by hand: ${link}`,
  linkCopied: `The link has been copied.`,
  stepFailed: (link) => `That did not work. Print this page. Or copy the link by hand: ${link}`,
};
