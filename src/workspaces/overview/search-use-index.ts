import { useEffect, useMemo, useState } from 'react';
import { loadPinyin } from '@/data/load-search';
import { SEARCH_COMMANDS } from '@/layers/search-commands';
import { buildSearchIndex, type SearchIndex } from '@/layers/search-index';
import { NO_PINYIN, type PinyinTable } from '@/layers/search-pinyin';
import { memoizeLast } from '@/lib/memoize';
import { useServices } from '../app-context';

/** Kept between openings of the box. */
const indexOf = memoizeLast(buildSearchIndex);
let lastTable: PinyinTable | null = null;

/** The index, with pinyin as soon as the table has been read; `isPinyinOff` when it could not be. */
export function useSearchIndex(): { readonly index: SearchIndex; readonly isPinyinOff: boolean } {
  const { province } = useServices();
  const [table, setTable] = useState(lastTable);
  const [isPinyinOff, setPinyinOff] = useState(false);
  useEffect(() => {
    let isStale = false;
    void loadPinyin().then((result) => {
      if (result.ok) lastTable = result.value;
      if (isStale) return;
      if (result.ok) setTable(result.value);
      setPinyinOff(!result.ok);
    });
    return () => {
      isStale = true;
    };
  }, []);
  const index = useMemo(
    () => indexOf(province.atlas, table ?? NO_PINYIN, SEARCH_COMMANDS, province.areas.lakes),
    [province, table],
  );
  return { index, isPinyinOff };
}
