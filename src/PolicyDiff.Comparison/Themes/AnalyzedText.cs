namespace PolicyDiff.Comparison.Themes;

/// <summary>The terms of a text with their places; a compound also stands there as its parts.</summary>
internal sealed class AnalyzedText
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes up terms with their places, counted in words from 0.</summary>
    public AnalyzedText(IEnumerable<(string Term, int Place)> terms)
    {
        foreach (var (term, place) in terms)
        {
            if (!_places.TryGetValue(term, out var places))
            {
                _places.Add(term, places = []);
            }

            places.Add(place);
        }
    }

    /// <summary>Whether all terms stand within so many words of each other.</summary>
    public bool Holds(IReadOnlyList<string> terms, int within)
    {
        if (terms.Count == 0 || !_places.TryGetValue(terms[0], out var anchors))
        {
            return false;
        }

        return anchors.Exists(anchor => terms.Skip(1).All(term =>
            _places.TryGetValue(term, out var places) && places.Exists(place => Math.Abs(place - anchor) < within)));
    }
}
