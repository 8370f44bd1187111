import { nothing, type TemplateResult } from 'lit';
import { html } from '../html.ts';
import type { Mark } from '../marked-runs.ts';
import { says } from '../says.ts';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { ComboboxController } from './combobox-controller.ts';
import { keepFocus } from './list-options.ts';
import type { ComboboxItem } from './combobox-source.ts';

/** The words on and around the field. */
export interface ComboboxSentences {
  readonly label: string;
  /** Empty where it helps no longer. */
  readonly hint: string;
  /** What of the hint is not to be translated. */
  readonly hintMarks: readonly Mark[];
  /** Says before `problem` that it is one. */
  readonly error: string;
  /** What is at fault with what stands in the field, and what to do. */
  readonly problem: string;
  readonly suggestions: string;
  readonly showAll: string;
  /** The accessible name of the button that says so, where it is another. */
  readonly showAllName: string | typeof nothing;
  /** Names the button of the list. */
  readonly toggle: string;
  readonly clear: string;
  noSuggestion(typed: string): string;
}

/** How the field takes part in a form. */
export interface FieldStates {
  readonly disabled: boolean;
  readonly required: boolean;
  /** The form was not sent for want of a choice. */
  readonly invalid: boolean;
  /** What the page finds wrong with the choice, or empty. */
  readonly customError: string;
}

/** An attribute that lit-analyzer takes for a mistake in a template, until it knows it. */
function withoutWritingSuggestions(input?: Element): void {
  input?.setAttribute('writingsuggestions', 'false');
}

/** Browsers make whatever scrolls a stop for the Tab key, unless told not to. */
function listView<Item extends ComboboxItem>(
  { state: { items, active, chosen }, expanded, onListClick, onListFocus }: ComboboxController<Item>,
  name: string,
): TemplateResult {
  return html`<div
    role="listbox"
    id="list"
    part="list"
    tabindex="-1"
    aria-label=${name}
    ?hidden=${!expanded}
    @click=${onListClick}
    @focusin=${onListFocus}
    @mousedown=${keepFocus}
  >
    ${keyed(
      items,
      items?.map(
        ({ label, marks }, index) =>
          html`<div
            role="option"
            id=${`option-${index}`}
            part="option"
            tabindex="-1"
            aria-selected=${index === (active < 0 ? chosen : active)}
            aria-current=${index === chosen ? 'true' : nothing}
            aria-posinset=${index + 1}
            aria-setsize=${items.length}
            ${says(label, marks)}
          ></div>`,
      ),
    )}
  </div>`;
}

/** The text field. Neither button is a stop for the Tab key: keyboards have the arrow keys and Delete for what they do. */
function rowView<Item extends ComboboxItem>(
  combobox: ComboboxController<Item>,
  sentences: ComboboxSentences,
  { disabled, required, invalid }: FieldStates,
): TemplateResult {
  const { state, expanded } = combobox;
  const descriptions = [invalid && 'error', sentences.hint && 'hint'].filter(Boolean).join(' ');
  return html`<div class=${classMap({ row: true, expanded, disabled, invalid })}>
    <input
      ${ref(withoutWritingSuggestions)}
      id="input"
      part="input"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${expanded}
      aria-controls="list"
      aria-activedescendant=${state.active < 0 ? nothing : `option-${state.active}`}
      aria-describedby=${descriptions || nothing}
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      ?disabled=${disabled}
      aria-required=${required}
      aria-invalid=${invalid}
      .value=${live(state.text)}
      @input=${combobox.onInput}
      @compositionend=${combobox.onInput}
      @click=${combobox.offer}
    />
    <button
      part="clear"
      tabindex="-1"
      aria-label=${sentences.clear}
      ?hidden=${state.text === ''}
      ?disabled=${disabled}
      @mousedown=${keepFocus}
      @click=${combobox.onClear}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24"><path d="m6 6 12 12M18 6 6 18" /></svg>
    </button>
    <button
      part="toggle"
      tabindex="-1"
      aria-controls="list"
      aria-expanded=${expanded}
      aria-label=${sentences.toggle}
      ?disabled=${disabled}
      @mousedown=${keepFocus}
      @click=${combobox.onToggle}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24"><path d="m6 9 6 6 6-6" /></svg>
    </button>
  </div>`;
}

/** As part of the field's description alone: some screen readers would read an `aria-errormessage` a second time. */
function errorView({ error, problem }: ComboboxSentences): TemplateResult {
  return html`<p id="error" class="error" part="error">
    <svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 3 2 21h20zM12 9v6M12 17.5v.5" /></svg>
    <span class="spoken" ${says(`${error} `)}></span><span ${says(problem)}></span>
  </p>`;
}

/** The field with its label and hint, and the list under it. */
export function comboboxView<Item extends ComboboxItem>(
  combobox: ComboboxController<Item>,
  sentences: ComboboxSentences,
  states: FieldStates,
): TemplateResult {
  const { state, expanded } = combobox;
  const nothingFound = state.items && !expanded;
  return html`<div
    class="combobox"
    part="field"
    @pointerdown=${combobox.onPointerdown}
    @keydown=${combobox.onKeydown}
    @keypress=${combobox.keys.pass}
    @keyup=${combobox.keys.pass}
    @focusin=${combobox.onFocusin}
    @focusout=${combobox.onFocusout}
  >
    <label for="input" part="label" ${says(sentences.label)}></label>
    ${rowView(combobox, sentences, states)} ${states.invalid ? errorView(sentences) : nothing}
    ${listView(combobox, sentences.suggestions)}
    ${
      nothingFound
        ? html`<div class="aside">
            <p part="no-suggestion" ${says(sentences.noSuggestion(state.text.trim()))}></p>
            <button
              aria-label=${sentences.showAllName}
              aria-controls="list"
              aria-expanded="false"
              ?disabled=${states.disabled}
              @click=${combobox.onToggle}
              ${says(sentences.showAll)}
            ></button>
          </div>`
        : nothing
    }
    ${sentences.hint ? html`<p id="hint" class="muted" part="hint" ${says(sentences.hint, sentences.hintMarks)}></p>` : nothing}
  </div>`;
}
