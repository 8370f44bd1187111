import { expect } from '@open-wc/testing';
import { version } from '../../src/version.ts';
import { wcagCriteria } from '../fixtures/ibm-audit.ts';

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  return response.ok ? response.text() : '';
}

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
function between(markdown: string, name: string): string {
  return markdown.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
}

describe('docs/accessibility.md', () => {
  let page = '';
  let rows: string[][] = [];
  before(async () => {
    page = await textAt('/docs/accessibility.md');
    rows = between(page, 'criteria')
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  });

  it('S11 has every criterion of WCAG 2.2 at the levels A and AA, and no other', async () => {
    const told = rows.map(([criterion = '', level]) => `${criterion.split(' ')[0] ?? ''} ${level ?? ''}`);
    const known = await wcagCriteria();
    expect(told).to.have.length(55);
    expect([...told].sort()).to.deep.equal([...known].sort());
  });

  it('S11 gives each criterion its number in EN 301 549, if it has one', () => {
    const withoutOne = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
    for (const [criterion = '', , number] of rows) {
      const [own = ''] = criterion.split(' ');
      expect(number, own).to.equal(withoutOne.includes(own) ? '–' : `9.${own}`);
    }
  });

  it('S11 each criterion that applies has a test, and each test is there', async () => {
    for (const [criterion = '', , , how = '', tests = ''] of rows) {
      const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      if (!how.startsWith('Does not apply')) expect(names, criterion).to.not.deep.equal([]);
      for (const name of names) expect(await textAt(`/test/${name}.test.ts`), name).to.match(/\bit\(/);
    }
  });

  it('S11 each promise that it names is one', async () => {
    const promises = await textAt('/docs/behaviour.md');
    const named = new Set(
      page
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => [...line.matchAll(/\b[A-Z]\d{1,2}\b/g)].map(([id]) => id)),
    );
    expect(named.size).to.be.greaterThan(30);
    for (const id of named) expect(promises, id).to.include(`- ${id} `);
  });

  it('S11 the German statement is of this version, and says what nobody has tried', () => {
    const statement = between(page, 'statement').replaceAll(/\n> ?/g, ' ');
    expect(statement).to.include(`Version ${version})`);
    expect(statement).to.include('docs/accessibility.md');
    for (const untried of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack']) expect(statement).to.include(untried);
  });
});
