import type { Fault } from './fault.ts';

/** What can go wrong in what a resident does next, and where a directory or a district comes from. */
export const nextStepFaults: readonly Fault[] = [
  {
    name: 'the link to share forgets the district',
    file: 'next-steps/link-to-card.ts',
    edits: [['setParameter(url, urlParam, district);', '']],
    tests: ['element/next-steps'],
  },
  {
    name: 'the link to share carries somebody’s session',
    file: 'next-steps/parameters-of-one-visit.ts',
    edits: [['[...campaigns, ...sessions]', '[...campaigns]']],
    tests: ['next-steps/public-address'],
  },
  {
    name: 'the link to share leads to another site',
    file: 'next-steps/public-address.ts',
    edits: [[' && new URL(href).origin === location.origin', '']],
    tests: ['next-steps/public-address'],
  },
  {
    name: 'a long address prints nothing',
    file: 'notice/qr-code.ts',
    edits: [['if (new TextEncoder().encode(text).length > mostBytes) return null;', '']],
    tests: ['notice/qr-code', 'notice/fill-sheet'],
  },
  {
    name: 'saved files are never given up',
    file: 'next-steps/save-file.ts',
    edits: [['URL.revokeObjectURL(link.href);', '']],
    tests: ['element/next-steps'],
  },
  {
    name: 'saved files are given up at once',
    file: 'next-steps/save-file.ts',
    edits: [['}, fetchMs);', '});']],
    tests: ['element/next-steps'],
  },
  {
    name: 'a calendar is offered although it is empty',
    file: 'next-steps/offered-steps.ts',
    edits: [
      [
        'if (officeStatus(area, directory.publicHolidays, directory.timeZone, now).opening)',
        'if (officeStatus(area, directory.publicHolidays, directory.timeZone, now))',
      ],
    ],
    tests: ['element/next-steps', 'element/time-travel'],
  },
  {
    name: 'a contact is offered where nobody is named',
    file: 'next-steps/offered-steps.ts',
    edits: [["case 'covered':", "case 'covered':\n    case 'vacant':"]],
    tests: ['element/next-steps'],
  },
  {
    name: 'the contact does not say whose place is taken',
    file: 'next-steps/contact-file.ts',
    edits: [['...officers.flatMap((officer) => substituteSentences(officer, context)),', '']],
    tests: ['element/time-travel'],
  },
  {
    name: 'where there is no way to share, nothing is said',
    file: 'next-steps/offered-steps.ts',
    edits: [["=== 'AbortError') return otherwise;", "=== 'AbortError') return '';"]],
    tests: ['element/next-steps'],
  },
  {
    name: 'a file is said to come where the frame forbids it',
    file: 'next-steps/offered-steps.ts',
    edits: [["if (isForbiddenBySandbox('allow-downloads')) return messages.fileForbidden(link);", '']],
    tests: ['embedding/sandboxed-frames'],
  },
  {
    name: 'only the innermost frame is asked for its sandbox',
    file: 'next-steps/sandbox.ts',
    edits: [
      [
        'inner.frameElement; inner = inner.parent',
        'inner === window && inner.frameElement; inner = inner.parent',
      ],
    ],
    tests: ['embedding/sandboxed-frames'],
  },
  {
    name: 'a print that does not begin goes without a word',
    file: 'notice/print-notice.ts',
    edits: [['resolve(false);', 'resolve(true);']],
    tests: ['element/notice'],
  },
  {
    name: 'an attribute fetches a script from another site',
    file: 'next-steps/load-notice.ts',
    edits: [[' || url.origin !== window.origin', '']],
    tests: ['element/notice'],
  },
  {
    name: 'what came of a step comes back with its card',
    file: 'next-steps/next-steps-controller.ts',
    edits: [["if (district !== this.#district) this.#outcome = '';", '']],
    tests: ['element/next-steps'],
  },
  {
    name: 'what came of a step is shown but not said',
    file: 'next-steps/next-steps-controller.ts',
    edits: [['if (sentence) this.#announce(sentence);', '']],
    tests: ['element/next-steps'],
  },
  {
    name: 'an untouched finder asks for the time of the city',
    file: 'kobb-finder.ts',
    edits: [['if (!this.district) return null;', '']],
    tests: ['dist/first-uses', 'element/readiness'],
  },
  {
    name: 'nothing that takes long is made ready on entry',
    file: 'picker/suggestions.ts',
    edits: [['if (!text) firstUses.pop()?.();', '']],
    tests: ['dist/first-uses'],
  },
  {
    name: 'the buttons of the closed list are made at once',
    file: 'next-steps/district-list.ts',
    edits: [['isOpen ? districtsView', 'true ? districtsView']],
    tests: ['element/district-list'],
  },
  {
    name: 'the list of districts stays open after a choice',
    file: 'next-steps/district-list.ts',
    edits: [['isOpen = !chosen && ', 'isOpen = ']],
    tests: ['element/district-list'],
  },
  {
    name: 'an address that does not count is asked for again',
    file: 'loading/directory-controller.ts',
    edits: [['isHandedOver ? null : src', 'src']],
    tests: ['loading/directory-requests', 'element/retry'],
  },
  {
    name: 'a finder that is off the page sends requests',
    file: 'loading/directory-controller.ts',
    edits: [['if (!this.#host.isConnected) return;', '']],
    tests: ['loading/directory-requests', 'element/retry'],
  },
  {
    name: 'url-param is not read when it is named later',
    file: 'url-param-controller.ts',
    edits: [['if (urlParam !== this.#read)', 'if (!this.#host)']],
    tests: ['element/url-param'],
  },
];
