import type { EnginePage } from './engine-page.ts';
import type { WebDriverSession } from './webdriver-session.ts';

/** Keys that write nothing, in WebDriver's private letters. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};

function codeOf(key: string): string {
  const code = keyCodes[key] ?? key;
  if ([...code].length !== 1) throw new Error(`No such key: ${key}`);
  return code;
}

function down(key: string): object {
  return { type: 'keyDown', value: codeOf(key) };
}

function up(key: string): object {
  return { type: 'keyUp', value: codeOf(key) };
}

/** A keyboard whose keys are named as puppeteer names them. */
export function webDriverKeyboard(session: WebDriverSession): EnginePage['keyboard'] {
  const act = async (actions: object[]): Promise<void> => {
    await session.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    type: (text) => act([...text].flatMap((letter) => [down(letter), up(letter)])),
    press: (key) => act([down(key), up(key)]),
    down: (key) => act([down(key)]),
    up: (key) => act([up(key)]),
  };
}
