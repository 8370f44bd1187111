/** What a page tells of its own start, in milliseconds since the first byte of its HTML came, but for `firstByte`. */
export interface LoadRecord {
  /** When that byte came, in milliseconds since the page was asked for. */
  firstByte: number;
  /** Every field was there and painted. */
  usable: number;
  /** Every card was there and painted; NaN where none came. */
  card: number;
  /** The sum of all layout shifts, as https://web.dev/articles/cls counts them, without the grouping in windows. */
  shift: number;
  /** The milliseconds of all tasks beyond 50 ms, and of the longest. */
  longTasks: number[];
}

declare global {
  interface Window {
    loadRecord?: LoadRecord;
    /** Tells the bench what has been painted. */
    tellPainted?: (what: string) => void;
  }
}

/**
 * Runs in a page before anything else and fills `window.loadRecord`; `usable` is what a place holds once it can be used. Shifts and
 * long tasks are noted only where it `observes`.
 */
export function probeLoad(usable: string, observes: boolean): void {
  const record: LoadRecord = { firstByte: NaN, usable: NaN, card: NaN, shift: 0, longTasks: [] };
  window.loadRecord = record;
  const has = (selector: string): boolean => {
    const places = document.readyState === 'loading' ? [] : [...document.querySelectorAll('.place')];
    const isIn = (place: Element): boolean =>
      [place, place.firstElementChild?.shadowRoot].some((root) => root?.querySelector(selector));
    return places.length > 0 && places.every(isIn);
  };
  const now = (): number => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    record.firstByte = navigation?.responseStart ?? 0;
    return performance.now() - record.firstByte;
  };
  const wanted = { usable, card: '.card, [part=card]' };
  const look = (): void => {
    for (const key of ['usable', 'card'] as const) {
      if (!Number.isNaN(record[key]) || !has(wanted[key])) continue;
      record[key] = 0;
      // A message that is posted in a frame arrives once the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        record[key] = now();
        window.tellPainted?.(key);
      };
      port2.postMessage(null);
    }
    const awaited = location.search.includes('withCard') ? record.card : record.usable;
    if (Number.isNaN(awaited)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (!observes) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      record.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    record.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}
