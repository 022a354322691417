import { KeeperRoom } from '../KeeperRoom';
import { DataRoom } from './DataRoom';

/** The Data workspace on the open library. */
export function DataWorkspace({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <DataRoom />
    </KeeperRoom>
  );
}
