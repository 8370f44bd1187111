import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { fieldOf, mountFinder } from '../fixtures/finder.ts';
import { type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

const toLowerCase = Reflect.get<StringConstructor['prototype'], 'toLowerCase'>(
  String.prototype,
  'toLowerCase',
);

describe('readiness', () => {
  /** How often all names were folded at once. */
  let readings = 0;
  beforeEach(() => {
    readings = 0;
    String.prototype.toLowerCase = function (this: string) {
      if (this.includes('\nUnterstadt\n')) readings++;
      return toLowerCase.call(this);
    };
  });
  afterEach(() => {
    String.prototype.toLowerCase = toLowerCase;
  });

  it('F6 reads no name before somebody enters the field, and then all of them, without a letter typed', async () => {
    const finder = await mountFinder();
    await nextFrame();
    await aTimeout(0);
    expect(readings).to.equal(0);
    fieldOf(finder).focus();
    await until(() => readings > 0, 'nothing was made ready');
  });

  it('F6 reads no name for a card that the page shows, in a form that asks for a choice or not', async () => {
    for (const required of [false, true]) {
      const finder = await mountFinder({ district: 'heide', required });
      await nextFrame();
      finder.remove();
    }
    expect(readings).to.equal(0);
  });

  it('F6 reads the names once, however often the field is entered and whatever is typed', async () => {
    const finder = await mountFinder();
    await type(finder, 'unter');
    fieldOf(finder).blur();
    fieldOf(finder).focus();
    await until(() => readings > 0, 'nothing was made ready');
    await type(finder, 'stdat');
    await aTimeout(0);
    expect(readings).to.equal(1);
  });
});
