using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Tells what can be said of a change in one sentence that is true and needs no source beside it.</summary>
internal static partial class PlainSentences
{
    private const string Bar = " | ";
    private const int FewestWords = 5;
    private const int LongestText = 400;
    private const int LongestLead = 90;

    // Under this share of common words, a pair is read in full or not at all: in one line it may tie what has nothing to do with each
    // other. What is waived is told without the old wording, so there it is not asked.
    private const double LeastLikeness = 0.3;

    /// <summary>
    /// Whether the change binds someone or sets a value, and can be told in one
    /// sentence; an aim that became a rule, or the other way round, needs more.
    /// </summary>
    public static bool CanTell(Change change) => change.Left.Concat(change.Right).Any(Tells) && (change.Left, change.Right) switch
    {
        ([var left, ..], [var right, ..]) => CanQuote(AsRule(left, change))
            && CanQuote(AsRule(right, change))
            && !IsAim(left)
            && !IsAim(right)
            && !IsPartOfTheOther(change)
            && (right.Modality == Modality.Waived || Likeness.OfContent(change) >= LeastLikeness),
        ([], [var came, ..]) when WordPatterns.Continuing.IsMatch(came.Text) => false,
        _ => !change.HasLikeElsewhere && change.Caveat is null && CanQuote(MainOf(change.Right.Concat(change.Left).First())),
    };

    /// <summary>
    /// The requirement with its first sentence alone, where that holds the norm or
    /// a value, or what follows leans on it; else the requirement.
    /// </summary>
    public static Requirement MainOf(Requirement unit)
    {
        var end = SentenceEnd().Match(unit.Text);
        var main = end.Success ? unit.Text[..(end.Index + 1)] : unit.Text;
        IReadOnlyList<PolicyValue> values = [.. unit.Values.Where(value => value.Span.End <= main.Length)];
        var isMain = WordPatterns.Norm.IsMatch(main)
            || values.Count > 0
            || WordPatterns.Leaning.IsMatch(unit.Text[main.Length..].TrimStart());
        return end.Success && Word().Count(main) >= FewestWords && isMain ? unit with { Text = main, Values = values } : unit;
    }

    /// <summary>
    /// The requirement as a norm where a value of it changed: whatever explains an amount or a term that is another now, rules.
    /// </summary>
    private static Requirement AsRule(Requirement unit, Change change) =>
        unit.Role == RequirementRole.Explanation && HeadlineWeight.ChangesAValue(change) ? unit with { Role = RequirementRole.Norm } : unit;

    /// <summary>The words of a requirement as they can be quoted alone, shortened around its norm.</summary>
    public static string Quote(Requirement unit, int longest)
    {
        var cells = unit.Text.Split(Bar);
        return (cells.Length > 1 ? NormExcerpt.Of(Row(cells, unit.TableHead), [], longest)
            : Lead(unit) is { } lead ? $"{lead} {NormExcerpt.Of(unit, Math.Max(longest / 2, longest - lead.Length))}"
            : NormExcerpt.Of(unit, longest)).TrimEnd('.');
    }

    /// <summary>
    /// A row of a table: what it is about, and then each cell with the head of its column, where there are several to tell apart.
    /// </summary>
    private static string Row(string[] cells, string? tableHead)
    {
        var heads = tableHead?.Split(Bar) ?? [];
        var values = cells.Skip(1)
            .Select((cell, i) => cells.Length > 2 && heads.Length == cells.Length && heads[i + 1].Trim() is { Length: > 0 } head
                ? $"{head} {cell}"
                : cell);
        return $"{cells[0]}: {string.Join("; ", values)}";
    }

    /// <summary>
    /// Whether a requirement binds, allows or waives, or sets a value; an address
    /// to write to tells something only with a date or an amount.
    /// </summary>
    private static bool Tells(Requirement unit) => unit.Values.Any(value => value.Kind == ValueKind.Contact)
        ? unit.Values.Any(value => value.Kind is ValueKind.Money or ValueKind.Date)
        : unit.Modality is not (Modality.None or Modality.Aspired or Modality.Possible)
            || unit.Values.Any(
                value => value.Kind is ValueKind.Money or ValueKind.Percentage or ValueKind.Duration or ValueKind.Date or ValueKind.Range);

    private static bool IsAim(Requirement unit) => unit.Modality == Modality.Aspired;

    private static bool CanQuote(Requirement unit)
    {
        var text = SafeText.OneLine(unit.Text);
        return unit.Role is RequirementRole.Norm or RequirementRole.Declaration or RequirementRole.Definition
            && text.Length <= LongestText
            && Word().Count(text) >= FewestWords
            && !IsBareName(unit)
            && !Formal().IsMatch(text)
            && !IsRowWithoutHeads(unit)
            && !text.EndsWith(':') && !text.EndsWith('…')
            && !WordPatterns.Leaning.IsMatch(text)
            && !LeansEarly().IsMatch(text)
            && !TwoSentences().IsMatch(text)
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || Lead(unit) is not null);
    }

    /// <summary>Whether it names something, as cells and items do, and says nothing of it by itself.</summary>
    private static bool IsBareName(Requirement unit) =>
        unit.Form != RequirementForm.TableRow
            && Lead(unit) is null
            && unit.Values.Count == 0
            && !unit.Text.EndsWith('.')
            && !WordPatterns.Norm.IsMatch(unit.Text);

    /// <summary>Whether it is a row of several figures of which nobody can tell what they are.</summary>
    private static bool IsRowWithoutHeads(Requirement unit) =>
        unit.Text.Split(Bar).Length is > 2 and var cells && (unit.TableHead?.Split(Bar).Length ?? 0) != cells;

    /// <summary>The sentence that governs a list item which goes on with it, where it is short enough to be quoted too.</summary>
    private static string? Lead(Requirement unit) =>
        unit.Lead is { Length: > 0 and <= LongestLead } lead
            && lead.TrimEnd().EndsWith(':')
            && char.IsLower(unit.Text[0])
            && !WordPatterns.Leaning.IsMatch(lead)
            ? SafeText.OneLine(lead)
            : null;

    /// <summary>
    /// Whether the text of one side is the beginning or end of the other's: then where a sentence was cut has changed, and hardly the rule.
    /// </summary>
    private static bool IsPartOfTheOther(Change change)
    {
        var (left, right) = (Joined(change.Left), Joined(change.Right));
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return longer.StartsWith(shorter.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            || longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }

    private static string Joined(IReadOnlyList<Requirement> units) => string.Join(' ', units.Select(unit => unit.Text));

    /// <summary>A capital that follows a small letter without a full stop between: sentences that a scan ran together.</summary>
    [GeneratedRegex(@"\p{Ll} (?:Deze|Dit|Daarnaast|Hierbij|Wij|Het) ", RegexOptions.CultureInvariant)]
    private static partial Regex TwoSentences();

    /// <summary>
    /// <i>Hierin</i>, <i>daarvoor</i>, <i>hier … toe</i> among the first words: what they refer to is in the sentence before.
    /// </summary>
    [GeneratedRegex(
        @"^(?:\S+\s+){1,7}(?:hier|daar)(?:aan|bij|door|in|mee|naar|onder|op|over|tegen|toe|tussen|uit|van|voor)?(?=[\s,.;])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LeansEarly();

    /// <summary>What a paper says of itself and not of what it rules: when it takes effect, ends or is withdrawn.</summary>
    [GeneratedRegex(
        @"^(?:Treedt|Treden|Vervalt|Vervallen|Ingetrokken|Gewijzigd|Toegevoegd)\b|\b(?:wordt|worden|is|zijn)\b.*\bingetrokken\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Formal();

    /// <summary>The full stop behind a long word or a figure, where a sentence follows: no abbreviation.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{N}'’)-]{5}|\d)\.(?= \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
