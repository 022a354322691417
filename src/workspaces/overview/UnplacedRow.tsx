import '@/i18n/add-indicator-words';
import type { UnplacedThing } from '@/analysis/unplaced-things';
import { toRef } from '@/domain/view-state/entity-ref';
import { citeClause } from '@/i18n/cite-clause';
import { regionPath } from '@/layers/region-tree';
import { useApp, useServices, useTranslate } from '../app-context';
import { goToEntity } from '../go-to';
import { DataText } from './DataText';
import { TargetClauseLink } from './TargetClauseLink';

/** One thing that has no position: its name opens its card; why, where as far as known, and who names it. */
export function UnplacedRow({ thing }: { readonly thing: UnplacedThing }) {
  const t = useTranslate();
  const services = useServices();
  const { atlas } = services.province;
  const locale = useApp((state) => state.preferences.locale);
  const selected = useApp((state) => state.view.selection === thing.ref);
  const { countyAdcode, cityAdcode } = thing.host;
  const host =
    countyAdcode !== null
      ? toRef('county', countyAdcode)
      : cityAdcode !== null
        ? toRef('city', cityAdcode)
        : null;
  const place =
    host === null
      ? t('unplaced.outside')
      : regionPath(atlas, host)
          .slice(2)
          .map((step) => step[locale])
          .join(' › ');
  return (
    <li className="unplaced-row">
      <button
        type="button"
        className="unplaced-name"
        aria-pressed={selected}
        onClick={() => goToEntity(services, thing.ref)}
      >
        <DataText text={thing.name} />
      </button>
      <p className="target-line quiet">
        <DataText text={`${thing.reason} · ${place}`} />
        {thing.isThere ? '' : ` · ${t('unplaced.notYet')}`}
      </p>
      <p className="unplaced-clauses">
        {thing.clauseIds.map((id) => {
          const clause = atlas.clauses.find((item) => item.id === id);
          return clause === undefined ? null : (
            <TargetClauseLink key={id} clauseId={id} text={citeClause(clause, locale)} />
          );
        })}
      </p>
    </li>
  );
}
