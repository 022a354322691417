import { useMemo } from 'react';
import { findDrift, hasDrifted, recordValues, refreshScene } from '@/analysis/briefing/scene-drift';
import { type Briefing, MOST_TITLE } from '@/domain/briefing/briefing';
import { freshId, replaceScene } from '@/domain/briefing/edit-briefing';
import { queriesOf } from '@/domain/briefing/live-text';
import { DWELL_SEC, type Scene, TRANSITIONS } from '@/domain/briefing/scene';
import { linesOf, saidPoints } from '@/domain/briefing/scene-lines';
import { formatMonthWords } from '@/i18n/format-date';
import { dayOfMoment } from '@/lib/local-time';
import { textWidth } from '@/lib/text-width';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { AnnotationFields } from './AnnotationFields';
import { lastLookedAt } from './last-looked-at';
import { DriftLines } from './DriftLines';
import { LiveLine } from './show/LiveLine';
import { fillLine, makeAnswer } from './show/use-live-text';
import { retakeScene } from './take-scene';
import { nowText } from './now-text';
import { useDesk } from './use-desk';

/** What a wall shows at its full size; more is set smaller, and far more is cut. Letters as half squares: two a hanzi. */
const ROOMY = { title: 60, points: 6, letters: 90 } as const;

function isMuch(scene: Scene): boolean {
  const points = saidPoints(scene);
  return (
    textWidth(scene.title) > ROOMY.title ||
    points.length > ROOMY.points ||
    points.some((point) => textWidth(point) > ROOMY.letters)
  );
}

type Answer = ReturnType<typeof makeAnswer>;

/** What changed since the scene was taken, and the two ways to settle it. */
function DriftNote(props: {
  readonly scene: Scene;
  readonly answer: Answer;
  readonly onChange: (scene: Scene) => void;
}) {
  const { scene, answer, onChange } = props;
  const t = useTranslate();
  const { manifest } = useServices().province;
  const drift = useMemo(() => findDrift(scene, answer, manifest.version), [scene, answer, manifest.version]);
  const { library } = useKept();
  // The numbers of another library cannot be compared while this one is open.
  const isAsked = scene.values.length === 0 || scene.view.library === library.id;
  if (!isAsked || !hasDrifted(drift)) return null;
  const now = nowText();
  const refresh = (): void =>
    onChange(refreshScene(scene, answer, { takenAt: now, dataVersion: manifest.version }));
  const keep = (): void =>
    onChange({
      ...scene,
      values: scene.values.map((value) => ({ ...value, frozen: true })),
      stamp: { ...scene.stamp, dataVersion: manifest.version, keptAt: now },
    });
  return (
    <section className="scene-drift" aria-label={t('briefing.drift')}>
      <p role="status">
        <strong>{t('briefing.drift')}</strong>
      </p>
      <DriftLines scene={scene} drift={drift} />
      <div className="briefing-row">
        <button type="button" className="button button-primary" onClick={refresh}>
          {t('briefing.drift.refresh')}
        </button>
        <button type="button" className="button" onClick={keep}>
          {t('briefing.drift.keep')}
        </button>
      </div>
    </section>
  );
}

/** Live numbers of the scene: what each says now, and whether it is frozen. */
function LiveNumbers(props: {
  readonly scene: Scene;
  readonly answer: Answer;
  readonly isLocked: boolean;
  readonly onChange: (scene: Scene) => void;
}) {
  const { scene, answer, isLocked, onChange } = props;
  const t = useTranslate();
  const queries = useMemo(() => queriesOf(linesOf(scene)), [scene]);
  if (queries.length === 0) return null;
  const toggle = (query: string): void => {
    const values = recordValues(scene, answer);
    onChange({
      ...scene,
      values: values.map((value) => (value.query === query ? { ...value, frozen: !value.frozen } : value)),
    });
  };
  return (
    <table className="scene-numbers">
      <caption>{t('briefing.live')}</caption>
      <tbody>
        {queries.map((query) => {
          const found = answer(query);
          const value = scene.values.find((each) => each.query === query);
          return (
            <tr key={query}>
              <th scope="row">{query}</th>
              <td>{found.known ? found.text : <span className="form-error">{found.why}</span>}</td>
              <td>
                <label>
                  <input
                    type="checkbox"
                    disabled={isLocked}
                    checked={value?.frozen === true}
                    onChange={() => toggle(query)}
                  />{' '}
                  {value?.frozen === true
                    ? t('briefing.frozenAt', { text: value.text, at: dayOfMoment(scene.stamp.takenAt) })
                    : t('briefing.freeze')}
                </label>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Everything of a scene that is words and time; a shipped one is only read. */
export function SceneForm({ briefing, scene }: { readonly briefing: Briefing; readonly scene: Scene }) {
  const t = useTranslate();
  const actions = useActions();
  const { store, province } = useServices();
  const { library } = useKept();
  const locale = useApp((app) => app.preferences.locale);
  const { edit, isStarter, at } = useDesk();
  const answer = useMemo(
    () => makeAnswer(province, library, scene.view, locale),
    [province, library, scene.view, locale],
  );
  const change = (next: Scene, gesture = ''): void =>
    edit((each) => replaceScene(each, next), gesture === '' ? '' : `${scene.id}:${gesture}`);
  const set = (part: Partial<Scene>, gesture: string): void => {
    const next = { ...scene, ...part };
    change({ ...next, values: recordValues(next, answer) }, gesture);
  };
  const retake = (): void => {
    const looked = lastLookedAt(store);
    change(
      retakeScene(scene, looked.view, looked.bounds, answer, {
        takenAt: nowText(),
        dataVersion: province.manifest.version,
      }),
    );
    actions.notify(t('briefing.retaken', { number: at + 1 }));
  };
  const goThere = (): void =>
    actions.showView({ ...scene.view, briefing: { briefingId: briefing.id, scene: at } });
  const lines = (line: string) => fillLine(line, answer, scene.values, scene.stamp.takenAt);
  return (
    <form className="scene-form" onSubmit={(event) => event.preventDefault()}>
      <div className="briefing-row">
        <button type="button" className="button" onClick={goThere}>
          {t('briefing.goThere')}
        </button>
        {isStarter ? null : (
          <button type="button" className="button" onClick={retake}>
            {t('briefing.retake')}
          </button>
        )}
        <span className="quiet">
          {formatMonthWords(scene.view.month, locale)} · {t(`library.${scene.view.library}`)}
          {scene.stamp.takenAt === ''
            ? ''
            : ` · ${t('briefing.takenAt', { at: dayOfMoment(scene.stamp.takenAt) })}`}
          {scene.stamp.keptAt === ''
            ? ''
            : ` · ${t('briefing.keptAt', { at: dayOfMoment(scene.stamp.keptAt) })}`}
        </span>
      </div>
      <DriftNote scene={scene} answer={answer} onChange={(next) => change(next)} />
      {isStarter ? (
        <div className="scene-read">
          <h3>
            <LiveLine pieces={lines(scene.title)} t={t} />
          </h3>
          <ul>
            {saidPoints(scene).map((point) => (
              <li key={point}>
                <LiveLine pieces={lines(point)} t={t} />
              </li>
            ))}
          </ul>
          <h4>{t('briefing.presenter.notes')}</h4>
          <p>
            <LiveLine pieces={lines(scene.notes)} t={t} />
          </p>
          <p className="quiet">{t('briefing.sources', { sources: scene.sources })}</p>
        </div>
      ) : (
        <>
          <label>
            <span>{t('briefing.field.title')}</span>
            <input
              value={scene.title}
              maxLength={MOST_TITLE}
              onChange={(event) => set({ title: event.target.value }, 'title')}
            />
          </label>
          <label>
            <span>{t('briefing.field.points')}</span>
            <textarea
              rows={4}
              value={scene.points.join('\n')}
              onChange={(event) => set({ points: event.target.value.split('\n') }, 'points')}
            />
          </label>
          {isMuch(scene) ? (
            <p className="form-care" role="status">
              {t('briefing.field.much', {
                points: ROOMY.points,
                title: locale === 'zh' ? ROOMY.title / 2 : ROOMY.title,
                letters: locale === 'zh' ? ROOMY.letters / 2 : ROOMY.letters,
              })}
            </p>
          ) : null}
          <label>
            <span>{t('briefing.presenter.notes')}</span>
            <textarea
              rows={4}
              value={scene.notes}
              onChange={(event) => set({ notes: event.target.value }, 'notes')}
            />
          </label>
          <label>
            <span>{t('briefing.field.sources')}</span>
            <input
              value={scene.sources}
              onChange={(event) => set({ sources: event.target.value }, 'sources')}
            />
          </label>
          <div className="briefing-row">
            <label>
              <span>{t('briefing.field.dwell')}</span>
              <input
                type="number"
                min={DWELL_SEC.least}
                max={DWELL_SEC.most}
                value={scene.dwellSec}
                onChange={(event) => {
                  const seconds = Math.round(Number(event.target.value));
                  if (seconds >= DWELL_SEC.least && seconds <= DWELL_SEC.most)
                    set({ dwellSec: seconds }, 'dwell');
                }}
              />
            </label>
            <label>
              <span>{t('briefing.field.transition')}</span>
              <select
                value={scene.transition}
                onChange={(event) =>
                  set({ transition: TRANSITIONS.find((id) => id === event.target.value) ?? 'cut' }, '')
                }
              >
                {TRANSITIONS.map((id) => (
                  <option key={id} value={id}>
                    {t(`briefing.transition.${id}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <AnnotationFields
            annotations={scene.annotations}
            freshId={() => `${freshId(briefing, 's')}n${scene.annotations.length + 1}`}
            onChange={(annotations, gesture) => set({ annotations }, gesture)}
          />
          <p className="quiet">{t('briefing.live.explain')}</p>
        </>
      )}
      <LiveNumbers scene={scene} answer={answer} isLocked={isStarter} onChange={(next) => change(next)} />
    </form>
  );
}
