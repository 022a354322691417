import { type CSSProperties, type PointerEvent, useRef } from 'react';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import type { ViewState } from '@/domain/view-state/view-state';
import { useTranslate } from '../../app-context';
import { hasStill } from '../scene-layout';
import { ScenePicture } from '../ScenePicture';
import type { RemotePoint, SharedShow } from '../show/show-messages';

/** Width the pictures of this window are laid out in; they are scaled to their room. @unit px */
const PICTURE_WIDTH = 960;
/** A drawing is laid out three times as wide as this, so that its words are read at arm's length. @unit px */
const DRAWN_WIDTH = 240;
const NEXT_DRAWN_WIDTH = 176;
/** No more often than this is the wall told where the pointer is. @unit ms */
const POINT_MS = 33;

/** What stands on the wall, small; moving over it moves a dot there. */
export function PresenterStage(props: {
  readonly view: ViewState;
  readonly stage: SharedShow['stage'];
  readonly library: Library | undefined;
  readonly onPoint: (point: RemotePoint | null) => void;
}) {
  const { view, stage, library, onPoint } = props;
  const t = useTranslate();
  const last = useRef(0);
  const isMap = hasStill(view);
  const height = Math.round((PICTURE_WIDTH * stage.height) / Math.max(1, stage.width));
  // The camera's zoom is the wall's; a smaller picture of the same ground is zoomed out by its share.
  const shrunk = { ...view.camera, zoom: view.camera.zoom + Math.log2(PICTURE_WIDTH / stage.width) };
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const now = performance.now();
    const isDown = event.buttons > 0;
    if (event.type === 'pointermove' && now - last.current < POINT_MS) return;
    last.current = now;
    const box = event.currentTarget.getBoundingClientRect();
    const whole = stage.column + stage.width;
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    onPoint({ at: [(stage.column + x * stage.width) / whole, y], isDown });
  };
  return (
    <div
      className="presenter-stage"
      data-testid="presenter-stage"
      style={{ '--wall': stage.width / Math.max(1, stage.height) } as CSSProperties}
      title={t('briefing.presenter.point')}
      onPointerMove={point}
      onPointerDown={point}
      onPointerUp={point}
      onPointerLeave={() => onPoint(null)}
    >
      <ScenePicture
        view={{ ...view, camera: shrunk }}
        bounds={null}
        width={isMap ? PICTURE_WIDTH : DRAWN_WIDTH}
        height={isMap ? height : Math.round((height * DRAWN_WIDTH) / PICTURE_WIDTH)}
        library={library}
        labels
        scale={Math.max(0.7, (stage.scale * PICTURE_WIDTH) / stage.width)}
      />
      {view.workspace === 'overview' ? null : (
        <p className="quiet">
          {t('briefing.presenter.noPicture', { workspace: t(`workspace.${view.workspace}`) })}
        </p>
      )}
    </div>
  );
}

/** The next scene, smaller: a map, or the table, matrix or chart as it is drawn on paper. */
export function NextScene(props: {
  readonly scene: Scene | undefined;
  /** Its title as the wall will say it. */
  readonly title: string;
  readonly library: Library | undefined;
}) {
  const { scene, title, library } = props;
  const t = useTranslate();
  if (scene === undefined) return <p className="quiet">{t('briefing.presenter.last')}</p>;
  const isMap = hasStill(scene.view);
  return (
    <figure className="presenter-next">
      {scene.kind !== 'view' ? (
        <p className="presenter-next-title">{title}</p>
      ) : (
        <ScenePicture
          view={scene.view}
          bounds={scene.bounds}
          width={isMap ? 320 : NEXT_DRAWN_WIDTH}
          height={((isMap ? 320 : NEXT_DRAWN_WIDTH) * 9) / 16}
          labels={false}
          library={library}
        />
      )}
      <figcaption>{title}</figcaption>
    </figure>
  );
}
