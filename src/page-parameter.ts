/** The pairs of an address's query that `isKept` says yes to by their names, as they are written there. */
function pairsOf(url: URL, isKept: (name: string) => boolean): string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name] = new URLSearchParams(pair).keys();
      return name !== undefined && isKept(name);
    });
}

/**
 * Sets a query parameter of an address, or takes it away for `null`. All else stays as it is written there, letter by
 * letter, where `URLSearchParams` would write it anew.
 */
export function setParameter(url: URL, name: string, value: string | null): void {
  const pairs = pairsOf(url, (each) => each !== name);
  if (value !== null) pairs.push(new URLSearchParams([[name, value]]).toString());
  url.search = pairs.join('&');
}

/** Takes the query parameters away whose names `isUnwanted` says yes to; all else stays as it is written there. */
export function withoutParameters(url: URL, isUnwanted: (name: string) => boolean): void {
  url.search = pairsOf(url, (name) => !isUnwanted(name)).join('&');
}

/** The parameter beside `urlParam` that holds the language of a card. */
export function languageParam(urlParam: string): string {
  return `${urlParam}-lang`;
}

/** What the address of the page says there; `null` where it says nothing. */
export function linkedLanguage(urlParam: string | null): string | null {
  return urlParam && new URLSearchParams(location.search).get(languageParam(urlParam));
}
