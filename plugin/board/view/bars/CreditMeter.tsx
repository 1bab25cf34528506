import { Gauge } from 'lucide-react';
import { useEffect, useState } from 'react';
import { budgetOf } from '../../commands/app.ts';
import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';

/** ms between two looks while nothing is spent: windows end by themselves. */
const REFRESH = 1000;

const useReading = () => {
  const { session } = useSeat();
  const [budget] = useState(() => budgetOf(session));
  const [reading, setReading] = useState(() => budget.read());
  useEffect(() => {
    const look = (): void => setReading(budget.read());
    const timer = setInterval(look, REFRESH);
    return () => clearInterval(timer);
  }, [budget]);
  return reading;
};

/** Credits the app has used, as Miro would count them: this minute as a bar and a number, this hour in the tooltip. */
export const CreditMeter = () => {
  const { minute, hour } = useReading();
  const title = t('board.credits.title', {
    minute: minute.used,
    minuteLimit: minute.limit,
    hour: hour.used,
    hourLimit: hour.limit,
  });
  return (
    <div className="bar credit-meter" title={title}>
      <Gauge aria-hidden="true" />
      <meter
        aria-label={t('board.credits')}
        min={0}
        max={minute.limit}
        high={minute.limit * 0.8}
        value={minute.used}
      />
      <span className="credit-number">{t('board.credits.short', { minute: minute.used })}</span>
    </div>
  );
};
