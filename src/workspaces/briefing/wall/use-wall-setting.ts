import { useCallback, useEffect, useState } from 'react';
import { readEmbeddedBriefings } from '@/data/briefing/embedded-briefings';
import type { LibraryKeeper } from '@/data/library/library-keeper';
import { changeWall, FIRST_WALL, parseWall, type WallSetting } from './wall-setting';

const NAME = 'wall';

/** The wall of this machine, kept beside the libraries. */
export function useWallSetting(
  keeper: LibraryKeeper | null,
): readonly [WallSetting, (change: Partial<WallSetting>) => void] {
  const [wall, setWall] = useState(FIRST_WALL);
  useEffect(() => {
    let wanted = true;
    void keeper?.readSetting(NAME).then((read) => {
      if (wanted && read.ok) setWall(parseWall(read.value ?? readEmbeddedBriefings(document)?.wall));
    });
    return () => {
      wanted = false;
    };
  }, [keeper]);
  const change = useCallback(
    (part: Partial<WallSetting>): void => {
      const next = changeWall(wall, part);
      setWall(next);
      void keeper?.writeSetting(NAME, next);
    },
    [keeper, wall],
  );
  return [wall, change];
}
