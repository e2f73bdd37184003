create table app.calendar (
    id           uuid primary key,
    name         text        not null,
    time_zone    text        not null,
    working_days text        not null,
    version      integer     not null,
    constraint calendar_name unique (name)
);
create table app.holiday (
    id          uuid primary key,
    calendar_id uuid not null references app.calendar (id),
    day         date not null,
    name        text not null,
    constraint holiday_once unique (calendar_id, day)
);
create table app.programme (
    id               uuid primary key,
    key              text           not null,
    kind             text           not null,
    name             text           not null,
    organisation     text           not null,
    sponsor          text           not null,
    program_manager  text           not null,
    start_date       date           not null,
    target_ioc_date  date           not null,
    target_foc_date  date           not null,
    budget_total     numeric(18, 2),
    currency         text,
    classification   text           not null,
    size_factor      numeric(3, 2)  not null,
    calendar_id      uuid           not null references app.calendar (id),
    state            text           not null,
    state_reason     text,
    capability       text,
    created_at       timestamptz    not null,
    created_by       text           not null,
    ended_at         timestamptz,
    version          integer        not null,
    constraint programme_key unique (key),
    constraint programme_dates check (target_ioc_date > start_date and target_foc_date > target_ioc_date),
    constraint programme_state check (state in ('RUNNING', 'ON_HOLD', 'CANCELLING', 'CANCELLED', 'COMPLETED')),
    constraint programme_size check (size_factor between 0.5 and 1.5)
);
create index programme_state_key on app.programme (state, key);
create table app.membership (
    id         uuid primary key,
    program_id uuid        not null references app.programme (id),
    username   text        not null,
    role       text        not null,
    since      timestamptz not null,
    constraint membership_once unique (program_id, username, role)
);
create index membership_person on app.membership (username, program_id, role);
