import type { RouteAnswer } from '@/analysis/reach/reach-questions';
import type { LngLat } from '@/domain/provenance/position';
import { REACH_LOOKS } from '@/symbology/reach-look';
import type { ThemeId } from '@/symbology/theme';
import { useApp, useTranslate } from '../../app-context';
import { Dots, WayLine } from './MapOverlays';
import { ReachMap } from './ReachMap';

const NOTHING = (): void => undefined;

/** The stops of a route, numbered in their order, and the ways between them. */
export function RouteMap(props: {
  /** Paper has a theme of its own, at text of 100 %. @nodata undefined: the screen's */
  readonly paper?: ThemeId;
  readonly hint: string;
  readonly marks: readonly LngLat[];
  readonly ways: RouteAnswer['ways'];
}) {
  const { paper, hint, marks, ways } = props;
  const t = useTranslate();
  const { theme, textScale } = useApp((state) => state.preferences);
  const look = REACH_LOOKS[paper ?? theme];
  return (
    <ReachMap
      {...(paper === undefined ? {} : { theme: paper })}
      label={t('reach.part.route')}
      hint={hint}
      legend={null}
      marks={marks}
      onPoint={NOTHING}
    >
      {(view) => ({
        under: null,
        ways: (
          <WayLine
            points={ways.flatMap((way) => way.legs.map((leg) => leg.points))}
            view={view}
            look={look}
          />
        ),
        over: (
          <Dots
            at={marks}
            labels={marks.map((_, index) => String(index + 1))}
            view={view}
            look={look}
            scale={paper === undefined ? textScale : 1}
          />
        ),
      })}
    </ReachMap>
  );
}
