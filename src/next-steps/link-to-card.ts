import { setParameter } from '../page-parameter.ts';
import { publicAddress } from './public-address.ts';

/** The public address of the page with the district in its parameter `urlParam`; `otherwise` where the page has none or no address. */
export function linkToCard(district: string, urlParam: string | null, otherwise: string): string {
  const url = urlParam && publicAddress();
  if (!url || !urlParam) return otherwise;
  setParameter(url, urlParam, district);
  return url.href;
}
