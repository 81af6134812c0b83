namespace PolicyDiff.Dutch.Abbreviations;

/// <summary>
/// Finds what is abbreviated where it stands written out: by its words in one look-up
/// for each length, however many meanings begin with the same word.
/// </summary>
public sealed class MeaningTable
{
    private const char Between = '\u001f';

    private readonly Dictionary<string, SortedSet<int>> _lengths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, string Form)>> _forms = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Adds a meaning.</summary>
    /// <param name="words">Its words, as terms; not empty.</param>
    /// <param name="form">What abbreviates it.</param>
    public void Add(IReadOnlyList<string> words, string form)
    {
        if (!_lengths.TryGetValue(words[0], out var lengths))
        {
            _lengths.Add(words[0], lengths = []);
        }

        lengths.Add(words.Count);
        var key = string.Join(Between, words);
        if (!_forms.TryGetValue(key, out var forms))
        {
            _forms.Add(key, forms = []);
        }

        forms.Add((_count++, form));
    }

    /// <summary>Every meaning that stands at a place.</summary>
    /// <param name="words">The words of a text, as terms.</param>
    /// <param name="start">The place of its first word.</param>
    /// <returns>What abbreviates each, with the number of its words, in the order in which they were added.</returns>
    public IReadOnlyList<(string Form, int Length)> At(IReadOnlyList<string> words, int start)
    {
        if (!_lengths.TryGetValue(words[start], out var lengths))
        {
            return [];
        }

        List<(int Order, string Form, int Length)> found = [];
        foreach (var length in lengths.Where(length => start + length <= words.Count))
        {
            var key = string.Join(Between, words.Skip(start).Take(length));
            found.AddRange(_forms.GetValueOrDefault(key, []).Select(entry => (entry.Order, entry.Form, length)));
        }

        return [.. found.OrderBy(entry => entry.Order).Select(entry => (entry.Form, entry.Length))];
    }
}
