/**
 * Sets a query parameter of an address, or takes it away for `null`. All else stays as it is written there, letter by
 * letter, where `URLSearchParams` would write it anew.
 */
export function setParameter(url: URL, name: string, value: string | null): void {
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !new URLSearchParams(pair).has(name));
  if (value !== null) pairs.push(new URLSearchParams([[name, value]]).toString());
  url.search = pairs.join('&');
}
