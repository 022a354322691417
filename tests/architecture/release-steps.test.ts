import { gunzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findOutsideReferences,
  toAssetScript,
  toPackedAssetScript,
  withBootOutline,
  withTail,
} from '../../scripts/steps/release-html';
import { listLateFiles } from '../../scripts/steps/release-closure';
import { sumFirstLoad, weighWebRelease } from '../../scripts/steps/release-measure';
import { readServeOptions } from '../../scripts/steps/release-options';
import { ROOT } from '../../scripts/steps/release-paths';
import { resolveRequest, startStaticServer } from '../../scripts/steps/release-static-server';
import { isLocalAddress } from '../e2e/harness/network-guard';

describe('toAssetScript', () => {
  it('keeps the value and cannot be closed from inside', () => {
    const value = { text: '</script><!-- <script> $& 济南' };
    const script = toAssetScript({ name: 'facts.json', text: JSON.stringify(value) });
    const inside = />(.*)<\/script>$/s.exec(script)?.[1] ?? '';
    expect(inside).not.toContain('<');
    expect(JSON.parse(inside)).toEqual(value);
  });
  it('refuses what is no JSON, with the name', () => {
    expect(() => toAssetScript({ name: 'facts.json', text: '{' })).toThrow('public/assets/facts.json');
  });
});

describe('toPackedAssetScript', () => {
  it('keeps the value', () => {
    const value = { text: '</script> 济南'.repeat(50) };
    const script = toPackedAssetScript({ name: 'late.json', text: JSON.stringify(value) });
    const inside = />(.*)<\/script>$/s.exec(script)?.[1] ?? '';
    expect(JSON.parse(gunzipSync(Buffer.from(inside, 'base64')).toString())).toEqual(value);
    expect(inside.length).toBeLessThan(JSON.stringify(value).length);
  });
  it('refuses what is no JSON, with the name', () => {
    expect(() => toPackedAssetScript({ name: 'late.json', text: '{' })).toThrow('public/assets/late.json');
  });
});

describe('withBootOutline', () => {
  const page = '<div id="boot"><!-- boot-outline --></div>';
  it.each([
    ['M0 0L1 1Z', '<svg viewBox="0 0 1000 640" aria-hidden="true"><path d="M0 0L1 1Z"/></svg>'],
    [
      'viewBox: 0 0 10 6\nM0 0L1 1Z',
      '<svg viewBox="0 0 10 6" aria-hidden="true"><path d="M0 0L1 1Z"/></svg>',
    ],
    [
      '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>',
      '<svg aria-hidden="true" viewBox="0 0 9 9"><path d="M0 0"/></svg>',
    ],
  ])('puts %j in', (outline, svg) => {
    expect(withBootOutline(page, outline)).toBe(`<div id="boot">${svg}</div>`);
  });
  it('leaves the skeleton empty without an outline', () => {
    expect(withBootOutline(page, null)).toBe('<div id="boot"></div>');
  });
  it('refuses a script, and a page without the mark', () => {
    expect(() => withBootOutline(page, '<svg onload="x()"/>')).toThrow('script');
    expect(() => withBootOutline('<p/>', 'M0 0')).toThrow('mark');
  });
});

describe('withTail', () => {
  it('puts the program last, after what it needs', () => {
    const built = withTail('<head><script type="module" crossorigin>run("$&")</script></head><body></body>', [
      '<i></i>',
    ]);
    const packed = /<script type="application\/gzip" data-program>([^<]*)<\/script>/.exec(built);
    expect(gunzipSync(Buffer.from(packed?.[1] ?? '', 'base64')).toString()).toBe('run("$&")');
    expect(built.indexOf('<i></i>')).toBeLessThan(packed?.index ?? -1);
    expect(built.indexOf('DecompressionStream')).toBeGreaterThan(packed?.index ?? 0);
    expect(built).toMatch(/^<head><\/head><body><i><\/i>/);
  });
  it('refuses a page with no program or two', () => {
    expect(() => withTail('<body></body>', [])).toThrow('0 module scripts');
    const script = '<script type="module">1</script>';
    expect(() => withTail(`${script}${script}<body></body>`, [])).toThrow('2 module scripts');
  });
});

describe('findOutsideReferences', () => {
  it('finds what the browser would fetch', () => {
    const page =
      '<script type="module" src="./a.js"></script><link rel="stylesheet" href="./a.css"><img src="data:,x">';
    expect(findOutsideReferences(page)).toHaveLength(2);
  });
  it('does not read program text as markup', () => {
    expect(
      findOutsideReferences('<script>x = `<img src="./a.png">`</script><a href="https://x">x</a>'),
    ).toEqual([]);
  });
});

describe('static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qilu-served-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a%00b', '/%ff'])('refuses %s', (address) => {
    const file = resolveRequest(folder, address);
    expect(file === null || file.startsWith(`${folder}/`)).toBe(true);
    if (address !== '/../secret' && address !== '/%2e%2e/secret') expect(file).toBeNull();
  });

  it('serves a folder and passes over a taken port', async () => {
    writeFileSync(join(folder, 'index.html'), '<p>济南</p>');
    const first = await startStaticServer({ root: folder, port: 0, host: '127.0.0.1' });
    const taken = Number(new URL(first.origin).port);
    const second = await startStaticServer({ root: folder, port: taken, host: '127.0.0.1' });
    expect(second.origin).not.toBe(first.origin);
    const answer = await fetch(`${second.origin}/`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>济南</p>');
    expect((await fetch(`${second.origin}/none.js`)).status).toBe(404);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('readServeOptions', () => {
  it('reads port and host', () => {
    expect(readServeOptions(['--port', '80', '--host', '0.0.0.0', '--no-open'])).toEqual({
      port: 80,
      host: '0.0.0.0',
      opensBrowser: false,
    });
  });
  it('refuses what is no port', () => expect(() => readServeOptions(['--port', 'x'])).toThrow('--port x'));
});

describe('weighWebRelease', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qilu-weighed-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what it does not know, and leaves out only what loads late', () => {
    expect(() => weighWebRelease(folder, new Set())).toThrow('index.html');
    mkdirSync(join(folder, 'app'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>');
    expect(() => weighWebRelease(folder, new Set())).toThrow('no program');
    for (const name of [
      'app/index-1.js',
      'app/deck-1.js',
      'app/turf-1.js',
      'app/surprise-1.js',
      'assets/facts.json',
    ])
      writeFileSync(join(folder, name), `"${name}"`);
    const files = weighWebRelease(folder, new Set(['deck-1.js']));
    const late = files.filter((file) => !file.isFirstLoad).map((file) => file.path.slice(folder.length + 1));
    expect(late).toEqual(['app/deck-1.js']);
    expect(sumFirstLoad(files)).toBeGreaterThan(0);
  });
});

describe('listLateFiles', () => {
  const manifest = {
    'index.html': {
      file: 'app/index-1.js',
      isEntry: true,
      imports: ['_shell'],
      dynamicImports: ['src/map/MapHost.tsx', 'src/workspaces/axes/Axes.tsx', 'src/surprise.ts'],
    },
    _shell: { file: 'app/shell-1.js' },
    'src/map/MapHost.tsx': { file: 'app/MapHost-1.js', css: ['app/MapHost-1.css'] },
    'src/surprise.ts': { file: 'app/surprise-1.js' },
    'src/workspaces/axes/Axes.tsx': {
      file: 'app/Axes-1.js',
      imports: ['_shell', '_table'],
      css: ['app/Axes-1.css'],
      dynamicImports: ['src/more.ts'],
    },
    _table: { file: 'app/table-1.js' },
    'src/more.ts': { file: 'app/more-1.js' },
  };
  it('are those behind a late door alone', () => {
    expect([...listLateFiles(manifest)].sort()).toEqual([
      'Axes-1.css',
      'Axes-1.js',
      'more-1.js',
      'table-1.js',
    ]);
  });
  it('planted: what the first map waits for too is not late', () => {
    const waiting = { ...manifest, 'src/map/MapHost.tsx': { file: 'app/MapHost-1.js', imports: ['_table'] } };
    expect(listLateFiles(waiting).has('table-1.js')).toBe(false);
  });
});

describe('isLocalAddress', () => {
  it.each([
    ['http://127.0.0.1:80/a.js', 'http://127.0.0.1:80/', true],
    ['http://127.0.0.1:81/a.js', 'http://127.0.0.1:80/', false],
    ['https://tiles.example/0', 'http://127.0.0.1:80/', false],
    ['wss://127.0.0.1:80/', 'http://127.0.0.1:80/', false],
    ['data:,x', 'http://127.0.0.1:80/', true],
    ['blob:null/1', 'file:///u/a.html', true],
    ['file:///u/a.html#x', 'file:///u/a.html', true],
    ['file:///u/b.json', 'file:///u/a.html', false],
    ['http://127.0.0.1/', 'file:///u/a.html', false],
  ])('%s from %s → %s', (address, home, isLocal) => expect(isLocalAddress(address, home)).toBe(isLocal));
});

it('the repository root is where package.json stands', () => {
  expect(ROOT).toBe(join(import.meta.dirname, '../..'));
});
