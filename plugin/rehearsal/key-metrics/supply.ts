import { centreOf, contains } from '../../../shared/board/geometry.ts';
import type { Role } from '../../../shared/votes/roles.ts';
import type { Scene } from '../part.ts';
import { lookAt } from '../sight.ts';
import type { Sheet } from './sheet.ts';

/** A dot to place: one from the tray, or one that lies somewhere and is to be copied. */
export interface Supplied {
  readonly id: string;
  readonly copy: boolean;
}

/** Where people get their dots. */
export interface Supply {
  /** null when there is none of this role to be had. */
  take(role: Role): Promise<Supplied | null>;
  /** From now on the facilitator may be asked for a refill again: once per role. */
  nextRound(): void;
}

export const supplyOf = (scene: Scene, sheet: Sheet): Supply => {
  const { engine } = scene;
  const waiting = new Map<Role, string[]>();
  const lastTaken = new Map<Role, string>();
  const asked = new Set<Role>();

  const look = (role: Role): void => {
    const tray = sheet.tray(role);
    const dots = tray ? lookAt(engine, tray).filter(({ isDot }) => isDot) : [];
    waiting.set(
      role,
      dots.map(({ id }) => id),
    );
  };

  const stillThere = (id: string, role: Role): boolean => {
    const [dot, tray] = [engine.boundsOf(id), sheet.tray(role)];
    return dot !== undefined && tray !== null && contains(tray, centreOf(dot));
  };

  const pick = (role: Role): string | undefined => {
    const dots = waiting.get(role) ?? [];
    while (dots.length > 0) {
      const id = dots.pop();
      if (id !== undefined && stillThere(id, role)) return id;
    }
    return undefined;
  };

  const restock = async (role: Role): Promise<string | undefined> => {
    if (asked.has(role)) return undefined;
    look(role);
    const left = pick(role);
    if (left !== undefined) return left;
    asked.add(role);
    await scene.refill();
    look(role);
    return pick(role);
  };

  return {
    async take(role) {
      const id = pick(role) ?? (await restock(role));
      if (id !== undefined) {
        lastTaken.set(role, id);
        return { id, copy: false };
      }
      const model = lastTaken.get(role);
      return model === undefined ? null : { id: model, copy: true };
    },
    nextRound: () => asked.clear(),
  };
};
