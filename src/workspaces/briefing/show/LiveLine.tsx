import type { Translate } from '@/i18n/translate';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import type { ShownPiece } from './use-live-text';

/** What is longer are words, and flow as words do. */
const LONGEST_NUMBER = 12;

/** From one year to another is one word: no line ends between them. */
const holdYears = (text: string): string => text.replace(/(\d)([—–])(?=\d)/g, '$1\u2060$2\u2060');

/** A line with live numbers: each says where it comes from, a frozen one when it was recorded. */
export function LiveLine({ pieces, t }: { readonly pieces: readonly ShownPiece[]; readonly t: Translate }) {
  return pieces.map((piece, index) => {
    const key = `${index}:${piece.text}`;
    if (piece.why !== '')
      return (
        <mark key={key} className="live-unknown" title={piece.why}>
          {piece.text}
        </mark>
      );
    if (piece.live === null) return <span key={key}>{holdYears(piece.text)}</span>;
    const { query, rule, frozenAt, isEstimated } = piece.live;
    const title =
      frozenAt === ''
        ? t('briefing.live.title', { query, rule })
        : t('briefing.frozen.title', { query, at: frozenAt });
    return (
      <b
        key={key}
        className={`live-number${frozenAt === '' ? '' : ' live-frozen'}${piece.text.length > LONGEST_NUMBER ? ' live-words' : ''}`}
        title={title}
      >
        {piece.text}
        {isEstimated ? <ProvenanceMark provenance="estimated" word={t('briefing.live.estimated')} /> : null}
        {frozenAt === '' ? null : <small>{t('briefing.frozen.mark', { at: frozenAt })}</small>}
      </b>
    );
  });
}

/** The same as plain text. */
export const plainLine = (pieces: readonly ShownPiece[]): string => pieces.map(({ text }) => text).join('');
