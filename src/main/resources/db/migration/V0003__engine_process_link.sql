create schema if not exists app;

-- Every process instance that belongs to a programme: the way from an engine id to the programme, and the tree of calls.
create table app.process_link (
    process_instance_id text primary key,
    root_instance_id    text        not null,
    super_instance_id   text,
    program_id          uuid        not null,
    process_key         text        not null,
    definition_id       text        not null,
    business_key        text        not null,
    started_at          timestamptz not null,
    ended_at            timestamptz
);
create index process_link_program on app.process_link (program_id, started_at);
create index process_link_root on app.process_link (root_instance_id);
