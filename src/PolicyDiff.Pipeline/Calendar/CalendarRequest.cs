using PolicyDiff.Core.Reports.Writing;

namespace PolicyDiff.Pipeline.Calendar;

/// <summary>The deadlines asked for; what is null asks nothing.</summary>
/// <param name="Layout">The language of the report.</param>
public sealed record CalendarRequest(ReportOptions Layout)
{
    /// <summary>The policy year; null for every year.</summary>
    public int? Year { get; init; }

    /// <summary>The insurer as typed.</summary>
    public string? Insurer { get; init; }

    /// <summary>The care type as typed.</summary>
    public string? CareType { get; init; }
}
