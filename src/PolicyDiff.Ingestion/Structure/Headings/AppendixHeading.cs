using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Recognises the headings of appendices, which begin a top section whatever their looks.</summary>
internal static partial class AppendixHeading
{
    /// <summary>Whether the heading opens an appendix, or the collection of them.</summary>
    public static bool Matches(string heading) => Appendix().IsMatch(heading);

    /// <summary>Whether the heading is that of all appendices together (<c>Bijlagen</c>).</summary>
    public static bool IsCollection(string heading) => Collection().IsMatch(heading);

    [GeneratedRegex(
        @"^\s*(?:(?:bijlage|appendix|annex)(?:\s+(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4}))?\b\s*(?:$|[\p{P}\p{L}(])|bijlagen\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^\s*(?:bijlagen|appendices)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Collection();
}
