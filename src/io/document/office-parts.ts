import { strFromU8, unzipSync } from 'fflate';
import { readXml, type XmlElement } from '@/lib/read-xml';
import { checkZip } from '../check-zip';

/** The parts of an office file, unpacked. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

/** Unpack an office file. @throws where it is not one, in a sentence */
export function unpackOffice(bytes: Uint8Array, where: string): OfficeParts {
  const checked = checkZip(bytes, where);
  if (!checked.ok) throw new Error(`${checked.error.where}：${checked.error.why}`);
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Read a part. @throws where it is missing or not well formed */
export function readPart(parts: OfficeParts, name: string): XmlElement {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`缺少部件 ${name}`);
  return readXml(strFromU8(bytes));
}

/** Names of parts that match, in the order of the number in them. */
export function listParts(parts: OfficeParts, pattern: RegExp): readonly string[] {
  const numberOf = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
  return [...parts.keys()].filter((name) => pattern.test(name)).sort((a, b) => numberOf(a) - numberOf(b));
}

/** Targets of the relationships of a part by id, as paths in the file. */
export function readRelationships(
  parts: OfficeParts,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  const folder = part.slice(0, part.lastIndexOf('/'));
  const name = `${folder}/_rels/${part.slice(folder.length + 1)}.rels`;
  if (!parts.has(name)) return new Map();
  const links = readPart(parts, name).children.filter(
    (child): child is XmlElement => typeof child !== 'string',
  );
  return new Map(
    links.map(({ attributes: { Id = '', Type = '', Target = '' } }) => {
      const path = Target.startsWith('/') ? Target.slice(1) : `${folder}/${Target}`;
      const steps: string[] = [];
      for (const step of path.split('/')) {
        if (step === '..') steps.pop();
        else if (step !== '.') steps.push(step);
      }
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: steps.join('/') }];
    }),
  );
}
