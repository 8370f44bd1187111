import { nameOf } from './outline.ts';
import type { AccessibleEvent } from './reader.ts';
import { isMeaningless } from './vocabulary.ts';

/** Of windows and the page as a whole, which take the focus on its way into the page. */
const surroundings: ReadonlySet<string> = new Set(['filler', 'frame', 'document web', 'scroll pane']);

const objectReplacement = /^\uFFFC*$/;

/** What an event tells a screen reader to speak of; nothing where it is of no account. */
function toldBy(event: AccessibleEvent): string | null {
  const { kind, detail, source, other } = event;
  if (kind === 'object:state-changed:focused')
    return detail && !surroundings.has(source.role) ? `focus ${nameOf(source)}` : null;
  if (kind === 'object:active-descendant-changed') return other && `active ${nameOf(other)}`;
  if (kind === 'object:state-changed:selected') return detail ? `selected ${nameOf(source)}` : null;
  // A button that does what keys in the field do is not where the focus is, nor is WebKit's box around a summary.
  if (kind === 'object:state-changed:expanded')
    return /^(push button|unknown)$/.test(source.role)
      ? null
      : `${detail ? 'expanded' : 'collapsed'} ${nameOf(source)}`;
  if (kind === 'object:state-changed:invalid-entry')
    return isMeaningless(source) ? null : `${detail ? 'invalid' : 'valid'} ${nameOf(source)}`;
  if (kind === 'object:state-changed:showing')
    return detail && /^(alert|notification)$/.test(source.role) ? `alert ${nameOf(source)}` : null;
  return null;
}

/** The text that an event brings into a live region, or says outright. */
function announcedBy({ kind, live, text }: AccessibleEvent): string | null {
  if (!text || objectReplacement.test(text)) return null;
  if (/^object:(announcement|notification)$/.test(kind)) return `announced "${text}"`;
  if (live && /^object:(children-changed:add|text-changed:insert)$/.test(kind))
    return `announced ${live} "${text.trim()}"`;
  return null;
}

const order = [
  'focus',
  'active',
  'selected',
  'expanded',
  'collapsed',
  'invalid',
  'valid',
  'alert',
  'announced',
];

function rank(line: string): number {
  return order.indexOf(line.split(' ')[0] ?? '');
}

/** All of both lists; what both hold counts once. */
function union(one: readonly string[], other: readonly string[]): string[] {
  const unmatched = [...one];
  const added = other.filter((line) => {
    const index = unmatched.indexOf(line);
    if (index >= 0) unmatched.splice(index, 1);
    return index < 0;
  });
  return [...one, ...added];
}

/** What is announced. Two kinds of events that tell the same are one message to a screen reader; one kind twice is two. */
function announcements(events: readonly AccessibleEvent[]): string[] {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return kinds
    .map((kind) => events.flatMap((event) => (event.kind === kind ? (announcedBy(event) ?? []) : [])))
    .reduce(union, []);
}

/** What the events of one step tell a screen reader, sorted by kind: the order among kinds is each engine's own. */
export function heard(events: readonly AccessibleEvent[]): string[] {
  const told = events.flatMap((event) => toldBy(event) ?? []);
  return [...told, ...announcements(events)].sort((one, other) => rank(one) - rank(other));
}
