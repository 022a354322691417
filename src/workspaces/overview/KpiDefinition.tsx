import '@/i18n/add-indicator-words';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useTranslate } from '../app-context';
import { DataText } from './DataText';
import type { KpiTile } from './kpi-tiles';

/** One term and its lines; nothing where there are none. */
function DefinitionLines({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {lines.map((line) => (
          <span key={line} className="kpi-line">
            <DataText text={line} />
          </span>
        ))}
      </dd>
    </>
  );
}

/** What a figure means: definition, formula, class, source, caution, and the published figure beside it. */
export function KpiDefinition({ tile }: { readonly tile: KpiTile }) {
  const t = useTranslate();
  const className = t(`provenance.${tile.provenanceClass}`);
  return (
    <div className="kpi-definition">
      <h3>{t(`kpi.${tile.id}.name`)}</h3>
      <p>{t(`kpi.${tile.id}.definition`)}</p>
      <dl>
        <DefinitionLines term={t('kpi.detail')} lines={tile.details} />
        <DefinitionLines term={t('kpi.official')} lines={tile.official} />
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
