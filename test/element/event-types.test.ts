import { expect } from '@open-wc/testing';
import type { DistrictChangeEvent } from '../../src/events.ts';
import { inside, mountFinder, optionOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

it('E25 events are typed on the element, the document and the window', async () => {
  const finder = await mountFinder();
  const names: (string | undefined)[] = [];
  const note = ({ district }: DistrictChangeEvent): void => void names.push(district?.name);
  finder.addEventListener('district-change', note, { once: true });
  document.addEventListener('district-change', note, { once: true });
  window.addEventListener('district-change', note, { once: true });
  inside(finder, '[part~=toggle]').click();
  await finder.updateComplete;
  const { name } = musterstadt.districts[0]!;
  optionOf(finder, name).click();
  expect(names).to.deep.equal([name, name, name]);
});
