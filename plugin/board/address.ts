import * as z from 'zod/mini';
import { GUESTS } from './participant.ts';

const params = z.object({
  user: z.catch(z.string().check(z.regex(/^[\w-]{1,40}$/)), 'facilitator'),
  role: z.catch(z.enum(['editor', 'viewer']), 'editor'),
  preset: z.catch(z.enum(['lenient', 'strict']), 'lenient'),
  /** ms each call of an app takes. */
  latency: z.catch(z.coerce.number().check(z.gte(0), z.lte(10_000)), 0),
  board: z.catch(z.string().check(z.regex(/^[\w-]{1,60}$/)), 'workshop'),
});

/** What the board page's address says: `?user=bob&role=viewer&preset=strict&latency=60&board=name`. */
export type BoardAddress = z.infer<typeof params>;

/** Never fails: what is not understood is as if it were missing. */
export const readAddress = (href: string): BoardAddress => {
  const given = Object.fromEntries(new URL(href).searchParams);
  return params.parse({ ...given, latency: given.latency ?? 0 });
};

export const withSetting = (href: string, name: string, value: string): string => {
  const url = new URL(href);
  url.searchParams.set(name, value);
  return url.href;
};

/** The same board for somebody who is not there yet. */
export const otherParticipant = (href: string, online: readonly { readonly id: string }[]): string => {
  const taken = new Set(online.map(({ id }) => id));
  const free = GUESTS.find((name) => !taken.has(name)) ?? `guest-${online.length}`;
  const url = new URL(withSetting(href, 'user', free));
  url.searchParams.delete('role');
  return url.href;
};
