import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import { isDrillLibrary } from '@/domain/library/library';
import { formatMonthWords } from '@/i18n/format-date';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useTranslate } from '../../app-context';
import type { StageSize } from './scene-view';
import { LiveLine, plainLine } from './LiveLine';
import { useFittingScale } from './use-fitting-scale';
import { SceneLegend } from './SceneLegend';
import type { ShownPiece } from './use-live-text';

/** What the room reads beside the picture: chapter, title, points, month, signs, sources. */
export function SceneCaption(props: {
  readonly scene: Pick<Scene, 'title' | 'points' | 'sources'>;
  readonly stage: StageSize;
  readonly chapter: string;
  /** Which of how many scenes. @nodata '' */
  readonly page: string;
  readonly fill: (line: string) => readonly ShownPiece[];
}) {
  const { scene, stage, chapter, page, fill } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const scale = useApp((state) => state.preferences.textScale);
  const month = useApp((state) => state.view.month);
  const library = useApp((state) => state.view.library);
  const workspace = useApp((state) => state.view.workspace);
  const points = saidPoints(scene);
  const box = useFittingScale<HTMLElement>(
    [
      stage.width,
      stage.height,
      scale,
      ...[scene.title, ...points].map((line) => plainLine(fill(line))),
      scene.sources,
    ].join('\n'),
  );
  const hasEstimated = [scene.title, ...points].some((line) =>
    fill(line).some(({ live }) => live?.isEstimated === true),
  );
  return (
    <aside ref={box} className="show-caption" data-testid="show-caption" aria-live="polite">
      <p className="show-chapter">{chapter}</p>
      {scene.title.trim() === '' ? null : (
        <h2>
          <LiveLine pieces={fill(scene.title)} t={t} />
        </h2>
      )}
      <ul className="show-points">
        {points.map((point, index) => (
          <li key={`${index}:${point}`}>
            <LiveLine pieces={fill(point)} t={t} />
          </li>
        ))}
      </ul>
      {workspace === 'overview' ? <SceneLegend stage={stage} /> : null}
      <footer>
        {isDrillLibrary(library) ? <strong className="show-drill">{t('library.drillMark')}</strong> : null}
        <p className="show-month">{formatMonthWords(month, locale)}</p>
        {scene.sources === '' ? null : (
          <p className="show-sources">{t('briefing.sources', { sources: scene.sources })}</p>
        )}
        {hasEstimated ? (
          <p className="show-estimated">
            <span aria-hidden="true">
              <ProvenanceMark provenance="estimated" word={t('briefing.live.estimated')} />
            </span>{' '}
            {t('briefing.live.estimated')}
          </p>
        ) : null}
        <p className="show-number">{page}</p>
      </footer>
    </aside>
  );
}
