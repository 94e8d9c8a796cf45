import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The only reader of process.env. Every problem is reported at once, by the variable's name. */
const settings = z.object({
  /** Port the web interface and the API listen on. */
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Address to listen on; loopback unless an operator opens it. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** A PostgreSQL of one's own (15 or newer), with the right to create roles; left out, the embedded one is used. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Folder of everything that is kept: database, files, secrets. */
  RECOUPE_DATA: z.string().min(1).default('data'),
  /** `demonstration` loads the fictional country on an empty embedded database; `operational` never does. */
  RECOUPE_MODE: z.enum(['demonstration', 'operational']).optional(),
  /** Address people type, where a proxy stands before Recoupe (https://recoupe.example.fr). */
  RECOUPE_ORIGIN: z.url().optional(),
  /** How many reports the fictional country has. */
  RECOUPE_DEMO_REPORTS: z.coerce.number().int().min(0).max(20_000).default(2000),
  /** Folder that signed checkpoints of the account are written to; best on a disk that others keep. */
  RECOUPE_CHECKPOINTS: z.string().min(1).optional(),
  /** Where a flaw is reported, as /.well-known/security.txt says it: mailto:, https: or tel: */
  RECOUPE_SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/, 'mailto:…, https:… or tel:… expected')
    .optional(),
  /** File of the keys that open backups; best on a disk that others keep, and never beside the backups. */
  RECOUPE_KEYS: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  dataFolder: string;
  mode: 'demonstration' | 'operational';
  origin: string | undefined;
  demoReports: number;
  checkpointFolder: string;
  securityContact: string | undefined;
  keysFile: string;
  logLevel: string;
}

/** Reads the settings; throws one error that names every wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, environment[name] || undefined]));
  const parsed = settings.safeParse(known);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${problems.join('\n')}`);
  }
  const s = parsed.data;
  return {
    port: s.PORT,
    host: s.HOST,
    databaseUrl: s.DATABASE_URL,
    dataFolder: resolve(s.RECOUPE_DATA),
    mode: s.RECOUPE_MODE ?? (s.DATABASE_URL ? 'operational' : 'demonstration'),
    origin: s.RECOUPE_ORIGIN,
    demoReports: s.RECOUPE_DEMO_REPORTS,
    checkpointFolder: resolve(s.RECOUPE_CHECKPOINTS ?? join(s.RECOUPE_DATA, 'checkpoints')),
    securityContact: s.RECOUPE_SECURITY_CONTACT,
    keysFile: resolve(s.RECOUPE_KEYS ?? join(s.RECOUPE_DATA, 'report-keys')),
    logLevel: s.LOG_LEVEL,
  };
}
