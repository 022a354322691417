import type { ReviewFinding } from '@/analysis/map-review-lint';
import { useTranslate } from '../app-context';
import './review-list.css';

/** What the 审图 lint found, each with what to do; nothing where nothing was found. */
export function ReviewList({ findings }: { readonly findings: readonly ReviewFinding[] }) {
  const t = useTranslate();
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="review-list" role={errors > 0 ? 'alert' : 'status'} aria-label={t('review.title')}>
      <p>
        <strong>
          {errors > 0
            ? t('review.blocked', { count: errors })
            : t('review.warned', { count: findings.length })}
        </strong>
      </p>
      <ul>
        {findings.map(({ point, why, severity }) => (
          <li key={`${point}:${why}`} data-severity={severity}>
            <span className="review-mark">{t(`review.${severity}`)}</span>
            {why}
            <br />
            <span className="quiet">{t(`review.advice.${point}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
