import { idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { LAYER_IDS, type LayerId } from '@/domain/view-state/layer-id';
import { toAxesText, toBrushText } from '@/domain/view-state/parse-axes-view';
import { toTableText } from '@/domain/view-state/parse-table-view';
import { BRIEFING_SHAPE } from '@/domain/view-state/briefing-view';
import { toChoiceText } from '@/domain/view-state/choice-text';
import { COMPARE_SHAPE } from '@/domain/view-state/compare-view';
import { DISPATCH_SHAPE } from '@/domain/view-state/dispatch-view';
import { parseViewState } from '@/domain/view-state/parse-view-state';
import { formatMonth } from '@/domain/time/month';
import { INITIAL_VIEW, type LayerChoice, type ViewState } from '@/domain/view-state/view-state';
import { ok, refuse, type Result } from '@/lib/result';

const number = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Keys of the table's texts. */
const TABLE_KEYS = [
  ['q', 'query'],
  ['f', 'filters'],
  ['n', 'sort'],
  ['g', 'group'],
  ['k', 'columns'],
  ['y', 'layout'],
] as const;

function encodeLayer(id: LayerId, choice: LayerChoice): string {
  const rounded = number(choice.opacity, 2);
  const opacity = rounded === '1' ? '' : `*${rounded}`;
  const hidden = choice.hidden.length === 0 ? '' : `!${choice.hidden.join('!')}`;
  return `${choice.visible ? '' : '-'}${id}${opacity}${hidden}`;
}

function decodeLayer(text: string): [string, LayerChoice] {
  const [head = '', ...hidden] = text.split('!');
  const visible = !head.startsWith('-');
  const [id = '', opacity] = (visible ? head : head.slice(1)).split('*');
  return [
    id,
    { visible, opacity: opacity === undefined ? 1 : opacity === '' ? Number.NaN : Number(opacity), hidden },
  ];
}

/**
 * The whole ViewState as a readable URL hash: `#v=1&w=overview&c=118.75,36.4,6.6,0,0&m=2024-12…`.
 * Camera is kept to 1e-6 degrees and 1e-4 zoom levels.
 */
export function toUrlHash(view: ViewState): string {
  const { camera } = view;
  const fields: [string, string][] = [
    ['v', String(view.version)],
    ['w', view.workspace],
    ['b', view.library],
    [
      'c',
      [
        number(camera.lng, 6),
        number(camera.lat, 6),
        number(camera.zoom, 4),
        number(camera.bearing, 3),
        number(camera.pitch, 3),
      ].join(','),
    ],
    ['m', formatMonth(view.month)],
    ['l', LAYER_IDS.map((id) => encodeLayer(id, view.layers[id])).join(',')],
    ['r', `${kindOfRef(view.region)}:${idOfRef(view.region)}`],
  ];
  if (view.selection !== null) fields.push(['s', view.selection]);
  if (view.pins.length > 0) fields.push(['p', view.pins.join(',')]);
  if (view.officialOnly) fields.push(['o', '1']);
  const table = toTableText(view.table);
  for (const [key, name] of TABLE_KEYS) if (table[name] !== '') fields.push([key, table[name]]);
  const axes = toAxesText(view.axes);
  if (axes !== '') fields.push(['x', axes]);
  const brush = toBrushText(view.brush);
  if (brush !== '') fields.push(['u', brush]);
  if (view.dataSection !== INITIAL_VIEW.dataSection) fields.push(['d', view.dataSection]);
  for (const [key, text] of [
    ['h', toChoiceText(DISPATCH_SHAPE, view.dispatch)],
    ['j', toChoiceText(COMPARE_SHAPE, view.compare)],
    ['i', toChoiceText(BRIEFING_SHAPE, view.briefing)],
  ] as const)
    if (text !== '') fields.push([key, text]);
  return `#${fields.map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`).join('&')}`;
}

/**
 * Read a URL hash. An empty hash is `null` (the default view); anything unreadable is refused whole with a
 * sentence, never half-applied.
 */
export function parseUrlHash(hash: string): Result<ViewState | null> {
  const text = hash.replace(/^#/, '');
  if (text === '') return ok(null);
  const fields = new Map<string, string>();
  for (const part of text.split('&')) {
    const equals = part.indexOf('=');
    if (equals < 1) return refuse('链接', `“${part}” 不是 键=值`);
    try {
      fields.set(part.slice(0, equals), decodeURIComponent(part.slice(equals + 1)));
    } catch {
      return refuse('链接', `“${part}” 的转义不完整`);
    }
  }
  const camera = (fields.get('c') ?? '').split(',').map((cell) => (cell === '' ? Number.NaN : Number(cell)));
  const [lng, lat, zoom, bearing, pitch] = camera;
  return parseViewState({
    version: Number(fields.get('v')),
    workspace: fields.get('w'),
    library: fields.get('b'),
    camera: { lng, lat, zoom, bearing, pitch },
    month: fields.get('m'),
    layers: Object.fromEntries(
      (fields.get('l') ?? '')
        .split(',')
        .filter((item) => item !== '')
        .map(decodeLayer),
    ),
    region: fields.get('r'),
    selection: fields.get('s') ?? null,
    pins: fields.get('p')?.split(',') ?? [],
    officialOnly: fields.get('o') === '1',
    table: Object.fromEntries(TABLE_KEYS.map(([key, name]) => [name, fields.get(key) ?? ''])),
    axes: fields.get('x'),
    brush: fields.get('u'),
    dataSection: fields.get('d'),
    dispatch: fields.get('h'),
    compare: fields.get('j'),
    briefing: fields.get('i'),
  });
}
