import { useRef } from 'react';
import { LIGHT_PRESETS } from '@/domain/dispatch/light-rule';
import { bookOf } from '@/domain/library/library-books';
import { adoptedFor } from '@/domain/library/rules-in-force';
import { formatMonthWords } from '@/i18n/format-date';
import { ruleName } from '@/i18n/rule-name';
import { parseRulesFile, toRulesFile } from '@/io/rules-file';
import { saveBlob } from '@/io/save-blob';
import { useActions } from '../../app-context';
import type { Table } from '../../library/use-table';
import type { RuleLab } from './use-rule-lab';

/** The rules of the month, the sets a draft can start from, and rules from and to a file. */
export function RuleSets({ table, lab }: { readonly table: Table; readonly lab: RuleLab }) {
  const { library, month, words } = table;
  const { t, locale } = words;
  const { draft, inForce, setDraft, problem } = lab;
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const adopted = adoptedFor(library, month);
  const shown = formatMonthWords(month, locale);
  const versions = bookOf(library, 'rules');
  const sets = [
    ...Object.values(LIGHT_PRESETS).map((lights) => ({
      key: lights.id,
      lights,
      supervision: draft.supervision,
    })),
    ...versions.map(({ version, lights, supervision }) => ({ key: `v${version}`, lights, supervision })),
  ];
  const read = async (file: File): Promise<void> => {
    const rules = parseRulesFile(await file.text(), file.name);
    if (!rules.ok) return actions.notify(`${rules.error.where}：${rules.error.why}`, 'warning');
    setDraft(rules.value);
    actions.notify(t('rules.imported', { name: rules.value.lights.label }));
  };
  const write = (): void => {
    const file = `${draft.lights.label.replace(/[\\/:*?"<>|]/g, '_')}.json`;
    saveBlob(new Blob([toRulesFile(draft)], { type: 'application/json' }), file);
    actions.notify(t('rules.exported', { file }));
  };
  return (
    <section className="rules-sets" aria-label={t('rules.sets')}>
      <p className="rules-in-force" role="status">
        <strong>{t('rules.inForce')}</strong>{' '}
        {adopted === null
          ? t('rules.inForce.default', { month: shown, name: ruleName(inForce.lights, locale).label })
          : t('rules.inForce.adopted', {
              month: shown,
              version: adopted.version,
              name: ruleName(adopted.lights, locale).label,
              person: adopted.person,
              day: adopted.adopted,
              from: formatMonthWords(adopted.fromMonth, locale),
            })}
      </p>
      <h3>{t('rules.sets')}</h3>
      <p className="quiet">{t('rules.sets.note')}</p>
      <ul className="rules-set-list">
        {sets.map(({ key, lights, supervision }) => (
          <li key={key}>
            <div>
              <strong>
                {key.startsWith('v') ? `${t('rules.version')} ${key.slice(1)} · ` : ''}
                {ruleName(lights, locale).label}
              </strong>{' '}
              {lights.isVerified ? null : <span className="rules-unverified">{t('rules.unverified')}</span>}
              <p className="quiet">{ruleName(lights, locale).source}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`${t('rules.start')}：${ruleName(lights, locale).label}`}
              onClick={() => setDraft({ lights, supervision })}
            >
              {t('rules.start')}
            </button>
          </li>
        ))}
      </ul>
      <div className="rules-actions">
        <button type="button" className="button" onClick={() => setDraft(inForce)}>
          {t('rules.start.inForce')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('rules.import')}
        </button>
        <button type="button" className="button" disabled={problem !== ''} onClick={write}>
          {t('rules.export')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void read(file);
          }}
        />
      </div>
    </section>
  );
}
