import { ReactFlow, useStore } from '@xyflow/react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { t } from '../../words.ts';
import { NODE_TYPES } from '../items/node-types.ts';
import { useSeat, useUi } from '../seat.ts';
import { unreadableClasses } from '../text/reading-size.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../viewport/maths.ts';
import { Grid } from './Grid.tsx';
import { useCamera } from './use-camera.ts';
import { useCanvasPointer } from './use-canvas-pointer.ts';
import { useNodeDrag } from './use-node-drag.ts';
import { useSelecting } from './use-selecting.ts';
import { useTrackpad } from './use-trackpad.ts';
import { useWalking } from './use-walking.ts';

const TOGGLE_KEYS = ['Shift', 'Meta', 'Control'];
/** Pixels the pointer may move within a click. */
const CLICK_DISTANCE = 4;
/** Below this zoom, shadows cannot be made out: leaving them out keeps a full board quick. */
const FAR = 0.15;

/** See `Attribution`. */
const ATTRIBUTED_ELSEWHERE = { hideAttribution: true } as const;

/** The whiteboard: draws the scene, turns gestures into changes of the board. */
export const Canvas = ({ children }: { readonly children: ReactNode }) => {
  const { scene, session } = useSeat();
  const nodes = useSyncExternalStore(scene.subscribe, scene.nodes);
  const tool = useUi((state) => state.tool.name);
  const far = useStore((state) => state.transform[2] < FAR);
  const unreadable = useStore((state) => unreadableClasses(state.transform[2]));
  const selecting = tool === 'select';
  return (
    <ReactFlow
      className={`canvas tool-${tool} ${far ? 'far' : 'near'} ${unreadable}`}
      aria-label={t('board.canvas')}
      nodes={nodes}
      nodeTypes={NODE_TYPES}
      {...useSelecting()}
      {...useNodeDrag()}
      {...useCanvasPointer()}
      {...useCamera()}
      {...useTrackpad()}
      {...useWalking()}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      zoomOnDoubleClick={false}
      selectionKeyCode={selecting ? 'Shift' : null}
      multiSelectionKeyCode={TOGGLE_KEYS}
      deleteKeyCode={null}
      elementsSelectable={selecting}
      nodesDraggable={selecting && session.user.mayWrite}
      nodesConnectable={false}
      autoPanOnNodeFocus={false}
      elevateNodesOnSelect={false}
      nodeDragThreshold={CLICK_DISTANCE}
      nodeClickDistance={CLICK_DISTANCE}
      paneClickDistance={CLICK_DISTANCE}
      onlyRenderVisibleElements
      proOptions={ATTRIBUTED_ELSEWHERE}
    >
      <Grid />
      {children}
    </ReactFlow>
  );
};
