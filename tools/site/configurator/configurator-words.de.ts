import type { ConfiguratorWords } from './configurator-words.ts';

/** The configurator in German. */
export const german: ConfiguratorWords = {
  nav: 'Einbauen',
  heading: 'Der Finder auf Ihrer Seite',
  lead: 'Wählen Sie aus, wie der Finder sein soll. Kopieren Sie dann den Code in Ihre Seite.',
  content: 'Inhalt',
  lang: 'Sprache',
  langOfPage: 'wie die Seite',
  switchable: 'Leute dürfen die Sprache wechseln',
  district: 'Ortsteil am Anfang',
  noDistrict: 'keiner',
  cardOnly: 'Nur die Karte dieses Ortsteils zeigen, ohne Suchfeld',
  headingLevel: 'Ebene der Überschrift',
  noAdvice: 'Ohne Rat zu Betrug und Einbruch',
  look: 'Aussehen',
  accent: 'Farbe für Knöpfe und Links',
  surface: 'Farbe des Hintergrunds',
  text: 'Farbe der Schrift',
  radius: 'Ecken',
  radii: [
    { value: '', label: 'rund' },
    { value: '4px', label: 'wenig rund' },
    { value: '0px', label: 'eckig' },
  ],
  font: 'Schrift',
  fonts: [
    { value: '', label: 'die des Geräts' },
    { value: 'inherit', label: 'die Ihrer Seite' },
    { value: 'Georgia, serif', label: 'mit Serifen' },
  ],
  padding: 'Rand',
  paddings: [
    { value: '', label: 'mit Abstand' },
    { value: '0px', label: 'bündig mit Ihrem Text' },
  ],
  preview: 'Vorschau',
  hosts: [
    { value: 'light', label: 'helle Seite' },
    { value: 'dark', label: 'dunkle Seite' },
    { value: 'ugly', label: 'schwierige Seite' },
  ],
  snippet: 'Ihr Code',
  kind: 'Was erlaubt Ihr System?',
  kinds: [
    { value: 'module', label: 'Skripte', remark: 'Das ist der beste Weg.' },
    {
      value: 'classic',
      label: 'Skripte ohne type="module"',
      remark: 'Für Systeme, die dieses Wort entfernen.',
    },
    { value: 'iframe', label: 'nur iframes', remark: 'Der Finder steht in einem Rahmen.' },
    { value: 'static', label: 'nur Text', remark: 'Die Liste ohne Suche. Sie bleibt, wie sie heute ist.' },
    { value: 'link', label: 'nur einen Link', remark: 'Er führt auf diese Website.' },
  ],
  origin: 'Wo liegen die Dateien?',
  origins: [
    {
      value: 'own',
      label: 'auf Ihrem Server',
      remark: 'Niemand sonst erfährt von Ihren Besuchern. Neue Fassungen laden Sie selbst hoch.',
    },
    {
      value: 'pinned',
      label: 'hier, in dieser Fassung',
      remark: 'Der Browser prüft die Datei. Sie ändert sich nie, auch die Liste nicht.',
    },
    {
      value: 'rolling',
      label: 'hier, immer die neueste',
      remark: 'Eine neue Liste kommt von selbst. Sie vertrauen dafür diesem Server.',
    },
  ],
  fallback: 'Mit der Liste als Ersatz, wo keine Skripte laufen',
  code: 'Code zum Einfügen',
  copy: 'Code kopieren',
  copied: 'Der Code ist kopiert. Fügen Sie ihn jetzt in Ihre Seite ein.',
  notCopied: 'Ihr Browser erlaubt das Kopieren nicht. Der Code ist markiert: Drücken Sie Strg+C.',
  contrastGood: 'Ihre Farben haben einen Kontrast von {ratio}:1. Man kann sie gut lesen.',
  contrastMended:
    'Ihre Farben haben einen Kontrast von {ratio}:1. Das ist zu wenig. Der Finder macht sie dunkler oder heller, damit man sie lesen kann.',
  title: (city) => `Kontaktbereichsbeamte in ${city}`,
};
