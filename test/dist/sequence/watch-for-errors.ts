/** Collects what is thrown, rejected or written on the console; warnings of the finder are its right. */
export function watchForErrors(): { errors: readonly string[]; stop: () => void } {
  const errors: string[] = [];
  const { warn, error } = console;
  const watch = new AbortController();
  const note = (...parts: unknown[]): void => {
    errors.push(parts.map(String).join(' '));
  };
  console.error = note;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith('<kobb-finder>: ')) note(...parts);
  };
  window.addEventListener(
    'error',
    ({ message }) => {
      note(message);
    },
    watch,
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => {
      note(reason);
    },
    watch,
  );
  return {
    errors,
    stop() {
      watch.abort();
      Object.assign(console, { warn, error });
    },
  };
}
