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

  fileSaved: (file) => `Die Datei ${file} wird heruntergeladen.`,
  linkCopied: 'Der Link ist kopiert.',
  stepFailed: (link) =>
    `Das hat nicht geklappt. Drucken Sie diese Seite oder schreiben Sie den Link ab: ${link}`,
};
