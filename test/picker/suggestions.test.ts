import { expect } from '@open-wc/testing';
import { misspell } from '../fixtures/misspell.ts';
import { pick, seeded } from '../fixtures/random.ts';
import coded from '../../data/jena/streets.generated.ts';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { bundledStreets } from '../../src/bundled-streets.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { decodeStreets } from '../../src/lookup/decode-streets.ts';
import type { StreetTable } from '../../src/lookup/street-table.ts';
import { createSuggestions } from '../../src/picker/suggestions.ts';

const source = createSuggestions(bundledDirectory, bundledStreets, de);

describe('createSuggestions', () => {
  const firsts: [typed: string, label: string][] = [
    ['winzerla', 'Winzerla'],
    ['07745 Winzerla', 'Winzerla'],
    ['Winzerla 07745', 'Winzerla'],
    ['07751 Maua', 'Maua'],
    ['OT Maua', 'Maua'],
    ['Ortsteil Maua', 'Maua'],
    ['Jena-Burgau', 'Burgau'],
    ['Jena, Zwätzen', 'Zwätzen'],
    ['07743 Jena', '07743 – Jena-Nord'],
    ['Karl-Marx-Allee 3, Neulobeda', 'Karl-Marx-Allee 3 – Neulobeda'],
    ['Neulobeda, Karl-Marx-Allee 3', 'Karl-Marx-Allee 3 – Neulobeda'],
    ['Neulobeda, Karl-Marx-Alee', 'Neulobeda'],
    ['07747 Jena, Stadtrodaer Straße 105', 'Stadtrodaer Straße 105 – Neulobeda'],
    ['Stadtrodaer Straße 105 Jena-Lobeda', 'Stadtrodaer Straße 105 – Neulobeda'],
    ['Rudolstädter Straße 31-37', de.askHouseNumber('Rudolstädter Straße')],
    ['Jena East', 'Jena East – Wenigenjena'],
  ];
  for (const [typed, label] of firsts) {
    it(`F1 ${typed} => ${label}`, () => {
      expect(source.suggest(typed)[0]?.label).to.equal(label);
    });
  }

  const exact: [typed: string, labels: string[]][] = [
    ['Mühlenstraße', [de.askHouseNumber('Mühlenstraße'), 'Mühlenstraße 1–73, 2–36 – Jena-Süd']],
    ['Ost', ['Jena-Ost – Wenigenjena', 'Lobeda-Ost – Neulobeda']],
    ['West', ['Jena-West', 'Lobeda-West – Neulobeda']],
    ['Zentrum', ['Jena-Zentrum']],
  ];
  for (const [typed, labels] of exact) {
    it(`F2 ${typed} => ${labels.join(', then ')}`, () => {
      const found = source.suggest(typed).map(({ label }) => label);
      expect(found.slice(0, labels.length)).to.deep.equal(labels);
    });
  }

  const addresses: [typed: string, label: string][] = [
    ['D-07745', '07745 – Ammerbach'],
    ['d 07743 Jena', '07743 – Jena-Nord'],
    ['Thomas-Mann-Straße 15, D-07743 Jena', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Thomas-Mann-Straße 15, D 07743 Jena', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Thomas-Mann-Straße 15 c/o Müller', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Thomas-Mann-Straße 15, c/o Müller, 07743 Jena', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Thomas-Mann-Straße 15 b. Schmidt', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Thomas-Mann-Straße 15 u. 34', de.askHouseNumber('Thomas-Mann-Straße')],
    ['Thomas-Mann-Straße 15 bis 33', de.askHouseNumber('Thomas-Mann-Straße')],
    ['Mühlenstraße 36 und 38', de.askHouseNumber('Mühlenstraße')],
    ['Stadtrodaer Straße 1-61', de.unknownHouseNumber('Stadtrodaer Straße 1–61')],
    ['Wiesenstraße Zwätzen', de.askHouseNumber('Wiesenstraße')],
    ['Karl-Marx-Allee Lobeda-West', 'Karl-Marx-Allee – Neulobeda'],
    ['Winzerla Max-Steenbeck-Straße 5', 'Max-Steenbeck-Straße 5 – Winzerla'],
    ['Mühlenstraße Haus 93', 'Mühlenstraße 93 – Lichtenhain'],
    ['Jena-Wst', 'Meinten Sie Jena-West?'],
    ['jena-sd', 'Meinten Sie Jena-Süd?'],
    ['jena-nrod', 'Meinten Sie Jena-Nord?'],
  ];
  for (const [typed, label] of addresses) {
    it(`F7 ${typed} => ${label}`, () => {
      expect(source.suggest(typed)[0]?.label).to.equal(label);
    });
  }

  const within: [typed: string, label: string][] = [
    ['Erika Muster Thomas-Mann-Straße 15', 'Meinten Sie Thomas-Mann-Straße 15 – Jena-Zentrum?'],
    ['Erika Muster, Thomas-Mann-Straße 15', 'Thomas-Mann-Straße 15 – Jena-Zentrum'],
    ['Kleine Lutherstraße', 'Meinten Sie Lutherstraße – Jena-West?'],
  ];
  for (const [typed, label] of within) {
    it(`F9 ${typed} => ${label}`, () => {
      expect(source.suggest(typed)[0]?.label).to.equal(label);
    });
  }

  it('F8 takes the city off where it is a word, not off the beginning of one', () => {
    const labels = source.suggest('Familie Muster, Jenaer Straße 7').map(({ text }) => text);
    expect(labels.filter((text) => !text.startsWith('Jenaer Straße'))).to.deep.equal([]);
    expect(labels).not.to.have.length(0);
  });

  it('F6 says the same, whether it was made ready before, by so many steps, or not', () => {
    for (const typed of ['w', 'stadtrodaer str 105', 'Zwätzn', 'Lagne Straße 3', '07745']) {
      for (let steps = 0; steps <= source.preparation.length; steps++) {
        const fresh = createSuggestions(bundledDirectory, () => decodeStreets(coded), de);
        for (const prepare of fresh.preparation.slice(0, steps)) prepare();
        expect(fresh.suggest(typed), `${typed} after ${String(steps)} steps`).to.deep.equal(
          source.suggest(typed),
        );
      }
    }
  });

  it('F6 reads no street before the first step', () => {
    let tables = 0;
    const tableOf = (): StreetTable => {
      tables++;
      return bundledStreets();
    };
    const fresh = createSuggestions(bundledDirectory, tableOf, de);
    expect(tables).to.equal(0);
    for (const prepare of fresh.preparation) prepare();
    fresh.suggest('w');
    expect(tables).to.equal(1);
  });

  it('F4 puts the right street first for at least 98 % of one-edit misspellings', () => {
    const random = seeded(2025);
    const { streets } = bundledStreets();
    const wrong = Array.from({ length: 1000 }, () => pick(streets, random)).flatMap(({ name }) => {
      const typed = misspell(name, random);
      return source.suggest(typed)[0]?.text.trim() === name ? [] : [typed];
    });
    expect(wrong.length, wrong.join(', ')).to.be.at.most(20);
  });

  it('F7 asks for the house number of a street that a district has in part which the list leaves out', () => {
    const districts = bundledDirectory.districts.filter(({ id }) => id !== 'lichtenhain');
    const partial = createSuggestions({ ...bundledDirectory, districts }, bundledStreets, de);
    const labels = (typed: string): string[] => partial.suggest(typed).map(({ label }) => label);
    expect(labels('Mühlenstraße')).to.include(de.askHouseNumber('Mühlenstraße'));
    expect(labels('Mühlenstraße 93')).to.deep.equal([]);
  });

  const resolved: [typed: string, text: string | undefined][] = [
    ['Winzerla', 'Winzerla'],
    ['winz', undefined],
    ['Lobeda', undefined],
    ['Stadtrodaer Straße', undefined],
    ['stadtrodaer str 105', 'Stadtrodaer Straße 105'],
    ['jena-wst', undefined],
    ['07745', undefined],
    ['', undefined],
  ];
  for (const [typed, text] of resolved) {
    it(`K5 Enter on "${typed}" => ${text ?? 'nothing'}`, () => {
      expect(source.resolve(typed)?.text).to.equal(text);
    });
  }
});
