const counts = new WeakMap<object, number>();

/** The next number on a page that is being made, from 1: what tells apart components of which it holds several. */
export function nextNumber(locals: App.Locals): number {
  const number = (counts.get(locals) ?? 0) + 1;
  counts.set(locals, number);
  return number;
}
