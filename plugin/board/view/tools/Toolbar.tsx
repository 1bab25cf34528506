import {
  Frame,
  Hand,
  type LucideIcon,
  MousePointer2,
  Redo2,
  Shapes,
  Spline,
  StickyNote,
  Type,
  Undo2,
} from 'lucide-react';
import { useStore } from 'zustand';
import { AppButton } from '../../shell/AppButton.tsx';
import { t } from '../../words.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { EDIT_ACTIONS } from '../actions/edit-actions.ts';
import { useSeat } from '../seat.ts';
import { ToolChoices } from './ToolChoices.tsx';
import { TOOLS, type ToolEntry } from './tool-keys.ts';
import type { Tool } from './tools.ts';

const ICONS: Readonly<Record<Tool['name'], LucideIcon>> = {
  select: MousePointer2,
  hand: Hand,
  sticky_note: StickyNote,
  text: Type,
  shape: Shapes,
  connector: Spline,
  frame: Frame,
};

/** At the left, as in Miro: tools, the app, undo and redo. */
export const Toolbar = () => (
  <div className="toolbar-column">
    <div className="bar toolbar" role="toolbar" aria-orientation="vertical" aria-label={t('board.tools')}>
      {TOOLS.map((entry) => (
        <ToolButton key={entry.key} entry={entry} />
      ))}
      <hr />
      <AppButton />
    </div>
    <div className="bar toolbar">
      <ActionButton action={EDIT_ACTIONS.undo} icon={Undo2} />
      <ActionButton action={EDIT_ACTIONS.redo} icon={Redo2} />
    </div>
    <ToolChoices />
  </div>
);

const ToolButton = ({ entry: { label, key, tool } }: { readonly entry: ToolEntry }) => {
  const { ui, session } = useSeat();
  const inHand = useStore(ui, (state) => state.tool.name === tool.name);
  const Icon = ICONS[tool.name];
  const looksOnly = tool.name === 'select' || tool.name === 'hand';
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={t(label)}
      aria-pressed={inHand}
      title={t('board.tool.key', { tool: t(label), key })}
      disabled={!looksOnly && !session.user.mayWrite}
      onClick={() => ui.setState({ tool })}
    >
      <Icon aria-hidden="true" />
    </button>
  );
};
