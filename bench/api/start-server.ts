import { spawn, type ChildProcess } from 'node:child_process';

/** `alderman serve` as built, in a process of its own, so that asking takes nothing from answering. */
export async function startServer(
  databaseUrl: string,
  directory: string,
): Promise<{ child: ChildProcess; origin: string }> {
  const args = ['dist/src/cli/main.js', 'serve', '--no-workers', '--listen', '127.0.0.1:0'];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      ALDERMAN_DATA: directory,
      ALDERMAN_LOG_LEVEL: 'warn',
      ALDERMAN_RATE_LIMIT: '1000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/[\w.:]+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return { child, origin };
}
