/** A place name as people type it: `håbo`, `Habo` and `HÅBO` are all `habo`. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether what was typed is how a name begins, or how one of its words does. Nothing typed matches nothing. */
export function isTyped(typed: string, name: string): boolean {
  const start = foldName(typed);
  return start !== '' && (foldName(name).startsWith(start) || foldName(name).split(/[\s-]+/).some((word) => word.startsWith(start)));
}
