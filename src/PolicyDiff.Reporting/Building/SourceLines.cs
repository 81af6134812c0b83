using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>Says where words of a document stand, with the way to that page.</summary>
internal static class SourceLines
{
    /// <summary>A citation as a line of its own.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="names">Writes it.</param>
    /// <param name="links">Where it leads.</param>
    /// <param name="label">What stands before it; null for nothing.</param>
    public static Line Of(Citation citation, CitationNames names, SourceLinks links, string? label = null)
    {
        var source = new Inline(names.Cite(citation), Mark.None, links.To(citation));
        Inline[] file = links.ToFile(citation) is { } address ? [Inline.Space, new Inline(names.FileWord, Mark.None, address)] : [];
        return new Line(LineRole.Source, [.. label is null ? (Inline[])[] : [label, Inline.Space], source, .. file]);
    }
}
