import type { OfficialDocument } from '@/domain/document/official-document';
export async function writePptx(_document: OfficialDocument): Promise<Blob> {
  throw new Error('not yet');
}
