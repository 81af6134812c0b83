using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Adds up in how many section passages of a document each term stands.</summary>
internal sealed class VocabularyCounts
{
    private readonly Dictionary<string, (int Passages, int Strong)> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofPassage = new(StringComparer.Ordinal);

    /// <summary>The number of section passages.</summary>
    public int SectionCount { get; private set; }

    /// <summary>The number of terms in their texts.</summary>
    public long TextLength { get; private set; }

    /// <summary>Adds a passage.</summary>
    public void Add(IEnumerable<string> terms, IEnumerable<string> strong, int textLength)
    {
        SectionCount++;
        TextLength += textLength;
        _ofPassage.Clear();
        foreach (var term in terms.Where(_ofPassage.Add))
        {
            CountsOf(term).Passages++;
        }

        foreach (var term in strong)
        {
            CountsOf(term).Strong++;
        }
    }

    /// <summary>Arrays of term, number of passages that hold it, number of those that are much about it, and spelling; in ordinal order.</summary>
    /// <param name="sign">1, or -1 for numbers to take off.</param>
    /// <param name="spellings">Term to a word it was made of; the term itself where there is none.</param>
    public string ToJson(int sign, IReadOnlyDictionary<string, string> spellings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var (term, (passages, strong)) in _terms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteStartArray();
                json.WriteStringValue(term);
                json.WriteNumberValue(sign * passages);
                json.WriteNumberValue(sign * strong);
                json.WriteStringValue(spellings.GetValueOrDefault(term, term));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private ref (int Passages, int Strong) CountsOf(string term) => ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out _);
}
