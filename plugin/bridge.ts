import { createTranslator } from '../shared/i18n/translate.ts';
import { channelName } from '../shared/messages.ts';
import { registry } from '../shared/workshop/registry.ts';
import { createDesk } from './jobs/create-desk.ts';
import { createMiroHost } from './miro/host.ts';
import { systemClock } from './system-clock.ts';

const t = createTranslator();
let open = false;

/**
 * Sets the desk up, once, and connects it with every panel of this tab. A panel that asked before anybody listened gets
 * its answer now; one that comes later asks for itself.
 */
export const openDesk = (tab: string): void => {
  if (open) return;
  open = true;
  const channel = new BroadcastChannel(channelName(tab));
  const desk = createDesk({ host: createMiroHost(miro), activities: registry, t, clock: systemClock });
  desk.subscribe((report) => channel.postMessage(report));
  channel.onmessage = ({ data }) => void desk.receive(data);
  void desk.handle({ do: 'hello' });
};

/** Miro shows at most 80 characters. */
export const sayNoPanel = (): Promise<void> => miro.board.notifications.showError(t('notice.no-panel'));
