import * as z from 'zod/mini';
import { type Command, nothing, reads } from './command.ts';

const panel = z.object({ url: z.string(), data: z.optional(z.unknown()), height: z.optional(z.number()) });
const modal = z.object({
  ...panel.shape,
  width: z.optional(z.number()),
  fullscreen: z.optional(z.boolean()),
});
const result = z.object({ result: z.optional(z.unknown()) });

const none = (kind: string): Error =>
  new Error(`The app is trying to close a ${kind}, but there's no open ${kind} associated with this app.`);

export const openPanel: Command<'UI_OPEN_PANEL'> = reads(panel, ({ session }, { url, data }) =>
  session.shell.openPanel({ url, data }),
);

/** The only panels on the local board are the app's own, and those give way. */
export const canOpenPanel: Command<'UI_CAN_OPEN_PANEL'> = reads(nothing, () => true);

export const panelData: Command<'UI_GET_PANEL_DATA'> = reads(nothing, ({ session }) =>
  session.shell.panelData(),
);

export const panelClosed: Command<'UI_WAIT_FOR_PANEL_CLOSE'> = reads(nothing, ({ session }) =>
  session.shell.panelClosed(),
);

export const closePanel: Command<'UI_CLOSE_PANEL'> = reads(result, ({ session }, payload) => {
  if (!session.shell.isPanelOpen()) throw none('panel');
  return session.shell.closePanel(payload.result);
});

export const openModal: Command<'UI_OPEN_MODAL'> = reads(modal, ({ session }, options) =>
  session.shell.openModal(options),
);

/** One modal at a time. */
export const canOpenModal: Command<'UI_CAN_OPEN_MODAL'> = reads(
  nothing,
  ({ session }) => !session.shell.isModalOpen(),
);

export const modalData: Command<'UI_GET_MODAL_DATA'> = reads(nothing, ({ session }) =>
  session.shell.modalData(),
);

export const modalClosed: Command<'UI_WAIT_FOR_MODAL_CLOSE'> = reads(nothing, ({ session }) =>
  session.shell.modalClosed(),
);

export const closeModal: Command<'UI_CLOSE_MODAL'> = reads(result, ({ session }, payload) => {
  if (!session.shell.isModalOpen()) throw none('modal');
  return session.shell.closeModal(payload.result);
});

/** Miro shows 80 characters at most. */
const LONGEST = 80;

export const notify: Command<'SHOW_NOTIFICATION'> = reads(
  z.object({ type: z.enum(['info', 'error']), message: z.string() }),
  ({ session }, { type, message }) => {
    if (message.length > LONGEST && session.preset.rejectsLongNotifications)
      throw new Error(`A notification can have up to ${LONGEST} characters.`);
    session.shell.notify(type, message.slice(0, LONGEST));
  },
);
