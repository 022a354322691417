import { useId, useState } from 'react';
import { useTranslate } from '../../app-context';

/**
 * A limit as a number and as a slider. The number keeps what is typed until it is one; a limit beyond the
 * slider stands in the number alone.
 */
export function LimitField(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, most, unit, onChange } = props;
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && (typed.trim() === '' || !Number.isFinite(Number(typed)));
  return (
    <div className="limit-field">
      <input
        type="range"
        min={0}
        max={most}
        step={1}
        value={Math.min(value, most)}
        aria-label={t('rules.slider', { name: label })}
        onChange={(event) => {
          setTyped(null);
          onChange(Number(event.target.value));
        }}
      />
      <input
        type="text"
        inputMode="decimal"
        value={typed ?? String(value)}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          if (text.trim() !== '' && Number.isFinite(Number(text))) onChange(Number(text));
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      <span className="quiet">{unit}</span>
      {isWrong ? (
        <span id={id} role="alert" className="form-error">
          {t('rules.notNumber')}
        </span>
      ) : null}
    </div>
  );
}
