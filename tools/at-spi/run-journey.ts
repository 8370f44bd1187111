import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../engines/engine.ts';
import { heard } from './heard.ts';
import { deedOf, type Journey, type Step } from './journey.ts';
import { outline } from './outline.ts';
import type { AccessibleEvent, Reader } from './reader.ts';

/** What came of one step: the lines expected of an engine, and those that it gave. */
export interface Outcome {
  readonly step: Step;
  readonly expected: readonly string[];
  readonly given: readonly string[];
}

/** The title of the page once all its finders are at work. */
export const pageTitle = 'Finder am Werk';

/** A browser has taken in what was done once it has been silent for so long, in milliseconds. */
const quiet = 300;
/** The finder itself waits 800 ms before it says how many suggestions there are, and the browser may be busy. */
const recordingTime = 2000;
/** What has not come by then does not come, in milliseconds. */
const patience = 6000;

/** What puts the focus on the link before a finder. */
const beginning = 'focus: ';

async function untilQuiet(reader: Reader, milliseconds: number): Promise<void> {
  const end = performance.now() + patience;
  await pause(50);
  while (reader.quietFor < milliseconds && performance.now() < end)
    await pause(Math.max(milliseconds - reader.quietFor, 10));
}

async function act(reader: Reader, place: string, action: string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await reader.act(pageTitle, place, deedOf(action)))) {
    if (performance.now() > end) throw new Error(`In "${place}" this could not be done: ${action}`);
    await pause(100);
  }
}

async function linesNow(
  reader: Reader,
  place: string,
  events: readonly AccessibleEvent[],
): Promise<string[]> {
  const tree = await reader.tree(pageTitle, place);
  return [...heard(events).map((line) => `heard: ${line}`), ...(tree ? outline(tree) : [])];
}

async function take(reader: Reader, { place, steps }: Journey, step: Step, engine: Engine): Promise<Outcome> {
  const expected = step.expected.filter(({ engines }) => engines.includes(engine)).map(({ text }) => text);
  const isRecording = step.expected.length === 0;
  const events: AccessibleEvent[] = [];
  for (const action of step.actions) {
    await act(reader, place, action);
    await untilQuiet(reader, quiet);
  }
  const end = performance.now() + patience;
  // What is said too late is heard in the next step; after the last one there is none.
  if (isRecording || step === steps.at(-1)) await pause(recordingTime);
  for (;;) {
    await untilQuiet(reader, quiet);
    const told = reader.takeEvents();
    // On its way to where a journey begins the focus passes through each browser's own windows.
    if (!step.actions.every((action) => action.startsWith(beginning)))
      events.push(...told.filter(({ source }) => !steps[0]?.actions.includes(beginning + source.name)));
    const given = await linesNow(reader, place, events);
    const isRight = given.join('\n') === expected.join('\n');
    if (isRight || isRecording || performance.now() > end) return { step, expected, given };
  }
}

/** Goes through a journey in the browser that the reader listens to. A step without expectations is only recorded. */
export async function* runJourney(reader: Reader, journey: Journey, engine: Engine): AsyncGenerator<Outcome> {
  // A client is told only of changes to what it has seen.
  await reader.tree(pageTitle, journey.place);
  // Browsers tell a lot while they put up their window.
  await untilQuiet(reader, recordingTime);
  reader.takeEvents();
  for (const step of journey.steps) yield take(reader, journey, step, engine);
}
