import { ARC_MINUTES, arcMinutesOf, legibilityOf, scaleThatReads } from '@/analysis/briefing/readability';
import { formatNumber } from '@/i18n/format-number';
import type { Translate } from '@/i18n/translate';
import { TEXT_SCALES } from '@/store/preferences';
import { useActions, useApp, useTranslate } from '../../app-context';
import { useKeeper } from '../../library-room';
import { lastRehearsal, type Rehearsal } from '../check/rehearsal';
import { useWallSetting } from './use-wall-setting';
import { frameOfWall, grownType, WALL_PRESETS } from './wall-setting';
import '../check/RoomCheck.css';

/** Sizes of the show where none was measured yet. @unit rem */
const SHOW_SIZES = [
  { rem: 4, word: 'title' },
  { rem: 2, word: 'heading' },
  { rem: 1.25, word: 'points' },
  { rem: 1.0625, word: 'notes' },
  { rem: 0.9375, word: 'legend' },
  { rem: 0.875, word: 'small' },
] as const;
const REM = 16;

/** A number that is taken when it is whole: while it is being typed nothing of the wall changes. None shows what stands for it. */
function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  /** What stands for 0. */
  readonly own?: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, step, own, onChange } = props;
  const shown = own !== undefined && value === 0 ? '' : String(value);
  const take = (field: HTMLInputElement): void => {
    if (field.value.trim() !== '') onChange(Number(field.value));
    // What the wall does not take is put back.
    field.value = shown;
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step={step}
        defaultValue={shown}
        placeholder={own === undefined ? undefined : String(own)}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget);
        }}
      />
    </label>
  );
}

/** The sizes of type of a show, large to small: those that stood on the wall, or those it is made of. */
function sizesOfShow(rehearsal: Rehearsal | null, heightPx: number, scale: number, t: Translate) {
  if (rehearsal === null)
    return SHOW_SIZES.map(({ rem, word }) => ({
      px: rem * REM * grownType(heightPx, scale),
      sample: t(`briefing.wall.size.${word}`),
    }));
  const found = new Map(
    rehearsal.scenes.flatMap((scene) => scene.sizes.map((size) => [size.px, size.sample])),
  );
  // Measured at one scale, read at another: all sizes of the show grow together.
  const grown = grownType(heightPx, scale) / grownType(heightPx, rehearsal.scale);
  return [...found].map(([px, sample]) => ({ px: px * grown, sample })).sort((a, b) => b.px - a.px);
}

/** 大屏适配: the form of the wall, its seams and margins, and whether the last row can read it. */
export function WallPage() {
  const t = useTranslate();
  const actions = useActions();
  const [wall, change] = useWallSetting(useKeeper());
  const scale = useApp((state) => state.preferences.textScale);
  // The show fills the screen, whatever room this page has in its window.
  const { width: screenWidth, height: screenHeight } = window.screen;
  const frame = frameOfWall(wall, { width: screenWidth, height: screenHeight });
  const rehearsal = lastRehearsal();
  const heightPx = rehearsal?.heightPx ?? frame.height;
  const seats = { heightM: wall.heightM, seatM: wall.seatM, heightPx };
  const sizes = sizesOfShow(rehearsal, heightPx, scale, t);
  const smallest = sizes.at(-1)?.px ?? REM;
  // A scale at which nothing grows any more is none.
  const steps = TEXT_SCALES.filter((step) => step <= scale || grownType(heightPx, step) === step);
  const better = Math.max(scale, scaleThatReads(smallest, scale, steps, seats));
  const isEnough = arcMinutesOf((smallest * better) / scale, seats) >= ARC_MINUTES.good;
  const isLow = steps.length < TEXT_SCALES.length;
  const number = (name: 'width' | 'height' | 'heightM' | 'seatM' | 'columns' | 'rows', step: number) => (
    <NumberField
      key={`${name}:${wall[name]}`}
      label={t(`briefing.wall.${name}`)}
      value={wall[name]}
      step={step}
      own={name === 'width' ? screenWidth : name === 'height' ? screenHeight : undefined}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <section className="room-check">
      <h2>{t('briefing.page.wall')}</h2>
      <div className="briefing-row" role="group" aria-label={t('briefing.wall.form')}>
        <button
          type="button"
          className="button"
          aria-pressed={wall.width === 0}
          onClick={() => change({ width: 0, height: 0 })}
        >
          {t('briefing.wall.window')}
        </button>
        {WALL_PRESETS.map(({ id, width, height }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={wall.width === width && wall.height === height}
            onClick={() => change({ width, height })}
          >
            {id}
          </button>
        ))}
      </div>
      <form className="scene-form" onSubmit={(event) => event.preventDefault()}>
        <div className="briefing-row">
          {number('width', 1)}
          {number('height', 1)}
          {number('columns', 1)}
          {number('rows', 1)}
          <label>
            <span>{t('briefing.wall.safe')}</span>
            <input
              type="checkbox"
              checked={wall.showsSafeZone}
              onChange={(event) => change({ showsSafeZone: event.target.checked })}
            />
          </label>
        </div>
        <div className="briefing-row">
          {number('heightM', 0.1)}
          {number('seatM', 0.5)}
        </div>
      </form>
      <p data-testid="wall-frame">
        {t('briefing.wall.frame', {
          screen: `${screenWidth} × ${screenHeight}`,
          frame: `${Math.round(frame.width)} × ${Math.round(frame.height)}`,
        })}
      </p>
      <p className="quiet">{t('briefing.wall.guides')}</p>
      <h3>{t('briefing.wall.meter')}</h3>
      <p className="quiet">
        {t(rehearsal === null ? 'briefing.wall.meter.list' : 'briefing.wall.meter.measured')}
      </p>
      <table className="check-table" data-testid="readability">
        <thead>
          <tr>
            <th scope="col">{t('briefing.wall.sample')}</th>
            <th scope="col">{t('briefing.wall.reads')}</th>
            <th scope="col">{t('briefing.wall.px')}</th>
            <th scope="col">{t('briefing.wall.arc')}</th>
          </tr>
        </thead>
        <tbody>
          {sizes.map(({ px, sample }) => {
            const arc = arcMinutesOf(px, seats);
            const reads = legibilityOf(arc);
            return (
              <tr key={px} className={reads === 'good' ? '' : reads === 'small' ? 'check-care' : 'check-bad'}>
                <th scope="row">{sample}</th>
                <td>{t(`briefing.wall.reads.${reads}`)}</td>
                <td>{formatNumber(px, 1)}</td>
                <td>{formatNumber(arc, 1)}′</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="briefing-row">
        {better === scale ? null : (
          <button
            type="button"
            className="button button-primary"
            onClick={() => actions.setPreferences({ textScale: better })}
          >
            {t('briefing.wall.rescale', { percent: Math.round(better * 100) })}
          </button>
        )}
        <span role="status">
          {isEnough
            ? better === scale
              ? t('briefing.wall.enough')
              : ''
            : t(isLow ? 'briefing.wall.tooLow' : 'briefing.wall.most', { height: Math.round(heightPx) })}
        </span>
      </div>
      <p className="quiet">{t('briefing.wall.source')}</p>
    </section>
  );
}
