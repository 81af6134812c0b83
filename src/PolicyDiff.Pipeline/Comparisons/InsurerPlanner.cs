using System.Globalization;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Works out which documents stand for an insurer when two insurers are compared.</summary>
internal static class InsurerPlanner
{
    /// <summary>The documents of both insurers in the year asked for, or else in the latest year that both have, or else in the latest of each.</summary>
    /// <exception cref="PolicyDiffException">An insurer has no document of the year.</exception>
    public static (DocumentSet Left, DocumentSet Right) Plan(string left, string right, int? year, DocumentSet documents)
    {
        var (ofLeft, ofRight) = (documents.OfInsurer(left), documents.OfInsurer(right));
        int[] shared = [.. ofLeft.Years.Intersect(ofRight.Years).Order()];
        var common = year ?? (shared.Length > 0 ? shared[^1] : null);
        return (InYear(left, ofLeft, common), InYear(right, ofRight, common));
    }

    private static DocumentSet InYear(string insurer, DocumentSet own, int? year)
    {
        if (own.Years.Count == 0)
        {
            return own;
        }

        var valid = own.ValidIn(year ?? own.Years[^1]);
        return valid.Documents.Count > 0 ? valid : throw new PolicyDiffException(Diagnostic.Error(
            PipelineDiagnostics.InsurerLacksYear,
            null,
            insurer,
            (year ?? 0).ToString(CultureInfo.InvariantCulture),
            string.Join(", ", own.Years.Select(existing => existing.ToString(CultureInfo.InvariantCulture)))));
    }
}
