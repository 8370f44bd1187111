/** A rule: German letters where they stand, and what is written for them; `|` parts several usual ways. */
export type Rule = readonly [german: RegExp, written: string];

/** One rule after the other is tried at each letter, the first that fits is taken. */
export function transcribe(name: string, rules: readonly Rule[]): string {
  const text = name.normalize('NFC').toLowerCase();
  let written = '';
  for (let at = 0; at < text.length;) {
    const [length, letters] = longestAt(text, at, rules);
    written += letters;
    at += length;
  }
  return written;
}

function longestAt(text: string, at: number, rules: readonly Rule[]): [length: number, written: string] {
  for (const [german, written] of rules) {
    const sticky = new RegExp(german.source, 'uy');
    sticky.lastIndex = at;
    const [found] = sticky.exec(text) ?? [];
    if (found !== undefined && found !== '') return [found.length, written];
  }
  return [1, text.charAt(at)];
}
