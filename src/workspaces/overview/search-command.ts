import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { assertNever } from '@/lib/assert-never';
import type { SearchCommandId } from '@/layers/search-commands';
import { TEXT_SCALES } from '@/store/preferences';
import type { AppServices } from '../app-context';
import { goToRegion } from '../go-to';

function stepTextScale({ store }: AppServices, steps: 1 | -1): void {
  const { preferences, setPreferences } = store.getState();
  const at = TEXT_SCALES.findIndex((scale) => scale === preferences.textScale);
  setPreferences({ textScale: TEXT_SCALES[at + steps] ?? preferences.textScale });
}

/** Run a command of the search box. */
export function runSearchCommand(services: AppServices, command: SearchCommandId): void {
  const state = services.store.getState();
  switch (command) {
    case 'preset.leader':
      return state.applyPreset('leader');
    case 'preset.transport':
      return state.applyPreset('transport');
    case 'preset.parks':
      return state.applyPreset('parks');
    case 'preset.projects':
      return state.applyPreset('projects');
    case 'home':
      return goToRegion(services, PROVINCE_REF);
    case 'panel.layers':
      return state.openPanel('layers');
    case 'panel.targets':
      return state.openPanel('targets');
    case 'panel.unplaced':
      return state.openPanel('unplaced');
    case 'officialOnly':
      return state.setOfficialOnly(!state.view.officialOnly);
    case 'measure.distance':
      return state.setTool('measure_distance');
    case 'measure.area':
      return state.setTool('measure_area');
    case 'play':
      return state.setPlaying(!state.playing);
    case 'undo':
      return state.undo();
    case 'redo':
      return state.redo();
    case 'link':
      return services.copyLink();
    case 'print':
      return state.openDialog('print');
    case 'picture':
      return state.openDialog('picture');
    case 'unpin':
      return state.clearPins();
    case 'theme.light':
      return state.setPreferences({ theme: 'light' });
    case 'theme.wall':
      return state.setPreferences({ theme: 'wall' });
    case 'theme.projector':
      return state.setPreferences({ theme: 'projector' });
    case 'language.zh':
      return state.setPreferences({ locale: 'zh' });
    case 'language.en':
      return state.setPreferences({ locale: 'en' });
    case 'text.larger':
      return stepTextScale(services, 1);
    case 'text.smaller':
      return stepTextScale(services, -1);
    case 'keys':
      return state.openDialog('keys');
    default:
      return assertNever(command, 'command');
  }
}
