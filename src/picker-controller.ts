import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Announcer } from './combobox/announcer.ts';
import { ComboboxController, type ComboboxOwner } from './combobox/combobox-controller.ts';
import { comboboxView, type FieldStates } from './combobox/combobox-view.ts';
import type { Directory, District } from './directory/directory.ts';
import { defaultLanguage, languages } from './i18n/languages.ts';
import type { Messages } from './i18n/messages.ts';
import { createSuggestions, type Suggestion } from './suggestions.ts';

/** The person chose a district, or took the choice back. Answers with the sentence to announce. */
export type Choose = (district: District | null) => string;

/** Longer texts are cut when they are repeated to the person who typed them. */
const repeatedLength = 60;

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > repeatedLength ? `${trimmed.slice(0, repeatedLength)}…` : trimmed;
}

/** The field in which a district is picked: what was chosen there, and what is said about it. */
export class PickerController implements ComboboxOwner<Suggestion> {
  readonly #choose: Choose;
  readonly #announcer: Announcer;
  readonly #combobox: ComboboxController<Suggestion>;
  #chosen: District | null = null;
  #directory: Directory | null = null;
  #messages: Messages = languages[defaultLanguage];

  constructor(host: ReactiveControllerHost & Element, choose: Choose) {
    this.#choose = choose;
    this.#announcer = new Announcer(() => host.shadowRoot?.querySelector('[role=status]'));
    this.#combobox = new ComboboxController(host, this);
  }

  /** The district whose name stands in the field as a choice. */
  get chosen(): District | null {
    return this.#chosen;
  }

  /** Puts a choice made by the page, or none, into the field. */
  settle(district: District | null): void {
    this.#chosen = district;
    this.#combobox.settle(district?.name ?? '');
  }

  /** Picks from the districts of `directory`, in the words of `messages`. */
  use(directory: Directory | null, messages: Messages): void {
    if (directory === this.#directory && messages === this.#messages) return;
    this.#directory = directory;
    this.#messages = messages;
    if (directory) this.#combobox.use(createSuggestions(directory, messages));
  }

  announce(sentence: string): void {
    this.#announcer.say(sentence);
  }

  view(states: FieldStates): TemplateResult {
    const messages = this.#messages;
    const sentences = { ...messages, noSuggestion: (text: string) => messages.noSuggestion(shorten(text)) };
    return comboboxView(this.#combobox, ({ label }) => label, sentences, states);
  }

  edit(text: string, count: number): void {
    if (this.#chosen) {
      this.#chosen = null;
      this.#announcer.say(this.#choose(null));
    } else {
      this.#announcer.silence();
    }
    if (text.trim()) this.#announcer.sayAfterTyping(() => this.#countSentence(text, count));
  }

  choose({ district }: Suggestion): { text: string; asksOn: boolean } {
    this.#chosen = district;
    this.#announcer.say(this.#choose(district));
    return { text: district.name, asksOn: false };
  }

  refuse(text: string, count: number): void {
    if (this.#chosen) return;
    this.#announcer.say(count > 0 ? this.#messages.chooseOne : this.#countSentence(text, count));
  }

  leave(): void {
    this.#announcer.silence();
  }

  #countSentence(text: string, count: number): string {
    const messages = this.#messages;
    return count > 0 ? messages.suggestionCount(count) : messages.noSuggestion(shorten(text));
  }
}
