using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// One part of the index: which policy documents lie in it, and where. What is asked again for every question is worked out once.
/// </summary>
internal sealed class LeafPassages
{
    private readonly AtomicReaderContext _context;
    private readonly IReadOnlySet<DocumentStamp>? _current;
    private readonly PassageSet?[] _kinds = new PassageSet?[KindMarks.All.Length];
    private readonly Lazy<PassageSet?> _live;

    /// <summary>Looks up the policy documents of a part.</summary>
    /// <param name="context">The part.</param>
    /// <param name="current">The documents to answer from; null for all.</param>
    public LeafPassages(AtomicReaderContext context, IReadOnlySet<DocumentStamp>? current)
    {
        (_context, _current) = (context, current);
        _live = new Lazy<PassageSet?>(FindLive);
        Records = FindRecords();
        SectionCount = (int)Sum(PassageFields.SectionCount);
        TextLength = Sum(PassageFields.TextLength);
    }

    /// <summary>Lucene's reader of the part.</summary>
    public AtomicReader Reader => _context.AtomicReader;

    /// <summary>The part as Lucene's queries are asked.</summary>
    public AtomicReaderContext Context => _context;

    /// <summary>One more than the greatest number of a Lucene document.</summary>
    public int MaxDoc => Reader.MaxDoc;

    /// <summary>The policy documents, in the order in which their passages stand.</summary>
    public IReadOnlyList<PassageRecord> Records { get; }

    /// <summary>Section passages.</summary>
    public int SectionCount { get; }

    /// <summary>Terms in their texts.</summary>
    public long TextLength { get; }

    /// <summary>What is not deleted and belongs to a document to answer from; null where that is all.</summary>
    public PassageSet? Live => _live.Value;

    /// <summary>The passages that hold a requirement of a kind, deleted ones too.</summary>
    public PassageSet OfKind(RequirementKind kind) => _kinds[(int)kind] ??= Holding(PassageFields.Kind, kind.ToString());

    /// <summary>The passages that hold a term, deleted ones too.</summary>
    public PassageSet Holding(string field, string term)
    {
        var found = new PassageSet(MaxDoc);
        found.AddAll(Postings.Find(Reader, field, term, withFrequencies: false));
        return found;
    }

    /// <summary>The policy document that a passage belongs to.</summary>
    /// <param name="passage">A live passage.</param>
    public PassageRecord RecordOf(int passage)
    {
        var (low, high) = (0, Records.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Records[middle].End < passage ? (middle + 1, high) : (low, middle);
        }

        return Records[low];
    }

    /// <summary>Describes a passage.</summary>
    public PassageHit Describe(int passage, double score) =>
        PassageDescription.Read(DescriptionOf(passage), RecordOf(passage).Stamp.Id, score);

    /// <summary>The section and the kinds of a passage.</summary>
    public (int Section, int KindMarks) PlaceOf(int passage) => PassageDescription.ReadPlace(DescriptionOf(passage));

    private BytesRef DescriptionOf(int passage)
    {
        var description = new BytesRef();
        Reader.GetBinaryDocValues(PassageFields.Description).Get(passage, description);
        return description;
    }

    private PassageSet? FindLive()
    {
        var live = Reader.LiveDocs is { } bits ? PassageSet.Of(MaxDoc, bits) : null;
        if (_current is null)
        {
            return live;
        }

        var current = new PassageSet(MaxDoc);
        foreach (var record in Records.Where(record => _current.Contains(record.Stamp)))
        {
            current.AddRange(record.First, record.End);
        }

        return live is null ? current : current.And(live);
    }

    private List<PassageRecord> FindRecords()
    {
        List<PassageRecord> records = [];
        var terms = Reader.GetTerms(PassageFields.Record)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            var stamp = DocumentStamp.FromTerm(terms.Term.Utf8ToString());
            foreach (var doc in Postings.Live(Reader, terms))
            {
                records.Add(new PassageRecord(doc, stamp));
            }
        }

        records.Sort((left, right) => left.End.CompareTo(right.End));
        for (var i = 1; i < records.Count; i++)
        {
            records[i].First = records[i - 1].End + 1;
        }

        return records;
    }

    private long Sum(string field)
    {
        var sum = 0L;
        if (Reader.GetNumericDocValues(field) is { } values)
        {
            foreach (var record in Records)
            {
                sum += values.Get(record.End);
            }
        }

        return sum;
    }
}
