import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeXSettings } from '../../../scripts/engines/x11-settings.ts';

describe('encodeXSettings', () => {
  it('writes names and values in whole words, texts with their length', () => {
    const bytes = encodeXSettings({ 'Net/ThemeName': 'Dark', Count: 3 }, 7);
    const expected = [
      ...[0, 0, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0],
      ...[
        1,
        0,
        13,
        0,
        ...Buffer.from('Net/ThemeName'),
        0,
        0,
        0,
        7,
        0,
        0,
        0,
        4,
        0,
        0,
        0,
        ...Buffer.from('Dark'),
      ],
      ...[0, 0, 5, 0, ...Buffer.from('Count'), 0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0],
    ];
    assert.deepEqual([...bytes], expected);
  });
});
