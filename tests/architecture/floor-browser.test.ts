import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Declarations that Chrome 109 does not know, each needing one it knows just before. */
function listUnfounded(css: string): readonly string[] {
  const declarations = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .map((text) => text.trim());
  return declarations.filter((text, index) => {
    const property = text.slice(0, text.indexOf(':'));
    return text.includes('color-mix(') && !(declarations[index - 1] ?? '').startsWith(`${property}:`);
  });
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

describe('floor browser: Chrome and Edge 109', () => {
  it('a mixed colour (Chrome 111) stands after a plain one', () => {
    expect(sheets.length).toBeGreaterThan(10);
    const unfounded = sheets.flatMap((name) =>
      listUnfounded(readFileSync(join('src', name), 'utf8')).map((text) => `${name}: ${text}`),
    );
    expect(unfounded).toEqual([]);
  });
  it('planted: a mixed colour alone is found', () => {
    expect(listUnfounded('a { color: red; background: color-mix(in srgb, red, blue); }')).toHaveLength(1);
    expect(listUnfounded('a { color: red; color: color-mix(in srgb, red, blue); }')).toHaveLength(0);
  });
});
