import { MEASURES } from '@/analysis/profile/profile-measures';
import type { ProfileFacts } from '@/analysis/profile/profile-facts';
import type { ProfileMeasureId } from '@/domain/view-state/profile-view';
import { useTranslate } from '../../app-context';
import { sayMeasure, whyUnknown } from '../say-measure';

const SHOWN: readonly ProfileMeasureId[] = [
  'population',
  'area',
  'density',
  'gdp',
  'gdp_head',
  'parks',
  'stations',
  'airports',
  'hsr_km',
  'expressway_km',
  'projects',
];

/** Numbers of two regions back to back: the bars grow from the middle, each measure to its own scale. */
export function MirrorStats(props: {
  readonly left: { readonly name: string; readonly facts: ProfileFacts };
  readonly right: { readonly name: string; readonly facts: ProfileFacts };
}) {
  const { left, right } = props;
  const t = useTranslate();
  return (
    <table className="compare-table mirror-stats" aria-label={t('overlay.stats')}>
      <thead>
        <tr>
          <th scope="col" className="number" colSpan={2}>
            <span className="overlay-key overlay-key-under" aria-hidden="true" />
            {left.name}
          </th>
          <th scope="col">{t('panes.column.measure')}</th>
          <th scope="col" colSpan={2}>
            <span className="overlay-key overlay-key-over" aria-hidden="true" />
            {right.name}
          </th>
        </tr>
      </thead>
      <tbody>
        {SHOWN.map((id) => {
          const [a, b] = [MEASURES[id].valueOf(left.facts), MEASURES[id].valueOf(right.facts)];
          const most = Math.max(a ?? 0, b ?? 0);
          const bar = (value: number | null): number =>
            value === null || most === 0 ? 0 : Math.max(0, (value / most) * 100);
          return (
            <tr key={id} data-measure={id}>
              <td className="number" title={a === null ? whyUnknown(id, t) : undefined}>
                {sayMeasure(id, left.facts)}
              </td>
              <td className="mirror-bar mirror-bar-left">
                <i style={{ width: `${bar(a)}%` }} />
              </td>
              <th scope="row">{t(`profile.measure.${id}`)}</th>
              <td className="mirror-bar">
                <i style={{ width: `${bar(b)}%` }} />
              </td>
              <td title={b === null ? whyUnknown(id, t) : undefined}>{sayMeasure(id, right.facts)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
