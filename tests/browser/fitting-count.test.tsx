import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { useFittingCount } from '@/workspaces/briefing/show/use-fitting-count';
import { until } from './map-room';

const ROW_PX = 24;
const ROOM_PX = 240;

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

/** A column of `ROOM_PX` with words above a list that gives way, as the caption of a scene has. */
function Column({ wordsPx, occasion }: { readonly wordsPx: number; readonly occasion: string }) {
  const [list, count] = useFittingCount<HTMLUListElement>(16, occasion);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: ROOM_PX }}>
      <p style={{ flex: 'none', height: wordsPx, margin: 0 }}>words</p>
      <ul ref={list} style={{ minHeight: 0, margin: 0, padding: 0, overflow: 'hidden', listStyle: 'none' }}>
        {Array.from({ length: count }, (_, row) => (
          <li key={row} style={{ height: ROW_PX }} />
        ))}
      </ul>
    </div>
  );
}

const rows = (): number => document.querySelectorAll('li').length;

test('LEGEND-1 as many rows stand as have room, fewer when words come later, and all anew on another occasion', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<Column wordsPx={0} occasion="scene 1" />);
  await until('ten rows of 24 px in 240', () => rows() === 10);
  root.render(<Column wordsPx={100} occasion="scene 1" />);
  await until('five rows in the 140 px that are left', () => rows() === 5);
  root.render(<Column wordsPx={40} occasion="scene 2" />);
  await until('eight rows in 200 px', () => rows() === 8);
  const list = document.querySelector('ul');
  expect(list?.scrollHeight, 'nothing is cut off').toBe(list?.clientHeight);
});
