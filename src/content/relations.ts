/** Which of the items name the entry `id` in one of the fields: `naming(projects, 'dalarna', 'regions')`. */
export function naming<Item extends { entry: { data: object } }>(
  items: Item[],
  id: string,
  ...fields: (keyof Item['entry']['data'])[]
): Item[] {
  return items.filter((item) => {
    const data: Item['entry']['data'] = item.entry.data;
    return fields.some((field) => includes(data[field], id));
  });
}

function includes(value: unknown, id: string): boolean {
  return Array.isArray(value) && value.includes(id);
}

/** Whether what lasted until a day, month or year was over on a day. Unknown when its end is. */
export function hasEnded(to: string | undefined, today: string): boolean | undefined {
  return to === undefined ? undefined : to < today.slice(0, to.length);
}
