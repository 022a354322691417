import { buildPublicLibrary } from '@/analysis/public-library/build-public-library';
import { emptyLibrary, type LibraryId } from '@/domain/library/library';
import { ok, refuse, type Result } from '@/lib/result';
import type { Province } from '../province';
import { readAsset } from '../read-asset';
import { parseDrillLibrary } from './drill-library-asset';
import type { LibraryBase } from './library-session';

const hashOfAsset = ({ manifest }: Province, name: string): string =>
  manifest.files.find((file) => file.name === name)?.sha256 ?? manifest.version;

async function loadDrill(province: Province): Promise<Result<LibraryBase>> {
  const asset = await readAsset('drill.json');
  if (!asset.ok) return asset;
  const library = parseDrillLibrary(asset.value, 'assets/drill.json');
  return library.ok ? ok({ library: library.value, hash: hashOfAsset(province, 'drill.json') }) : library;
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
      return loadDrill(province);
    case 'public':
      if (!province.complete)
        return refuse('assets/details.json', '文件资料尚未读完，请稍后再打开公开项目库');
      return ok({
        library: buildPublicLibrary(province.atlas),
        hash: `${hashOfAsset(province, 'base.json')}-${hashOfAsset(province, 'details.json')}`,
      });
  }
}
