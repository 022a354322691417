/**
 * What a drawn stretch rests on (DESIGN §5.3): `traced` follows mapped geometry, `control` is straight
 * between two known points, `schematic` is straight between places and is drawn dashed.
 */
export const EVIDENCE_CLASSES = ['traced', 'control', 'schematic'] as const;
export type Evidence = (typeof EVIDENCE_CLASSES)[number];
