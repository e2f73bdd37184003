create table app.milestone (
    id            uuid primary key,
    program_id    uuid        not null,
    code          text        not null,
    name          text        not null,
    position      integer     not null,
    phase         integer,
    baseline_date date,
    forecast_date date,
    actual_at     timestamptz,
    version       integer     not null,
    constraint milestone_once unique (program_id, code)
);
create table app.phase_plan (
    id            uuid primary key,
    program_id    uuid    not null,
    phase         integer not null,
    name          text    not null,
    planned_start date    not null,
    planned_end   date    not null,
    actual_start  timestamptz,
    actual_end    timestamptz,
    constraint phase_plan_once unique (program_id, phase)
);
