import { spawn } from 'node:child_process';

/** A test that failed in a browser, with the title of its suite, or in Node. What keeps a file from running is no failed test. */
const failure = /^\s*(?:(?:❌|𐄂) (?=.* > )|✗ )(.+)$/gmu;

/** Runs the tests whose paths within `test/` begin so, in a copy of the repository, each file up to its first failure; gives the titles of those that failed. */
export function failingTests(copy: string, tests: readonly string[]): Promise<readonly string[]> {
  const paths = tests.map((test) => `test/${test}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/test.ts', '--bail', ...paths], { cwd: copy });
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop);
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', () => {
      process.off('exit', stop);
      resolve([...output.matchAll(failure)].map(([, title = '']) => title.trim()));
    });
  });
}
