import { useState } from 'react';
import { MAX_ORIGINS } from '@/domain/view-state/reach-view';
import { IconButton } from '@/ui/IconButton';
import { useApp, useServices, useTranslate } from '../../app-context';
import { nameOfOrigin, ORIGIN_KINDS, type OriginKind, thingsOfKind } from './reach-origins';
import type { ReachDesk } from './use-reach-desk';

/** Where one starts: chosen things as chips, a kind and a thing to add, the three cores in one step. */
export function OriginPicker({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const [kind, setKind] = useState<OriginKind>('city');
  const { atlas } = province;
  const { origins } = desk.view;
  const put = (text: string): void => {
    if (text === '' || origins.includes(text)) return;
    desk.setView({ origins: [...origins, text].slice(-MAX_ORIGINS) });
  };
  const cores = atlas.cities.filter(({ isCore }) => isCore).map(({ adcode }) => `city:${adcode}`);
  return (
    <div className="reach-origins" role="group" aria-label={t('reach.origins')}>
      <ul>
        {origins.map((text) => {
          const name = nameOfOrigin(text, atlas, locale, t);
          return (
            <li key={text} className="reach-chip">
              <span>{name}</span>
              <IconButton
                icon="close"
                label={t('reach.origin.remove', { name })}
                onClick={() => desk.setView({ origins: origins.filter((other) => other !== text) })}
              />
            </li>
          );
        })}
      </ul>
      <div className="reach-row">
        <label>
          <span className="quiet">{t('reach.origin.kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as OriginKind)}>
            {ORIGIN_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`reach.origin.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="quiet">{t('reach.origin.add')}</span>
          <select value="" onChange={(event) => put(event.target.value)}>
            <option value="">{t('reach.origin.pick')}</option>
            <option value={`all:${kind}`}>
              {t('reach.origin.all', { kind: t(`reach.origin.${kind}`) })}
            </option>
            {thingsOfKind(atlas, kind).map(({ id, name, nameEn, placement }) => (
              <option key={id} value={`${kind}:${id}`} disabled={!placement.placed}>
                {placement.placed
                  ? locale === 'en'
                    ? nameEn
                    : name
                  : t('reach.origin.unplaced', { name: locale === 'en' ? nameEn : name })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => desk.setView({ origins: cores })}>
          {t('reach.origin.cores')}
        </button>
      </div>
    </div>
  );
}
