import { ok, refuse, type Result } from '@/lib/result';

/** Names of the generated assets under `assets/`. */
export const ASSET_NAMES = [
  'geo.topo.json',
  'base.json',
  'details.json',
  'lines.json',
  'search.json',
  'drill.json',
  'drill-large.json',
  'manifest.json',
] as const;
export type AssetName = (typeof ASSET_NAMES)[number];

/** What stands in the page: JSON, or JSON packed. */
async function readEmbedded(element: Element): Promise<unknown> {
  const text = element.textContent ?? '';
  if (element.getAttribute('type') !== 'application/gzip') return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).json();
}

/**
 * Read one generated asset: embedded in the page (single file) or beside it (plain HTTP).
 * @returns parsed JSON, or a refusal naming the file.
 */
export async function readAsset(name: AssetName): Promise<Result<unknown>> {
  const embedded = document.querySelector(`script[data-asset="${name}"]`);
  try {
    if (embedded !== null) return ok(await readEmbedded(embedded));
  } catch {
    return refuse(name, '本文件已损坏，请重新复制');
  }
  try {
    const response = await fetch(`./assets/${name}`);
    if (!response.ok) return refuse(`assets/${name}`, `服务器答复 ${response.status}`);
    return ok(await response.json());
  } catch (error) {
    return refuse(`assets/${name}`, error instanceof Error ? error.message : String(error));
  }
}
