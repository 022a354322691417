import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Briefing } from '@/domain/briefing/briefing';
import { scenesOf } from '@/domain/briefing/briefing';
import { useApp } from '../../app-context';
import type { ShowEvent } from '../show/show-state';
import { keepRehearsal, listTypeSizes, measureCanvas, type RehearsedScene, takeRehearsal } from './rehearsal';

/** Each scene is watched for so long. @unit ms */
const WATCH_MS = 2500;

/**
 * Steps through a show by itself and measures every scene: frames drawn after the cut, the longest wait for one,
 * and the sizes of type in sight. Ends the show when it is through.
 */
export function useRehearsal<V>(
  briefing: Briefing,
  scene: number,
  send: (event: ShowEvent<V>) => void,
  onDone: () => void,
): boolean {
  const [isOn] = useState(takeRehearsal);
  const scale = useApp((app) => app.preferences.textScale);
  const found = useRef<RehearsedScene[]>([]);
  const finish = useEffectEvent((measured: RehearsedScene): void => {
    found.current.push(measured);
    const scenes = scenesOf(briefing);
    if (scene + 1 < scenes.length) {
      send({ kind: 'go', scene: scene + 1 });
      return;
    }
    const heightPx = document.querySelector('.show')?.clientHeight ?? window.innerHeight;
    keepRehearsal({ briefingId: briefing.id, scale, heightPx, scenes: found.current });
    onDone();
  });
  const titleOf = useEffectEvent((index: number) => scenesOf(briefing)[index]?.title ?? '');
  useEffect(() => {
    if (!isOn) return;
    let frame = 0;
    let frames = 0;
    let longest = 0;
    const start = performance.now();
    let before = start;
    const step = (now: number): void => {
      frames += 1;
      longest = Math.max(longest, now - before);
      before = now;
      if (now - start < WATCH_MS) frame = window.requestAnimationFrame(step);
      else
        finish({
          title: titleOf(scene),
          fps: (frames * 1000) / (now - start),
          longestMs: longest,
          sizes: listTypeSizes(document),
          canvas: measureCanvas(),
        });
    };
    frame = window.requestAnimationFrame(step);
    return () => window.cancelAnimationFrame(frame);
  }, [isOn, scene]);
  return isOn;
}
