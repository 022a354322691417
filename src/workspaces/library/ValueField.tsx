import type { EditRule } from './edit-rules';
import type { FacetWords } from './row-facets';

/** The field a value of a column is typed or chosen in. */
export function ValueField(props: {
  readonly rule: EditRule;
  readonly value: string;
  readonly label: string;
  readonly words: FacetWords;
  readonly onChange: (typed: string) => void;
}) {
  const { rule, value, label, onChange } = props;
  const { t, locale } = props.words;
  switch (rule.kind) {
    case 'choice':
      return (
        <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
          {rule.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option[locale]}
            </option>
          ))}
        </select>
      );
    case 'choices': {
      const chosen = value === '' ? [] : value.split(',');
      return (
        <span role="group" aria-label={label} className="value-choices">
          {rule.options.map((option) => (
            <label key={option.id}>
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={(event) =>
                  onChange(
                    (event.target.checked
                      ? [...chosen, option.id]
                      : chosen.filter((id) => id !== option.id)
                    ).join(),
                  )
                }
              />
              {option[locale]}
            </label>
          ))}
        </span>
      );
    }
    case 'money':
    case 'text':
      return (
        <input
          type="text"
          aria-label={label}
          value={value}
          placeholder={rule.kind === 'money' ? t('library.edit.money') : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
