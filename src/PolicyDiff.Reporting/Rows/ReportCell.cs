using System.Globalization;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Rows;

/// <summary>
/// A cell of a table that people sort, filter and count with: what it says, and the value behind it for formats that know more than
/// text. At most one of the values is there.
/// </summary>
internal sealed record ReportCell
{
    /// <summary>A cell that says nothing.</summary>
    public static readonly ReportCell Empty = new(string.Empty);

    private ReportCell(string text) => Text = text;

    /// <summary>What it says, not yet made safe; lines are kept apart by <c>\n</c>; empty where there is nothing.</summary>
    public string Text { get; }

    /// <summary>A whole number; null for none.</summary>
    public long? Whole { get; private init; }

    /// <summary>A share of 1; null for none.</summary>
    public decimal? Share { get; private init; }

    /// <summary>An amount in euro; null for none.</summary>
    public decimal? Money { get; private init; }

    /// <summary>A percentage as a share of 1; null for none.</summary>
    public decimal? Percentage { get; private init; }

    /// <summary>A day; null for none.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Quotes with their marks, each a line; empty for none. Safe to show.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Quotes { get; private init; } = [];

    /// <summary>Where the cell leads; null for nowhere.</summary>
    public string? Link { get; private init; }

    /// <summary>Text; empty for null.</summary>
    public static ReportCell Of(string? text) => new(text ?? string.Empty);

    /// <summary>A whole number; empty for null.</summary>
    public static ReportCell Of(long? number, CultureInfo culture) => new(number?.ToString(culture) ?? string.Empty) { Whole = number };

    /// <summary>A share of 1, with two decimals.</summary>
    public static ReportCell OfShare(double share, CultureInfo culture)
    {
        var rounded = (decimal)Math.Round(share, 2);
        return new(rounded.ToString("0.00", culture)) { Share = rounded };
    }

    /// <summary>An amount in euro; its text as the document has it.</summary>
    public static ReportCell OfMoney(decimal amount, string text) => new(text) { Money = amount };

    /// <summary>A percentage; its text as the document has it.</summary>
    /// <param name="share">The percentage as a share of 1.</param>
    /// <param name="text">As written.</param>
    public static ReportCell OfPercentage(decimal share, string text) => new(text) { Percentage = share };

    /// <summary>A day; empty for null.</summary>
    public static ReportCell Of(DateOnly? day, CultureInfo culture) =>
        new(day?.ToString("dd-MM-yyyy", culture) ?? string.Empty) { Day = day };

    /// <summary>Quotes, each a line.</summary>
    public static ReportCell Of(IReadOnlyList<IReadOnlyList<Inline>> quotes) =>
        new(string.Join('\n', quotes.Select(quote => string.Concat(quote.Select(stretch => stretch.Text))))) { Quotes = quotes };

    /// <summary>Text that leads somewhere; plain text where <paramref name="link"/> is null.</summary>
    public static ReportCell OfLink(string text, string? link) => new(text) { Link = link };
}
