import { html, nothing, type TemplateResult } from 'lit';
import type { ComboboxController } from './combobox-controller.ts';

/** The words on and around the field. */
export interface ComboboxSentences {
  readonly label: string;
  readonly hint: string;
  readonly suggestions: string;
  readonly showAll: string;
  readonly clear: string;
  noSuggestion(typed: string): string;
}

/** How the field takes part in a form. */
export interface FieldStates {
  readonly disabled: boolean;
  readonly required: boolean;
}

const chevron = html`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="m6 9 6 6 6-6" /></svg>`;
const cross = html`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="m6 6 12 12M18 6 6 18" /></svg>`;

function optionView(label: string, index: number, active: number, count: number): TemplateResult {
  return html`<div
    role="option"
    id="option-${index}"
    part="option"
    tabindex="-1"
    aria-selected=${index === active}
    aria-posinset=${index + 1}
    aria-setsize=${count}
  >
    ${label}
  </div>`;
}

function listView<Item>(
  combobox: ComboboxController<Item>,
  labelOf: (item: Item) => string,
  name: string,
): TemplateResult {
  const { items, expanded, state } = combobox;
  const shown = expanded ? items : [];
  return html`<div
    role="listbox"
    id="list"
    part="list"
    tabindex="-1"
    aria-label=${name}
    ?hidden=${!expanded}
    @click=${combobox.onListClick}
    @mousedown=${combobox.keepFocus}
  >
    ${shown.map((item, index) => optionView(labelOf(item), index, state.active, shown.length))}
  </div>`;
}

/** The field with its label, hint, buttons, and the list under it. */
export function comboboxView<Item>(
  combobox: ComboboxController<Item>,
  labelOf: (item: Item) => string,
  sentences: ComboboxSentences,
  { disabled, required }: FieldStates,
): TemplateResult {
  const { state, expanded } = combobox;
  const nothingFound = state.open && !expanded;
  return html`<div class="combobox" part="field" @focusout=${combobox.onFocusout}>
    <label for="input" part="label">${sentences.label}</label>
    <div class="row">
      <input
        id="input"
        part="input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${expanded}
        aria-controls="list"
        aria-activedescendant=${expanded && state.active >= 0 ? `option-${String(state.active)}` : nothing}
        aria-describedby="hint"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        ?disabled=${disabled}
        ?required=${required}
        .value=${state.text}
        @input=${combobox.onInput}
        @compositionend=${combobox.onInput}
        @keydown=${combobox.onKeydown}
      />
      <button
        type="button"
        part="clear"
        tabindex="-1"
        aria-label=${sentences.clear}
        ?hidden=${state.text === ''}
        ?disabled=${disabled}
        @mousedown=${combobox.keepFocus}
        @click=${combobox.onClear}
      >
        ${cross}
      </button>
      <button
        type="button"
        part="toggle"
        tabindex="-1"
        aria-label=${sentences.showAll}
        aria-expanded=${expanded}
        aria-controls="list"
        ?disabled=${disabled}
        @mousedown=${combobox.keepFocus}
        @click=${combobox.onToggle}
      >
        ${chevron}
      </button>
    </div>
    ${listView(combobox, labelOf, sentences.suggestions)}
    <p class="nothing" part="no-suggestion" ?hidden=${!nothingFound}>
      ${nothingFound ? sentences.noSuggestion(state.text.trim()) : nothing}
    </p>
    <p id="hint" class="hint" part="hint">${sentences.hint}</p>
  </div>`;
}
