// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { formatTime } from '../format.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Leichte Sprache. */
export const messages: Messages = {
  locale: 'de-DE',
  dir: 'ltr',
  label: `Orts·teil`,
  labelWithStreets: `Orts·teil oder Straße`,
  hint: `Hier finden Sie die Polizei für Ihren Orts·teil.`,
  example: (name) => `Zum Beispiel: ${name}`,
  suggestions: `Unsere Vorschläge`,
  showAll: `Alle Orts·teile zeigen`,
  toggle: `Liste mit Orts·teilen`,
  clear: `Feld leer machen`,
  emergency: (number) => `Rufen Sie im Notfall an: ${number}`,
  suggestionCount: (count) =>
    `${plural('de-DE', count, { one: `Es gibt 1 Vorschlag`, other: `Es gibt ${count} Vorschläge` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('de-DE', count, { one: `1 Vorschlag. Sie haben gewählt: ${chosen}.`, other: `${count} Vorschläge. Sie haben gewählt: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Wir finden nichts zu „${typed}“. Ist das Wort richtig geschrieben? Sie können auch einen Orts·teil aus der Liste wählen.`,
  noSuggestionAgain: `Wir finden nichts.`,
  chooseOne: `Bitte wählen Sie einen Vorschlag.`,
  choiceCleared: `Sie haben jetzt nichts ausgewählt.`,
  required: (label) => `${label} (das müssen Sie ausfüllen)`,
  error: `Da ist ein Fehler:`,
  valueMissing: `Das Feld ist leer. Bitte wählen Sie Ihren Orts·teil aus der Liste.`,
  notYetChosen: (typed, suggestion) =>
    `In dem Feld steht „${typed}“. Sie haben das noch nicht ausgewählt. Bitte wählen Sie „${suggestion}“ aus der Liste.`,
  severalMeant: (typed) =>
    `In dem Feld steht „${typed}“. Dazu gibt es mehrere Vorschläge. Bitte wählen Sie einen Vorschlag aus der Liste.`,
  correction: (name) => `Meinen Sie ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) =>
    `Die Liste mit den Straßen ist aus dem Jahr ${year}. Neue Straßen fehlen in der Liste.`,
  askHouseNumber: (street) => `${street}: Bitte schreiben Sie auch die Haus·nummer.`,
  unknownHouseNumber: (address) =>
    `${address}: Diese Haus·nummer fehlt in der Liste. Bitte wählen Sie einen Teil von der Straße.`,
  liesIn: (address, districts) => `${address} ist in ${districts}.`,
  responsible: (district, officers) => `Das ist Ihre Polizei für ${district}: ${officers}.`,
  postVacant: (district) => `Für ${district} ist jetzt niemand da.`,
  noneListed: (district, published) => `Die Liste ist vom ${published}. Dort steht niemand für ${district}.`,
  area: (name) => `Kontakt·bereich ${name}`,
  officer: `Kontakt·bereichs·beamter`,
  officersArePolice: `Kontakt·bereichs·beamte arbeiten bei der Polizei. Es sind Polizistinnen und Polizisten. Sie sind für Ihren Orts·teil da.`,
  officeLine: `Telefon im Büro`,
  mobile: (name) => `Handy-Nummer von ${name}`,
  standsIn: (name) => `Ersatz für ${name}`,
  standsInUntil: (name, until) => `Ersatz für ${name} bis ${until}`,
  nextDoor: `Bitte rufen Sie bei der Polizei an:`,
  numberSource: (source) => `Diese Nummer haben wir von: ${source}`,
  stationWebsite: `Internet·seite von der Polizei`,
  hours: `Sprech·zeiten`,
  time: (time) => `bis ${formatTime(time)} Uhr`,
  fromTo: (opens, closes) => `von ${formatTime(opens)} Uhr bis ${formatTime(closes)} Uhr`,
  daysFromTo: (from, through) => `von ${from} bis ${through}`,
  closed: `Das Büro ist zu`,
  openUntil: (time) => `Das Büro ist jetzt offen, ${time}`,
  nextOpening: (day, hours, when) => `Die nächste Sprech·zeit ist: ${when}, ${day}, ${hours}`,
  holidayToday: `Heute ist ein Feier·tag. Bitte rufen Sie vorher an.`,
  holiday: (day) => `${day} ist ein Feier·tag. Bitte rufen Sie vorher an.`,
  hoursUnknown: `Vielleicht ist das Büro zu. Bitte rufen Sie vorher an.`,
  office: `Adresse vom Büro`,
  map: `Büro auf dem Stadt·plan zeigen`,
  source: (publisher, published) => `Diese Infos sind vom ${published}. Sie kommen von: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Diese Infos sind vom ${published}. Sie waren am ${on} noch richtig. Das sagt: ${by}. Die Infos kommen von: ${publisher}`,
  changed: (what, on, by) => `${what}: Das ist seit dem ${on} anders. Das sagt: ${by}`,
  outdated: `Diese Infos sind älter als 1 Jahr. Bitte rufen Sie vorher an.`,
  language: `Ihre Sprache`,
  languageChanged: (language) => `Die Sprache ist jetzt: ${language}.`,
  languageFailed: (language) =>
    `Diese Sprache fehlt jetzt: ${language}. Bitte versuchen Sie es später noch einmal.`,
  loadFailed: `Die Liste lädt jetzt nicht.`,
  bundledInstead: `Sie sehen gespeicherte Infos.`,
  retry: `Bitte noch einmal versuchen`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Den Kontakt speichern`,
  addToCalendar: `In den Kalender schreiben`,
  printNotice: `Zettel zum Auf·hängen drucken`,
  copyLink: `Den Link kopieren`,
  shareLink: `Den Link teilen`,
  districtList: `Liste von allen Orts·teilen`,
  notListed: (published) => `Das steht nicht auf der Liste vom ${published}`,
  fileHandedOver: (file, link) =>
    `Ihr Browser hat die Datei ${file} bekommen. Sehen Sie die Datei nicht? Dann schreiben Sie die Infos ab. Oder öffnen Sie diesen Link in einem anderen Browser: ${link}`,
  fileForbidden: (link) =>
    `Sie können hier nichts herunter·laden. Schreiben Sie die Infos ab. Oder öffnen Sie diesen Link in einem neuen Fenster: ${link}`,
  notPrinted: (link) =>
    `Sehen Sie kein Fenster zum Drucken? Dann können Sie hier nicht drucken. Öffnen Sie diesen Link in einem neuen Fenster: ${link}`,
  notShared: (link) => `Sie haben den Link nicht geteilt. Sie können den Link abschreiben: ${link}`,
  linkCopied: `Sie haben den Link jetzt kopiert.`,
  stepFailed: (link) =>
    `Das geht gerade nicht. Drucken Sie diese Seite. Oder schreiben Sie den Link ab: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Ist das wirklich die Polizei?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Legen Sie auf. Wählen Sie dann selbst die 110. Nehmen Sie nicht die Rückruf·taste. Geben Sie niemandem Geld. Geben Sie niemandem Wert·sachen. Das gilt auch an der Tür. Die Polizei will nie eine Kaution am Telefon. Eine Kaution ist Geld. Damit soll jemand aus dem Gefängnis kommen. Die Polizei holt auch nichts zum Auf·bewahren ab.',
  'Einbruch und Haustür': 'Einbruch und Haus·tür',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Denken Sie: Da ist ein Einbruch? Dann rufen Sie sofort die 110 an. Halten Sie niemanden auf. Gibt es in Ihrem Haus mehrere Wohnungen? Dann ziehen Sie die Haus·tür fest zu. Die Tür muss einrasten. Schließen Sie diese Tür nie ab. Sie ist der Flucht·weg. Gehen Sie weg? Dann schließen Sie Ihre eigene Wohnung ab. Oder schließen Sie Ihr Einfamilien·haus ab. Schließen Sie auch alle Fenster.',
  'Schockanruf: Jemand will Geld': 'Schock·anruf: Jemand will Geld',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Jemand sagt am Telefon: Ihre Verwandten sind in Not. Und die Person will Geld. Legen Sie dann auf. Rufen Sie selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Machen Sie die Tür nicht auf. Rufen Sie sofort die 110 an.',
  'Betrug mit Geld und im Internet': 'Betrug mit Geld und Betrug im Internet',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Verspricht Ihnen jemand sehr viel Gewinn? Das ist verdächtig. Lassen Sie Fremde nie aus der Ferne an Ihren Computer. Lassen Sie Fremde nie aus der Ferne an Ihr Telefon. Melden Sie den Betrug. Rufen Sie eine Nummer an, die hier steht. Oder melden Sie den Betrug im Internet. Das geht bei der Online·wache Thüringen. Ist es eilig? Dann rufen Sie die 110 an.',
  'Andere Sorgen und Fragen': 'Andere Sorgen und andere Fragen',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'Gibt es Gefahr? Dann rufen Sie sofort die 110 an. Gibt es Feuer? Oder ist jemand verletzt? Dann rufen Sie die 112 an. Das geht auch ohne Sprechen. Dafür gibt es die App nora. Melden Sie sich dort vorher an. Haben Sie andere Fragen? Dann hilft eine Nummer, die hier steht. Sind Sie ein Opfer? Das ist keine Schande.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Sie können auch anrufen. Am Telefon können Sie einen anderen Termin ausmachen.',
  'Landespolizeiinspektion Jena': 'Landes·polizei·inspektion Jena',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Presse·stelle von der Landes·polizei·inspektion Jena, 2019; Zeitung „Thüringische Landeszeitung“, 2021',
  'Stadt Jena': 'Stadt Jena',
  '110 anrufen': 'Die 110 anrufen',
  '112 anrufen': 'Die 112 anrufen',
  'Zur Onlinewache': 'Zur Online·wache',
  'Zur App nora': 'Zur App nora',
};
