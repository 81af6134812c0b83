using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline;
using PolicyDiff.Web.Requests;

namespace PolicyDiff.Web.Pages;

/// <summary>The names that the documents of the index have, for the choices of forms.</summary>
/// <param name="Documents">The documents, ordered by insurer, first year, title and id.</param>
internal sealed record CorpusNames(IReadOnlyList<DocumentSummary> Documents)
{
    /// <summary>The insurers, in the order of their names.</summary>
    public IReadOnlyList<string> Insurers { get; } =
        [.. Documents.Select(document => document.Metadata.Insurer)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>The care types, in the order of their names.</summary>
    public IReadOnlyList<string> CareTypes { get; } =
        [.. Documents.SelectMany(document => document.Metadata.CareTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The policy years, ascending.</summary>
    public IReadOnlyList<string> Years { get; } =
        [.. Documents.SelectMany(document => document.Metadata.Validity?.Years ?? [])
            .Distinct()
            .Order()
            .Select(year => year.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Reads the names.</summary>
    public static async Task<CorpusNames> OfAsync(
        PolicyDiffWorkspace workspace,
        PageRequest request,
        CancellationToken cancellationToken) =>
        new(
            (await workspace.DescribeCorpusAsync(withStatus: false, request.PageLayout, cancellationToken)
                .ConfigureAwait(false)).Documents);
}
