import type { ComboboxSource } from '../combobox/combobox-controller.ts';
import type { Directory } from '../directory/directory.ts';
import type { Messages } from '../i18n/messages.ts';
import { districtsThenStreets } from '../lookup/districts-then-streets.ts';
import type { StreetTable } from '../lookup/street-table.ts';
import { createDistrictFinder, districtSuggestion, type Found } from './district-suggestions.ts';
import { createStreetSuggester } from './street-suggestions.ts';
import type { Suggestion } from './suggestion.ts';

/** More than this nobody reads. */
const limit = 20;

/** "Jena-Burgau" and "07745 Jena" name the city where no name of a district or street has it. */
function withoutCity(text: string, city: string): string {
  const [typed, name] = [text.trim().toLowerCase(), city.toLowerCase()];
  if (typed.startsWith(name)) return typed.slice(name.length);
  return typed.endsWith(name) ? typed.slice(0, -name.length) : typed;
}

/**
 * What the field suggests for the districts of `directory` and, where there is a table of them, the streets, worded by
 * `messages`. Indexes are built on first use.
 */
export function createSuggestions(
  { city, districts }: Directory,
  streetTable: (() => StreetTable) | null,
  messages: Messages,
): ComboboxSource<Suggestion> {
  const findDistricts = createDistrictFinder(districts, messages);
  const findStreets = streetTable ? createStreetSuggester(streetTable, districts, messages) : () => [];
  const find = (text: string): readonly Found[] =>
    districtsThenStreets(findDistricts(text), findStreets(text, limit), limit);
  const suggest = (text: string): readonly Found[] => {
    const found = find(text);
    return found[0] && !found[0].correction ? found : find(withoutCity(text, city.name));
  };
  return {
    all: districts.map((district) => districtSuggestion(district)),
    suggest,
    resolve(text) {
      const found = suggest(text);
      // A district's exact name or alias, or else a street's, or else the only suggestion.
      const exact = found.filter((suggestion) => suggestion.exact);
      const districtsMeant = exact.filter(({ place }) => !place);
      const [meant = []] = [districtsMeant, exact, found].filter(({ length }) => length > 0);
      const [only] = meant;
      return meant.length === 1 && only?.district ? only : undefined;
    },
  };
}
