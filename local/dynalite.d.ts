/** dynalite 4 carries no types; this is the part of its readme that local/table.ts uses. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** `path`: a LevelDB folder; without it everything is kept in memory. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
