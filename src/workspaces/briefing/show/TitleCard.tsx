import type { Briefing } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import { useApp, useServices, useTranslate } from '../../app-context';
import { LiveLine, plainLine } from './LiveLine';
import type { StageSize } from './scene-view';
import { useFittingScale } from './use-fitting-scale';
import type { ShownPiece } from './use-live-text';

/** The first and the last slide: words over the veiled map. */
export function TitleCard(props: {
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly stage: StageSize;
  readonly fill: (line: string) => readonly ShownPiece[];
}) {
  const { briefing, scene, stage, fill } = props;
  const t = useTranslate();
  const scale = useApp((state) => state.preferences.textScale);
  const { manifest } = useServices().province;
  const points = saidPoints(scene);
  const box = useFittingScale<HTMLElement>(
    [stage.width, stage.height, scale, ...[scene.title, ...points].map((line) => plainLine(fill(line)))].join(
      '\n',
    ),
  );
  return (
    <section ref={box} className={`show-title show-title-${scene.kind}`} data-testid="show-title">
      {/* A briefing whose opening bears its name says it once. */}
      {briefing.title === scene.title ? null : <p className="show-title-of">{briefing.title}</p>}
      {scene.title.trim() === '' ? null : (
        <h2>
          <LiveLine pieces={fill(scene.title)} t={t} />
        </h2>
      )}
      {points.map((point, index) => (
        <p key={`${index}:${point}`} className="show-title-point">
          <LiveLine pieces={fill(point)} t={t} />
        </p>
      ))}
      <footer>
        {briefing.subtitle === '' ? null : <span>{briefing.subtitle}</span>}
        <span>{manifest.mapReviewNumber ?? t('data.internalMap')}</span>
        <span>{t('data.asOf', { date: manifest.asOf })}</span>
        <span>{t('data.version', { version: manifest.version })}</span>
      </footer>
    </section>
  );
}
