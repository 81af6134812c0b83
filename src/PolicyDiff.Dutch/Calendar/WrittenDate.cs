using System.Globalization;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>A date as it stands in a text; whatever is not written is null.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record WrittenDate(TextSpan Span)
{
    /// <summary><c>begin</c>, <c>medio</c> or <c>eind</c>; empty for the whole month or year.</summary>
    public string Phase { get; init; } = string.Empty;

    /// <summary>Day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>Month, or null.</summary>
    public int? Month { get; init; }

    /// <summary>Quarter from 1, or null.</summary>
    public int? Quarter { get; init; }

    /// <summary>Half of a year, 1 or 2, or null.</summary>
    public int? Half { get; init; }

    /// <summary>Season: <c>voorjaar</c>, <c>zomer</c>, <c>najaar</c> or <c>winter</c>; null for other dates.</summary>
    public string? Season { get; init; }

    /// <summary>Week of the year; null for other dates.</summary>
    public int? Week { get; init; }

    /// <summary>The year of the calendar.</summary>
    public int? Year { get; init; }

    /// <summary>The last year where a range of years is written as one (<c>2024/2025</c>).</summary>
    public int? LastYear { get; init; }

    /// <summary>Whether the year stands alone, without phase, quarter, month or day.</summary>
    public bool IsBareYear => !IsPartOfYear && Phase.Length == 0;

    /// <summary>Whether it is a day or another part of a year.</summary>
    public bool IsPartOfYear => Month is not null || Quarter is not null || Half is not null || Season is not null || Week is not null;

    /// <summary>The date with every year written by <paramref name="year"/>.</summary>
    public string Write(Func<int, string> year)
    {
        var years = Year is not { } first ? "-" : LastYear is { } last ? $"{year(first)}..{year(last)}" : year(first);
        var quarter = Quarter is { } q ? string.Create(CultureInfo.InvariantCulture, $"-Q{q}") : string.Empty;
        var half = Half is { } h ? string.Create(CultureInfo.InvariantCulture, $"-H{h}") : string.Empty;
        var month = Month is { } m ? string.Create(CultureInfo.InvariantCulture, $"-{m:00}") : string.Empty;
        var day = Day is { } d ? string.Create(CultureInfo.InvariantCulture, $"-{d:00}") : string.Empty;
        var season = Season is { } s ? "-" + s : string.Empty;
        var week = Week is { } w ? string.Create(CultureInfo.InvariantCulture, $"-W{w:00}") : string.Empty;
        return $"{years}{quarter}{half}{season}{week}{month}{day}";
    }
}
