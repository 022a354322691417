import type { OfficialDocument } from '@/domain/document/official-document';
import { saveBlob } from '@/io/save-blob';
import type { DocumentKind } from '@/io/document/write-document';

/** What became of a file: saved, or what in it is not as the document says. */
export type SavedDocument =
  | { readonly kind: 'saved'; readonly file: string }
  | {
      readonly kind: 'differs';
      readonly findings: readonly { readonly where: string; readonly why: string }[];
    };

/** Write a file, open it again and hold it to the document; only one that says the same is saved. */
export async function saveDocument(
  kind: DocumentKind,
  document: OfficialDocument,
  name: string,
): Promise<SavedDocument> {
  const [{ writeDocument }, { checkDocument }] = await Promise.all([
    import('@/io/document/write-document'),
    import('@/io/document/check-document'),
  ]);
  const blob = await writeDocument(kind, document);
  const findings = await checkDocument(kind, new Uint8Array(await blob.arrayBuffer()), document);
  if (findings.length > 0) return { kind: 'differs', findings };
  const { stamp } = document;
  const file = `${name}_${stamp.library}_${stamp.monthText}${stamp.drill ? '_演练' : ''}.${kind}`;
  saveBlob(blob, file);
  return { kind: 'saved', file };
}
