import type { Directory } from '../../../src/directory/directory.ts';
import { directories } from './directories.ts';
import type { Verb, Verbs } from './verb.ts';

const districts = [
  ...['heide', 'heidehof', 'werft', 'niemandsland', 'atlantis', 'winzerla', 'lobeda-altstadt', 'jena-west'],
];
const renamed = JSON.stringify(directories['renamed']);
const bodies: Readonly<Record<string, string>> = {
  musterstadt: JSON.stringify(directories['musterstadt']),
  renamed,
  broken: renamed.replace('"opens"', '"opnes"'),
  html: '<!doctype html><p>Wartung</p>',
};

const toggling = (attribute: string, weight = 1): Verb => ({
  weight,
  act: ({ finder }) => finder.toggleAttribute(attribute),
});

/** What the page around a finder does, and the network and the clock. */
export const pageVerbs: Verbs = {
  district: { weight: 5, objects: districts, act: ({ finder }, id) => (finder.district = id) },
  'no district': { weight: 2, act: ({ finder }) => (finder.district = null) },
  'district attribute': {
    weight: 1,
    objects: [' heide ', '', 'winzerla'],
    act({ finder }, text) {
      finder.setAttribute('district', text);
    },
  },
  directory: {
    weight: 4,
    objects: Object.keys(directories),
    act(stage, name) {
      stage.takeFrom({ directory: directories[name] as Directory });
    },
  },
  'no directory': {
    weight: 2,
    act: (stage) => {
      stage.takeFrom({ directory: null });
    },
  },
  src: {
    weight: 2,
    objects: ['/musterstadt.json', '/jena.json', '/musterstadt.json?2'],
    act: (stage, src) => {
      stage.takeFrom({ src });
    },
  },
  'no src': {
    weight: 1,
    act: (stage) => {
      stage.takeFrom({ src: null });
    },
  },
  answer: {
    weight: 3,
    objects: Object.keys(bodies),
    act({ net }, name) {
      net.requests.at(-1)?.answer(bodies[name] ?? '');
    },
  },
  'answer with status': {
    weight: 1,
    objects: [404, 500],
    act: ({ net }, status) => net.requests.at(-1)?.refuse(Number(status)),
  },
  'no connection': { weight: 1, act: ({ net }) => net.requests.at(-1)?.fail() },
  lang: { weight: 2, objects: ['en', 'de', ''], act: ({ finder }, code) => (finder.lang = code) },
  'lang of the page': {
    weight: 1,
    objects: ['en-GB', 'de', 'de-AT'],
    act({ places }, code) {
      for (const place of places) if (place instanceof Element) place.setAttribute('lang', code);
    },
  },
  'card-only': toggling('card-only', 2),
  required: toggling('required'),
  'disable or enable': {
    weight: 1,
    act: ({ finder }) => finder.closest('fieldset')?.toggleAttribute('disabled'),
  },
  reset: { weight: 1, act: ({ finder }) => finder.form?.reset() },
  restore: {
    weight: 1,
    objects: districts,
    act({ finder }, id) {
      finder.formStateRestoreCallback(id);
    },
  },
  remove: {
    weight: 1,
    act: ({ finder }) => {
      finder.remove();
    },
  },
  'put into place': {
    weight: 3,
    objects: [0, 1, 2],
    act({ finder, places }, place) {
      places[Number(place)]?.append(finder);
    },
  },
};

/** Only time passes. */
export const timeVerbs: Verbs = {
  wait: { weight: 3, objects: [1, 800, 2000, 10_000, 60_000], act: ({ time }, ms) => time.pass(Number(ms)) },
};
