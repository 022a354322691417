import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64, toBase64 } from '@/lib/base64';
import { ok, refuse, type Result } from '@/lib/result';

/** JSON inside JSON, compressed: small in the single file, and on a server that compresses nothing. */
export interface PackedJson {
  readonly packing: 'deflate-base64';
  /** Bytes of the JSON text. */
  readonly bytes: number;
  readonly text: string;
}

/** Pack a JSON value. Same value, same bytes. */
export function packJson(value: unknown): PackedJson {
  const bytes = strToU8(JSON.stringify(value));
  return { packing: 'deflate-base64', bytes: bytes.length, text: toBase64(deflateSync(bytes, { level: 9 })) };
}

/** About how large a value is once packed: told quickly, to choose between ways of writing it. @unit bytes */
export const measurePacked = (value: unknown): number =>
  deflateSync(strToU8(JSON.stringify(value)), { level: 3 }).length;

/** Unpack a JSON value; never unfolds to more than it says. @returns a refusal that says what is wrong */
export function unpackJson(packed: unknown, where: string): Result<unknown> {
  const { packing, bytes, text } = (packed ?? {}) as Partial<PackedJson>;
  if (packing !== 'deflate-base64' || typeof text !== 'string' || typeof bytes !== 'number')
    return refuse(where, '不是本程序打包的数据');
  const deflated = fromBase64(text);
  if (deflated === null) return refuse(where, '数据不完整：不是 base64 文字');
  try {
    const inflated = inflateSync(deflated, { out: new Uint8Array(bytes) });
    if (inflated.length !== bytes) return refuse(where, `应有 ${bytes} 字节，解出 ${inflated.length} 字节`);
    return ok(JSON.parse(strFromU8(inflated)) as unknown);
  } catch (error) {
    return refuse(where, `数据损坏：${error instanceof Error ? error.message : String(error)}`);
  }
}
