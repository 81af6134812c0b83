using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>
/// Two wordings and all that the rules look at; made of the requirements alone, so that no neighbour can change a judgement.
/// </summary>
internal sealed class JudgedPair
{
    private const double Answered = 0.8;
    private const double NearRatio = 0.72;

    public JudgedPair(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right, JudgedTexts texts)
    {
        (LeftRequirements, RightRequirements) = (left, right);
        (Left, Right) = (texts.Of(left), texts.Of(right));
        Leads = [.. left.Concat(right).SelectMany(LeadsOf).Distinct(StringComparer.Ordinal).Select(texts.Of)];
        Matching = ItemMatching.Of(Left, Right, [.. Leads.SelectMany(lead => lead.Items)]);
        Diff = WordDiff.Of(Left.Words, Right.Words);
        Values = JudgedValues.Of(Left, Right);
    }

    /// <summary>The requirements of the left, in order.</summary>
    public IReadOnlyList<Requirement> LeftRequirements { get; }

    /// <summary>The requirements of the right, in order.</summary>
    public IReadOnlyList<Requirement> RightRequirements { get; }

    /// <summary>The left wording.</summary>
    public JudgedText Left { get; }

    /// <summary>The right wording.</summary>
    public JudgedText Right { get; }

    /// <summary>The lines that lead in lists, and the columns of cells, of both sides.</summary>
    public IReadOnlyList<JudgedText> Leads { get; }

    /// <summary>Which items answer to each other.</summary>
    public ItemMatching Matching { get; }

    /// <summary>Which values answer to each other.</summary>
    public JudgedValues Values { get; }

    /// <summary>Where the words differ.</summary>
    public WordDiff Diff { get; }

    /// <summary>Whether nearly all words are the same and in the same order.</summary>
    public bool IsNear => Diff.Ratio >= NearRatio;

    /// <summary>The bearing items of the left that nothing on the right answers.</summary>
    public IReadOnlyList<ContentItem> OnlyLeft => Only(Left, Matching.OfLeft);

    /// <summary>The bearing items of the right that nothing on the left answers.</summary>
    public IReadOnlyList<ContentItem> OnlyRight => Only(Right, Matching.OfRight);

    /// <summary>How often an expression of a group stands in either wording.</summary>
    public (int Left, int Right) Count(string group) => (Left.Count(group), Right.Count(group));

    private static IReadOnlyList<ContentItem> Only(JudgedText text, IReadOnlyList<double> answered) =>
        [.. text.Items.Index().Where(entry => entry.Item.IsBearing && answered[entry.Index] < Answered).Select(entry => entry.Item)];

    private static IEnumerable<string> LeadsOf(Requirement requirement) =>
        new[] { requirement.Lead, requirement.Column }.OfType<string>().Where(lead => lead.Length > 0);
}
