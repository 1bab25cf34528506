import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { parseAst } from 'vite';

/** Addresses of scripts and style sheets a page loads at once; those of other hosts are left out. */
export const firstLoads = (html: string): readonly string[] => {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, rel, href }) {
      if (name === 'script' && src) found.push(src);
      if (name === 'link' && href && (rel === 'modulepreload' || rel === 'stylesheet')) found.push(href);
    },
  });
  parser.end(html);
  return found.filter((address) => !/^(?:[a-z]+:)?\/\//i.test(address));
};

/** What a module imports statically: it is loaded before the module runs, unlike `import()`. */
export const staticImports = (code: string): readonly string[] =>
  parseAst(code).body.flatMap((node) =>
    'source' in node && node.source && typeof node.source.value === 'string' ? [node.source.value] : [],
  );

const collect = async (file: string, seen: Map<string, Buffer>): Promise<void> => {
  if (seen.has(file)) return;
  const content = await readFile(file);
  seen.set(file, content);
  if (!file.endsWith('.js')) return;
  for (const address of staticImports(content.toString('utf8')))
    await collect(resolve(dirname(file), address), seen);
};

/** Bytes, gzipped file by file, of the script and style one page of a built folder needs for its first load. */
export const firstLoadBytes = async (page: string): Promise<number> => {
  const seen = new Map<string, Buffer>();
  for (const address of firstLoads(await readFile(page, 'utf8')))
    await collect(resolve(dirname(page), address), seen);
  return [...seen.values()].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
};
