import { expect } from '@open-wc/testing';
import type { DirectoryErrorEvent } from '../../src/events.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { allInside, cardHeadingOf, inside, textOf } from '../fixtures/finder-parts.ts';
import { recordPage } from '../fixtures/harm.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

function throwing(name: string): object {
  return Object.defineProperty({ ...musterstadt }, name, {
    enumerable: true,
    get() {
      throw new TypeError('the page has torn it down');
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const unreadable: readonly [what: string, directory: object][] = [
  ['a revoked proxy', revoked()],
  ['one whose city is a revoked proxy', { ...musterstadt, city: revoked() }],
  ['one whose list of districts is a revoked proxy', { ...musterstadt, districts: revoked() }],
  ['one whose city throws when it is read', throwing('city')],
  ['one whose emergency number throws when it is read', throwing('emergency')],
  ['one whose languages throw when they are read', throwing('languages')],
  ['one that throws a revoked proxy', new Proxy({}, { get: () => { throw revoked() as Error; } })], // prettier-ignore
];

describe('directories that throw when they are read', () => {
  for (const [what, directory] of unreadable) {
    it(`E23 ${what}: an event, one warning, no thrown error, and the next directory is used`, async () => {
      const page = recordPage();
      try {
        const finder = await mountBuilt();
        const codes: string[] = [];
        finder.addEventListener('directory-error', ({ problems }: DirectoryErrorEvent) => {
          codes.push(...problems.map(({ code }) => code));
        });
        finder.directory = directory as never;
        await finder.updateComplete;
        await finder.updateComplete;
        expect(codes).to.deep.equal(['unreadable']);
        expect(page.said).to.have.lengthOf(1);
        expect(page.said[0]).to.include('cannot be read');
        expect(page.faults).to.deep.equal([]);
        expect(allInside(finder, '[part~=failure]')).to.have.lengthOf(1);
        expect(textOf(inside(finder, '[part~=emergency]'))).to.match(/11[02]/);
        Object.assign(finder, { directory: musterstadt, district: musterstadt.districts[0]!.id });
        await finder.updateComplete;
        expect(cardHeadingOf(finder)).to.equal(musterstadt.districts[0]!.name);
      } finally {
        page.restore();
      }
    });
  }
});
