import { citeInEnglish } from '@/i18n/clause-number';
import { useApp } from '../app-context';

const HAN = /\p{Script=Han}/u;
const SEAMS = /( · |: |; |；|，| \(|“|”)/;

/** Pieces of a text between its seams, each with where it begins. */
function piecesOf(text: string): readonly { readonly from: number; readonly piece: string }[] {
  let from = 0;
  return text.split(SEAMS).map((piece) => {
    const found = { from, piece };
    from += piece.length;
    return found;
  });
}

/**
 * Text that may quote the Chinese data: in the English interface its citations are English, and what stays Chinese
 * says so to a screen reader.
 */
export function DataText({ text }: { readonly text: string }) {
  const locale = useApp((state) => state.preferences.locale);
  if (locale === 'zh' || !HAN.test(text)) return text;
  return piecesOf(citeInEnglish(text)).map(({ from, piece }) =>
    HAN.test(piece) ? (
      <span key={from} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
