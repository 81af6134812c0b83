using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>Collects the words of a policy document while its passages go by.</summary>
internal sealed class WordCollector
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    /// <summary>Section passages.</summary>
    public int SectionCount { get; private set; }

    /// <summary>Terms in the texts of these.</summary>
    public long TextLength { get; private set; }

    /// <summary>The different terms of section passages whose word is known, with it.</summary>
    public IEnumerable<(string Term, string Word)> Spelled => _terms.Where(_spellings.ContainsKey).Select(term => (term, _spellings[term]));

    /// <summary>Takes the words of a passage.</summary>
    public void Add(SearchPassage passage)
    {
        foreach (var (term, word) in passage.Spellings)
        {
            _spellings.TryAdd(term, word);
        }

        if (passage.Form is not PassageForm.Section)
        {
            return;
        }

        SectionCount++;
        TextLength += passage.Terms.GetValueOrDefault(SearchField.Text, []).Count;
        foreach (var terms in passage.Terms.Values)
        {
            _terms.UnionWith(terms);
        }
    }
}
