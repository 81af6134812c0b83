using System.Globalization;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Reports.Writing;

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

    /// <summary>Whether the pairing is shown rather than what changed, in formats that are read from top to bottom.</summary>
    public bool ShowAlignment { get; init; }

    /// <summary>
    /// Remarks that the reader made in an earlier file, by id of the change; a format with a place for remarks takes them over.
    /// </summary>
    public IReadOnlyDictionary<string, string> Remarks { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a person settled in an earlier run, by fingerprint.</summary>
    public IReadOnlyDictionary<string, ReviewEntry> Review { get; init; } = new SortedDictionary<string, ReviewEntry>(
        StringComparer.Ordinal);

    /// <summary>
    /// The way from the folder that holds the report to the one that paths of documents count from, such as <c>../</c>: forward slashes,
    /// escaped as an address, one at its end. Empty where they are the same folder.
    /// </summary>
    public string SourceFolder { get; init; } = string.Empty;

    /// <summary>Where links lead in a site; null for a report that is a file.</summary>
    public IReportAddresses? Addresses { get; init; }

    /// <summary>Whether only counts and bars are shown.</summary>
    public bool StatisticsOnly { get; init; }
}
