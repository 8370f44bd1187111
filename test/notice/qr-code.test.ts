import { expect } from '@open-wc/testing';
import { qrCode } from '../../src/notice/qr-code.ts';

describe('qrCode', () => {
  it('P5 => four modules of nothing around the code on every side, without which few cameras find it', () => {
    const svg = qrCode(document, 'https://wohnen.musterstadt.example/?ortsteil=heide');
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
});
