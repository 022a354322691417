import type { SceneDrift } from '@/analysis/briefing/scene-drift';
import type { Scene } from '@/domain/briefing/scene';
import { useServices, useTranslate } from '../app-context';

/** What a scene said when it was taken and what it would say now, line by line. @rule DRIFT-1 */
export function DriftLines({ scene, drift }: { readonly scene: Scene; readonly drift: SceneDrift }) {
  const t = useTranslate();
  const { manifest } = useServices().province;
  return (
    <ul>
      {drift.hasOtherData ? (
        <li>
          {t('briefing.drift.data', {
            was: scene.stamp.dataVersion.slice(0, 12),
            now: manifest.version.slice(0, 12),
          })}
        </li>
      ) : null}
      {drift.values.map(({ query, was, now, frozen }) => (
        <li key={query}>
          {t(frozen ? 'briefing.drift.frozen' : 'briefing.drift.value', { query, was, now })}
        </li>
      ))}
    </ul>
  );
}
