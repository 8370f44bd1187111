import type { TemplateResult } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import type { Announcer } from '../combobox/announcer.ts';
import { ComboboxController } from '../combobox/combobox-controller.ts';
import type { ComboboxOwner, ComboboxSource, WhereTo } from '../combobox/combobox-source.ts';
import { comboboxView, type ComboboxSentences, type FieldStates } from '../combobox/combobox-view.ts';
import { cleanText } from '../directory/clean-text.ts';
import type { DirectoryInUse, District } from '../directory/directory.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { inFinder, nameInFinder } from '../i18n/name-in-finder.ts';
import { germanNames } from '../marked-runs.ts';
import type { StreetTable } from '../lookup/street-table.ts';
import { CountAnnouncer } from './count-announcer.ts';
import { districtSuggestion } from './district-suggestions.ts';
import { exampleOf } from './example-of.ts';
import type { Suggestion } from './suggestion.ts';
import { createSuggestions } from './suggestions.ts';

/**
 * The person chose a suggestion that names a district, or took the choice back. It is no change where that stood in the
 * field already.
 */
export type OnChoice = (suggestion: Suggestion | null, isChange: boolean, whereTo: WhereTo) => void;

/** Text as it may be repeated to the person who typed it; a longer one is cut, never within a character. */
function shorten(text: string): string {
  return cleanText(text).replace(/^(.{60}).+/su, '$1…');
}

/** True where two suggestions come to one card, found by the same street and number or by none. */
function isSame(one: Suggestion, other: Suggestion | null): boolean {
  return (
    one.district?.id === other?.district?.id &&
    one.place?.street === other?.place?.street &&
    one.place?.houseNumber === other?.place?.houseNumber
  );
}

/** The field in which a district is picked: what was chosen there, and what is said of the suggestions. */
export class PickerController implements ComboboxOwner<Suggestion> {
  readonly #onChoice: OnChoice;
  readonly #announcer: Announcer;
  readonly #counts: CountAnnouncer;
  readonly #combobox: ComboboxController<Suggestion>;
  #chosen: Suggestion | null = null;
  #source: ComboboxSource<Suggestion> | null = null;
  #directory: DirectoryInUse | null = null;
  #streets: (() => StreetTable) | null = null;
  #example = '';
  #messages: Messages = languages[defaultLanguage];

  constructor(host: ReactiveHost, announcer: Announcer, onChoice: OnChoice) {
    this.#onChoice = onChoice;
    this.#announcer = announcer;
    this.#counts = new CountAnnouncer(announcer, () => ({
      ...this.#messages,
      noSuggestion: (text) => this.#noSuggestion(text),
    }));
    this.#combobox = new ComboboxController(host, this);
  }

  /** What stands in the field as a choice. */
  get chosen(): Suggestion | null {
    return this.#chosen;
  }

  /** Puts a choice made by the page, or none, into the field. */
  show(district: District | null): void {
    this.#chosen = district && districtSuggestion(district);
    this.#counts.closed();
    this.#combobox.showText(district?.name ?? '');
  }

  /** Puts the page's district into the field, unless it stands there, perhaps by its street or from an older directory. */
  keepTo(district: District | null): void {
    const chosen = this.#chosen;
    const isKept = district?.id === chosen?.district?.id && district?.name === chosen?.district?.name;
    if (!isKept) this.show(district);
    else if (chosen) this.#chosen = { ...chosen, district };
  }

  /** Picks from the districts of `directory` and perhaps its streets, in the words of `messages`. */
  setDirectory(
    directory: DirectoryInUse | null,
    streets: (() => StreetTable) | null,
    messages: Messages,
  ): void {
    if (directory === this.#directory && messages === this.#messages) return;
    this.#directory = directory;
    // A street says nothing in another city.
    if (streets !== this.#streets && this.#chosen?.place) this.#chosen = null;
    this.#streets = streets;
    this.#messages = messages;
    if (!directory) return;
    this.#example = exampleOf(directory);
    this.#source = createSuggestions(directory, streets, messages);
    this.#combobox.setSource(this.#source);
  }

  /** Takes a choice that the person makes elsewhere than in the field. */
  pick(district: District): void {
    this.#combobox.showText(district.name);
    this.select(districtSuggestion(district), 'choice');
  }

  /** What stands in the field in place of a choice, and what to do. */
  get missing(): string {
    const messages = this.#messages;
    const typed = this.#combobox.state.text.trim();
    if (!typed) return messages.valueMissing;
    const meant = this.#source?.resolve(typed);
    if (meant) return messages.notYetChosen(shorten(typed), meant.text);
    const found = this.#source?.suggest(typed) ?? [];
    return found.length > 0 ? messages.severalMeant(shorten(typed)) : messages.noSuggestion(shorten(typed));
  }

  close(): void {
    this.#combobox.close();
  }

  /** The field of one of several finders on the page. */
  view(states: FieldStates, finderNumber: number): TemplateResult {
    const messages = this.#messages;
    const label = this.#streets ? messages.labelWithStreets : messages.label;
    const sentences: ComboboxSentences = {
      ...messages,
      label: states.required ? messages.required(label) : label,
      clear: inFinder(messages.clear, finderNumber),
      toggle: inFinder(messages.toggle, finderNumber),
      showAllName: nameInFinder(messages.showAll, finderNumber),
      problem: states.invalid ? states.customError || this.missing : '',
      // Who has chosen knows what the field is for.
      hint: this.#chosen ? '' : `${messages.hint} ${messages.example(this.#example)}`,
      hintMarks: germanNames(this.#example),
      noSuggestion: (text: string) => this.#noSuggestion(text),
    };
    return comboboxView(this.#combobox, sentences, states);
  }

  holds(text: string): boolean {
    return text.trim() === this.#chosen?.text;
  }

  isChosen({ district }: Suggestion): boolean {
    return !!district && district.id === this.#chosen?.district?.id;
  }

  edit(text: string, count: number): void {
    if (this.#chosen) {
      this.#chosen = null;
      this.#onChoice(null, true, 'field');
      this.#counts.offered(text, count);
    } else this.#counts.typed(text, count);
  }

  offer(text: string, count: number): void {
    this.#counts.offered(text, count);
  }

  open(count: number, chosen: Suggestion | undefined): void {
    this.#counts.opened(count, chosen?.label);
  }

  dismiss(): void {
    this.#counts.closed();
  }

  select(suggestion: Suggestion, whereTo: WhereTo): void {
    const isChange = !isSame(suggestion, this.#chosen);
    this.#chosen = suggestion;
    this.#counts.closed();
    this.#onChoice(suggestion, isChange, whereTo);
  }

  ask({ label }: Suggestion): void {
    this.#counts.closed();
    this.#announcer.say(label);
  }

  refuse(text: string, count: number): void {
    if (!this.#chosen) this.#counts.refused(text, count);
  }

  leave(): void {
    this.#counts.left();
  }

  #noSuggestion(text: string): string {
    const sentence = this.#messages.noSuggestion(shorten(text));
    const year = this.#streets?.().date.slice(0, 4);
    return year ? `${sentence} ${this.#messages.streetsOf(year)}` : sentence;
  }
}
