import { always, drop, never, put } from './edit.ts';
import type { Fault } from './fault.ts';
import { call, choice, condition, naming, returned } from './selectors.ts';

/** What can go wrong between the finder and what the page or the browser does to it. */
export const embeddingFaults: readonly Fault[] = [
  {
    name: 'every change of the history is taken for one of the parameter',
    where: 'UrlParamController.#follow',
    edits: [never(condition('seen'))],
    tests: ['element/url-param-history'],
  },
  {
    name: 'without url-param a change of the history takes the choice away',
    where: 'UrlParamController.#follow',
    edits: [put(condition('seen'), 'this.#read !== null && $(self)')],
    tests: ['element/url-param-history'],
  },
  {
    name: 'an attribute that says again what it said takes the choice away',
    where: 'DistrictControl.#isOld',
    edits: [never(call('outlasts'))],
    tests: ['embedding/morphing'],
  },
  {
    name: 'a new attribute does not take the place of a choice',
    where: 'StandingChoice.outlasts',
    edits: [put(returned('LogicalExpression'), '$(left)')],
    tests: ['embedding/morphing'],
  },
  {
    name: 'what a step throws at last goes to the page',
    where: 'FallbackElement.attemptAsync',
    edits: [put('AwaitExpression', 'void $(argument)')],
    tests: ['embedding/every-way-in'],
  },
  {
    name: 'a count that cannot be said leaves half a finder',
    where: 'Announcer.sayAfterTyping',
    edits: [put(call('attempt'), 'this.say(sentence())')],
    tests: ['embedding/every-way-in'],
  },
  {
    name: 'a dialog gives the field the focus although its button is ahead',
    where: 'FirstFocusController.#isDue',
    edits: [always(returned('ConditionalExpression'))],
    tests: ['embedding/first-focus'],
  },
  {
    name: 'autofocus takes the focus away from whoever is on the page',
    where: 'FirstFocusController.hostUpdated',
    edits: [always(call('isUntouched'))],
    tests: ['embedding/first-focus'],
  },
  {
    name: 'a name of several areas means the first of them',
    where: 'districtNamed',
    edits: [put(choice('every'), '$(consequent)')],
    tests: ['lookup/district-named', 'element/attribute-values'],
  },
  {
    name: 'card-only="false" means yes',
    where: 'present',
    edits: [put(returned('LogicalExpression'), '$(right)')],
    tests: ['element/attribute-values'],
  },
  {
    name: 'a page that is seen again waits for its timers',
    where: 'ClockController.hostConnected',
    edits: [never(condition('isNeeded'))],
    tests: ['element/waking'],
  },
  {
    name: 'a directory is never asked for again',
    where: 'DirectoryController.hostConnected',
    edits: [drop(call('onWaking'))],
    tests: ['loading/directory-refresh', 'element/waking'],
  },
  {
    name: 'a sound directory goes when it cannot be had anew',
    where: 'DirectoryController.#fail',
    edits: [put(choice('meanwhile'), '$(alternate)')],
    tests: ['loading/directory-refresh', 'element/waking'],
  },
  {
    name: 'a new sentence is written into the text node of the old one',
    where: 'Says.update',
    edits: [
      put(
        `IfStatement${naming('replaceChildren')}`,
        'if (this.#said !== undefined && element.lastChild) element.lastChild.nodeValue = sentence; else $(consequent)',
      ),
    ],
    tests: ['embedding/page-translators'],
  },
  {
    name: 'lit inserts before text nodes that a translator may have taken',
    where: 'withBounds',
    edits: [put(choice('isBehindChild'), '$(alternate)')],
    tests: ['embedding/page-translators'],
  },
];
