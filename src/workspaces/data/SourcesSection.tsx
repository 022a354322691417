import { useMemo } from 'react';
import { countProvenance } from '@/analysis/provenance-coverage';
import { PROVENANCE_CLASSES } from '@/domain/provenance/provenance';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useActions, useApp, useServices, useTranslate } from '../app-context';

/** Where everything shipped comes from, under which licence, and how much of it is official. */
export function SourcesSection() {
  const t = useTranslate();
  const actions = useActions();
  const { atlas, manifest } = useServices().province;
  const officialOnly = useApp((state) => state.view.officialOnly);
  const coverage = useMemo(() => countProvenance(atlas), [atlas]);
  const classes = PROVENANCE_CLASSES.filter((id) => id !== 'drill');
  return (
    <section className="data-block">
      <h3>{t('data.sources.licences')}</h3>
      <ul className="data-facts">
        {manifest.attribution.map((line) => (
          <li key={line} lang="zh-CN">
            {line}
          </li>
        ))}
        <li>{t('data.sources.version', { version: manifest.version, month: manifest.asOf })}</li>
        <li>
          {t('data.sources.review', {
            number: manifest.mapReviewNumber ?? t('data.sources.review.none'),
          })}
        </li>
      </ul>
      <h3>{t('data.sources.provenance')}</h3>
      <p className="quiet">{t('data.sources.provenance.explain')}</p>
      <label className="data-check">
        <input
          type="checkbox"
          checked={officialOnly}
          onChange={(event) => actions.setOfficialOnly(event.target.checked)}
        />
        <span>{t('provenance.officialOnly')}</span>
      </label>
      <table className="data-table data-numbers">
        <thead>
          <tr>
            <th scope="col">{t('data.sources.kind')}</th>
            {classes.map((id) => (
              <th scope="col" key={id}>
                <ProvenanceMark provenance={id} word={t(`provenance.${id}`)} /> {t(`provenance.${id}`)}
              </th>
            ))}
            <th scope="col">{t('data.sources.total')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ kind, total, byClass }) => (
            <tr key={kind}>
              <th scope="row">{t(`data.sources.kind.${kind}`)}</th>
              {classes.map((id) => (
                <td key={id}>{byClass[id]}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('data.sources.files')}</h3>
      <table className="data-table data-numbers">
        <thead>
          <tr>
            <th scope="col">{t('data.sources.file')}</th>
            <th scope="col">{t('data.sources.bytes')}</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {manifest.files.map(({ name, bytes, sha256 }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{bytes.toLocaleString('zh-CN')}</td>
              <td>
                <code title={sha256}>{sha256.slice(0, 16)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
