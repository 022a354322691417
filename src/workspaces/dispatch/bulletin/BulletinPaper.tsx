import type { ReactNode } from 'react';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import { issuerLines } from '@/domain/document/document-words';
import type { DocumentBlock, DocumentChart, DocumentTable } from '@/domain/document/official-document';
import { useTranslate } from '../../app-context';
import { writeDay } from '@/analysis/bulletin/bulletin-desk';
import { PaperParagraph, type ParagraphHands } from './PaperParagraph';
import { PaperRuns } from './PaperRuns';

function PaperTable({ bulletin, table }: { readonly bulletin: Bulletin; readonly table: DocumentTable }) {
  const stop = table.rows.flat().find(({ runs }) => runs.some(({ kind }) => kind === 'figure'));
  return (
    <figure className="paper-table" data-wide={table.isWide}>
      <figcaption>{table.title}</figcaption>
      <div className="paper-table-room">
        <table aria-label={table.title}>
          <thead>
            <tr>
              {table.columns.map(({ heading, unit }) => (
                <th key={heading} scope="col">
                  {heading}
                  {unit === '' ? null : <small>（{unit}）</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // Rows of a document never move: their place is what they are.
              <tr key={`${table.id} ${index}`}>
                {row.map((cell, column) => {
                  const align = table.columns[column]?.align ?? 'start';
                  const words = <PaperRuns bulletin={bulletin} runs={cell.runs} hasStop={cell === stop} />;
                  const key = table.columns[column]?.heading ?? column;
                  return column === 0 ? (
                    <th key={key} scope="row">
                      {words}
                    </th>
                  ) : (
                    <td key={key} data-align={align}>
                      {words}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note === '' ? null : <p className="paper-note">{table.note}</p>}
    </figure>
  );
}

function PaperChart({ bulletin, chart }: { readonly bulletin: Bulletin; readonly chart: DocumentChart }) {
  const values = chart.bars.map(({ figureId }) => bulletin.figures.get(figureId)?.value ?? 0);
  const most = Math.max(...values, Number.MIN_VALUE);
  return (
    <figure className="paper-chart">
      <figcaption>
        {chart.title} <small>{chart.valueTitle}</small>
      </figcaption>
      <ul>
        {chart.bars.map(({ label, figureId }, index) => (
          <li key={figureId}>
            <span>{label}</span>
            <span className="paper-bar" aria-hidden="true">
              <i style={{ width: `${(Math.max(0, values[index] ?? 0) / most) * 100}%` }} />
            </span>
            <span>
              <PaperRuns bulletin={bulletin} runs={[{ kind: 'figure', figureId }]} hasStop={index === 0} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function paperBlock(
  bulletin: Bulletin,
  block: DocumentBlock,
  index: number,
  hands: ParagraphHands | null,
): ReactNode {
  if (block.kind === 'table') return <PaperTable key={block.id} bulletin={bulletin} table={block} />;
  if (block.kind === 'chart') return <PaperChart key={block.id} bulletin={bulletin} chart={block} />;
  if (block.kind === 'paragraph')
    return <PaperParagraph key={block.id} bulletin={bulletin} paragraph={block} hands={hands} />;
  const Heading = block.level === 1 ? 'h3' : 'h4';
  return (
    <Heading key={`heading ${index}`} className="paper-heading" data-level={block.level}>
      {block.text}
    </Heading>
  );
}

/** The bulletin as the page it will be: official type by name, tables at the end, where it comes from at the foot. */
export function BulletinPaper(props: {
  readonly bulletin: Bulletin;
  /** @nodata null: on printed paper nothing is edited */
  readonly hands: ParagraphHands | null;
}) {
  const { bulletin, hands } = props;
  const t = useTranslate();
  const { title, stamp, blocks } = bulletin;
  const { addressed, signed } = issuerLines(bulletin);
  return (
    <article className="bulletin-paper" aria-label={t('bulletin.paper')} lang="zh-CN">
      {stamp.drill ? <p className="paper-drill">{t('library.drillMark')}</p> : null}
      <h2 className="paper-title">{title}</h2>
      {addressed.map((line) => (
        <p key={line} className="paper-addressed">
          {line}
        </p>
      ))}
      {blocks.filter(isText).map((block, index) => paperBlock(bulletin, block, index, hands))}
      <div className="paper-signed">
        {signed.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{writeDay(stamp.madeOn)}</p>
      </div>
      {blocks
        .filter((block) => !isText(block))
        .map((block, index) => paperBlock(bulletin, block, index, hands))}
      <footer className="paper-foot">
        {stamp.drill ? <strong>{t('library.drillMark')}</strong> : null}
        <span>{stamp.library}</span>
        <span>{stamp.monthText}</span>
        <span>
          {t('bulletin.hash')} <code title={stamp.dataHash}>{stamp.dataHash.slice(0, 12)}</code>
        </span>
      </footer>
    </article>
  );
}

const isText = (block: DocumentBlock): boolean => block.kind === 'heading' || block.kind === 'paragraph';
