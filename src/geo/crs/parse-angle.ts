/** How a number was written. `packed_dms` is 118.4412 or 1184412 meant as 118°44′12″: possible, never certain. */
export type AngleNotation = 'decimal' | 'dms' | 'packed_dms';

/** One way to read one cell. */
export interface AngleReading {
  /** Degrees, or metres where the number is too large for degrees. */
  readonly value: number;
  readonly notation: AngleNotation;
  /** Axis named by a letter. @nodata null */
  readonly axis: 'lng' | 'lat' | null;
  /** Size of the last digit written. @unit as `value` */
  readonly step: number;
}

const AXIS_OF = { E: 'lng', N: 'lat' } as const;

/** Split the letter of the axis off, before or behind. */
function takeAxis(text: string): readonly [rest: string, axis: 'lng' | 'lat' | null] {
  const found = /^([EN])\s*(.*)$|^(.*?)\s*([EN])$/.exec(text);
  const letter = found?.[1] ?? found?.[4];
  if (letter !== 'E' && letter !== 'N') return [text.trim(), null];
  return [(found?.[2] ?? found?.[3] ?? '').trim(), AXIS_OF[letter]];
}

/** A plain number, also with a decimal comma or commas between thousands. @nodata null */
function readNumber(text: string): { readonly value: number; readonly step: number } | null {
  const [mantissa = '', exponent] = text.split('^');
  const isThousands =
    /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(mantissa) &&
    (/,.*[,.]/.test(mantissa) || Math.abs(Number(mantissa.replace(',', '.'))) > 180);
  const plain = isThousands ? mantissa.replaceAll(',', '') : mantissa.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^-?\d+(\.\d*)?$/.test(plain)) return null;
  const power = exponent === undefined ? 0 : Number(exponent);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(`${plain}e${power}`), step: Number(`1e${power - decimals}`) };
}

/** 118°44'12.5", 118°44.2083', 118-44-12.5, 118:44:12.5, 118 44 12.5 */
const SEXAGESIMAL =
  /^(\d{1,3})\s*(?:°|-|:|\s)\s*(\d{1,2}(?:\.\d+)?)\s*(?:(?:'|-|:|\s)\s*(?:(\d{1,2}(?:\.\d+)?)\s*"?)?)?$/;

function readSexagesimal(text: string): { readonly value: number; readonly step: number } | null {
  const found = SEXAGESIMAL.exec(text);
  if (found === null) return null;
  const [, degrees = '', minutes = '', seconds] = found;
  if (Number(minutes) >= 60 || Number(seconds ?? 0) >= 60) return null;
  if (seconds !== undefined && minutes.includes('.')) return null;
  const finest = seconds ?? minutes;
  const unit = seconds === undefined ? 60 : 3600;
  return {
    value: Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600,
    step: 10 ** -(finest.split('.')[1]?.length ?? 0) / unit,
  };
}

/** 1184412.5 → degrees and the digits behind. */
function readUnbroken(text: string): readonly string[] | null {
  const found = /^(\d{2,3})(\d{4})(?:\.(\d{1,4}))?$/.exec(text);
  return found === null ? null : [text, found[1] ?? '', `${found[2] ?? ''}${found[3] ?? ''}`];
}

/** 118.4412, or 1184412 without a point: minutes and seconds as digits. Excel drops zeros, so they are put back. */
function readPacked(text: string): { readonly value: number; readonly step: number } | null {
  const found = /^(\d{2,3})\.(\d{2,8})$/.exec(text.replace(',', '.')) ?? readUnbroken(text);
  if (found === null) return null;
  const [, degrees = '', digits = ''] = found;
  const padded = digits.padEnd(4, '0');
  const minutes = Number(padded.slice(0, 2));
  const seconds = Number(`${padded.slice(2, 4)}.${padded.slice(4)}`);
  if (minutes >= 60 || seconds >= 60) return null;
  return {
    value: Number(degrees) + minutes / 60 + seconds / 3600,
    step: 10 ** -Math.max(0, padded.length - 4) / 3600,
  };
}

/**
 * Every way to read one number or angle; the plain reading first.
 * @param text as `plainCoordinateText` leaves it
 * @returns empty where it is none
 */
export function parseAngle(text: string): readonly AngleReading[] {
  const [bare, axis] = takeAxis(text);
  const number = readNumber(bare.replace(/\s*°$/, ''));
  if (number !== null) {
    const packed = bare.endsWith('°') ? null : readPacked(bare);
    return [
      { ...number, notation: 'decimal', axis },
      ...(packed === null ? [] : [{ ...packed, notation: 'packed_dms', axis } as const]),
    ];
  }
  const angle = readSexagesimal(bare);
  return angle === null ? [] : [{ ...angle, notation: 'dms', axis }];
}
