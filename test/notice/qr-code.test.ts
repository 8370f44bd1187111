import { expect } from '@open-wc/testing';
import { qrCode } from '../../src/notice/qr-code.ts';

describe('qrCode', () => {
  it('P5 => four modules of nothing around the code on every side, without which few cameras find it', () => {
    const svg = qrCode(document, 'https://wohnen.musterstadt.example/?ortsteil=heide');
    if (!svg) throw new TypeError('no code');
    document.body.append(svg);
    const frame = svg.viewBox.baseVal;
    const code = svg.querySelector('path')?.getBBox() ?? frame;
    svg.remove();
    expect([
      code.x - frame.x,
      code.y - frame.y,
      frame.x + frame.width - code.x - code.width,
      frame.y + frame.height - code.y - code.height,
    ]).to.deep.equal([4, 4, 4, 4]);
    expect(code.width).to.be.above(20);
  });

  it('P5 => modules of at least two thirds of a millimetre on a sheet that shows them 52 mm wide, or no code', () => {
    for (const length of [20, 100, 330]) {
      const { width = Infinity } = qrCode(document, 'a'.repeat(length))?.viewBox.baseVal ?? {};
      expect(52 / width, String(length)).to.be.at.least(0.66);
    }
    for (const length of [331, 2331, 2332, 100_000]) {
      expect(qrCode(document, 'a'.repeat(length)), String(length)).to.equal(null);
    }
  });
});
