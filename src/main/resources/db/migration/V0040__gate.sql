-- Criteria are data of the programme: drafted at G2, frozen at G3, afterwards changed only by a change request.
create table app.criterion (
    id         uuid primary key,
    program_id uuid    not null,
    gate       text    not null,
    code       text    not null,
    text       text    not null,
    threshold  text,
    evidence   text,
    mandatory  boolean not null,
    waivable   boolean not null,
    owner_role text,
    position   integer not null,
    state      text    not null,
    version    integer not null,
    constraint criterion_once unique (program_id, gate, code),
    constraint criterion_state check (state in ('DRAFT', 'FROZEN'))
);
-- One gate review of a programme; every recycling is a further attempt with its own row.
create table app.gate_review (
    id                  uuid primary key,
    program_id          uuid        not null,
    gate                text        not null,
    attempt             integer     not null,
    process_instance_id text        not null,
    state               text        not null,
    opened_at           timestamptz not null,
    extended_at         timestamptz,
    package             jsonb,
    prepared_by         text,
    verification        jsonb,
    verified_by         text,
    delivery_confidence text,
    facts               jsonb,
    proposal            text,
    outcome             text,
    override_reason     text,
    looser              boolean     not null,
    recycle_targets     text[]      not null,
    hold_until          date,
    conditions          jsonb,
    decided_by          text,
    countersigned_by    text,
    decided_at          timestamptz,
    version             integer     not null,
    constraint gate_review_attempt unique (program_id, gate, attempt),
    constraint gate_review_state check (state in ('OPEN', 'DECIDED'))
);
create index gate_review_instance on app.gate_review (process_instance_id);
create table app.gate_voter (
    gate_review_id uuid not null references app.gate_review (id),
    username       text not null,
    role           text not null,
    primary key (gate_review_id, username)
);
create table app.vote (
    id             uuid primary key,
    gate_review_id uuid        not null references app.gate_review (id),
    voter          text        not null,
    deputy_for     text,
    choice         text        not null,
    rationale      text,
    conflict       boolean     not null,
    conditions     jsonb,
    cast_at        timestamptz not null,
    constraint vote_once unique (gate_review_id, voter)
);
create table app.deliverable_status (
    id          uuid primary key,
    program_id  uuid        not null,
    code        text        not null,
    version     text,
    state       text        not null,
    author      text,
    approved_by text,
    approved_at timestamptz,
    constraint deliverable_status_once unique (program_id, code)
);
create table app.waiver (
    id          uuid primary key,
    program_id  uuid        not null,
    gate        text        not null,
    criterion   text        not null,
    reason      text        not null,
    state       text        not null,
    requested_by text,
    decided_by  text,
    expires_on  date,
    recorded_at timestamptz not null
);
create index waiver_program on app.waiver (program_id, gate, criterion);
create table app.gate_condition (
    id          uuid primary key,
    program_id  uuid        not null,
    gate        text        not null,
    text        text        not null,
    owner       text        not null,
    due_on      date        not null,
    state       text        not null,
    closed_at   timestamptz,
    constraint gate_condition_state check (state in ('OPEN', 'MET', 'ESCALATED'))
);
create index gate_condition_program on app.gate_condition (program_id, state);
