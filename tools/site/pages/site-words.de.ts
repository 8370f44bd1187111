import type { SiteWords } from './site-words.ts';

/** The pages in German. */
export const german: SiteWords = {
  siteName: 'KoBB-Finder',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  otherLanguage: 'English',
  version: (version) => `Fassung ${version}`,

  home: {
    nav: 'Wer ist zuständig?',
    title: (city) => `Kontaktbereichsbeamte in ${city}: Wer ist für mich zuständig?`,
    description: (city) =>
      `Die Kontaktbereichsbeamten der Polizei in ${city}: Namen, Telefonnummern, Sprechzeiten und Adressen für jeden Ortsteil.`,
    heading: 'Wer ist für mich zuständig?',
    lead: (city) =>
      `Die Polizei in ${city} hat Ansprechpersonen für die meisten Ortsteile: die Kontaktbereichsbeamten, kurz KoBB. Hier finden Sie Namen, Telefon und Sprechzeiten.`,
    toList: 'Zur Liste aller Kontaktbereiche',
    listHeading: 'Alle Kontaktbereiche',
    listLead: 'Diese Liste können Sie auch ausdrucken.',
    tableHeading: 'Alle Ortsteile von A bis Z',
    district: 'Ortsteil',
    responsible: 'Zuständig',
    area: 'Kontaktbereich',
  },
};
