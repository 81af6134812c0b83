using System.Globalization;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Cli.Output.Search;

/// <summary>How places and kinds are written in JSON.</summary>
internal static class SearchLabels
{
    /// <summary>A name of an enumeration as an id: <c>ProcedureStep</c> is <c>procedure_step</c>.</summary>
    public static string Id(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? string.Empty : "_") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A link to the page of the document; to the document where it has no pages.</summary>
    public static string Link(SearchPlace place)
    {
        var path = FileAddress.Of(place.Document.Source.Path);
        return place.Location.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}") : path;
    }
}
