using System.Text.RegularExpressions;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>Whether a date in running text is a deadline: not when something was made, came into force or is valid.</summary>
internal static partial class SentenceTest
{
    /// <summary>Whether somebody must, may or will do something by the date.</summary>
    /// <param name="unit">The text.</param>
    /// <param name="time">The date, its year filled in.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="published">The day of the document: what lies before it is history; null where unknown.</param>
    public static bool IsDeadline(Requirement unit, DeadlineTime time, TextSpan span, DateOnly? published)
    {
        var clause = Clause(unit.Text, span);
        return unit.Role is RequirementRole.Norm or RequirementRole.Explanation
            && !IsHistory(unit, time, span, clause, published)
            && (!Validity().IsMatch(clause) || Submission().IsMatch(unit.Text))
            && IsBinding(unit, time);
    }

    private static bool IsHistory(Requirement unit, DeadlineTime time, TextSpan span, string clause, DateOnly? published) =>
        (time.From is null && Dated().IsMatch(unit.Text[..span.Start]))
        || (published is { } day && time.Date?.Days is { } days && days.Last < day)
        || (time.Bound == ValueBound.None && time.From is null && Perfect().IsMatch(clause));

    private static bool IsBinding(Requirement unit, DeadlineTime time)
    {
        var isNorm = unit.Role == RequirementRole.Norm;
        var must = Duty().IsMatch(unit.Text);
        return time switch
        {
            { From: not null } => isNorm && (must || Submission().IsMatch(unit.Text) || InPlanning(unit)),
            { Bound: ValueBound.AtMost or ValueBound.LessThan } => isNorm || IsAimed(unit.Modality),
            { Bound: ValueBound.AtLeast or ValueBound.MoreThan } => isNorm && (must || Submission().IsMatch(unit.Text)),
            _ => (InPlanning(unit) && unit.Modality != Modality.None) || (must && (isNorm || IsAimed(unit.Modality))),
        };
    }

    private static bool IsAimed(Modality modality) =>
        modality is Modality.Obliged or Modality.Expected or Modality.Aspired or Modality.Preferred or Modality.Forbidden;

    private static bool InPlanning(Requirement unit) => unit.Citation.SectionPath.Any(heading => Planning().IsMatch(heading));

    /// <summary>The words around a date as far as commas and the like, and the relative pronoun, let them reach.</summary>
    private static string Clause(string text, TextSpan span)
    {
        var start = text[..span.Start].LastIndexOfAny([',', ';', ':', '(']) + 1;
        var opening = Relative().Matches(text[start..span.Start]) is { Count: > 0 } pronouns ? start + pronouns[^1].Index : start;
        var end = text.IndexOfAny([',', ';', ':', ')'], span.End);
        return text[opening..(end < 0 ? text.Length : end)];
    }

    // "de brief van 3 maart 2023", "d.d. 1 juli", "sinds 1 januari".
    [GeneratedRegex(
        @"(?:\b(?:van|sinds|gedateerd|dd|versie|peildatum)|\bd\.?\s?d\.?|\b(?:vastgesteld|gepubliceerd|gewijzigd|"
        + @"ondertekend|gesloten)\s+op)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden)\b.*\b(?:ge|be|ver|over|ont|her|vast|aan|op|af|in|"
        + @"uit)\p{Ll}+(?:d|t|en)\b|\b(?:werd|werden|was|waren)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Perfect();

    [GeneratedRegex(
        @"\b(?:geldt|gelden|geldig\w*|geldend\w*|loopt|lopen|looptijd|bijgewerkt|overeenkomst(?:en)?\s+(?:tot|t/m)|duurt|van kracht|in werking|treedt|treden|"
        + @"ingangsdatum|ingaande|eindigt|eindigen|afloopt|expireert|verlengd|voor de periode)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Validity();

    [GeneratedRegex(
        @"\b(?:indien|inschrijf|aanlever|aanmeld|aanvra|aangevraagd|aangeleverd|ingediend|ingeleverd|inlever|reactie|"
        + @"reageren|vragen stellen|ondertek|terugstur|retourner|opzeg|doorgeven|offerte)\p{Ll}*|\b(?:dien|lever|meld|"
        + @"vraag)\p{Ll}*\b.*\b(?:in|aan)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Submission();

    [GeneratedRegex(
        @"\b(?:moet|moeten|dient|dienen|verplicht|uiterlijk|verwachten?|verzoeken)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"\b(?:planning|tijdpad|tijdlijn|tijdschema|termijnen|deadlines?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planning();

    [GeneratedRegex(
        @"\b(?:die|dat|waarin|waarmee|waarvan|waarop)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
