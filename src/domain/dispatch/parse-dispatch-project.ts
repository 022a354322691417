import { parseShape } from '@/lib/json-shape';
import type { Result } from '@/lib/result';
import type { DispatchProject } from './dispatch-project';
import { projectShape } from './project-shape';

/**
 * Read a project that comes from outside: an asset, a package, the store of the browser.
 * @returns a refusal with the path to the field and what is wrong with it
 */
export const parseDispatchProject = (value: unknown, where: string): Result<DispatchProject> =>
  parseShape(projectShape, value, where);
