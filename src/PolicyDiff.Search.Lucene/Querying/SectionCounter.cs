using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;
using PolicyDiff.Search.Lucene.Matching;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Counts the sections of the passages that fit a query, without scoring them; several passages of a section count once.</summary>
internal sealed class SectionCounter
{
    private readonly Dictionary<DocumentId, int> _sections = [];
    private readonly Dictionary<RequirementKind, int> _kinds = [];

    /// <summary>Counts what fits a query.</summary>
    public static PassageCounts Count(PassageSearcher searcher, CompiledQuery query)
    {
        var (counter, matcher) = (new SectionCounter(), new PassageMatcher(query, scores: false));
        foreach (var part in searcher.Parts)
        {
            var fitting = new PassageSet(part.MaxDoc);
            matcher.Run(part, window => window.Fitting.CopyTo(fitting.Window(window.First)));
            if (query.Filter.Form is PassageForm.Section)
            {
                counter.AddSections(part, fitting);
            }
            else
            {
                counter.AddRequirements(part, fitting);
            }
        }

        return new PassageCounts(counter._sections, counter._kinds);
    }

    /// <summary>Each section is one passage.</summary>
    private void AddSections(LeafPassages part, PassageSet fitting)
    {
        foreach (var record in part.Records)
        {
            Add(_sections, new DocumentId(record.Stamp.Id), fitting.Count(record.First, record.End));
        }

        foreach (var kind in KindMarks.All)
        {
            Add(_kinds, kind, fitting.CountShared(part.OfKind(kind)));
        }
    }

    private void AddRequirements(LeafPassages part, PassageSet fitting)
    {
        Dictionary<(PassageRecord Record, int Section), int> sections = [];
        foreach (var passage in fitting.Passages())
        {
            var (section, kinds) = part.PlaceOf(passage);
            var place = (part.RecordOf(passage), section);
            sections[place] = sections.GetValueOrDefault(place) | kinds;
        }

        foreach (var (section, kinds) in sections)
        {
            Add(_sections, new DocumentId(section.Record.Stamp.Id), 1);
            foreach (var kind in KindMarks.KindsOf(kinds))
            {
                Add(_kinds, kind, 1);
            }
        }
    }

    private static void Add<T>(Dictionary<T, int> counts, T key, int count)
        where T : notnull
    {
        if (count > 0)
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }
    }
}
