import type { Diagnosis } from './diagnose.ts';
import { panelStyles } from './doctor-panel.styles.ts';
import { panelWords, type DoctorLanguage } from './panel-words.ts';

/** What the buttons of the panel do. */
export interface PanelActions {
  readonly again: () => void;
  readonly switchLanguage: () => void;
  readonly close: () => void;
}

function make(name: string, text = '', ...children: Node[]): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...children);
  return element;
}

/** One finding in lines: its level and what is so, and what helps. */
function linesOf(diagnosis: Diagnosis, isOneOfMany: boolean, language: DoctorLanguage): string[] {
  const words = panelWords[language];
  const { what, advice } = diagnosis[language];
  const about = isOneOfMany && diagnosis.finder !== null ? `, ${words.finder(diagnosis.finder)}` : '';
  return [
    `${words.levels[diagnosis.level]}${about}: ${what}`,
    ...(advice ? [`${words.advice}: ${advice}`] : []),
  ];
}

function summaryOf(diagnoses: readonly Diagnosis[], language: DoctorLanguage): string {
  const count = (level: string): number => diagnoses.filter((each) => each.level === level).length;
  return panelWords[language].summary(count('error'), count('warning'));
}

function linesOfAll(diagnoses: readonly Diagnosis[], language: DoctorLanguage): (readonly string[])[] {
  const isOneOfMany = diagnoses.some(({ finder }) => (finder ?? 0) > 1);
  return diagnoses.map((each) => linesOf(each, isOneOfMany, language));
}

function button(text: string, act: (pressed: HTMLElement) => void): HTMLElement {
  const element = make('button', text);
  element.setAttribute('type', 'button');
  element.addEventListener('click', () => {
    act(element);
  });
  return element;
}

function buttons(text: string, language: DoctorLanguage, actions: PanelActions): HTMLElement {
  const words = panelWords[language];
  const copy = async (pressed: HTMLElement): Promise<void> => {
    await navigator.clipboard.writeText(text);
    pressed.textContent = words.copied;
  };
  const row = make(
    'div',
    '',
    button(words.again, actions.again),
    // Without the permission the text stands there to be marked.
    button(words.copy, (pressed) => void copy(pressed).catch(() => undefined)),
    button(words.switch, actions.switchLanguage),
    button(words.close, actions.close),
  );
  row.className = 'buttons';
  return row;
}

/** Shows the findings in a root of their own: a region with a heading that has the focus, and buttons below. */
export function renderPanel(
  root: ShadowRoot,
  diagnoses: readonly Diagnosis[],
  language: DoctorLanguage,
  actions: PanelActions,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const summary = summaryOf(diagnoses, language);
  const all = linesOfAll(diagnoses, language);
  const items = all.map((lines, at) => {
    const item = make('li', '', ...lines.map((line) => make('p', line)));
    item.className = diagnoses[at]?.level ?? '';
    return item;
  });
  const heading = make('h2', panelWords[language].title);
  heading.id = 'title';
  heading.tabIndex = -1;
  const text = [summary, ...all.map((lines) => lines.join('\n'))].join('\n\n');
  const panel = make('section', '', heading, make('p', summary), make('ul', '', ...items));
  panel.append(buttons(text, language, actions));
  panel.lang = language;
  panel.setAttribute('aria-labelledby', heading.id);
  root.replaceChildren(panel);
  heading.focus();
}
