import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Entry, EntryFile } from './check/content.ts';
import { isBehind } from './check/followed.ts';
import { Stop } from './check/stop.ts';
import { bareNameOf } from './check/places.ts';
import { marksIn } from './check/rules/unwritten.ts';
import { say } from './check/messages.ts';
import { carryOut } from './write/changes.ts';
import { command } from './command.ts';
import { demandReadable } from './write/plan.ts';
import { atTerminal } from './write/prompts.ts';
import { lackingIn, markedDone } from './write/translation.ts';
import { showDifference, tellCurrent } from './write/show-changes.ts';
import { translationStub } from './write/translation-stub.ts';
import { argumentsOf, entryNamed, isTerminal, open, type Work } from './write/work.ts';

/*
 * npm run translate -- [--in en]
 * npm run translate -- guides/NAME [--in en] [--done] [--lang en] [--root FOLDER]
 * Lists what is to be translated. Of an entry: begins its translation, or shows what has changed since it was made.
 */

const options = { in: { type: 'string' }, done: { type: 'boolean', default: false } } as const;

const others = locales.filter((locale) => locale !== originalLocale);

await command('translate', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const work = open(values);
  const locale = others.find((one) => one === (values.in ?? others[0]));
  if (positionals.length > 1 || (values.done && positionals.length === 0)) throw new Stop('stop.arguments');
  if (!locale) throw new Stop('write.choice', { value: values.in ?? '', option: '--in', allowed: others.join(', ') });
  const [name] = positionals;
  if (name === undefined) return list(work, locale);
  demandReadable(work.content);
  const entry = entryNamed(work.content, name);
  const file = entry.translations.find((one) => one.locale === locale);
  return file ? follow(work, entry, file, values.done) : begin(work, entry, locale);
});

function list({ content, tell }: Work, locale: Locale): void {
  const lacking = lackingIn(content, locale);
  for (const { name, changed, translated } of lacking) {
    tell(translated ? 'write.stale' : 'write.lacking', { name, changed, translated: translated ?? '' });
  }
  const [first] = lacking;
  if (first) tell('write.next-translate', { name: first.name, count: String(lacking.length) });
  else tell('write.all-translated');
}

function begin({ root, content, language, tell }: Work, entry: Entry, locale: Locale): void {
  const file = `${entry.folder}/${locale}.mdx`;
  carryOut(root, [{ do: 'write', file, text: translationStub(content, entry, locale, language) }]);
  tell('write.written', { file });
  tell('write.next-stub', { folder: entry.folder });
}

/** Shows what has changed in the original since the translation was made, and notes that it follows when somebody says so. */
async function follow(work: Work, entry: Entry, file: EntryFile, isDone: boolean): Promise<void> {
  const { root, content, language, tell } = work;
  const name = bareNameOf(entry);
  const left = marksIn(file, content.texts.get(file.file)?.text ?? '');
  if (left.length > 0) throw new Stop('write.marks-left', { list: left.map(({ at }) => `\n  ${file.file}:${at.line}`).join('') });
  if (!entry.original || !isBehind(file, entry.original)) return tellCurrent(work, entry, file);
  if (!isDone) showDifference(work, entry, file);
  const isAgreed = isDone || (isTerminal() && (await atTerminal(language).agree(say(language, 'write.ask-done'))));
  if (!isAgreed) return tell('write.not-done', { name });
  const changes = markedDone(content, entry, file);
  if (!changes) throw new Stop('write.unread', { file: file.file });
  carryOut(root, changes);
  tell('write.marked', { file: file.file });
}
