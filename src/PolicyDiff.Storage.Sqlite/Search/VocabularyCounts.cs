namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Adds up in how many section passages of a document each term stands.</summary>
internal sealed class VocabularyCounts
{
    private readonly SortedDictionary<string, (int Passages, int Strong)> _terms = new(StringComparer.Ordinal);

    /// <summary>Each term with the number of passages that hold it, and that hold it as a strong one; in ordinal order.</summary>
    public IEnumerable<(string Term, int Passages, int Strong)> Terms => _terms.Select(pair => (pair.Key, pair.Value.Passages, pair.Value.Strong));

    /// <summary>The number of section passages.</summary>
    public int SectionCount { get; private set; }

    /// <summary>The number of terms in their texts.</summary>
    public long TextLength { get; private set; }

    /// <summary>Adds a passage.</summary>
    public void Add(IEnumerable<string> terms, IEnumerable<string> strong, int textLength)
    {
        SectionCount++;
        TextLength += textLength;
        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            var (passages, strongOnes) = _terms.GetValueOrDefault(term);
            _terms[term] = (passages + 1, strongOnes);
        }

        foreach (var term in strong)
        {
            var (passages, strongOnes) = _terms.GetValueOrDefault(term);
            _terms[term] = (passages, strongOnes + 1);
        }
    }
}
