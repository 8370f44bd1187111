import { parseArgs } from 'node:util';
import { buildOrExplain } from './build.ts';
import { engines } from './engines/engine.ts';
import { runInEngines } from './engines/run-in-engines.ts';
import { sequencesAPage, type FuzzSettings } from './testing/fuzz-settings.ts';

const file = 'test/dist/any-sequence.test.ts';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    replay: { type: 'string' },
    in: { type: 'string', default: 'chromium' },
  },
});
const places = values.in.split(',');
const wantedEngines = engines.filter((engine) => places.includes(engine));
const sequences = Number(values.sequences);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(sequences > 0) || !Number.isInteger(seed) || wantedEngines.length === 0) {
  console.error(
    `Usage: npm run fuzz -- --sequences 10000 --seed 1 --in ${engines.join()} --replay 'type "x"'`,
  );
  process.exit(1);
}

async function succeeds(settings: Partial<FuzzSettings>): Promise<boolean> {
  process.env['FUZZ'] = JSON.stringify(settings);
  const { passed, failed } = await runInEngines([file], wantedEngines, {});
  return passed > 0 && failed === 0;
}

/** Runs as many sequences as are asked for, a page of them at a time; stops at the first that fails. */
async function fuzz(): Promise<boolean> {
  for (let done = 0; done < sequences; done += sequencesAPage) {
    const settings = { sequences: Math.min(sequencesAPage, sequences - done), seed: seed + done };
    if (!(await succeeds(settings))) return false;
    console.log(
      `${String(done + settings.sequences)} sequences; --seed ${String(settings.seed)} gives the last ones`,
    );
  }
  return true;
}

process.env['TZ'] = 'Asia/Kathmandu';
await buildOrExplain();
const succeeded = values.replay === undefined ? await fuzz() : await succeeds({ replay: values.replay });
console.log(succeeded ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(succeeded ? 0 : 1);
