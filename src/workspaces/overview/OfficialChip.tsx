import { useMemo } from 'react';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import { classIndexAt } from '@/layers/layer-frame';
import { NOT_DRAWN } from '@/layers/mark';
import { Icon } from '@/ui/Icon';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import './EventsPanel.css';

/** Says that only public sources are shown and how much that leaves out; a click shows everything again. */
export function OfficialChip() {
  const t = useTranslate();
  const actions = useActions();
  const { marksOf } = useServices().province;
  const officialOnly = useApp((state) => state.view.officialOnly);
  const layers = useApp((state) => state.view.layers);
  const month = useApp((state) => state.view.month);
  const left = useMemo(
    () =>
      !officialOnly
        ? 0
        : new Set(
            LAYER_IDS.filter((layer) => layers[layer].visible).flatMap((layer) =>
              marksOf[layer]
                .filter(
                  (mark) => mark.provenanceClass !== 'official' && classIndexAt(mark, month) !== NOT_DRAWN,
                )
                .map((mark) => mark.ref),
            ),
          ).size,
    [officialOnly, marksOf, layers, month],
  );
  if (!officialOnly) return null;
  return (
    <button type="button" className="official-chip" onClick={() => actions.setOfficialOnly(false)}>
      {t('official.chip', { count: left })} <Icon name="close" size={16} />
    </button>
  );
}
