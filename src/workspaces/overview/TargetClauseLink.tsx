import { toRef } from '@/domain/view-state/entity-ref';
import { useServices } from '../app-context';
import { goToEntity } from '../go-to';

/** A clause as cited; opens its card. Plain words where the text stands outside any clause. */
export function TargetClauseLink({
  clauseId,
  text,
}: {
  readonly clauseId: string | null;
  readonly text: string;
}) {
  const services = useServices();
  if (clauseId === null) return <span>{text}</span>;
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => goToEntity(services, toRef('clause', clauseId))}
    >
      {text}
    </button>
  );
}
