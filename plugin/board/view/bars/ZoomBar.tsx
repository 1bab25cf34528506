import { useStore } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { t } from '../../words.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { ZOOM_ACTIONS } from '../actions/zoom-actions.ts';
import { useSeat, useUi } from '../seat.ts';

/** Bottom right: how near one looks. */
export const ZoomBar = () => {
  const seat = useSeat();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  const minimap = useUi((state) => state.minimap);
  return (
    <div className="bar zoom-bar" role="toolbar" aria-label={t('board.zoom')}>
      <button
        type="button"
        className="tool-button"
        aria-label={t('board.do.minimap')}
        aria-pressed={minimap}
        title={t('board.do.minimap')}
        onClick={() => seat.ui.setState({ minimap: !minimap })}
      >
        <MapIcon aria-hidden="true" />
      </button>
      <ActionButton action={ZOOM_ACTIONS.zoomFit} icon={Maximize} />
      <ActionButton action={ZOOM_ACTIONS.zoomOut} icon={Minus} />
      <button
        type="button"
        className="zoom-percent"
        aria-label={t('board.do.zoom-100')}
        title={t('board.do.zoom-100')}
        onClick={() => ZOOM_ACTIONS.zoomReal.run(seat)}
      >
        {t('board.zoom.percent', { percent })}
      </button>
      <ActionButton action={ZOOM_ACTIONS.zoomIn} icon={Plus} />
    </div>
  );
};
