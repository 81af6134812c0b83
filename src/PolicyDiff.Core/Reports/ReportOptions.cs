using System.Globalization;

namespace PolicyDiff.Core.Reports;

/// <summary>How a report is laid out.</summary>
public sealed record ReportOptions
{
    /// <summary>Language and notation; Dutch unless asked otherwise.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Whether a terminal's colours may be used; text only.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of a text report; at least 40.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether routine and unchanged requirements are written out rather than counted.</summary>
    public bool All { get; init; }

    /// <summary>Whether only counts and bars are shown.</summary>
    public bool StatisticsOnly { get; init; }
}
