import { measureTwiceIfNeeded, type BrowserKeeper } from './browser-keeper.ts';
import { shuffled } from './shuffled.ts';

/** Values by what was measured, in the order of the rounds. */
export type ByRound<Value> = Readonly<Record<string, readonly Value[]>>;

/** Does everything once a round, in an order of chance, so that nothing profits from its place or a quiet minute. */
export async function inRounds<Value>(
  title: string,
  rounds: number,
  tasks: Readonly<Record<string, () => Promise<Value>>>,
  { browser, random }: { readonly browser: BrowserKeeper; readonly random: () => number },
): Promise<ByRound<Value>> {
  const values: Record<string, Value[]> = {};
  for (let round = 1; round <= rounds; round++) {
    console.log(`${title}, round ${round} of ${rounds}`);
    for (const [name, measure] of shuffled(Object.entries(tasks), random)) {
      (values[name] ??= []).push(await measureTwiceIfNeeded(browser, measure));
    }
  }
  return values;
}
