import type { MapTool, PanelId } from '@/store/app-state';
import { IconButton } from '@/ui/IconButton';
import type { IconName } from '@/ui/Icon';
import type { WordKey } from '@/i18n/translate';
import { useActions, useApp, useTranslate } from '../app-context';
import './PanelTabs.css';

const PANELS: readonly { panel: PanelId; icon: IconName; word: WordKey; key: string }[] = [
  { panel: 'layers', icon: 'layers', word: 'panel.layers', key: 'L' },
  { panel: 'targets', icon: 'target', word: 'action.targets', key: 'G' },
  { panel: 'events', icon: 'calendar', word: 'action.events', key: 'E' },
  { panel: 'unplaced', icon: 'list', word: 'action.unplaced', key: 'U' },
];

const TOOLS: readonly { tool: MapTool; icon: IconName; word: WordKey; key: string }[] = [
  { tool: 'measure_distance', icon: 'ruler', word: 'tabs.distance', key: 'M' },
  { tool: 'measure_area', icon: 'area', word: 'tabs.area', key: 'Shift-M' },
];

/** The strip at the left edge: which panel is open, and the measuring tools. */
export function PanelTabs() {
  const t = useTranslate();
  const actions = useActions();
  const open = useApp((state) => state.panel);
  const active = useApp((state) => state.tool);
  return (
    <div className="panel-tabs" role="group" aria-label={t('tabs.label')}>
      {PANELS.map(({ panel, icon, word, key }) => (
        <IconButton
          key={panel}
          icon={icon}
          label={t(word)}
          shortcut={key}
          expanded={open === panel}
          onClick={() => actions.openPanel(open === panel ? null : panel)}
        />
      ))}
      <hr />
      {TOOLS.map(({ tool, icon, word, key }) => (
        <IconButton
          key={tool}
          icon={icon}
          label={t(word)}
          shortcut={key}
          pressed={active === tool}
          onClick={() => actions.setTool(active === tool ? 'select' : tool)}
        />
      ))}
    </div>
  );
}
