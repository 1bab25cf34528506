import type {
  ExperimentalClient,
  Item,
  MindmapNode,
  ShapeExperimental,
  StableClient,
} from '@mirohq/websdk-types';
import { nominal } from '../nominal.ts';
import { creator } from './create.ts';
import type { Feature, Public } from './feature.ts';
import { Find, type Known } from './find.ts';

type Experimental = StableClient['experimental'];
type Found = Exclude<Known<Item>, { type: 'shape' }> | MindmapNode | ShapeExperimental;
type Only = Pick<
  Experimental,
  | 'action'
  | 'history'
  | 'tools'
  | 'getVotingResults'
  | 'createMindmapNode'
  | 'createShape'
  | 'get'
  | 'getById'
  | 'getSelection'
  | 'select'
  | 'deselect'
>;

const history = ({ exec }: Feature): Public<ExperimentalClient['history']> => ({
  undo: () => exec('HISTORY_UNDO'),
  redo: () => exec('HISTORY_REDO'),
  canUndo: () => exec('HISTORY_CAN_UNDO'),
  canRedo: () => exec('HISTORY_CAN_REDO'),
});

const action = ({ exec }: Feature): Public<ExperimentalClient['action']> => ({
  register: (customAction) => exec('CUSTOM_ACTION_REGISTER', customAction),
  deregister: (event) => exec('CUSTOM_ACTION_DEREGISTER', { event }),
});

const tools = ({ exec }: Feature): Public<ExperimentalClient['tools']> => ({
  setTool: (tool) => exec('SET_TOOL', { tool }),
  getTool: () => exec('GET_TOOL'),
});

/** Refused by the command table: mind maps are not on the local board. */
const createMindmapNode =
  ({ exec }: Feature) =>
  async (props: object = {}): Promise<never> => {
    const { type } = await exec('WIDGET_CREATE', { type: 'mindmap_node', props: { ...props } });
    throw new Error(`An item of type ${type} came from the board instead of a mindmap_node.`);
  };

/** What `miro.board.experimental` has beyond `miro.board`. */
export const experimental = (feature: Feature): Only => ({
  ...new Find<Found>(feature).members(),
  action: nominal<ExperimentalClient['action']>(action(feature)),
  history: nominal<ExperimentalClient['history']>(history(feature)),
  tools: nominal<ExperimentalClient['tools']>(tools(feature)),
  getVotingResults: () => feature.exec('GET_VOTING_RESULTS'),
  createMindmapNode: createMindmapNode(feature),
  createShape: creator(feature, 'shape'),
});
