import { pick } from '../test/fixtures/random.ts';

const onsets = 'b br d dr f fl g gr h j k kl kr l m n p r s sch schw st t v w z zw'.split(' ');
const vowels = 'a e i o u ä ö ü au ei ie eu'.split(' ');
const codas = ['', '', '', 'n', 'r', 'l', 's', 'ch', 'tz', 'ck', 'nd', 'rn', 'ß', 'mm'];
const endings = 'hausen dorf bach stedt roda -Straße straße weg gasse platz allee berg tal grund hain'.split(
  ' ',
);
const openings = ['', '', '', '', 'Am ', 'Alte ', 'Neu', 'Unter der ', 'St. '];

function syllable(random: () => number): string {
  return pick(onsets, random) + pick(vowels, random) + pick(codas, random);
}

/** That many different made-up names of German districts and streets, the same for the same random numbers. */
export function madeUpNames(count: number, random: () => number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const stem = syllable(random) + syllable(random) + (random() < 0.4 ? syllable(random) : '');
    const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
    names.add(pick(openings, random) + capital + pick(endings, random));
  }
  return [...names];
}
