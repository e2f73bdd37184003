-- What keeps a forecast true as of any later day: the working days that follow the open work with most behind it, and
-- the day after which open work is late that decides the milestone.
alter table app.milestone add column tail_days integer;
alter table app.milestone add column critical_due date;

-- How the forecasts moved, one row for each day on which one did.
create table app.forecast (
    program_id    uuid not null,
    code          text not null,
    made_on       date not null,
    forecast_date date not null,
    constraint forecast_daily primary key (program_id, code, made_on)
);

-- Every set of dates that was promised; 0 is the first. Never changed.
create table app.baseline (
    id          uuid primary key,
    program_id  uuid        not null,
    number      integer     not null,
    occasion    text        not null,
    subject     text,
    reason      text        not null,
    approved_by text,
    set_at      timestamptz not null,
    constraint baseline_once unique (program_id, number),
    constraint baseline_occasion check (occasion in ('START', 'GATE', 'CHANGE'))
);
create table app.baseline_date (
    baseline_id uuid not null constraint baseline_date_baseline references app.baseline (id),
    code        text not null,
    date_before date,
    date_after  date not null,
    primary key (baseline_id, code)
);
create trigger baseline_immutable before update or delete on app.baseline
    for each row execute function app.refuse_change();
create trigger baseline_date_immutable before update or delete on app.baseline_date
    for each row execute function app.refuse_change();

-- When somebody first took a work item that nobody had.
create table app.first_claim (
    work_item_id uuid primary key,
    program_id   uuid        not null,
    claimed_at   timestamptz not null
);
create index first_claim_program on app.first_claim (program_id);

-- When the programme was on hold; open while it is.
create table app.program_hold (
    program_id uuid        not null,
    began_at   timestamptz not null,
    ended_at   timestamptz,
    primary key (program_id, began_at)
);
