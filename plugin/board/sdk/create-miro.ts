import type { Item, Miro, StableClient } from '@mirohq/websdk-types';
import type { Commander } from './commander.ts';
import { EventManager } from './event-manager.ts';
import { AppDataCalls } from './features/app-data.ts';
import { boardCalls } from './features/board-calls.ts';
import { collaboration } from './features/collaboration.ts';
import { create } from './features/create.ts';
import { experimental } from './features/experimental.ts';
import type { Feature } from './features/feature.ts';
import { Find, type Known } from './features/find.ts';
import { notifications } from './features/notifications.ts';
import { realtime } from './features/realtime.ts';
import { storage } from './features/storage.ts';
import { timer } from './features/timer.ts';
import { ui } from './features/ui.ts';
import { viewport } from './features/viewport.ts';
import { createSdk } from './items/create-sdk.ts';
import { nominal } from './nominal.ts';

const features = (feature: Feature) => ({
  ...create(feature),
  ...new Find<Known<Item>>(feature).members(),
  ...boardCalls(feature),
  ...new AppDataCalls(feature).members(),
  storage: nominal<StableClient['storage']>(storage(feature)),
  timer: nominal<StableClient['timer']>(timer(feature)),
  ui: nominal<StableClient['ui']>(ui(feature)),
  notifications: nominal<StableClient['notifications']>(notifications(feature)),
  viewport: nominal<StableClient['viewport']>(viewport(feature)),
  events: nominal<StableClient['events']>(realtime(feature)),
  collaboration: nominal<StableClient['collaboration']>(collaboration(feature)),
});

/** The SDK as an app sees it: the global `miro`. The compiler proves the whole surface. */
export const createMiro = (commander: Commander): Miro => {
  const exec: Commander['exec'] = (name, ...payload) => commander.exec(name, ...payload);
  const feature: Feature = { exec, events: new EventManager(commander), sdk: createSdk(exec) };
  const stable = features(feature);
  const board: StableClient = { ...stable, experimental: { ...stable, ...experimental(feature) } };
  return { board, clientVersion: 'mesh-local-board' };
};
