const EXPORT = '改动仍在本页，请导出便携包保存';

const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError: `浏览器的存储空间已满，没有存盘；${EXPORT}，并清理磁盘`,
  VersionError: `这台电脑上的库由更新的程序保存，本程序不去改动；${EXPORT}，或改用新版程序`,
  SecurityError: `浏览器不允许本页存盘（无痕模式或策略限制）；${EXPORT}`,
  InvalidStateError: `浏览器不允许本页存盘（无痕模式或策略限制）；${EXPORT}`,
  DataCloneError: `有的内容无法存盘；${EXPORT}`,
};

/** Said where the browser has no IndexedDB at all. */
export const NO_INDEXED_DB = `浏览器没有本地数据库，无法存盘；${EXPORT}`;

/** Why the store did not keep something, as a sentence with what to do. */
export function describeFailure(error: unknown): string {
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return SENTENCES[name] ?? `没有存盘，浏览器没有说明原因（${name === '' ? message : name}）；${EXPORT}`;
}
