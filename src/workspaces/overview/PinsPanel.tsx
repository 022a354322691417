import { useMemo, useState } from 'react';
import type { CardModel } from '@/layers/cards/card-model';
import { compareCards } from '@/layers/cards/compare-cards';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useTranslate } from '../app-context';
import { useCardModels } from './card-use-models';
import { isNarrowWindow } from './narrow-window';
import { PinsTable } from './PinsTable';
import './PinsPanel.css';

/** Up to four pinned things side by side, along the bottom. */
export function PinsPanel() {
  const t = useTranslate();
  const actions = useActions();
  const pins = useApp((state) => state.view.pins);
  const textScale = useApp((state) => state.preferences.textScale);
  // In a narrow window the first pin would cover what was pinned.
  const [collapsed, setCollapsed] = useState(() => isNarrowWindow(textScale));
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const models = useCardModels(pins);
  const cards = useMemo(() => models.filter((card): card is CardModel => card !== null), [models]);
  const compared = useMemo(() => compareCards(cards, t('pins.status')), [cards, t]);
  if (pins.length === 0) return null;
  const rows = onlyDiffering ? compared.filter((row) => row.differs) : compared;
  const title = t('pins.title', { count: pins.length });
  return (
    <section className={collapsed ? 'pins pins-collapsed' : 'pins'} aria-label={title}>
      <header className="pins-header">
        <h2>{title}</h2>
        {collapsed ? null : (
          <button
            type="button"
            className="button"
            aria-pressed={onlyDiffering}
            disabled={cards.length < 2}
            onClick={() => setOnlyDiffering(!onlyDiffering)}
          >
            {t('pins.onlyDiffering')}
          </button>
        )}
        <button type="button" className="button" onClick={() => actions.clearPins()}>
          {t('pins.clear')}
        </button>
        <span className={collapsed ? 'pins-fold' : 'pins-fold pins-unfolded'}>
          <IconButton
            icon="chevron"
            label={t(collapsed ? 'pins.expand' : 'pins.collapse')}
            expanded={!collapsed}
            onClick={() => setCollapsed(!collapsed)}
          />
        </span>
      </header>
      {collapsed ? null : (
        <div className="pins-scroll">
          <PinsTable cards={cards} rows={rows} />
          {rows.length === 0 && cards.length > 0 ? <p className="quiet">{t('pins.allSame')}</p> : null}
        </div>
      )}
    </section>
  );
}
