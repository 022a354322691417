import { describe, expect, it } from 'vitest';
import { markLink, readLinkMark } from '@/app/link-mark';
import { readLink, sayOtherData } from '@/app/open-link';
import { toUrlHash } from '@/app/url-hash';
import { INITIAL_VIEW, type ViewState } from '@/domain/view-state/view-state';
import type { EntityRef } from '@/domain/view-state/entity-ref';

const VERSION = '48e038bea357';
const data = { atlas: { circles: [], cities: [], counties: [] }, manifest: { version: VERSION } };
const hashOf = (view: ViewState): string => markLink(toUrlHash(view), VERSION);

describe('readLink', () => {
  it('reads a whole link, and one without a mark', () => {
    const read = readLink(hashOf(INITIAL_VIEW), data);
    expect(read).toEqual(readLink(toUrlHash(INITIAL_VIEW), data));
    expect(read.ok).toBe(true);
  });
  it('refuses every cut of a link: none is taken for another view', () => {
    const hash = hashOf({ ...INITIAL_VIEW, selection: 'park:P1234' as EntityRef });
    for (let length = 2; length < hash.length; length++)
      expect(readLink(hash.slice(0, length), data).ok, hash.slice(0, length)).toBe(false);
  });
  it('refuses a link in which one sign was changed', () => {
    const hash = hashOf(INITIAL_VIEW);
    const changed = hash.replace('c=118', 'c=117');
    expect(changed).not.toBe(hash);
    expect(readLink(changed, data)).toMatchObject({ ok: false, error: { where: '链接' } });
  });
  it('reads a link whose signs a messenger wrote in another way', () => {
    const hash = hashOf(INITIAL_VIEW);
    const [head = '', ...rest] = hash.split('&');
    const written = [head, ...rest.map((part) => part.replaceAll(',', '%2C').replaceAll(':', '%3A'))];
    expect(readLink(written.join('&'), data)).toEqual(readLink(hash, data));
  });
  it('refuses a region this copy does not know', () => {
    const hash = hashOf({ ...INITIAL_VIEW, region: 'city:379900' as EntityRef });
    expect(readLink(hash, data)).toMatchObject({ ok: false, error: { where: '视图 › region' } });
  });
});

describe('sayOtherData', () => {
  it('names both versions, and says nothing where they are the same or not told', () => {
    const other = markLink(toUrlHash(INITIAL_VIEW), 'aaaaaaaaaaaa');
    expect(sayOtherData(other, data, 'zh')).toContain(`aaaaaaaaaaaa，本机为 ${VERSION}`);
    expect(sayOtherData(hashOf(INITIAL_VIEW), data, 'zh')).toBe('');
    expect(sayOtherData(toUrlHash(INITIAL_VIEW), data, 'zh')).toBe('');
    expect(readLinkMark(other)).toEqual({ kind: 'whole', version: 'aaaaaaaaaaaa' });
  });
});
