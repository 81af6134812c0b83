using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;

namespace PolicyDiff.Pipeline.Calendar;

/// <summary>Works out whose deadlines are asked for, and which edition came before.</summary>
internal static class CalendarPlanner
{
    /// <summary>
    /// The editions, insurer by insurer and year by year; an edition for several years is one. Documents without insurer or year come last,
    /// without edition before.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="documents">What the index holds.</param>
    /// <exception cref="PolicyDiffException">The year, insurer or care type does not exist, or the insurer has no policy of the
    /// year.</exception>
    public static IReadOnlyList<CalendarPlan> Plan(CalendarRequest request, IReadOnlyList<DocumentSummary> documents)
    {
        var all = new DocumentSet(documents);
        if (request.Year is { } year && !all.Years.Contains(year))
        {
            throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownYear, null, Text(year), Years(all)));
        }

        var set = all.ForCareType(request.CareType);
        IReadOnlyList<string> insurers = request.Insurer is { } asked ? [set.Insurer(asked)] : set.Insurers;
        List<CalendarPlan> plans = [.. insurers.SelectMany(insurer => Editions(set.OfInsurer(insurer), request.Year))];
        if (request.Insurer is not null && plans.Count == 0)
        {
            throw new PolicyDiffException(Diagnostic.Error(
                PipelineDiagnostics.InsurerLacksYear, null, insurers[0], Text(request.Year ?? 0), Years(set.OfInsurer(insurers[0]))));
        }

        var unplaced = request.Insurer is null ? set.Documents.Where(document => IsUnplaced(document, request.Year)).ToList() : [];
        return unplaced.Count > 0 ? [.. plans, new CalendarPlan(unplaced, [])] : plans;
    }

    private static IEnumerable<CalendarPlan> Editions(DocumentSet own, int? asked) => own.Documents
        .Where(document => document.Metadata.Validity is { } years && (asked is not { } year || years.Contains(year)))
        .GroupBy(document => document.Metadata.Validity!.Value.First)
        .OrderBy(group => group.Key)
        .Select(group => new CalendarPlan([.. group.OrderBy(document => document.Source.Path, StringComparer.Ordinal)],
        Previous(own, group.Key)));

    /// <summary>The documents of the latest year before an edition that began in a year.</summary>
    private static IReadOnlyList<DocumentSummary> Previous(DocumentSet own, int first)
    {
        var before = own.Years.LastOrDefault(year => year < first);
        return before == 0 ? [] : [.. own.ValidIn(before).Documents.Where(document => document.Metadata.Validity!.Value.First < first)];
    }

    /// <summary>Whether no edition of an insurer holds it; one without years is in no year.</summary>
    private static bool IsUnplaced(DocumentSummary document, int? year) =>
        document.Metadata is not { Insurer: not null, Validity: not null }
        && (year is not { } asked || document.Metadata.Validity?.Contains(asked) == true);

    private static string Years(DocumentSet set) => set.Years.Count == 0 ? "–" : string.Join(", ", set.Years.Select(Text));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
