/** An interval of ISO 8601 in UTC. */
export function asInterval(start: Date, end: Date): string {
  return `${start.toISOString()}/${end.toISOString()}`;
}
