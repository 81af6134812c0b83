using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>
/// Describes requirements by the letters of their words: <i>aanlevering</i> and
/// <i>aangeleverde</i>, <i>wijkverband</i> and <i>verband</i> meet without a list.
/// </summary>
/// <remarks>
/// Sequences of four letters (P. McNamee and J. Mayfield, 2004), each weighed by how rare it is, half in Dutch rules at large and half in
/// the documents at hand. The rank of the true partner, which stems alone leave at .92 on
/// rewritten sentences by eight authors laid among each other, rises to .94.
/// </remarks>
internal sealed class LetterVectors
{
    private const double OfHeading = 0.3;
    private const double OfValue = 1;
    private const double LeastWeight = 0.01;

    private readonly PairVocabulary _vocabulary;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _ofWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _ofHeading = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly double[] _weights;

    /// <summary>Reads all requirements of both sides.</summary>
    public LetterVectors(PairVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        IReadOnlyList<int[]> left = [.. vocabulary.Left.Select(Own)];
        IReadOnlyList<int[]> right = [.. vocabulary.Right.Select(Own)];
        IReadOnlyList<int[]> headings = [.. vocabulary.Left.Concat(vocabulary.Right).Select(Heading)];
        _weights = Weigh(left, right);
        Left = [.. left.Select((own, index) => Vector(own, headings[index]))];
        Right = [.. right.Select((own, index) => Vector(own, headings[left.Count + index]))];
    }

    private LetterVectors(LetterVectors mirror)
    {
        (_vocabulary, _weights) = (mirror._vocabulary, mirror._weights);
        (Left, Right) = (mirror.Right, mirror.Left);
    }

    /// <summary>The vectors of the left side, in order.</summary>
    public IReadOnlyList<LetterVector> Left { get; }

    /// <summary>The vectors of the right side, in order.</summary>
    public IReadOnlyList<LetterVector> Right { get; }

    /// <summary>How many sequences there are.</summary>
    public int Count => _weights.Length;

    /// <summary>The vectors with their sides swapped.</summary>
    public LetterVectors Mirrored() => new(this);

    private double[] Weigh(IReadOnlyList<int[]> left, IReadOnlyList<int[]> right)
    {
        var frequency = new int[_names.Count];
        foreach (var sequence in left.Concat(right).SelectMany(own => own))
        {
            frequency[sequence]++;
        }

        var count = left.Count + right.Count;
        return [.. frequency.Select(
            (here, sequence) => IsValue(_names[sequence]) ? OfValue : Math.Max(LeastWeight, Mean(here, _names[sequence], count)))];
    }

    private static double Mean(int here, string name, int count) =>
        ((Math.Log((count + 1.0) / (here + 0.5)) / Math.Log(count + 2.0)) + LetterBackground.Default.Rarity(name)) / 2;

    private LetterVector Vector(int[] own, int[] heading)
    {
        var ofText = own.ToHashSet();
        var all = ofText.Concat(heading.Where(sequence => !ofText.Contains(sequence))).Order().ToArray();
        return new LetterVector(
            all, [.. all.Select(sequence => (float)(_weights[sequence] * (ofText.Contains(sequence) ? 1 : OfHeading)))]);
    }

    private static bool IsValue(string name) => name[0] == '=';

    private static bool IsTelling(Term term) =>
        term.Kind == TermKind.Value && term.Value!.Kind is not (ValueKind.Reference or ValueKind.Year);

    /// <summary>The sequences of the words and values that tell what it is about, each once.</summary>
    private int[] Own(RequirementProfile profile) =>
        [.. profile.Terms.Where(term => term.Kind == TermKind.Content
            && !LightWords.TellNoTopic(term.Span.In(profile.Requirement.Text), term.Stem))
            .SelectMany(term => OfWord(term.Stem))
            .Concat(profile.Terms.Where(IsTelling).Select(term => NumberOf("=" + term.Value!.Canonical)))
            .Distinct()];

    private int[] Heading(RequirementProfile profile)
    {
        var title = profile.Requirement.Citation.SectionTitle;
        if (!_ofHeading.TryGetValue(title, out var numbers))
        {
            _ofHeading.Add(title, numbers = [.. _vocabulary.StemsOf(title).SelectMany(OfWord).Distinct()]);
        }

        return numbers;
    }

    private int[] OfWord(string stem)
    {
        if (!_ofWord.TryGetValue(stem, out var numbers))
        {
            _ofWord.Add(stem, numbers = [.. LetterBackground.Of(stem).Distinct(StringComparer.Ordinal).Select(NumberOf)]);
        }

        return numbers;
    }

    private int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }

        return number;
    }
}
