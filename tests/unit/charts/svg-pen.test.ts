import { describe, expect, it } from 'vitest';
import { SvgPen } from '@/charts/svg-pen';

describe('SvgPen', () => {
  it('writes lines, boxes and circles down as they were drawn', () => {
    const pen = new SvgPen('t');
    pen.strokeStyle = '#123456';
    pen.lineWidth = 2;
    pen.setLineDash([3, 3]);
    pen.beginPath();
    pen.moveTo(0, 10);
    pen.lineTo(10, 0);
    pen.stroke();
    pen.fillStyle = '#ff0000';
    pen.globalAlpha = 0.5;
    pen.fillRect(1, 2, 3, 4);
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.arc(5, 5, 2);
    pen.fill();
    expect(pen.marks).toEqual([
      {
        tag: 'path',
        attributes: {
          d: 'M0 10L10 0',
          fill: 'none',
          stroke: '#123456',
          'stroke-width': 2,
          'stroke-dasharray': '3 3',
        },
      },
      { tag: 'rect', attributes: { x: 1, y: 2, width: 3, height: 4, fill: '#ff0000', opacity: 0.5 } },
      { tag: 'path', attributes: { d: 'M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z', fill: '#ff0000' } },
    ]);
  });
  it('cuts what is drawn between save and restore, and nothing after', () => {
    const pen = new SvgPen('t');
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, 5, 5);
    pen.clip();
    pen.fillRect(0, 0, 9, 9);
    pen.fillRect(1, 1, 9, 9);
    pen.restore();
    pen.fillRect(0, 0, 1, 1);
    expect(pen.clips).toEqual([{ id: 't-0', path: 'M0 0h5v5h-5Z' }]);
    expect(pen.marks.map(({ tag, children }) => [tag, children?.length])).toEqual([
      ['g', 2],
      ['rect', undefined],
    ]);
  });
  it('writes text where the canvas would: middle and top are measured from the size', () => {
    const pen = new SvgPen('t');
    pen.font = '20px sans-serif';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText('济南', 50, 50);
    pen.fillText('', 0, 0);
    expect(pen.marks).toHaveLength(1);
    expect(pen.marks[0]).toMatchObject({
      text: '济南',
      attributes: { x: 50, y: 57.2, 'font-size': 20, 'text-anchor': 'middle' },
    });
    expect(pen.measureText('济南').width).toBe(40);
  });
});
