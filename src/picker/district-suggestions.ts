import type { District } from '../directory/directory.ts';
import type { Messages } from '../i18n/messages.ts';
import { createLookup, type Match } from '../lookup/create-lookup.ts';
import type { Preparable } from '../lookup/preparation.ts';
import { germanNames } from '../marked-runs.ts';
import type { Suggestion } from './suggestion.ts';

/** A suggestion, and how the typed text came to it. */
export type Found = Suggestion & Pick<Match, 'isExact' | 'correction'>;

/** A district under its own name. */
export function districtSuggestion(
  district: District,
  label: string = district.name,
  alias: string = district.name,
): Suggestion {
  return { label, marks: germanNames(district.name, alias), text: district.name, district, place: null };
}

/** Gives the districts that a typed text suggests, each once, labelled with the alias that fits where one does. */
export type DistrictFinder = (typed: string, limit: number) => readonly Found[];

/** A finder over these districts, with labels in the words of `messages`. */
export function createDistrictFinder(
  districts: readonly District[],
  city: string,
  messages: Messages,
): Preparable<DistrictFinder> {
  const lookup = createLookup(() => districts, city);
  const find: DistrictFinder = (typed, limit) =>
    lookup(typed, limit).map(({ entry: district, via, isExact, correction }) => {
      const { name } = district;
      // An alias is worth telling only where the name does not contain it anyway ("Lobeda" in "Lobeda-Altstadt").
      const isTold = !name.toLowerCase().includes(via.toLowerCase());
      const label = isTold ? messages.alias(via, name) : name;
      return {
        ...districtSuggestion(district, correction ? messages.correction(name) : label, via),
        isExact,
        correction,
      };
    });
  return Object.assign(find, { preparation: lookup.preparation });
}
