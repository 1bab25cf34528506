import type { ShellPort } from '../engine/session.ts';

type WindowOptions = { readonly url: string; readonly data?: unknown };

/** One window of an app: what it was opened with, and who waits for it to close. */
class AppWindow {
  opened: WindowOptions | null = null;
  private settle: (result: unknown) => void = () => {};
  private closing: Promise<unknown> = Promise.resolve(undefined);

  open(options: WindowOptions): void {
    this.close(undefined);
    this.opened = options;
    this.closing = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  close(result: unknown): void {
    this.opened = null;
    this.settle(result);
  }

  closed(): Promise<unknown> {
    return this.closing;
  }
}

export interface RecordingShell extends ShellPort {
  readonly notifications: readonly { readonly kind: 'info' | 'error'; readonly message: string }[];
}

/** Windows around a board that only remember what was asked of them. */
export const recordingShell = (): RecordingShell => {
  const panel = new AppWindow();
  const modal = new AppWindow();
  const notifications: { kind: 'info' | 'error'; message: string }[] = [];
  return {
    notifications,
    openPanel: async (options) => panel.open(options),
    closePanel: async (result) => panel.close(result),
    panelData: () => panel.opened?.data,
    panelClosed: () => panel.closed(),
    isPanelOpen: () => panel.opened !== null,
    openModal: async (options) => modal.open(options),
    closeModal: async (result) => modal.close(result),
    modalData: () => modal.opened?.data,
    modalClosed: () => modal.closed(),
    isModalOpen: () => modal.opened !== null,
    notify: (kind, message) => notifications.push({ kind, message }),
  };
};
