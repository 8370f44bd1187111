import type { StreetMessages } from './street-messages.ts';

/** What is said about streets, in German. */
export const german: StreetMessages = {
  labelWithStreets: 'Ortsteil oder Straße',
  streetsOf: (year) => `Das Straßenverzeichnis ist von ${year}; neuere Straßen fehlen.`,
  askHouseNumber: (street) => `${street}: bitte Hausnummer ergänzen`,
  unknownHouseNumber: (address) =>
    `${address}: Hausnummer nicht im Verzeichnis, bitte einen Abschnitt wählen`,
  liesIn: (address, districts) => `${address} liegt in ${districts}.`,
};
