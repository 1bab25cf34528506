import { type Command, channelName, command, type Report } from '../../shared/messages.ts';

/** The plugin's end of the line: hears the panel's commands and says what a test wants said. */
export interface PluginEnd {
  readonly heard: readonly Command[];
  /** Sends anything at all, so that tests can send what is no report. */
  say(message: Report | unknown): void;
  /** Settles when `count` commands have been heard. */
  hears(count: number): Promise<void>;
  close(): void;
}

export const pluginEnd = (tab: string): PluginEnd => {
  const heard: Command[] = [];
  let waiting: { readonly count: number; readonly settle: () => void }[] = [];
  const channel = new BroadcastChannel(channelName(tab));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    heard.push(command.parse(data));
    for (const { count, settle } of waiting) if (heard.length >= count) settle();
    waiting = waiting.filter(({ count }) => heard.length < count);
  };
  return {
    heard,
    say: (message) => channel.postMessage(message),
    hears: (count) =>
      new Promise((settle) => {
        if (heard.length >= count) settle();
        else waiting.push({ count, settle });
      }),
    close: () => channel.close(),
  };
};
