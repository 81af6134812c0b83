using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Summaries;

/// <summary>Finds what a Dutch summary claims and its own quotes do not show.</summary>
internal static partial class SummaryClaims
{
    // What a text must hold for the word to be said of it, and what it must not.
    private static readonly Dictionary<string, (Regex Shown, Regex? Denied)> Forces = new(StringComparer.Ordinal)
    {
        ["verboden"] = (Denial(), null),
        ["niet nodig"] = (Waiver(), null),
        ["mogelijk"] = (Leave(), DeniedLeave()),
        ["verwacht"] = (Wish(), null),
        ["verplicht"] = (Duty(), DeniedDuty()),
    };

    /// <summary>The claims without ground, in words; empty for an honest summary.</summary>
    public static IEnumerable<string> Unfounded(Change change)
    {
        var (left, right) = (Text(change.Left), Text(change.Right));
        var claims = Claims(change.Summary);
        if (change.IsLeftToReader)
        {
            return claims is "Anders verwoord, lees beide: en" ? [] : [$"claims of an unsure change: {claims}"];
        }

        return claims.Split("; ", StringSplitOptions.TrimEntries).SelectMany(claim => Check(claim.TrimEnd(':', ' '), left, right));
    }

    /// <summary>Whether a summary says more than what happened to its quotes.</summary>
    public static bool IsClaiming(Change change) => !change.IsLeftToReader && !Frames().IsMatch(Claims(change.Summary).TrimEnd(':', ' '));

    private static IEnumerable<string> Check(string claim, string left, string right)
    {
        if (Modality().Match(claim) is { Success: true } modality)
        {
            return Shows("left", left, modality.Groups["before"].Value).Concat(Shows("right", right, modality.Groups["after"].Value));
        }

        if (New().Match(claim) is { Success: true } isNew)
        {
            return Stands("right", right, left, isNew.Groups["after"].Value);
        }

        if (Gone().Match(claim) is { Success: true } gone)
        {
            return Stands("left", left, right, gone.Groups["before"].Value);
        }

        return Replaced().Match(claim) is { Success: true } replaced
            ? [.. Stands(
                "left", left, null, replaced.Groups["before"].Value), .. Stands("right", right, null, replaced.Groups["after"].Value)]
            : Frames().IsMatch(claim) ? [] : [$"a claim of no known kind: {claim}"];
    }

    private static IEnumerable<string> Shows(string side, string text, string force)
    {
        if (!Forces.TryGetValue(force, out var words))
        {
            return [$"an unknown force: {force}"];
        }

        return words.Shown.IsMatch(text) && words.Denied?.IsMatch(text) != true ? [] : [$"the {side} does not show “{force}”"];
    }

    private static IEnumerable<string> Stands(string side, string text, string? absent, string values) =>
        values.Split(", ").SelectMany(value =>
            !text.Contains(value, StringComparison.OrdinalIgnoreCase) ? [$"“{value}” does not stand on the {side}"]
            : absent?.Contains(value, StringComparison.OrdinalIgnoreCase) == true ? [$"“{value}” stands on both sides"]
            : (IEnumerable<string>)[]);

    private static string Text(IReadOnlyList<Requirement> requirements) =>
        string.Join(' ', requirements.Select(requirement => requirement.Text)).ReplaceLineEndings(" ");

    /// <summary>The summary without its quotes, the innermost taken out first.</summary>
    private static string Claims(string summary)
    {
        var (claims, before) = (summary, string.Empty);
        while (!string.Equals(claims, before, StringComparison.Ordinal))
        {
            (before, claims) = (claims, Quote().Replace(claims, string.Empty));
        }

        return Blanks().Replace(claims, " ").Trim();
    }

    [GeneratedRegex("“[^“”]*”")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^was (?<before>.+), wordt (?<after>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Modality();

    [GeneratedRegex("^nieuw is (?<after>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex New();

    [GeneratedRegex("^(?<before>.+) vervalt$", RegexOptions.IgnoreCase)]
    private static partial Regex Gone();

    [GeneratedRegex("^(?!gewijzigd|samengevoegd|gesplitst)(?<before>.+) wordt (?<after>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    // Words that tell what happened to the quotes behind them and claim nothing of what they say.
    [GeneratedRegex(
        "^(?:(?:\\d+ keer )?(?:toegevoegd|vervallen)|staat ook in [^:]+|niet te vergelijken|verplaatst|anders verwoord|gelijk|ongewijzigd|(?:voorwaarde|uitzondering) (?:vervallen|toegevoegd) ?\\(\\)"
        + "|(?:gewijzigd|(?:samengevoegd|gesplitst)(?: en gewijzigd)?): wordt)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Frames();

    [GeneratedRegex(
        @"\b(?:niet|geen\w*|niets|niemand|nooit|noch|verb[oi]\w+|uitgesloten|zonder|onthoud\w*|nimmer|evenmin)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(?:hoe(?:ft|ven)|behoe(?:ft|ven)|niet (?:langer )?(?:verplicht|nodig|vereist|noodzakelijk)|geen \w*(?:plicht|verplichting"
        + @"|eis|vereiste)|vrijgesteld|vrijstelling|optioneel|vrij|niet)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Waiver();

    [GeneratedRegex(
        @"\b(?:mag|mogen|kan|kunt|kunnen|toegestaan|mogelijk\w*|bevoegd\w*|gerechtigd|recht|vrij|geoorloofd|keuze|gelegenheid|in staat)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Leave();

    [GeneratedRegex(
        @"\b(?:mag|mogen)\b[^.;:,]{0,60}\b(?:niet|geen)\b|\bniet (?:toegestaan|mogelijk|geoorloofd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DeniedLeave();

    [GeneratedRegex(@"\b(?:verwacht\w*|vraagt|vragen|gevraagd|verzoek\w*|verzocht|behoort|hoort|geacht)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(
        @"\b(?:moe(?:t|ten)|dien(?:t|en)|verplicht\w*|vereist\w*|eis\w*|geëist|noodzakelijk|nodig|gehouden|zal|zullen|voorwaarde|hoe(?:ft"
        + @"|ven)|zorg\w*|is te|zijn te)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\bniet (?:langer )?(?:verplicht|vereist|nodig|noodzakelijk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DeniedDuty();
}
