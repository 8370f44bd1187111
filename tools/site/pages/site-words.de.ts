import type { SiteWords } from './site-words.ts';

/** The pages in German. */
export const german: SiteWords = {
  siteName: 'KoBB-Finder',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  otherLanguage: 'English',
  version: (version) => `Fassung ${version}`,
  notFound: 'Hier ist keine Seite.',

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

  download: {
    nav: 'Herunterladen',
    heading: 'Der Finder für Ihre Website',
    lead: 'Sie brauchen keine Programmierkenntnisse. Sie laden Dateien hoch und fügen zwei Zeilen ein.',
    button: 'Paket herunterladen',
    steps: {
      unpack: 'Entpacken und hochladen',
      unpackHow:
        'Entpacken Sie das Paket. Laden Sie kobb-finder.js und notice.js auf Ihren Webserver, beide in denselben Ordner.',
      paste: 'Zwei Zeilen einfügen',
      pasteHow: 'Fügen Sie diese Zeilen dort ein, wo der Finder stehen soll:',
      look: 'Ansehen',
      lookHow: 'Öffnen Sie die Seite und tippen Sie „Winzerla“. Es erscheint die Karte von Mario Bergner.',
    },
    guide: ['dokumente/anleitung.html', 'Die Anleitung für Webmaster: Aussehen, Wünsche, Hilfe'],
    filesHeading: 'Was im Paket ist',
    filesLead:
      'Jede Datei gibt es auch einzeln. Unter der Adresse mit der Fassung ändert sie sich nie. Die Prüfsumme gehört in das Attribut integrity.',
    file: 'Datei',
    purpose: 'Wozu',
    size: 'Größe',
    integrity: 'Prüfsumme',
    purposes: {
      'kobb-finder.js': 'der Finder, als Modul',
      'kobb-finder.classic.js': 'der Finder für Systeme, die type="module" entfernen',
      'kobb-finder.all.js': 'der Finder mit allem in einer Datei',
      'notice.js': 'der Aushang; wird erst beim Drucken geholt',
      'doctor.js': 'die Prüfung; wird erst mit ?kobb-doctor geholt',
      'embed.html': 'eine Seite nur mit dem Finder, für iframes',
      'embed.js': 'die Einstellungen und die Höhe dieser Seite',
      'frame.js': 'macht den iframe so hoch wie seinen Inhalt',
      'jena.json': 'die Liste als Daten',
      'liste.html': 'die Liste als HTML zum Einfügen',
      'LIESMICH.html': 'die Anleitung',
      'integrity.json': 'alle Größen und Prüfsummen',
    },
  },

  documents: {
    nav: 'Dokumente',
    heading: 'Dokumente',
    lead: 'Anleitungen auf Deutsch, Nachschlagewerke auf Englisch.',
    table: 'Tabelle',
  },

  forWebsites: {
    heading: 'Für Ihre Website',
    lead: 'Wohnungsunternehmen, Vereine und Einrichtungen können den Finder auf ihren Seiten zeigen: kostenlos, ohne Cookies, ohne fremde Server.',
  },
};
