import type { EnginePage } from './engine-page.ts';
import type { WebDriverSession } from './webdriver-session.ts';

const buttons = { left: 0, middle: 1, right: 2 } as const;

/** A mouse on the page, in CSS pixels from its upper left corner. */
export function webDriverMouse(session: WebDriverSession): EnginePage['mouse'] {
  const act = async (...actions: object[]): Promise<void> => {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await session.send('actions', { actions: [mouse] });
  };
  const move = (x: number, y: number): object => ({ type: 'pointerMove', x, y, duration: 0 });
  const down = (button: keyof typeof buttons = 'left'): object => ({
    type: 'pointerDown',
    button: buttons[button],
  });
  const up = (button: keyof typeof buttons = 'left'): object => ({
    type: 'pointerUp',
    button: buttons[button],
  });
  return {
    move: (x, y) => act(move(x, y)),
    click: (x, y, { button } = {}) => act(move(x, y), down(button), up(button)),
    down: ({ button } = {}) => act(down(button)),
    up: ({ button } = {}) => act(up(button)),
    reset: () => act(up('left'), up('middle'), up('right'), move(0, 0)),
  };
}
