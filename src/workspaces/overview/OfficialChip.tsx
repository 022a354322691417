import { useMemo } from 'react';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
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
  const left = useMemo(
    () =>
      new Set(
        LAYER_IDS.filter((layer) => layers[layer].visible).flatMap((layer) =>
          marksOf[layer].filter((mark) => mark.provenanceClass !== 'official').map((mark) => mark.ref),
        ),
      ).size,
    [marksOf, layers],
  );
  if (!officialOnly) return null;
  return (
    <button type="button" className="official-chip" onClick={() => actions.setOfficialOnly(false)}>
      {t('official.chip', { count: left })} <Icon name="close" size={16} />
    </button>
  );
}
