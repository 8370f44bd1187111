import type { Announcer } from '../combobox/announcer.ts';
import type { Messages } from '../i18n/messages.ts';

/** The words for it; `noSuggestion` says at length what to do. */
export type CountSentences = Pick<
  Messages,
  'suggestionCount' | 'suggestionsWithChoice' | 'noSuggestion' | 'noSuggestionAgain' | 'chooseOne'
>;

/**
 * Speaks of how many suggestions there are, as briefly as can be: the same count is not said again letter by letter, and
 * what to do where there are none is said once in each visit to the field.
 */
export class CountAnnouncer {
  readonly #announcer: Announcer;
  readonly #sentences: () => CountSentences;
  /** What was told last: a count, or the sentence for none. */
  #told: string | number | null = null;
  #hasExplained = false;

  constructor(announcer: Announcer, sentences: () => CountSentences) {
    this.#announcer = announcer;
    this.#sentences = sentences;
  }

  /** The text was changed, and another count is out of date at once. */
  typed(text: string, count: number): void {
    if (this.#tellingOf(text, count) !== this.#told) this.#announcer.silence();
    this.offered(text, count);
  }

  /** The same where what was said last is to stay until then. */
  offered(text: string, count: number): void {
    const telling = this.#tellingOf(text, count);
    if (telling === null) this.#told = null;
    if (telling === this.#told) this.#announcer.cancel();
    else this.#announcer.sayAfterTyping(() => this.#tell(text, count));
  }

  /** A list of all was opened, in which `chosen` is marked. */
  opened(count: number, chosen: string | undefined): void {
    const { suggestionCount, suggestionsWithChoice } = this.#sentences();
    this.#announcer.say(chosen === undefined ? suggestionCount(count) : suggestionsWithChoice(count, chosen));
    this.#told = count;
  }

  /** Enter left open which of the suggestions is meant, if there are any: who asks is answered, however often. */
  refused(text: string, count: number): void {
    this.#announcer.say(count > 0 ? this.#sentences().chooseOne : this.#tell(text, 0));
  }

  /** The suggestions are gone, and what was said of them with them. */
  closed(): void {
    this.#told = null;
    this.#announcer.silence();
  }

  /** The visit to the field is over. */
  left(): void {
    this.closed();
    this.#hasExplained = false;
  }

  #tellingOf(text: string, count: number): string | number | null {
    if (!text.trim()) return null;
    return count || (this.#hasExplained ? 'none again' : 'none');
  }

  #tell(text: string, count: number): string {
    const { suggestionCount, noSuggestion, noSuggestionAgain } = this.#sentences();
    this.#told = this.#tellingOf(text, count);
    if (count > 0) return suggestionCount(count);
    const sentence = this.#hasExplained ? noSuggestionAgain : noSuggestion(text);
    this.#hasExplained = true;
    return sentence;
  }
}
