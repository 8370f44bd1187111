import { bracketed, mirrored } from './pseudo-language.js';

/** @import { KobbFinder, Messages } from '../dist/index.js' */

/** A Tuesday on which every state of the made-up city can be seen. */
const moment = '2026-03-10T10:30:00+01:00';

/** @type {Readonly<Record<string, (words: Messages) => Messages>>} */
const pseudoLanguages = { bracketed, mirrored };

const response = await fetch('musterstadt.json');
const directory = await response.json();
/** @type {{ messages: Messages }} */
const { messages } = await import('../dist/lang/de-simple.js');

/** @type {NodeListOf<KobbFinder>} */
const finders = document.querySelectorAll('kobb-finder');
for (const finder of finders) {
  finder.directory = directory;
  finder.now = new Date(moment);
  const pseudo = pseudoLanguages[finder.dataset.pseudo ?? ''];
  if (pseudo) finder.messages = pseudo(messages);
}

// Only now: a finder that is already at work would look for these districts in its own city.
await import('../dist/kobb-finder.js');
