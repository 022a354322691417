import '@/i18n/add-library-words';
import { type ReactNode, useEffect, useState } from 'react';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import { useActions, useApp, useServices, useTranslate } from './app-context';
import { KeeperContext, useKept } from './library-room';
import { RoomFocus } from './RoomFocus';
import { useMonthKeys } from './use-month-keys';
import { openKeeper } from './open-keeper';
import './KeeperRoom.css';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly what: string }
  | { readonly kind: 'open'; readonly keeper: LibraryKeeper };

/** Opens the library the view names; what was open stays on the screen until the next is here. */
function useOpening(): Opening {
  const { province } = useServices();
  const library = useApp((state) => state.view.library);
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    if (!province.complete) return;
    let wanted = true;
    void openKeeper(province, library).then((keeper) => {
      if (!wanted) return;
      if (keeper.ok) setOpening({ kind: 'open', keeper: keeper.value });
      else setOpening({ kind: 'failed', what: `${keeper.error.where}：${keeper.error.why}` });
    });
    return () => {
      wanted = false;
    };
  }, [province, library]);
  return opening;
}

/** The keys of months, once the library is open. */
function MonthKeys() {
  useMonthKeys();
  return null;
}

/** Said on every screen of simulated data. */
function DrillBanner() {
  const t = useTranslate();
  const { library } = useKept();
  if (!library.drill) return null;
  return (
    <section className="drill-banner" aria-label={t('library.drillMark')}>
      <p role="note">
        <strong>{t('library.drillMark')}</strong>
        <span>{t('library.drillBanner')}</span>
      </p>
    </section>
  );
}

/** Said in every workspace while what is on the screen is not on the disk. */
function NotKeptBanner() {
  const t = useTranslate();
  const { keep } = useKept();
  const actions = useActions();
  if (keep.kind !== 'not_kept') return null;
  const goToKeeping = (): void => {
    actions.showWorkspace('data');
    actions.openDataSection('keep');
  };
  return (
    <p className="not-kept-banner" role="alert">
      {t('library.notKept', { why: keep.why })}
      <button type="button" className="button" onClick={goToKeeping}>
        {t('library.notKept.go')}
      </button>
    </p>
  );
}

/** The room of a workspace that works on the open library: its keeper, and the drill mark above everything. */
export function KeeperRoom(props: {
  readonly children: ReactNode;
  /** The workspace stands: the details of the province may come. */
  readonly onShown: () => void;
}) {
  const { children, onShown } = props;
  const t = useTranslate();
  const opening = useOpening();
  useEffect(() => onShown(), [onShown]);
  if (opening.kind !== 'open')
    return (
      <main className="keeper-waiting" aria-busy={opening.kind === 'opening'}>
        <p role={opening.kind === 'failed' ? 'alert' : 'status'}>
          {opening.kind === 'failed' ? t('library.notOpened', { what: opening.what }) : t('library.opening')}
        </p>
      </main>
    );
  return (
    <KeeperContext.Provider value={opening.keeper}>
      <div className="keeper-room">
        <DrillBanner />
        <NotKeptBanner />
        <MonthKeys />
        {children}
        <RoomFocus />
      </div>
    </KeeperContext.Provider>
  );
}
