/** An element: what stands in it, in order. Names keep their prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (NAMED[name] ?? whole),
  );
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name, double, single]) => [name, decode(double ?? single ?? '')]),
  );
}

/**
 * Read a part of an office file. Runs without a DOM; no document type is honoured, so nothing is ever fetched or expanded.
 * @throws where an element is not closed or closed twice
 */
export function readXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  for (const [, data, isEnd, name, attributes, isEmpty, words] of text.matchAll(PIECE)) {
    const last = open.at(-1) ?? root;
    if (data !== undefined) last.children.push(data);
    else if (words !== undefined) last.children.push(decode(words));
    else if (isEnd === '/') {
      if (last.name !== name) throw new Error(`readXml: </${name}> closes <${last.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes ?? ''), children: [] };
      last.children.push(element);
      if (isEmpty !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`readXml: <${open.at(-1)?.name ?? ''}> is not closed`);
  const top = root.children.find((child) => typeof child !== 'string');
  if (top === undefined) throw new Error('readXml: there is no element');
  return top;
}

/** Elements of a name anywhere below, in document order; not inside one another. */
export function findElements(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findElements(child, ...names);
  });
}

/** Elements that stand directly in one. */
export const childElements = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text in an element, joined as it stands. */
export const textOfXml = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOfXml(child))).join('');
