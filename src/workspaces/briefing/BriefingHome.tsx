import { useMemo } from 'react';
import { type Briefing, plannedBefore, scenesOf } from '@/domain/briefing/briefing';
import { parseBriefingText, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { saveBlob } from '@/io/save-blob';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { FileDrop } from '../data/FileDrop';
import { copyBriefing, emptyBriefing } from './new-briefing';
import { ScenePicture } from './ScenePicture';
import { startShow } from './start-show';
import { STARTERS, starterOf } from './starters/starters';
import { nowText } from './now-text';
import { useDesk } from './use-desk';
import { useDrift } from './use-drift';

const [CARD_WIDTH, CARD_HEIGHT] = [480, 270];

const minutesOf = (briefing: Briefing): number => {
  const scenes = scenesOf(briefing);
  return Math.max(1, Math.round(plannedBefore(scenes, scenes.length) / 60));
};

/** One briefing as a card: its picture, how long it is, and what can be done with it. */
function BriefingCard({ briefing, isStarter }: { readonly briefing: Briefing; readonly isStarter: boolean }) {
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const { book, state } = useDesk();
  const scenes = scenesOf(briefing);
  const drifted = useDrift(briefing).drifted.length;
  const cover = scenes.find(({ kind }) => kind === 'view') ?? scenes[0];
  const show = (): void =>
    startShow(services, briefing.id, 0, false, () => actions.notify(t('briefing.show.noFullscreen')));
  const copy = (): void => {
    const made = copyBriefing(
      briefing,
      isStarter ? briefing.title : t('briefing.copyOf', { title: briefing.title }),
      {
        takenAt: nowText(),
        dataVersion: services.province.manifest.version,
      },
    );
    book.put(made);
    actions.setBriefing({ briefingId: made.id, scene: 0 });
  };
  return (
    <article className="briefing-card" aria-label={briefing.title}>
      {cover === undefined ? (
        <div className="scene-plain">{t('briefing.noScenes')}</div>
      ) : (
        <ScenePicture
          view={cover.view}
          bounds={cover.bounds}
          width={CARD_WIDTH}
          height={CARD_HEIGHT}
          labels={false}
        />
      )}
      <h3>{briefing.title}</h3>
      <p className="quiet">{briefing.subtitle}</p>
      <p className="quiet">{t('briefing.size', { count: scenes.length, minutes: minutesOf(briefing) })}</p>
      {drifted === 0 ? null : (
        <p className="briefing-drifted">{t('briefing.drift.count', { count: drifted })}</p>
      )}
      <div className="briefing-row">
        <button type="button" className="button button-primary" disabled={scenes.length === 0} onClick={show}>
          {t('briefing.show')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.setBriefing({ briefingId: briefing.id, scene: 0 })}
        >
          {t(isStarter || state.isLocked ? 'briefing.look' : 'briefing.edit')}
        </button>
        <button type="button" className="button" disabled={state.isLocked} onClick={copy}>
          {t(isStarter ? 'briefing.adopt' : 'briefing.duplicate')}
        </button>
      </div>
    </article>
  );
}

/** Briefings that could not be read: where they stand is said, and they can be taken out as they are. */
function Unread() {
  const t = useTranslate();
  const { unread } = useDesk().state;
  return unread.map(({ id, why, stored }) => (
    <p key={id} className="briefing-not-kept" role="alert">
      {t('briefing.unread', { id, why })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() =>
          saveBlob(new Blob([JSON.stringify(stored)], { type: 'application/json' }), `${id}.json`)
        }
      >
        {t('briefing.unread.take')}
      </button>
    </p>
  ));
}

/** The shelf: where to begin, and what the office made. */
export function BriefingHome() {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const { book, state } = useDesk();
  const locale = useApp((app) => app.preferences.locale);
  const starters = useMemo(
    () => STARTERS.flatMap(({ id }) => starterOf(id, province, locale) ?? []),
    [province, locale],
  );
  const make = (): void => {
    const made = emptyBriefing(t('briefing.mine'));
    book.put(made);
    actions.setBriefing({ briefingId: made.id, scene: 0 });
  };
  const open = async (file: File): Promise<void> => {
    const read = parseBriefingText(await file.text());
    if (!read.ok) return actions.notify(`${file.name} › ${read.error.where}：${read.error.why}`, 'warning');
    const isKnown = book.getState().briefings.some(({ id }) => id === read.value.id);
    const briefing =
      isKnown || read.value.id.startsWith('starter-')
        ? { ...read.value, id: emptyBriefing('').id }
        : read.value;
    book.put(briefing);
    actions.notify(t('briefing.imported', { title: briefing.title, count: scenesOf(briefing).length }));
  };
  return (
    <div className="briefing-home">
      <header>
        <h2>{t('briefing.start')}</h2>
        <p className="quiet">{t('briefing.start.explain')}</p>
      </header>
      <div className="briefing-cards">
        {starters.map((briefing) => (
          <BriefingCard key={briefing.id} briefing={briefing} isStarter />
        ))}
      </div>
      <header className="briefing-row">
        <h2>{t('briefing.own')}</h2>
        <button type="button" className="button" disabled={state.isLocked} onClick={make}>
          {t('briefing.new')}
        </button>
      </header>
      {state.isLocked ? <p role="status">{t('briefing.locked')}</p> : null}
      <Unread />
      {state.briefings.length === 0 ? <p className="quiet">{t('briefing.own.empty')}</p> : null}
      <div className="briefing-cards">
        {state.briefings.map((briefing) => (
          <BriefingCard key={briefing.id} briefing={briefing} isStarter={false} />
        ))}
      </div>
      <FileDrop
        accept=".json"
        multiple={false}
        label={t('briefing.import.drop')}
        pickLabel={t('briefing.import.pick')}
        onFiles={([file]) => {
          if (file !== undefined) void open(file);
        }}
      />
    </div>
  );
}

/** A briefing as a file. */
export const saveBriefing = (briefing: Briefing): void =>
  saveBlob(
    new Blob([JSON.stringify(toBriefingJson(briefing), null, 1)], { type: 'application/json' }),
    `${briefing.title || briefing.id}.briefing.json`,
  );
