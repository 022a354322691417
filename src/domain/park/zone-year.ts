/**
 * What enterprises and parks are measured by per 亩 and per head. The document names the measures; units
 * are this system's own, because it gives none.
 * @source 文件C 第5条
 */
export const PER_MU_MEASURES = {
  tax_per_mu: { zh: '亩均税收', en: 'Tax per mu', unit: '万元/亩' },
  value_per_mu: { zh: '亩均增加值', en: 'Value added per mu', unit: '万元/亩' },
  energy: { zh: '单位能耗', en: 'Energy per output', unit: '吨标准煤/万元' },
  emission: { zh: '单位排放量', en: 'Emission per output', unit: '千克/万元' },
  rd_share: { zh: '研发投入占主营业务收入比重', en: 'R&D share of revenue', unit: '%' },
  productivity: { zh: '全员劳动生产率', en: 'Labour productivity', unit: '万元/人' },
  contribution: { zh: '亩均贡献率', en: 'Contribution per mu', unit: '%' },
} as const;
export type PerMuMeasure = keyof typeof PER_MU_MEASURES;

/** Measure ids in the document's order. */
export const PER_MU_IDS = Object.keys(PER_MU_MEASURES) as readonly PerMuMeasure[];

/** One park's evaluation of one year, as the office has it; nothing of it ships. JSON as it is. */
export interface ZoneYear {
  readonly parkId: string;
  readonly year: number;
  /** @nodata null: not stated */
  readonly score: number | null;
  /** The place as published, 1 for the best. @nodata null: not stated */
  readonly rank: number | null;
  /** Chosen as one of the year's ten demonstration zones. @source 文件D 一 */
  readonly isDemonstration: boolean;
  /** Those that were stated. */
  readonly measures: Partial<Readonly<Record<PerMuMeasure, number>>>;
  /** File, sheet and row, or that it was typed. */
  readonly source: string;
  /** Simulated 演练. */
  readonly drill: boolean;
}

/** What a park asks of a project that wants in, where an office has set it. @source 文件C 第10条（文件未列数值） */
export interface EntryThreshold {
  readonly parkId: string;
  /** @unit 万元 @nodata null: not set */
  readonly minInvestmentWan: number | null;
  /** @unit 万元/亩 @nodata null: not set */
  readonly minIntensityWanPerMu: number | null;
  /** The paper that sets it. */
  readonly source: string;
}
