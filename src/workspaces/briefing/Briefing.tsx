import '@/i18n/add-briefing-words';
import { KeeperRoom } from '../KeeperRoom';

/** 汇报: brief from the live map. */
export function Briefing({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <main className="briefing" />
    </KeeperRoom>
  );
}
