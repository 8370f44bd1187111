import { emergency } from './scalar-shapes.ts';

/** The emergency number of the whole European Union, https://eur-lex.europa.eu/eli/dir/2018/1972/oj, Article 109. */
export const europeanEmergency = '112';

/** The number to dial that a directory names, even where the rest of it cannot be used; 112 where it names none. */
export function emergencyNumberIn(input: unknown): string {
  try {
    const { emergency: number } = Object(input) as { readonly emergency?: unknown };
    return emergency(number, '', () => null) ?? europeanEmergency;
  } catch {
    return europeanEmergency;
  }
}
