-- Criteria are data of the programme: drafted at G2, frozen at G3, afterwards changed only by a change request.
create table app.criterion (
    id         uuid primary key,
    program_id uuid    not null,
    gate       text    not null,
    code       text    not null,
    text       text    not null,
    threshold  text    not null,
    evidence   text    not null,
    mandatory  boolean not null,
    waivable   boolean not null,
    owner_role text    not null,
    position   integer not null,
    state      text    not null,
    version    integer not null,
    constraint criterion_once unique (program_id, code),
    constraint criterion_state check (state in ('DRAFT', 'FROZEN'))
);
create index criterion_gate on app.criterion (program_id, gate, position);

-- One round of a gate: opened, packaged, verified, voted on, decided. A recycling or a hold is followed by a further round.
create table app.gate_review (
    id                  uuid primary key,
    program_id          uuid        not null,
    gate                text        not null,
    process_instance_id text        not null,
    round               integer     not null,
    attempt             integer     not null,
    state               text        not null,
    opened_at           timestamptz not null,
    extended_at         timestamptz,
    prepared_by         text,
    prepared_at         timestamptz,
    package             jsonb,
    verified_by         text,
    verified_at         timestamptz,
    verification        jsonb,
    delivery_confidence text,
    facts               jsonb,
    proposal            text,
    rule                text,
    decision            text,
    decision_details    jsonb,
    override_reason     text,
    looser              boolean     not null,
    decided_by          text,
    signed_at           timestamptz,
    countersigned_by    text,
    countersigned_at    timestamptz,
    decided_at          timestamptz,
    version             integer     not null,
    constraint gate_review_round unique (process_instance_id, round),
    constraint gate_review_state check (state in ('OPEN', 'DECIDED')),
    constraint gate_review_decision
        check (decision is null or decision in ('GO', 'CONDITIONAL_GO', 'RECYCLE', 'HOLD', 'KILL'))
);
create index gate_review_gate on app.gate_review (program_id, gate, opened_at desc);

-- The criteria as they stood when the round opened, with the team's and the assessor's judgement.
create table app.review_criterion (
    id             uuid primary key,
    gate_review_id uuid    not null references app.gate_review (id),
    code           text    not null,
    text           text    not null,
    threshold      text    not null,
    evidence       text    not null,
    mandatory      boolean not null,
    waivable       boolean not null,
    owner_role     text    not null,
    position       integer not null,
    self_status    text,
    evidence_refs  text,
    comment        text,
    verdict        text,
    note           text,
    constraint review_criterion_once unique (gate_review_id, code)
);

-- Who may vote, frozen when the round opened.
create table app.gate_voter (
    gate_review_id uuid    not null references app.gate_review (id),
    username       text    not null,
    sponsor        boolean not null,
    primary key (gate_review_id, username)
);

create table app.vote (
    id             uuid primary key,
    gate_review_id uuid        not null references app.gate_review (id),
    voter          text        not null,
    cast_by        text        not null,
    choice         text        not null,
    rationale      text,
    conflict       boolean     not null,
    conditions     jsonb       not null,
    cast_at        timestamptz not null,
    constraint vote_once unique (gate_review_id, voter),
    constraint vote_choice
        check (choice in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'REWORK', 'HOLD', 'TERMINATE', 'ABSTAIN'))
);

create table app.gate_condition (
    id             uuid primary key,
    program_id     uuid        not null,
    gate_review_id uuid        not null references app.gate_review (id),
    number         integer     not null,
    gate           text        not null,
    text           text        not null,
    owner          text        not null,
    due_on         date        not null,
    state          text        not null,
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    version        integer     not null,
    constraint gate_condition_number unique (program_id, number),
    constraint gate_condition_state check (state in ('OPEN', 'MET'))
);

-- The versions of a deliverable; the newest row that is not a draft is what the programme has.
create table app.deliverable_version (
    id              uuid primary key,
    program_id      uuid        not null,
    code            text        not null,
    version_label   text        not null,
    state           text        not null,
    location        text,
    author          text,
    submitted_at    timestamptz,
    reviewer        text,
    approver        text,
    second_approver text,
    approved_at     timestamptz,
    created_at      timestamptz not null,
    version         integer     not null,
    constraint deliverable_version_once unique (program_id, code, version_label),
    constraint deliverable_version_state
        check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'BASELINED', 'SUPERSEDED'))
);
create index deliverable_version_newest on app.deliverable_version (program_id, code, created_at desc);

create table app.waiver (
    id                   uuid primary key,
    program_id           uuid        not null,
    process_instance_id  text        not null,
    gate                 text        not null,
    criterion            text        not null,
    reason               text        not null,
    compensating_measure text        not null,
    risk_ref             text        not null,
    risk_exposure        integer     not null,
    expires_on           date        not null,
    state                text        not null,
    requested_by         text        not null,
    requested_at         timestamptz not null,
    decided_by           text,
    confirmed_by         text,
    decided_at           timestamptz,
    version              integer     not null,
    constraint waiver_instance unique (process_instance_id),
    constraint waiver_state
        check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'NOT_NEEDED', 'EXPIRED'))
);
create index waiver_program on app.waiver (program_id, gate, criterion);
