import type { FinderHand } from './finder-hand.ts';

/** A situation worth a picture. */
export interface Scene {
  /** Part of the file name. */
  readonly name: string;
  /** A file in `demo/`. */
  readonly page: string;
  /** The picture shows all of these elements; absent: the whole page. */
  readonly clip?: readonly string[];
  prepare?(hand: FinderHand): Promise<void>;
}

const portal = { page: 'index.html', clip: ['#zustaendig'] };

/** A Tuesday in the week in which the demo pages play. */
export const moment = '2026-11-24T10:15:00+01:00';

/** The finder in each of its states on the tenant portal, then the pages as a whole. */
export const scenes: readonly Scene[] = [
  { ...portal, name: 'empty' },
  { ...portal, name: 'list', prepare: (hand) => hand.openList(3) },
  { ...portal, name: 'suggestions', prepare: (hand) => hand.type('lo') },
  { ...portal, name: 'card', prepare: (hand) => hand.choose('Winzerla') },
  { ...portal, name: 'shared', prepare: (hand) => hand.choose('Neulobeda') },
  { ...portal, name: 'none-listed', prepare: (hand) => hand.choose('Jena-West') },
  { ...portal, name: 'no-suggestion', prepare: (hand) => hand.type('Hafenviertel') },
  { ...portal, name: 'correction', prepare: (hand) => hand.type('Zwetzen') },
  {
    ...portal,
    name: 'districts',
    prepare: (hand) => hand.press('Alle Ortsteile als Liste', '[part=district-list] button'),
  },
  {
    ...portal,
    name: 'outcome',
    prepare: (hand) => hand.chooseAndPress('Winzerla', 'Kontakt speichern', '[part=outcome]'),
  },
  {
    ...portal,
    name: 'advice',
    prepare: (hand) => hand.chooseAndPress('Winzerla', 'Einbruch und Haustür', '.advice [open]'),
  },
  { name: 'page-portal', page: 'index.html', prepare: (hand) => hand.choose('Winzerla') },
  { name: 'page-sozial', page: 'sozial.html' },
  { name: 'page-sprachen', page: 'sprachen.html' },
  // In parts: not many programs open a picture that is higher than 16,384 pixels.
  ...['zustaendig', 'geoeffnet', 'feld'].map((part) => ({
    name: `page-zustaende-${part}`,
    page: 'zustaende.html',
    clip: [`#${part}`],
  })),
];

/** What is printed: pages with a card, one where nobody is named, and notices. */
export const printScenes: readonly Scene[] = [
  { name: 'notice', page: 'index.html', prepare: (hand) => hand.showNotice('Winzerla') },
  { name: 'notice-shared', page: 'index.html', prepare: (hand) => hand.showNotice('Neulobeda') },
  { name: 'notice-none-listed', page: 'index.html', prepare: (hand) => hand.showNotice('Jena-West') },
  { name: 'card', page: 'index.html', prepare: (hand) => hand.choose('Neulobeda') },
  { name: 'none-listed', page: 'index.html', prepare: (hand) => hand.choose('Jena-West') },
  { name: 'page-sozial', page: 'sozial.html' },
];

/** The finder on the tenant portal, as the README shows it. */
export const readmeScene: Scene = {
  ...portal,
  name: 'readme',
  clip: ['#zustaendig', '.side'],
  prepare: (hand) => hand.choose('Winzerla'),
};
