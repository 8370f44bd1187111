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
/** The finder itself waits 800 ms before it says how many suggestions there are. */
const recordingTime = 1200;
/** What has not come by then does not come, in milliseconds. */
const patience = 6000;

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

async function linesNow(reader: Reader, place: string, events: AccessibleEvent[]): Promise<string[]> {
  events.push(...reader.takeEvents());
  const tree = await reader.tree(pageTitle, place);
  return [...heard(events).map((line) => `heard: ${line}`), ...(tree ? outline(tree) : [])];
}

async function take(reader: Reader, place: string, step: Step, engine: Engine): Promise<Outcome> {
  const expected = step.expected.filter(({ engines }) => engines.includes(engine)).map(({ text }) => text);
  const isRecording = step.expected.length === 0;
  const events: AccessibleEvent[] = [];
  for (const action of step.actions) {
    await act(reader, place, action);
    await untilQuiet(reader, quiet);
    // On its way into the page the focus passes through each browser's own windows.
    if (action.startsWith('focus: ')) reader.takeEvents();
  }
  const end = performance.now() + patience;
  if (isRecording) await pause(recordingTime);
  for (;;) {
    await untilQuiet(reader, quiet);
    const given = await linesNow(reader, place, events);
    const isRight = given.join('\n') === expected.join('\n');
    if (isRight || isRecording || performance.now() > end) return { step, expected, given };
  }
}

/** Goes through a journey in the browser that the reader listens to. A step without expectations is only recorded. */
export async function* runJourney(reader: Reader, journey: Journey, engine: Engine): AsyncGenerator<Outcome> {
  // A client is told only of changes to what it has seen.
  await reader.tree(pageTitle, journey.place);
  for (const step of journey.steps) yield take(reader, journey.place, step, engine);
}
