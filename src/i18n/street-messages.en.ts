import type { StreetMessages } from './street-messages.ts';

/** What is said about streets, in English. */
export const english: StreetMessages = {
  labelWithStreets: 'District or street',
  streetsOf: (year) => `The street register dates from ${year}; newer streets are missing.`,
  askHouseNumber: (street) => `${street}: please add the house number`,
  unknownHouseNumber: (address) => `${address}: house number not in the register, please choose a part`,
  liesIn: (address, districts) => `${address} is in ${districts}.`,
};
