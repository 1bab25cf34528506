import { openActivity } from './progress.ts';
import type { PanelState } from './store.ts';

/** Names the screen shown; an activity's screen has the activity's id behind a slash. */
export type ScreenName = 'unplugged' | 'connecting' | 'silent' | 'settings' | 'home' | `activity/${string}`;

/** What was drawn stays when the plugin falls silent later: nothing being typed gets lost. */
export const screenOf = ({
  link,
  desk,
  settingsOpen,
}: Pick<PanelState, 'link' | 'desk' | 'settingsOpen'>): ScreenName => {
  if (link === 'unplugged') return link;
  if (!desk) return link === 'silent' ? 'silent' : 'connecting';
  if (settingsOpen) return 'settings';
  const activity = openActivity(desk);
  return activity ? `activity/${activity.id}` : 'home';
};

/** Screens that come by themselves: they take the focus from nobody. */
export const comesByItself = (screen: ScreenName): boolean =>
  screen === 'connecting' || screen === 'silent' || screen === 'unplugged';
