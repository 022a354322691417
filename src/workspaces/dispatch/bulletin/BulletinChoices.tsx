import { useId, useState } from 'react';
import { BULLETIN_PARTS, type BulletinOptions } from '@/analysis/bulletin/bulletin-options';
import { useTranslate } from '../../app-context';

const NUMBERS = [
  ['exceedPoints', 0, 100],
  ['behindPoints', 0, 100],
  ['topN', 1, 16],
  ['stuckDays', 1, 3650],
  ['dueDays', 1, 366],
  ['mostRows', 1, 500],
] as const;
const TEXTS = ['title', 'issueNumber', 'addressee', 'issuer'] as const;

/** A field that says what was typed when it is left, so that the document is not written at every key. */
function LateField(props: {
  readonly label: string;
  readonly type: 'text' | 'number' | 'date';
  readonly value: string;
  readonly hint?: string | undefined;
  readonly limits?: readonly [least: number, most: number];
  readonly onChange: (value: string) => void;
}) {
  const { label, type, value, hint, limits, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (): void => {
    if (draft !== null && draft !== value) onChange(draft);
    setDraft(null);
  };
  return (
    <div className="bulletin-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={draft ?? value}
        placeholder={hint}
        min={limits?.[0]}
        max={limits?.[1]}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </div>
  );
}

/** What the office chooses of the bulletin. */
export function BulletinChoices(props: {
  readonly options: BulletinOptions;
  readonly onChange: (options: BulletinOptions) => void;
}) {
  const { options, onChange } = props;
  const t = useTranslate();
  const change = (part: Partial<BulletinOptions>): void => onChange({ ...options, ...part });
  const hintOf = (field: (typeof TEXTS)[number]): string | undefined =>
    field === 'title' || field === 'issueNumber' ? t(`bulletin.option.${field}.hint`) : undefined;
  return (
    <section className="bulletin-box" aria-labelledby="bulletin-options">
      <h3 id="bulletin-options">{t('bulletin.options')}</h3>
      {TEXTS.map((field) => (
        <LateField
          key={field}
          type="text"
          label={t(`bulletin.option.${field}`)}
          value={options[field]}
          hint={hintOf(field)}
          onChange={(value) => change({ [field]: value.trim() })}
        />
      ))}
      <LateField
        type="date"
        label={t('bulletin.option.date')}
        value={options.date}
        onChange={(date) => change({ date })}
      />
      {NUMBERS.map(([field, least, most]) => (
        <LateField
          key={field}
          type="number"
          label={t(`bulletin.option.${field}`)}
          value={String(options[field])}
          limits={[least, most]}
          onChange={(value) => {
            const number = Number(value);
            if (value !== '' && Number.isFinite(number))
              change({ [field]: Math.min(most, Math.max(least, number)) });
          }}
        />
      ))}
      <div className="bulletin-field">
        <label htmlFor="bulletin-decimals">{t('bulletin.option.decimals')}</label>
        <select
          id="bulletin-decimals"
          value={options.decimals}
          onChange={(event) => change({ decimals: event.target.value === '1' ? 1 : 2 })}
        >
          <option value={1}>1</option>
          <option value={2}>2</option>
        </select>
      </div>
      <fieldset>
        <legend>{t('bulletin.option.parts')}</legend>
        {BULLETIN_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={!options.without.includes(part)}
              onChange={({ target }) =>
                change({
                  without: target.checked
                    ? options.without.filter((each) => each !== part)
                    : [...options.without, part],
                })
              }
            />
            {t(`bulletin.part.${part}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
