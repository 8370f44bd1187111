import { callDoctorIfAsked } from './call-doctor.ts';
import { canRun } from './engine.ts';
import { KobbFinder } from './kobb-finder.ts';

const tag = 'kobb-finder';

// The first definition keeps the name: an older version, the same script twice, or another element altogether. A browser that
// cannot run all of the finder runs none of it: what the page wrote into the tag goes on being shown.
if (canRun(globalThis) && !customElements.get(tag)) customElements.define(tag, KobbFinder);

// Also where the finder does not run: then most of all.
callDoctorIfAsked();
