type Fields = Readonly<Record<string, unknown>>;

const ALWAYS = [
  'id',
  'type',
  'relativeTo',
  'connectorIds',
  'parentId',
  'groupId',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
];

const OF_TYPE: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['text', ['height']],
  ['card', ['height']],
  ['app_card', ['height', 'owned']],
  ['connector', ['width', 'height']],
  ['embed', ['url']],
  ['preview', ['url']],
  ['frame', ['childrenIds']],
  ['group', ['itemsIds']],
]);

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The fields to be written. Throws when a read-only one is not as it came from the board. */
export const writable = (item: Fields, asItCame: Fields): Fields => {
  const fixed = new Set([...ALWAYS, ...(OF_TYPE.get(asItCame.type) ?? [])]);
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    if (!fixed.has(name)) fields[name] = value;
    else if (!same(value, asItCame[name]))
      throw new Error(`Cannot change this property, because it's read-only: "${name}"`);
  }
  return fields;
};
