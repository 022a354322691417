import '@/i18n/add-search-words';
import { LAYER_GROUPS } from '@/domain/view-state/layer-id';
import type { SearchCommand } from './search-commands';
import { NO_WORDS, type SearchEntry, wordsOf } from './search-entry';

/** Layers in the panel's order. */
export function buildLayerEntries(): readonly SearchEntry[] {
  return LAYER_GROUPS.flatMap((group) =>
    group.layers.map(
      (layer): SearchEntry => ({
        key: `layer:${layer}`,
        group: 'layer',
        target: { kind: 'layer', layer },
        title: wordsOf(`layer.${layer}`),
        kind: wordsOf('search.kind.layer'),
        where: wordsOf(`group.${group.id}`),
        names: [],
        weight: 0,
        unplaced: false,
      }),
    ),
  );
}

/** Commands in the order given, their keys beside them. */
export function buildCommandEntries(commands: readonly SearchCommand[]): readonly SearchEntry[] {
  return commands.map(({ id, shortcut }) => ({
    key: `command:${id}`,
    group: 'command',
    target: { kind: 'command', command: id },
    title: wordsOf(`command.${id}`),
    kind: wordsOf(id.startsWith('preset.') ? 'search.kind.preset' : 'search.kind.command'),
    where: shortcut === undefined ? NO_WORDS : { zh: shortcut, en: shortcut },
    names: [],
    weight: 0,
    unplaced: false,
  }));
}
