-- The offices served. The program reads them before it knows the tenant, through one function that tells no more
-- than host, name and zone.
create schema identity;
grant usage on schema identity to nirpihak_app;

create table identity.tenant (
  id uuid primary key,
  host text not null unique check (host = lower(host)),
  name text not null,
  zone text not null check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'))
);

create function identity.tenants() returns table (id uuid, host text, name text, zone text)
  language sql stable security definer set search_path = ''
  as $$ select id, host, name, zone from identity.tenant $$;
revoke all on function identity.tenants() from public;
grant execute on function identity.tenants() to nirpihak_app;
