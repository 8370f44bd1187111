import { withoutParameters } from '../page-parameter.ts';
import { isOfOneVisit } from './parameters-of-one-visit.ts';

/** A session in the path: `;jsessionid=…` of Java and `/(S(…))` of ASP.NET. */
const sessionsInPath = /;(?:j?session(?:id)?|phpsessid|sid)=[^/;]*|\/\([A-Z]\([^/]*\)\)(?=\/|$)/gi;

/** The address by which the page wants to be known, if it names exactly one, of its own origin. */
function canonicalAddress(): string | null {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const { href = '' } = links[0] ?? {};
  return links.length === 1 && URL.canParse(href) && new URL(href).origin === location.origin ? href : null;
}

/**
 * The address of the page as somebody else can use it: the canonical one where the page has it on its own origin,
 * without fragment, without user name and password, and without what belongs to one visit. `null` where the page has
 * no address.
 */
export function publicAddress(): URL | null {
  if (!location.protocol.startsWith('http')) return null;
  const url = new URL(canonicalAddress() ?? location.href);
  Object.assign(url, { hash: '', username: '', password: '' });
  url.pathname = url.pathname.replaceAll(sessionsInPath, '');
  withoutParameters(url, isOfOneVisit);
  return url;
}
