import type { Refusal } from '@/lib/result';

/** Files that could not be read, each with why. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul role="alert" className="form-error data-refusals">
      {refusals.map(({ where, why }) => (
        <li key={`${where}${why}`}>
          {where}：{why}
        </li>
      ))}
    </ul>
  );
}
