import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useTranslate } from '../app-context';
import type { KpiTile } from './kpi-tiles';

/** What a figure means: definition, formula, class, source, caution, and the published figure beside it. */
export function KpiDefinition({ tile }: { readonly tile: KpiTile }) {
  const t = useTranslate();
  const className = t(`provenance.${tile.provenanceClass}`);
  return (
    <div className="kpi-definition">
      <h3>{t(`kpi.${tile.id}.name`)}</h3>
      <p>{t(`kpi.${tile.id}.definition`)}</p>
      <dl>
        {tile.details.length > 0 ? (
          <>
            <dt>{t('kpi.detail')}</dt>
            <dd>
              {tile.details.map((line) => (
                <span key={line} className="kpi-line">
                  {line}
                </span>
              ))}
            </dd>
          </>
        ) : null}
        {tile.official.length > 0 ? (
          <>
            <dt>{t('kpi.official')}</dt>
            <dd>
              {tile.official.map((line) => (
                <span key={line} className="kpi-line">
                  {line}
                </span>
              ))}
            </dd>
          </>
        ) : null}
        <dt>{t('kpi.formula')}</dt>
        <dd>{t(`kpi.${tile.id}.formula`)}</dd>
        <dt>{t('kpi.class')}</dt>
        <dd>
          <ProvenanceMark provenance={tile.provenanceClass} word={className} /> {className}
        </dd>
        <dt>{t('kpi.source')}</dt>
        <dd>{t(`kpi.${tile.id}.source`)}</dd>
        <dt>{t('kpi.caution')}</dt>
        <dd>{t(`kpi.${tile.id}.caution`)}</dd>
      </dl>
    </div>
  );
}
