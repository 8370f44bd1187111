/** Letters as German is written down with them in Russian and Ukrainian; what is missing here stands for no sound of its own. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa бb вw гg ґg дd еe ёö жsch зs иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хch цz чtsch шsch щsch ыi эe єe ' +
    'юü яja'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** What several letters stand for together, or one where it stands: "ой" for eu, "шт" for st, a "х" that begins a syllable for h. */
const together: readonly (readonly [RegExp, string])[] = [
  [/(?<![аеёиоуыэюяіїй])х(?=[аеёиоуыэюяій])(?!ен)/g, 'h'],
  [/й(?=[аеиоуыэюяі])|(?<!\p{L})(?=[ює])/gu, 'j'],
  [/ой/g, 'eu'],
  [/[аяеэ]й/g, 'ei'],
  [/ш(?=[тп])/g, 's'],
  [/(?<=[иі])я/g, 'a'],
];

/** Cyrillic text in the letters of German, back from the way German names are written down in Russian and Ukrainian. */
export function fromCyrillic(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  // In Ukrainian ґ is g, and г is h.
  const told = lower.includes('ґ') ? lower.replaceAll('г', 'h') : lower;
  const joined = together.reduce((rest, [sign, instead]) => rest.replace(sign, instead), told);
  return joined.replace(/[\u0400-\u04ff]/g, (letter) => letters[letter] ?? '');
}
