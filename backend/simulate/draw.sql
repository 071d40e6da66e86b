-- The year as a picture: four charts, with the machinery (solid) and without it (dashed).
create function pg_temp.line(points numeric[], x integer, y integer, most numeric, lowest numeric) returns text language sql immutable
return (select string_agg(case n when 1 then 'M' else 'L' end || round(x + (n - 1) * 300.0 / greatest(1, cardinality(points) - 1), 1) || ' '
                          || round(y + 140 * (1 - (p - lowest) / nullif(most - lowest, 0)), 1), '' order by n)
          from unnest(points) with ordinality u (p, n));
create function pg_temp.chart(title text, x integer, y integer, most numeric, lowest numeric, unit text, lines text) returns text language sql immutable
return format('<text class="t" x="%s" y="%s">%s</text><path class="g" d="M%s %sh300m-300 70h300m-300 70h300"/>'
              '<text class="n" x="%s" y="%s">%s</text><text class="n" x="%s" y="%s">%s</text>%s',
              x, y - 16, title, x, y, x - 6, y + 4, trim_scale(most) || unit, x - 6, y + 144, trim_scale(lowest) || unit, lines);
with given as (select :'with'::jsonb as w, :'without'::jsonb as o),
     weeks as (
    select array(select (e ->> 'share')::numeric from jsonb_array_elements(w -> 'weeks') e) as share,
           array(select (e ->> 'share')::numeric from jsonb_array_elements(o -> 'weeks') e) as share_without,
           array(select (e ->> 'doors')::numeric from jsonb_array_elements(w -> 'weeks') e) as doors,
           array(select (e ->> 'doors')::numeric from jsonb_array_elements(o -> 'weeks') e) as doors_without,
           array(select (e ->> 'calls')::numeric from jsonb_array_elements(w -> 'weeks') e) as calls,
           array(select (e #>> '{}')::numeric from jsonb_array_elements(w -> 'owners') e) as mails from given),
     tops as (
    select w.*, (select ceil(max(d) / 10) * 10 from unnest(w.doors || w.doors_without) d) as most_doors,
           (select greatest(4, ceil(max(m))) from unnest(w.mails) m) as most_mails, (select greatest(8, ceil(max(c))) from unnest(w.calls) c) as most_calls
      from weeks w)
select '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 780 460" font-family="system-ui, sans-serif" role="img" '
    || 'aria-label="A year in a synthetic neighbourhood, with and without the machinery">'
    || '<style>svg{background:#fff}.t{font-size:14px;font-weight:700;fill:#10241f}.n{font-size:12px;fill:#42564e;text-anchor:end}.k{font-size:12px;fill:#42564e}'
    || '.g{stroke:#cdd6cd;fill:none}.w{stroke:#17433b;stroke-width:2.5;fill:none}.o{stroke:#9c2f1b;stroke-width:2;stroke-dasharray:6 4;fill:none}'
    || '.a{stroke:#42564e;stroke-dasharray:2 3;fill:none}</style>'
    || pg_temp.chart('Confirmed within its term, per week', 60, 40, 100, 0, '%',
           '<path class="a" d="M60 47h300"/><path class="w" d="' || pg_temp.line(share, 60, 40, 100, 0) || '"/><path class="o" d="' || pg_temp.line(share_without, 60, 40, 100, 0) || '"/>')
    || pg_temp.chart('People before a closed door, per week', 450, 40, most_doors, 0, '',
           '<path class="w" d="' || pg_temp.line(doors, 450, 40, most_doors, 0) || '"/><path class="o" d="' || pg_temp.line(doors_without, 450, 40, most_doors, 0) || '"/>')
    || pg_temp.chart('Mails per month, owner by owner', 60, 250, most_mails, 0, '', '<path class="w" d="' || pg_temp.line(mails, 60, 250, most_mails, 0) || '"/>')
    || pg_temp.chart('Calls per connector, per week', 450, 250, most_calls, 0, '', '<path class="w" d="' || pg_temp.line(calls, 450, 250, most_calls, 0) || '"/>')
    || '<path class="w" d="M60 432h30"/><text class="k" x="98" y="436">with the machinery</text><path class="o" d="M240 432h30"/>'
    || '<text class="k" x="278" y="436">without it</text><path class="a" d="M370 432h30"/><text class="k" x="408" y="436">the target, 95%</text></svg>'
  from tops;
