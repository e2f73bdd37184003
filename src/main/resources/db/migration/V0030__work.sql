-- The read model of the engine's user tasks, written in the engine's own transaction.
create table app.work_item (
    id                  uuid primary key,
    task_id             text        not null,
    program_id          uuid        not null,
    program_key         text        not null,
    process_instance_id text        not null,
    process_key         text        not null,
    task_key            text        not null,
    governing_process   text        not null,
    governing_task      text        not null,
    deployment_id       text        not null,
    name                text        not null,
    subject             text,
    subject_title       text,
    phase               integer,
    roles               text[]      not null,
    assignee            text,
    state               text        not null,
    form_id             text,
    task_class          text        not null,
    attempt             integer     not null,
    priority            integer     not null,
    created_at          timestamptz not null,
    due_at              timestamptz not null,
    follow_up_at        timestamptz,
    closed_at           timestamptz,
    closed_by           text,
    close_reason        text,
    opened_by           uuid,
    version             integer     not null,
    constraint work_item_task unique (task_id),
    constraint work_item_state check (state in ('OPEN', 'COMPLETED', 'CANCELLED'))
);
create index work_item_mine on app.work_item (assignee, due_at, id) where state = 'OPEN';
create index work_item_done on app.work_item (closed_by, closed_at desc, id desc) where state = 'COMPLETED';
create index work_item_program on app.work_item (program_id, due_at, id) where state = 'OPEN';
create index work_item_program_done on app.work_item (program_id, task_key, closed_at);
create index work_item_again on app.work_item (program_id, governing_task) where state = 'COMPLETED';
create index work_item_opened_by on app.work_item (opened_by) where opened_by is not null;
create index work_item_instance on app.work_item (process_instance_id, task_key);

-- One row for each role that may take an open, unassigned item: what the inbox of a role reads, in order of due date.
create table app.work_candidate (
    program_id   uuid        not null,
    role         text        not null,
    due_at       timestamptz not null,
    work_item_id uuid        not null references app.work_item (id),
    primary key (program_id, role, due_at, work_item_id)
);
create index work_candidate_item on app.work_candidate (work_item_id);

create table app.draft (
    work_item_id uuid primary key references app.work_item (id),
    data         jsonb       not null,
    saved_by     text        not null,
    saved_at     timestamptz not null
);

-- What people submitted, for ever. A correction is a new version.
create table app.submission (
    id            uuid primary key,
    work_item_id  uuid        not null references app.work_item (id),
    program_id    uuid        not null,
    process_key   text        not null,
    task_key      text        not null,
    form_id       text        not null,
    subject       text,
    version       integer     not null,
    data          jsonb       not null,
    submitted_by  text        not null,
    submitted_at  timestamptz not null,
    request_key   text,
    constraint submission_once unique (work_item_id)
);
create index submission_latest on app.submission (program_id, form_id, subject, version desc);
create unique index submission_version on app.submission (program_id, form_id, coalesce(subject, ''), version);

create function app.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of %.% are never changed or deleted', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger submission_immutable before update or delete on app.submission
    for each row execute function app.refuse_change();
create trigger submission_kept before truncate on app.submission
    for each statement execute function app.refuse_change();

-- The programme's registers: assets, log sources, posts … filled from table fields.
create table app.register_row (
    id            uuid primary key,
    program_id    uuid    not null,
    register      text    not null,
    row_key       text    not null,
    position      integer not null,
    title         text    not null,
    data          jsonb   not null,
    source        text    not null,
    submission_id uuid    not null references app.submission (id),
    constraint register_row_once unique (program_id, register, row_key)
);

create table app.comment (
    id           uuid primary key,
    work_item_id uuid        not null references app.work_item (id),
    author       text        not null,
    text         text        not null,
    written_at   timestamptz not null
);
create index comment_item on app.comment (work_item_id, written_at);
