import type { NoticeContent } from './notice-content.ts';

/** A text in the language of the sheet, and the same in the second one. */
export interface TwoTexts {
  readonly text: string;
  readonly second: string;
}

/** What stands at one place of the sheet; one text where both languages say the same, as of names and numbers. */
export type SheetText = string | TwoTexts;

type InTwo<Part> = Part extends string
  ? SheetText
  : Part extends object
    ? { readonly [Name in keyof Part]: InTwo<Part[Name]> }
    : Part;

/** The words of a sheet that stand in one or in two languages. */
export type SheetWords = InTwo<Omit<NoticeContent, 'language' | 'dir' | 'link' | 'marks' | 'strips'>>;

function both(first: unknown, second: unknown): unknown {
  if (typeof first === 'string' && typeof second === 'string')
    return first === second ? first : { text: first, second };
  if (typeof first !== 'object' || !first || typeof second !== 'object' || !second) return first ?? second;
  const pairs = Object.entries(second).map(
    ([name, value]) => [name, both((first as Record<string, unknown>)[name], value)] as const,
  );
  const all = { ...first, ...Object.fromEntries(pairs) };
  return Array.isArray(first) ? Object.values(all) : all;
}

/** The words of two sheets about the same, in each place the one beside the other. */
export function inTwoLanguages(first: NoticeContent, second: NoticeContent | null): SheetWords {
  return (second ? both(first, second) : first) as SheetWords;
}

/** What stands on the strips, the languages taking turns; with the content whose language it is in. */
export function stripsOf(
  first: NoticeContent,
  second: NoticeContent | null,
): (readonly [content: NoticeContent, lines: readonly string[]])[] {
  return first.strips.flatMap((lines, index) => {
    const others = second?.strips[index];
    return [[first, lines] as const, ...(second && others ? [[second, others] as const] : [])];
  });
}
