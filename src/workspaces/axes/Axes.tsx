import '@/i18n/add-axes-words';
import { KeeperRoom } from '../KeeperRoom';
import { AxesDesk } from './AxesDesk';
import './axes.css';

/** 两轴一线: regions across, policies down, every project a slanted line. */
export function Axes({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <main className="axes">
        <AxesDesk />
      </main>
    </KeeperRoom>
  );
}
