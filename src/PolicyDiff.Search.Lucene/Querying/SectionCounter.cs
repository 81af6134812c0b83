using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Counts the sections of the passages that fit a query, without scoring them; several passages of a section count once.</summary>
/// <remarks>A document lies in one part of the index, so that what was counted in one part never comes back in another.</remarks>
internal sealed class SectionCounter : ICollector
{
    private readonly Dictionary<DocumentId, int> _sections = [];
    private readonly Dictionary<RequirementKind, int> _kinds = [];

    // Kinds of the passages that fit, by document and section, in the part of the index that is being collected.
    private readonly Dictionary<(int Document, long Section), long> _fitting = [];
    private SortedDocValues? _documents;
    private NumericDocValues? _ordinals;
    private NumericDocValues? _kindMarks;

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The counts of everything collected.</summary>
    public PassageCounts Counts()
    {
        CloseLeaf();
        return new PassageCounts(_sections, _kinds);
    }

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer)
    {
        // Scores do not count.
    }

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        CloseLeaf();
        var reader = context.AtomicReader;
        (_documents, _ordinals, _kindMarks) = (
            reader.GetSortedDocValues(PassageFields.Document), reader.GetNumericDocValues(PassageFields.SectionOrdinal), reader.GetNumericDocValues(PassageFields.KindMarks));
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        var section = (_documents!.GetOrd(doc), _ordinals!.Get(doc));
        _fitting[section] = _fitting.GetValueOrDefault(section) | (_kindMarks?.Get(doc) ?? 0);
    }

    private void CloseLeaf()
    {
        foreach (var (section, kinds) in _fitting)
        {
            Count(_sections, IdOf(section.Document));
            foreach (var kind in KindMarks.KindsOf(kinds))
            {
                Count(_kinds, kind);
            }
        }

        _fitting.Clear();
    }

    private DocumentId IdOf(int document)
    {
        var id = new BytesRef();
        _documents!.LookupOrd(document, id);
        return new DocumentId(id.Utf8ToString());
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
