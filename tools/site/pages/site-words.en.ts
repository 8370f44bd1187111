import type { SiteWords } from './site-words.ts';

/** The pages in English. */
export const english: SiteWords = {
  siteName: 'KoBB finder',
  skip: 'Skip to content',
  navigation: 'Pages',
  otherLanguage: 'Deutsch',
  version: (version) => `Version ${version}`,
  notFound: 'There is no page here.',

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

  download: {
    nav: 'Download',
    heading: 'The finder for your website',
    lead: 'No programming is needed. You upload files and paste two lines.',
    button: 'Download the package',
    steps: {
      unpack: 'Unpack and upload',
      unpackHow:
        'Unpack the package. Put kobb-finder.js and notice.js on your web server, both into the same folder.',
      paste: 'Paste two lines',
      pasteHow: 'Paste these lines where the finder is to stand:',
      look: 'Look at it',
      lookHow: 'Open the page and type “Winzerla”. The card of Mario Bergner appears.',
    },
    guide: ['en/documents/overview.html', 'All ways to put it on a page'],
    filesHeading: 'What is in the package',
    filesLead:
      'Each file can be had by itself, too. At the address with the version it never changes. The checksum belongs into the attribute integrity.',
    file: 'File',
    purpose: 'What for',
    size: 'Size',
    integrity: 'Checksum',
    purposes: {
      'kobb-finder.js': 'the finder, as a module',
      'kobb-finder.classic.js': 'the finder for systems that strip type="module"',
      'kobb-finder.all.js': 'the finder with everything in one file',
      'notice.js': 'the printed notice; fetched when someone prints',
      'doctor.js': 'the check of a page; fetched with ?kobb-doctor',
      'embed.html': 'a page that is nothing but the finder, for iframes',
      'embed.js': 'the settings and the height of this page',
      'frame.js': 'makes the iframe as high as its content',
      'jena.json': 'the list as data',
      'list.html': 'the list as HTML to paste',
      'LIESMICH.html': 'the guide, in German',
      'integrity.json': 'all sizes and checksums',
    },
  },

  documents: {
    nav: 'Documents',
    heading: 'Documents',
    lead: 'Reference in English, guides in German.',
    table: 'Table',
  },

  forWebsites: {
    heading: 'For your website',
    lead: 'Housing companies, associations and institutions can show the finder on their pages: free, without cookies, without third-party servers.',
  },
};
