// The peer: Fastify with pg, two processes of four connections, as its documentation has it.
// /joined: the list as one would write it, joins and a response schema; /cards: the same list given our cards.
import cluster from 'node:cluster';
import Fastify from 'fastify';
import pg from 'pg';

const [port, host, database, user] = process.argv.slice(2);

const text = { type: ['string', 'null'] };
const item = {
  type: 'object',
  properties: {
    start: text, end: text, id: text, title: text, summary: text, price: text, signUp: text, status: text,
    confirmedAt: text, confirmedBy: text, free: { type: ['boolean', 'null'] }, allDay: { type: 'boolean' },
    categories: { type: 'array', items: { type: 'string' } },
    audience: { type: 'array', items: { type: 'string' } },
    languages: { type: 'array', items: { type: 'string' } },
    organisation: { type: 'object', properties: { id: text, name: text } },
    place: {
      type: 'object',
      properties: { id: text, name: text, streetAddress: text, latitude: { type: 'number' },
                    longitude: { type: 'number' }, wheelchair: text },
    },
  },
};
const list = { type: 'object', properties: { items: { type: 'array', items: item } } };

const columns = `o.starts_at, o.ends_at, a.activity_id, a.title, a.summary, a.text, a.html, a.price, a.sign_up, a.status,
  a.confirmed_at, a.confirmed_by_name, a.free, a.all_day, a.categories, a.audience, a.languages,
  g.organisation_id, g.name as organisation, p.place_id, p.name as place, p.street_address, p.latitude, p.longitude,
  p.wheelchair`;
const joins = `from occurrence o
  join activity a using (neighbourhood_id, activity_id)
  left join organisation g on g.neighbourhood_id = a.neighbourhood_id and g.organisation_id = a.organisation_id
  left join place p on p.neighbourhood_id = a.neighbourhood_id and p.place_id = a.place_id`;

const joined = {
  name: 'joined',
  text: `select ${columns} ${joins} where o.neighbourhood_id = $3 and o.starts_at >= $1
           and a.categories @> array[$2] order by o.starts_at, a.activity_id limit 20`,
};
const cards = {
  name: 'cards',
  text: `select l.head, e.card from listing l join search_entry e on e.neighbourhood_id = l.neighbourhood_id
           and e.kind = 'activity' and e.id = l.activity_id
         where l.neighbourhood_id = $3 and l.category = $2 and l.at >= $1 order by l.at, l.activity_id, l.start limit 20`,
};
const detail = { name: 'detail', text: `select ${columns} ${joins} where a.neighbourhood_id = $2 and a.activity_id = $1 limit 1` };

const shape = row => ({
  start: row.starts_at.toISOString(), end: row.ends_at && row.ends_at.toISOString(), id: row.activity_id,
  title: row.title, summary: row.summary, price: row.price, signUp: row.sign_up, status: row.status,
  confirmedAt: row.confirmed_at.toISOString(), confirmedBy: row.confirmed_by_name, free: row.free, allDay: row.all_day,
  categories: row.categories, audience: row.audience, languages: row.languages,
  organisation: { id: row.organisation_id, name: row.organisation },
  place: { id: row.place_id, name: row.place, streetAddress: row.street_address, latitude: row.latitude,
           longitude: row.longitude, wheelchair: row.wheelchair },
});

async function serve() {
  const pool = new pg.Pool({ host, database, user, max: 4 });
  const app = Fastify();
  const { rows: [{ neighbourhood_id: here }] } =
    await pool.query("select neighbourhood_id from neighbourhood where slug = 'ruwaard'");

  app.get('/joined', { schema: { response: { 200: list } } }, async request => {
    const { from, category } = request.query;
    const { rows } = await pool.query({ ...joined, values: [from, category, here] });
    return { items: rows.map(shape) };
  });
  app.get('/cards', async (request, reply) => {
    const { from, category } = request.query;
    const { rows } = await pool.query({ ...cards, values: [from, category, here] });
    reply.type('application/json');
    return `{"items":[${rows.map(row => row.head + row.card + '}').join(',')}],"next":null}`;
  });
  app.get('/detail/:id', async (request, reply) => {
    const { rows } = await pool.query({ ...detail, values: [request.params.id, here] });
    return rows.length ? { ...shape(rows[0]), text: rows[0].text, html: rows[0].html } : reply.code(404).send();
  });
  await app.listen({ port: Number(port), host: '127.0.0.1', backlog: 4096 });
}

if (cluster.isPrimary) {
  for (let i = 0; i < 2; i++) cluster.fork();
} else {
  await serve();
}
