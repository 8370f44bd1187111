import { expect } from '@open-wc/testing';
import type { Directory } from '../../src/directory/directory.ts';
import { newer, setStage, type Stage } from '../fixtures/loading-stage.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const other: Directory = { ...musterstadt, city: { id: 'anderswo', name: 'Anderswo' } };

describe('the emergency number of DirectoryController', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = setStage();
  });
  afterEach(() => {
    stage.strike();
  });

  const numbers: [what: string, file: unknown, number: string][] = [
    ['refused, its number readable', { ...other, emergency: '117', areas: [] }, '117'],
    ['refused for its number', { ...other, emergency: 'Notruf' }, '112'],
    ['refused, without a number', { ...other, emergency: undefined }, '112'],
    ['refused, no object', [], '112'],
    ['refused, nothing in it', null, '112'],
    ['sound', { ...other, emergency: '117' }, '117'],
    ['refused, of the bundled city', { ...newer, areas: [] }, '110'],
  ];
  for (const [what, file, number] of numbers) {
    it(`E10 a file from an address, ${what} => 112 while it is on its way, then ${number}`, async () => {
      const { controller } = stage;
      controller.follow(null, '/anderswo.json');
      expect(controller.emergency).to.equal('112');
      await stage.answer(0, file);
      expect(controller.emergency).to.equal(number);
    });

    if (file)
      it(`E10 a directory handed over, ${what} => ${number}`, () => {
        const { controller } = stage;
        controller.follow(file, null);
        expect(controller.emergency).to.equal(number);
      });
  }

  it('E10 the number of a refused file is forgotten with it', () => {
    const { controller } = stage;
    controller.follow({ ...other, emergency: '117', areas: [] }, null);
    controller.follow(null, '/drittstadt.json');
    expect(controller.emergency).to.equal('112');
    controller.follow(null, null);
    expect(controller.emergency).to.equal('110');
  });
});
