import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutTimeline } from '@/charts/timeline-layout';
import {
  FIRST_MONTH,
  formatMonth,
  isBeyondData,
  LAST_MONTH,
  type Month,
  parseMonth,
} from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { TIMELINE_KINDS } from '@/layers/timeline-event';
import { paletteOf } from '@/symbology/palette';
import { timelineColor } from '@/symbology/timeline-color';
import { IconButton } from '@/ui/IconButton';
import { useDismissal } from '@/ui/use-dismissal';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { DataText } from './DataText';

const SPEEDS = [3, 6, 12, 24] as const;
const MONTHS = LAST_MONTH - FIRST_MONTH + 1;
/** Room below the bars for the years, and the bars' least height, at text size 100 %. @unit CSS px */
const YEARS_HEIGHT = 22;
const LEAST_BAR_HEIGHT = 12;
const YEAR_LABEL_WIDTH = 44;

/** Advances the month while playing; one timer, stopped at the last month. */
function usePlayback(): void {
  const { store } = useServices();
  const playing = useApp((state) => state.playing);
  const speed = useApp((state) => state.playSpeed);
  useEffect(() => {
    if (!playing) return;
    const timer = window.setInterval(() => store.getState().stepMonth(1), 1000 / speed);
    return () => window.clearInterval(timer);
  }, [store, playing, speed]);
}

/** The room the style sheet gives the track. */
function useTrackSize(): readonly [React.RefObject<HTMLDivElement | null>, number, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [[width, height], setSize] = useState<readonly [number, number]>([800, 56]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) =>
      setSize([Math.max(60, entry?.contentRect.width ?? 800), entry?.contentRect.height ?? 56]),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, height];
}

/** The month slider: histogram of openings and milestones, play, step, speed, keyboard. */
export function Timeline() {
  usePlayback();
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const month = useApp((state) => state.view.month);
  const playing = useApp((state) => state.playing);
  const speed = useApp((state) => state.playSpeed);
  const { locale, theme, textScale: scale } = useApp((state) => state.preferences);
  const [ref, width, height] = useTrackSize();
  const barHeight = Math.max(LEAST_BAR_HEIGHT * scale, height - YEARS_HEIGHT * scale);
  const [keyShown, setKeyShown] = useState(false);
  const key = useRef<HTMLDivElement>(null);
  useDismissal(keyShown, key, () => setKeyShown(false));
  const palette = paletteOf(theme);
  const layout = useMemo(
    () => layoutTimeline(province.events, width, barHeight, YEAR_LABEL_WIDTH * scale),
    [province, width, barHeight, scale],
  );
  const now = useMemo(
    () =>
      province.events
        .filter(
          (event) =>
            event.date.latest === month &&
            !event.expected &&
            (event.date.precision === 'day' || event.date.precision === 'month'),
        )
        .map((event) => (locale === 'zh' ? event.text : event.textEn)),
    [province, month, locale],
  );
  const seek = (clientX: number): void => {
    const box = ref.current?.getBoundingClientRect();
    if (box !== undefined) actions.setMonth(layout.monthAt(clientX - box.left));
  };
  const toggle = (): void => {
    if (!playing && month === LAST_MONTH) actions.setMonth(FIRST_MONTH);
    actions.setPlaying(!playing);
  };
  const words = formatMonthWords(month, locale);
  const { asOf } = province.manifest;
  const lastKnown = parseMonth(asOf);
  const beyondFrom = lastKnown === null ? width : layout.xOf(lastKnown) + width / MONTHS / 2;
  return (
    <section className="timeline" aria-label={t('month.label')}>
      <div className="timeline-controls">
        <IconButton
          icon="previous"
          label={t('month.previous')}
          shortcut="["
          onClick={() => actions.stepMonth(-1)}
        />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'month.pause' : 'month.play')}
          shortcut={locale === 'zh' ? '空格' : 'Space'}
          onClick={toggle}
        />
        <IconButton icon="next" label={t('month.next')} shortcut="]" onClick={() => actions.stepMonth(1)} />
        <select
          className="timeline-speed"
          aria-label={t('month.speed', { speed: '' })}
          value={speed}
          onChange={(event) => actions.setPlaySpeed(Number(event.target.value))}
        >
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {t('month.perSecond', { count: value })}
            </option>
          ))}
        </select>
      </div>
      <div className="timeline-when">
        <output className="timeline-month" data-testid="month">
          {words}
        </output>
        {isBeyondData(month, asOf) ? (
          <p className="timeline-beyond" role="note">
            {t('month.beyond')}
            <br />
            {t('data.asOf', { date: asOf })}
          </p>
        ) : null}
      </div>
      <div
        ref={ref}
        className="timeline-track"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          seek(event.clientX);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) seek(event.clientX);
        }}
      >
        <svg width={width} height={barHeight + YEARS_HEIGHT * scale} aria-hidden="true">
          <rect
            className="timeline-beyond-area"
            x={beyondFrom}
            width={Math.max(0, width - beyondFrom)}
            height={barHeight}
          />
          <line x1="0" x2={width} y1={barHeight + 0.5} y2={barHeight + 0.5} className="timeline-axis" />
          {layout.bars.map((bar) => (
            <rect
              key={`${bar.month}/${bar.kind}/${bar.rough}`}
              x={bar.x}
              y={bar.y}
              width={bar.width}
              height={bar.height}
              fill={bar.rough ? 'none' : timelineColor(bar.kind, palette)}
              stroke={timelineColor(bar.kind, palette)}
              strokeWidth={bar.rough ? 0.8 : 0}
              opacity={bar.month <= month ? 1 : 0.45}
            />
          ))}
          {layout.ticks.map((tick) => (
            <g key={tick.label}>
              <line x1={tick.x} x2={tick.x} y1={barHeight} y2={barHeight + 5} className="timeline-axis" />
              <text x={tick.x + 3} y={barHeight + 17 * scale} className="timeline-tick">
                {tick.label}
              </text>
            </g>
          ))}
          <g transform={`translate(${layout.xOf(month)} 0)`} className="timeline-hand">
            <line y1="0" y2={barHeight + 4} />
            <path d="M-5 0h10l-5 7Z" transform={`scale(${scale})`} />
          </g>
        </svg>
        <input
          className="timeline-input"
          type="range"
          min={FIRST_MONTH}
          max={LAST_MONTH}
          step="1"
          value={month}
          aria-label={t('month.label')}
          aria-valuetext={words}
          onChange={(event) => actions.setMonth(Number(event.target.value) as Month)}
        />
      </div>
      <div ref={key} className="timeline-more">
        <IconButton
          icon="info"
          label={t('panel.legend')}
          expanded={keyShown}
          onClick={() => setKeyShown(!keyShown)}
        />
        <div className={keyShown ? 'timeline-side timeline-side-open' : 'timeline-side'}>
          <ul className="timeline-key">
            {TIMELINE_KINDS.map((kind) => (
              <li key={kind}>
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" fill={timelineColor(kind, palette)} />
                </svg>
                {t(`timeline.${kind}`)}
              </li>
            ))}
            <li>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <rect x="0.5" y="0.5" width="9" height="9" fill="none" stroke="currentColor" />
              </svg>
              {t('timeline.rough')}
            </li>
          </ul>
          <p className="timeline-now" data-month={formatMonth(month)} aria-live={playing ? 'off' : 'polite'}>
            {now.length === 0 ? (
              t('timeline.nothing')
            ) : (
              <DataText text={now.join(locale === 'zh' ? '；' : '; ')} />
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
