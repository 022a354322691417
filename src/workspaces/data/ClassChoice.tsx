import { POOL_CLASSES, POOL_CLASS_IDS, type PoolClass } from '@/domain/dispatch/pool-class';
import { useApp, useTranslate } from '../app-context';

/** What new projects count as whose rows state no class: a person says it, nothing is guessed. */
export function ClassChoice(props: {
  /** New projects that state none. */
  readonly count: number;
  readonly poolClass: PoolClass;
  readonly onChoose: (poolClass: PoolClass) => void;
}) {
  const { count, poolClass, onChoose } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  if (count === 0) return null;
  return (
    <div className="data-row">
      <label>
        <span>{t('import.class', { count })}</span>
        <select
          value={poolClass}
          onChange={(event) => onChoose(POOL_CLASS_IDS.find((id) => id === event.target.value) ?? 'unstated')}
        >
          {POOL_CLASS_IDS.map((id) => (
            <option key={id} value={id}>
              {POOL_CLASSES[id][locale]}
            </option>
          ))}
        </select>
      </label>
      {poolClass === 'unstated' ? <p className="quiet">{t('import.class.unstated')}</p> : null}
    </div>
  );
}
