import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { useTranslate } from '../../app-context';
import { DriftLines } from '../DriftLines';
import { useDrift } from '../use-drift';

/** Scenes whose data changed since they were taken and what changed, each a way to where it is refreshed or kept. @rule DRIFT-1 */
export function DriftList(props: {
  readonly briefing: Briefing;
  readonly titles: readonly string[];
  readonly onScene: (index: number) => void;
}) {
  const { briefing, titles, onScene } = props;
  const t = useTranslate();
  const { drifted, unasked } = useDrift(briefing);
  const scenes = scenesOf(briefing);
  return (
    <div className="check-drift" data-testid="check-drift">
      <h3>{t('briefing.check.drift')}</h3>
      <p className={drifted.length === 0 ? 'quiet' : 'briefing-drifted'} role="status">
        {drifted.length === 0
          ? t('briefing.check.drift.none')
          : t('briefing.drift.count', { count: drifted.length })}
      </p>
      {drifted.length === 0 ? null : (
        <ul>
          {drifted.map(({ index, drift }) => {
            const scene = scenes[index];
            return scene === undefined ? null : (
              <li key={scene.id}>
                <button type="button" className="button" onClick={() => onScene(index)}>
                  {index + 1} {titles[index]}
                </button>
                <DriftLines scene={scene} drift={drift} />
              </li>
            );
          })}
        </ul>
      )}
      {unasked.length === 0 ? null : (
        <p className="quiet">{t('briefing.check.drift.unasked', { count: unasked.length })}</p>
      )}
    </div>
  );
}
