import { useMemo } from 'react';
import type { BookState } from '@/data/briefing/briefing-book';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { parseBriefingText } from '@/domain/briefing/parse-briefing';
import { saveBlob } from '@/io/save-blob';
import type { WordKey } from '@/i18n/translate';
import { refuse } from '@/lib/result';
import { minuteOfMoment } from '@/lib/local-time';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { FileDrop } from '../data/FileDrop';
import { shortName, sizeOf, titleOf } from './name-briefing';
import { copyBriefing, emptyBriefing } from './new-briefing';
import { BookUndo } from './BookUndo';
import { ScenePicture } from './ScenePicture';
import { startShow } from './start-show';
import { STARTERS, starterOf } from './starters/starters';
import { nowText } from './now-text';
import { useDesk } from './use-desk';
import { useDrift } from './use-drift';

/** No briefing is as large as this: a thousand scenes are some megabytes. @unit bytes */
const MOST_BYTES = 50_000_000;
const [CARD_WIDTH, CARD_HEIGHT] = [480, 270];

/** Where a briefing of a page that carries some itself comes from. @nodata null: the page carries none */
function fromWord({ carried, carriedIds, isLocked }: BookState, briefing: Briefing): WordKey | null {
  if (carriedIds.size === 0 || isLocked) return null;
  if (carried.has(briefing)) return 'briefing.from.file';
  return carriedIds.has(briefing.id) ? 'briefing.from.changed' : 'briefing.from.here';
}

/** One briefing as a card: its picture, how long it is, and what can be done with it. */
function BriefingCard({ briefing, isStarter }: { readonly briefing: Briefing; readonly isStarter: boolean }) {
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const { book, state } = useDesk();
  const scenes = scenesOf(briefing);
  const why = state.isLocked ? t('briefing.locked') : undefined;
  const name = titleOf(briefing, t);
  const from = isStarter ? null : fromWord(state, briefing);
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
    <article className="briefing-card" aria-label={name}>
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
      <h3>{name}</h3>
      <p className="quiet briefing-subtitle">{briefing.subtitle}</p>
      <p className="quiet">
        {[
          sizeOf(briefing, t),
          isStarter ? '' : t('briefing.changedAt', { at: minuteOfMoment(briefing.changedAt) }),
          from === null ? '' : t(from),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      {drifted === 0 ? null : (
        <p className="briefing-drifted">{t('briefing.drift.count', { count: drifted })}</p>
      )}
      <div className="briefing-row">
        <button
          type="button"
          className="button button-primary"
          disabled={scenes.length === 0}
          title={scenes.length === 0 ? t('briefing.show.empty') : undefined}
          onClick={show}
        >
          {t('briefing.show')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => actions.setBriefing({ briefingId: briefing.id, scene: 0 })}
        >
          {t(isStarter || state.isLocked ? 'briefing.look' : 'briefing.edit')}
        </button>
        <button type="button" className="button" disabled={state.isLocked} title={why} onClick={copy}>
          {t(isStarter ? 'briefing.adopt' : 'briefing.duplicate')}
        </button>
        {isStarter || state.isLocked ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              book.remove(briefing.id);
              actions.notify(
                t(state.carriedIds.has(briefing.id) ? 'briefing.removed.carried' : 'briefing.removed', {
                  title: shortName(briefing.title),
                }),
              );
            }}
          >
            {t('briefing.remove')}
          </button>
        )}
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
    const text = file.size > MOST_BYTES ? null : await file.text().catch(() => null);
    const read =
      text === null
        ? refuse('汇报', t(file.size > MOST_BYTES ? 'briefing.import.large' : 'briefing.import.unreadable'))
        : parseBriefingText(text);
    if (!read.ok) return actions.notify(`${file.name} › ${read.error.where}：${read.error.why}`, 'warning');
    const isKnown = book.getState().briefings.some(({ id }) => id === read.value.id);
    const briefing =
      isKnown || read.value.id.startsWith('starter-')
        ? {
            ...read.value,
            id: emptyBriefing('').id,
            title: isKnown ? t('briefing.copyOf', { title: read.value.title }) : read.value.title,
          }
        : read.value;
    book.put(briefing);
    actions.notify(
      t('briefing.imported', { title: shortName(briefing.title), count: scenesOf(briefing).length }),
    );
  };
  const shipped = (
    <>
      <header>
        <h2>{t('briefing.start')}</h2>
        <p className="quiet">{t('briefing.start.explain')}</p>
      </header>
      <div className="briefing-cards">
        {starters.map((briefing) => (
          <BriefingCard key={briefing.id} briefing={briefing} isStarter />
        ))}
      </div>
    </>
  );
  // Who has some of their own comes for those, and what a page carries is why it was opened.
  const ownFirst = state.isLocked || state.briefings.length > 0;
  return (
    <div className="briefing-home">
      {ownFirst ? null : shipped}
      <header className="briefing-row">
        <h2>{t('briefing.own')}</h2>
        <button
          type="button"
          className="button"
          disabled={state.isLocked}
          title={state.isLocked ? t('briefing.locked') : undefined}
          onClick={make}
        >
          {t('briefing.new')}
        </button>
        {state.canUndo || state.canRedo ? <BookUndo /> : null}
      </header>
      {state.isLocked ? <p role="status">{t('briefing.locked')}</p> : null}
      <Unread />
      {state.briefings.length === 0 ? <p className="quiet">{t('briefing.own.empty')}</p> : null}
      <div className="briefing-cards">
        {state.briefings.map((briefing) => (
          <BriefingCard key={briefing.id} briefing={briefing} isStarter={false} />
        ))}
      </div>
      {ownFirst ? shipped : null}
      {state.isLocked ? null : (
        <FileDrop
          accept=".json"
          multiple={false}
          label={t('briefing.import.drop')}
          pickLabel={t('briefing.import.pick')}
          onFiles={([file]) => {
            if (file !== undefined) void open(file);
          }}
        />
      )}
    </div>
  );
}
