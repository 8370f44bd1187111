/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {}

/** Reads a whole number from 1. Throws a UsageError that calls it by its name. */
export function natural(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`${name} takes a whole number from 1, not "${text}".`);
  return value;
}

/** What `read` gives; where it throws a UsageError, the process ends with one line and code 2. */
export function readOrExit<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}
