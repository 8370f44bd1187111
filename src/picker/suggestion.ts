import type { Place } from '../card/card-context.ts';
import type { District } from '../directory/directory.ts';

/** One line of the list. */
export interface Suggestion {
  /** What the line says. */
  readonly label: string;
  /** What stands in the field once it has been chosen. */
  readonly text: string;
  /** The district that is meant; `null` where the field has to ask on. */
  readonly district: District | null;
  /** The street or address by which the district was found, if it was. */
  readonly place: Place | null;
}
