using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Structure.Contents;

/// <summary>One line of a printed contents list.</summary>
/// <param name="Number">The number; null where there is none.</param>
/// <param name="Title">The title without number, dots and page.</param>
/// <param name="Page">The printed page number; null where none is given.</param>
internal sealed record ContentsEntry(SectionNumber? Number, string Title, int? Page)
{
    /// <summary>How far to the right it is printed, in columns; 0 where the list shows no indents.</summary>
    public int Indent { get; init; }
}
