import type { Directory, Office } from '../../src/directory/directory.ts';
import type { PathProblem } from './path-problem.ts';

/** About 100 km: offices of one city are nearer to each other. */
const farDegrees = 1;

/** Germany lies within these degrees: https://de.wikipedia.org/wiki/Deutschland names its outermost points. */
function isInGermany({ latitude, longitude }: Pick<Office, 'latitude' | 'longitude'>): boolean {
  return latitude > 47 && latitude < 56 && longitude > 5 && longitude < 16;
}

function exchanged({ latitude, longitude }: Office): Pick<Office, 'latitude' | 'longitude'> {
  return { latitude: longitude, longitude: latitude };
}

/** Offices that cannot be where the file says. */
function officeHints({ areas, subdivision }: Directory): PathProblem[] {
  const offices = areas.map(({ office }) => office);
  return offices.flatMap((office, index) => {
    const path = `areas[${String(index)}].office`;
    const where = `${String(office.latitude)} Grad Nord, ${String(office.longitude)} Grad Ost`;
    if (subdivision.startsWith('DE-') && !isInGermany(office))
      return [
        {
          path,
          sentence: isInGermany(exchanged(office))
            ? `„latitude“ und „longitude“ sind vertauscht: ${where} liegt nicht in Deutschland. „latitude“ ist die Breite, in Deutschland 47 bis 55.`
            : `${where} liegt nicht in Deutschland. „latitude“ und „longitude“ mit der Karte vergleichen.`,
        },
      ];
    const distances = offices
      .filter((other) => !isInGermany(office) || isInGermany(other))
      .map((other) => Math.hypot(office.latitude - other.latitude, office.longitude - other.longitude))
      .sort((a, b) => a - b);
    const middle = distances[Math.floor(distances.length / 2)] ?? 0;
    return middle > farDegrees
      ? [
          {
            path,
            sentence: `Das Büro liegt weit von den anderen entfernt (${where}). Mit der Karte vergleichen.`,
          },
        ]
      : [];
  });
}

/** Districts with no postcode in common with the rest of their area, but with another area. */
function districtHints({ districts }: Directory): PathProblem[] {
  return districts.flatMap(({ name, area, postalCodes }, index) => {
    const sharing = districts.filter(
      (other, place) => place !== index && other.postalCodes.some((code) => postalCodes.includes(code)),
    );
    const companions = districts.filter((other, place) => place !== index && other.area === area);
    const elsewhere = [...new Set(sharing.flatMap((other) => other.area ?? []))];
    return area && companions.length > 0 && elsewhere.length > 0 && !elsewhere.includes(area)
      ? [
          {
            path: `districts[${String(index)}].area`,
            sentence: `„${name}“ hat keine Postleitzahl mit den anderen Ortsteilen von „${area}“ gemeinsam, aber mit „${elsewhere.join('“, „')}“. Gehört der Ortsteil wirklich zu „${area}“?`,
          },
        ]
      : [];
  });
}

/** What is allowed but cannot well be so on the map; the sentences are German. */
export function placeHints(directory: Directory): PathProblem[] {
  return [...officeHints(directory), ...districtHints(directory)];
}
