import type { NextStepMessages } from './next-step-messages.ts';

/** What is said about next steps, in German. */
export const german: NextStepMessages = {
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
