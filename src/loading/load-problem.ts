import type { Problem } from '../directory/problem.ts';

/** Why there was no directory file to check. */
export interface LoadProblem {
  readonly path: '';
  readonly code: 'unreachable';
  readonly message: string;
}

/** Anything that keeps a directory from being used. */
export type DirectoryProblem = Problem | LoadProblem;

/** The problem of an address that gave no JSON; `reason` is what the attempt was rejected with. */
export function unreachable(address: string, reason: unknown): LoadProblem {
  const why = reason instanceof Error ? reason.message : String(reason);
  // Browsers keep from scripts whether the network failed or the permission of the other origin is missing.
  const isPerhapsForbidden = reason instanceof TypeError && address.includes('//');
  const hint = isPerhapsForbidden ? ' (another origin must send Access-Control-Allow-Origin)' : '';
  return { path: '', code: 'unreachable', message: `${address} cannot be used: ${why}${hint}` };
}
