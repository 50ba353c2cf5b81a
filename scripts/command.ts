import { say } from '#scripts/check/messages.ts';
import { languageIn } from '#scripts/check/options.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';

/**
 * Runs a command with its arguments. Exits with what it gives, 0 when that is nothing, and with 2 and a sentence when it
 * could not do its work.
 */
export async function command(run: (args: string[]) => Promise<number | void> | number | void): Promise<void> {
  const args = process.argv.slice(2);
  // Whoever reads what is told may stop reading: `| head`.
  process.stdout.on('error', () => process.exit());
  try {
    process.exitCode = (await run(args)) ?? 0;
  } catch (thrown) {
    process.stderr.write(`${why(thrown, languageIn(args))}\n`);
    process.exitCode = 2;
  }
}

/** Why a command could not do its work, without what could move the cursor of a terminal. */
function why(thrown: unknown, language: ReturnType<typeof languageIn>): string {
  if (!(thrown instanceof Stop)) {
    const [path, message = ''] = ['path', 'message'].map((name) => textOf(fieldOf(thrown, name)));
    return path ? say(language, 'stop.path', { path }) : say(language, 'stop.unknown', { message: message.split('\n')[0] ?? '' });
  }
  const values = Object.fromEntries(Object.entries(thrown.values).map(([name, value]) => [name, value.replace(/(?!\n)\p{Cc}/gu, ' ')]));
  const sentence = say(language, thrown.key, values);
  return values['nearest'] ? `${sentence} ${say(language, 'hint.nearest', values)}` : sentence;
}
