/**
 * Months a part of a year stands for: first and last, 1–12. 年底 is the last quarter, no single month of it.
 * @rule IMP-5
 */
export const PARTS_OF_YEAR: Readonly<Record<string, readonly [from: number, to: number]>> = {
  年初: [1, 3],
  初: [1, 3],
  年中: [5, 7],
  年底: [10, 12],
  年末: [10, 12],
  底: [10, 12],
  末: [10, 12],
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  第一季度: [1, 3],
  第二季度: [4, 6],
  第三季度: [7, 9],
  第四季度: [10, 12],
  '1季度': [1, 3],
  '2季度': [4, 6],
  '3季度': [7, 9],
  '4季度': [10, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  前三季度: [1, 9],
};
