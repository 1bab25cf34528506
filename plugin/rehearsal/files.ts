import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parsed } from '../../shared/workshop/sample.ts';
import type { SavedFile } from './saved-file.ts';
import { words } from './words.ts';

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

const failure = (file: string, thrown: unknown): string => {
  switch (codeOf(thrown)) {
    case 'ENOENT':
      return words('rehearsal.no-such-file', { file });
    case 'EISDIR':
      return words('rehearsal.is-directory', { file });
    default:
      return words('rehearsal.unusable-file', {
        file,
        text: thrown instanceof Error ? thrown.message : String(thrown),
      });
  }
};

/** Reads JSON and hands it to the parser of its form; every fault begins with the name of the file. */
export const readJsonFile = async <T>(
  file: string,
  parse: (input: unknown) => Parsed<T>,
): Promise<Parsed<T>> => {
  try {
    const text = await readFile(file, 'utf8');
    const parsed = parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.ok ? parsed : { ok: false, faults: parsed.faults.map((fault) => `${file}: ${fault}`) };
  } catch (thrown) {
    return { ok: false, faults: [failure(file, thrown)] };
  }
};

/** Makes the directory where it is missing. Rejects with an error in words. */
export const makeDirectory = async (directory: string): Promise<void> => {
  await mkdir(directory, { recursive: true }).catch((thrown: unknown) => {
    throw new Error(failure(directory, thrown), { cause: thrown });
  });
};

/** Answers the paths written. */
export const writeFiles = async (
  directory: string,
  files: readonly SavedFile[],
): Promise<readonly string[]> =>
  Promise.all(
    files.map(async ({ name, content }) => {
      const path = join(directory, name);
      await writeFile(path, content);
      return path;
    }),
  );
