import { setParameter } from '../page-parameter.ts';

/** The address of the page with the district in its parameter `urlParam`; `otherwise` where the page has none or no address. */
export function linkToCard(district: string, urlParam: string | null, otherwise: string): string {
  const url = new URL(location.href);
  if (!urlParam || !url.protocol.startsWith('http')) return otherwise;
  setParameter(url, urlParam, district);
  return url.href;
}
