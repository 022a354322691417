import type { Ref } from 'react';
import { LegendSymbol } from './LegendSymbol';
import type { PrintSheetLayout } from './layout-print-sheet';
import { SWATCH_EM } from './print-legend-layout';
import { SVG_FONT, SvgShapes } from './SvgShapes';

const short = (value: number): number => Math.round(value * 10) / 10;

function Legend({ sheet }: { readonly sheet: PrintSheetLayout }) {
  const { legend, legendBox, palette } = sheet;
  const { size } = legend;
  const left = legendBox.x + size * 0.82;
  const top = legendBox.y + size * 2.9;
  return (
    <g fontSize={short(size)}>
      {legend.lines.map(({ key, symbol, lines, count, x, y }) => {
        const baseline = top + y + size * 1.05;
        const textX = symbol === null ? left + x : left + x + size * SWATCH_EM;
        return (
          <g key={key}>
            {symbol === null ? null : (
              <LegendSymbol
                symbol={symbol}
                palette={palette}
                x={left + x + size * 1.3}
                y={baseline - size * 0.36}
                width={size * 2.5}
                height={size * 1.25}
              />
            )}
            <text
              fill={symbol === null ? palette.textQuiet : palette.text}
              {...(symbol === null ? { letterSpacing: 1 } : {})}
            >
              {lines.map((line, i) => (
                <tspan key={line} x={short(textX)} y={short(baseline + i * size * 1.22)}>
                  {line}
                </tspan>
              ))}
            </text>
            {count === '' ? null : (
              <text
                x={short(left + x + legend.columnWidth)}
                y={short(baseline)}
                textAnchor="end"
                fill={palette.textQuiet}
              >
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Furniture({ sheet }: { readonly sheet: PrintSheetLayout }) {
  const { scaleAt, scaleBar, palette } = sheet;
  const unit = scaleAt.height / 7.2;
  const x = scaleAt.x + unit * 4.4;
  const y = scaleAt.y + unit * 4.5;
  const half = scaleBar.width / 2;
  const bar = unit * 0.45;
  const north = [scaleAt.x + unit * 1.5, scaleAt.y + unit * 1.6] as const;
  return (
    <g stroke={palette.text} strokeWidth="0.8" fontSize={short(unit * 0.96)}>
      <g transform={`translate(${short(north[0])} ${short(north[1])})scale(${short(unit / 10)})`}>
        <path d="M0 0L-9 34L0 27z" fill={palette.text} strokeLinejoin="round" />
        <path d="M0 0L9 34L0 27z" fill="none" strokeLinejoin="round" />
      </g>
      <text
        x={short(north[0])}
        y={short(north[1] - unit * 0.5)}
        textAnchor="middle"
        stroke="none"
        fill={palette.text}
        fontSize={short(unit * 1.3)}
      >
        {sheet.north}
      </text>
      <rect x={short(x)} y={short(y)} width={short(half)} height={short(bar)} fill={palette.text} />
      <rect x={short(x + half)} y={short(y)} width={short(half)} height={short(bar)} fill={palette.land} />
      <g stroke="none" fill={palette.text} textAnchor="middle">
        <text x={short(x)} y={short(y + unit * 1.7)}>
          0
        </text>
        <text x={short(x + half)} y={short(y + unit * 1.7)}>
          {scaleBar.km / 2}
        </text>
        <text x={short(x + scaleBar.width)} y={short(y + unit * 1.7)}>
          {scaleBar.km} km
        </text>
      </g>
    </g>
  );
}

/** A printed sheet: one SVG with everything inside, all of it text and vectors. Stateless. */
export function PrintSheet(props: {
  readonly sheet: PrintSheetLayout;
  readonly className?: string;
  readonly svgRef?: Ref<SVGSVGElement>;
}) {
  const { sheet } = props;
  const { palette, mapBox, legendBox } = sheet;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={sheet.title}
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(props.svgRef === undefined ? {} : { ref: props.svgRef })}
      width={`${sheet.widthMm}mm`}
      height={`${sheet.heightMm}mm`}
      viewBox={`0 0 ${short(sheet.width)} ${short(sheet.height)}`}
      fontFamily={SVG_FONT}
    >
      <rect
        width={short(sheet.width)}
        height={short(sheet.height)}
        fill={palette.dark ? palette.sea : '#ffffff'}
      />
      <SvgShapes layout={sheet.map} x={short(mapBox.x)} y={short(mapBox.y)} />
      <g fill="none" stroke={palette.text} strokeWidth="1">
        <rect
          x={short(mapBox.x + 0.5)}
          y={short(mapBox.y + 0.5)}
          width={short(mapBox.width - 1)}
          height={short(mapBox.height - 1)}
        />
        <rect
          x={short(legendBox.x + 0.5)}
          y={short(legendBox.y + 0.5)}
          width={short(legendBox.width - 1)}
          height={short(legendBox.height - 1)}
          strokeWidth="0.6"
        />
      </g>
      <Legend sheet={sheet} />
      <Furniture sheet={sheet} />
      {sheet.texts.map(({ key, x, y, size, text, anchor, quiet }) => (
        <text
          key={key}
          x={short(x)}
          y={short(y)}
          fontSize={short(size)}
          textAnchor={anchor}
          fill={quiet ? palette.textQuiet : palette.text}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
