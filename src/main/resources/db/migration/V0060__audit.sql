-- The ledger. Insert only: the application's role has no other right on it, and the triggers refuse the owner too.
create table app.audit_chain (
    chain    text primary key,
    sequence bigint not null,
    hash     text   not null
);
create table app.audit_event (
    id             uuid primary key,
    chain          text        not null,
    sequence       bigint      not null,
    program_id     uuid,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    actor          text        not null,
    action         text        not null,
    subject        text,
    reason         text,
    details        jsonb       not null,
    source_address text,
    correlation_id text,
    previous_hash  text        not null,
    hash           text        not null,
    constraint audit_event_sequence unique (chain, sequence)
);
create index audit_event_program on app.audit_event (program_id, sequence desc);
create index audit_event_actor on app.audit_event (actor, occurred_at desc, id);
create index audit_event_action on app.audit_event (action, occurred_at desc, id);
create index audit_event_time on app.audit_event (occurred_at desc, id);
create trigger audit_event_immutable before update or delete on app.audit_event
    for each row execute function app.refuse_change();
create trigger audit_event_kept before truncate on app.audit_event
    for each statement execute function app.refuse_change();
create index audit_event_work_item on app.audit_event (program_id, (details ->> 'workItem'), sequence)
    where details ->> 'workItem' is not null;
