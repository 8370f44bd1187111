/** What a page is told when it is seen again: after another tab, the back/forward cache, being frozen, or sleep. */
const wakings = ['visibilitychange', 'pageshow', 'resume'];

/** Calls `act` each time that the page is seen again, whatever its timers slept through, until the signal is aborted. */
export function onWaking(act: () => void, signal: AbortSignal): void {
  const wake = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  // On the way down, since not all of them bubble.
  for (const waking of wakings) window.addEventListener(waking, wake, { capture: true, signal });
}
