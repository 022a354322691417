import type { PathAnswer } from '@/analysis/reach/reach-questions';
import { formatNumber } from '@/i18n/format-number';
import { IconButton } from '@/ui/IconButton';
import { useApp, useServices, useTranslate } from '../../app-context';
import { sayLeg, sayMinutes, sayUses } from './reach-words';
import type { ReachDesk } from './use-reach-desk';

/** A way leg by leg, with what each leg rests on. */
export function PathPanel(props: {
  readonly desk: ReachDesk;
  /** Name of where it leads. */
  readonly name: string;
  readonly path: PathAnswer;
  readonly onClose: () => void;
}) {
  const { desk, name, path, onClose } = props;
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { slow, fast } = path.bands;
  return (
    <section
      className="reach-path"
      aria-label={t('reach.path')}
      data-minutes={path.minutes?.toFixed(2) ?? ''}
    >
      <header>
        <h3>{t('reach.path.to', { name, minutes: sayMinutes(path.minutes, t) })}</h3>
        <IconButton icon="close" label={t('reach.path.close')} onClick={onClose} />
      </header>
      {path.minutes === null ? (
        <p>{t('reach.path.none')}</p>
      ) : (
        <>
          <p className="quiet">
            {t('reach.own')} ·{' '}
            {t('reach.path.band', { slow: sayMinutes(slow, t), fast: sayMinutes(fast, t) })}
          </p>
          <table className="reach-table">
            <thead>
              <tr>
                <th scope="col">{t('reach.leg.mode')}</th>
                <th scope="col">{t('reach.leg.from')}</th>
                <th scope="col">{t('reach.leg.to')}</th>
                <th scope="col" className="reach-number">
                  {t('reach.leg.km')}
                </th>
                <th scope="col" className="reach-number">
                  {t('reach.leg.minutes')}
                </th>
                <th scope="col">{t('reach.leg.uses')}</th>
              </tr>
            </thead>
            <tbody>
              {path.legs.map((leg, index) => (
                // oxlint-disable-next-line no-array-index-key -- legs follow each other and have no names
                <tr key={index} className={leg.line.startsWith('drawn:') ? 'reach-drawn' : undefined}>
                  <td>{sayLeg(leg, province.atlas, desk.scenario, locale, t)}</td>
                  <td>{leg.from.name === '' ? t('reach.leg.onWay') : leg.from.name}</td>
                  <td>{leg.to.name === '' ? t('reach.leg.onWay') : leg.to.name}</td>
                  <td className="reach-number">{leg.km === 0 ? '—' : formatNumber(leg.km, 1)}</td>
                  <td className="reach-number">{formatNumber(leg.minutes, 1)}</td>
                  <td className="quiet">{sayUses(leg.uses, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
