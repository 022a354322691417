/** What the search box can do, with the key that does it too; the most used first. */
export const SEARCH_COMMANDS = [
  { id: 'preset.leader' },
  { id: 'preset.transport' },
  { id: 'preset.parks' },
  { id: 'preset.projects' },
  { id: 'home', shortcut: 'H' },
  { id: 'panel.layers', shortcut: 'L' },
  { id: 'panel.targets', shortcut: 'G' },
  { id: 'panel.unplaced', shortcut: 'U' },
  { id: 'officialOnly' },
  { id: 'measure.distance', shortcut: 'M' },
  { id: 'measure.area', shortcut: 'Shift-M' },
  { id: 'play', shortcut: 'Space' },
  { id: 'undo', shortcut: 'Ctrl-Z' },
  { id: 'redo', shortcut: 'Ctrl-Y' },
  { id: 'link' },
  { id: 'print', shortcut: 'Ctrl-P' },
  { id: 'picture' },
  { id: 'unpin' },
  { id: 'theme.light' },
  { id: 'theme.wall' },
  { id: 'theme.projector' },
  { id: 'language.zh' },
  { id: 'language.en' },
  { id: 'text.larger' },
  { id: 'text.smaller' },
  { id: 'keys', shortcut: '?' },
] as const satisfies readonly { readonly id: string; readonly shortcut?: string }[];

export type SearchCommandId = (typeof SEARCH_COMMANDS)[number]['id'];

/** A command as the index takes it. */
export interface SearchCommand {
  readonly id: SearchCommandId;
  readonly shortcut?: string;
}
