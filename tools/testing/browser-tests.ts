import path from 'node:path';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  defaultReporter,
  startTestRunner,
  type BrowserLauncher,
  type TestRunnerConfig,
  type TestRunnerPlugin,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { builtFinderPlugin } from './built-finder-plugin.ts';
import { changedBuilds } from './changed-builds.ts';
import { collectGarbagePlugin } from './collect-garbage-plugin.ts';
import { emulateMediaFeaturesPlugin } from './emulate-media-features-plugin.ts';
import { faultyServerPlugin } from '../faulty-server/faulty-server-plugin.ts';
import { fuzzSettingsPlugin } from './fuzz-settings.ts';
import { madeUpPages } from './made-up-pages.ts';
import { rootDirectory } from '../repository.ts';
import { addTallies, noTests, type Tally } from './tally.ts';

/** Rooms whose every branch a test takes. */
const fullyCovered = [
  'src/directory/**/*.ts',
  'src/lookup/**/*.ts',
  'src/hours/**/*.ts',
  'src/contact/**/*.ts',
];

/** For Mocha. */
const testConfig = { timeout: 20_000 };

/** How tests are run. */
export interface TestOptions {
  readonly coverage?: boolean;
  /** Runs the tests of the element against the built file. */
  readonly built?: boolean;
  /** Leaves off in a file at its first failure. */
  readonly bail?: boolean;
  /** Runs files with failures once more by themselves, and says so; what fails twice has failed. */
  readonly again?: boolean;
}

/** The settings of Web Test Runner, for `npm test` and for `wtr` alike. */
export function browserTestConfig(
  files: string[],
  browser: BrowserLauncher,
  furtherPlugins: readonly TestRunnerPlugin[] = [],
): TestRunnerConfig {
  return {
    rootDir: rootDirectory,
    files,
    concurrency: 2,
    nodeResolve: { exportConditions: ['production', 'default'] },
    middleware: [madeUpPages, changedBuilds],
    plugins: [
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
      a11ySnapshotPlugin(),
      emulateMediaFeaturesPlugin(),
      faultyServerPlugin(),
      fuzzSettingsPlugin(),
      ...furtherPlugins,
      collectGarbagePlugin(),
    ],
    browsers: [browser],
    testFramework: { config: testConfig },
    testsFinishTimeout: 300_000,
    reporters: [defaultReporter({ reportTestProgress: false })],
    coverageConfig: {
      include: fullyCovered,
      threshold: { statements: 100, branches: 100, functions: 100, lines: 100 },
      report: true,
      reportDir: 'coverage',
      // The second is for the terminal.
      reporters: ['lcov', 'text'],
    },
  };
}

function tallySuite(suite: TestSuiteResult): Tally {
  const own = suite.tests.map(({ passed, skipped }) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    // The runner leaves it out where a test ran.
    skipped: skipped ? 1 : 0,
  }));
  return addTallies([...own, ...suite.suites.map(tallySuite)]);
}

/** A file that fails outside its tests (it did not load, or a hook threw) counts as one failure. */
function tallySession({ testResults, passed }: TestSession): Tally {
  const tally = testResults ? tallySuite(testResults) : noTests;
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** How tests went, and the files, as they were given, in which one failed. */
export interface BrowserResult extends Tally {
  readonly failedFiles: readonly string[];
}

/** Runs test files in a browser and prints the failures. */
export async function runBrowserTests(
  files: string[],
  browser: BrowserLauncher,
  { coverage = false, bail = false, built = false }: TestOptions,
  plugins: readonly TestRunnerPlugin[],
): Promise<BrowserResult> {
  const config = {
    ...browserTestConfig(files, browser, built ? [builtFinderPlugin(), ...plugins] : plugins),
    coverage,
    testFramework: { config: { ...testConfig, bail } },
  };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { ...noTests, failed: 1, failedFiles: [] };
  const allPassed = await new Promise<boolean>((resolve) => {
    runner.on('stopped', resolve);
  });
  const sessions = [...runner.sessions.all()];
  const failedFiles = sessions
    .filter(({ passed }) => !passed)
    .map(({ testFile }) => path.relative(rootDirectory, testFile));
  const tally = { ...addTallies(sessions.map(tallySession)), failedFiles };
  // The runner also fails for reasons that belong to no test: too little coverage.
  return allPassed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
