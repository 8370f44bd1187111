import type { CalendarDate, Directory, Officer } from '../../src/directory/directory.ts';
import { isCurrent } from '../../src/directory/is-current.ts';
import { peopleOf } from '../../src/directory/people.ts';
import { isMeant } from '../../src/directory/substitutions.ts';
import { germanDate } from './german-date.ts';
import type { PathProblem } from './path-problem.ts';

/** An officer who works in an area, rather than standing in there. */
interface Post {
  readonly officer: Officer;
  readonly person: number | undefined;
  readonly path: string;
}

function overlap(one: Officer, other: Officer): boolean {
  return (
    isCurrent(one, other.from ?? '0000-01-01') ||
    isCurrent(other, one.from ?? '0000-01-01') ||
    (!one.from && !other.from)
  );
}

/** One person twice on one day, or somebody who begins while another has no end. */
function pairHints(posts: readonly Post[]): PathProblem[] {
  return posts.flatMap(({ officer, person, path }, index) => {
    const earlier = posts.slice(0, index);
    const twice = earlier.find((post) => post.person === person && overlap(post.officer, officer));
    if (twice)
      return [
        {
          path,
          sentence: `„${officer.name}“ ist hier ein zweites Mal für dieselben Tage eingetragen (zuerst unter ${twice.path}). Auf der Karte steht die Person einmal. Die Zeiträume trennen oder einen Eintrag löschen; sind es zwei Personen, jeder eine eigene „id“ geben.`,
        },
      ];
    const { from } = officer;
    const endless =
      from && posts.find((post) => post.person !== person && !post.officer.until && !post.officer.from);
    return endless
      ? [
          {
            path: endless.path,
            sentence: `„${endless.officer.name}“ hat kein „until“, und „${officer.name}“ beginnt am ${germanDate(from)}: Ab dann stehen beide auf der Karte. Ist es eine Nachfolge, gehört der letzte Tag in „until“.`,
          },
        ]
      : [];
  });
}

/** Substitutions of days on which whoever is away is not in office at all. */
function lateHints(area: string, officers: readonly Officer[], posts: readonly Post[]): PathProblem[] {
  return officers.flatMap((substitute, index) => {
    const { standsInFor: whom, until } = substitute;
    const meant = posts.filter(({ officer }) => isMeant(officer, whom));
    const last = meant
      .map(({ officer }) => officer.until ?? '9999')
      .sort()
      .at(-1);
    return last && last !== '9999' && (!until || until > last)
      ? [
          {
            path: `${area}.officers[${String(index)}]`,
            sentence: `Die Vertretung für „${meant[0]?.officer.name ?? ''}“ geht weiter als deren letzter Tag, der ${germanDate(last)}. Das „until“ der Vertretung prüfen.`,
          },
        ]
      : [];
  });
}

/** What deserves a look in who works when, each with its place; the sentences are German. */
export function staffHints({ areas }: Directory, today: CalendarDate): PathProblem[] {
  return areas.flatMap(({ officers, vacancies = [] }, index) => {
    const area = `areas[${String(index)}]`;
    const people = peopleOf(officers);
    const posts = officers
      .map((officer, place) => ({
        officer,
        person: people[place],
        path: `${area}.officers[${String(place)}]`,
      }))
      .filter(({ officer }) => !officer.standsInFor && (!officer.until || officer.until >= today));
    const endless = posts.find(({ officer }) => !officer.until);
    const beside = vacancies.findIndex(({ until }) => !until || until >= today);
    return [
      ...(endless && beside >= 0
        ? [
            {
              path: `${area}.vacancies[${String(beside)}]`,
              sentence: `Eine Stelle ist hier als unbesetzt eingetragen, aber „${endless.officer.name}“ hat kein „until“ und steht weiter auf der Karte. Ist das dieselbe Stelle, gehört bei „${endless.officer.name}“ der letzte Tag in „until“.`,
            },
          ]
        : []),
      ...pairHints(posts),
      ...lateHints(area, officers, posts),
    ];
  });
}
