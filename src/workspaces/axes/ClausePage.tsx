import { useMemo, useState } from 'react';
import { traceClause, traceProject } from '@/analysis/two-axes/clause-trace';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { STAGES } from '@/domain/dispatch/stage';
import type { PolicyClause } from '@/domain/policy/policy-clause';
import { chapterTitle, citeClause, clauseTitle } from '@/i18n/cite-clause';
import { Dialog } from '@/ui/Dialog';
import { useActions, useServices } from '../app-context';
import { TargetRow } from '../overview/TargetRow';
import '../overview/TargetsPanel.css';
import { clausesOfNode } from './clause-nodes';
import type { AxesModel } from './use-axes';
import './panels.css';

const MOST = 200;

type Page =
  | { readonly kind: 'node' }
  | { readonly kind: 'clause'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string };

/** Everything a clause, or each clause of a chapter, asks for, and what stands for it; and from a project back. */
export function ClausePage(props: {
  readonly model: AxesModel;
  readonly nodeId: string;
  readonly onClose: () => void;
}) {
  const { model, nodeId, onClose } = props;
  const { library, month, rows, words } = model.table;
  const { t, locale } = words;
  const { atlas } = useServices().province;
  const actions = useActions();
  const [trail, setTrail] = useState<readonly Page[]>([]);
  const clauses = useMemo(() => clausesOfNode(nodeId, atlas.clauses), [nodeId, atlas.clauses]);
  const traces = useMemo(
    () => clauses.flatMap(({ id }) => traceClause(id, atlas, library.projects, month) ?? []),
    [clauses, atlas, library.projects, month],
  );
  const only = clauses.length === 1 ? clauses[0] : undefined;
  const page: Page =
    trail.at(-1) ?? (only === undefined ? { kind: 'node' } : { kind: 'clause', id: only.id });
  const clauseId = page.kind === 'clause' ? page.id : null;
  const trace = useMemo(
    () => (clauseId === null ? null : traceClause(clauseId, atlas, library.projects, month)),
    [clauseId, atlas, library.projects, month],
  );
  const project = page.kind === 'project' ? library.projects.find(({ id }) => id === page.id) : undefined;
  const go = (next: Page): void => setTrail([...trail, next]);
  const titleOf = (clause: PolicyClause): string =>
    `${citeClause(clause, locale)} ${clauseTitle(clause, locale)}`;
  const select = (id: string): void => {
    const row = rows.find((each) => each.project.id === id);
    if (row === undefined) return;
    actions.select(row.ref);
    onClose();
  };
  const evidenceOf = ({ evidence }: DispatchProject) =>
    evidence.length === 0 ? (
      <span className="quiet">{t('clause.noEvidence')}</span>
    ) : (
      <span className="quiet">
        {evidence.map(({ title, link }) => (title === link ? title : `${title}（${link}）`)).join('；')}
      </span>
    );
  const node = model.rows.nodes.find(({ id }) => id === nodeId);
  const title =
    trace !== null ? titleOf(trace.clause) : project !== undefined ? project.name : (node?.[locale] ?? '');
  return (
    <Dialog wide title={title} closeLabel={t('action.close')} onClose={onClose}>
      <div className="clause-page">
        {library.drill ? <p className="clause-drill">{t('library.drillBanner')}</p> : null}
        {trail.length === 0 ? null : (
          <button type="button" className="button" onClick={() => setTrail(trail.slice(0, -1))}>
            ‹ {t('clause.back')}
          </button>
        )}
        {page.kind === 'node' ? (
          traces.length === 0 ? (
            <p>{t('clause.none')}</p>
          ) : (
            <ol className="clause-list">
              {traces.map(({ clause, targets, projects }) => (
                <li key={clause.id}>
                  <button type="button" onClick={() => go({ kind: 'clause', id: clause.id })}>
                    <b>{titleOf(clause)}</b>
                    <span>{t('clause.counts', { targets: targets.length, projects: projects.length })}</span>
                  </button>
                </li>
              ))}
            </ol>
          )
        ) : null}
        {trace === null ? null : (
          <>
            <p className="quiet">
              {locale === 'zh' ? trace.document?.shortTitle : trace.document?.nameEn} ·{' '}
              {chapterTitle(trace.clause, locale)}
            </p>
            <p lang="zh">{trace.clause.summary}</p>
            {trace.clause.quantitativeText === '' ? null : (
              <p lang="zh">
                <b>{t('clause.numbers')}</b>
                {trace.clause.quantitativeText}
              </p>
            )}
            <p>
              <b>{t('clause.lead')}</b>
              {trace.clause.leadDepartments.join('、') || t('clause.unlisted')}
              {trace.clause.otherDepartments.length === 0 ? null : (
                <span className="quiet"> · {trace.clause.otherDepartments.join('、')}</span>
              )}
            </p>
            <p className="quiet">
              {t('clause.source')}
              {trace.clause.provenance.source}
            </p>
            {trace.parts.length === 0 ? null : (
              <>
                <h3>{t('clause.tasks', { count: trace.parts.length })}</h3>
                <ol className="clause-list">
                  {trace.parts.map((part) => (
                    <li key={part.id}>
                      <button type="button" onClick={() => go({ kind: 'clause', id: part.id })}>
                        <b>{clauseTitle(part, locale)}</b>
                        <span lang="zh">{part.quantitativeText}</span>
                      </button>
                    </li>
                  ))}
                </ol>
              </>
            )}
            <h3>{t('clause.targets', { count: trace.targets.length })}</h3>
            {trace.targets.length === 0 ? <p className="quiet">{t('clause.noTargets')}</p> : null}
            <ul className="target-rows">
              {trace.targets.map(({ target, judgement }) => (
                <TargetRow key={target.id} target={target} judgement={judgement} />
              ))}
            </ul>
            {trace.names.length === 0 ? null : (
              <>
                <h3>{t('clause.names', { count: trace.names.length })}</h3>
                <p>
                  {trace.names.map(({ entity, projectId }) => (
                    <span key={entity.id} className="clause-name">
                      {entity.name}
                      {projectId === null ? (
                        <span className="quiet">（{t('clause.nothingStands')}）</span>
                      ) : null}
                    </span>
                  ))}
                </p>
              </>
            )}
            <h3>{t('clause.projects', { count: trace.projects.length })}</h3>
            {trace.projects.length === 0 ? <p className="quiet">{t('clause.noProjects')}</p> : null}
            <ol className="clause-projects" data-count={trace.projects.length}>
              {trace.projects.slice(0, MOST).map((each) => (
                <li key={each.project.id}>
                  <button type="button" className="link-button" onClick={() => select(each.project.id)}>
                    {each.project.name}
                  </button>
                  <span>{STAGES[each.project.stage][locale]}</span>
                  {evidenceOf(each.project)}
                  <button
                    type="button"
                    className="button"
                    onClick={() => go({ kind: 'project', id: each.project.id })}
                  >
                    {t('clause.ofProject', { count: each.project.clauseIds.length })}
                  </button>
                </li>
              ))}
            </ol>
            {trace.projects.length > MOST ? (
              <p>{t('axes.list.more', { count: trace.projects.length - MOST })}</p>
            ) : null}
          </>
        )}
        {project === undefined ? null : (
          <>
            <p>{evidenceOf(project)}</p>
            <ol className="clause-list">
              {traceProject(project, atlas, month).map(({ clause, targets, locationText }) => (
                <li key={clause.id}>
                  <button type="button" onClick={() => go({ kind: 'clause', id: clause.id })}>
                    <b>{titleOf(clause)}</b>
                    <span>
                      {t('clause.targets', { count: targets.length })}
                      {locationText === '' ? ` · ${t('clause.byLibrary')}` : ` · ${locationText}`}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Dialog>
  );
}
