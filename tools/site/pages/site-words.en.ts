import type { SiteWords } from './site-words.ts';

/** The pages in English. */
export const english: SiteWords = {
  siteName: 'KoBB finder',
  skip: 'Skip to content',
  navigation: 'Pages',
  otherLanguage: 'Deutsch',
  version: (version) => `Version ${version}`,

  home: {
    nav: 'Who is responsible?',
    title: (city) => `Contact area officers in ${city}: who is responsible for me?`,
    description: (city) =>
      `The contact area officers of the police in ${city}: names, telephone numbers, office hours and addresses for every district.`,
    heading: 'Who is responsible for me?',
    lead: (city) =>
      `The police in ${city} have a named officer for most districts: the contact area officer, in German Kontaktbereichsbeamter or KoBB. Here you find names, telephone numbers and office hours.`,
    toList: 'To the list of all contact areas',
    listHeading: 'All contact areas',
    listLead: 'You can print this list, too.',
    tableHeading: 'All districts from A to Z',
    district: 'District',
    responsible: 'Responsible',
    area: 'Contact area',
  },
};
