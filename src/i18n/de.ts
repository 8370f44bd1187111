import { formatTime } from './format.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const locale = 'de-DE';

/** German, plain, addressing the reader with "Sie". */
export const de: Messages = {
  locale,
  dir: 'ltr',

  label: 'Ortsteil',
  labelWithStreets: 'Ortsteil oder Straße',
  hint: 'Hier finden Sie Ihre Polizei vor Ort.',
  suggestions: 'Vorschläge',
  showAll: 'Alle Ortsteile zeigen',
  clear: 'Eingabe löschen',
  emergency: (number) => `Im Notfall: ${number}`,

  suggestionCount: (count) => plural(locale, count, { one: '1 Vorschlag', other: `${count} Vorschläge` }),
  noSuggestion: (typed) =>
    `Kein Vorschlag zu „${typed}“. Bitte prüfen Sie die Schreibweise oder wählen Sie Ihren Ortsteil aus der Liste.`,
  chooseOne: 'Bitte wählen Sie einen der Vorschläge aus.',
  choiceCleared: 'Die Auswahl ist aufgehoben.',
  required: (label) => `${label} (Pflichtfeld)`,
  error: 'Fehler:',
  valueMissing: 'Das Feld ist leer. Bitte wählen Sie Ihren Ortsteil aus der Liste.',
  notYetChosen: (typed, suggestion) =>
    `Im Feld steht „${typed}“. Das ist noch nicht ausgewählt. Bitte wählen Sie „${suggestion}“ aus der Liste.`,
  severalMeant: (typed) =>
    `Im Feld steht „${typed}“. Dazu gibt es mehrere Vorschläge. Bitte wählen Sie einen aus der Liste.`,
  correction: (name) => `Meinten Sie ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,

  streetsOf: (year) => `Das Straßenverzeichnis ist von ${year}; neuere Straßen fehlen.`,
  askHouseNumber: (street) => `${street}: bitte Hausnummer ergänzen`,
  unknownHouseNumber: (address) =>
    `${address}: Hausnummer nicht im Verzeichnis, bitte einen Abschnitt wählen`,
  liesIn: (address, districts) => `${address} liegt in ${districts}.`,

  responsible: (district, officers) => `Für ${district} zuständig: ${officers}.`,
  postVacant: (district) => `Die Stelle für ${district} ist zurzeit nicht besetzt.`,
  noneListed: (district, published) =>
    `Die Liste vom ${published} nennt für ${district} keinen Kontaktbereichsbeamten.`,

  area: (name) => `Kontaktbereich ${name}`,
  officer: 'Kontaktbereichsbeamter',
  officersArePolice: 'Kontaktbereichsbeamte sind Polizistinnen und Polizisten für Ihren Ortsteil.',
  officeLine: 'Büro',
  mobile: (name) => `Mobil, ${name}`,
  standsIn: (name) => `Vertretung für ${name}`,
  standsInUntil: (name, until) => `Vertretung für ${name} bis ${until}`,
  nextDoor: 'Wenden Sie sich bitte an die Polizei:',
  stationWebsite: 'Internetseite der Polizei',

  hours: 'Sprechzeiten',
  time: (time) => `${formatTime(time)}\u00a0Uhr`,
  fromTo: (opens, closes) => `${formatTime(opens)} bis ${formatTime(closes)}\u00a0Uhr`,
  daysFromTo: (from, through) => `${from}, bis ${through}`,
  closed: 'geschlossen',
  openUntil: (time) => `Jetzt geöffnet, bis ${time}`,
  nextOpening: (day, hours, when) => `Nächste Sprechzeit: ${day}, ${hours} (${when})`,
  holidayToday: 'Heute ist Feiertag. Bitte rufen Sie vorher an.',
  holiday: (day) => `${day} ist ein Feiertag. Bitte rufen Sie vorher an.`,
  hoursUnknown: 'Ob das Büro geöffnet ist, ist nicht bekannt. Bitte rufen Sie vorher an.',

  office: 'Adresse',
  map: 'Büro auf der Karte zeigen',
  source: (publisher, published) => `Stand ${published}, Quelle: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Liste vom ${published}, zuletzt bestätigt am ${on} (${by}), Quelle: ${publisher}`,
  changed: (what, on, by) => `${what}: geändert am ${on}, Quelle: ${by}`,
  outdated: 'Die Angaben sind älter als ein Jahr. Bitte rufen Sie vorher an.',

  loadFailed: 'Die Liste konnte nicht geladen werden.',
  bundledInstead: 'Sie sehen die mitgelieferten Angaben.',
  retry: 'Noch einmal versuchen',

  contactName: (area) => `KoBB ${area}`,
  saveContact: 'Kontakt speichern',
  addToCalendar: 'In den Kalender',
  printNotice: 'Aushang drucken',
  copyLink: 'Link kopieren',
  shareLink: 'Teilen',

  districtList: 'Alle Ortsteile als Liste',
  notListed: (published) => `Nicht auf der Liste vom ${published}`,

  fileHandedOver: (file, link) =>
    `Ihr Browser hat die Datei ${file} bekommen. Sehen Sie keinen Download? Dann schreiben Sie die Angaben ab, oder öffnen Sie diesen Link in einem anderen Browser: ${link}`,
  fileForbidden: (link) =>
    `Hier sind keine Downloads erlaubt. Schreiben Sie die Angaben ab, oder öffnen Sie diesen Link in einem eigenen Fenster: ${link}`,
  notPrinted: (link) =>
    `Sehen Sie kein Fenster zum Drucken? Dann ist das Drucken hier nicht erlaubt. Öffnen Sie diesen Link in einem eigenen Fenster: ${link}`,
  notShared: (link) => `Der Link wurde nicht geteilt. Sie können ihn abschreiben: ${link}`,
  linkCopied: 'Der Link ist kopiert.',
  stepFailed: (link) =>
    `Das hat nicht geklappt. Drucken Sie diese Seite oder schreiben Sie den Link ab: ${link}`,
};
