import { useMemo } from 'react';
import { arcMinutesOf, legibilityOf, scaleThatReads } from '@/analysis/briefing/readability';
import { formatNumber } from '@/i18n/format-number';
import { TEXT_SCALES } from '@/store/preferences';
import { useActions, useApp, useTranslate } from '../../app-context';
import { useKeeper } from '../../library-room';
import { lastRehearsal } from '../check/rehearsal';
import { useWallSetting } from './use-wall-setting';
import { frameOfWall, layoutWall, WALL_PRESETS } from './wall-setting';
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

/** A number that is taken when it is whole: while it is being typed nothing of the wall changes. */
function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, step, onChange } = props;
  const take = (field: HTMLInputElement): void => {
    if (field.value.trim() !== '') onChange(Number(field.value));
    // What the wall does not take is put back.
    field.value = String(value);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step={step}
        defaultValue={value}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget);
        }}
      />
    </label>
  );
}

/** 大屏适配: the form of the wall, its seams and margins, and whether the last row can read it. */
export function WallPage() {
  const t = useTranslate();
  const actions = useActions();
  const [wall, change] = useWallSetting(useKeeper());
  const scale = useApp((state) => state.preferences.textScale);
  // The show fills the screen, whatever room this page has in its window.
  const frame = frameOfWall(wall, { width: window.screen.width, height: window.screen.height });
  const rehearsal = lastRehearsal();
  const heightPx = rehearsal?.heightPx ?? frame.height;
  const { fit } = layoutWall(wall, frame, scale);
  const seats = useMemo(
    () => ({ heightM: wall.heightM, seatM: wall.seatM, heightPx }),
    [wall.heightM, wall.seatM, heightPx],
  );
  const sizes = useMemo(() => {
    if (rehearsal === null)
      return SHOW_SIZES.map(({ rem, word }) => ({
        px: rem * REM * scale * fit,
        sample: t(`briefing.wall.size.${word}`),
      }));
    const found = new Map(
      rehearsal.scenes.flatMap((scene) => scene.sizes.map((size) => [size.px, size.sample])),
    );
    // Measured at one scale, read at another: all sizes of the show grow together.
    return [...found]
      .map(([px, sample]) => ({ px: (px * scale) / rehearsal.scale, sample }))
      .sort((a, b) => b.px - a.px);
  }, [rehearsal, scale, fit, t]);
  const smallest = sizes.at(-1)?.px ?? REM;
  const better = scaleThatReads(smallest, scale, TEXT_SCALES, seats);
  const number = (name: 'width' | 'height' | 'heightM' | 'seatM' | 'columns' | 'rows', step: number) => (
    <NumberField
      key={`${name}:${wall[name]}`}
      label={t(`briefing.wall.${name}`)}
      value={wall[name]}
      step={step}
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
        <button
          type="button"
          className="button button-primary"
          disabled={better <= scale || fit < 1}
          onClick={() => actions.setPreferences({ textScale: better })}
        >
          {t('briefing.wall.rescale', { percent: Math.round(better * 100) })}
        </button>
        <span className="quiet">{t('briefing.wall.source')}</span>
      </div>
    </section>
  );
}
