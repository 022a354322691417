import { ok, refuse, type Result } from '@/lib/result';
import type { EvidenceLink } from './dispatch-project';

/** Where a thing can lie: a web address, or a file by its name or path. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'file']);
/** `C:\照片\1.jpg` is a drive, not a scheme. */
const DRIVE = /^[a-z]:[\\/]/i;

/** Read what a person typed as evidence. @returns a refusal that says what is wrong with title or link */
export function readEvidence(title: string, link: string): Result<EvidenceLink> {
  const [name, at] = [title.trim(), link.trim()];
  if (name === '') return refuse('佐证', '请写明这是什么，如“施工许可证”“现场照片”');
  if (at === '') return refuse('佐证', '请写明文件名、路径或网址');
  const scheme = DRIVE.test(at) ? undefined : SCHEME.exec(at)?.[1]?.toLowerCase();
  if (scheme !== undefined && !ALLOWED.has(scheme))
    return refuse('佐证', `“${at.slice(0, 40)}”不是文件名、路径或网址（http、https、file）`);
  return ok({ title: name, link: at });
}
