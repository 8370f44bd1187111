// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from './messages.ts';
import { formatTime } from './format.ts';
import { plural } from './plural.ts';

/** What the finder says, in Deutsch. */
export const messages: Messages = {
  locale: 'de-DE',
  dir: 'ltr',
  label: `Ortsteil`,
  labelWithStreets: `Ortsteil oder Straße`,
  hint: `Hier finden Sie die Polizei für Ihren Ortsteil.`,
  example: (name) => `Zum Beispiel: ${name}`,
  suggestions: `Vorschläge`,
  showAll: `Alle Ortsteile zeigen`,
  toggle: `Ortsteile zur Auswahl`,
  clear: `Eingabe löschen`,
  emergency: (number) => `Im Notfall: ${number}`,
  suggestionCount: (count) =>
    `${plural('de-DE', count, { one: `1 Vorschlag`, other: `${count} Vorschläge` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('de-DE', count, { one: `1 Vorschlag. Ausgewählt ist ${chosen}.`, other: `${count} Vorschläge. Ausgewählt ist ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Nichts gefunden zu „${typed}“. Ist das richtig geschrieben? Sie können auch einen Ortsteil aus der Liste wählen.`,
  noSuggestionAgain: `Nichts gefunden.`,
  chooseOne: `Bitte wählen Sie einen Vorschlag aus.`,
  choiceCleared: `Jetzt ist nichts ausgewählt.`,
  required: (label) => `${label} (muss ausgefüllt sein)`,
  error: `Fehler:`,
  valueMissing: `Das Feld ist leer. Bitte wählen Sie Ihren Ortsteil aus der Liste.`,
  notYetChosen: (typed, suggestion) =>
    `Im Feld steht „${typed}“. Das ist noch nicht ausgewählt. Bitte wählen Sie „${suggestion}“ aus der Liste.`,
  severalMeant: (typed) =>
    `Im Feld steht „${typed}“. Dazu gibt es mehrere Vorschläge. Bitte wählen Sie einen aus der Liste.`,
  correction: (name) => `Meinten Sie ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Die Liste der Straßen ist von ${year}. Neuere Straßen fehlen.`,
  askHouseNumber: (street) => `${street}: Bitte schreiben Sie die Hausnummer dazu.`,
  unknownHouseNumber: (address) =>
    `${address}: Diese Hausnummer fehlt in der Liste. Bitte wählen Sie einen Teil der Straße.`,
  liesIn: (address, districts) => `${address} liegt in ${districts}.`,
  responsible: (district, officers) => `Ihre Polizei für ${district}: ${officers}.`,
  postVacant: (district) => `Für ${district} ist zurzeit niemand da.`,
  noneListed: (district, published) => `Die Liste vom ${published} nennt niemanden für ${district}.`,
  area: (name) => `Kontaktbereich ${name}`,
  officer: `Kontaktbereichsbeamter`,
  officersArePolice: `Kontaktbereichsbeamte sind Polizistinnen und Polizisten für Ihren Ortsteil.`,
  officeLine: `Büro`,
  mobile: (name) => `Handy von ${name}`,
  standsIn: (name) => `Vertretung für ${name}`,
  standsInUntil: (name, until) => `Vertretung für ${name} bis ${until}`,
  nextDoor: `Bitte rufen Sie die Polizei an:`,
  numberSource: (source) => `Quelle für diese Nummer: ${source}`,
  stationWebsite: `Internetseite der Polizei`,
  hours: `Sprechzeiten`,
  time: (time) => `${formatTime(time)} Uhr`,
  fromTo: (opens, closes) => `${formatTime(opens)} bis ${formatTime(closes)} Uhr`,
  daysFromTo: (from, through) => `${from}, bis ${through}`,
  closed: `geschlossen`,
  openUntil: (time) => `Jetzt geöffnet, bis ${time}`,
  nextOpening: (day, hours, when) => `Nächste Sprechzeit: ${when}, ${day}, ${hours}`,
  holidayToday: `Heute ist Feiertag. Bitte rufen Sie vorher an.`,
  holiday: (day) => `${day} ist ein Feiertag. Bitte rufen Sie vorher an.`,
  hoursUnknown: `Vielleicht ist das Büro geschlossen. Bitte rufen Sie vorher an.`,
  office: `Adresse`,
  map: `Büro auf dem Stadtplan zeigen`,
  source: (publisher, published) => `Diese Angaben sind vom ${published}. Quelle: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Diese Angaben sind vom ${published}. Zuletzt bestätigt am ${on}: ${by}. Quelle: ${publisher}`,
  changed: (what, on, by) => `${what}: geändert am ${on}. Quelle: ${by}`,
  outdated: `Die Angaben sind älter als ein Jahr. Bitte rufen Sie vorher an.`,
  language: `Sprache`,
  languageChanged: (language) => `Die Sprache ist jetzt ${language}.`,
  languageFailed: (language) =>
    `Diese Sprache fehlt gerade: ${language}. Bitte versuchen Sie es später noch einmal.`,
  loadFailed: `Die Liste lädt gerade nicht.`,
  bundledInstead: `Sie sehen gespeicherte Angaben.`,
  retry: `Noch einmal versuchen`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Kontakt speichern`,
  addToCalendar: `In den Kalender`,
  printNotice: `Aushang drucken`,
  copyLink: `Link kopieren`,
  shareLink: `Teilen`,
  districtList: `Alle Ortsteile als Liste`,
  notListed: (published) => `Nicht auf der Liste vom ${published}`,
  fileHandedOver: (file, link) =>
    `Ihr Browser hat die Datei ${file} bekommen. Sehen Sie keinen Download? Dann schreiben Sie die Angaben ab. Oder öffnen Sie diesen Link in einem anderen Browser: ${link}`,
  fileForbidden: (link) =>
    `Hier sind keine Downloads erlaubt. Schreiben Sie die Angaben ab. Oder öffnen Sie diesen Link in einem neuen Fenster: ${link}`,
  notPrinted: (link) =>
    `Sehen Sie kein Fenster zum Drucken? Dann ist das Drucken hier nicht erlaubt. Öffnen Sie diesen Link in einem neuen Fenster: ${link}`,
  notShared: (link) => `Der Link ist nicht geteilt. Sie können ihn abschreiben: ${link}`,
  linkCopied: `Der Link ist kopiert.`,
  stepFailed: (link) =>
    `Das hat nicht geklappt. Drucken Sie diese Seite. Oder schreiben Sie den Link ab: ${link}`,
};
