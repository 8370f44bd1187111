import type { Directory } from '../../src/directory/directory.ts';
import type { PathProblem } from './path-problem.ts';

interface OwnedNumber {
  readonly number: string;
  readonly path: string;
  /** Whom the number reaches; areas in one office share its line. */
  readonly owner: string;
}

function ownedNumbers({ station, areas }: Directory): OwnedNumber[] {
  return [
    {
      number: station.telephone,
      path: 'station.telephone',
      owner: `${station.streetAddress} (Dienststelle)`,
    },
    ...areas.flatMap(({ telephone, office, officers }, area) => [
      {
        number: telephone,
        path: `areas[${String(area)}].telephone`,
        owner: `${office.streetAddress} (Büro)`,
      },
      ...officers.flatMap(({ name, id, telephones }, officer) =>
        telephones.map((number, index) => ({
          number,
          path: `areas[${String(area)}].officers[${String(officer)}].telephones[${String(index)}]`,
          owner: id ? `${name} (${id})` : name,
        })),
      ),
    ]),
  ];
}

/** Numbers that stand with two owners: with one of them by mistake, or nobody would be reached by it alone. */
export function ownerHints(directory: Directory): PathProblem[] {
  const first = new Map<string, OwnedNumber>();
  return ownedNumbers(directory).flatMap((owned) => {
    const { number, path, owner } = owned;
    const known = first.get(number);
    if (!known) first.set(number, owned);
    return known && known.owner !== owner
      ? [
          {
            path,
            sentence: `Die Nummer „${number}“ steht bei „${owner}“ und bei „${known.owner}“ (${known.path}). Mit der Quelle vergleichen, wem sie gehört.`,
          },
        ]
      : [];
  });
}
