-- Addresses under which a calendar program reads dates without signing in. Only the hash of the secret is kept.
create table app.calendar_feed (
    id           uuid primary key,
    token_hash   char(64)    not null,
    username     varchar(40) not null,
    program_id   uuid,
    created_at   timestamptz not null,
    revoked_at   timestamptz,
    read_at      timestamptz,
    content_hash char(64),
    content_at   timestamptz,
    constraint calendar_feed_token unique (token_hash)
);
create index calendar_feed_person on app.calendar_feed (username, created_at);

-- What calendars were last told of each entry, so that a new date carries a higher sequence.
create table app.calendar_entry (
    uid        text primary key,
    day        date        not null,
    summary    text        not null,
    sequence   integer     not null,
    changed_at timestamptz not null
);
