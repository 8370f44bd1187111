import type { District } from '../directory/directory.ts';
import { formatNames } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { createStreetFinder, type StreetFinder, type StreetMatch } from '../lookup/find-streets.ts';
import { houseRunText } from '../lookup/house-number.ts';
import type { Preparation } from '../lookup/preparation.ts';
import { once } from '../lookup/once.ts';
import type { AreaOf } from '../lookup/street-answer.ts';
import type { StreetTable } from '../lookup/street-table.ts';
import { createStreetWithinFinder } from '../lookup/streets-within.ts';
import { germanNames } from '../marked-runs.ts';
import type { Found } from './district-suggestions.ts';
import type { Suggestion } from './suggestion.ts';

type PlaceNamer = (street: string, houseNumber: string, districtIds: readonly string[]) => Suggestion;

function createPlaceNamer(byId: ReadonlyMap<string, District>, messages: Messages): PlaceNamer {
  return (street, houseNumber, districtIds) => {
    const text = `${street} ${houseNumber}`.trim();
    const districts = districtIds.flatMap((id) => byId.get(id) ?? []);
    const names = formatNames(messages.locale, districts, 'disjunction');
    const [district = null] = districts;
    return {
      label: messages.alias(text, names),
      marks: germanNames(street, ...districts.map(({ name }) => name)),
      text,
      district,
      place: { street, houseNumber, districts },
    };
  };
}

/** The lines for one street: its answer, or the question for the house number, with the parts it has where they fit in. */
function linesOf(match: StreetMatch, withParts: boolean, nameOf: PlaceNamer, messages: Messages): Found[] {
  const { street, houseNumber, answer, isExact, correction } = match;
  const { name } = street;
  if (answer.kind === 'found') {
    const suggestion = nameOf(name, houseNumber, answer.districts);
    const label = correction ? messages.correction(suggestion.label) : suggestion.label;
    return [{ ...suggestion, label, isExact, correction }];
  }
  const label =
    answer.kind === 'ask'
      ? messages.askHouseNumber(name)
      : messages.unknownHouseNumber(`${name} ${houseNumber}`);
  const question = {
    label,
    marks: germanNames(name),
    text: `${name} `,
    district: null,
    isQuestion: true as const,
    place: null,
    isExact,
    correction,
  };
  const parts = withParts ? answer.parts : [];
  return [
    question,
    ...parts.map(({ runs, districts }) => ({
      ...nameOf(name, runs.map(houseRunText).join(', '), districts),
      isExact,
      correction,
    })),
  ];
}

/** Gives what a typed text suggests, at most `limit` streets with their lines. */
type Suggester = (typed: string, limit: number) => readonly Found[];

/** What streets a typed text suggests: addresses, streets, parts of streets, or a line that asks for the number. */
export interface StreetSuggesters {
  /** For a text that is a street or an address. */
  readonly suggest: Suggester;
  /** For a text that has the whole name of a street somewhere in it. */
  readonly suggestWithin: Suggester;
  readonly preparation: Preparation;
}

export const noStreets: StreetSuggesters = { suggest: () => [], suggestWithin: () => [], preparation: [] };

/** Suggests streets of a table, which is asked for on first use, in the words of `messages`. */
export function createStreetSuggesters(
  tableOf: () => StreetTable,
  districts: readonly District[],
  messages: Messages,
): StreetSuggesters {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const table = once(tableOf);
  const areaOf: AreaOf = (id) => byId.get(id)?.area;
  const nameOf = createPlaceNamer(byId, messages);
  const suggesterBy =
    (find: StreetFinder): Suggester =>
    (typed, limit) => {
      const matches = find(typed, limit);
      return matches
        .flatMap((match) => linesOf(match, matches.length === 1 || match.isExact, nameOf, messages))
        .filter(({ place, district }) => !place || district);
    };
  const findStreets = createStreetFinder(table, areaOf);
  return {
    suggest: suggesterBy(findStreets),
    suggestWithin: suggesterBy(createStreetWithinFinder(table, areaOf)),
    preparation: findStreets.preparation,
  };
}
