using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>The words by which a purchasing policy calls itself.</summary>
internal static partial class PolicyWords
{
    /// <summary>Whether a text names a purchasing policy.</summary>
    public static bool NamePolicy(string text) => Policy().IsMatch(text);

    /// <summary>How often a text names a purchasing policy.</summary>
    public static int Count(string text) => Policy().Count(text);

    /// <summary>Whether a text names the policy for all care types.</summary>
    public static bool NameGeneralPolicy(string text) => General().IsMatch(text);

    /// <summary>Whether a text names questions with their answers.</summary>
    public static bool NameQuestions(string text) => Questions().IsMatch(text);

    /// <summary>Whether a title is that of an attachment.</summary>
    public static bool NameAttachment(string title) => Attachment().IsMatch(title);

    /// <summary>The title a document gives itself in its first sentences (<c>Voor u ligt het …</c>); null where it gives none.</summary>
    public static string? OwnTitle(string paragraph)
    {
        var match = Opening().Match(paragraph);
        return match.Success && Policy().IsMatch(match.Value) ? VoorYear().Replace(match.Groups["title"].Value, " ${year}") : null;
    }

    [GeneratedRegex(
        @"\b(?:zorg)?(?:inkoop|contracteer)(?:beleid|kader|document|voorwaarden|strategie)\w*|\binkoopgids\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();

    [GeneratedRegex(
        @"\b(?:algemeen|generiek)\s+(?:deel\s+)?(?:zorg)?inkoopbeleid|(?:zorg)?inkoopbeleid[\s-]+(?:algemeen|generiek)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex(
        @"nota van inlichtingen|vragen en antwoorden|veelgestelde vragen|\bq\s?&\s?a\b|\bfaq\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Questions();

    [GeneratedRegex(@"^\s*(?:bijlage|addendum|annex)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attachment();

    [GeneratedRegex(
        @"\b(?:voor u ligt|dit is|u leest)\s+(?:het|de|ons)\s+(?<title>[^.;:]{5,120}?\b20\d\d(?:\s*[-/–]\s*20\d\d)?)(?=[\s.,;:])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s+voor\s+(?<year>20\d\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex VoorYear();
}
