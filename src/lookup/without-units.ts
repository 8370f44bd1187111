/** What a house is divided into and counted by, as it is written and shortened in addresses. */
const floor = '(?:ober|unter|erd|dach)?gescho(?:ss|ß)|[ou]g|stock(?:werk)?|etage|et\\b\\.|floor';
const part =
  'hinterh(?:aus|of)|vorderhaus|seitenflügel|hof|hh|vh|aufgang|eingang|treppe|tür|zimmer|wohnung|whg|st';
const counted =
  'wohnung|whg|we|app(?:artement|artment)?|apartment|apt|zimmer|zi|raum|tür|top|aufgang|eingang|treppe|block|' +
  `hinterhaus|hh|vorderhaus|vh|postfach|tel(?:efon)?|${floor}`;

/** "Whg. 4", "Wohnungsnr. 12b", "Tel.: 03641 99999": a word and its number. The word begins where no letter stands before. */
const wordThenNumber = new RegExp(
  `(^|[^\\p{L}])(?:${counted})(?:s?-?n(?:umme)?r)?[.:]? ?\\d[\\d/]*(?:[a-z]\\b)?(?!\\d|\\.? ?(?:${floor}))`,
  'giu',
);

/** "5. OG", "2.Hinterhof": the point makes the number a rank, which no house number is. */
const rankThenWord = new RegExp(`\\d+ ?\\. ?(?:${floor}|${part})(?!\\p{L})\\.?`, 'giu');

/** "5 OG": the same without the point, which may be house number 5 and a floor without a number. */
const numberThenWord = new RegExp(
  `(\\d) +\\d+ ?(?:${floor})(?!\\p{L})\\.?|^\\W*\\d+ ?(?:${floor})(?!\\p{L})\\.?`,
  'giu',
);

/** What stands in brackets adds to an address and is no part of it. */
const brackets = /\([^()]*\)/g;

/**
 * An address without its floors, flats, staircases, rear houses and telephone numbers, so that no number but house
 * number and postcode is left. A comma stands where they stood: nothing is joined that was apart.
 */
export function withoutUnits(text: string): string {
  return text
    .replace(brackets, ', ')
    .replace(rankThenWord, ', ')
    .replace(numberThenWord, '$1, ')
    .replace(wordThenNumber, '$1, ');
}
