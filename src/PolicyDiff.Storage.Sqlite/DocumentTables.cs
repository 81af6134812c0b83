using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The tables of documents, sections and requirements in the file.</summary>
internal static class DocumentTables
{
    /// <summary>Puts a document in the place of what has its id or its path.</summary>
    public static void Replace(SqliteConnection connection, StoredDocument stored)
    {
        var sections = PlacedSection.Flatten(stored.Document.Sections);
        Delete(connection, stored.Document.Id, stored.Document.Source.Path);
        using var insert = new RowCommand(connection, $"{RowSql.Insert(DocumentRow.Table, DocumentRow.Columns)} RETURNING key");
        var key = (long)insert.Scalar(DocumentRow.Values(stored, sections.Count))!;
        InsertParts(connection, key, SectionRow.Table, SectionRow.Columns, sections.Select(SectionRow.Values));
        InsertParts(connection, key, RequirementRow.Table, RequirementRow.Columns, stored.Requirements.Select(RequirementRow.Values));
    }

    /// <summary>Removes what is stored under this id or this path, with its sections and requirements.</summary>
    public static void Delete(SqliteConnection connection, DocumentId id, string? path)
    {
        using var delete = new RowCommand(connection, DocumentRow.DeleteSql);
        delete.Run(id.Value, path);
    }

    /// <summary>Every document, in the order of the port.</summary>
    public static IReadOnlyList<DocumentSummary> List(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, DocumentRow.ListSql);
        return select.Query(DocumentRow.ReadSummary, cancellationToken);
    }

    /// <summary>A document without its sections; null where there is none.</summary>
    public static PolicyDocument? Find(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, DocumentRow.FindSql);
        return select.Query(DocumentRow.Read, cancellationToken, id.Value).SingleOrDefault();
    }

    /// <summary>The top sections of a document with all that is below them.</summary>
    public static IReadOnlyList<Section> Sections(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, SectionRow.SelectSql);
        return PlacedSection.Tree(select.Query(SectionRow.Read, cancellationToken, id.Value));
    }

    /// <summary>The requirements of a document in reading order; empty where there is none.</summary>
    public static IReadOnlyList<Requirement> Requirements(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, RequirementRow.SelectSql);
        return select.Query(row => RequirementRow.Read(row, id), cancellationToken, id.Value);
    }

    private static void InsertParts(SqliteConnection connection, long document, string table, string columns, IEnumerable<object?[]> rows)
    {
        using var insert = new RowCommand(connection, RowSql.Insert(table, $"document, {columns}"));
        foreach (var row in rows)
        {
            insert.Run([document, .. row]);
        }
    }
}
