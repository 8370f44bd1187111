import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../../../tools/site/html.ts';

const dangerous = '<b> & "c"';
const absent: string | null = null;

describe('html at build time', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['text', html`<p>${dangerous}</p>`.text, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
    [
      'an attribute',
      html`<p title=${dangerous}>x</p>`.text,
      '<p title="&lt;b&gt; &amp; &quot;c&quot;">x</p>',
    ],
    ['an attribute without a value', html`<p id=${absent} lang=${undefined}>x</p>`.text, '<p>x</p>'],
    ['markup in markup', html`<p>${html`<b>${absent}</b>`}</p>`.text, '<p><b></b></p>'],
    ['a list', html`${['a', html`<br />`, null, 2]}`.text, 'a<br />2'],
    [
      'text that looks like an attribute',
      html`<p>1 + a=${dangerous}</p>`.text,
      '<p>1 + a=&lt;b&gt; &amp; &quot;c&quot;</p>',
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(`${name} => ${expected}`, () => {
      assert.equal(text, expected);
    });
  }
});
