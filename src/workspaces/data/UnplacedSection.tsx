import { useMemo } from 'react';
import { placeByConfirmedName } from '@/analysis/coordinate-doctor/apply-fixes';
import { makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { indexPlaceNames } from '@/analysis/coordinate-doctor/find-place-names';
import { makePlaceProposer, type PlaceProposal } from '@/analysis/coordinate-doctor/propose-place';
import { sayPlace } from '@/analysis/coordinate-doctor/say-place';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { useActions, useServices, useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';

const SHOWN = 100;

/** Projects without a position, each with its reason and what the offline gazetteer proposes; a person confirms. */
export function UnplacedSection() {
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const { atlas, areas } = useServices().province;
  const { library } = useKept();
  const signature = useSignature();
  const unplaced = library.projects.filter(({ place }) => place.kind === 'unplaced');
  const propose = useMemo(() => {
    const { places } = makeDoctorGround(atlas, areas.counties);
    return makePlaceProposer(places, indexPlaceNames(places));
  }, [atlas, areas]);
  const place = async (project: DispatchProject, proposal: PlaceProposal): Promise<void> => {
    if (!(await signature.sign())) return actions.notify(t('library.edit.person.needed'), 'warning');
    const change = placeByConfirmedName(project, proposal, proposal.written);
    const reason = t('data.unplaced.reason', { name: proposal.place.name });
    const done = await keeper.commit({ origin: 'coordinates', reason, changes: [change] });
    if (!done.ok) actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
  };
  return (
    <section className="data-block">
      <p className="quiet">
        {t('data.unplaced.explain', { count: unplaced.length, all: library.projects.length })}
      </p>
      <SignatureField className="data-row" signature={signature} />
      <ul className="data-findings">
        {unplaced.slice(0, SHOWN).map((project) => {
          const { id, name, cityAdcode, countyAdcode, parkId } = project;
          const answer = propose({ text: name, cityAdcode, countyAdcode, parkId });
          const options =
            answer.kind === 'proposed'
              ? [answer.proposal]
              : answer.kind === 'ambiguous'
                ? answer.options
                : [];
          return (
            <li key={id} className="data-finding">
              <div>
                <strong>{name}</strong>
                <div className="quiet" lang="zh-CN">
                  {project.place.kind === 'unplaced' ? project.place.reason : ''}
                </div>
                <div>{sayPlace(answer, t).join('；')}</div>
              </div>
              <div className="data-row">
                {options.map((option) => (
                  <button
                    key={option.place.ref}
                    type="button"
                    className="button"
                    onClick={() => void place(project, option)}
                  >
                    {t('data.unplaced.place', {
                      name: option.place.name,
                      precision: t(`precision.${option.precision}`),
                    })}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {unplaced.length > SHOWN ? (
        <p className="quiet">{t('data.checks.more', { count: unplaced.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
