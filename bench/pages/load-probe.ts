/** What a page tells of its own start, in milliseconds since the first byte of its HTML came. */
export interface LoadRecord {
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
  }
}

/** Runs in a page before anything else and fills `window.loadRecord`; `usable` is what a place holds once it can be used. */
export function probeLoad(usable: string): void {
  const record: LoadRecord = { usable: NaN, card: NaN, shift: 0, longTasks: [] };
  window.loadRecord = record;
  const has = (selector: string): boolean => {
    const places = document.readyState === 'loading' ? [] : [...document.querySelectorAll('.place')];
    const isIn = (place: Element): boolean =>
      [place, place.firstElementChild?.shadowRoot].some((root) => root?.querySelector(selector));
    return places.length > 0 && places.every(isIn);
  };
  const now = (): number => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (navigation?.responseStart ?? 0);
  };
  const wanted = { usable, card: '.card, [part=card]' };
  const look = (): void => {
    for (const key of ['usable', 'card'] as const) {
      if (!Number.isNaN(record[key]) || !has(wanted[key])) continue;
      record[key] = 0;
      // A message that is posted in a frame arrives once the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (record[key] = now());
      port2.postMessage(null);
    }
    const awaited = location.search.includes('withCard') ? record.card : record.usable;
    if (Number.isNaN(awaited)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      record.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    record.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}
