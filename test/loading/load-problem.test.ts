import { expect } from '@open-wc/testing';
import { unreachable } from '../../src/loading/load-problem.ts';

const cors = 'another origin must send Access-Control-Allow-Origin';

describe('unreachable', () => {
  const table: [address: string, reason: unknown, message: string][] = [
    ['/jena.json', new Error('HTTP status 404'), '/jena.json cannot be used: HTTP status 404'],
    ['/jena.json', new TypeError('Load failed'), '/jena.json cannot be used: Load failed'],
    [
      'https://daten.example/jena.json',
      new TypeError('Load failed'),
      `https://daten.example/jena.json cannot be used: Load failed (${cors})`,
    ],
    [
      'https://daten.example/jena.json',
      new SyntaxError('no JSON'),
      'https://daten.example/jena.json cannot be used: no JSON',
    ],
    ['/jena.json', 'weg', '/jena.json cannot be used: weg'],
  ];
  for (const [address, reason, message] of table) {
    it(`E7 ${address}, ${String(reason)} => ${message}`, () => {
      expect(unreachable(address, reason)).to.deep.equal({ path: '', code: 'unreachable', message });
    });
  }
});
