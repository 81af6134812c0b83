-- The tables of an index. What is asked for has a column of its own; what is only given back whole is JSON.
-- Another shape needs another CorpusFile.FormatVersion.

CREATE TABLE document (
    key                INTEGER PRIMARY KEY,
    id                 TEXT NOT NULL UNIQUE,
    path               TEXT NOT NULL UNIQUE,
    sha256             TEXT NOT NULL,
    media_type         TEXT NOT NULL,
    page_count         INTEGER,
    processing_version TEXT NOT NULL,
    reader_version     TEXT NOT NULL,
    insurer            TEXT,
    first_year         INTEGER,
    last_year          INTEGER,
    kind               TEXT NOT NULL,
    title              TEXT NOT NULL,
    version            TEXT,
    published          TEXT,
    fictitious         INTEGER NOT NULL,
    care_types         TEXT NOT NULL,
    found_in           TEXT NOT NULL,
    diagnostics        TEXT NOT NULL,
    section_count      INTEGER NOT NULL,
    requirement_count  INTEGER NOT NULL
);

-- A section knows its parent by place in reading order; blocks holds its own text.
CREATE TABLE section (
    document   INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    parent     INTEGER,
    number     TEXT,
    title      TEXT NOT NULL,
    level      INTEGER NOT NULL,
    page       INTEGER,
    line       INTEGER,
    signal     TEXT,
    confidence REAL,
    blocks     TEXT NOT NULL,
    UNIQUE (document, ordinal)
);

-- quote is null where it is the text itself.
CREATE TABLE requirement (
    document       INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    text           TEXT NOT NULL,
    quote          TEXT,
    section_number TEXT,
    section_title  TEXT NOT NULL,
    section_path   TEXT NOT NULL,
    page           INTEGER,
    line           INTEGER,
    policy_year    INTEGER,
    form           TEXT NOT NULL,
    role           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    lead           TEXT,
    column_header  TEXT,
    actor          TEXT,
    modality       TEXT NOT NULL,
    policy_values  TEXT NOT NULL,
    clauses        TEXT NOT NULL,
    UNIQUE (document, ordinal)
);

-- What is searched. The terms of a passage stand under the same key in section_terms or requirement_terms, so they go with it.
-- kinds has bit n for the requirement kind with number n.
CREATE TABLE passage (
    key         INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    section     INTEGER NOT NULL,
    requirement INTEGER,
    kinds       INTEGER NOT NULL,
    UNIQUE (document, ordinal)
);

-- Terms as the analysis chain made them, parted by spaces and written so that the ascii tokenizer leaves them whole (TermCodec).
-- marks holds kinds, sections and document for filters; strong repeats the terms that a passage is much about.
-- A table per form of passage: a question asks for one form, and need not pass over the other.
CREATE VIRTUAL TABLE section_terms USING fts5 (
    number, title, path, text, parts, abbreviations, marks, strong, tokenize = 'ascii'
);

CREATE VIRTUAL TABLE requirement_terms USING fts5 (
    number, title, path, text, parts, abbreviations, marks, strong, tokenize = 'ascii'
);

CREATE TRIGGER section_gone AFTER DELETE ON passage WHEN old.requirement IS NULL BEGIN
    DELETE FROM section_terms WHERE rowid = old.key;
END;

CREATE TRIGGER requirement_gone AFTER DELETE ON passage WHEN old.requirement IS NOT NULL BEGIN
    DELETE FROM requirement_terms WHERE rowid = old.key;
END;

-- Every term of a section passage, with the number of such passages that hold it, and that hold it in strong.
CREATE TABLE vocabulary (
    term     TEXT PRIMARY KEY,
    spelling TEXT NOT NULL,
    passages INTEGER NOT NULL,
    strong   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX vocabulary_spelling ON vocabulary (spelling);

-- The trigrams of the terms, for words that are not there.
CREATE TABLE vocabulary_gram (
    gram TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (gram, term)
) WITHOUT ROWID;

-- One row once there is a passage: the chain that made the terms, the number of section passages and of terms in their text.
CREATE TABLE search_state (
    analyzer      TEXT NOT NULL,
    section_count INTEGER NOT NULL,
    text_length   INTEGER NOT NULL
);

-- The abbreviations that a document defines.
CREATE TABLE abbreviation (
    document INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
    form     TEXT NOT NULL,
    meaning  TEXT NOT NULL
);
