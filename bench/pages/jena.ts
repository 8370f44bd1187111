import type { PeerData } from '../peer-data.ts';
import { cardHtml } from './card-html.ts';

/** Put in by the build of the bench. */
declare const PEER_DATA: PeerData;

/** Something to pick: a district or a street, and the districts by index. */
export interface Entry {
  readonly name: string;
  readonly districts: readonly number[];
}

declare global {
  interface Window {
    /** Names to offer in place of those of Jena. */
    benchNames?: readonly string[];
    /** Puts one more field into the page; what it gives takes the field out again. */
    mountPeer?: (place: HTMLElement) => () => void;
  }
}

function entriesOfJena(): Entry[] {
  const { districts, streets } = PEER_DATA;
  return [
    ...districts.map(([name], index) => ({ name, districts: [index] })),
    ...streets.map(([name, ...places]) => ({ name, districts: places })),
  ];
}

/** What every peer offers. */
export const entries: readonly Entry[] =
  window.benchNames?.map((name, index) => ({ name, districts: [index % PEER_DATA.districts.length] })) ??
  entriesOfJena();

const searched = entries.map((entry) => ({ entry, letters: entry.name.toLowerCase() }));

/** The first 20 entries that contain the text: as many as the finder shows, found as the peers' own examples do it. */
export function entriesWith(text: string): Entry[] {
  const letters = text.trim().toLowerCase();
  const found: Entry[] = [];
  if (!letters) return found;
  for (const candidate of searched) {
    if (candidate.letters.includes(letters)) found.push(candidate.entry);
    if (found.length === 20) break;
  }
  return found;
}

/** A plain card for each district of an entry. */
export function cardsHtml({ districts }: Entry): string {
  return districts.map((district) => cardHtml(PEER_DATA, district)).join('');
}

/** The entry of that name, or `undefined`. */
export function entryNamed(name: string): Entry | undefined {
  return entries.find((entry) => entry.name === name);
}

/** A new element with its attributes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/**
 * Puts a peer into every place of the page, with the entry that the page begins with, if any. `mount` gives what
 * takes the peer out again.
 */
export function mountEverywhere(mount: (place: HTMLElement, chosen: Entry | undefined) => () => void): void {
  for (const place of document.querySelectorAll<HTMLElement>('.place'))
    mount(place, entryNamed(place.dataset['district'] ?? ''));
  window.mountPeer = (place) => mount(place, undefined);
}
