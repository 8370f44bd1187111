import type { TestRunnerPlugin } from '@web/test-runner';

/** What the tests of the element import, made of the built file. */
const standIns: Readonly<Record<string, string>> = {
  '/src/define.ts': "import '/dist/kobb-finder.js';",
  '/src/kobb-finder.ts':
    "import '/dist/kobb-finder.js';\nexport const KobbFinder = customElements.get('kobb-finder');",
};

/** Serves `dist/kobb-finder.js` in place of the element's source, so that the same tests run against what is shipped. */
export function builtFinderPlugin(): TestRunnerPlugin {
  return {
    name: 'built-finder',
    serve({ path }) {
      const body = standIns[path];
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
