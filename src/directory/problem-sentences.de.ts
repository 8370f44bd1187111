import type { Kind, Problem, ProblemCode } from './problem.ts';
import { problemSentence } from './problem-sentence.ts';

const sentences: Readonly<Record<ProblemCode, string>> = {
  ambiguous:
    '„{found}“ heißen hier zwei Personen. Jeder eine eigene „id“ geben und hier die „id“ der vertretenen Person eintragen.',
  circular:
    'Hier würde sich jemand selbst vertreten, oder Personen würden an denselben Tagen einander vertreten: „{found}“ ist dann selbst nicht da. Zeiträume oder Namen berichtigen.',
  duplicate: '„{found}“ kommt doppelt vor. Einen der beiden Einträge löschen oder ändern.',
  expected: 'Hier steht „{found}“, erwartet wird {expected}.',
  list: 'Hier steht „{found}“, erwartet wird eine Liste in eckigen Klammern mit {from} bis {to} Einträgen.',
  misspelt: 'Dieses Feld ist hier nicht vorgesehen. War „{meant}“ gemeint?',
  missing: 'Diese Angabe fehlt. Bitte ergänzen.',
  nobody:
    'Für diesen Kontaktbereich ist niemand eingetragen. Einen Namen ergänzen oder die Stelle unter „vacancies“ ausdrücklich als unbesetzt führen.',
  object: 'Hier steht „{found}“, erwartet wird ein Block in geschweiften Klammern.',
  order:
    'Das Ende „{found}“ passt nicht zum Anfang „{from}“: Es muss danach kommen. Eines von beiden berichtigen.',
  overlap:
    'Diese Angabe überschneidet sich mit der von {from} bis {to}. Eine der beiden ändern oder löschen.',
  range: 'Hier steht „{found}“, erwartet wird ein Wert von {from} bis {to}.',
  unknown: 'Dieses Feld ist hier nicht vorgesehen. Bitte löschen.',
  'unknown-area':
    'Den Kontaktbereich „{found}“ gibt es nicht. Ein Kürzel eintragen, das unter „areas“ bei „id“ steht, oder null, wenn die Liste niemanden nennt.',
  'unknown-officer':
    '„{found}“ kann hier nicht vertreten werden. Den Namen genau so schreiben wie bei der vertretenen Person in diesem Kontaktbereich; wer selbst vertritt, wird nicht vertreten.',
  unreadable: 'Die Angaben lassen sich nicht lesen: {reason}. Die Datei neu laden oder neu erzeugen.',
  'unused-area':
    'Zum Kontaktbereich „{found}“ gehört kein Ortsteil. Ihn unter „districts“ einem Ortsteil zuordnen oder löschen.',
};

const kinds: Readonly<Record<Kind, string>> = {
  'code like DE-TH': 'ein Landeskürzel nach ISO 3166-2 wie DE-TH für Thüringen',
  'date like 2025-07-31': 'ein Tag, den es im Kalender gibt, als Jahr-Monat-Tag, zum Beispiel 2025-07-31',
  'day like Monday':
    'ein Wochentag auf Englisch: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday oder Sunday',
  'id like jena-nord': 'ein Kürzel aus Kleinbuchstaben a–z, Ziffern und Bindestrichen wie jena-nord',
  'language like de': 'ein Sprachkürzel wie de',
  'link like https://…':
    'eine Internetadresse ohne Leerzeichen und Umlaute, die mit https:// oder http:// beginnt',
  'link like https://… or tel:110':
    'eine Internetadresse ohne Leerzeichen und Umlaute, die mit https:// beginnt, oder tel: mit einer Nummer ohne Leerzeichen wie tel:110',
  'month like 2022-01': 'ein Monat als Jahr-Monat wie 2022-01',
  'number like 110': 'eine Nummer aus 2 bis 6 Ziffern in Anführungszeichen wie "110"',
  'number like +493641810': 'eine Telefonnummer mit Landesvorwahl und ohne Leerzeichen wie +493641810',
  'postcode like 07743': 'eine Postleitzahl aus fünf Ziffern in Anführungszeichen wie "07743"',
  'prefix like +49 3641': 'Landes- und Ortsvorwahl mit einem Leerzeichen dazwischen wie +49 3641',
  'text of 1 to 500 characters': 'ein Text in Anführungszeichen mit 1 bis 500 Zeichen',
  'time like 09:30': 'eine Uhrzeit von 00:00 bis 23:59 mit zwei Ziffern vor dem Doppelpunkt wie 09:30',
  'time zone like Europe/Berlin': 'eine Zeitzone wie Europe/Berlin',
};

/** What is wrong and what to do about it, in German for the data office; without the place. */
export function germanSentence({ code, details }: Problem): string {
  const expected = details.expected && kinds[details.expected];
  return problemSentence(sentences[code], { ...details, expected });
}
