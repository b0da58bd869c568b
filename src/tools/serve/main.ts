import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseFrom } from '../build/base.ts';
import { staticHost } from './static-host.ts';

const dir = resolve(process.env.DIST ?? 'dist');
const base = baseFrom(process.env.BASE);
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(join(dir, 'index.html'))) {
  console.error(`There is nothing to serve in ${dir}: run "npm run build" first, or "npm start", which does both.`);
  process.exit(1);
}

const server = staticHost({ dir, base });
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use: choose another with PORT=…` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`On Record: http://localhost:${port}${base}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
