import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;

/** What is left of the imports of a module when the types are gone. */
const importsOf = async (file: string): Promise<readonly string[]> => {
  const source = await readFile(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm);
  return [...statements].flatMap(([, name]) => (name === undefined ? [] : [name]));
};

/** Every module that is loaded with `entry`: files relative to this folder, packages by name. */
const loadedWith = async (entry: string): Promise<ReadonlySet<string>> => {
  const loaded = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (loaded.has(relative(here, file))) return;
    loaded.add(relative(here, file));
    for (const name of await importsOf(file)) {
      if (name.startsWith('.')) await visit(join(dirname(file), name));
      else loaded.add(name);
    }
  };
  await visit(join(here, entry));
  return loaded;
};

test('miro.js loads nothing but the files of this folder: no Yjs, no engine, no library', async () => {
  const loaded = [...(await loadedWith('miro.ts'))];
  expect(loaded).toContain('create-miro.ts');
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter((name) => name.startsWith('..') || !name.endsWith('.ts'))).toEqual([]);
});
