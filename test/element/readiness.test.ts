import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { fieldOf, mountFinder } from '../fixtures/finder.ts';
import { type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

const normalize = Reflect.get<StringConstructor['prototype'], 'normalize'>(String.prototype, 'normalize');

describe('readiness', () => {
  /** How often all names were folded at once. */
  let readings = 0;
  beforeEach(() => {
    readings = 0;
    String.prototype.normalize = function (this: string, form?: string) {
      if (form === 'NFKD' && this.includes('\nUnterstadt\n')) readings++;
      return normalize.call(this, form);
    };
  });
  afterEach(() => {
    String.prototype.normalize = normalize;
  });

  it('F6 reads no name before somebody enters the field, and then all of them, without a letter typed', async () => {
    const finder = await mountFinder();
    await nextFrame();
    await aTimeout(0);
    expect(readings).to.equal(0);
    fieldOf(finder).focus();
    await until(() => readings > 0, 'nothing was made ready');
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
