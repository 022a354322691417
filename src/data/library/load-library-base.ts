import { buildPublicLibrary } from '@/analysis/public-library/build-public-library';
import { emptyLibrary, type LibraryId } from '@/domain/library/library';
import { ok, refuse, type Result } from '@/lib/result';
import type { Province } from '../province';
import { readAsset } from '../read-asset';
import { parseDrillLibrary } from './drill-library-asset';
import type { LibraryBase } from './library-session';

const hashOfAsset = ({ manifest }: Province, name: string): string =>
  manifest.files.find((file) => file.name === name)?.sha256 ?? manifest.version;

const DRILL_ASSETS = { drill: 'drill.json', drill_large: 'drill-large.json' } as const;

async function loadDrill(id: keyof typeof DRILL_ASSETS, province: Province): Promise<Result<LibraryBase>> {
  const name = DRILL_ASSETS[id];
  const asset = await readAsset(name);
  if (!asset.ok) return asset;
  const library = parseDrillLibrary(asset.value, `assets/${name}`, id);
  return library.ok ? ok({ library: library.value, hash: hashOfAsset(province, name) }) : library;
}

/**
 * What a library is before anybody changed it: the documents' own, the simulated one, or the office's empty
 * one.
 * @param province with its details, which the public library is made of
 */
export async function loadLibraryBase(id: LibraryId, province: Province): Promise<Result<LibraryBase>> {
  switch (id) {
    case 'office':
      return ok({ library: emptyLibrary('office'), hash: '' });
    case 'drill':
    case 'drill_large':
      return loadDrill(id, province);
    case 'public':
      if (!province.complete)
        return refuse('assets/details.json', '文件资料尚未读完，请稍后再打开公开项目库');
      return ok({
        library: buildPublicLibrary(province.atlas),
        hash: `${hashOfAsset(province, 'base.json')}-${hashOfAsset(province, 'details.json')}`,
      });
  }
}
