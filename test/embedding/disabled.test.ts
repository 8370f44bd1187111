import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { mountBuilt } from '../fixtures/built-finder.ts';
import { allInside, fieldOf, focusOf, inside, isListShown } from '../fixtures/finder-parts.ts';
import { press } from '../fixtures/person.ts';

interface InFieldset {
  readonly finder: KobbFinder;
  readonly fieldset: HTMLFieldSetElement;
  readonly valuesSent: () => [string, FormDataEntryValue][];
}

async function mountInFieldset(where = '<kobb-finder></kobb-finder>'): Promise<InFieldset> {
  const finder = await mountBuilt(
    { name: 'ortsteil', district: 'heide' },
    `<form><fieldset>${where}</fieldset></form>`,
  );
  return {
    finder,
    fieldset: finder.closest('fieldset')!,
    valuesSent: () => [...new FormData(finder.form!)],
  };
}

const controls = '[part~=input], [part~=clear], [part~=toggle]';

describe('in a disabled fieldset', () => {
  it('E5 field and buttons are disabled, it has no value, and the call buttons still work', async () => {
    const { finder, fieldset, valuesSent } = await mountInFieldset();
    expect(valuesSent()).to.deep.equal([['ortsteil', 'heide']]);
    fieldset.disabled = true;
    await finder.updateComplete;
    expect(allInside(finder, controls).map((control) => control.matches(':disabled'))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect([finder.matches(':disabled'), valuesSent()]).to.deep.equal([true, []]);
    inside(finder, '[part~=call]').focus();
    expect(focusOf(finder)).to.equal('call');
  });

  it('E5 an open list closes, and no button opens it', async () => {
    const { finder, fieldset } = await mountInFieldset();
    fieldOf(finder).focus();
    await press(finder, 'ArrowDown');
    expect(isListShown(finder)).to.equal(true);
    fieldset.disabled = true;
    await finder.updateComplete;
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
    inside(finder, '[part~=toggle]').click();
    await finder.updateComplete;
    expect(isListShown(finder)).to.equal(false);
  });

  it('E5 enabled again, it is as before', async () => {
    const { finder, fieldset, valuesSent } = await mountInFieldset();
    fieldset.disabled = true;
    await finder.updateComplete;
    fieldset.disabled = false;
    await finder.updateComplete;
    expect([fieldOf(finder).disabled, valuesSent()]).to.deep.equal([false, [['ortsteil', 'heide']]]);
  });

  it('E5 in its first legend it stays enabled, as every control does', async () => {
    const { finder, fieldset } = await mountInFieldset('<legend><kobb-finder></kobb-finder></legend>');
    fieldset.disabled = true;
    await finder.updateComplete;
    expect(fieldOf(finder).disabled).to.equal(false);
  });

  it('E5 the attribute disabled does the same to it alone', async () => {
    const { finder, valuesSent } = await mountInFieldset();
    finder.toggleAttribute('disabled', true);
    await finder.updateComplete;
    expect([fieldOf(finder).disabled, valuesSent()]).to.deep.equal([true, []]);
  });
});
