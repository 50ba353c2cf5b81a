import { Stop } from '#scripts/check/stop.ts';

/**
 * Does something for each of some things in turn. It gives whether it wrote anything. Gives how many times it did.
 * Throws `Stop` when somebody leaves off, with what is saved by then.
 */
export async function eachUntilLeft<Thing>(things: Thing[], doIt: (thing: Thing) => Promise<boolean>): Promise<number> {
  let done = 0;
  try {
    for (const thing of things) if (await doIt(thing)) done += 1;
  } catch (thrown) {
    if (!(thrown instanceof Stop) || thrown.key !== 'write.cancelled' || done === 0) throw thrown;
    throw new Stop('write.left-off', { count: String(done) });
  }
  return done;
}
