import { say, type Language, type MessageKey } from '#scripts/check/messages.ts';
import { languageIn } from '#scripts/check/options.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';

/** What a command is called in the messages: `usage.move` says how `npm run move` is written, what it does, and its options. */
type Name<Key = MessageKey> = Key extends `usage.${infer Command}` ? Command : never;

/**
 * Runs a command with its arguments. Exits with what it gives, 0 when that is nothing, and with 2 and a sentence when it
 * could not do its work. Asked for help, it only says how it is used.
 */
export async function command(name: Name, run: (args: string[]) => Promise<number | void> | number | void): Promise<void> {
  const args = process.argv.slice(2);
  // Whoever reads what is told may stop reading: `| head`.
  process.stdout.on('error', () => process.exit());
  if (isHelpAsked(name, args)) return;
  try {
    process.exitCode = (await run(args)) ?? 0;
  } catch (thrown) {
    refuse(name, args, thrown);
  }
}

/** Runs a command that takes no arguments, as `command` does. What it throws itself is a fault of ours, and stays as it is, unless it is a `Stop`. */
export async function bareCommand(name: Name, run: () => Promise<void> | void): Promise<void> {
  const args = process.argv.slice(2);
  if (isHelpAsked(name, args)) return;
  try {
    if (args.length > 0) throw new Stop('stop.arguments');
    await run();
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    refuse(name, args, thrown);
  }
}

/** Says how a command is used, if somebody asks. */
function isHelpAsked(name: Name, args: string[]): boolean {
  const isAsked = args.some((arg) => arg === '--help' || arg === '-h');
  if (isAsked) process.stdout.write(`${say(languageIn(args), `usage.${name}`)}\n`);
  return isAsked;
}

function refuse(name: Name, args: string[], thrown: unknown): void {
  process.stderr.write(`${why(name, thrown, languageIn(args))}\n`);
  process.exitCode = 2;
}

/** Why a command could not do its work, without what could move the cursor of a terminal. */
function why(name: Name, thrown: unknown, language: Language): string {
  if (!(thrown instanceof Stop)) {
    const [path, message = ''] = ['path', 'message'].map((field) => textOf(fieldOf(thrown, field)));
    return path ? say(language, 'stop.path', { path }) : say(language, 'stop.unknown', { message: message.split('\n')[0] ?? '' });
  }
  const [usage = ''] = say(language, `usage.${name}`).split('\n\n');
  const all = { usage: usage.replaceAll('\n', '\n  '), ...thrown.values };
  const values = Object.fromEntries(Object.entries(all).map(([hole, value]) => [hole, value.replace(/(?!\n)\p{Cc}/gu, ' ')]));
  const sentence = say(language, thrown.key, values);
  return values['nearest'] ? `${sentence} ${say(language, 'hint.nearest', values)}` : sentence;
}
