-- What the sweep reads: open work by its due date.
create index work_item_due on app.work_item (due_at, id) where state = 'OPEN';

-- When an open item is looked at again; kept by the sweep, one row for each item that has come near its due date.
create table app.escalation_watch (
    work_item_id uuid        not null constraint escalation_watch_pk primary key,
    next_at      timestamptz not null
);

-- Who was told that something is due or late. One row for each item and step, however many nodes look.
create table app.escalation (
    id           uuid        not null constraint escalation_pk primary key,
    program_id   uuid        not null,
    work_item_id uuid,
    step         integer     not null,
    action       text        not null,
    level        integer     not null,
    subject      text        not null,
    overdue_days integer     not null,
    due_at       timestamptz,
    told         text[]      not null,
    told_at      timestamptz not null,
    constraint escalation_once unique (work_item_id, step),
    constraint escalation_level check (level between 0 and 3)
);
create index escalation_program on app.escalation (program_id, told_at desc, id);

create table app.escalation_acknowledgement (
    escalation_id   uuid        not null constraint escalation_acknowledgement_fk references app.escalation (id),
    username        text        not null,
    acknowledged_at timestamptz not null,
    constraint escalation_acknowledgement_pk primary key (escalation_id, username)
);

-- What is told once only, such as a waiver that is about to expire.
create table app.told_once (
    subject  text        not null,
    occasion text        not null,
    told_at  timestamptz not null,
    constraint told_once_pk primary key (subject, occasion)
);

-- The forecast that people know of: a later one is news only when it is much later.
create table app.known_forecast (
    program_id    uuid not null,
    code          text not null,
    forecast_date date not null,
    constraint known_forecast_pk primary key (program_id, code)
);

-- When a node last went through everything that is due.
create table app.sweep (
    name   text        not null constraint sweep_pk primary key,
    ran_at timestamptz not null
);

create index gate_condition_open on app.gate_condition (due_on) where state = 'OPEN';
create index waiver_granted on app.waiver (expires_on) where state = 'GRANTED';
