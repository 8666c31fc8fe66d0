-- Packages of the program that are offered to those who run an older one. The files lie in the data folder.

CREATE TABLE updates (
    sha256 TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    version TEXT NOT NULL,
    size BIGINT NOT NULL,
    signature TEXT NOT NULL,
    notes_ru TEXT NOT NULL,
    notes_en TEXT NOT NULL,
    published_at BIGINT NOT NULL
)

CREATE UNIQUE INDEX updates_version ON updates (platform, version)
