import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { Dialog } from '@/ui/Dialog';
import type { FacetWords } from '../library/row-facets';
import { StatusMark } from '../library/StatusMark';

/** What the lines of a cell mean, by an example with numbers. */
export function AxesLegend({ words, onClose }: { readonly words: FacetWords; readonly onClose: () => void }) {
  const { t, locale } = words;
  return (
    <Dialog title={t('axes.legend')} closeLabel={t('action.close')} onClose={onClose}>
      <div className="axes-legend">
        <figure>
          <svg
            viewBox="0 0 200 200"
            width="200"
            height="200"
            role="img"
            aria-label={t('axes.legend.example')}
          >
            <rect x="20" y="10" width="160" height="160" className="axes-legend-cell" />
            <path d="M20 170 180 31" className="axes-legend-plan" />
            <path d="M20 170 120 126.5 120 83Z" className="axes-legend-wedge" />
            <path d="M20 170 120 126.5" className="axes-legend-behind" />
            <text x="124" y="79">
              {t('axes.legend.due')}
            </text>
            <text x="124" y="139">
              {t('axes.legend.done')}
            </text>
            <text x="24" y="24">
              115%
            </text>
            <text x="20" y="190">
              {t('axes.legend.start')}
            </text>
            <text x="180" y="190" textAnchor="end">
              {t('axes.legend.end')}
            </text>
          </svg>
          <figcaption>{t('axes.legend.example')}</figcaption>
        </figure>
        <ul>
          <li>{t('axes.legend.plan')}</li>
          <li>{t('axes.legend.line')}</li>
          <li>{t('axes.legend.bundle')}</li>
          <li>{t('axes.legend.stage')}</li>
          <li>{t('axes.legend.empty')}</li>
          <li>{t('axes.legend.brush')}</li>
          <li>
            {(Object.keys(LIGHT_COLORS) as LightColor[]).map((light) => (
              <StatusMark key={light} color={light} word={LIGHT_COLORS[light][locale]} />
            ))}
          </li>
        </ul>
      </div>
    </Dialog>
  );
}
