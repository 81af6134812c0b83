using System.Globalization;

namespace PolicyDiff.Core.Documents.Places;

/// <summary>A place in a source file. PDF files have pages; text and Markdown files have lines.</summary>
/// <param name="Page">Page from 1 as the viewer counts them; null where the source has no pages.</param>
/// <param name="Line">Line from 1; null where the source has no lines.</param>
public readonly record struct SourceLocation(int? Page, int? Line)
{
    /// <summary>A place on a page.</summary>
    public static SourceLocation OnPage(int page) => new(page, null);

    /// <summary>A place at a line.</summary>
    public static SourceLocation AtLine(int line) => new(null, line);

    /// <inheritdoc/>
    public override string ToString() => (Page, Line) switch
    {
        ({ } page, null) => string.Create(CultureInfo.InvariantCulture, $"p. {page}"),
        (null, { } line) => string.Create(CultureInfo.InvariantCulture, $"r. {line}"),
        ({ } page, { } line) => string.Create(CultureInfo.InvariantCulture, $"p. {page}, r. {line}"),
        _ => string.Empty,
    };
}
