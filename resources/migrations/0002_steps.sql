-- What officials write into the fields of a step, and which deadlines people have been told about.

ALTER TABLE history ADD COLUMN fields TEXT

CREATE TABLE told_deadlines (
    application_id TEXT NOT NULL REFERENCES applications (id),
    kind TEXT NOT NULL,
    due TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (application_id, kind, due)
)

CREATE INDEX packages_service ON packages (service_id, version)
