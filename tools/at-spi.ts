import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { desktopBrowsers } from './at-spi/engines.ts';
import { formatJourney, parseJourney, type Journey, type Step } from './at-spi/journey.ts';
import { alignLines, mergeLines } from './at-spi/merge-lines.ts';
import { openPage } from './at-spi/open-page.ts';
import { runJourney, type Outcome } from './at-spi/run-journey.ts';
import { servePage } from './at-spi/serve-page.ts';
import { stopSessions } from './at-spi/session.ts';
import { findTools, type Tools } from './at-spi/tools.ts';
import { engines, type Engine } from './engines/engine.ts';
import { rootDirectory } from './repository.ts';
import { buildIfStale } from './screenshots/build-if-stale.ts';
import { addTallies, noTests, type Tally } from './testing/tally.ts';

type Lines = ReadonlyMap<Engine, readonly string[]>;
type Journeys = ReadonlyMap<string, Journey>;
type Outcomes = ReadonlyMap<Engine, readonly Outcome[]>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string', default: engines.join(',') },
    update: { type: 'boolean', default: false },
  },
});

process.chdir(rootDirectory);

function readJourneys(): Journeys {
  const wanted = globSync('test/tools/at-spi/*.txt')
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
    .sort();
  return new Map(wanted.map((file) => [file, parseJourney(readFileSync(file, 'utf8'))]));
}

function withoutExpectations(journey: Journey): Journey {
  return { ...journey, steps: journey.steps.map((step) => ({ ...step, expected: [] })) };
}

/** What the engines gave, and of those that were not asked what was expected of them before. */
function linesOf({ expected }: Step, given: (engine: Engine) => readonly string[] | undefined): Lines {
  return new Map(
    engines.map((engine) => [
      engine,
      given(engine) ?? expected.flatMap(({ engines: whose, text }) => (whose.includes(engine) ? text : [])),
    ]),
  );
}

function printDifference({ expected, given }: Outcome): void {
  for (const { one, other } of alignLines(expected, given)) {
    const sign = one === null ? '+' : other === null ? '-' : ' ';
    console.log(`    ${sign} ${(one === null ? given[other ?? 0] : expected[one]) ?? ''}`);
  }
}

function judge(engine: Engine, outcome: Outcome): Tally {
  const isRight = outcome.given.join('\n') === outcome.expected.join('\n');
  if (isRight) return { ...noTests, passed: 1 };
  console.log(`✗ ${engine}: ${outcome.step.title} (- expected, + given)`);
  printDifference(outcome);
  return { ...noTests, failed: 1 };
}

/** Goes through all journeys in one engine, on one page. */
async function listenTo(
  engine: Engine,
  program: string,
  journeys: Journeys,
  tools: Tools,
): Promise<Outcome[]> {
  const browser = desktopBrowsers[engine];
  const page = await servePage();
  const [first] = journeys.values();
  const { reader, session } = await openPage(browser, program, page.url, first?.place ?? '', tools);
  try {
    const outcomes: Outcome[] = [];
    for (const journey of journeys.values()) {
      for await (const outcome of runJourney(reader, journey, engine)) outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    await session.stop();
    page.stop();
  }
}

function update(journeys: Journeys, outcomes: Outcomes): void {
  let at = 0;
  for (const [file, journey] of journeys) {
    const steps = journey.steps.map((step) => {
      const lines = linesOf(step, (engine) => outcomes.get(engine)?.[at]?.given);
      at += 1;
      return { ...step, expected: mergeLines(lines) };
    });
    writeFileSync(file, formatJourney({ ...journey, steps }));
  }
}

/** Says what was left out. Where nobody reads along that would go unnoticed, and so it is a failure there. */
function leaveOut(what: string, packages: string): Tally {
  console.log(`AT-SPI, ${what}: not installed (Debian: ${packages}), did not run.`);
  return { ...noTests, failed: process.env['CI'] ? 1 : 0 };
}

/** What an engine gave; `null`, with the reason printed, where it gave nothing to compare. */
async function listenIfThere(
  engine: Engine,
  journeys: Journeys,
  tools: Tools,
): Promise<{ outcomes: readonly Outcome[] | null; tally: Tally }> {
  const browser = desktopBrowsers[engine];
  const program = browser.find();
  if (!program) return { outcomes: null, tally: leaveOut(engine, browser.package) };
  try {
    const outcomes = await listenTo(engine, program, journeys, tools);
    return {
      outcomes,
      tally: values.update ? noTests : addTallies(outcomes.map((one) => judge(engine, one))),
    };
  } catch (error) {
    console.log(`✗ ${engine}: ${error instanceof Error ? error.message : String(error)}`);
    return { outcomes: null, tally: { ...noTests, failed: 1 } };
  }
}

async function listenToAll(tools: Tools): Promise<Tally> {
  const read = readJourneys();
  const journeys = values.update
    ? new Map([...read].map(([file, journey]) => [file, withoutExpectations(journey)]))
    : read;
  const outcomes = new Map<Engine, readonly Outcome[]>();
  let total = noTests;
  for (const engine of engines.filter((name) => values.in.split(',').includes(name))) {
    const { outcomes: given, tally } = await listenIfThere(engine, journeys, tools);
    total = addTallies([total, tally]);
    if (!given) continue;
    outcomes.set(engine, given);
    if (!values.update) console.log(`${engine}: ${tally.passed} passed, ${tally.failed} failed.`);
  }
  if (values.update) update(read, outcomes);
  return total;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stopSessions().finally(() => process.exit(130)));

async function listen(): Promise<Tally> {
  const tools = findTools();
  if ('missing' in tools) return leaveOut('the tools to listen with', tools.missing.join(' '));
  await buildIfStale();
  return listenToAll(tools);
}

const { passed, failed } = await listen();
if (!values.update) console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
