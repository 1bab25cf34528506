import { openActivity } from '../store/progress.ts';
import { screenOf } from '../store/screen.ts';
import type { PanelState } from '../store/store.ts';
import { ActivityScreen } from './ActivityScreen.tsx';
import { ConnectingScreen } from './ConnectingScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';
import { SilentScreen } from './SilentScreen.tsx';
import { UnpluggedScreen } from './UnpluggedScreen.tsx';

/** The one screen that belongs to the state. */
export const Screen = ({ state }: { readonly state: PanelState }) => {
  const { desk, separator, showSettings, chooseSeparator } = state;
  const screen = screenOf(state);
  if (screen === 'unplugged') return <UnpluggedScreen />;
  if (screen === 'silent') return <SilentScreen />;
  if (screen === 'connecting' || !desk) return <ConnectingScreen />;
  if (screen === 'settings') {
    return (
      <SettingsScreen
        desk={desk}
        separator={separator}
        onSeparator={chooseSeparator}
        onDone={() => showSettings(false)}
      />
    );
  }
  const shared = { desk, separator, onSettings: () => showSettings(true) };
  const activity = openActivity(desk);
  return activity ? (
    <ActivityScreen key={activity.id} activity={activity} {...shared} />
  ) : (
    <HomeScreen {...shared} />
  );
};
