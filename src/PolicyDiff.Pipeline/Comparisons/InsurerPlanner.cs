using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Works out which documents stand for an insurer when two insurers are compared.</summary>
internal static class InsurerPlanner
{
    /// <summary>
    /// The documents of both insurers in the year asked for, or else in the latest year that both have, or else in the latest of each. An
    /// insurer without policy of that year is represented by its nearest year.
    /// </summary>
    /// <param name="left">The left insurer.</param>
    /// <param name="right">The right insurer.</param>
    /// <param name="year">The year asked for; null for none.</param>
    /// <param name="documents">What the index holds.</param>
    /// <param name="diagnostics">Receives whose policy of another year was taken.</param>
    /// <exception cref="PolicyDiffException">Neither insurer has a document of the year.</exception>
    public static (DocumentSet Left, DocumentSet Right) Plan(
        string left, string right, int? year, DocumentSet documents, ICollection<Diagnostic> diagnostics)
    {
        var (ofLeft, ofRight) = (documents.OfInsurer(left), documents.OfInsurer(right));
        if (year is { } asked && !ofLeft.Years.Contains(asked) && !ofRight.Years.Contains(asked))
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.InsurerLacksYear, null, left, Text(asked), Years(ofLeft)));
        }

        int[] shared = [.. ofLeft.Years.Intersect(ofRight.Years).Order()];
        var common = year ?? (shared.Length > 0 ? shared[^1] : null);
        return (InYear(left, ofLeft, common, diagnostics), InYear(right, ofRight, common, diagnostics));
    }

    /// <summary>
    /// The documents of one insurer in a year, in its nearest one where it has none,
    /// the later of two as near; the latest where no year is asked for.
    /// </summary>
    /// <param name="insurer">The insurer.</param>
    /// <param name="own">Its documents.</param>
    /// <param name="year">The year; null for the latest.</param>
    /// <param name="diagnostics">Receives that another year was taken.</param>
    public static DocumentSet InYear(string insurer, DocumentSet own, int? year, ICollection<Diagnostic> diagnostics)
    {
        if (own.Years.Count == 0)
        {
            return own;
        }

        var taken = year is { } asked
            ? own.Years.OrderBy(existing => Math.Abs(existing - asked)).ThenByDescending(existing => existing).First()
            : own.Years[^1];
        if (year is { } wanted && wanted != taken)
        {
            diagnostics.Add(Diagnostic.Warning(PipelineDiagnostics.OtherYearTaken, null, insurer, Text(wanted), Text(taken)));
        }

        return own.ValidIn(taken);
    }

    private static string Years(DocumentSet own) => own.Years.Count == 0 ? "–" : string.Join(", ", own.Years.Select(Text));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
