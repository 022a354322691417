import { measureEm } from './svg-map/measure-text';

/** The part of a canvas pen that a drawing may use, so that paper can be drawn by the same hand as the screen. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'bezierCurveTo'
  | 'clearRect'
  | 'clip'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'rotate'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
>;

/** One SVG element as a plain value: a name, its attributes, and text or children. */
export interface SvgMark {
  readonly tag: 'path' | 'rect' | 'text' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgMark[];
}

/** Boxes that parts of a drawing are cut to. */
export interface SvgClip {
  readonly id: string;
  readonly path: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const ANCHORS = { left: 'start', start: 'start', center: 'middle', right: 'end', end: 'end' } as const;
/** What a text's middle and top are below, of its size. */
const BASELINES = { middle: 0.36, top: 0.86 } as const;

interface PenState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  transform: string;
  clip: string;
}

const FIRST: PenState = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  globalAlpha: 1,
  font: '14px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  dash: [],
  transform: '',
  clip: '',
};

/**
 * A pen that writes down vectors and text instead of pixels: what a canvas drawing looks like on paper.
 * Widths of text are estimated without a browser, so the same drawing gives the same marks everywhere.
 */
export class SvgPen implements Pen {
  readonly marks: SvgMark[] = [];
  readonly clips: SvgClip[] = [];
  readonly #prefix: string;
  #now: PenState = { ...FIRST };
  readonly #kept: PenState[] = [];
  #path = '';

  /** @param prefix begins the ids of the boxes drawings are cut to; one of its own for each drawing of a page */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get fillStyle(): string {
    return this.#now.fillStyle;
  }
  set fillStyle(value: string | CanvasGradient | CanvasPattern) {
    this.#now.fillStyle = String(value);
  }
  get strokeStyle(): string {
    return this.#now.strokeStyle;
  }
  set strokeStyle(value: string | CanvasGradient | CanvasPattern) {
    this.#now.strokeStyle = String(value);
  }
  get lineWidth(): number {
    return this.#now.lineWidth;
  }
  set lineWidth(value: number) {
    this.#now.lineWidth = value;
  }
  get lineCap(): CanvasLineCap {
    return this.#now.lineCap;
  }
  set lineCap(value: CanvasLineCap) {
    this.#now.lineCap = value;
  }
  get globalAlpha(): number {
    return this.#now.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#now.globalAlpha = value;
  }
  get font(): string {
    return this.#now.font;
  }
  set font(value: string) {
    this.#now.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.#now.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#now.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#now.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#now.textBaseline = value;
  }

  save(): void {
    this.#kept.push({ ...this.#now });
  }
  restore(): void {
    this.#now = this.#kept.pop() ?? this.#now;
  }
  translate(x: number, y: number): void {
    this.#now.transform += `translate(${round(x)} ${round(y)})`;
  }
  rotate(angle: number): void {
    this.#now.transform += `rotate(${round((angle * 180) / Math.PI)})`;
  }
  setLineDash(dash: Iterable<number>): void {
    this.#now.dash = [...dash];
  }
  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${round(x)} ${round(y)}`;
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path += `C${[ax, ay, bx, by, x, y].map(round).join(' ')}`;
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }
  /** Whole circles only: nothing here draws a part of one. */
  arc(x: number, y: number, radius: number): void {
    const r = round(radius);
    this.#path += `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
  }
  clip(): void {
    const id = `${this.#prefix}-${this.clips.length}`;
    this.clips.push({ id, path: this.#path });
    this.#now.clip = id;
  }
  /** Paper is clean. */
  clearRect(): void {}
  fill(): void {
    this.#put('path', { d: this.#path, fill: this.#now.fillStyle });
  }
  stroke(): void {
    this.#put('path', { d: this.#path, ...this.#line() });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#put('rect', { ...this.#box(x, y, width, height), fill: this.#now.fillStyle });
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#put('rect', { ...this.#box(x, y, width, height), ...this.#line() });
  }
  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { fill: this.#now.fillStyle });
  }
  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { ...this.#line(), 'stroke-linejoin': 'round' });
  }
  measureText(text: string): TextMetrics {
    return { width: measureEm(text) * this.#size() } as TextMetrics;
  }

  #size(): number {
    return Number.parseFloat(/([\d.]+)px/.exec(this.#now.font)?.[1] ?? '14');
  }
  #box(x: number, y: number, width: number, height: number): Readonly<Record<string, number>> {
    const [left, top] = [Math.min(x, x + width), Math.min(y, y + height)];
    return { x: round(left), y: round(top), width: round(Math.abs(width)), height: round(Math.abs(height)) };
  }
  #line(): Readonly<Record<string, string | number>> {
    const { strokeStyle, lineWidth, lineCap, dash } = this.#now;
    return {
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': round(lineWidth),
      ...(lineCap === 'butt' ? {} : { 'stroke-linecap': lineCap }),
      ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.join(' ') }),
    };
  }
  #write(text: string, x: number, y: number, look: Readonly<Record<string, string | number>>): void {
    if (text === '') return;
    const { textAlign, textBaseline } = this.#now;
    const size = this.#size();
    const drop = textBaseline === 'middle' || textBaseline === 'top' ? BASELINES[textBaseline] * size : 0;
    const attributes = {
      x: round(x),
      y: round(y + drop),
      'font-size': round(size),
      'text-anchor': ANCHORS[textAlign],
      ...look,
    };
    this.#put('text', attributes, text);
  }
  #put(tag: SvgMark['tag'], attributes: Readonly<Record<string, string | number>>, text?: string): void {
    const { globalAlpha, transform, clip } = this.#now;
    const mark: SvgMark = {
      tag,
      attributes: {
        ...attributes,
        ...(globalAlpha === 1 ? {} : { opacity: round(globalAlpha) }),
        ...(transform === '' ? {} : { transform }),
      },
      ...(text === undefined ? {} : { text }),
    };
    if (clip === '') {
      this.marks.push(mark);
      return;
    }
    const last = this.marks.at(-1);
    const wanted = `url(#${clip})`;
    if (last?.tag === 'g' && last.attributes['clip-path'] === wanted) (last.children as SvgMark[]).push(mark);
    else this.marks.push({ tag: 'g', attributes: { 'clip-path': wanted }, children: [mark] });
  }
}
