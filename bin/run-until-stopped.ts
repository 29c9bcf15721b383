/** What was opened, closed in the reverse order: by a signal, or by a start that failed half-way. */
export class Opened {
  private readonly closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  async close(): Promise<void> {
    for (let close = this.closers.pop(); close; close = this.closers.pop()) await close();
  }
}

/**
 * Runs a program that stays open until Ctrl-C or a termination signal, and leaves nothing behind: not when it is stopped,
 * not when it fails to start. A second signal does not wait.
 */
export async function runUntilStopped(open: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = new Opened();
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    await opened.close().catch((error: unknown) => {
      console.error(error);
    });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  try {
    await open(opened);
  } catch (error) {
    console.error(explained(error as NodeJS.ErrnoException & { port?: number }));
    await stop(1);
  }
}

/** The failures a newcomer meets, in words; anything else whole, for whoever has to find out. */
function explained(error: NodeJS.ErrnoException & { port?: number }): unknown {
  if (error.code === 'EADDRINUSE') {
    return `Le port ${String(error.port)} est déjà pris : arrêter ce qui l’occupe, ou choisir un autre PORT.`;
  }
  if (error.code === 'ECONNREFUSED')
    return `Aucun serveur ne répond à l’adresse demandée : ${error.message || 'connexion refusée'}.`;
  return error.name === 'Error' && !error.code ? error.message : error;
}
