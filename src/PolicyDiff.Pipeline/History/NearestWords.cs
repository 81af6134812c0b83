using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Pipeline.History;

/// <summary>Finds the words of documents that are most like a topic that none of them is about.</summary>
/// <param name="store">The index.</param>
internal sealed partial class NearestWords(ICorpusStore store)
{
    private const int ShortestWord = 4;
    private const int Shown = 5;
    private const int LettersPerMistake = 3;

    /// <summary>
    /// The nearest words, the nearest first, at most five; empty where none is near: more than one letter in three would be wrong.
    /// </summary>
    /// <param name="asked">As typed.</param>
    /// <param name="documents">Whose words to look at.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string asked, IEnumerable<DocumentSummary> documents,
        CancellationToken cancellationToken)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var requirements = await store.RequirementsAsync(document.Id, cancellationToken).ConfigureAwait(false);
            words.UnionWith(requirements.SelectMany(requirement => Words($"{requirement.Citation.SectionTitle} {requirement.Text}")));
        }

        return
        [
            .. Words(asked).SelectMany(typed =>
                words.Select(word => (Word: word, Distance: EditDistance.Between(typed, word), typed.Length)))
                .Where(near => near.Distance > 0 && near.Distance <= (near.Length + 1) / LettersPerMistake)
                .OrderBy(near => near.Distance).ThenBy(near => near.Word, StringComparer.Ordinal)
                .Select(near => near.Word).Distinct(StringComparer.Ordinal).Take(Shown),
        ];
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length >= ShortestWord);

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
