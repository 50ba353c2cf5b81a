/** Loads each thing once, when it is first asked for, and anew after it failed. */
export function kept<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const all = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = all.get(key);
    if (known) return known;
    const loading = load(key);
    all.set(key, loading);
    loading.catch(() => all.delete(key));
    return loading;
  };
}
