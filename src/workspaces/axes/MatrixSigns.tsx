import { memo, type ReactNode } from 'react';
import { MATRIX_LOOKS, type MatrixLook } from '@/symbology/matrix-look';
import { useApp } from '../app-context';
import { type CellSign, signsOf } from './cell-signs';
import type { StageLayout } from './stage-layout';
import type { AxesModel } from './use-axes';

/** A sign as it stands in a cell of 26 × 20. */
const PICTURES: Readonly<Record<CellSign, (look: MatrixLook) => ReactNode>> = {
  count: ({ text }) => <Figure fill={text}>3</Figure>,
  money: ({ text }) => <Figure fill={text}>¥</Figure>,
  plan: ({ plan }) => <path d="M3 18 23 2" stroke={plan} />,
  stage: ({ stage }) => <path d="M3 18v-5h7v-5h7v-5h7" stroke={stage} strokeWidth={2.5} />,
  ahead: ({ plan, ahead }) => (
    <>
      <path d="M3 18 23 5" stroke={plan} />
      <path d="M3 18 18 2" stroke={ahead} strokeWidth={2.5} />
    </>
  ),
  behind: ({ plan, behind }) => (
    <>
      <path d="M3 18 23 5" stroke={plan} />
      <path d="M3 18 20 13" stroke={behind} strokeWidth={2.5} />
    </>
  ),
  lights: ({ lights }) => (
    <>
      <path d="M2 14h6" stroke={lights.red} strokeWidth={5} />
      <path d="M9 14h6" stroke={lights.yellow} strokeWidth={5} />
      <path d="M16 14h8" stroke={lights.green} strokeWidth={5} />
    </>
  ),
  unlit: ({ lights }) => <path d="M2 16h22" stroke={lights.none} strokeWidth={1.5} />,
  unknown: ({ quiet }) => <circle cx="8" cy="14" r="3" stroke={quiet} strokeWidth={1.5} />,
  named: ({ behind }) => (
    <rect x="2" y="2" width="22" height="16" stroke={behind} strokeDasharray="3 3" strokeWidth={1} />
  ),
  missing: ({ behind }) => <rect x="1" y="1" width="24" height="18" fill={behind} fillOpacity={0.28} />,
  hatch: ({ line }) => <path d="M1 19 19 1M7 19 25 1M1 13 13 1M13 19 25 7" stroke={line} strokeWidth={1} />,
  came: ({ ahead }) => <path d="M13 10V2" stroke={ahead} strokeWidth={10} />,
  went: ({ behind }) => <path d="M13 10v8" stroke={behind} strokeWidth={10} />,
};

function Figure({ fill, children }: { readonly fill: string; readonly children: string }) {
  return (
    <text x="3" y="14" fill={fill} fontSize="14">
      {children}
    </text>
  );
}

interface SignsOfStage {
  readonly model: AxesModel;
  readonly layout: StageLayout;
}

function Signs({ model, layout }: SignsOfStage) {
  const { matrix, brushed, axes, table } = model;
  const { t } = table.words;
  const theme = useApp((state) => state.preferences.theme);
  const look = MATRIX_LOOKS[theme];
  const sides = [...layout.columns.stretches, ...layout.rows.stretches].map(({ size }) => size);
  return (
    <ul className="axes-signs" aria-label={t('axes.legend')}>
      {signsOf(brushed ?? matrix, axes, Math.min(...sides)).map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 26 20" aria-hidden="true" fill="none" strokeLinecap="butt">
            {PICTURES[sign](look)}
          </svg>
          {t(`axes.sign.${sign}`)}
        </li>
      ))}
    </ul>
  );
}

/**
 * What is drawn in the cells, at the foot of the matrix in a show: the room opens no dialog, as the desk does. Cells are
 * not looked through again for a move of the pointer.
 */
export const MatrixSigns = memo(function MatrixSigns(props: SignsOfStage) {
  return useApp((state) => state.showing) ? <Signs {...props} /> : null;
});
