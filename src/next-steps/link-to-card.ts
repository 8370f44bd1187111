import { languageParam, setParameter } from '../page-parameter.ts';
import { publicAddress } from './public-address.ts';

/**
 * The public address of the page with the district in its parameter `urlParam`, and with the language beside it where
 * the page would not show the card in that; `otherwise` where the page has no such parameter or no address.
 */
export function linkToCard(
  district: string,
  urlParam: string | null,
  language: string | null,
  otherwise: string,
): string {
  const url = urlParam && publicAddress();
  if (!url || !urlParam) return otherwise;
  setParameter(url, urlParam, district);
  setParameter(url, languageParam(urlParam), language);
  return url.href;
}
