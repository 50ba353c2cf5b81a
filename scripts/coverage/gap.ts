import type { MessageKey, Values } from '#scripts/check/messages.ts';
import type { CollectionName } from '#src/content/collections.ts';

/** What something can lack: the key of its sentence, `coverage.gap.<kind>`. */
export type GapKind<Key = MessageKey> = Key extends `coverage.gap.${infer Kind}` ? Kind : never;

/** Something that is missing, for an editor to write. */
export interface Gap {
  kind: GapKind;
  /** What lacks it: a collection. */
  collection: CollectionName;
  /** Or one entry of it. */
  entry?: { name: string; title: string };
  values: Values;
  /** What it is about, by name. */
  list?: string[];
}
