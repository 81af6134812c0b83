using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Storage;

/// <summary>The rows of table <c>section</c>: a tree written in reading order, each row with the place of its parent.</summary>
public static class SectionRow
{
    /// <summary>The table; its first column, <c>document</c>, is the key of the document.</summary>
    public const string Table = "section";

    /// <summary>Every column but that of the document, in the order of <see cref="Values"/>.</summary>
    public const string Columns = "ordinal, parent, number, title, level, page, line, signal, confidence, blocks";

    /// <summary>The sections of a document for <see cref="Read"/>, in reading order: the value is its id.</summary>
    public const string SelectSql =
        $"SELECT {Columns} FROM {Table} WHERE document = (SELECT key FROM {DocumentRow.Table} WHERE id = $1) ORDER BY ordinal";

    /// <summary>The values of a section.</summary>
    public static object?[] Values(PlacedSection placed)
    {
        var (ordinal, parent, section) = placed;
        return
        [
            ordinal,
            parent,
            section.Number,
            section.Title,
            section.Level,
            section.Location.Page,
            section.Location.Line,
            section.Evidence?.Signal.ToString(),
            section.Evidence?.Confidence,
            StorageJson.Write(section.Blocks),
        ];
    }

    /// <summary>A section with its place; <see cref="PlacedSection.Tree"/> makes the tree of them.</summary>
    public static PlacedSection Read(RowReader row)
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
