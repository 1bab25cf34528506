import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';

/** The app manifest in the form Miro's app settings take: https://developers.miro.com/docs/app-manifest */
const manifest = z.strictObject({
  appName: z.string().check(z.minLength(1)),
  sdkVersion: z.literal('SDK_V2'),
  /** Address of the headless page. */
  sdkUri: z.url({ protocol: /^https$/ }),
  scopes: z.array(z.enum(['boards:read', 'boards:write', 'identity:read'])).check(z.minLength(1)),
  /** Square SVG text; the outline has one colour. */
  icons: z.object({ colored: z.string(), outline: z.string() }),
});

export type Manifest = z.infer<typeof manifest>;

/** Reads and checks `manifest.json` in the project's folder. */
export const readManifest = async (root: string): Promise<Manifest> =>
  manifest.parse(JSON.parse(await readFile(resolve(root, 'manifest.json'), 'utf8')));
