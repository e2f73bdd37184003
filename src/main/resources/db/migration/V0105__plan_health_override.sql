-- A colour that somebody put in the place of the computed one, for a time; subject is a milestone's code, or empty for the programme.
create table app.health_override (
    id         uuid primary key,
    program_id uuid        not null,
    subject    text        not null,
    colour     text        not null,
    computed   text        not null,
    reason     text        not null,
    set_by     text        not null,
    set_at     timestamptz not null,
    expires_on date        not null,
    ended_at   timestamptz,
    ended_by   text,
    constraint health_override_colour check (colour in ('GREEN', 'AMBER', 'RED'))
);
create unique index health_override_holds on app.health_override (program_id, subject) where ended_at is null;
