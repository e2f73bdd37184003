-- One-time links by which somebody without an account confirms a date or answers questions. Of the secret only the hash is kept.
create table app.outside_voice (
    id            uuid primary key,
    program_id    uuid        not null,
    work_item_id  uuid        not null,
    kind          text        not null,
    token_hash    char(64)    not null,
    addressee     text        not null,
    organisation  text        not null,
    title         text        not null,
    tlp           text        not null,
    questions     jsonb       not null,
    created_by    text        not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    withdrawn_by  text,
    withdrawn_at  timestamptz,
    said_by       text,
    said_for      text,
    said_at       timestamptz,
    answers       jsonb,
    version       integer     not null,
    constraint outside_voice_token unique (token_hash),
    constraint outside_voice_kind check (kind in ('DATE', 'INTERVIEW')),
    constraint outside_voice_once check (said_at is null or withdrawn_at is null),
    constraint outside_voice_said check ((said_at is null) = (answers is null) and (said_at is null) = (said_by is null))
);
create index outside_voice_item on app.outside_voice (work_item_id, created_at);
