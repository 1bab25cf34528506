import { useState } from 'react';
import type { ItemData } from '../../engine/engine.ts';
import { t } from '../../words.ts';
import { actOn, useSeat } from '../seat.ts';
import { choicesFor, colourChange, colourOf } from './colours.ts';

const isItem = (data: { readonly type: string } | undefined): data is ItemData =>
  data !== undefined && data.type !== 'tag' && data.type !== 'group';

/** Colour of the selected items: of their fill, or of their letters or line where they have no fill. */
export const ColourPicker = ({ ids }: { readonly ids: readonly string[] }) => {
  const seat = useSeat();
  const [open, setOpen] = useState(false);
  const items = ids.map((id) => seat.session.engine.get(id)).filter(isItem);
  const [shown] = items.flatMap((item) => colourOf(item) ?? []);
  if (shown === undefined) return null;
  const paint = (value: string): void => {
    setOpen(false);
    actOn(seat, (edit) => {
      for (const item of items) {
        const change = colourChange(item, value);
        if (change) edit.update(item.id, change);
      }
    });
  };
  return (
    <>
      <button
        type="button"
        className="tool-button"
        aria-label={t('board.colour')}
        aria-expanded={open}
        title={t('board.colour')}
        onClick={() => setOpen(!open)}
      >
        <span className="swatch" style={{ background: shown }} />
      </button>
      {open ? (
        <fieldset className="bar palette" aria-label={t('board.colours')}>
          {choicesFor(items).map(({ name, value, shown: background }) => (
            <button
              key={value}
              type="button"
              className="swatch"
              aria-label={t(`board.colour.${name}`)}
              aria-pressed={background === shown}
              style={{ background }}
              onClick={() => paint(value)}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
};
