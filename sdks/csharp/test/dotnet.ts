// oxlint-disable node/no-process-env -- dotnet is looked for where commands are, and runs with all that is set here.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Ran {
  readonly code: number;
  /** Both outputs, in the order in which they came. */
  readonly output: string;
}

/** Without it, what needs it is skipped where everybody sees it; CI does not let that pass. */
export const hasDotnet = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'dotnet')));

/** So that it tells nobody, greets nobody, and leaves nothing running that the next build could use. */
const quiet = {
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
  DOTNET_GENERATE_ASPNET_CERTIFICATE: 'false',
  DOTNET_ADD_GLOBAL_TOOLS_TO_PATH: 'false',
  DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: 'true',
  DOTNET_CLI_USE_MSBUILD_SERVER: '0',
  MSBUILDDISABLENODEREUSE: '1',
  // Whether a signature was withdrawn is not asked for over the network.
  NUGET_CERT_REVOCATION_MODE: 'offline',
};

const longestMs = 300_000;
const longestOutput = 16 * 1024 * 1024;

/** Runs `dotnet`, for five minutes at most. */
export function dotnet(args: readonly string[], { timeoutMs = longestMs, env = {} } = {}): Promise<Ran> {
  const options = {
    env: { ...process.env, ...quiet, ...env },
    timeout: timeoutMs,
    killSignal: 'SIGKILL' as const,
    maxBuffer: longestOutput,
  };
  return new Promise((resolve) => {
    execFile('dotnet', args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      const late = error?.killed === true ? `\nit took longer than ${timeoutMs} ms` : '';
      resolve({ code, output: `${stdout}${stderr}${late}` });
    });
  });
}
