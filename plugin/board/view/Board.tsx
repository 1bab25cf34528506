import { ReactFlowProvider } from '@xyflow/react';
import { AppDialog } from '../shell/AppDialog.tsx';
import { AppPanel } from '../shell/AppPanel.tsx';
import { HeadlessApp } from '../shell/HeadlessApp.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useClipboard } from './actions/use-clipboard.ts';
import { useKeyboard } from './actions/use-keyboard.ts';
import { Attribution } from './bars/Attribution.tsx';
import { ContextBar } from './bars/ContextBar.tsx';
import { CreditMeter } from './bars/CreditMeter.tsx';
import { FirstHint } from './bars/FirstHint.tsx';
import { PlayingBar } from './bars/PlayingBar.tsx';
import { TitleBar } from './bars/TitleBar.tsx';
import { ZoomBar } from './bars/ZoomBar.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { SelectionNews } from './canvas/SelectionNews.tsx';
import { ConnectLayer } from './connectors/ConnectLayer.tsx';
import { Minimap } from './minimap/Minimap.tsx';
import { Avatars } from './people/Avatars.tsx';
import { Cursors } from './people/Cursors.tsx';
import { Toolbar } from './tools/Toolbar.tsx';

/**
 * The whole page: the app's panel at the left, the whiteboard with its bars, windows above. The order is the Tab key's:
 * menu and tools, the panel, the board itself, what belongs to the selection, and the rest.
 */
export const Board = () => {
  useKeyboard();
  useClipboard();
  return (
    <ReactFlowProvider>
      <div className="workplace">
        <div className="first-bars">
          <TitleBar />
          <Toolbar />
        </div>
        <AppPanel />
        <main className="canvas-area">
          <Canvas>
            <Cursors />
          </Canvas>
          <SelectionNews />
          <ConnectLayer />
          <Avatars />
          <FirstHint />
          <PlayingBar />
          <ContextBar />
          <CreditMeter />
          <Minimap />
          <ZoomBar />
          <Toasts />
          <Attribution />
        </main>
      </div>
      <HeadlessApp />
      <AppDialog />
    </ReactFlowProvider>
  );
};
