import type { EntityRef } from '@/domain/view-state/entity-ref';

/** Not yet here. */
export function CardPanel(props: { readonly hits: readonly EntityRef[] }) {
  return props.hits.length < 0 ? <p /> : null;
}
