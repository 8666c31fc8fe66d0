-- Statements are parted by empty lines. A block that begins with "-- only sqlite" or "-- only postgresql" is for that
-- database alone; ROWKEY is its cheapest 64-bit key. Times are milliseconds since 1970 (UTC), days are ISO 8601.

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    level TEXT NOT NULL,
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    patronymic TEXT,
    email TEXT,
    email_key TEXT,
    phone TEXT,
    snils TEXT,
    user_name TEXT,
    region_code TEXT,
    agency_id TEXT,
    office TEXT,
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    search TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_login_at BIGINT,
    version INTEGER NOT NULL
)

CREATE UNIQUE INDEX accounts_email ON accounts (email_key) WHERE email_key IS NOT NULL

CREATE UNIQUE INDEX accounts_phone ON accounts (phone) WHERE phone IS NOT NULL

CREATE UNIQUE INDEX accounts_snils ON accounts (snils) WHERE snils IS NOT NULL

CREATE UNIQUE INDEX accounts_user_name ON accounts (user_name) WHERE user_name IS NOT NULL

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
)

CREATE INDEX sessions_account ON sessions (account_id)

CREATE TABLE confirmations (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact TEXT NOT NULL,
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    patronymic TEXT,
    account_id TEXT,
    language TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    link_hash TEXT,
    tries_left INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    resend_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    used_at BIGINT
)

CREATE INDEX confirmations_contact ON confirmations (contact, created_at)

CREATE UNIQUE INDEX confirmations_link ON confirmations (link_hash) WHERE link_hash IS NOT NULL

CREATE TABLE guesses (
    subject TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL
)

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
)

CREATE TABLE packages (
    digest TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    version TEXT NOT NULL,
    content TEXT NOT NULL,
    added_at BIGINT NOT NULL
)

CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    applicant_id TEXT NOT NULL REFERENCES accounts (id),
    applicant_name TEXT NOT NULL,
    service_id TEXT NOT NULL,
    package TEXT NOT NULL REFERENCES packages (digest),
    agency_id TEXT NOT NULL,
    region_code TEXT NOT NULL,
    status TEXT NOT NULL,
    final INTEGER NOT NULL,
    due TEXT NOT NULL,
    step_due TEXT NOT NULL,
    assignee_id TEXT,
    assignee_name TEXT,
    submitted_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    state TEXT NOT NULL,
    decision TEXT,
    has_result INTEGER NOT NULL,
    search TEXT NOT NULL
)

CREATE INDEX applications_applicant ON applications (applicant_id, id)

CREATE INDEX applications_open ON applications (agency_id, step_due, id) WHERE final = 0

CREATE INDEX applications_closed ON applications (agency_id, id) WHERE final = 1

CREATE INDEX applications_assignee ON applications (assignee_id) WHERE assignee_id IS NOT NULL AND final = 0

CREATE TABLE history (
    application_id TEXT NOT NULL REFERENCES applications (id),
    place INTEGER NOT NULL,
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    step TEXT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT,
    who TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (application_id, place)
)

CREATE TABLE remarks (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications (id),
    note TEXT NOT NULL,
    fields TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    due TEXT NOT NULL,
    answered_at BIGINT,
    answer TEXT,
    answers_before TEXT
)

CREATE INDEX remarks_application ON remarks (application_id)

CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    type TEXT,
    sha256 TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
)

CREATE INDEX uploads_account ON uploads (account_id)

CREATE INDEX uploads_expiry ON uploads (expires_at)

CREATE TABLE files (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications (id),
    purpose TEXT NOT NULL,
    document TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL
)

CREATE INDEX files_application ON files (application_id)

CREATE INDEX files_content ON files (sha256)

CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    application_id TEXT,
    at BIGINT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    seen INTEGER NOT NULL
)

CREATE INDEX notices_account ON notices (account_id, id)

CREATE TABLE events (
    seq ROWKEY,
    account_id TEXT NOT NULL,
    agency_id TEXT NOT NULL,
    kinds INTEGER NOT NULL,
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
)

CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    sent_at BIGINT,
    fault TEXT
)

CREATE INDEX deliveries_waiting ON deliveries (next_at) WHERE waiting = 1

CREATE TABLE idempotency (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    etag TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, name)
)

CREATE TABLE journal (
    seq ROWKEY,
    at BIGINT NOT NULL,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    data TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
)

CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
)

INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, '')

-- only sqlite
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

-- only sqlite
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

-- only postgresql
CREATE FUNCTION journal_refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$ LANGUAGE plpgsql

-- only postgresql
CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()
