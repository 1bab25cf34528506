import { createTranslator } from '../shared/i18n/translate.ts';
import { channelName } from '../shared/messages.ts';
import { registry } from '../shared/workshop/registry.ts';
import { takeIdentity } from './desk-identity.ts';
import { createDesk } from './jobs/create-desk.ts';
import type { Desk } from './jobs/desk.ts';
import { createMiroHost } from './miro/host.ts';
import { systemClock } from './system-clock.ts';

const id = await takeIdentity();
let desk: Desk | null = null;
let panels = 0;
/** Live while somebody looks, unless the facilitator has switched it off. */
let wantsLive = true;

/**
 * A panel of this tab was opened: the first one sets the desk up. A panel that asked before anybody listened gets its
 * answer now; one that comes later asks for itself.
 */
export const panelOpened = (tab: string): void => {
  panels += 1;
  desk ??= connectDesk(tab);
  void desk.handle({ do: 'hello' });
  if (wantsLive) void desk.handle({ do: 'live', on: true });
};

/** Jobs go on without a panel; reading for nobody does not. */
export const panelClosed = (): void => {
  panels -= 1;
  if (panels > 0 || !desk) return;
  wantsLive = desk.state().live;
  void desk.handle({ do: 'live', on: false });
};

const connectDesk = (tab: string): Desk => {
  const channel = new BroadcastChannel(channelName(tab));
  const made = createDesk({
    host: createMiroHost(miro),
    activities: registry,
    t: createTranslator(),
    clock: systemClock,
    id,
  });
  made.subscribe((report) => channel.postMessage(report));
  channel.onmessage = ({ data }) => void made.receive(data);
  return made;
};
