import { useMemo, useState } from 'react';
import { buildPoolFlows, POOL_STATES, poolStateInMonth } from '@/analysis/two-axes/pool-flows';
import { lastReportMonths } from '@/analysis/two-axes/pool-membership';
import type { FlowRibbon } from '@/charts/pool-flows/layout-pool-flows';
import { PoolFlows } from '@/charts/pool-flows/PoolFlows';
import { addMonths, formatMonth, type Month } from '@/domain/time/month';
import { Dialog } from '@/ui/Dialog';
import { useServices } from '../app-context';
import { openSheet } from '../open-sheet';
import type { AxesModel } from './use-axes';
import './panels.css';

const COLUMNS = 7;
const MOST = 300;

/** The months drawn: the last with reports up to the one shown, or, where none has, the ends of seven years. */
function monthsOf(months: readonly Month[], shown: Month): readonly Month[] {
  const known = months.filter((month) => month <= shown).slice(-COLUMNS);
  if (known.length > 1) return known;
  return Array.from({ length: COLUMNS }, (_, at) => addMonths(shown, 12 * (at - COLUMNS + 1)));
}

/** 谋划 → 储备 → 实施 → 竣工 / 退出 by month, of what passes filters and brush; a ribbon opens its names. */
export function PoolFlowsPanel({
  model,
  onClose,
}: {
  readonly model: AxesModel;
  readonly onClose: () => void;
}) {
  const { library, month, months, order, rows, words } = model.table;
  const { t, locale } = words;
  const { store } = useServices();
  const [open, setOpen] = useState<FlowRibbon | null>(null);
  const flows = useMemo(() => {
    const last = lastReportMonths(library.reports);
    return buildPoolFlows(
      monthsOf(months, month).map((at) => {
        const reports = new Map((library.reports.get(at) ?? []).map((report) => [report.projectId, report]));
        return {
          month: at,
          stateOf: new Map(
            order.flatMap((index) => {
              const project = library.projects[index];
              if (project === undefined) return [];
              return [
                [project.id, poolStateInMonth(project, at, reports.get(project.id) ?? null, last)] as const,
              ];
            }),
          ),
        };
      }),
    );
  }, [library, month, months, order]);
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.project.id, row])), [rows]);
  const nameOf = (ribbon: FlowRibbon): string =>
    t('flows.ribbon', {
      before: formatMonth(ribbon.before),
      after: formatMonth(ribbon.after),
      from: POOL_STATES[ribbon.from][locale],
      to: POOL_STATES[ribbon.to][locale],
      count: ribbon.projects.length,
    });
  return (
    <Dialog wide title={t('flows.title')} closeLabel={t('action.close')} onClose={onClose}>
      {library.drill ? <p className="clause-drill">{t('library.drillBanner')}</p> : null}
      {order.length === 0 ? (
        <p>{t('flows.none')}</p>
      ) : (
        <PoolFlows
          flows={flows}
          locale={locale}
          label={t('flows.title')}
          nameOf={nameOf}
          openId={open?.id ?? null}
          onOpen={setOpen}
        />
      )}
      <p className="quiet">{t('flows.note', { count: order.length })}</p>
      {open === null ? null : (
        <section aria-label={nameOf(open)}>
          <h3>{nameOf(open)}</h3>
          <ol className="flow-names" data-count={open.projects.length}>
            {open.projects.slice(0, MOST).map((id) => {
              const row = rowOf.get(id);
              return row === undefined ? null : (
                <li key={id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      onClose();
                      openSheet(store, row.ref, library.id);
                    }}
                  >
                    {row.project.name}
                  </button>
                </li>
              );
            })}
          </ol>
          {open.projects.length > MOST ? (
            <p>{t('axes.list.more', { count: open.projects.length - MOST })}</p>
          ) : null}
        </section>
      )}
    </Dialog>
  );
}
