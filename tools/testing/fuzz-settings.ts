import type { TestRunnerPlugin } from '@web/test-runner';

/** What the test of random sequences is to do. */
export interface FuzzSettings {
  readonly sequences: number;
  /** Of the random numbers; `null` for another one each time. */
  readonly seed: number | null;
  /** The one sequence to run instead, its steps set apart by `; `. */
  readonly replay: string | null;
}

/** As many sequences as one page runs in good time on a busy machine. */
export const sequencesAPage = 1000;

/** WebKit takes several times as long for one. */
const sequencesInWebKit = 300;

/** Hands the test its settings: those in the environment variable `FUZZ`, as JSON, or else the usual ones. */
export function fuzzSettingsPlugin(): TestRunnerPlugin {
  const asked = JSON.parse(process.env['FUZZ'] ?? '{}') as Partial<FuzzSettings>;
  return {
    name: 'fuzz-settings',
    executeCommand({ command, session }): FuzzSettings | undefined {
      if (command !== 'fuzz-settings') return undefined;
      const usual = session.browser.name === 'WebKit' ? sequencesInWebKit : sequencesAPage;
      return { sequences: usual, seed: null, replay: null, ...asked };
    },
  };
}
