import { always, drop, never, put } from './edit.ts';
import type { Fault } from './fault.ts';
import { assigned, call, choice, condition, naming } from './selectors.ts';

/** What can go wrong in what a resident does next, and where a directory or a district comes from. */
export const nextStepFaults: readonly Fault[] = [
  {
    name: 'the link to share forgets the district',
    where: 'linkToCard',
    edits: [drop(call('setParameter') + naming('district'))],
    tests: ['element/next-steps'],
  },
  {
    name: 'the link to share carries somebody’s session',
    where: 'isOfOneVisit',
    edits: [drop('SpreadElement[argument.name="sessions"]')],
    tests: ['next-steps/public-address'],
  },
  {
    name: 'the link to share leads to another site',
    where: 'canonicalAddress',
    edits: [put(condition('origin'), '$(left)')],
    tests: ['next-steps/public-address'],
  },
  {
    name: 'a long address prints nothing',
    where: 'qrCode',
    edits: [never(condition('mostBytes'))],
    tests: ['notice/qr-code', 'notice/fill-sheet'],
  },
  {
    name: 'saved files are never given up',
    where: 'saveFile',
    edits: [drop(call('revokeObjectURL'))],
    tests: ['element/next-steps'],
  },
  {
    name: 'saved files are given up at once',
    where: 'saveFile',
    edits: [put(`${call('setTimeout')} > Identifier.arguments`, '0')],
    tests: ['element/next-steps'],
  },
  {
    name: 'a calendar is offered although it is empty',
    where: 'fileSteps',
    edits: [put(condition('officeStatus'), '$(object)')],
    tests: ['element/next-steps', 'element/time-travel'],
  },
  {
    name: 'a contact is offered where nobody is named',
    where: 'stepsOfKind',
    edits: [put('SwitchCase[test.value="covered"]', "case 'vacant': $(self)")],
    tests: ['element/next-steps'],
  },
  {
    name: 'the contact does not say whose place is taken',
    where: 'contactFile',
    edits: [drop(`SpreadElement${naming('substituteSentences')}`)],
    tests: ['element/time-travel'],
  },
  {
    name: 'where there is no way to share, nothing is said',
    where: 'offered-steps/share',
    edits: [put('IfStatement:has(Literal[value="AbortError"]) > ReturnStatement > .argument', "''")],
    tests: ['element/next-steps'],
  },
  {
    name: 'a file is said to come where the frame forbids it',
    where: 'fileSteps',
    edits: [never(condition('isForbiddenBySandbox'))],
    tests: ['embedding/sandboxed-frames'],
  },
  {
    name: 'only the innermost frame is asked for its sandbox',
    where: 'isForbiddenBySandbox',
    edits: [put('ForStatement > .test', 'inner === window && $(self)')],
    tests: ['embedding/sandboxed-frames'],
  },
  {
    name: 'a print that does not begin goes without a word',
    where: 'print-notice/print',
    edits: [put(`${call('resolve')} > Literal[raw="false"]`, 'true')],
    tests: ['element/notice'],
  },
  {
    name: 'an attribute fetches a script from another site',
    where: 'ownAddress',
    edits: [put(condition('origin'), '$(left)')],
    tests: ['element/notice'],
  },
  {
    name: 'what came of a step comes back with its card',
    where: 'NextStepsController.keepTo',
    edits: [drop(assigned('outcome'))],
    tests: ['element/next-steps'],
  },
  {
    name: 'what came of a step is shown but not said',
    where: 'NextStepsController.view',
    edits: [drop(call('announce'))],
    tests: ['element/next-steps'],
  },
  {
    name: 'an untouched finder asks for the time of the city',
    where: 'KobbFinder.#responsibilityIn',
    edits: [never(condition('district'))],
    tests: ['dist/first-uses', 'element/readiness'],
  },
  {
    name: 'nothing that takes long is made ready on entry',
    where: 'ComboboxController.onFocusin',
    edits: [drop(call('setTimeout'))],
    tests: ['dist/first-uses', 'element/readiness'],
  },
  {
    name: 'the buttons of the closed list are made at once',
    where: 'districtList',
    edits: [always(condition('isOpen'))],
    tests: ['element/district-list'],
  },
  {
    name: 'the list of districts stays open after a choice',
    where: 'districtList',
    edits: [put(assigned('isOpen'), '$(right)')],
    tests: ['element/district-list'],
  },
  {
    name: 'an address that does not count is asked for again',
    where: 'DirectoryController.follow',
    edits: [put(choice('isHandedOver'), '$(alternate)')],
    tests: ['loading/directory-requests', 'element/retry'],
  },
  {
    name: 'a finder that is off the page sends requests',
    where: 'DirectoryController.#load',
    edits: [never(condition('isConnected'))],
    tests: ['loading/directory-requests', 'element/retry'],
  },
  {
    name: 'url-param is not read when it is named later',
    where: 'UrlParamController.hostUpdated',
    edits: [never(condition('urlParam'))],
    tests: ['element/url-param'],
  },
];
