import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { DirectoryErrorEvent, DirectoryLoadEvent, DistrictChangeEvent, KobbFinder } from '../src/index.ts';

describe('the module for bundlers', () => {
  it('exports the class of the element and of its events', () => {
    expect(document.createElement('kobb-finder')).to.be.instanceOf(KobbFinder);
    const events = [
      new DistrictChangeEvent(null, null),
      new DirectoryErrorEvent([]),
      Reflect.construct(DirectoryLoadEvent, [null]) as DirectoryLoadEvent,
    ];
    expect(events.map(({ type }) => type)).to.deep.equal([
      'district-change',
      'directory-error',
      'directory-load',
    ]);
  });
});
