import { useEffect, useState } from 'react';
import { plannedBefore } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { useTranslate } from '../../app-context';
import { formatClock, paceOf } from './pace';

/** Time used, time planned, how the two stand to each other, and the clock on the wall. */
export function PresenterClock(props: {
  readonly scenes: readonly Scene[];
  readonly index: number;
  /** @unit ms since 1970 */
  readonly startedAt: number;
}) {
  const { scenes, index, startedAt } = props;
  const t = useTranslate();
  const [now, setNow] = useState(() => Date.now());
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  const elapsed = (now - (since ?? startedAt)) / 1000;
  const pace = paceOf(scenes, index, elapsed);
  const words =
    pace.kind === 'on_time'
      ? t('briefing.presenter.onTime')
      : t(`briefing.presenter.${pace.kind}`, { time: formatClock(pace.seconds) });
  return (
    <div className="presenter-clock">
      <dl>
        <div>
          <dt>{t('briefing.presenter.elapsed')}</dt>
          <dd data-testid="presenter-elapsed">{formatClock(elapsed)}</dd>
        </div>
        <div>
          <dt>{t('briefing.presenter.planned')}</dt>
          <dd>{formatClock(plannedBefore(scenes, scenes.length))}</dd>
        </div>
        <div>
          <dt>{t('briefing.presenter.clock')}</dt>
          <dd>{new Date(now).toTimeString().slice(0, 5)}</dd>
        </div>
      </dl>
      <p className={`presenter-pace presenter-pace-${pace.kind}`} role="status">
        {words}
      </p>
      <button type="button" className="button" onClick={() => setSince(Date.now())}>
        {t('briefing.presenter.reset')}
      </button>
    </div>
  );
}
