import type { District } from '../directory/directory.ts';
import { fold } from './fold.ts';
import { joined } from './name-index.ts';

/**
 * The district of that id, or else of that name, or else of that alias, in any spelling that the search takes for the
 * same; `undefined` where there is none, or where several of the name are of different areas.
 */
export function districtNamed(text: string, districts: readonly District[]): District | undefined {
  const ofId = districts.find(({ id }) => id === text);
  const letters = joined(fold(text));
  if (ofId || !letters) return ofId;
  const isMeant = (name: string): boolean => joined(fold(name)) === letters;
  const ofName = districts.filter(({ name }) => isMeant(name));
  const meant = ofName.length > 0 ? ofName : districts.filter(({ aliases }) => aliases?.some(isMeant));
  const [first] = meant;
  return meant.every(({ area }) => area === first?.area) ? first : undefined;
}
