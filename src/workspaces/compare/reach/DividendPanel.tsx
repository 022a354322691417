import { useMemo } from 'react';
import { onlyLine } from '@/analysis/reach/dividend';
import { useServices, useTranslate } from '../../app-context';
import { DeltaPanel } from './DeltaPanel';
import { useSwitchableLines } from './LineSwitches';
import { useCores } from '../../use-cores';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** What one line is worth: with it and without it, from the three cores. */
export function DividendPanel({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const { line, minutes } = desk.view;
  const { month, assumptions } = desk.plan;
  const lines = useSwitchableLines(desk);
  const cores = useCores(province);
  const ask = useMemo(
    () =>
      line === ''
        ? null
        : {
            plan: { month, assumptions, scenario: onlyLine(line, true) },
            against: onlyLine(line, false),
            origins: cores,
            minutes,
          },
    [line, month, assumptions, cores, minutes],
  );
  const delta = useReachAnswer(province, 'delta', ask).found?.answer ?? null;
  const pairs = useReachAnswer(province, 'pairs', ask);
  const name = lines.find(({ id }) => id === line)?.name ?? line;
  return (
    <section className="reach-dividend" aria-label={t('reach.dividend')}>
      <h3>{t('reach.dividend')}</h3>
      <p className="quiet">{t('reach.dividend.care')}</p>
      <label>
        <span className="quiet">{t('reach.dividend.line')}</span>{' '}
        <select value={line} onChange={(event) => desk.setView({ line: event.target.value })}>
          <option value="">{t('reach.dividend.pick')}</option>
          {lines.map(({ id, name: each, status }) => (
            <option key={id} value={id}>
              {t('reach.scenario.lineState', { name: each, status: t(`card.line.${status}`) })}
            </option>
          ))}
        </select>
      </label>
      {delta === null ? null : (
        <DeltaPanel
          title={`${t('reach.scenario.mark')} · ${name}`}
          minutes={minutes}
          delta={delta}
          pairs={pairs.isPending ? null : (pairs.found?.answer ?? null)}
        />
      )}
    </section>
  );
}
