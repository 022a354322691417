import { KeeperRoom } from '../KeeperRoom';
import { LibraryDesk } from './LibraryDesk';
import './library.css';
import './library-narrow.css';

/** The project library: one table, one map, one sheet per project. */
export function Library({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <main className="library">
        <LibraryDesk />
      </main>
    </KeeperRoom>
  );
}
