import { useMemo, useState } from 'react';
import { type BulletinCheck, listBulletinChecks, sealStateOf } from '@/analysis/bulletin/bulletin-checks';
import { DOUBTFUL_TIMES } from '@/analysis/doubtful-figure';
import { toRef } from '@/domain/view-state/entity-ref';
import type { DataSection } from '@/domain/view-state/data-section';
import { Dialog } from '@/ui/Dialog';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { openSheet } from '../../open-sheet';
import type { MadeBulletin } from './use-bulletin';

/** Where each thing is put right. */
const PLACES = {
  silent: ['import', 'bulletin.check.go.import'],
  doubtful: ['checks', 'bulletin.check.go.checks'],
  fell: ['checks', 'bulletin.check.go.checks'],
  without: ['checks', 'bulletin.check.go.checks'],
  sealed: ['snapshots', 'bulletin.check.go.seal'],
} as const satisfies Record<BulletinCheck['id'], readonly [DataSection, string]>;
const CITIES_NAMED = 4;
const MOST_ROWS = 500;

function CheckDialog(props: {
  readonly title: string;
  readonly made: MadeBulletin;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const { title, made, ids, onClose } = props;
  const t = useTranslate();
  const { store } = useServices();
  return (
    <Dialog title={title} closeLabel={t('action.close')} onClose={onClose} wide>
      {ids.length > MOST_ROWS ? (
        <p className="quiet">{t('bulletin.figure.allShown', { count: MOST_ROWS })}</p>
      ) : null}
      <ol className="figure-rows">
        {ids.slice(0, MOST_ROWS).map((id) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              onClick={() => openSheet(store, toRef('project', id), made.library.id)}
            >
              {made.facts.projectOf.get(id)?.name ?? id}
            </button>
            <span>{made.facts.projectOf.get(id)?.responsibleUnit}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** What to look at before a bulletin is signed, each with the place where it is put right. */
export function BulletinChecks({ made }: { readonly made: MadeBulletin }) {
  const t = useTranslate();
  const actions = useActions();
  const locale = useApp((state) => state.preferences.locale);
  const { province } = useServices();
  const { snapshots } = useKept();
  const englishOf = useMemo(
    () =>
      new Map(
        locale === 'zh'
          ? []
          : province.atlas.cities.map(({ adcode, nameEn }) => [String(adcode), nameEn] as const),
      ),
    [province, locale],
  );
  const [listed, setListed] = useState<BulletinCheck | null>(null);
  const seal = useMemo(() => sealStateOf(made.library, made.month, snapshots), [made, snapshots]);
  const checks = useMemo(() => listBulletinChecks(made.facts, seal), [made, seal]);
  const nameOf = (check: BulletinCheck): string => {
    if (check.id === 'sealed') return t(`bulletin.check.${seal}`);
    return t(check.isFine ? `bulletin.check.${check.id}.none` : `bulletin.check.${check.id}`, {
      times: DOUBTFUL_TIMES,
    });
  };
  return (
    <section className="bulletin-box" aria-labelledby="bulletin-checks">
      <h3 id="bulletin-checks">{t('bulletin.checks')}</h3>
      <ul className="bulletin-checks">
        {checks.map((check) => {
          const { id, isFine, projectIds, cities } = check;
          const [place, word] = PLACES[id];
          return (
            <li key={id} data-fine={isFine}>
              <span aria-hidden="true">{isFine ? '✓' : '!'}</span>
              <div>
                {nameOf(check)}
                {projectIds.length === 0 ? null : (
                  <>
                    {' '}
                    <strong>{t('bulletin.check.count', { count: projectIds.length })}</strong>
                    <div className="quiet">
                      {cities
                        .slice(0, CITIES_NAMED)
                        .map(({ id: city, name, count }) =>
                          t('bulletin.check.where', { name: englishOf.get(city) ?? name, count }),
                        )
                        .join(locale === 'zh' ? '、' : ', ')}
                      {cities.length > CITIES_NAMED ? '…' : ''}
                    </div>
                  </>
                )}
                {isFine ? null : (
                  <div className="bulletin-check-links">
                    {projectIds.length === 0 ? null : (
                      <button type="button" className="link-button" onClick={() => setListed(check)}>
                        {t('bulletin.check.list')}
                      </button>
                    )}
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => {
                        actions.openDataSection(place);
                        actions.showWorkspace('data');
                      }}
                    >
                      {t(word)}
                    </button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {listed === null ? null : (
        <CheckDialog
          title={nameOf(listed)}
          made={made}
          ids={listed.projectIds}
          onClose={() => setListed(null)}
        />
      )}
    </section>
  );
}
