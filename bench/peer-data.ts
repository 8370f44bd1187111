import type { Area, Station } from '../src/directory/directory.ts';

/** A contact area as a plain card shows it. */
export type PeerArea = Pick<Area, 'telephone' | 'openingHours' | 'officers'> & {
  readonly name: string;
  readonly address: string;
  readonly appointment: string | undefined;
};

/** What every peer is given: the finder's districts, streets and officers, in as few bytes as plain JSON allows. */
export interface PeerData {
  readonly areas: readonly PeerArea[];
  /** A name, and the index of the area or -1. */
  readonly districts: readonly (readonly [name: string, area: number])[];
  /** A name, and the indexes of the districts in which it lies. House numbers are left to the finder. */
  readonly streets: readonly (readonly [name: string, ...districts: number[]])[];
  readonly source: { readonly title: string; readonly url: string; readonly published: string };
  readonly station: Pick<Station, 'telephone'> & { readonly name: string };
  readonly emergency: string;
}
