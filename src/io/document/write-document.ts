import type { OfficialDocument } from '@/domain/document/official-document';
import { assertNever } from '@/lib/assert-never';

/** The files a document can become. */
export const DOCUMENT_KINDS = ['docx', 'xlsx', 'pptx', 'txt'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Write a document as a file; the writer of each kind is loaded when it is first asked for. */
export async function writeDocument(kind: DocumentKind, document: OfficialDocument): Promise<Blob> {
  switch (kind) {
    case 'docx':
      return (await import('./write-docx')).writeDocx(document);
    case 'xlsx':
      return (await import('./write-xlsx-document')).writeXlsxDocument(document);
    case 'pptx':
      return (await import('./write-pptx')).writePptx(document);
    case 'txt':
      return (await import('./write-text')).writeText(document);
    default:
      return assertNever(kind, 'kind of document');
  }
}
