using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Dutch.Analysis.Families;
using PolicyDiff.Dutch.Analysis.Stemming;

namespace PolicyDiff.Comparison.Judgement.Wordings;

/// <summary>Which words of two wordings have a counterpart, wherever it stands in the sentence.</summary>
internal sealed class TermComparison
{
    private static readonly HashSet<string> Negations = new(
        ((string[])["niet", "geen", "nooit"]).Select(DutchStemmer.Stem), StringComparer.Ordinal);

    private readonly PairVocabulary _vocabulary;

    public TermComparison(PairVocabulary vocabulary, IReadOnlyList<Term> left, IReadOnlyList<Term> right)
    {
        _vocabulary = vocabulary;
        OnlyLeft = [.. left.Where(term => term.Kind == TermKind.Content)];
        OnlyRight = [.. right.Where(term => term.Kind == TermKind.Content)];
        Match((one, other) => string.Equals(one, other, StringComparison.Ordinal));
        Renamed = Match((one, other) => string.Equals(Name(one), Name(other), StringComparison.Ordinal) || IsRenamedCompound(one, other));
        Match((one, other) => Negations.Contains(one) && Negations.Contains(other));
        Match(WordFamily.AreRelated);
        Match(IsHeadOf);
    }

    /// <summary>Content words of the left without counterpart, in order.</summary>
    public IReadOnlyList<Term> OnlyLeft { get; private set; }

    /// <summary>Content words of the right without counterpart, in order.</summary>
    public IReadOnlyList<Term> OnlyRight { get; private set; }

    /// <summary>How many words answer to each other only by the terminology of the pair of documents.</summary>
    public int Renamed { get; }

    /// <summary>What the words on the left alone weigh.</summary>
    public double LeftWeight => OnlyLeft.Sum(term => _vocabulary.Weights.Of(term.Stem));

    /// <summary>What the words on the right alone weigh.</summary>
    public double RightWeight => OnlyRight.Sum(term => _vocabulary.Weights.Of(term.Stem));

    private int Match(Func<string, string, bool> matches)
    {
        var (left, right) = (OnlyLeft.ToList(), OnlyRight.ToList());
        var count = 0;
        foreach (var term in OnlyLeft)
        {
            if (right.FindIndex(candidate => matches(term.Stem, candidate.Stem)) is >= 0 and var index)
            {
                left.Remove(term);
                right.RemoveAt(index);
                count++;
            }
        }

        (OnlyLeft, OnlyRight) = (left, right);
        return count;
    }

    private string Name(string stem) => _vocabulary.Terminology.Canonical(stem);

    private bool IsRenamedCompound(string one, string other) =>
        _vocabulary.Split(one) is { } parts && _vocabulary.Split(other) is { } others
        && string.Equals(Name(parts.Head), Name(others.Head), StringComparison.Ordinal)
        && string.Equals(Name(parts.Modifier), Name(others.Modifier), StringComparison.Ordinal);

    /// <summary>A word and its own genus: <i>zorgovereenkomst</i> taken up as <i>overeenkomst</i>.</summary>
    private bool IsHeadOf(string one, string other) => IsHead(one, other) || IsHead(other, one);

    private bool IsHead(string head, string compound) =>
        _vocabulary.Split(compound) is { } parts && WordFamily.AreRelated(parts.Head, head);
}
