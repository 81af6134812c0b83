using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite;

/// <summary>The rows of table <c>document</c>.</summary>
internal static class DocumentTable
{
    private const string Columns =
        "id, path, sha256, media_type, page_count, insurer, first_year, last_year, kind, title, version, published, fictitious, care_types, found_in, offices, regions, origin";

    /// <summary>Adds a document without its sections and requirements.</summary>
    /// <returns>The key of the row, which sections and requirements refer to.</returns>
    public static long Insert(SqliteConnection connection, StoredDocument stored, int sectionCount)
    {
        var (document, metadata) = (stored.Document, stored.Document.Metadata);
        using var insert = new RowCommand(
            connection,
            $"""
            INSERT INTO document ({Columns}, diagnostics, reader_version, processing_version, section_count, requirement_count)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23) RETURNING key
            """);
        return (long)insert.Scalar(
            document.Id.Value,
            document.Source.Path,
            document.Source.Sha256,
            document.Source.MediaType,
            document.Source.PageCount,
            metadata.Insurer,
            metadata.Validity?.First,
            metadata.Validity?.Last,
            metadata.Kind.ToString(),
            metadata.Title,
            metadata.Version,
            metadata.Published?.ToString("O", CultureInfo.InvariantCulture),
            metadata.Fictitious ? 1 : 0,
            StorageJson.Write(metadata.CareTypes),
            StorageJson.Write(metadata.FoundIn),
            StorageJson.Write(metadata.Offices),
            StorageJson.Write(metadata.Regions),
            metadata.Origin,
            StorageJson.Write(document.Diagnostics),
            document.ReaderVersion,
            stored.ProcessingVersion,
            sectionCount,
            stored.Requirements.Count)!;
    }

    /// <summary>Removes what stands under this id or this path, with its sections and requirements.</summary>
    public static void Delete(SqliteConnection connection, DocumentId id, string? path)
    {
        using var delete = new RowCommand(connection, "DELETE FROM document WHERE id = ?1 OR path = ?2");
        delete.Run(id.Value, path);
    }

    /// <summary>Every document, ordered by insurer, first year, title and id; what is unknown comes last.</summary>
    public static IReadOnlyList<DocumentSummary> List(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(
            connection,
            $"SELECT {Columns}, section_count, requirement_count, processing_version FROM document ORDER BY insurer NULLS LAST, first_year NULLS LAST, title, id");
        return select.Query(
            row =>
            {
                var (id, source, metadata) = Head(row);
                return new DocumentSummary(id, source, metadata, row.Number(), row.Number()) { ProcessingVersion = row.Text() };
            },
            cancellationToken);
    }

    /// <summary>A document without its sections; null where there is none.</summary>
    public static PolicyDocument? Find(SqliteConnection connection, DocumentId id, CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, $"SELECT {Columns}, diagnostics, reader_version FROM document WHERE id = ?1");
        return select.Query(
            row =>
            {
                var (found, source, metadata) = Head(row);
                return new PolicyDocument(found, source, metadata, [], Diagnostics(row.Text()), row.Text());
            },
            cancellationToken,
            id.Value).SingleOrDefault();
    }

    // Most documents have none, and then the code that reads them need not be loaded.
    private static IReadOnlyList<Diagnostic> Diagnostics(string json) =>
        json is "[]" ? [] : StorageJson.Read<IReadOnlyList<Diagnostic>>(json);

    private static (DocumentId Id, DocumentSource Source, DocumentMetadata Metadata) Head(RowReader row)
    {
        var id = new DocumentId(row.Text());
        var source = new DocumentSource(row.Text(), row.Text(), row.Text()) { PageCount = row.NumberOrNull() };
        var insurer = row.TextOrNull();
        var (first, last) = (row.NumberOrNull(), row.NumberOrNull());
        return (id, source, new DocumentMetadata
        {
            Insurer = insurer,
            Validity = first is { } from && last is { } to ? new YearRange(from, to) : null,
            Kind = row.Name<DocumentKind>(),
            Title = row.Text(),
            Version = row.TextOrNull(),
            Published = row.TextOrNull() is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null,
            Fictitious = row.Number() != 0,
            CareTypes = row.Json<IReadOnlyList<string>>(),
            FoundIn = new SortedDictionary<string, string>(row.Json<Dictionary<string, string>>(), StringComparer.Ordinal),
            Offices = row.Json<IReadOnlyList<string>>(),
            Regions = row.Json<IReadOnlyList<string>>(),
            Origin = row.TextOrNull(),
        });
    }
}
