/** @import { KobbFinder } from '../dist/index.js' */

/** A Tuesday on which every state of the made-up city can be seen. */
const usualMoment = '2026-03-10T10:30:00+01:00';

const response = await fetch('musterstadt.json');
const directory = await response.json();

/** @type {NodeListOf<KobbFinder>} */
const finders = document.querySelectorAll('kobb-finder:not([src])');
for (const finder of finders) {
  finder.directory = directory;
  finder.now = new Date(finder.dataset.now ?? usualMoment);
}

// Only now: a finder that is already at work would look for these districts in its own city.
await import('../dist/kobb-finder.js');

const form = document.querySelector('form');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const district = new FormData(form).get('ortsteil');
  const output = form.querySelector('output');
  if (output) output.textContent = `Gesendet: ortsteil=${String(district)}`;
});
