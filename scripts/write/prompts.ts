import { confirm, isCancel, select, text, type CANCEL_SYMBOL } from '@clack/prompts';
import { say, type Language } from '#scripts/check/messages.ts';
import { Stop } from '#scripts/check/stop.ts';

/** Something to choose, with a word on it. */
export interface Choice {
  value: string;
  hint?: string;
}

/** Whoever answers questions. Every answer can be the wish to leave off: then `Stop` is thrown. */
export interface Prompts {
  choose: (question: string, choices: Choice[]) => Promise<string>;
  /** `fault` says what is wrong with an answer. */
  write: (question: string, fault: (answer: string) => string | undefined) => Promise<string>;
  agree: (question: string) => Promise<boolean>;
}

/** Asks at the terminal. */
export function atTerminal(language: Language): Prompts {
  const [active, inactive] = [say(language, 'write.yes'), say(language, 'write.no')];
  return {
    choose: async (message, choices) => answer(await select({ message, options: choices.map(labelled), showInstructions: false })),
    write: async (message, fault) => answer(await text({ message, validate: (value) => fault(value ?? '') })),
    agree: async (message) => answer(await confirm({ message, active, inactive, initialValue: false })),
  };
}

/** With the word on it always in sight: the names themselves are those of folders. */
function labelled({ value, hint }: Choice) {
  return { value, label: hint ? `${value} – ${hint}` : value };
}

function answer<Value extends string | boolean>(given: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(given)) throw new Stop('write.cancelled');
  return given;
}
