import { parseArgs } from 'node:util';

/** What `npm start` and `npm run preview` listen to. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly opensBrowser: boolean;
}

/**
 * Read `--port 4173 --host 0.0.0.0 --no-open`; `PORT` and `HOST` stand in for the first two.
 * @throws a sentence on an unknown option or a port that is no port.
 */
export function readServeOptions(arguments_: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...arguments_],
    options: { port: { type: 'string' }, host: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const portText = values.port ?? process.env['PORT'] ?? '4173';
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${portText}: is not a port`);
  const isUnattended = process.env['CI'] !== undefined || process.env['QILU_NO_OPEN'] !== undefined;
  return {
    port,
    host: values.host ?? process.env['HOST'] ?? '127.0.0.1',
    opensBrowser: values['no-open'] !== true && !isUnattended,
  };
}
