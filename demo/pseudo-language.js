/** @import { Messages } from '../dist/index.js' */

/** How much longer than its original a text may become in another language. */
const growth = 0.4;

/** Stays as it is: it is no text. */
const settings = new Set(['locale', 'dir']);

/**
 * Each message changed; one with parameters once it has been told them.
 *
 * @template {object} Words
 * @param {Words} words
 * @param {(text: string, told: readonly string[]) => string} change
 * @returns {Words}
 */
function changed(words, change) {
  const entries = Object.entries(words).map(([name, message]) => {
    if (settings.has(name)) return [name, message];
    if (typeof message !== 'function') return [name, change(message, [])];
    /** @param {unknown[]} told */
    const say = (...told) => change(message(...told), told.map(String));
    return [name, say];
  });
  return /** @type {Words} */ (Object.fromEntries(entries));
}

/**
 * Each message in brackets and longer by 40 %, a single word as one word: what stands outside brackets is no message,
 * and what has no room for them has none for another language.
 *
 * @template {object} Words
 * @param {Words} words
 * @returns {Words}
 */
export function bracketed(words) {
  return changed(words, (text) => {
    const more = Math.ceil(text.length * growth);
    const space = text.includes(' ') ? ' ' : '';
    return `⟦${text}${space}${'abcd '.repeat(more).slice(0, more).trim()}⟧`;
  });
}

/**
 * Each message as if its letters ran from right to left, with what it was told kept as it is: where the layout does not
 * turn round with them, it shows without a word of Arabic.
 *
 * @template {object} Words
 * @param {Words} words
 * @returns {Words}
 */
export function mirrored(words) {
  const turned = changed(words, (text, told) => {
    const kept = told
      .filter((part) => text.includes(part))
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    const pieces = new RegExp(['[\\p{L}\\p{M}]+', ...kept].reverse().join('|'), 'gu');
    // RIGHT-TO-LEFT OVERRIDE for words, FIRST STRONG ISOLATE for what was told (UAX #9).
    return text.replace(pieces, (piece) =>
      told.includes(piece) ? `\u2068${piece}\u2069` : `\u202e${piece}\u202c`,
    );
  });
  return { ...turned, dir: 'rtl' };
}
