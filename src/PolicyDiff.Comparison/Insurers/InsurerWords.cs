using System.Globalization;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Puts what two insurers have to do with each other into words.</summary>
internal sealed class InsurerWords(ComparisonSide left, ComparisonSide right, CultureInfo culture)
{
    private const int MostValues = 4;

    /// <summary>One sentence about a match: the values that differ, or that it is the same or similar.</summary>
    public string Summary(InsurerJudgement judgement, TopicMatch match) => judgement switch
    {
        { Kind: ChangeKind.Unchanged } => Format("Insurers.Same", ShortQuote.Of(match.Left[0])),
        { Kind: ChangeKind.Editorial } => Format("Insurers.Similar", ShortQuote.Of(match.Left[0]), ShortQuote.Of(match.Right[0])),
        { LeftValues: [], RightValues: [] } =>
            Format("Insurers.OtherStrength", left.Label, Modality(match.Left[0]), right.Label, Modality(match.Right[0])),
        _ => Format("Insurers.Values", left.Label, Values(judgement.LeftValues), right.Label, Values(judgement.RightValues)),
    };

    /// <summary>That both may speak of the same; nothing is said of what they are to each other.</summary>
    public string SeeAlso(TopicMatch match) => Format("Insurers.SeeAlso", ShortQuote.Of(match.Left[0]), ShortQuote.Of(match.Right[0]));

    /// <summary>One sentence about what only one side says.</summary>
    /// <param name="requirement">What it says.</param>
    /// <param name="onLeft">Whether the left says it.</param>
    public string OnlySummary(Requirement requirement, bool onLeft) =>
        Format("Insurers.NotFound", Documents(onLeft ? right : left), ShortQuote.Of(requirement));

    /// <summary>That the silent side refers elsewhere.</summary>
    public string Elsewhere(Requirement pointer, bool silentIsLeft) =>
        Format(
            "Insurers.Elsewhere",
            silentIsLeft ? left.Label : right.Label,
            ShortQuote.Of(pointer),
            pointer.Citation.SectionNumber is { } number ? $"§{number}" : pointer.Citation.SectionTitle);

    /// <summary>That a match rests on an earlier policy.</summary>
    public string Earlier(ComparisonSide side, Requirement requirement) =>
        Format("Insurers.Earlier", side.Label, (requirement.PolicyYear ?? 0).ToString(CultureInfo.InvariantCulture), Years(side));

    /// <summary>The subject of text that is not specific.</summary>
    public string Subject(TextOrigin origin, bool onLeft) =>
        origin == TextOrigin.National
            ? Messages.Get(culture, "Subject.National")
            : Format("Subject.Boilerplate", onLeft ? left.Label : right.Label);

    /// <summary>What must be known before reading: other years, what silence means, and names that may mean the same.</summary>
    public IEnumerable<Notice> Notices(bool usesEarlier, IReadOnlyList<(string Left, string Right)> suggestions)
    {
        if (!string.Equals(Years(left), Years(right), StringComparison.Ordinal))
        {
            yield return new Notice(Format("Insurers.OtherYears", left.Label, Years(left), right.Label, Years(right)));
        }

        yield return new Notice(Format("Insurers.Silence", left.Label, right.Label));
        if (usesEarlier)
        {
            yield return new Notice(Messages.Get(culture, "Insurers.UsesEarlier"));
        }

        foreach (var (one, other) in suggestions)
        {
            yield return new Notice(Format("Insurers.Suggestion", one, left.Label, other, right.Label));
        }
    }

    private static string Years(ComparisonSide side) =>
        side.Documents.Select(document => document.Metadata.Validity).OfType<YearRange>().ToList() is { Count: > 0 } ranges
            ? new YearRange(ranges.Min(range => range.First), ranges.Max(range => range.Last)).ToString()
            : "–";

    private static string Documents(ComparisonSide side) =>
        string.Join(", ", side.Documents.Select(document => document.Metadata.Title).Distinct(StringComparer.Ordinal));

    private string Values(IReadOnlyList<(Requirement Requirement, PolicyValue Value)> values) => values.Count == 0
        ? Messages.Get(culture, "Insurers.NoValue")
        : string.Join(
            ", ",
            values.Select(entry => ValuePhrase.Of(entry.Requirement, entry.Value).In(entry.Requirement.Text))
                .Distinct(StringComparer.Ordinal)
                .Take(MostValues));

    private string Modality(Requirement requirement) => Messages.Get(culture, $"Modality.{requirement.Modality}");

    private string Format(string key, params object[] values) => Messages.Format(culture, key, values);
}
