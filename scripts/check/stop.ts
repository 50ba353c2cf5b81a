import type { MessageKey, Values } from './messages.ts';

/** Why a command could not do its work, as a sentence of the messages. */
export class Stop extends Error {
  readonly key: MessageKey;
  readonly values: Values;

  constructor(key: MessageKey, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
