import { t } from '../../words.ts';
import { paperOf, STICKY_COLOURS, type StickyColour } from '../items/sticky-colours.ts';
import { useSeat, useUi } from '../seat.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import { OFFERED_SHAPES } from './tool-shapes.ts';

/** What the tool in hand can be set to: the colour of notes, the form of shapes. */
export const ToolChoices = () => {
  const tool = useUi((state) => state.tool);
  if (tool.name === 'sticky_note') return <StickyChoices chosen={tool.colour} />;
  return tool.name === 'shape' ? <ShapeChoices chosen={tool.shape} /> : null;
};

const StickyChoices = ({ chosen }: { readonly chosen: StickyColour }) => {
  const { ui } = useSeat();
  return (
    <fieldset className="bar choices" aria-label={t('board.colours')}>
      {STICKY_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className="swatch square"
          aria-label={t(`board.colour.${colour}`)}
          aria-pressed={colour === chosen}
          style={{ background: paperOf(colour).fill }}
          onClick={() => ui.setState({ tool: { name: 'sticky_note', colour } })}
        />
      ))}
    </fieldset>
  );
};

const ShapeChoices = ({ chosen }: { readonly chosen: string }) => {
  const { ui } = useSeat();
  return (
    <fieldset className="bar choices" aria-label={t('board.shapes')}>
      {OFFERED_SHAPES.map((shape) => (
        <button
          key={shape}
          type="button"
          className="tool-button"
          aria-label={t(`board.shape.${shape}`)}
          aria-pressed={shape === chosen}
          title={t(`board.shape.${shape}`)}
          onClick={() => ui.setState({ tool: { name: 'shape', shape } })}
        >
          <ShapeIcon shape={shape} />
        </button>
      ))}
    </fieldset>
  );
};
