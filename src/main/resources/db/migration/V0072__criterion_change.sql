-- Every change of a criterion is a version of its gate's criteria; kept for ever.
create table app.criterion_change (
    id             uuid primary key,
    program_id     uuid        not null,
    gate           text        not null,
    version        integer     not null,
    code           text        not null,
    action         text        not null,
    before         jsonb,
    after          jsonb,
    reason         text        not null,
    change_request text,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    constraint criterion_change_version unique (program_id, gate, version),
    constraint criterion_change_action check (action in ('ADDED', 'CHANGED', 'DROPPED'))
);
create trigger criterion_change_immutable before update or delete on app.criterion_change
    for each row execute function app.refuse_change();
create trigger criterion_change_kept before truncate on app.criterion_change
    for each statement execute function app.refuse_change();
