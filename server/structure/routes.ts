import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute } from '../http/actor-route.ts';
import { type OrganisationView, type PositionView, structureView } from './schema.ts';

export function structureRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/structure',
      summary: 'Organisations and posts as they stood on a day',
      capability: 'structure.read',
      personal: false,
      query: z.object({ at: z.iso.date().optional() }),
      response: structureView,
    },
    async ({ tx, query, language }) => {
      const at = query.at ?? new Date().toISOString().slice(0, 10);
      const name = sql.ref(`name_${language}`);
      const organisations = await sql<OrganisationView>`
        select o.code, v.${name} as name, v.kind, p.code as parent,
          array(select c.code from organisations c where c.id = any (v.contributes_to) order by 1) as "contributesTo",
          v.corps, v.state, v.territory->>'label' as territory, v.seat->>'name' as seat, v.illustrative,
          lower(v.valid)::text as "validFrom", upper(v.valid)::text as "validTo"
        from organisation_versions v join organisations o on o.id = v.organisation_id join organisation_kinds k on k.code = v.kind
        left join organisations p on p.id = v.parent_id
        where v.valid @> ${at}::date and o.circle_of is null order by k.rank, v.${name}`.execute(tx);
      const positions = await sql<PositionView>`
        select o.code as organisation, s.position, s.${sql.ref(`label_${language}`)} as label, s.corps, coalesce(u.display_name, s.holder_name) as holder
        from positions s join organisations o on o.id = s.organisation_id left join users u on u.login = s.holder
        where s.valid @> ${at}::date order by o.code, s.position, s.corps`.execute(tx);
      return { at, organisations: organisations.rows, positions: positions.rows };
    },
  );
}
