import type { ThemeId } from './theme';

/** Every colour of the product, by meaning. A style is a pure function of one palette (STYLE rule 4). */
export interface Palette {
  readonly id: ThemeId;
  readonly dark: boolean;
  readonly sea: string;
  readonly neighbour: string;
  /** Beyond the sheet of the map. */
  readonly outside: string;
  readonly land: string;
  readonly water: string;
  readonly waterLine: string;
  readonly coast: string;
  readonly provinceBorder: string;
  readonly circleBorder: string;
  readonly cityBorder: string;
  readonly countyBorder: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly textWater: string;
  readonly halo: string;
  readonly core: string;
  readonly coreHalo: string;
  readonly selection: string;
  readonly hover: string;
  readonly mask: string;
  readonly circles: { readonly capital: string; readonly jiaodong: string; readonly lunan: string };
  readonly railHighSpeed: string;
  readonly railFreight: string;
  readonly expressway: string;
  readonly expresswayRing: string;
  readonly airport: string;
  readonly generalAirport: string;
  readonly port: string;
  readonly station: string;
  readonly peak: string;
  readonly parkNational: string;
  readonly parkHitech: string;
  readonly parkBonded: string;
  readonly parkProvincial: string;
  readonly parkCounty: string;
  readonly project: string;
  readonly platform: string;
  readonly enterprise: string;
  readonly uncertain: string;
  readonly closed: string;
}

const LIGHT: Palette = {
  id: 'light',
  dark: false,
  sea: '#d9e6ec',
  neighbour: '#f1efe9',
  outside: '#dfdacf',
  land: '#fcfbf7',
  water: '#bcd6e3',
  waterLine: '#8fb8cc',
  coast: '#86a9ba',
  provinceBorder: '#7d7466',
  circleBorder: '#8d8474',
  cityBorder: '#aaa294',
  countyBorder: '#d3cdc1',
  text: '#23272c',
  textQuiet: '#5d6268',
  textWater: '#3f7590',
  halo: '#ffffff',
  core: '#b3261e',
  coreHalo: '#ffffff',
  selection: '#0b57d0',
  hover: '#5b8def',
  mask: '#f4f2ec',
  circles: { capital: '#e9c46a', jiaodong: '#7fb7be', lunan: '#c9a0c5' },
  railHighSpeed: '#b3261e',
  railFreight: '#4a4e57',
  expressway: '#c77700',
  expresswayRing: '#f0c98a',
  airport: '#1f5fa8',
  generalAirport: '#6f8fb3',
  port: '#0f766e',
  station: '#8c1d18',
  peak: '#75624a',
  parkNational: '#2f6f3e',
  parkHitech: '#4f46a5',
  parkBonded: '#9a4d00',
  parkProvincial: '#6b8e4e',
  parkCounty: '#7a6a2f',
  project: '#a3195b',
  platform: '#6d3fb0',
  enterprise: '#8a5a44',
  uncertain: '#8b8b8b',
  closed: '#9a9a9a',
};

const WALL: Palette = {
  id: 'wall',
  dark: true,
  sea: '#0d1b26',
  neighbour: '#14212b',
  outside: '#070d12',
  land: '#1d2b36',
  water: '#16384d',
  waterLine: '#3d7696',
  coast: '#4f7890',
  provinceBorder: '#b9b09c',
  circleBorder: '#a89f8c',
  cityBorder: '#70808c',
  countyBorder: '#36495a',
  text: '#f2f4f5',
  textQuiet: '#b6c2ca',
  textWater: '#8fc3dd',
  halo: '#0d1720',
  core: '#ff8a7a',
  coreHalo: '#1d0f0d',
  selection: '#8ab4f8',
  hover: '#5f8fd8',
  mask: '#0f1a23',
  circles: { capital: '#d9a441', jiaodong: '#4fa3ad', lunan: '#b07fac' },
  railHighSpeed: '#ff7466',
  railFreight: '#c3c9d1',
  expressway: '#f2b04c',
  expresswayRing: '#7a5c2a',
  airport: '#79b4f5',
  generalAirport: '#9bb4cc',
  port: '#4fd1c0',
  station: '#ffb0a6',
  peak: '#c9b391',
  parkNational: '#7fcf90',
  parkHitech: '#a9a2ff',
  parkBonded: '#f0a860',
  parkProvincial: '#a5c987',
  parkCounty: '#d3c27a',
  project: '#ff7fb5',
  platform: '#c49bff',
  enterprise: '#d8a88f',
  uncertain: '#9aa4ab',
  closed: '#7c868d',
};

const PROJECTOR: Palette = {
  ...LIGHT,
  id: 'projector',
  sea: '#c3dbe6',
  neighbour: '#ebe8df',
  outside: '#d3cdc0',
  land: '#ffffff',
  water: '#8fc0d8',
  waterLine: '#4f93b3',
  coast: '#4f7f95',
  provinceBorder: '#3b352b',
  circleBorder: '#4d4639',
  cityBorder: '#7b7466',
  countyBorder: '#b7b0a2',
  text: '#000000',
  textQuiet: '#33373c',
  textWater: '#0d4f70',
  core: '#990000',
  selection: '#0033b3',
  circles: { capital: '#e0a300', jiaodong: '#3b9aa5', lunan: '#a766a1' },
  railHighSpeed: '#a50000',
  railFreight: '#1f2328',
  expressway: '#a65a00',
  expresswayRing: '#efb75f',
  airport: '#003f8f',
  generalAirport: '#375f8f',
  port: '#005c52',
  station: '#6b0000',
  parkNational: '#0f5a22',
  parkHitech: '#2f2591',
  parkBonded: '#7d3b00',
  parkProvincial: '#3f6b1d',
  parkCounty: '#594a05',
  project: '#8a0046',
  platform: '#4a1a93',
  enterprise: '#633b27',
  uncertain: '#5f5f5f',
  closed: '#777777',
};

const PALETTES: Readonly<Record<ThemeId, Palette>> = { light: LIGHT, wall: WALL, projector: PROJECTOR };

/** The palette of a theme. Same meaning in every theme, only light and contrast differ. */
export const paletteOf = (theme: ThemeId): Palette => PALETTES[theme];
