import { measureTwiceIfNeeded } from './browser-keeper.ts';
import { circumstances, loadAverage } from './circumstances.ts';
import { inRounds, type ByRound } from './in-rounds.ts';
import { measureKeystrokes, type Typing } from './measure-keystrokes.ts';
import { measureLoad, measureWeight, weightOf, type Load, type Weight } from './measure-load.ts';
import { measureLeavings, measureMemory, type Leavings, type Memory } from './measure-memory.ts';
import { measureUntouched, type Untouched } from './measure-untouched.ts';
import { measuredSource } from './measured-source.ts';
import { peers, type Peer } from './peers.ts';
import { readDirectory, readPeerData } from './read-peer-data.ts';
import type { Results } from './results.ts';
import { namesOf, typedTexts, type Run } from './run-context.ts';
import { runMatching } from './run-matching.ts';
import type { PageOptions } from './site.ts';

const dynamic = peers.filter(({ id }) => id !== 'static');
const suggesting = peers.filter(({ suggests }) => suggests);

function tasksFor<Value>(
  of: readonly Peer[],
  variants: readonly number[],
  measure: (peer: Peer, variant: number) => Promise<Value>,
): Record<string, () => Promise<Value>> {
  return Object.fromEntries(
    of.flatMap((peer) =>
      variants.map((variant) => [`${peer.id} ${variant}`, () => measure(peer, variant)] as const),
    ),
  );
}

function runLoads(
  { browser, site, settings: { rounds }, random }: Run,
  title: string,
  options: PageOptions,
): Promise<ByRound<Load>> {
  const tasks = tasksFor(peers, [1, 6], (peer, slowDown) =>
    measureLoad(browser, site, peer, { ...options, slowDown }),
  );
  return inRounds(title, rounds, tasks, { browser, random });
}

function runHundreds({ browser, site, settings, random }: Run): Promise<ByRound<Load>> {
  const tasks = tasksFor(dynamic, [1], (peer) => measureLoad(browser, site, peer, { count: 100 }));
  return inRounds('a hundred fields', settings.longRounds, tasks, { browser, random });
}

function runUntouched(
  { browser, site, settings, random }: Run,
  title: string,
  options: PageOptions,
): Promise<ByRound<Untouched>> {
  const tasks = tasksFor(peers, [1], (peer) => measureUntouched(browser, site, peer, options));
  return inRounds(title, settings.longRounds, tasks, { browser, random });
}

function runKeystrokes(run: Run): Promise<ByRound<Typing>> {
  const { browser, site, settings, random } = run;
  const directory = readDirectory();
  const tasks = tasksFor(suggesting, settings.madeUp, (peer, madeUp) => {
    const typed = typedTexts(namesOf(run, madeUp), settings.typedNames, settings.seed);
    // A page that waits for each next letter itself would take a quarter of the whole run.
    const texts = peer.id === 'auto-complete-element' ? typed.filter((_, at) => at % 4 === 0) : typed;
    return measureKeystrokes(browser, site, peer, { madeUp, texts, directory });
  });
  return inRounds('keystrokes', settings.longRounds, tasks, { browser, random });
}

/** One letter in the same moment in which the field is entered: nothing has been made ready. */
function runFirstLetters(run: Run): Promise<ByRound<Typing>> {
  const { browser, site, settings, random } = run;
  const directory = readDirectory();
  const tasks = tasksFor(peers.slice(0, 1), settings.madeUp, (peer, madeUp) =>
    measureKeystrokes(browser, site, peer, { madeUp, texts: ['s'], directory, atOnce: true }),
  );
  return inRounds('first letters', settings.longRounds, tasks, { browser, random });
}

function runMemory({ browser, site, settings, random }: Run): Promise<ByRound<Memory>> {
  const tasks = tasksFor(dynamic, [1], (peer) => measureMemory(browser, site, peer));
  return inRounds('memory', settings.longRounds, tasks, { browser, random });
}

async function runLeavings({ browser, site, settings }: Run): Promise<Record<string, Leavings>> {
  const leavings: Record<string, Leavings> = {};
  for (const peer of dynamic) {
    console.log(`${settings.comings} × ${peer.title} created and removed`);
    leavings[peer.id] = await measureTwiceIfNeeded(browser, () =>
      measureLeavings(browser, site, peer, settings.comings),
    );
  }
  return leavings;
}

async function runWeights({ browser, site }: Run): Promise<Record<string, Weight>> {
  const weights: Record<string, Weight> = {};
  for (const peer of peers) weights[peer.id] = await measureWeight(browser, site, peer);
  return weights;
}

function fileWeight({ site }: Run, file: string): Weight {
  return weightOf([Buffer.from(site.contentOf(`/${file}`))]);
}

/** Measures everything. */
export async function runAll(run: Run): Promise<Results> {
  const [before, start] = [loadAverage(), performance.now()];
  // As it is now: somebody may work on it meanwhile.
  const source = measuredSource(run.site.contentOf('/kobb-finder.js'));
  const { districts, streets } = readPeerData();
  const measured = {
    settings: run.settings,
    jena: { entries: districts.length + streets.length, names: namesOf(run, 0).length },
    weights: await runWeights(run),
    finderFile: fileWeight(run, 'kobb-finder.js'),
    loads: await runLoads(run, 'pages with a field', {}),
    cards: await runLoads(run, 'pages that begin with a card', { withCard: true }),
    untouched: await runUntouched(run, 'pages left alone', {}),
    untouchedCards: await runUntouched(run, 'pages with a card left alone', { withCard: true }),
    hundreds: await runHundreds(run),
    keystrokes: await runKeystrokes(run),
    firstLetters: await runFirstLetters(run),
    memory: await runMemory(run),
    leavings: await runLeavings(run),
    ...(await runMatching(run)),
  };
  const version = await (await run.browser.current()).version();
  const minutes = (performance.now() - start) / 60_000;
  return { ...measured, circumstances: circumstances(source, version, before, minutes) };
}
