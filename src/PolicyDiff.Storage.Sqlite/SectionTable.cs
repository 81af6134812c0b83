using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The rows of table <c>section</c>: a tree written in reading order, each row with the place of its parent.</summary>
internal static class SectionTable
{
    /// <summary>Adds all sections of a document.</summary>
    public static void Insert(SqliteConnection connection, long document, IReadOnlyList<PlacedSection> sections)
    {
        using var insert = new RowCommand(
            connection,
            """
            INSERT INTO section (document, ordinal, parent, number, title, level, page, line, signal, confidence, blocks)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """);
        foreach (var (ordinal, parent, section) in sections)
        {
            insert.Run(
                document,
                ordinal,
                parent,
                section.Number,
                section.Title,
                section.Level,
                section.Location.Page,
                section.Location.Line,
                section.Evidence?.Signal.ToString(),
                section.Evidence?.Confidence,
                StorageJson.Write(section.Blocks));
        }
    }

    /// <summary>The top sections of a document with all that is below them.</summary>
    public static IReadOnlyList<Section> Read(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(
            connection,
            """
            SELECT ordinal, parent, number, title, level, page, line, signal, confidence, blocks
            FROM section WHERE document = (SELECT key FROM document WHERE id = ?1) ORDER BY ordinal
            """);
        var rows = select.Query(ReadRow, cancellationToken, id.Value);
        return PlacedSection.Tree(rows);
    }

    private static PlacedSection ReadRow(RowReader row)
    {
        var (ordinal, parent) = (row.Number(), row.NumberOrNull());
        var (number, title, level, location) = (row.TextOrNull(), row.Text(), row.Number(), row.Location());
        var (signal, confidence) = (row.TextOrNull(), row.RealOrNull());
        var section = new Section(number, title, level, location, row.Json<IReadOnlyList<Block>>(), [])
        {
            Evidence = signal is null ? null : new HeadingEvidence(Enum.Parse<HeadingSignal>(signal), confidence ?? 0),
        };
        return new PlacedSection(ordinal, parent, section);
    }
}
