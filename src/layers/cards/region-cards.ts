import '@/i18n/add-card-words';
import type { EconomicCircle } from '@/domain/region/economic-circle';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { type CardContext, nameIn } from './card-context';
import { clausesAbout, milestoneSection, targetSection } from './card-lists';
import type { CardItem, CardModel, CardRow } from './card-model';
import { linkRow, listSection, rowOf, rowSection } from './card-rows';
import { itemTo, linkTo } from './card-title';
import { documentRow } from './policy-cards';
import { sumRow } from './region-stat-rows';

/** Area of a region on the boundary source. */
function drawnAreaRow({ t }: CardContext, areaKm2: number | undefined): CardRow {
  const provenance = {
    provenanceClass: 'derived',
    source: t('card.areaMethod'),
    confidence: 'medium',
    note: '',
  } as const;
  return rowOf(
    t('card.drawnArea'),
    areaKm2 === undefined ? '' : t('card.amount.area', { value: formatNumber(areaKm2) }),
    provenance,
    t('unknown'),
  );
}

const totals = (context: CardContext, adcodes: readonly number[]): readonly CardRow[] => [
  ...sumRow(context, adcodes, 'population', 2020),
  ...sumRow(context, adcodes, 'area', null),
  ...[2017, 2020, 2022].flatMap((year) => sumRow(context, adcodes, 'gdp', year)),
];

const cityItems = (context: CardContext, adcodes: readonly number[]): readonly CardItem[] =>
  adcodes.map((adcode) => {
    const city = context.index.cities.get(adcode);
    return itemTo(
      context,
      toRef('city', adcode),
      [city?.isCore === true ? context.t('card.isCore') : ''],
      city?.provenance ?? null,
    );
  });

/** Card of the province. */
export function buildProvinceCard(context: CardContext): CardModel {
  const { atlas, areas, t, index } = context;
  const adcodes = atlas.cities.map((city) => city.adcode);
  const cores = atlas.cities.filter((city) => city.isCore);
  return {
    ref: 'province:370000',
    kindWord: t('card.provinceKind'),
    title: t('card.province'),
    subtitle: [
      {
        ref: null,
        text: t('card.provinceParts', { cities: atlas.cities.length, counties: atlas.counties.length }),
      },
    ],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        linkRow(
          t('card.cores'),
          cores.map((city) => linkTo(context, toRef('city', city.adcode))),
          index.clauses.get('A02')?.provenance ?? null,
          t('none'),
        ),
        ...totals(context, adcodes),
        drawnAreaRow(context, areas.province.areaKm2),
      ]),
      ...listSection(
        t('card.circles'),
        atlas.circles.map((circle) => {
          const cities = (index.citiesOfCircle.get(circle.id) ?? []).map((city) =>
            nameIn(context, city.shortName, city.nameEn),
          );
          return itemTo(
            context,
            toRef('circle', circle.id),
            [cities.join(t('card.listComma'))],
            circle.provenance,
          );
        }),
      ),
      ...milestoneSection(context, ['province:370000']),
      rowSection(
        t('card.documents'),
        atlas.documents.map((document) => documentRow(context, document)),
      ),
      ...atlas.documents.flatMap((document) =>
        listSection(
          t('card.clausesOf', { title: nameIn(context, document.shortTitle, document.nameEn) }),
          (index.clausesOfDocument.get(document.id) ?? []).map((clause) =>
            itemTo(context, toRef('clause', clause.id), [], clause.provenance),
          ),
          { open: false },
        ),
      ),
      ...targetSection(context, t('card.regionTargets'), index.targetsIn.get(370000) ?? []),
    ],
    mapRefs: [],
  };
}

/** Card of an economic circle. */
export function buildCircleCard(context: CardContext, circle: EconomicCircle): CardModel {
  const { areas, t, index } = context;
  const ref = toRef('circle', circle.id);
  const adcodes = (index.citiesOfCircle.get(circle.id) ?? []).map((city) => city.adcode);
  return {
    ref,
    kindWord: t('card.circle'),
    title: nameIn(context, circle.name, circle.nameEn),
    subtitle: [linkTo(context, 'province:370000')],
    status: null,
    sentences: [],
    sections: [
      rowSection('', [
        rowOf(
          t('card.named'),
          circle.provenance.note === '' ? circle.name : circle.provenance.note,
          circle.provenance,
          t('unknown'),
        ),
        ...totals(context, adcodes),
        drawnAreaRow(context, areas.circles.get(circle.seq)?.areaKm2),
      ]),
      ...listSection(t('card.cities'), cityItems(context, adcodes), { open: true }),
      ...clausesAbout(context, ref),
      ...milestoneSection(context, [ref]),
    ],
    mapRefs: [],
  };
}
