import { pageVerbs, timeVerbs } from './page-verbs.ts';
import { wrong } from './claim.ts';
import { personVerbs } from './person-verbs.ts';
import { setStage, type Stage } from './stage.ts';
import type { Verbs } from './verb.ts';
import { viewOf, type View } from './view.ts';
import { wrongAfter } from './wrong-after.ts';
import { wrongNow } from './wrong-now.ts';

/** Everything that can be done. */
export const verbs: Verbs = { ...personVerbs, ...pageVerbs, ...timeVerbs };

/** Shows all that follows from what was done, up to what the network and the clock have to give at once. */
async function settle({ finder, time }: Stage): Promise<void> {
  await finder.updateComplete;
  await time.pass(0);
  await finder.updateComplete;
}

/** Takes one step, as in `type "heide"` or `remove`, from what is to be seen before; gives what is then, and what is wrong. */
async function takeStep(
  stage: Stage,
  words: string,
  before: View,
): Promise<{ after: View; faults: string[] }> {
  const [, verb = '', , object = ''] = /^([^"]*?)( "(.*)")?$/su.exec(words) ?? [];
  const deed = verbs[verb];
  if (!deed) throw new RangeError(`"${words}" is no step`);
  stage.changes.length = 0;
  await deed.act(stage, object);
  await settle(stage);
  const after = viewOf(stage);
  const step = { verb, object, isPersons: verb in personVerbs, before, after };
  return { after, faults: [...wrongNow(stage, after), ...wrongAfter(stage, step)] };
}

/** Once a finder is gone, nothing of it goes on. */
async function wrongInTheEnd({ finder, time, listeners }: Stage): Promise<string[]> {
  finder.remove();
  const left = listeners.left();
  // What was saved is kept for a minute.
  await time.pass(70_000);
  return wrong([
    [left.length === 0, `E4 still listening: ${left.join()}`],
    [time.pending === 0, `E4 ${String(time.pending)} timers are left`],
  ]);
}

/** Takes the steps one after the other on a stage of its own; throws an Error that says what is wrong after which. */
export async function runSequence(steps: readonly string[]): Promise<void> {
  const stage = await setStage();
  try {
    let view = viewOf(stage);
    for (const step of steps) {
      const { after, faults } = await takeStep(stage, step, view);
      if (faults.length > 0) throw new Error(`after ${step}: ${faults.join('; ')}`);
      view = after;
    }
    const faults = await wrongInTheEnd(stage);
    if (faults.length > 0) throw new Error(`in the end: ${faults.join('; ')}`);
  } finally {
    stage.strike();
  }
}
