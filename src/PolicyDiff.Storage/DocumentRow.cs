using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage;

/// <summary>The rows of table <c>document</c>.</summary>
public static class DocumentRow
{
    /// <summary>The table.</summary>
    public const string Table = "document";

    /// <summary>Every column that is written, in the order of <see cref="Values"/>.</summary>
    public const string Columns =
        $"{Head}, diagnostics, reader_version, processing_version, section_count, requirement_count";

    /// <summary>Whether a document is there: values are path, content and versions.</summary>
    public const string ContainsSql =
        $"SELECT EXISTS (SELECT 1 FROM {Table} WHERE path = $1 AND sha256 = $2 AND processing_version = $3)";

    /// <summary>Removes what is stored under an id or a path: values are both.</summary>
    public const string DeleteSql = $"DELETE FROM {Table} WHERE id = $1 OR path = $2";

    /// <summary>Every document for <see cref="ReadSummary"/>, ordered by insurer, first year, title and id; what is unknown comes last.</summary>
    public const string ListSql =
        $"""
        SELECT {Head}, section_count, requirement_count, processing_version
        FROM {Table} ORDER BY insurer NULLS LAST, first_year NULLS LAST, title, id
        """;

    /// <summary>One document for <see cref="Read"/>: the value is its id.</summary>
    public const string FindSql = $"SELECT {Head}, diagnostics, reader_version FROM {Table} WHERE id = $1";

    /// <summary>How many documents, sections and requirements there are.</summary>
    public const string CountsSql =
        $"(SELECT count(*) FROM {Table}), (SELECT count(*) FROM {SectionRow.Table}), (SELECT count(*) FROM {RequirementRow.Table})";

    private const string Head =
        """
        id, path, sha256, media_type, page_count, insurer, first_year, last_year, kind, title, version, published, fictitious,
        care_types, found_in, offices, regions, origin
        """;

    /// <summary>The values of a document without its sections and requirements.</summary>
    public static object?[] Values(StoredDocument stored, int sectionCount)
    {
        var (document, metadata) = (stored.Document, stored.Document.Metadata);
        return
        [
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
            metadata.Fictitious,
            StorageJson.Write(metadata.CareTypes),
            StorageJson.Write(metadata.FoundIn),
            StorageJson.Write(metadata.Offices),
            StorageJson.Write(metadata.Regions),
            metadata.Origin,
            StorageJson.Write(document.Diagnostics),
            document.ReaderVersion,
            stored.ProcessingVersion,
            sectionCount,
            stored.Requirements.Count,
        ];
    }

    /// <summary>What a list shows of a document.</summary>
    public static DocumentSummary ReadSummary(RowReader row)
    {
        var (id, source, metadata) = ReadHead(row);
        return new DocumentSummary(id, source, metadata, row.Number(), row.Number()) { ProcessingVersion = row.Text() };
    }

    /// <summary>A document without its sections.</summary>
    public static PolicyDocument Read(RowReader row)
    {
        var (id, source, metadata) = ReadHead(row);
        return new PolicyDocument(id, source, metadata, [], Diagnostics(row.Text()), row.Text());
    }

    // Most documents have none, and then the code that reads them need not be loaded.
    private static IReadOnlyList<Diagnostic> Diagnostics(string json) =>
        json is "[]" ? [] : StorageJson.Read<IReadOnlyList<Diagnostic>>(json);

    private static (DocumentId Id, DocumentSource Source, DocumentMetadata Metadata) ReadHead(RowReader row)
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
            Fictitious = row.Flag(),
            CareTypes = row.Json<IReadOnlyList<string>>(),
            FoundIn = new SortedDictionary<string, string>(row.Json<Dictionary<string, string>>(), StringComparer.Ordinal),
            Offices = row.Json<IReadOnlyList<string>>(),
            Regions = row.Json<IReadOnlyList<string>>(),
            Origin = row.TextOrNull(),
        });
    }
}
