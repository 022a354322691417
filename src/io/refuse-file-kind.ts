import type { FileKind } from './file-kind';

/** Why a file that is no workbook cannot be read, and what to do; null for kinds that can. */
export const FILE_REFUSALS: Readonly<Record<FileKind, string | null>> = {
  zip: null,
  text: null,
  json: null,
  empty: '文件是空的（0 字节），可能没有传完，请重新复制',
  encrypted_office: '工作簿加了密码，请在 Excel 或 WPS 中取消密码后再导入',
  old_excel: '这是旧版 Excel 97—2003（.xls）工作簿，请用 Excel 或 WPS 另存为 .xlsx 后再导入',
  other_ole: '这是旧版 Office 文档，不是工作簿，请另存为 .xlsx 后再导入',
  html: '这是网页（HTML），只是改了扩展名，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入',
  excel_xml: '这是 XML 表格，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入',
  pdf: '这是 PDF，不是表格，请导入原来的 .xlsx 或 .csv',
  archive: '这是 RAR 或 7z 压缩包，请解压后导入里面的 .xlsx 或 .csv',
  image: '这是图片，不是表格，请导入原来的 .xlsx 或 .csv',
};
