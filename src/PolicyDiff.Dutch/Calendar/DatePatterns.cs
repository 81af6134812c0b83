using System.Buffers;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Calendar;

/// <summary>The ways in which Dutch writes dates.</summary>
internal static partial class DatePatterns
{
    private const string FullMonths = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    // The dot belongs to an abbreviation only.
    private const string Months =
        $@"{FullMonths}|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b(?:\.(?=\s*(?:\d|['’]\d|tot|t/m|-|–|,|en\b|of\b)))?";

    private const int Century = 2000;
    private const string Nth = "eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)";
    private const string NthHalf = "eerste|tweede|laatste|[12](?:e|ste|de)";
    private const string Phases = "begin|medio|midden|halverwege|half|eind|einde|ultimo";
    private const string Seasons = "voorjaar|lente|zomer|najaar|herfst|winter";
    private const string Weekday = @"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?)";
    private const string Year = @"(?:(?<year>(?:19|20)\d\d)(?!\d)|['‘’](?<short>[2-4]\d)(?!\w))";
    private const string OfYear = $@"(?:\s+(?:van\s+)?{Year})";
    private const string To = @"\s*(?:,|-|–|t/m|tot\s+en\s+met|tot|en|of)\s*";

    private static readonly string[] MonthStems = ["jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    // Every date holds a digit or the beginning of the name of a month; the pattern is tried on no other text.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "jan", "feb", "maart", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "kwartaal",
            "halfjaar", "half jaar", "jaarhelft", "helft van het jaar", "voorjaar", "lente", "zomer", "najaar",
            "herfst", "winter",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The dates of a text in order, each as far as it is written.</summary>
    public static IEnumerable<WrittenDate> Read(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAny(Signs)
            ? Written().Matches(text).Select(Read).OfType<WrittenDate>()
            : [];

    private static WrittenDate? Read(Match match)
    {
        var date = new WrittenDate(new TextSpan(match.Index, match.Index + match.Length))
        {
            Phase = PhaseOf(match.Groups["phase"].Value.ToLowerInvariant()),
            Day = Number(match, "day"),
            Month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match, "month"),
            Quarter = Number(match, "quarter") ?? Ordinal(match, "quarterword", 4),
            Half = Number(match, "half") ?? Ordinal(match, "halfword", 2),
            Season = SeasonOf(match.Groups["season"].Value.ToLowerInvariant()),
            Week = Number(match, "week"),
            Year = Number(match, "year") ?? (Number(match, "short") is { } years ? Century + years : null),
            LastYear = LastYear(match),
        };
        return date is { Day: > 31 or 0 } or { Month: > 12 or 0 } or { Week: > 53 or 0 } || date.LastYear < date.Year ? null : date;
    }

    private static string PhaseOf(string word) => word switch
    {
        "half" or "halverwege" or "midden" => "medio",
        "einde" or "ultimo" => "eind",
        _ => word,
    };

    private static string? SeasonOf(string word) => word switch
    {
        "" => null,
        "lente" => "voorjaar",
        "herfst" => "najaar",
        _ => word,
    };

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? WholeNumber.Of(match.Groups[group].ValueSpan) : null;

    // "eerste", "2e", "laatste" of so many.
    private static int? Ordinal(Match match, string group, int last) => match.Groups[group].Value.ToLowerInvariant() switch
    {
        "" => null,
        "laatste" => last,
        var word when char.IsAsciiDigit(word[0]) => word[0] - '0',
        "eerste" => 1,
        "tweede" => 2,
        "derde" => 3,
        _ => 4,
    };

    // "2024/25" is 2024 and 2025.
    private static int? LastYear(Match match) =>
        Number(match, "last") is not { } last ? null : last < 100 ? (Number(match, "year") / 100 * 100) + last : last;

    private static int MonthOf(string name)
    {
        var lower = name.TrimEnd('.').ToLowerInvariant();
        return lower is "maart" or "mrt"
            ? 3
            : Array.FindIndex(MonthStems, stem => stem.Length == 3 && lower.StartsWith(stem, StringComparison.Ordinal)) + 1;
    }

    // A back-reference without regard to case cannot be compiled, and the pattern would be interpreted.
    // In order: day month [year]; the first day of "1 t/m 31 mei"; numeric dates; ISO dates; quarters, half years, weeks and seasons;
    // months with a year, a phase or a preposition; phases of a year; ranges of years; single years.
    [GeneratedRegex(
        $"""
        (?:\b{Weekday}\s+)?(?<![\w.,/])(?<day>\d\d?)(?:e|ste|de)?\s+(?<name>{Months})(?!\w){OfYear}?
        |(?<![\w.,/-])(?<day>\d\d?)(?={To}\d\d?\s+(?:{Months})(?!\w))
        |(?<![\w.,/-])(?<day>\d\d?)-(?<name>{Months})-{Year}
        |(?:\b{Weekday}\s+)?(?<![\w.,/-])(?<day>\d\d?)(?<s>[-/.])(?<month>\d\d?)(?-i:\k<s>)(?<year>(?:19|20)\d\d)(?!\d)
        |(?<![\w.,/-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)
        |(?<![\w.,/-])(?<day>\d\d?)(?<s>[-/])(?<month>\d\d?)(?-i:\k<s>)['’]?(?<short>[2-4]\d)(?![\w/-])
        |(?<![\w.,/-])(?<month>0[1-9]|1[0-2])[-/](?<year>20\d\d)(?![\d/-])
        |(?<=[\s(])['‘’](?<short>[2-4]\d)(?!\w)
        |(?<![\w.,/-])(?<year>20\d\d)[-\s]Q(?<quarter>[1-4])(?!\w)
        |\b(?<quarterword>{Nth})\s+kwartaal{OfYear}?
        |\bkwartaal\s+(?<quarter>[1-4])(?!\w){OfYear}?
        |\bQ(?<quarter>[1-4])(?!\w)(?:-(?<year>20\d\d)(?!\d)|{OfYear})?
        |\b(?<halfword>{NthHalf})\s+(?:halfjaar|half\s+jaar|jaarhelft|helft\s+van\s+het\s+jaar){OfYear}?
        |\b(?<halfword>{NthHalf})\s+helft\s+van\s+{Year}
        |\bH(?<half>[12])[-\s]{Year}
        |\bweek\s+(?<week>\d\d?){OfYear}
        |\b(?<season>{Seasons}){OfYear}
        |(?<=\b(?:de|het)\s+)(?<season>{Seasons})(?![\w-])
        |\b(?:(?<phase>{Phases})\s+(?:van\s+)?)?(?<name>{Months})(?!\w){OfYear}
        |\b(?<phase>{Phases})\s+(?:van\s+)?(?<name>{Months})(?!\w)
        |(?<=\b(?:in|vanaf|tot|per|sinds|na|vóór|voor|met|maand|maanden|vanaf)\s)(?<name>{FullMonths})\b
        |\b(?<name>{Months})(?!\w)(?={To}(?:{Months})(?!\w))
        |(?<=\b(?:{FullMonths})\s(?:en|of|tot|t/m|tot\sen\smet)\s)(?<name>{FullMonths})\b
        |\b(?<phase>begin|medio|halverwege|eind|einde|ultimo)\s+(?:van\s+)?(?<year>(?:19|20)\d\d)(?!\d)
        |(?<![\w.,/€-]|€\s)(?<year>(?:19|20)\d\d)\s*(?:/|-|–|t/m|tot\s+en\s+met)\s*(?<last>(?:19|20)\d\d|\d\d)(?![\w])
        |(?<![\w.,€]|€\s)(?<year>(?:19|20)\d\d)(?![\w%€]|[.,]\d|\s+(?:patiënten|cliënten|inwoners|verzekerden|personen|medewerkers|uur|uren|euro|leden|fte|dossiers|mg|g|gram|kg|ml|mm|cm|m|m²|m2|meter|km|ie)\b)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Written();
}
