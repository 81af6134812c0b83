using System.Globalization;
using PolicyDiff.Core.Messages;

namespace PolicyDiff.Reporting.Wording;

/// <summary>The words of reports in one language.</summary>
/// <param name="culture">The language, and the notation of dates and numbers.</param>
internal sealed class ReportWords(CultureInfo culture)
{
    /// <summary>A space where no line may break.</summary>
    public const char NoBreak = '\u00a0';

    private static readonly MessageCatalog Catalog = new("PolicyDiff.Reporting.Messages", typeof(ReportWords).Assembly);

    /// <summary>The language.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>The language that office programs check spelling by: British where English is asked for without a country.</summary>
    public string ProofingLanguage => Culture.TwoLetterISOLanguageName == "en" ? "en-GB" : "nl-NL";

    /// <summary>A text as it is.</summary>
    public string this[string key] => Catalog.Get(Culture, key);

    /// <summary>A text with its values filled in.</summary>
    public string Format(string key, params object[] values) => Catalog.Format(Culture, key, values);

    /// <summary>A counted noun: <c>{key}.One</c> for 1, <c>{key}.Many</c> for any other number.</summary>
    public string Count(string key, int count) => Format(count == 1 ? $"{key}.One" : $"{key}.Many", Number(count));

    /// <summary>A heading with how many stand below it.</summary>
    public string Counted(string heading, int count) => Format("Subject.Heading", heading, Number(count));

    /// <summary>A whole number with the language's mark between thousands.</summary>
    public string Number(long number) => number.ToString("N0", Culture);

    /// <summary>A subject as a heading: safe to show, its first letter a capital.</summary>
    public string Subject(string subject)
    {
        var safe = SafeText.OneLine(subject);
        return safe.Length == 0 ? safe : char.ToUpper(safe[0], Culture) + safe[1..];
    }

    /// <summary>A day, its month in words.</summary>
    public string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture);
}
