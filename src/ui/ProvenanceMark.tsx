import type { ProvenanceClass } from '@/domain/provenance/provenance';

/** Shapes of the four provenance classes, readable without colour. */
const GLYPHS: Readonly<Record<ProvenanceClass, string>> = {
  official: 'M3 8.5l3.2 3.2L13 4.800',
  derived: 'M3 5.500h10M3 10.500h10',
  estimated: 'M2.500 9.500c2-3 3.500-3 5.500-1s3.500 2 5.500-1',
  drill: 'M4 13L8 3l4 10M5.500 9.500h5',
};

/** The mark of a value's provenance class; its word is the accessible name. */
export function ProvenanceMark({
  provenance,
  word,
}: {
  readonly provenance: ProvenanceClass;
  readonly word: string;
}) {
  return (
    <span className={`provenance provenance-${provenance}`} title={word}>
      <svg width="14" height="14" viewBox="0 0 16 16" role="img" aria-label={word}>
        <path
          d={GLYPHS[provenance]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
