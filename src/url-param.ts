/** The value of a query parameter of the page, or `null`. */
export function readUrlParam(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Sets or removes a query parameter of the page without a new entry in the history; all else in the address stays. */
export function writeUrlParam(name: string, value: string | null): void {
  if (readUrlParam(name) === value) return;
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages without an address of their own (about:srcdoc, sandboxed frames) may not change it.
  }
}
