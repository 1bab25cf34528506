import * as z from 'zod/mini';

const point = z.object({ x: z.number(), y: z.number() });
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a tab tells the others about its user. */
export const personState = z.object({
  id: z.string(),
  name: z.string(),
  /** Hex. */
  color: z.string(),
  /** Board coordinates; null while the pointer is elsewhere. */
  cursor: z.nullable(point),
  selection: z.array(z.string()),
  /** The item whose text this person is writing. */
  editing: z.nullable(z.string()),
  /** Items this person is moving right now, from their parents' corners. */
  moving: z.record(z.string(), box),
});

export type PersonState = z.infer<typeof personState>;

export interface Person extends PersonState {
  /** One person may sit at two tabs: this tells them apart. */
  readonly seat: number;
}
