import { deflateSync } from 'fflate';
import type { DeckPicture, SlideDeck } from '@/domain/document/slide-deck';
import { sampleDocument } from './sample-document';

const CRC = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const body = new Uint8Array([...new TextEncoder().encode(name), ...data]);
  const sum = body.reduce((value, byte) => (CRC[(value ^ byte) & 255] ?? 0) ^ (value >>> 8), 0xffffffff);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, ~sum >>> 0);
  return chunk;
}

/** A picture of stripes: a PNG written by hand. */
export function stripes(width: number, height: number): DeckPicture {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * (width * 3 + 1) + 1 + x * 3;
      rows.set((x + y) % 64 < 32 ? [200, 215, 200] : [120, 150, 130], at);
    }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const zlib = zlibOf(rows);
  const bytes = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    pngChunk('IHDR', head),
    pngChunk('IDAT', zlib),
    pngChunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return { bytes: whole, type: 'png', width, height, alt: '全省地图：三核、三圈与在建线路', isMap: true };
}

/** Deflated data with the head and the sum that a PNG wants. */
function zlibOf(data: Uint8Array): Uint8Array {
  const packed = deflateSync(data);
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const out = new Uint8Array(packed.length + 6);
  out.set([0x78, 0x9c]);
  out.set(packed, 2);
  new DataView(out.buffer).setUint32(packed.length + 2, ((b << 16) | a) >>> 0);
  return out;
}

/** A briefing of every kind of slide; its words are made up. */
export function sampleDeck(): SlideDeck {
  const cities = ['济南市', '青岛市', '烟台市', '潍坊市', '临沂市'];
  return {
    title: '三核三圈总览',
    stamp: sampleDocument({ wideRows: 0 }).stamp,
    mapReview: '内部工作用图 · 未送审',
    slides: [
      {
        kind: 'opening',
        title: '三核三圈总览',
        lines: ['省重大项目调度专班', '2020年6月'],
        notes: '各位领导好。',
      },
      { kind: 'chapter', title: '一、格局', lines: [], notes: '' },
      {
        kind: 'scene',
        title: '三核引领，三圈协同',
        points: [
          '济南、青岛、烟台三核集聚全省主要动能',
          '省会、胶东、鲁南三个经济圈分工推进',
          '跨圈通道以高铁和高速为骨架',
        ],
        notes: '先看全省。\n再看三个圈的边界。',
        picture: stripes(480, 270),
        table: null,
        chart: null,
        notDrawn: '',
        sources: '《关于推进新旧动能转换重大工程的实施意见》第22条',
        monthText: '2020年6月',
        drill: true,
      },
      {
        kind: 'scene',
        title: '投资完成情况',
        points: ['五市均已开工'],
        notes: '',
        picture: null,
        table: {
          caption: '投资完成率',
          headings: ['市', '完成率（%）'],
          rows: cities.map((name, at) => [name, (60 - at * 3.1).toFixed(1)]),
          aligns: ['start', 'end'],
          note: '',
        },
        chart: {
          caption: '投资完成率',
          valueTitle: '完成率（%）',
          bars: cities.map((label, at) => ({
            label,
            value: 60 - at * 3.1,
            text: (60 - at * 3.1).toFixed(1),
          })),
        },
        notDrawn: '演练：样例没有图面',
        sources: '演练库月报',
        monthText: '2020年6月',
        drill: true,
      },
      { kind: 'closing', title: '谢谢', lines: [], notes: '' },
    ],
  };
}
