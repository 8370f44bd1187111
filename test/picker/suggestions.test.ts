import { expect } from '@open-wc/testing';
import { bundledDirectory } from '../../src/bundled-directory.ts';
import { bundledStreets } from '../../src/bundled-streets.ts';
import { de } from '../../src/i18n/de.ts';
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
    ['Neulobeda, Karl-Marx-Allee 3', 'Neulobeda'],
    ['07747 Jena, Stadtrodaer Straße 105', 'Stadtrodaer Straße 105 – Neulobeda'],
    ['Stadtrodaer Straße 105 Jena-Lobeda', 'Stadtrodaer Straße 105 – Neulobeda'],
    ['Rudolstädter Straße 31-37', 'Rudolstädter Straße: bitte Hausnummer ergänzen'],
  ];
  for (const [typed, label] of firsts) {
    it(`F1 ${typed} => ${label}`, () => {
      expect(source.suggest(typed)[0]?.label).to.equal(label);
    });
  }

  const resolved: [typed: string, text: string | undefined][] = [
    ['Winzerla', 'Winzerla'],
    ['winz', undefined],
    ['Lobeda', undefined],
    ['Stadtrodaer Straße', undefined],
    ['stadtrodaer str 105', 'Stadtrodaer Straße 105'],
    ['07745', undefined],
    ['', undefined],
  ];
  for (const [typed, text] of resolved) {
    it(`K5 Enter on "${typed}" => ${text ?? 'nothing'}`, () => {
      expect(source.resolve(typed)?.text).to.equal(text);
    });
  }
});
