-- What proves something. The row says what it is; its versions say what it consists of.
create table app.evidence (
    id              uuid primary key,
    program_id      uuid        not null,
    number          integer     not null,
    title           text        not null,
    kind            text        not null,
    owner           text        not null,
    tlp             text        not null,
    current_version integer     not null,
    added_by        text        not null,
    added_at        timestamptz not null,
    constraint evidence_number unique (program_id, number),
    constraint evidence_tlp check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'))
);

-- A version is a file or a link, and never changes. The same file stands once in a programme.
create table app.evidence_version (
    id          uuid primary key,
    evidence_id uuid        not null references app.evidence (id),
    program_id  uuid        not null,
    number      integer     not null,
    file_name   text,
    media_type  text,
    size        bigint,
    sha256      text,
    link        text,
    produced_on date        not null,
    valid_until date,
    note        text,
    added_by    text        not null,
    added_at    timestamptz not null,
    constraint evidence_version_number unique (evidence_id, number),
    constraint evidence_version_file_once unique (program_id, sha256),
    constraint evidence_version_content check (
        (link is not null and sha256 is null)
        or (link is null and sha256 is not null and file_name is not null and media_type is not null and size > 0))
);
create index evidence_version_validity on app.evidence_version (program_id, valid_until) where valid_until is not null;

-- The bytes stand apart and uncompressed, so that a download reads them piece by piece.
create table app.evidence_file (
    version_id uuid primary key references app.evidence_version (id),
    content    bytea not null
);
alter table app.evidence_file alter column content set storage external;

-- What rests on a piece of evidence: a task, a deliverable or a criterion of a gate.
create table app.evidence_use (
    id          uuid primary key,
    evidence_id uuid        not null references app.evidence (id),
    program_id  uuid        not null,
    kind        text        not null,
    target      text        not null,
    label       text        not null,
    attached_by text        not null,
    attached_at timestamptz not null,
    constraint evidence_use_once unique (evidence_id, kind, target),
    constraint evidence_use_kind check (kind in ('TASK', 'DELIVERABLE', 'CRITERION'))
);
create index evidence_use_target on app.evidence_use (program_id, kind, target);

create trigger evidence_version_immutable before update or delete on app.evidence_version
    for each row execute function app.refuse_change();
create trigger evidence_version_kept before truncate on app.evidence_version
    for each statement execute function app.refuse_change();
create trigger evidence_file_immutable before update or delete on app.evidence_file
    for each row execute function app.refuse_change();
create trigger evidence_file_kept before truncate on app.evidence_file
    for each statement execute function app.refuse_change();

-- When a version became the baseline and by which gate, and when it has to be looked at again.
alter table app.deliverable_version add column baselined_at timestamptz;
alter table app.deliverable_version add column baselined_by text;
alter table app.deliverable_version add column next_review_on date;
