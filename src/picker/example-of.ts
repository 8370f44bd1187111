import type { DirectoryInUse } from '../directory/directory.ts';

/**
 * The name of a district that shows what to type: one with officers, if there is any, best a single word after which its area is
 * named, as people know it then. Empty where there is no district.
 */
export function exampleOf({ areas, districts }: Pick<DirectoryInUse, 'areas' | 'districts'>): string {
  const areaNames = new Map(areas.map(({ id, name }) => [id, Object.values(name).join()]));
  const staffed = districts.filter(({ area }) => area);
  const words = staffed.filter(({ name }) => /^\p{L}+$/u.test(name));
  const namesakes = words.filter(({ area, name }) => areaNames.get(area ?? '')?.includes(name));
  const [example] = [...namesakes, ...words, ...staffed, ...districts];
  return example?.name ?? '';
}
