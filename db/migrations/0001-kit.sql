-- Ground: the roles' rights, the tenant of a transaction, and the one procedure that walls a table.
-- Roles are made by whoever runs the cluster: nirpihak_owner owns everything here, nirpihak_app owns nothing.
create schema kit;
grant usage on schema kit to nirpihak_app;

create table kit.installation (
  only_one boolean primary key default true check (only_one),
  kind text not null check (kind in ('demo', 'real')),
  made_on date not null default current_date
);
grant select on kit.installation to nirpihak_app;

-- After a transaction the setting is '' and not null, hence nullif.
create function kit.tenant() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

-- Row-level security, forced, by the tenant column; and the rights the program gets on the table.
create procedure kit.protect(t regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant_only on %s
    using (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)
    with check (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)', t);
  execute format('grant %s on %s to nirpihak_app', rights, t);
end $$;
