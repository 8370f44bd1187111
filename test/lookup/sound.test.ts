import { expect } from '@open-wc/testing';
import { sound } from '../../src/lookup/sound.ts';

const alike: [string, string][] = [
  ['lobeda', 'lobeta'],
  ['lobstedt', 'lobstett'],
  ['zwatzen', 'zwazen'],
  ['winzerla', 'wintzerla'],
  ['ziegenhain', 'zigenhain'],
  ['lichtenhain', 'lichtenain'],
  ['kunitz', 'kuhnitz'],
  ['burgau', 'purkau'],
  ['ilmnitz', 'ylmnitz'],
  ['vierzehnheiligen', 'firzeneiligen'],
  ['drackendorf', 'drakendorf'],
  ['laasan', 'lassann'],
  ['remderoda', 'rehmderoda'],
  ['zwätzen', 'zwaetzen'],
  ['zwätzen', 'zwetzen'],
  ['göschwitz', 'goeschwitz'],
  ['göschwitz', 'geschwitz'],
  ['löbstedt', 'lebstett'],
  ['lützeroda', 'luetzeroda'],
  ['lützeroda', 'litzeroda'],
  ['ziegenhain', 'ziegenhein'],
  ['leutra', 'loitra'],
  ['häuser', 'heuser'],
  ['cospeda', 'kospeda'],
  ['fuchslöcher', 'fukslecher'],
  ['quergasse', 'kwergasse'],
  ['philosophenweg', 'filosofenweg'],
];

const apart: [string, string][] = [
  ['lichtenhain', 'lictenain'],
  ['maua', 'mara'],
  ['wogau', 'bogau'],
  ['hain', 'ain'],
  ['neue', 'nei'],
  ['bauer', 'bair'],
];

describe('sound', () => {
  for (const [one, other] of alike) {
    it(`${one}, ${other} => alike`, () => {
      expect(sound(one)).to.equal(sound(other));
    });
  }
  it('line by line => the same, line by line', () => {
    const words = [...alike, ...apart].flat();
    expect(sound(words.join('\n')).split('\n')).to.deep.equal(words.map(sound));
  });
  for (const [one, other] of apart) {
    it(`${one}, ${other} => apart`, () => {
      expect(sound(one)).not.to.equal(sound(other));
    });
  }
});
