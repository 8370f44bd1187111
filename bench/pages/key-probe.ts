/** What a page tells of the key pressed last. */
export interface KeyRecord {
  /** When the key was pressed, on the page's clock; 0 before the first one. */
  pressed: number;
  /** When the frame was painted that shows what the key has changed last; 0 until then. */
  painted: number;
  /** Changes that have not been painted yet. */
  pending: number;
}

declare global {
  interface Window {
    keyRecord?: KeyRecord;
  }
}

/** Watches key presses and what they change in the first place of the page; what is said to screen readers is left out. */
export function probeKeys(): void {
  const record: KeyRecord = { pressed: 0, painted: 0, pending: 0 };
  window.keyRecord = record;
  const notePaint = (): void => {
    const { pressed } = record;
    record.pending++;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        record.pending--;
        if (pressed === record.pressed) record.painted = performance.now();
      };
      port2.postMessage(null);
    });
  };
  addEventListener(
    'keydown',
    (event) => {
      record.pressed = event.timeStamp;
      record.painted = 0;
    },
    true,
  );
  addEventListener('input', notePaint, true);
  const place = document.querySelector('.place');
  const observer = new MutationObserver((changes) => {
    const isSeen = ({ target }: MutationRecord): boolean => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('[role=status], [aria-live]');
    };
    if (changes.some(isSeen)) notePaint();
  });
  for (const root of [place, place?.firstElementChild?.shadowRoot]) {
    if (root)
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}
