import { useCallback, useEffect, useState } from 'react';
import type { Briefing } from '@/domain/briefing/briefing';
import type { LibraryId } from '@/domain/library/library';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKeeper, useKept } from '../../library-room';
import { useTitles } from '../show/use-titles';
import { startShow } from '../start-show';
import { useWallSetting } from '../wall/use-wall-setting';
import { DriftList } from './DriftList';
import { gatherFacts, tryPopup } from './gather-facts';
import { askRehearsal, lastRehearsal } from './rehearsal';
import { type CheckId, type CheckState, judgeRoom, type RoomFacts } from './room-facts';
import './RoomCheck.css';

const FPS_LEAST = 20;

/** What was found where no figure says it. */
const wordOf = (id: CheckId, state: CheckState) =>
  state === 'good'
    ? 'briefing.check.allowed'
    : id === 'popups' && state === 'care'
      ? 'briefing.check.untried'
      : 'briefing.check.refused';

/** How the scenes of the briefing ran here. */
function RehearsalTable(props: { readonly briefing: Briefing; readonly titles: readonly string[] }) {
  const { briefing, titles } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const found = lastRehearsal();
  if (found === null || found.briefingId !== briefing.id)
    return <p className="quiet">{t('briefing.check.rehearse.none')}</p>;
  const slow = found.scenes.flatMap(({ fps }, index) => (fps < FPS_LEAST ? [index + 1] : []));
  return (
    <>
      <table className="check-table">
        <thead>
          <tr>
            <th scope="col">{t('briefing.check.scene')}</th>
            <th scope="col">{t('briefing.check.fps')}</th>
            <th scope="col">{t('briefing.check.longest')}</th>
            <th scope="col">{t('briefing.check.pixels')}</th>
          </tr>
        </thead>
        <tbody>
          {found.scenes.map(({ title, fps, longestMs, canvas }, index) => (
            <tr
              key={`${index}:${title}`}
              className={fps < FPS_LEAST || canvas?.isSharp === false ? 'check-care' : ''}
            >
              <th scope="row">
                {index + 1} {titles[index] ?? title}
              </th>
              <td>{formatNumber(fps, 1)}</td>
              <td>{formatNumber(longestMs)} ms</td>
              <td>
                {canvas === null
                  ? t('briefing.check.pixels.none')
                  : t(canvas.isSharp ? 'briefing.check.pixels.sharp' : 'briefing.check.pixels.coarse', {
                      size: `${canvas.width} × ${canvas.height}`,
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {t(slow.length === 0 ? 'briefing.check.smooth' : 'briefing.check.slow', {
          scenes: slow.join(locale === 'zh' ? '、' : ', '),
          least: FPS_LEAST,
        })}
      </p>
    </>
  );
}

/** 会前体检: what the machine in the room can do, with advice, to be printed and taken along. */
export function RoomCheck(props: { readonly briefing: Briefing; readonly onScene: (index: number) => void }) {
  const { briefing, onScene } = props;
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const { manifest } = services.province;
  const { keep, library } = useKept();
  const libraryOf = useCallback((id: LibraryId) => (id === library.id ? library : null), [library]);
  const titles = useTitles(briefing, libraryOf);
  const notKept = keep.kind === 'not_kept' ? keep.why : '';
  const [wall] = useWallSetting(useKeeper());
  const [popups, setPopups] = useState<boolean | null>(null);
  const [facts, setFacts] = useState<RoomFacts | null>(null);
  useEffect(() => {
    let wanted = true;
    void gatherFacts(manifest, notKept, popups, wall).then((found) => {
      if (wanted) setFacts(found);
    });
    return () => {
      wanted = false;
    };
  }, [manifest, notKept, popups, wall]);
  const rehearse = (): void => {
    askRehearsal();
    startShow(services, briefing.id, 0, false, () => actions.notify(t('briefing.show.noFullscreen')));
  };
  return (
    <section className="room-check">
      <h2>{t('briefing.page.check')}</h2>
      <div className="briefing-row check-acts">
        <button type="button" className="button button-primary" onClick={rehearse}>
          {t('briefing.check.rehearse')}
        </button>
        <button type="button" className="button" onClick={() => setPopups(tryPopup())}>
          {t('briefing.check.tryPopup')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('action.print')}
        </button>
      </div>
      <p className="quiet">
        {facts === null ? briefing.title : t('briefing.check.of', { title: briefing.title, at: facts.clock })}
      </p>
      {facts === null ? (
        <p role="status">{t('briefing.check.running')}</p>
      ) : (
        <table className="check-table" data-testid="room-check">
          <thead>
            <tr>
              <th scope="col">{t('briefing.check.item')}</th>
              <th scope="col">{t('briefing.check.state')}</th>
              <th scope="col">{t('briefing.check.found')}</th>
              <th scope="col">{t('briefing.check.advice')}</th>
            </tr>
          </thead>
          <tbody>
            {judgeRoom(facts).map(({ id, state, found }) => (
              <tr key={id} className={`check-${state}`}>
                <th scope="row">{t(`briefing.check.${id}`)}</th>
                <td>{t(`briefing.check.state.${state}`)}</td>
                <td>{found === '' ? t(wordOf(id, state)) : found}</td>
                <td>{state === 'good' ? t('briefing.check.nothing') : t(`briefing.check.${id}.advice`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {facts !== null && facts.outside.length > 0 ? (
        <ul>
          {facts.outside.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      ) : null}
      <DriftList briefing={briefing} titles={titles} onScene={onScene} />
      <h3>{t('briefing.check.scenes')}</h3>
      <RehearsalTable briefing={briefing} titles={titles} />
    </section>
  );
}
