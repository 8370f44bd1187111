import { KobbFinder } from './kobb-finder.ts';

const tag = 'kobb-finder';

// Whoever came first keeps the name: an older version, the same script twice, or another element altogether.
if (!customElements.get(tag)) customElements.define(tag, KobbFinder);
