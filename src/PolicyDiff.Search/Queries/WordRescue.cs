using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Search.Queries;

/// <summary>Finds what may be meant by a word that the index does not hold: a typing error, a word cut off, another form.</summary>
/// <remarks>
/// Candidates share letter trigrams with the word (Zobel and Dart 1995); they are ranked by the share of common trigrams (Dice's
/// coefficient), a common beginning, and, for "did you mean", by the edit distance with transpositions (Damerau 1964).
/// </remarks>
internal sealed class WordRescue(ISearchIndex index)
{
    private const int MostCandidates = 60;
    private const int MostTerms = 6;
    private const double LeastLikeness = 0.45;
    private const double RescueWeight = 0.6;

    /// <summary>Terms that are like a word, the most like first.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<IReadOnlyList<WeightedTerm>> LikeAsync(string word, CancellationToken cancellationToken)
    {
        var candidates = await index.SimilarTermsAsync(word, MostCandidates, cancellationToken).ConfigureAwait(false);
        return [.. candidates
            .Select(candidate => new WeightedTerm(candidate.Term, RescueWeight * Likeness(word, candidate.Term)))
            .Where(term => term.Weight >= RescueWeight * LeastLikeness)
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostTerms)];
    }

    /// <summary>The word that was probably meant; null where none is near.</summary>
    /// <param name="word">A word as typed.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<string?> MeantAsync(string word, CancellationToken cancellationToken)
    {
        var typed = word.ToLowerInvariant();
        var allowed = typed.Length <= 5 ? 1 : typed.Length <= 9 ? 2 : 3;
        var candidates = await index.SimilarTermsAsync(typed, MostCandidates, cancellationToken).ConfigureAwait(false);
        return candidates
            .Select(
                candidate => (candidate.Spelling, Distance: Math.Min(
                    EditDistance.Between(typed, candidate.Spelling), EditDistance.Between(typed, candidate.Term)), candidate.PassageCount))
            .Where(candidate => candidate.Distance > 0 && candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.PassageCount)
            .ThenBy(candidate => candidate.Spelling, StringComparer.Ordinal)
            .Select(candidate => candidate.Spelling)
            .FirstOrDefault();
    }

    private static double Likeness(string word, string term)
    {
        var (left, right) = (Trigrams(word), Trigrams(term));
        var dice = 2.0 * left.Intersect(right, StringComparer.Ordinal).Count() / (left.Count + right.Count);
        var beginsAlike = term.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(term, StringComparison.Ordinal);
        return beginsAlike ? Math.Max(dice, 0.7) : dice;
    }

    private static HashSet<string> Trigrams(string word)
    {
        var marked = $"^{word}$";
        return [.. Enumerable.Range(0, Math.Max(0, marked.Length - 2)).Select(i => marked.Substring(i, 3))];
    }
}
