using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>The rows of <c>passage</c>, <c>section_terms</c> and <c>requirement_terms</c>, with the vocabulary that follows from them.</summary>
internal static class PassageTable
{
    /// <summary>Adds all passages of a document.</summary>
    public static void Insert(SqliteConnection connection, long document, DocumentPassages passages)
    {
        using var insert = new RowCommand(
            connection, "INSERT INTO passage (document, ordinal, section, requirement, kinds) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING key");
        using var insertSection = InsertTerms(connection, PassageForm.Section);
        using var insertRequirement = InsertTerms(connection, PassageForm.Requirement);
        var counts = new VocabularyCounts();
        Dictionary<string, string> spellings = new(StringComparer.Ordinal);
        foreach (var passage in passages.Passages)
        {
            var key = (long)insert.Scalar(document, passage.Ordinal, passage.Section, passage.Requirement, PassageMarks.BitsOf(passage.Kinds))!;
            foreach (var (term, word) in passage.Spellings)
            {
                spellings.TryAdd(term, word);
            }

            if (passage.Form is PassageForm.Section)
            {
                var strong = StrongTerms.Of(passage);
                Insert(insertSection, key, document, passage, strong);
                counts.Add(passage.Terms.Values.SelectMany(terms => terms), strong, passage.Terms.GetValueOrDefault(SearchField.Text, []).Count);
            }
            else
            {
                Insert(insertRequirement, key, document, passage, strong: []);
            }
        }

        VocabularyTable.Add(connection, counts, spellings);
        using var insertAbbreviation = new RowCommand(connection, "INSERT INTO abbreviation (document, form, meaning) VALUES (?1, ?2, ?3)");
        foreach (var abbreviation in passages.Abbreviations)
        {
            insertAbbreviation.Run(document, abbreviation.Form, abbreviation.Meaning);
        }
    }

    /// <summary>Takes the words of a document out of the vocabulary; its passages go with its row in <c>document</c>.</summary>
    public static void BeforeDelete(SqliteConnection connection, DocumentId id, string? path)
    {
        using var select = new RowCommand(
            connection,
            """
            SELECT number, title, path, text, parts, abbreviations, strong FROM section_terms
            WHERE rowid IN (SELECT p.key FROM passage p JOIN document d ON d.key = p.document WHERE p.requirement IS NULL AND (d.id = ?1 OR d.path = ?2))
            """);
        var counts = new VocabularyCounts();
        _ = select.Query(
            row =>
            {
                string[] fields = [row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.Text()];
                counts.Add(fields.SelectMany(Terms), Terms(row.Text()), Terms(fields[3]).Count);
                return true;
            },
            CancellationToken.None,
            id.Value,
            path);
        VocabularyTable.Remove(connection, counts);
    }

    private static RowCommand InsertTerms(SqliteConnection connection, PassageForm form) => new(
        connection,
        $"""
        INSERT INTO {MatchExpression.TableOf(form)} (rowid, number, title, path, text, parts, abbreviations, marks, strong)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """);

    private static void Insert(RowCommand insert, long key, long document, SearchPassage passage, IReadOnlyList<string> strong) => insert.Run(
        key,
        Stored(passage, SearchField.Number),
        Stored(passage, SearchField.Title),
        Stored(passage, SearchField.Path),
        Stored(passage, SearchField.Text),
        Stored(passage, SearchField.Parts),
        Stored(passage, SearchField.Abbreviations),
        PassageMarks.Of(passage, document),
        string.Join(' ', strong.Select(TermCodec.Encode)));

    private static string Stored(SearchPassage passage, SearchField field) =>
        string.Join(' ', passage.Terms.GetValueOrDefault(field, []).Select(TermCodec.Encode));

    private static List<string> Terms(string stored) =>
        [.. stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermCodec.Decode)];
}
