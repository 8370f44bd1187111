import { fieldOf } from '../../fixtures/finder-parts.ts';
import { wrong, type Claim } from './claim.ts';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';

/** What led from one view to the next. */
export interface Step {
  readonly verb: string;
  readonly object: string;
  readonly isPersons: boolean;
  readonly before: View;
  readonly after: View;
}

/** The person's ways to change the choice. */
const choosing = /^(type|press|click option|click clear)$/;

/** How often the page is to be told. */
function changeCount({ isPersons, before, after }: Step): number {
  const isOtherPlace = before.hasField && after.district !== null && before.text.trim() !== after.text.trim();
  return Number(isPersons && (before.id !== after.id || isOtherPlace));
}

function eventClaims({ finder, changes }: Stage, step: Step): Claim[] {
  const { after } = step;
  const told = changes.map(({ district }) => district?.id ?? null);
  const [change] = changes;
  return [
    [
      changes.length === changeCount(step),
      `the page is told ${String(changes.length)} times: ${told.join()}`,
    ],
    [!change || told[0] === finder.district, `the page is told of ${String(told[0])}`],
    [
      !change || change.officers.map(({ name }) => name).join() === after.officers.join(),
      'the page is told of other officers',
    ],
    [
      !change || after.officers.every((name) => after.spoken.includes(name)),
      `A3 of a change is said: "${after.spoken}"`,
    ],
    [!change || after.spoken !== '', 'A3 nothing is said of a change'],
  ];
}

/** The letters of a name, or of an address with "Straße" as it is abbreviated. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/stra(ß|ss)e/g, 'str');

/** True where a typed text is a name or an alias of the district, or the address found, but for capitals, hyphens and spaces. */
function isName({ district, text }: View, { text: typed }: View): boolean {
  const names = [district?.name ?? '', ...(district?.aliases ?? []), text];
  return names.some((name) => lettersOf(name) === lettersOf(typed));
}

/** K9 True where the field was left with exactly a name in it, which is then chosen. */
function isLeftNamed({ finder }: Stage, { before, after }: Step): boolean {
  const isAway = after.hasField && !fieldOf(finder).closest('.combobox')?.matches(':focus-within');
  return isAway && before.text !== '' && after.id !== before.id && isName(after, before);
}

function choiceClaims(stage: Stage, step: Step): Claim[] {
  const { verb, object, before, after } = step;
  if (isLeftNamed(stage, step)) return [[!after.isOpen, 'K9 the list is open after the field was left']];
  const isChosen = after.district !== null && after.id !== before.id;
  const isEntered = isChosen && verb === 'press';
  const label =
    verb === 'click option' ? before.labels[Number(object) % before.labels.length] : before.active;
  const name = after.district?.name ?? '';
  return [
    [!isChosen || verb !== 'type', 'typing alone has chosen'],
    [!isEntered || object === 'Enter', `${object} has chosen`],
    [!isChosen || !label || label.includes(name), `${name} is chosen by "${String(label)}"`],
    [
      !isEntered || before.active !== null || before.labels.length < 2 || isName(after, before),
      `K5 Enter has chosen ${name} for "${before.text}"`,
    ],
    [!isChosen || !after.isOpen, 'K4 the list is open after a choice'],
    [
      !isChosen || stage.finder.shadowRoot?.activeElement === fieldOf(stage.finder),
      'K4 the focus is not in the field',
    ],
  ];
}

/** T11 A view, less what entering the field shows again. */
function withoutOffer(view: View, { before, after }: Step): string {
  const isOffered = after.isOpen && !before.isOpen && before.text.trim() !== '' && before.id === null;
  return JSON.stringify(isOffered ? { ...view, isOpen: false, labels: [], spoken: '' } : view);
}

/** What a step of a person's leads to that is none of a choice. */
function stillClaims(stage: Stage, step: Step): Claim[] {
  const { verb, object, before, after } = step;
  // A field that was away while nothing could be suggested comes back with its text.
  const isSame =
    isLeftNamed(stage, step) || (before.id === after.id && (!before.hasField || before.text === after.text));
  const closes = /^(click outside|leave|go to another window)$/.test(verb) || object === 'Escape';
  return [
    [choosing.test(verb) || isSame, 'the choice or the text has changed'],
    [object === 'Enter' || verb !== 'press' || isSame, `${object} has changed the choice or the text`],
    [
      verb !== 'press while composing' || withoutOffer(before, step) === withoutOffer(after, step),
      'K8 a composition is no command',
    ],
    [!closes || verb.endsWith('composing') || !after.isOpen, 'T6 the list is still open'],
  ];
}

/** What may not follow from a step, in words. */
export function wrongAfter(stage: Stage, step: Step): string[] {
  const ofPersons = step.isPersons ? [...choiceClaims(stage, step), ...stillClaims(stage, step)] : [];
  return wrong([...eventClaims(stage, step), ...ofPersons]);
}
