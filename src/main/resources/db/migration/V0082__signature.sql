-- What people signed. The content is the text that was hashed; a row never changes.
create table app.signature (
    id                uuid primary key,
    program_id        uuid        not null,
    work_item_id      uuid        not null,
    title             text        not null,
    about             text,
    meaning           text        not null,
    statement         text        not null,
    statement_version integer     not null,
    signer            text        not null,
    signer_name       text        not null,
    signer_roles      text[]      not null,
    signed_at         timestamptz not null,
    content           text        not null,
    hash              text        not null,
    constraint signature_once unique (work_item_id),
    constraint signature_meaning
        check (meaning in ('PREPARED', 'VERIFIED', 'APPROVED', 'ACCEPTS_RISK', 'WITNESSED', 'DECLINED')),
    constraint signature_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index signature_program on app.signature (program_id, signed_at desc, id desc);
create index signature_about on app.signature (program_id, about, signed_at) where about is not null;
create trigger signature_immutable before update or delete on app.signature
    for each row execute function app.refuse_change();
create trigger signature_kept before truncate on app.signature
    for each statement execute function app.refuse_change();
