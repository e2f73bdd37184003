-- With what confidence milestones and gates will be reached, as last computed: 10,000 runs are too many for every page.
create table app.chance (
    program_id uuid    not null,
    code       text    not null,
    gate       boolean not null,
    even_on    date    not null,
    likely_on  date    not null,
    safe_on    date    not null,
    target     date,
    in_time    double precision,
    constraint chance_once primary key (program_id, code, gate)
);
-- What it was computed from; stale as soon as the day or the forecast is another one.
create table app.chance_basis (
    program_id uuid primary key,
    made_on    date not null,
    forecast   text not null
);
