import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import type { Library } from '@/domain/library/library';
import type { ViewState } from '@/domain/view-state/view-state';
import { useTranslate } from '../../app-context';
import type { AnswerCaption } from '../show/answer-caption';
import { LiveLine, plainLine } from '../show/LiveLine';
import type { RemotePoint, SharedShow } from '../show/show-messages';
import { liftedByAnswer } from '../show/show-words';
import type { ShownPiece } from '../show/use-live-text';
import { PresenterStage } from './PresenterStage';

/** What is told in the place of a scene: an answer, or the find that Enter would make one. */
export type Told = AnswerCaption & { readonly kind: 'answer' | 'preview' };

/** Where the presenter is: the scene, the answer or the preview, its picture, and what the room reads beside it. */
export function PresenterNow(props: {
  readonly scene: Scene;
  readonly page: string;
  readonly number: number;
  readonly fill: (line: string) => readonly ShownPiece[];
  /** @nodata null: the scene itself */
  readonly told: Told | null;
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly view: ViewState;
  readonly stage: SharedShow['stage'];
  readonly library: Library | undefined;
  readonly onPoint: (point: RemotePoint | null) => void;
}) {
  const { scene, page, number, fill, told, isBlack, isFrozen, view, stage, library, onPoint } = props;
  const t = useTranslate();
  return (
    <section className="presenter-now">
      <h2 data-testid="presenter-heading">
        {told === null ? (
          <>
            {page} <LiveLine pieces={fill(scene.title)} t={t} />
          </>
        ) : (
          t(`briefing.presenter.${told.kind}ed`, { title: told.title })
        )}
      </h2>
      {told?.kind === 'preview' ? (
        <p className="presenter-preview">
          {t(`briefing.presenter.preview${liftedByAnswer({ isBlack, isFrozen })}`)}
        </p>
      ) : null}
      <div className={isBlack ? 'presenter-wall presenter-dark' : 'presenter-wall'}>
        <PresenterStage view={view} stage={stage} library={library} onPoint={onPoint} />
      </div>
      <ul className="presenter-points">
        {(told === null ? saidPoints(scene) : told.points).map((point, at) => (
          <li key={`${at}:${point}`}>{told === null ? <LiveLine pieces={fill(point)} t={t} /> : point}</li>
        ))}
        {told?.kind === 'answer' ? (
          <li>{t('briefing.presenter.backTo', { number, title: plainLine(fill(scene.title)) })}</li>
        ) : null}
      </ul>
    </section>
  );
}
