import '@/i18n/add-dispatch-rules-words';
import { useMemo, useState } from 'react';
import { buildRegister, type RegisterLine } from '@/analysis/supervision-register';
import { SUPERVISION_STEPS, type SupervisionStepKind } from '@/domain/dispatch/supervision-step';
import { supervisionRuleOf } from '@/domain/library/rules-in-force';
import type { Adcode } from '@/domain/region/adcode';
import { formatMonthWords } from '@/i18n/format-date';
import { ruleName } from '@/i18n/rule-name';
import { useActions } from '../app-context';
import { DueTable } from './supervision/DueTable';
import { toRegisterWorkbook } from './supervision/register-workbook';
import { LetterTable, listTakenSteps } from './supervision/LetterTable';
import { StepBatch } from './supervision/StepBatch';
import { saveWorkbook } from './save-workbook';
import { useDispatchMonth } from './use-dispatch-month';
import '../library/ProjectTable.css';
import '../library/ProjectSheet.css';
import './rules.css';

const KINDS = Object.keys(SUPERVISION_STEPS) as readonly SupervisionStepKind[];
const LETTERS_SHOWN = 200;
/** Up to so many lines all cities stand unfolded. */
const OPEN_AT_ONCE = 40;

/** Lines of one step by city, in the official order of codes. */
function byCity(lines: readonly RegisterLine[]): readonly (readonly [Adcode, readonly RegisterLine[]])[] {
  const cities = new Map<Adcode, RegisterLine[]>();
  for (const line of lines) {
    const of = cities.get(line.project.cityAdcode);
    if (of === undefined) cities.set(line.project.cityAdcode, [line]);
    else of.push(line);
  }
  return [...cities].sort(([a], [b]) => a - b);
}

/** 督导台账: for whom which step is due and since when, what was recorded, and a step for several at once. */
export function SupervisionSection() {
  const { library, month, words } = useDispatchMonth();
  const { t, locale, names } = words;
  const actions = useActions();
  const register = useMemo(() => buildRegister(library, month), [library, month]);
  const taken = useMemo(() => listTakenSteps(library, month), [library, month]);
  const countOf = (kind: SupervisionStepKind): number =>
    register.filter(({ due }) => due?.kind === kind).length;
  const [asked, setAsked] = useState<SupervisionStepKind>('bulletin');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const lines = register.filter(({ due }) => due?.kind === asked);
  const rule = supervisionRuleOf(library, month);
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const open = (kind: SupervisionStepKind): void => {
    setAsked(kind);
    setChosen(new Set());
  };
  const picked = lines.filter(({ project }) => chosen.has(project.id)).map(({ project }) => project);
  const write = async (): Promise<void> => {
    const file = await saveWorkbook(toRegisterWorkbook(register, month, library.drill, words));
    actions.notify(t('rules.exported', { file }));
  };
  return (
    <div className="rules-room">
      <div>
        <p className="rules-in-force">
          {t('ladder.rule', {
            month: formatMonthWords(month, locale),
            rule: ruleName(rule, locale).label,
            source: ruleName(rule, locale).source,
          })}
        </p>
        <p className="quiet">{t('ladder.note')}</p>
        <div className="rules-actions" role="group" aria-label={t('ladder.due')}>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              aria-pressed={kind === asked}
              onClick={() => open(kind)}
            >
              {t('ladder.dueFor', { step: SUPERVISION_STEPS[kind][locale], count: countOf(kind) })}
            </button>
          ))}
          <button type="button" className="button" onClick={() => void write()}>
            {t('ladder.export')}
          </button>
        </div>
      </div>
      {lines.length === 0 ? (
        <p className="quiet">{t('ladder.none', { step: SUPERVISION_STEPS[asked][locale] })}</p>
      ) : (
        <>
          {byCity(lines).map(([city, of], index) => (
            <DueTable
              key={`${asked}${city}`}
              city={names.cityOf.get(city)?.[locale] ?? String(city)}
              lines={of}
              chosen={chosen}
              onChoose={choose}
              isOpen={index === 0 || lines.length <= OPEN_AT_ONCE}
              libraryId={library.id}
              words={words}
            />
          ))}
          {picked.length === 0 ? (
            <p className="quiet">{t('ladder.choose')}</p>
          ) : (
            <StepBatch
              key={asked}
              kind={asked}
              projects={picked}
              month={month}
              onDone={() => setChosen(new Set())}
            />
          )}
        </>
      )}
      <section aria-label={t('ladder.letters')}>
        <h3>
          {t('ladder.letters')} <span className="quiet">{taken.length}</span>
        </h3>
        <LetterTable taken={taken.slice(0, LETTERS_SHOWN)} words={words} />
        {taken.length > LETTERS_SHOWN ? (
          <p className="quiet">{t('ladder.lettersMore', { count: taken.length - LETTERS_SHOWN })}</p>
        ) : null}
      </section>
    </div>
  );
}
